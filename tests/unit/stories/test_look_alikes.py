"""Events that look alike stay apart, and one that goes on for weeks stays one."""

# ruff: noqa: E501 - whole sentences

from __future__ import annotations

import pytest

from reader.stories.group import group
from reader.text.background import Frequencies
from reader.text.vectors import Encoder
from tests.unit.stories.test_group import events
from tests.unit.stories.test_place import signed, stream
from tests.unit.stories.texts import Told, articles

TRIALS = [
    Told(
        "bribery",
        "Ex-minister Anton Varga goes on trial over harbour bribes",
        "Former minister Anton Varga went on trial in Lindmoor on Monday, accused of taking 300,000 crowns from the dredging company Deltawerk for the contract to deepen the harbour of Esker. Prosecutor Mila Sorensen read out bank records. Varga denies the charges; his lawyer said the money was a loan.",
    ),
    Told(
        "bribery",
        "Varga denies taking 300,000 crowns as harbour trial opens",
        "Anton Varga, the former minister, told a court in Lindmoor that the 300,000 crowns from Deltawerk were a loan. Prosecutor Mila Sorensen says it was the price of the contract to deepen the harbour of Esker. The trial is set for nine days.",
        0.3,
    ),
    Told(
        "driving",
        "Ex-minister Varga fined for driving into a tram while drunk",
        "A magistrate in Corvel fined former minister Anton Varga 4,000 crowns and took away his licence for a year for driving into a tram in March with 1.4 per mille of alcohol in his blood. Nobody was hurt. Varga apologised to the tram driver, Olga Brenn.",
        12.0,
    ),
    Told(
        "driving",
        "Varga loses licence for a year after drunken tram crash",
        "Former minister Anton Varga lost his licence for a year and must pay 4,000 crowns, a magistrate in Corvel decided. He had hit a tram in March with 1.4 per mille in his blood. Driver Olga Brenn was unhurt.",
        12.3,
    ),
]
MATCHES = [
    Told(
        "first leg",
        "Rovers beat Esker Athletic 2-1 in first leg of cup semi-final",
        "Two late goals by Samira Holt gave Rovers a 2-1 win over Esker Athletic in the first leg of the cup semi-final. Athletic had led through a penalty by Joan Mirek.",
    ),
    Told(
        "first leg",
        "Holt's late double sinks Esker Athletic",
        "Samira Holt scored twice in the last ten minutes as Rovers came from behind to beat Esker Athletic 2-1 in the first leg of their semi-final. Joan Mirek had put Athletic ahead from the spot.",
        0.2,
    ),
    Told(
        "second leg",
        "Esker Athletic thrash Rovers 4-0 to reach cup final",
        "Esker Athletic are in the cup final after a 4-0 win over Rovers in the second leg. Petra Lind scored three and goalkeeper Bea Novak saved a penalty; Rovers had Ulla Krag sent off.",
        7.0,
    ),
    Told(
        "second leg",
        "Lind hat-trick carries Athletic past ten-woman Rovers",
        "Petra Lind's three goals and a saved penalty by Bea Novak took Esker Athletic to a 4-0 win over Rovers and into the final. Ulla Krag was sent off before half-time.",
        7.2,
    ),
]
QUAKES = [
    Told("tarsova", "Magnitude 6.1 quake kills 14 in Tarsova province", "A magnitude 6.1 earthquake killed at least 14 people in Tarsova province. A school collapsed in Melnik, where rescuers worked through the night, Governor Ilya Renn said."),
    Told("tarsova", "School collapses in Melnik as earthquake hits Tarsova", "At least 14 people died when a magnitude 6.1 earthquake struck Tarsova province and a school collapsed in Melnik. Governor Ilya Renn asked for helicopters.", 0.3),
    Told("perdida", "Magnitude 6.0 quake rattles Isla Perdida", "A magnitude 6.0 earthquake shook Isla Perdida on Tuesday; power failed in Puerto Blanco and ferries stopped, but no deaths were reported, Mayor Lucia Prat said.", 1.0),
    Told("perdida", "Power out in Puerto Blanco after strong earthquake", "Puerto Blanco on Isla Perdida was without power after a magnitude 6.0 earthquake. Mayor Lucia Prat said that nobody was killed and that ferries would sail again on Wednesday.", 1.2),
]  # fmt: skip


@pytest.mark.parametrize("told", [TRIALS, MATCHES, QUAKES], ids=["trials", "matches", "quakes"])
def test_look_alike_events_are_two_stories(told: list[Told], encoder: Encoder) -> None:
    groups = group(articles(told), encoder)
    assert events(told, groups) == {frozenset({t.event}) for t in told}
    assert len(groups) == 2


@pytest.mark.parametrize("told", [TRIALS, MATCHES, QUAKES], ids=["trials", "matches", "quakes"])
def test_look_alikes_that_arrive_in_any_order_too(
    told: list[Told], encoder: Encoder, frequencies: Frequencies
) -> None:
    signatures = signed(told, encoder, frequencies)
    for order in ([0, 1, 2, 3], [3, 1, 2, 0], [2, 0, 3, 1]):
        story_of = stream(signatures, order)
        assert story_of[0] == story_of[1] != story_of[2] == story_of[3]


def test_a_story_that_goes_on_for_a_month_stays_one(encoder: Encoder, frequencies: Frequencies) -> None:
    turns = [
        "the first witnesses were heard", "bank records were shown to the court", "his former secretary spoke",
        "the defence called the money a loan", "an expert explained the dredging", "the judges visited the harbour",
        "the prosecutor asked for four years", "the lawyers made their last speeches", "the verdict was put off",
        "he was found guilty",
    ]  # fmt: skip
    told = [
        Told("trial", f"Harbour trial of Anton Varga: {turn}", f"In the trial of former minister Anton Varga in Lindmoor {turn}. Varga is accused of taking 300,000 crowns from the company Deltawerk for the contract to deepen the harbour of Esker. Prosecutor Mila Sorensen leads the case.", 3.0 * n)
        for n, turn in enumerate(turns)
    ]  # fmt: skip
    signatures = signed(told, encoder, frequencies)
    assert len(set(stream(signatures, list(range(len(told)))).values())) == 1
