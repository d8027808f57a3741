"""The sources of several articles: one row each, whoever has something from it."""

from __future__ import annotations

from reader.compare.comparison import compare
from reader.compare.corrected import corrected
from reader.compare.statements import attributions_key, checked, said
from reader.model.attribution import Attribution
from tests.unit.compare.stories import prepare

ECHO = (
    "Ferry sinks off Averil\n\nThe ferry hit a rock, Mayor Tom Brook said. The Board of Harbour Affairs said "
    "the rock was marked.\n\nAn official said that the crew slept. The Quay News reported that it was dark."
)
HERALD = (
    "Ferry lost at Averil\n\nBrook said the ferry hit a rock. “It was dark,” said Ann Lee, a passenger.\n\n"
    "The BHA said that the rock was marked. An official said it was late."
)

BOTH = {"a1": True, "a2": True}


def rows() -> dict[str, Attribution]:
    found = compare([prepare("a1", ECHO), prepare("a2", HERALD)]).attributions
    return {row.source: row for row in found}


def test_a_person_is_one_by_full_name_and_an_office_by_its_letters() -> None:
    found = rows()
    assert found["Tom Brook"].articles == ("a1", "a2") and not found["Tom Brook"].only_one_of(BOTH)
    assert found["Board of Harbour Affairs"].articles == ("a1", "a2")
    assert found["Ann Lee"].only_one_of(BOTH) and found["Ann Lee"].kind == "person"


def test_whose_board_it_is_says_which_and_in_any_order() -> None:
    one = (
        "Ferry sinks off Averil\n\nShares in Holm & Reed, its owner, fell. The ports authority's"
        " board said that the ferry was safe.\n\nHolm & Reed said that it was insured."
    )
    other = "Ferry lost at Averil\n\nThe board of the ports authority said that the ferry was safe."
    found = compare([prepare("a1", one), prepare("a2", other)]).attributions
    assert {row.source: row.articles for row in found} == {
        "board of the ports authority": ("a1", "a2"),
        "Holm & Reed": ("a1",),
    }


def test_a_middle_initial_and_jr_make_no_other_person() -> None:
    one = "Ferry sinks off Averil\n\nThe ferry hit a rock, Tom Brook said. “It was dark,” Ben Lee Jr. said."
    other = "Ferry lost at Averil\n\nThe ferry was late, Tom B. Brook said. “It hit a rock,” said Ben Lee."
    found = compare([prepare("a1", one), prepare("a2", other)]).attributions
    assert {row.source: row.articles for row in found} == {
        "Tom B. Brook": ("a1", "a2"),
        "Ben Lee Jr.": ("a1", "a2"),
    }


def test_a_father_and_his_son_in_one_article_are_two() -> None:
    one = (
        "Ferry sinks off Averil\n\nThe ferry hit a rock, Tom Brook said on Monday. “It was dark,” his son, "
        "Tom Brook Jr., told reporters. The ferry was old, Tom Brook said."
    )
    other = "Ferry lost at Averil\n\nThe ferry hit a rock, Tom Brook said on Monday."
    found = compare([prepare("a1", one), prepare("a2", other)]).attributions
    assert {row.source: row.articles for row in found} == {
        "Tom Brook": ("a1", "a2"),
        "Tom Brook Jr.": ("a1",),
    }


def test_beside_a_text_that_is_not_whole_and_of_one_text_nothing_is_only_here() -> None:
    lee = rows()["Ann Lee"]
    assert not lee.only_one_of({"a1": False, "a2": True}) and lee.only_one_of({"a1": True, "a2": False})
    assert not lee.only_one_of({"a2": True})


def test_of_unnamed_ones_nobody_can_tell_whose_they_are() -> None:
    official = next(row for row in rows().values() if row.kind == "unnamed")
    assert official.articles == ("a1", "a2") and not official.only_one_of(BOTH)


def test_named_ones_come_first_and_spans_are_their_words() -> None:
    prepared = [prepare("a1", ECHO), prepare("a2", HERALD)]
    found = compare(prepared).attributions
    kinds = [row.kind for row in found]
    assert kinds == sorted(kinds, key=["person", "office", "document", "unnamed"].index)
    text = {one.article.id: one.article.text for one in prepared}
    for use in (use for row in found for use in row.uses):
        assert text[use.article][use.start : use.end] == use.text


def test_a_source_that_is_none_can_be_dismissed() -> None:
    comparison = compare([prepare("a1", ECHO), prepare("a2", HERALD)])
    row = next(row for row in comparison.attributions if row.source == "Ann Lee")
    key = checked(attributions_key(comparison, row))
    assert said(key) == "Ann Lee"
    now = corrected(comparison, [key])
    assert row not in now.attributions and len(now.attributions) == len(comparison.attributions) - 1


def test_sources_of_german_articles_meet_as_english_ones_do() -> None:
    echo = (
        "Fähre vor Averil gesunken\n\nDie Fähre sei auf einen Felsen gelaufen, sagte Bürgermeisterin Anna "
        "Bach am Montag. Nach Angaben des Hafenamtes war der Felsen nicht markiert. Augenzeugen berichteten, "
        "dass es dunkel war."
    )
    herald = (
        "Fähre verloren\n\nAnna Bach erklärte, man werde das untersuchen. „Es war dunkel“, sagte sie. Das "
        "Hafenamt teilte mit, dass der Felsen in keiner Karte steht. Laut einem Gutachten der "
        "Reederei war die Fähre alt."
    )
    found = {row.source: row for row in compare([prepare("a1", echo), prepare("a2", herald)]).attributions}
    assert found["Anna Bach"].kind == "person" and found["Anna Bach"].articles == ("a1", "a2")
    assert found["Hafenamt"].kind == "office" and found["Hafenamt"].articles == ("a1", "a2")
    assert found["Gutachten der Reederei"].kind == "document" and found["Gutachten der Reederei"].only_one_of(
        BOTH
    )
    assert found["Augenzeugen"].kind == "unnamed"


def test_the_name_of_a_row_does_not_hang_on_the_order_of_the_articles() -> None:
    one = "Captain admits he slept\n\nThe ferry was lost off Averil on Monday."
    other = "Captain admits he slept\n\nThe captain of the ferry told a court on Monday that it was dark."
    both = [prepare("a1", one), prepare("a2", other)]
    named = [[row.source for row in compare(order).attributions] for order in (both, both[::-1])]
    assert named[0] == named[1]
