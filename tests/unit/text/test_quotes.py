"""Who speaks, with which verb; titles and terms set apart; turns; indirect speech."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.quote import Quote
from reader.text.quotes import find

OPENING = (
    "Mayor resigns\n\nMayor Anna Brook left office on Monday after talks with Peter Stone, her deputy.\n\n"
)


def direct(text: str) -> list[Quote]:
    return [q for q in find(text) if q.direct and not q.scare]


def speakers(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(q.text, q.speaker, q.verb) for q in direct(text)]


@pytest.mark.parametrize(
    ("sentence", "speaker", "verb"),
    [
        ('"We will not pay for this bridge," said Brook.', "Anna Brook", "said"),
        ('"We will not pay for this bridge," Brook said.', "Anna Brook", "said"),
        ('"We will not pay for this bridge," Brook, who is ill, told reporters.', "Anna Brook", "told"),
        ('Stone replied: "We will not pay for this bridge."', "Peter Stone", "replied"),
        ('Speaking on Monday, Stone called the plan "a waste of money".', "Peter Stone", "called"),
        ('"We will not pay for this bridge," according to Stone.', "Peter Stone", "according to"),
        ('Stone walked out, saying the council had "lost its nerve".', "Peter Stone", "saying"),
        (
            '"We will not pay for this bridge," said a spokesman for the harbour.',
            "a spokesman for the harbour",
            "said",
        ),
        ('"We will not pay," said the harbour master, Tom Reed.', "Tom Reed", "said"),
        ('Stone’s letter read: "We will not pay for this bridge."', "Peter Stone", "read"),
    ],
)
def test_cues(sentence: str, speaker: str, verb: str) -> None:
    found = direct(OPENING + sentence)
    assert [(q.speaker, q.verb) for q in found] == [(speaker, verb)]


def test_a_pronoun_is_the_last_person_who_fits() -> None:
    text = OPENING + "Peter Stone waved from the steps. “I am tired of it all,” he said."
    assert speakers(text) == [("I am tired of it all,", "Peter Stone", "said")]
    text = OPENING + "Anna Brook waved from the steps. “I am tired of it all,” she said."
    assert speakers(text) == [("I am tired of it all,", "Anna Brook", "said")]


def test_a_split_quotation_has_one_speaker() -> None:
    text = OPENING + "“We tried,” Stone said, “and we failed.” “That is all.”"
    assert [q.speaker for q in direct(text)] == ["Peter Stone"] * 3


def test_all_paragraphs_of_a_long_quotation_have_its_speaker() -> None:
    text = OPENING + "“We tried for a year.\n\n“Nobody answered us,” Stone said."
    assert [q.speaker for q in direct(text)] == ["Peter Stone"] * 2


def test_a_quotation_after_a_colon_in_the_paragraph_before() -> None:
    text = OPENING + "Stone wrote to the council:\n\n“The bridge is unsafe and must be closed.”"
    assert [q.speaker for q in direct(text)] == ["Peter Stone"]


def test_titles_and_terms_are_set_apart() -> None:
    text = OPENING + "Her book “The Long Road Home” sold well, as did so-called “smart” lamps."
    assert [(q.text, q.scare) for q in find(text)] == [("The Long Road Home", True), ("smart", True)]


def test_transcript_turns() -> None:
    text = (
        "Hearing\n\nThe hearing heard Peter Stone.\n\nReed: Did you sign it?\n\nStone: In part.\n\nReed: Why?"
    )
    found = direct(text)
    assert [(q.text, q.speaker) for q in found] == [
        ("Did you sign it?", "Reed"),
        ("In part.", "Peter Stone"),
        ("Why?", "Reed"),
    ]


def test_one_label_alone_is_no_transcript() -> None:
    assert direct("Weather\n\nUpdate: The storm has passed the coast.\n\nNobody was hurt.") == []


def test_plain_indirect_speech() -> None:
    text = OPENING + "Stone said that the bridge was unsafe for lorries."
    (found,) = [q for q in find(text) if not q.direct]
    assert found.text == "the bridge was unsafe for lorries"
    assert (found.speaker, found.verb) == ("Peter Stone", "said")


@given(st.text(alphabet="Stone said he “”\"‘’'.,:!?\n-()", max_size=160))
def test_spans_are_exact_and_hold_no_marks_of_their_own(text: str) -> None:
    for q in find(text):
        assert q.text == text[q.start : q.end]
        assert q.text == q.text.strip() and q.text
        if q.scare:
            assert q.speaker is None


@pytest.mark.parametrize("pair", ['""', "“”", "«»", "„“", "‘’", "「」"])
def test_a_quotation_never_contains_its_marks(pair: str) -> None:
    text = f"News\n\nAnna Brook said: {pair[0]}the river has risen by two metres since noon{pair[1]}."
    (found,) = direct(text)
    assert found.text == "the river has risen by two metres since noon"
    assert text[found.start - 1] == pair[0] and text[found.end] == pair[1]


@pytest.mark.parametrize(
    "sentence",
    [
        "Peter Stone said in a statement on Monday that the bridge was never safe.",
        "Peter Stone wrote on his own website that the bridge was never safe.",
        "Peter Stone said Monday that the bridge was never safe.",
    ],
)
def test_where_and_when_may_stand_before_that(sentence: str) -> None:
    (said,) = [q for q in find("Row\n\n" + sentence) if not q.direct]
    assert (said.text, said.speaker) == ("the bridge was never safe", "Peter Stone")


def test_a_paper_that_is_posted_somewhere_does_not_speak() -> None:
    text = (
        "Row\n\nIn a statement posted to his page, Tom Brook sought forgiveness for what he called “a mess.”"
    )
    (quote,) = find(text)
    assert quote.speaker == "Tom Brook"


def test_a_programme_is_no_utterance_though_its_stop_stands_inside() -> None:
    text = "Row\n\nMayor Tom Brook called it terror in a talk with Ann Stone on “State of the Harbour.”"
    (quote,) = find(text)
    assert quote.scare


def test_an_age_between_name_and_role_hides_no_speaker() -> None:
    (quote,) = find("Row\n\n“It was dark,” Ann Lee, 34, a passenger, told the Echo.")
    assert (quote.speaker, quote.verb) == ("Ann Lee", "told")
