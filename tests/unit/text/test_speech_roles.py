"""A role is the person whom the same text names in it; a lead's role the one named right after."""

from __future__ import annotations

import pytest

from reader.text.quotes import find, in_role
from reader.text.speech_roles import head_of, is_role


def speakers(*paragraphs: str) -> dict[str, str | None]:
    return {q.text: q.speaker for q in find("\n\n".join(paragraphs)) if q.direct and not q.scare}


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("Engineer", "engineer"),
        ("the chief engineer of the Dunmere Rail Board", "engineer"),
        ("the embattled chief of Dunmere's trains", "chief"),
        ("Ruth Marlow", None),
        ("an engineer", None),
        ("the paper", None),
        ("the engineers", None),
        ("the Harbour Board", None),
    ],
)
def test_the_noun_of_a_role(phrase: str, head: str | None) -> None:
    assert head_of(phrase) == head
    assert is_role(phrase) == (head is not None or phrase == "an engineer")


def test_a_role_means_whom_the_article_names_so() -> None:
    found = speakers(
        'Surgeon tells court he erred "once or twice"',
        'The head surgeon of the Ashby clinic told a court that he erred "now and again".',
        "Anna Brook, counsel to the court, asked him why.",
        "Peter Stone has worked at the clinic for nine years and became its head surgeon in 2019.",
    )
    assert found == {"once or twice": "Peter Stone", "now and again": "Peter Stone"}


def test_a_role_beside_the_name() -> None:
    found = speakers(
        "Ferry row",
        "Anna Brook, the harbour inspector, and pilot Peter Stone gave evidence on Monday.",
        '"Nobody told us about the fog that night," the pilot said.',
        '"We did tell them about it," the harbour inspector said.',
    )
    assert found["Nobody told us about the fog that night,"] == "Peter Stone"
    assert found["We did tell them about it,"] == "Anna Brook"


def test_the_lead_tells_of_whom_the_next_paragraph_names() -> None:
    lead = 'The beleaguered boss of the Ashby trains admitted yesterday that she "half" knew of the fault.'
    named = "In a two-hour hearing, Ruth Marlow was asked about the signals."
    assert speakers("Fault was known", lead, named) == {"half": "Ruth Marlow"}
    # not if that person is another: of another role, or a man where the lead tells of a woman
    other = "Ruth Marlow, counsel to the court, asked about the signals."
    assert speakers("Fault was known", lead, other)["half"] != "Ruth Marlow"
    man = "In a two-hour hearing, Peter Marlow was asked about the signals."
    assert speakers("Fault was known", lead, man)["half"] != "Peter Marlow"


def test_persons_in_a_role() -> None:
    text = "Fair\n\nAnna Brook, the organiser of the fair, spoke. Peter Stone, a teacher, sang."
    assert in_role(text, "the organiser") == {"Anna Brook"}
    assert in_role(text, "the conductor") == frozenset()


def test_she_is_who_spoke_last_even_indirectly() -> None:
    found = speakers(
        "Fair row",
        "Anna Brook, 41, said the fair was lost. Maria Stone, 30, shook her head at that.",
        "Asked by Maria Stone whether she had checked the roof, Brook said that she had not.",
        '"I should have done it," she said.',
    )
    assert found["I should have done it,"] == "Anna Brook"


@pytest.mark.parametrize(
    "sentence",
    [
        "Pilot had been awake for twenty hours before the crash, inquiry told",
        "She shook her head for a long time as the engineer spoke.",
        "Brook hurried out of a side door and did not answer questions shouted by reporters.",
    ],
)
def test_what_is_no_reported_speech(sentence: str) -> None:
    assert [q for q in find(f"Fair\n\n{sentence}") if not q.direct] == []


def test_a_word_that_is_shown_is_not_spoken() -> None:
    shown = 'Brook blushed and muttered an excuse when Stone put the word "urgent" up on the wall.'
    used = 'Anna Brook said the word "urgent" twice.'
    assert [q.scare for q in find(f"Fair\n\n{shown}")] == [True]
    assert [q.scare for q in find(f"Fair\n\n{used}")] == [False]


@pytest.mark.parametrize(
    ("organisation", "speaker"),
    [
        ("Board of Harbour Affairs (BHA)", "Board of Harbour Affairs"),
        ("Union of Ferry Crews (BHA)", "the BHA"),  # the letters are not its own
    ],
)
def test_a_short_name_is_spelt_out_where_the_text_does(organisation: str, speaker: str) -> None:
    found = speakers(
        "Ferry row", f"The {organisation} met on Monday.", '"Nobody is to sail in fog again," the BHA said.'
    )
    assert found == {"Nobody is to sail in fog again,": speaker}


def test_she_is_the_subject_before_the_quotations() -> None:
    found = speakers(
        "Fair row",
        '"The fair is over for good this year," said Maria Stone, 30, in a letter.',
        "Council leader Anna Brook, 41, answered by blaming the rain and Ms. Stone.",
        '"It is not over for anybody who likes it."',
        '"We will meet again next week," she said.',
    )
    assert found["We will meet again next week,"] == "Anna Brook"


def test_she_is_not_whose_plan_it_is() -> None:
    found = speakers(
        "Fair row",
        "Such was the case with Anna Brook, 41, who spoke of the fair at the heart of Maria Stone's plan.",
        '"We will meet again next week," she said.',
    )
    assert found["We will meet again next week,"] == "Anna Brook"
