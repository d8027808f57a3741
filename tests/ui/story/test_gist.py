"""The overview's first sentences: only from evidence, each leads to it, sober where little differs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.model.comparison import Comparison, Credit, LabelKind, LeftOut
from tests.ui.story.data import broad, ferry, ferry_row
from ui.models.evidence import Evidence
from ui.models.gist import gist
from ui.models.overview import disagreements
from ui.story.overview import Overview
from ui.story.page import StoryPage


def told(comparison: Comparison) -> str:
    return " ".join(statement.cell.text for statement in gist(Evidence(comparison)))


def test_what_differs_most_is_told_first() -> None:
    assert told(ferry()) == (
        "Ada Lindqvist is quoted in different words: “Mostly, yes” and “largely”. "
        "They give different numbers: 14 and 12 (“The fault led to 14 cancelled sailings in June”). "
        "2 details are in only one of the two whole texts. Of Island Post we have only a part of the text."
    )


def test_a_quotation_that_is_cut_short_is_told_with_its_speaker() -> None:
    story = ferry()
    (row,) = story.quotes
    full, cut = row.versions
    shortened = replace(story, quotes=(replace(row, versions=(full, replace(cut, form="cut"))),))
    assert told(shortened).startswith(
        "Ada Lindqvist is quoted in different words: “Mostly, yes” and “largely”"
    )
    first = disagreements(Evidence(shortened))[0][0]
    assert first.cell.text == "Ada Lindqvist\n“Mostly, yes” (The Echo) · “largely” (Herald)"
    nobody = replace(story, quotes=(replace(row, speaker=None, versions=(full,)),))
    assert told(nobody).startswith("They quote different words: “Mostly, yes” and “largely”")


def test_a_count_that_grew_is_told_as_one() -> None:
    story = ferry()
    claims = tuple(
        replace(claim, differences=tuple(replace(d, over_time=True) for d in claim.differences))
        if claim.id == "c3"
        else claim
        for claim in story.claims
    )
    assert "The number grew as the news went on: 14 and 12" in told(replace(story, claims=claims))


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("name", "They use different names for the same thing: “14” and “12”."),
        ("verb", "They tell with different verbs how something was said: “14” and “12”."),
        ("deed", "They tell the same act with different verbs: “14” and “12”."),
        ("agent", "One says who did it, another does not: “14” and “12”."),
    ],
)
def test_an_act_is_no_thing_and_has_words_of_its_own(label: LabelKind, words: str) -> None:
    story = ferry()
    claims = tuple(
        replace(c, differences=tuple(replace(d, kind="label", label=label) for d in c.differences))
        for c in story.claims
        if c.id == "c3"
    )
    changed = replace(story, claims=claims, quotes=(), left_out=())
    assert words in told(changed)


def test_what_differs_is_marked_and_each_sentence_leads_somewhere() -> None:
    said = gist(Evidence(ferry()))
    assert [statement.address for statement in said] == [
        "quote:q1",
        "claim:c3",
        "tab:left_out",
        "tab:left_out",
    ]
    quoted = said[0].cell
    assert [quoted.text[m.start : m.end] for m in quoted.marks] == ["“Mostly, yes”", "“largely”"]


def test_words_too_long_to_be_read_whole_are_not_cut_into_the_sentence() -> None:
    story = ferry()
    row = story.quotes[0]
    long = replace(
        row.versions[0], text="mostly, yes, though nobody at the yard had ever asked us about it at all"
    )
    told_long = told(replace(story, quotes=(replace(row, versions=(long, *row.versions[1:])),)))
    assert "Ada Lindqvist is quoted in different words. " in told_long and "nobody" not in told_long


def test_where_little_differs_that_is_said() -> None:
    story = broad(3, 4)
    plain = replace(story, claims=tuple(replace(claim, differences=()) for claim in story.claims))
    assert told(plain).startswith("They differ little: we found no quote, number")
    one = replace(plain, articles=plain.articles[:1])
    assert told(one) == ""
    teasers = tuple(
        replace(each, article=replace(each.article, complete=n == 0)) for n, each in enumerate(plain.articles)
    )
    assert told(replace(plain, articles=teasers)) == (
        "Of 2 outlets we have only a part of the text: too little to compare."
    )


def test_marks_stand_where_their_words_are_also_beside_words_that_run_the_other_way() -> None:
    story = ferry()
    row = story.quotes[0]
    arabic = replace(row.versions[0], text="نعم")
    said = gist(Evidence(replace(story, quotes=(replace(row, versions=(arabic, *row.versions[1:])),))))
    cell = said[0].cell
    assert [cell.text[m.start : m.end] for m in cell.marks] == ["“نعم”", "“largely”"]


def test_who_leaves_out_what_most_report_is_named() -> None:
    story = broad(6, 8)
    claim = story.claims[0]
    having = tuple(claim.cells)
    without = [each.article.id for each in story.articles if each.article.id not in having]

    def out(article: str, reported: tuple[str, ...], weight: float) -> LeftOut:
        return LeftOut(
            article, claim.id, "claim", "Six boats had left", reported, (), None, "not_found", weight
        )

    both = replace(story, left_out=tuple(out(a, having, 0.9) for a in without))
    assert len(without) == 2
    assert told(both).endswith("Outlet 1 and Outlet 5 leave out: “Six boats had left”.")
    single = replace(story, left_out=(out(without[0], having, 0.9),))
    assert told(single).endswith("Outlet 1 leaves out: “Six boats had left”.")
    alone = replace(story, left_out=tuple(out(a, having[:1], 0.9) for a in without))
    assert "Six boats" not in told(alone), "what one outlet has is not left out by the others"
    maybe = replace(single, left_out=(replace(single.left_out[0], state="maybe"),))
    assert "Six boats" not in told(maybe)


def test_one_text_in_several_outlets_is_told() -> None:
    story = broad(4, 4)
    names = [each.article.id for each in story.articles]
    wire = tuple(Credit(name, "Coast Press", f"{name}.p1", "wire") for name in names[:2])
    assert "Outlet 1 and Outlet 2 print the text of Coast Press." in told(replace(story, sources=wire))
    outlets = [each.article.outlet for each in story.articles]
    pairs = [(one, other) for n, one in enumerate(names[:3]) for other in outlets[:n]]
    alike = tuple(Credit(one, other, f"{one}.p1", "shares_text") for one, other in pairs)
    assert "3 of the texts share sentences with one another." in told(replace(story, sources=alike))


@pytest.mark.parametrize(("words", "tab"), [("largely", "quotes"), ("12", "side_by_side")])
def test_a_click_on_a_sentence_opens_its_evidence(
    page: StoryPage, qtbot: QtBot, words: str, tab: str
) -> None:
    page.show_story(ferry_row(), ferry())
    page.go("tab:overview")
    view = page.tab("overview")
    assert isinstance(view, Overview) and view.gist.isVisible()
    place = view.gist.document().find(words)
    at = view.gist.cursorRect(place).center() - QPoint(3, 0)
    qtbot.mouseClick(view.gist.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.current == tab
    paper = view.paper()[0]
    assert "is quoted in different words" in paper
