"""Typed differences inside one row."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.compare.differences import Differences
from reader.compare.facts import corpus_of
from reader.compare.features import FEATURES, evidence_of
from reader.compare.quotes import quote_rows
from reader.compare.rows import Row
from tests.unit.compare.stories import block, prepare


def differ(*sentences: str) -> dict[str, set[str]]:
    """Values by kind for a row in which each article gives one of these sentences."""
    prepared = [prepare(f"a{n}", f"Head {n}\n\n{text}") for n, text in enumerate(sentences)]
    corpus = corpus_of(prepared)
    last: dict[int, tuple[int, ...]] = {k: (b - 1,) for k, (_a, b) in enumerate(corpus.bounds)}
    row = Row(last[0][0], last, {}, dict.fromkeys(last, 0.0))
    found: dict[str, set[str]] = {}
    for d in Differences(corpus, quote_rows(prepared)).of(row):
        found.setdefault(d.kind, set()).update(v.text for v in d.values)
    return found


def test_what_is_stated_without_a_hedge_is_told_apart_from_the_hedge() -> None:
    prepared = [
        prepare("a1", "Head\n\nHe partly heard the alarm."), prepare("a2", "Head\n\nHe heard the alarm.")
    ]  # fmt: skip
    corpus = corpus_of(prepared)
    last: dict[int, tuple[int, ...]] = {k: (b - 1,) for k, (_a, b) in enumerate(corpus.bounds)}
    (found,) = Differences(corpus, []).of(Row(last[0][0], last, {}, dict.fromkeys(last, 0.0)))
    assert [(v.article, v.text, v.flat) for v in found.values] == [
        ("a1", "partly heard", False), ("a2", "heard", True)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right", "kind", "values"),
    [
        ("The wreck killed 12 people.", "At least 14 people died.", "figure", {"12", "At least 14"}),
        ("They want $150 million.", "They want $120 million.", "figure", {"$150 million", "$120 million"}),
        (
            "He fell about 60m there.",
            "He fell about 150 metres there.",
            "figure",
            {"about 60m", "about 150 metres"},
        ),
        (
            "Police spoke of 31-year-old Ada Brook.",
            "Police spoke of the 33-year-old Ada Brook.",
            "figure",
            {"31", "33"},
        ),
        (
            "It was Ada Brook and Ida Moss who saw it.",
            "It was seen by Ada Brook and Ida Finn.",
            "name",
            {"Ida Moss", "Ida Finn"},
        ),
        (
            "The ferry is in talks to join the new line.",
            "The ferry will join the new line.",
            "hedge",
            {"is in talks to join", "will join"},
        ),
        (
            "They paid for the alleged fraud of the old crew.",
            "They paid for the fraud of the crew.",
            "hedge",
            {"alleged fraud", "fraud"},
        ),
        ("His brother Tom was held.", "His brother Jack was held.", "name", {"Tom", "Jack"}),
        ("He got 2 1/2 years in jail.", "He got 2 years in jail.", "figure", {"2 1/2", "2"}),
        (
            "Fares will fall by about 10 cents a ride at the 40 stations.",
            "The waiver lets fares fall by up to 10 cents per ride at 40 stations.",
            "hedge",
            {"about 10", "up to 10"},
        ),
        ("Police named Jon Owen.", "Police named John Owen.", "name", {"Jon Owen", "John Owen"}),
        ("It was Bettie Hale.", "It was Betty Hale.", "name", {"Bettie Hale", "Betty Hale"}),
        ("The engineer Ida Moss saw it.", "The engineer Jo Finn saw it.", "name", {"Ida Moss", "Jo Finn"}),
        (
            "“I never want to close the old pier,” Ida Moss said.",
            "Ida Moss said that she would “want to close the old pier”.",
            "quote",
            {"I never want to close the old pier", "want to close the old pier"},
        ),
        (
            "Ida Moss said: “It was partly my own fault.”",
            "Ida Moss said: “It was my own fault.”",
            "quote",
            {"It was partly my own fault", "It was my own fault"},
        ),
        (
            "They found rust in six of the ferry's 88 rivets.",
            "They found rust in seven of its 88 rivets.",
            "figure",
            {"six", "seven"},
        ),
        (
            "They found rust in six of the 88 rivets.",
            "They found rust in seven rivets out of 88.",
            "figure",
            {"six", "seven"},
        ),
        (
            "The work cost 41 million crowns.",
            "The work cost more than 40 million crowns.",
            "figure",
            {"41 million crowns", "more than 40 million crowns"},
        ),
        (
            "The board denied that it had sold the pumps.",
            "The board had sold the pumps.",
            "negation",
            {"denied", "had sold"},
        ),
        (
            "Ida Moss knew “in part” of the rust.",
            "Ida Moss had known of the rust.",
            "hedge",
            {"in part", "had known"},
        ),
        ("It did not reach the pumps.", "It did reach the pumps.", "negation", {"not reach", "did reach"}),
        ("It hurt 48 people.", "It hurt 49 people.", "figure", {"48", "49"}),
        ("Ada Brook, 48, led the crew.", "Ada Brook, 49, led the crew.", "figure", {"48", "49"}),
        (
            "They pay a minimum of $10 for the pass.",
            "They pay up to $10 for the pass.",
            "figure",
            {"a minimum of $10", "up to $10"},
        ),
        (
            "Those who sue get a minimum of $10,000 for it.",
            "Anybody may ask for damages of up to $10,000 from the board.",
            "figure",
            {"a minimum of $10,000", "up to $10,000"},
        ),
        ("It hurt 12 other people.", "It hurt 14 other people there.", "figure", {"12", "14"}),
        ("They voted 62-36 for the pier.", "They voted 63-35 for the pier.", "figure", {"62-36", "63-35"}),
        ("Dozens of people came.", "Hundreds of people came.", "figure", {"Dozens", "Hundreds"}),
        ("It drew 26, 000 people.", "It drew 31,000 people.", "figure", {"26, 000", "31,000"}),
        (
            "Tom Marlow refused to apologise for the wreck.",
            "Tom Marlow last week apologized for it, but did not pay.",
            "negation",
            {"refused", "apologized"},
        ),
        (
            "The mast may never have broken.",
            "The mast never broke.",
            "hedge",
            {"may never have broken", "broke"},
        ),
        (
            "The ferry will likely be a total loss.",
            "The ferry was a total loss.",
            "hedge",
            {"likely be", "was"},
        ),
        ("He partly heard the alarm.", "He heard the alarm.", "hedge", {"partly heard", "heard"}),
        (
            "The crew allegedly broke and sank the ferry.",
            "The crew sank the ferry.",
            "hedge",
            {"allegedly broke", "sank"},
        ),
        (
            "The worst rust appeared to be in the less open holds.",
            "The worst rust is all in the less open holds.",
            "hedge",
            {"appeared to be in", "less open holds"},
        ),
    ],
)
def test_a_difference_is_typed(left: str, right: str, kind: str, values: set[str]) -> None:
    assert differ(left, right).get(kind) == values


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The wreck cost 4 million dollars.", "The wreck cost $4m."),
        ("It sank on March 3, 2021.", "It sank on March 3."),
        ("It sank on Friday.", "It sank in March."),
        ("He said it was over.", "He told them it was over."),
        ("He said: “It was me.”", "He said: “It was me”."),
        ("Ida Moss admitted that the pumps failed.", "Jo Finn denied that the pumps failed."),
        ("Ida Moss thanked her for coming to the inquiry.", "The inquiry is to report in the spring."),
        ("Ida Moss admitted that it was late.", "Ida Moss warned that taxes would rise."),
        ("The door that closed found a crack.", "The cable snapped and the crack was found."),
        ("He admitted the fault of the pumps.", "She denied the fault of the pumps."),
        ("They read a summary but not the full report.", "They read the summary, not the report itself."),
        ("They read a summary but not the full report.", "They read the full report of the board."),
        ("The failed cable struck a tram.", "The cable struck a tram."),
        ("The board denied that anyone sold the pumps.", "Nobody sold the pumps, the board said."),
        ("The board could sell the pumps.", "The board should sell the pumps."),
        ("Ida Moss partly heard the alarm.", "The board bought a new alarm."),
        ("They wrote on 11 January about rust.", "They wrote about 20 spots of rust."),
        ("It took 12 cars to the quay.", "It took 14 people to the quay."),
        ("It killed 12 people.", "It injured 14 people."),
        ("It hurt 12 other people there.", "It hurt 14 people there."),
        ("They pay at least $10 for it.", "The old passes of the crew cost $8 to $10 there."),
        ("The lawyer, 31, came.", "The lawyer, 34, came."),
        ("The 225 - pound crane driver came.", "The 260 - pound Tom Marlow, a crane driver, came."),
        ("Ida Moss said: “It was my own fault.”", "Ida Moss said: “Nobody has serviced the pumps.”"),
        ("It sank on Friday.", "The board meets on Saturday."),
        ("It was not raining at the quay.", "The pumps were old."),
        ("It may rain at the quay.", "The pumps were old."),
        ("It killed 12 people and 3 dogs.", "It killed 12 people."),
        ("The captain, 35, is a 15-year veteran.", "The captain is a 40-year-old man."),
        ("The wreck was found on June 24 near the old pier.", "On March 20 a court convicted the owner."),
        ("He fell 200 feet there.", "He fell about 60m there."),
        ("The ferry sank on Friday.", "Its owner will pay for the ferry that sank, police said Saturday."),
        ("Last updated: Monday, 28 May 2021, 10:24 GMT", "Posted: 27 May 2021, 18:59 GMT"),
        (
            "A vigil for the crew turned violent Monday.",
            "After a vigil for the crew, 46 were held Wednesday.",
        ),
        ("It cost $43,350 in all.", "It cost $43,000 in all."),
        ("It takes effect in 30 days.", "It takes effect nine days before the vote."),
        ("The board cut it from five cranes to three.", "The board allows it three cranes on the quay."),
        ("The match began at 6: 10 there.", "It had 12 minutes to go there."),
        ("The pumps simply could not hold the water.", "The crew struggled to hold the water with pumps."),
        ("The board will bar the crew from the pier.", "The crew can’t use the pier."),
        ("They check that the pumps do not leak, to make sure they don't harm it.", "The pumps harm it."),
        ("None of the cranes is believed to lift tonnes.", "The cranes of the quay lift tonnes."),
        ("The cranes are believed to be for at least nine tonnes.", "The cranes are for nine tonnes."),
        ("The crane is expected to come by ship.", "The crane could come by ship."),
        ("Ida Moss conceded: “Partly.”", "Ida Moss said that such rust is partly common."),
        (
            "Ida Moss said: “I had all the e-mails by 6 pm.”",
            "Ida Moss said: “I had all the emails by 6:00 pm.”",
        ),
        (
            "“I had the alarm checked,” Ida Moss said. “It rang twice there.”",
            "“I had the alarm checked,” Ida Moss said.",
        ),
        ("It is 13 miles off, and 150 miles off.", "It is 150 miles off."),
        ("They took seven AK-47s from it.", "They took seven AK-47 rifles from it."),
        ("She is a four-time NBA champion.", "The four-time All-Star won."),
        ("They held 12 Somalis and 11 Yemenis there.", "They held 23 Somalis there."),
        ("The fire cost $US1 million ($1.5 million) in all.", "The fire cost $1 million in all."),
        ("Ida Moss said the pier is shut.", "Ida Moss has spoken with them of the pier that is shut."),
        ("The bill costs $5 million a year.", "The bill costs $51 billion a year."),
        ("Police spoke of the 10-year-old Ada Brook.", "Police spoke of the 16-year-old Carl Dane."),
        ("About 30 percent of them came.", "29 percent of them came."),
        ("He would not close the pier to them.", "He did close the pier to them."),
        ("If they do not close the pier, it sinks.", "They did close the pier there."),
        ("He should never close the pier again.", "He did close the pier again."),
        ("He told them “we did not close the pier today”.", "They did close the pier today."),
        ("The trial in May 2004 began there.", "The trial in 2004 began there."),
        ("She shot Ida Moss in Dunmere.", "She shot Carl Dane in Dunmere."),
        ("Police named Tom Hale.", "Police named Sam Hale."),
        ("Ida Moss did not reveal why the pumps failed.", "Ida Moss confirmed that the pumps failed."),
        ("Ida Moss defended the pumps of the crew.", "Ida Moss acknowledged that the crew had pumps."),
        (
            "“I am sorry for the crew and whoever was hurt by it,” Ida Moss said.",
            "Ida Moss said that she was sorry for the crew of Dunmere, and “whoever was hurt by it”.",
        ),
        (
            "“I apologize to the old crew of the ferry,” Ida Moss wrote.",
            "Ida Moss apologized: “The old crew was right.”",
        ),
        ("They won the match 62-36 there.", "They won the match 63-35 there."),
        ("Dozens of people came, and hundreds later.", "Hundreds of people came."),
        ("The crew voted at 4 p.m. (1100 GMT).", "The crew voted at 8 a.m. (0300 GMT)."),
        ("It cost nearly 100 billion USD there.", "It cost nearly $100 billion there."),
        ("The mast may have been arson.", "The mast of the ferry: crew denies arson"),
        (
            "Asked if she would urge that the pumps be sold, Ida Moss left.",
            "Ida Moss said that the pumps be sold.",
        ),
        (
            "Ida Moss said: “It is pseudo-science of the board.”",
            "Ida Moss said: “It is pseudoscience of the board.”",
        ),
        ("Ida Moss said: “We’re told of the rust.”", "Ida Moss said: “We are told of the rust.”"),
        ("Ida Moss said: “She (the chair) heard the alarm.”", "Ida Moss said: “She heard the alarm.”"),
        ("Ida Moss can claim the pumps of the ferry.", "Ida Moss said that the pumps of the ferry failed."),
        ("Ida Moss slammed the board.", "The board slammed Ida Moss, who praised the pumps."),
        ("It was Ada Brook, Ida Moss and Ida Finn.", "It was Ada Brook and Ida Finn."),
        ("It was Carl Dane, Ada Brook and Ida Moss.", "It was Ada Brook and Ida Finn."),
        ("Police named Tom Marlów.", "Police named Tom Marlow."),
        ("Police named Jon Owen.", "Police named John Owen, or Jon Owen."),
        ("President Ada Brook spoke.", "President Brook’s lawyer Carl Dane spoke."),
        ("He led 54 tours of the quay for the board.", "He led a combined 157 tours of the quay."),
        ("The crew of the quay mends eight pumps a year.", "The crew of the quay mends seven pumps."),
        ("The ferry is expected to leave the quay.", "The ferry is scheduled to leave the quay."),
        ("Ida Moss allegedly broke the pump.", "Ida Moss broke the pump, police said."),
        ("The crew did not have a lamp on the pier.", "The crew pointed a lamp at the pier."),
        ("The crew of the ferry sank last May in Dunmere.", "The crew of the ferry sank in Dunmere."),
        (
            "The rust might contribute to the wreck.",
            "They told of its contribution to the rust of the wreck.",
        ),
        ("The pier is not being fully funded.", "The board asked for the pier funding."),
        (
            "“I am not going to the pier again,” Ida Moss said.",
            "Ida Moss said that she was “not going to the pier again.”",
        ),
        (
            "“Dane was put in charge of the old pumps of the ferry,” Ida Moss said.",
            "Ida Moss said Dane had been “put in charge of the old pumps of the ferry.”",
        ),
        ("Ida Moss said: “It’s the labour of years.”", "Ida Moss said: “It’ s the labor of years.”"),
        # part of a second act
        (
            "Ida Moss rejected calls by the crew for an early vote on the ferry.",
            "Ida Moss pledged to keep the pier open, rebuffing calls by the crew for an early vote.",
        ),
        # denied by both
        ("Moss will not meet the crew.", "Moss rules out meeting the crew."),
        ("They asked who is not vaccinated on the ferry.", "They asked for the vaccine status of the ferry."),
        (
            "Moss has never been nominated for the Lock Prize.",
            "Moss was never a nominee for the Lock Prize, but was nominated for a medal.",
        ),
        # told by neither
        ("Moss has not disclosed how the ferry sank.", "Moss has not revealed how the ferry sank."),
        # Britain's spelling
        ("It lay in the Recognised Transit Corridor.", "It lay in the Recognized Transit Corridor."),
    ],
)
def test_these_do_not_differ(left: str, right: str) -> None:
    assert differ(left, right) == {}


def test_an_apostrophe_lost_is_no_other_quotation() -> None:
    said = "say much of the first death,” she said."
    assert "quote" not in differ(f"“I can’t {said}", f"“I cant {said}")


def test_the_figures_of_all_outlets_stand_in_one_difference() -> None:
    found = differ(
        "The wreck hurt Twelve people.", "At least 14 people were hurt.", "It hurt 14 people on board."
    )
    assert found == {"figure": {"Twelve", "At least 14", "14"}}


def test_a_figure_given_elsewhere_in_an_article_is_shown_too() -> None:
    texts = ("Twelve people were hurt.", "At least 14 people were hurt.", "The wind was strong.")
    prepared = [prepare(f"a{n}", f"Head {n}\n\n{text}") for n, text in enumerate(texts)]
    prepared[2] = prepare("a2", "Head 2\n\nIt hurt 14 people.\n\nThe wind was strong.")
    corpus = corpus_of(prepared)
    last: dict[int, tuple[int, ...]] = {k: (b - 1,) for k, (_a, b) in enumerate(corpus.bounds)}
    (found,) = Differences(corpus).of(Row(last[0][0], last, {}, dict.fromkeys(last, 0.0)))
    assert [(v.article, v.text) for v in found.values] == [
        ("a0", "Twelve"),
        ("a1", "At least 14"),
        ("a2", "14"),
    ]


@pytest.mark.parametrize(
    ("hours", "texts", "grew"),
    [
        ((10, 14), ("At least 12 people died.", "It killed 14 people."), ["At least 12", "14"]),
        ((14, 10), ("It killed 14 people.", "At least 12 people died."), ["At least 12", "14"]),
        ((14, 10), ("At least 12 people died.", "It killed 14 people."), None),  # the later gives fewer
        ((10, 10), ("At least 12 people died.", "It killed 14 people."), None),
        ((10, None), ("At least 12 people died.", "It killed 14 people."), None),
        ((10, 14), ("They found 12 pumps.", "They found 14 pumps."), None),  # pumps do not grow
        ((10, 14), ("They found at least 12 pumps.", "They found 14 pumps."), ["at least 12", "14"]),
    ],
)
def test_a_count_that_grew_is_told_in_the_order_of_the_texts(
    hours: tuple[int | None, int | None], texts: tuple[str, str], grew: list[str] | None
) -> None:
    prepared = [prepare(f"a{n}", f"Head {n}\n\n{text}") for n, text in enumerate(texts)]
    times = [datetime(2021, 3, 12, hour, tzinfo=UTC) if hour else None for hour in hours]
    prepared = [
        replace(one, article=replace(one.article, published=when))
        for one, when in zip(prepared, times, strict=True)
    ]
    corpus = corpus_of(prepared)
    last: dict[int, tuple[int, ...]] = {k: (b - 1,) for k, (_a, b) in enumerate(corpus.bounds)}
    (found,) = Differences(corpus).of(Row(last[0][0], last, {}, dict.fromkeys(last, 0.0)))
    assert found.over_time == (grew is not None)
    if grew:
        assert [v.text for v in found.values] == grew


def test_who_prints_an_utterance_in_pieces_does_not_cut_it() -> None:
    left = prepare("a", "Head\n\nIda Moss said: “I heard the old alarm. I did not ask how long it rang.”")
    right = prepare(
        "b", "Other\n\nMOSS: I heard the old alarm. I did not ask how long it rang.\n\nFINN: So it rang?"
    )
    prepared = [left, right]
    corpus = corpus_of(prepared)
    cells: dict[int, tuple[int, ...]] = {0: (1,), 1: (corpus.bounds[1][0] + 1,)}
    row = Row(1, cells, {}, {0: 0.0, 1: 0.0})
    assert [d for d in Differences(corpus, quote_rows(prepared)).of(row) if d.kind == "quote"] == []


def test_one_mark_of_an_outlet_is_one_difference() -> None:
    left = (
        "Ida Moss partly oiled the pumps with fat.\n\nOf fat she said that she partly used it on the pumps."
    )
    prepared = [
        prepare("a0", f"Head\n\n{left}"),
        prepare("a1", "Other\n\nShe oiled the pumps and used fat on them."),
    ]
    corpus = corpus_of(prepared)
    cells: dict[int, tuple[int, ...]] = {0: (1, 2), 1: (4,)}
    row = Row(1, cells, {}, {0: 0.0, 1: 0.0})
    (found,) = [d for d in Differences(corpus).of(row) if d.kind == "hedge"]
    assert [v.text for v in found.values] == ["partly oiled", "partly used", "oiled"]


def test_one_outlet_alone_does_not_differ() -> None:
    corpus = corpus_of([prepare("a", "Head\n\nIt killed 12 people."), prepare("b", "Other\n\nRain fell.")])
    assert Differences(corpus).of(Row(1, {0: (0, 1)}, {}, {0: 0.0})) == ()


def test_a_vote_is_a_figure_in_common_however_it_is_written() -> None:
    texts = ("The board passed it 251 to 174.", "It was a 251-174 vote.", "It won 3-2 there.")
    corpus = corpus_of([prepare(f"a{n}", f"Head {n}\n\n{text}") for n, text in enumerate(texts)])
    evidence = evidence_of(corpus, lambda _stem: 1.0)
    first, *others = corpus.bounds
    column = FEATURES.index("figures")
    assert [block(evidence, first, other)[-1, -1, column] > 0 for other in others] == [True, False]
