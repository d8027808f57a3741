"""Who says so, where the name stands behind the words, before a clause or in another sentence."""

from __future__ import annotations

import pytest

from reader.text.quotes import find

_TITLE = "Harbour news\n\n"


def _direct(text: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker) for q in find(_TITLE + text) if q.direct and not q.scare]


def _told(text: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker) for q in find(_TITLE + text) if not q.direct]


_LATE = "The new pier was closed late on Monday"


@pytest.mark.parametrize(
    "tail, speaker",
    [
        ("said Ann Brook.", "Ann Brook"),
        ("said Ann Brook, who built it with her sister.", "Ann Brook"),
        ("said harbour master Ann Brook, a former pilot.", "Ann Brook"),
        ("says the Averil Press news agency.", "the Averil Press news agency"),
        ("wrote Ann Brook of the coastguard.", "Ann Brook"),
    ],
)
def test_who_is_named_behind_said_tells_what_stands_before(tail: str, speaker: str) -> None:
    assert _told(f"{_LATE}, {tail}") == [(_LATE, speaker)]


@pytest.mark.parametrize(
    "clause",
    [
        "the reports in the paper were less serious than that",
        "several boats at the quay were damaged",
        "Reed became the master after a long voyage",
        "his grandfather died at home",
    ],
)
def test_a_clause_behind_said_is_what_is_told(clause: str) -> None:
    text = f"Harbour master Ann Brook, who replaced Tom Marsh a month ago, said {clause}."
    assert (clause, "Ann Brook") in _told(text)


@pytest.mark.parametrize(
    "before",
    [
        "But Marsh’s plan could leave a mark for years, said Tom Reed, a fellow under Mayor Marsh.",
        f"{_LATE}, according to Tom Reed.",
        "A pilot of the port, Tom Reed, was at home.\n\nBut he rowed to the pier to see the damage.",
        "Tom Reed steers well. In the old days, he ran the ferry that Sam Hale had built.",
    ],
)
def test_he_is_whom_the_sentence_before_names_as_its_source(before: str) -> None:
    text = f"“We go,” Mayor Jack Marsh said.\n\n{before}\n\n“It looks bad to me,” he said."
    assert _direct(text)[-1] == ("It looks bad to me,", "Tom Reed")


def test_the_same_he_is_one_person_in_all_parts_of_a_quotation() -> None:
    text = (
        "“We have no way,” Mayor Sam Hale said.\n\nHis barber, Jack Marsh, agreed.\n\n"
        "Two years before, he said, a guard had stopped him.\n\n“They have a hard time,” he said.\n\n"
        "The presence of guards on the quay has left many tired, said Tom Reed, 35, a pilot.\n\n"
        "“I know the state of it,” he said. “The trouble is the tide at night.”"
    )
    assert _direct(text)[-2:] == [
        ("I know the state of it,", "Tom Reed"),
        ("The trouble is the tide at night.", "Tom Reed"),
    ]


@pytest.mark.parametrize(
    "text, speaker",
    [
        ("Unlike Tom Marsh, Ann Brook played it down, arguing that it was “not the end of it.”", "Ann Brook"),
        ("A woman who lives across the road from the pier said it was “a very bad night.”", "a woman"),
        ("A clerk who lives in a nearby house told them “I heard no noise at all.”", "a clerk"),
        ("The fee “cost the town a lot,” wrote the Echo's Tom Marsh last month.", "Tom Marsh"),
        ("“We are glad to have it,” said Ann Lee and Tom Marsh jointly.", "Ann Lee and Tom Marsh"),
        ("Tom Marsh no longer thought it was “a thing to be proud of.”", "Tom Marsh"),
        ("Ann Lee posted a note in answer to an activist calling it “a total waste of it.”", "an activist"),
        ("Ann Lee spoke to an activist, calling it “a total waste of it.”", "Ann Lee"),
        ("A day after telling them it was “not to be spoken of,” Ann Lee left the town.", "Ann Lee"),
    ],
)
def test_the_subject_past_clauses_and_times(text: str, speaker: str) -> None:
    assert _direct(text) == [(_direct(text)[0][0], speaker)]


def test_a_place_is_not_the_group_that_spoke() -> None:
    text = (
        "Boats came to Averil in May. They stayed in Averil. Averil was full.\n\n"
        "“We stand together with them,” the youth group said."
    )
    assert _direct(text)[0][1] == "the youth group"


@pytest.mark.parametrize("opening", ["AVERIL -- ", "PORT AVERIL (AP) — ", ""])
def test_the_place_of_a_report_says_nothing(opening: str) -> None:
    text = (
        f"Museum opens\n\n{opening}Mayor Ann Lee, opening the museum on Friday, said it would tell a story of"
        " the coast, one of “loss and hope together.”"
    )
    assert _direct(text) == [("loss and hope together.", "Ann Lee")]


def test_a_spokesman_brought_in_before_is_named_by_whom_he_speaks_for() -> None:
    text = "A spokesman for the Avon Line fired back, sending a letter.\n\n“It was late,” the spokesman said."
    assert _direct(text) == [("It was late,", "a spokesman for the Avon Line")]


def test_a_name_for_a_thing_is_no_speech() -> None:
    assert _direct("“We stay,” Ann Lee said, noting that the loss, known as “sinking,” is dear.") == [
        ("We stay,", "Ann Lee")
    ]


def test_an_opening_mark_in_the_place_of_a_closing_one() -> None:
    assert _direct("“I am glad and here comes the band “, said Ann Lee.\n\nShe won in May.") == [
        ("I am glad and here comes the band", "Ann Lee")
    ]


def test_what_could_not_be_said_is_not_told() -> None:
    assert _told("Tom Marsh couldn't say if anyone else was at the pier at that time of the day.") == []


def test_a_sentence_is_told_by_its_last_verb_where_the_first_tells_nothing() -> None:
    text = "A clerk who had been suspended for feuding with others told nobody of the key, police said."
    assert _told(text)[0][1] == "police"


def test_whom_a_participle_tells_of_speaks() -> None:
    text = "Mayor Tom Marsh shared a video of a man in Averil shouting “we will be back,” and left."
    assert _direct(text) == [("we will be back,", "a man")]


def test_who_speaks_in_a_clause_before_the_main_one_is_not_its_subject() -> None:
    text = (
        "When a reporter pointed out that it was late, Ann Brook took it back, saying that it “was the tide.”"
    )
    assert _direct(text) == [("was the tide.", "Ann Brook")]
    text = "As Ann Brook said in a speech, calling it “a very bad year,” it was late."
    assert _direct(text) == [("a very bad year,", "Ann Brook")]
