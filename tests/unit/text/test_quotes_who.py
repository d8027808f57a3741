"""Whose words they are, where a paper, a clause or a namesake stands nearer than who spoke."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.quotes import find
from reader.text.set_apart import joined


def _direct(text: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker) for q in find("Harbour news\n\n" + text) if q.direct and not q.scare]


@pytest.mark.parametrize(
    "text, speaker",
    [
        ("“They just jumped out,” the Avon Echo quoted witness Devonte Brook as saying.", "Devonte Brook"),
        ("The Avon Echo quoted Ann Brook as saying “they just jumped out of it.”", "Ann Brook"),
        ("According to the Avon Echo, Ann Brook “flatly” told them that “nobody may go.”", "Ann Brook"),
        ("Ann Harris won. Harris' letter reads, “We stand with you today.”", "Ann Harris"),
        ("Ann Brook noted that it did not allow people to “set the terms of it at all.”", "Ann Brook"),
        ("Ann Brook said the mayor and the press are to blame for asking “who said this?”", "Ann Brook"),
        ("A source close to the talks, who calls it “a bad day,” left.", "a source close to the talks"),
        ("Ann Brook cites the case and adds, “None of these has any claim to it.”", "Ann Brook"),
        ("Though they would not say why, “it was no accident at all,” Ann Brook said.", "Ann Brook"),
        ("The boy was hurt before his sister cried out “I have been hit by it.”", "his sister"),
    ],
)
def test_who_stands_further_off_than_others(text: str, speaker: str) -> None:
    assert _direct(text)[-1][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Big Oil has been a target of Tom Brook over alleged “price gouging,” with more to come.",
        "The firm ships a so - called “out of band” update in May.",
        "It takes a DLL (a library) named “harbour” that draws the page.",
    ],
)
def test_terms_are_nobodys_words(text: str) -> None:
    assert _direct(text) == []


def test_a_book_is_no_utterance_though_its_stop_stands_inside() -> None:
    found = _direct("“We spoke,” Ann Brook wrote in her 2019 book, “A Quay: One Woman's Road to Avon.”")
    assert found == [("We spoke,", "Ann Brook")]


@pytest.mark.parametrize(
    "kin", ["His son, Hunter Marsh,", "His wife, Jill Marsh,", "Ann Reed and Hunter Marsh Jr."]
)
def test_a_surname_told_before_kin_are_named_is_not_theirs(kin: str) -> None:
    text = (
        f"President Marsh spoke in Averil. “We will go,” Marsh said.\n\n{kin} stayed. “We won,” Marsh said."
    )
    assert _direct(text) == [("We will go,", "Marsh"), ("We won,", "Marsh")]


def test_a_surname_told_before_is_the_persons_who_is_no_kin() -> None:
    text = "Marsh spoke.\n\n“We go,” Marsh said.\n\nHis son, Hunter Marsh, left. Mayor Tom Marsh stayed."
    assert _direct(text) == [("We go,", "Tom Marsh")]


def test_who_is_called_by_a_given_name_alone_is_somebody() -> None:
    text = (
        "Sonia Reed asked.\n\n“It is open,” she said.\n\nThrough it all, Karen was calm.\n\n“I rest,” she "
        "said.\n\n“I had to,” Karen said."
    )
    assert [who for _, who in _direct(text)] == ["Sonia Reed", "Karen", "Karen"]


def test_a_given_name_of_either_sex_is_of_the_one_the_text_tells() -> None:
    text = (
        "Ann Miles and Robin Stone spoke.\n\n“We hope,” Miles said.\n\n“I was nine,” Stone said when asked "
        "how she knew about her past.\n\n“There were others,” she continued."
    )
    assert [who for _, who in _direct(text)] == ["Ann Miles", "Robin Stone", "Robin Stone"]


def test_whom_a_sentence_ends_with_as_the_one_is_he() -> None:
    text = (
        "Alan Reed and Brad Quill played.\n\n“It was fun,” Reed said. “It was great,” Reed said.\n\n"
        "The one who lost it was Quill, who fell.\n\n“This is on me,” he said."
    )
    assert _direct(text)[-1] == ("This is on me,", "Brad Quill")


def test_who_agrees_has_not_said_what_stands_before() -> None:
    text = "“It is good,” Ann Brook added.\n\n“It may give people hope.”\n\nMark Stone agreed."
    assert [who for _, who in _direct(text)] == ["Ann Brook", "Ann Brook"]


def test_who_is_told_to_say_so_in_between_speaks_on() -> None:
    text = "“I read it,” Ann Brook said.\n\nMark Stone said the rules make sense.\n\n“They are right for us.”"
    assert [who for _, who in _direct(text)] == ["Ann Brook", "Mark Stone"]


def test_where_somebody_went_is_no_speaker() -> None:
    text = "Three men who landed in Avon last week on flights from Averil accused her of “a planned trick.”"
    assert _direct(text) == [("a planned trick.", None)]


def test_who_agrees_says_what_comes() -> None:
    text = "“It is good,” Ann Brook said.\n\nCoach Mark Stone agreed.\n\n“We should go on with it.”"
    assert [who for _, who in _direct(text)] == ["Ann Brook", "Mark Stone"]


def test_stops_that_stand_apart_are_read_as_print_sets_them() -> None:
    text = (
        "Harbour news\n\n“ It is late , ” Sen . Ann Brook ( D - Avon . ) said . “ I ca n’t wait , ” she "
        "added , and “ we ’ll go , ” said the Avon - based crew , the third , in May ."
    )
    found = [q for q in find(text) if q.direct]
    assert [q.speaker for q in found[:2]] == ["Ann Brook", "Ann Brook"]
    assert [q.text for q in found] == ["It is late ,", "I ca n’t wait ,", "we ’ll go ,"]
    assert all(q.text == text[q.start : q.end] for q in found)


@given(st.text(alphabet="Ann Brook said “”, .’s()D-", max_size=120))
def test_the_joined_text_is_the_given_one_but_for_spaces(tail: str) -> None:
    text = "News\n\nWe go , she said , and so , they , say . It is , so . " + tail
    print_ = joined(text)
    if print_ is not None:
        assert print_.text.replace(" ", "") == text.replace(" ", "")
        assert all(letter == text[at] for letter, at in zip(print_.text, print_.places, strict=False))
        for q in find(text):
            assert q.text == text[q.start : q.end] == q.text.strip()


def test_a_day_is_no_source() -> None:
    assert _direct("According to Tuesday's lawsuit, the papers were “official looking things.”")[0][1] is None


@pytest.mark.parametrize(
    ("name", "speaker"), [("Dean Harrow", "Dean Harrow"), ("Dean Ann Harrow", "Ann Harrow")]
)
def test_a_title_that_is_a_given_name_too(name: str, speaker: str) -> None:
    text = f"{name} met the board of the port on Monday. “It was late and dark,” Harrow said."
    assert _direct(text) == [("It was late and dark,", speaker)]
