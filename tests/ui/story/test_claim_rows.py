"""The table's rows and cells, without a window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import Comparison, Difference, Variant
from tests.ui.story.data import ferry
from ui.models.cell_table import CellTable, Grid, plain
from ui.models.claim_rows import Choice, ClaimRows, Show
from ui.models.evidence import Evidence, shorten, telling
from ui.models.marks import Cell


@pytest.fixture
def evidence() -> Evidence:
    return Evidence(ferry())


def shown(evidence: Evidence, choice: Choice) -> list[str]:
    return [claim.id for claim in ClaimRows(evidence, choice).claims]


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        ("all", ["c1", "c2", "c3", "c4", "c5", "c6"]),
        ("differences", ["c2", "c3", "c4", "c5", "c6"]),
        ("conflicts", ["c2", "c3"]),
        ("quotes", ["c2"]),
        ("figures", ["c3", "c6"]),
        ("single", ["c4", "c6"]),
    ],
)
def test_what_each_filter_shows(evidence: Evidence, show: Show, expected: list[str]) -> None:
    assert shown(evidence, Choice(show=show)) == expected


def test_in_the_order_of_an_outlet_what_it_lacks_comes_last(evidence: Evidence) -> None:
    order = shown(evidence, Choice(order="a2"))
    assert order[-1] == "c4"
    assert order.index("c1") < order.index("c2") < order.index("c3") < order.index("c6")


def test_a_cell_says_where_its_passage_stands(evidence: Evidence) -> None:
    rows = ClaimRows(evidence)
    cell = rows.cell(evidence.claims["c1"], "a1")
    assert cell.text.endswith("¶1 · also headline")
    assert cell.outlet == "The Echo" and cell.url == "https://theecho.example/ferry"
    assert cell.place is not None and cell.place.passage == "a1.p1"


def test_not_reported_names_the_nearest_passage(evidence: Evidence) -> None:
    cell = ClaimRows(evidence).cell(evidence.claims["c4"], "a2")
    assert cell.state == "not_reported"
    assert cell.text.endswith("closest: ¶1, 31 % alike")
    assert cell.spoken.startswith("Herald: not reported; closest passage, 31 % alike: Ada Lindqvist said")


def test_the_grey_zone_is_never_called_not_reported(evidence: Evidence) -> None:
    cell = ClaimRows(evidence).cell(evidence.claims["c5"], "a2")
    assert cell.state == "maybe"
    assert "not reported" not in cell.text and "maybe, worded differently" in cell.spoken


def test_nothing_is_left_out_of_an_incomplete_text(evidence: Evidence) -> None:
    rows = ClaimRows(evidence)
    for claim in rows.claims[1:]:
        cell = rows.cell(claim, "a3")
        assert cell.state == "incomplete"
        assert "not reported" not in cell.text + cell.spoken


def test_a_difference_is_marked_and_spoken(evidence: Evidence) -> None:
    rows = ClaimRows(evidence)
    claim = evidence.claims["c3"]
    cell, marks = rows.cell(claim, "a1"), rows.marks(claim, "a1")
    assert [cell.text[m.start : m.end] for m in marks if m.kind == "differs"] == ["14"]
    assert "Differs: number: 14." in cell.spoken


def test_what_all_give_alike_is_no_difference() -> None:
    story = ferry()
    claim = story.claims[2]
    same = Variant("a2", "a2.p3", 0, 5, "“14”")
    alike = replace(claim, differences=(Difference("figure", (claim.differences[0].values[0], same)),))
    assert telling(alike) == ()
    values = (*alike.differences[0].values, claim.differences[0].values[1])
    more = replace(claim, differences=(Difference("figure", values),))
    assert [v.text for d in telling(more) for v in d.values] == ["12"]


def test_silence_is_no_conflict_but_a_hedge_stands_against_none() -> None:
    story = ferry()
    one = story.claims[2].differences[0].values[:1]
    for kind, told in (("figure", 0), ("negation", 1), ("hedge", 1)):
        claim = replace(story.claims[2], differences=(Difference(kind, one),))  # type: ignore[arg-type]
        assert len(telling(claim)) == told


def test_other_words_are_marked_only_when_asked_for(evidence: Evidence) -> None:
    claim = evidence.claims["c1"]
    on, off = ClaimRows(evidence), ClaimRows(evidence, Choice(word_diff=False))
    assert any(m.kind == "wording" for m in on.marks(claim, "a2"))
    assert not any(m.kind == "wording" for m in off.marks(claim, "a2"))


def test_only_here_and_loaded_stand_together(evidence: Evidence) -> None:
    rows = ClaimRows(evidence)
    claim = evidence.claims["c4"]
    kinds = {m.kind for m in rows.marks(claim, "a1")}
    assert kinds == {"only", "loaded"}
    assert "Only here." in rows.cell(claim, "a1").spoken
    quiet = ClaimRows(evidence, Choice(loaded=False))
    assert {m.kind for m in quiet.marks(claim, "a1")} == {"only"}


def test_what_may_stand_elsewhere_is_not_only_here(evidence: Evidence) -> None:
    marks = ClaimRows(evidence).marks(evidence.claims["c5"], "a1")
    assert not any(m.kind == "only" for m in marks)


def test_a_quoted_loaded_word_is_the_speakers(evidence: Evidence) -> None:
    marks = ClaimRows(evidence).marks(evidence.claims["c2"], "a2")
    assert not any(m.kind == "loaded" for m in marks)


def test_the_head_of_a_row_counts_whole_texts_and_names_what_differs(evidence: Evidence) -> None:
    rows = ClaimRows(evidence)
    assert rows.head(evidence.claims["c1"]).text.endswith("3 of 3")
    assert rows.head(evidence.claims["c2"]).text.endswith("2 of 2 · differs: quote")


def test_a_label_is_cut_between_words() -> None:
    assert shorten("Short enough.") == "Short enough"
    long = shorten("The harbour board of Averby heard from a long row of witnesses on Monday", 30)
    assert long == "The harbour board of Averby…"
    assert len(shorten("a" * 90, 30)) == 31


def copied(story: Comparison) -> Comparison:
    """The Herald prints the sentence of the Echo's third paragraph, whatever it reported before."""
    told = {p.id: p.text for each in story.articles for p in each.passages}
    return replace(
        story,
        articles=tuple(
            replace(
                each,
                passages=tuple(
                    replace(p, text=told["a1.p3"]) if p.id == "a2.p3" else p for p in each.passages
                ),
            )
            for each in story.articles
        ),
    )


def test_the_very_same_sentence_is_written_once_in_a_row() -> None:
    evidence = Evidence(copied(ferry()))
    claim = evidence.claims["c3"]
    rows = ClaimRows(evidence)
    assert rows.cell(claim, "a1").state == "text"
    cell = rows.cell(claim, "a2")
    assert cell.state == "same_text" and cell.text.startswith("same words as The Echo  ¶")
    assert cell.place is not None and cell.place.passage == "a2.p3"
    assert evidence.text("a1.p3") in cell.spoken and "(same words as The Echo)" in cell.spoken
    assert cell.whole == evidence.text("a1.p3") and rows.marks(claim, "a2") == ()
    alone = ClaimRows(evidence, columns=("a2", "a3"))
    assert alone.cell(claim, "a2").state == "text", "the Echo is not shown: the words have to be"
    assert ClaimRows(evidence, columns=("a2", "a1")).cell(claim, "a1").state == "same_text"


def test_what_stands_for_a_sentence_is_copied_as_the_sentence() -> None:
    evidence = Evidence(copied(ferry()))
    rows = ClaimRows(evidence)
    table = CellTable()
    claim = evidence.claims["c3"]
    table.show(Grid((Cell(), Cell()), 1, lambda _row, column: rows.cell(claim, f"a{column + 1}")))
    assert "same words" in table.cell(0, 1).text
    assert plain([table.marked(0, 1)]).startswith(evidence.text("a1.p3"))
