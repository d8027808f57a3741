"""What the other tabs show, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.compare.wording_features import CATEGORIES
from reader.model.comparison import Credit, Difference, Elsewhere, Variant
from tests.ui.story.data import compared, ferry, ferry_row
from ui.models import overview
from ui.models.annotations import Annotated
from ui.models.cell_table import plain
from ui.models.evidence import Evidence
from ui.models.left_out_rows import Wanted, left_out_grid, left_out_note, left_out_rows
from ui.models.marks import UNSEEN, CellWriter, Mark, outside, runs_to_the_left, unite
from ui.models.phrases import some_of, wording_category
from ui.models.quote_rows import quote_grid, quote_lines, quote_order, speakers
from ui.models.source_rows import source_grid, source_rows, ties
from ui.models.story_head import dates, subtitle, tab_counts
from ui.models.text_pair import Stop, TextPair
from ui.models.wording_rows import label_grid, wording_grid, wording_lines, wording_rows
from ui.story import correctable


@pytest.fixture
def evidence() -> Evidence:
    return Evidence(ferry())


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    story = ferry()
    second = compared("a4", "Herald", [["Again"], ["More of the same."]])
    names = Evidence(replace(story, articles=(*story.articles, second))).names
    assert names["a2"] == "Herald (1)" and names["a4"] == "Herald (2)"


def test_quotes_hold_each_outlets_words_against_the_fullest(evidence: Evidence) -> None:
    rows = quote_order(evidence)
    grid = quote_grid(evidence, quote_lines(evidence, rows))
    assert grid.rows == 2 and grid.spans == ((0, 0, 2),)
    first, second = grid.cell(0, 3), grid.cell(1, 3)
    assert first.text.startswith("“Mostly, yes.”") and second.text.startswith("“largely”")
    assert {m.kind for m in (*first.marks, *second.marks)} == {"differs"}
    assert grid.cell(1, 2).text == "said"
    assert "in other words" in grid.cell(0, 0).text
    assert speakers(evidence.comparison) == ["Ada Lindqvist"]
    assert quote_order(evidence, speaker="Nobody") == ()


def test_equal_words_get_equal_marks_and_a_part_is_called_one(evidence: Evidence) -> None:
    row = evidence.comparison.quotes[0]
    full, other = row.versions[0], row.versions[1]
    again = replace(full, article=other.article, passage=other.passage, text=full.text.rstrip(".,"))
    part = replace(full, text=full.text.split(",")[0])
    comparison = replace(
        evidence.comparison, quotes=(replace(row, versions=(full, again, part, *row.versions[1:])),)
    )
    given = Evidence(comparison)
    grid = quote_grid(given, quote_lines(given, quote_order(given)))
    cells = [grid.cell(n, 3) for n in range(grid.rows)]
    same = [cell for cell in cells if cell.text[1:].startswith(full.text.rstrip(".,"))]
    assert len(same) == 2 and [len(cell.marks) for cell in same] == [len(same[0].marks)] * 2 != [0, 0]
    assert "the rest elsewhere" in next(cell for cell in cells if cell.text.startswith(f"“{part.text}”")).text


def test_outlets_with_one_sentence_are_one_line_of_quotes_and_each_leads_to_its_own(
    evidence: Evidence,
) -> None:
    row, story = evidence.comparison.quotes[0], evidence.comparison
    first = story.articles[0]
    copies = [
        replace(
            first,
            article=replace(first.article, id=name, outlet=name.title()),
            passages=tuple(replace(p, id=p.id.replace(first.article.id, name, 1)) for p in first.passages),
        )
        for name in ("one", "two")
    ]
    said = row.versions[0]
    more = [
        replace(said, article=name, passage=said.passage.replace("a1", name, 1)) for name in ("one", "two")
    ]
    given = Evidence(
        replace(
            story,
            articles=(*story.articles, *copies),
            quotes=(replace(row, versions=(said, *more, *row.versions[1:])),),
        )
    )
    lines = quote_lines(given, quote_order(given))
    grid = quote_grid(given, lines)
    assert [len(line.versions) for line in lines] == [3, 1] and grid.spans == ((0, 0, 2),)
    outlets = grid.cell(0, 1)
    assert outlets.text == "The Echo  ¶1\nOne  ¶1\nTwo  ¶1"
    assert [run.place.passage for run in outlets.runs if run.place and run.style == "small"] == [
        said.passage,
        *(version.passage for version in more),
    ]
    assert grid.cell(0, 3).outlet == "The Echo, One, Two"


def test_left_out_lists_the_heaviest_first_and_keeps_the_grey_zone_apart(evidence: Evidence) -> None:
    assert [r.claim for r in left_out_rows(evidence, Wanted("a2", state="not_found"))] == ["c4"]
    assert [r.claim for r in left_out_rows(evidence, Wanted("a2", state="maybe"))] == ["c5"]
    assert [r.kind for r in left_out_rows(evidence, Wanted("a1"))] == ["claim", "figure"]
    assert [r.kind for r in left_out_rows(evidence, Wanted("a1", kind="figure"))] == ["figure"]
    assert left_out_rows(evidence, Wanted("a1", least=2)) == ()


def test_a_left_out_row_shows_who_reports_it_and_what_comes_closest(evidence: Evidence) -> None:
    rows = left_out_rows(evidence, Wanted("a2"))
    grid = left_out_grid(evidence, rows, "a2")
    assert grid.cell(0, 1).text.split("\n")[1].startswith("The Echo ¶2")
    assert grid.cell(0, 2).text.endswith("says something else (31 % alike)")
    assert "maybe the same" in grid.cell(1, 2).text
    (figure,) = left_out_rows(evidence, Wanted("a1", kind="figure"))
    near = replace(figure, nearest=replace(rows[0].nearest, similarity=0.8)) if rows[0].nearest else figure
    assert left_out_grid(evidence, [near], "a1").cell(0, 2).text.endswith("without these words (80 % alike)")
    detail = left_out_grid(evidence, [figure], "a1").cell(0, 1)
    assert [detail.text[m.start : m.end] for m in detail.marks] == ["3 million crowns"]


def test_the_note_says_what_was_compared(evidence: Evidence) -> None:
    assert "6 sentences" in left_out_note(evidence, "a1")
    assert "Nothing is said to be left out" in left_out_note(evidence, "a3")


def test_a_plain_word_stands_with_the_reason(evidence: Evidence) -> None:
    word = replace(wording_rows(evidence, "", "own")[0], plain="ended")
    bare = replace(word, plain=None)
    grid = wording_grid(evidence, ((word,), (bare,)), both=False)
    assert grid.cell(0, 2).text.endswith("\nPlainly: ended") and "Plainly: ended" in grid.cell(0, 2).spoken
    assert "Plainly" not in grid.cell(1, 2).text + grid.cell(1, 2).spoken and len(grid.columns) == 4


def test_every_row_says_why_its_word_is_loaded(evidence: Evidence) -> None:
    word = wording_rows(evidence, "", "own")[0]
    grid = wording_grid(evidence, ((word,), (word,)), both=False)
    assert word.why in grid.cell(0, 2).text and grid.cell(1, 2).text == grid.cell(0, 2).text


def test_a_loaded_word_says_what_the_others_write_there(evidence: Evidence) -> None:
    word = wording_rows(evidence, "", "own")[0]
    assert wording_grid(evidence, ((word,),), both=False).cell(0, 3).text == "no matching sentence"
    theirs = replace(word, quoted=True)
    assert wording_grid(evidence, ((theirs,),), both=False).cell(0, 3).text == "–"
    others = (
        Elsewhere("a2", "a2.p1", "said", False),
        Elsewhere("a3", "a3.p1", None, True),
    )
    told = wording_grid(evidence, ((replace(word, others=others),),), both=False).cell(0, 3).text
    assert told == f"“said” {evidence.name('a2')}\nalso: {evidence.name('a3')}"


def test_one_sentence_in_several_outlets_is_one_line_of_loaded_words(evidence: Evidence) -> None:
    story = evidence.comparison
    word = wording_rows(evidence, "", "own")[0]
    first = next(each for each in story.articles if each.article.id == word.article)
    passage = evidence.passages[word.passage]
    copy = replace(
        first,
        article=replace(first.article, id="copy", outlet="Copy"),
        passages=(replace(passage, id="copy.p1"),),
    )
    again = replace(word, article="copy", passage="copy.p1")
    others = (Elsewhere("copy", "copy.p1", word.text, False), Elsewhere("a3", "a3.p1", "said", False))
    both = Evidence(
        replace(story, articles=(*story.articles, copy), wording=(replace(word, others=others), again))
    )
    lines = wording_lines(both, wording_rows(both, "", "own"))
    assert [[w.article for w in line] for line in lines] == [[word.article, "copy"]]
    grid = wording_grid(both, lines, both=False)
    assert grid.cell(0, 0).text.splitlines()[1].startswith("Copy  ")
    assert grid.cell(0, 3).text == f"“said” {both.name('a3')}", "what the line itself has is nobody else's"
    both.correctable = True
    kept: list[dict[str, str]] = []
    said = correctable.of_wording(both, lines[0], kept.append)
    assert len(said) == 2 and "Dismiss in Copy" in said[1][0]
    said[1][1]()
    assert kept[0]["outlet"] == "Copy"


def test_wording_keeps_own_voice_and_quoted_apart(evidence: Evidence) -> None:
    assert [w.text for w in wording_rows(evidence, "", "own")] == ["admitted"]
    assert [w.text for w in wording_rows(evidence, "", "quoted")] == ["largely"]
    assert len(wording_rows(evidence, "", "both")) == 2
    assert wording_rows(evidence, "a3", "both") == ()


def test_what_each_calls_the_same_thing(evidence: Evidence) -> None:
    grid = label_grid(evidence, evidence.comparison.labels)
    assert grid.cell(0, 0).text.startswith("The head")
    assert grid.cell(0, 1).text.startswith("chief executive")
    assert grid.cell(0, 2).spoken == "Island Post: not named"


def test_sources_name_their_passage_and_those_without_say_so(evidence: Evidence) -> None:
    grid = source_grid(evidence, source_rows(evidence))
    texts = [[grid.cell(r, c).text for c in range(4)] for r in range(grid.rows)]
    assert texts[0][:3] == ["Herald", "credits", "Coast Press Agency"]
    assert "the Coast Press Agency reported" in texts[0][3]
    assert texts[1:] == [["The Echo\nIsland Post", "no outlet or agency named", "–", ""]]
    assert [run.place.article for run in grid.cell(1, 0).runs if run.place] == ["a1", "a3"]


def test_an_outlet_that_names_itself_is_not_named_twice(evidence: Evidence) -> None:
    own = Credit("a1", "the Echo", "a1.p1", "credits")
    told = Evidence(replace(evidence.comparison, sources=(own, *evidence.comparison.sources)))
    grid = source_grid(told, source_rows(told))
    assert [grid.cell(0, c).text for c in range(3)] == ["The Echo", "credits", "itself"]
    assert [tie.outlet for tie in ties(told, source_rows(told))] == ["Herald"], "no line to itself"


def test_texts_that_share_sentences_are_told_together(evidence: Evidence) -> None:
    """Three alike texts are three pairs: one line in the overview, and no knot in the picture."""
    # As the engine tells it: the article, and the outlet that it shares with.
    pairs = (("a2", "The Echo", "a2.p1"), ("a3", "The Echo", "a3.p1"), ("a3", "Herald", "a3.p1"))
    shared = tuple(Credit(*pair, "shares_text") for pair in pairs)
    alike = Evidence(replace(evidence.comparison, sources=shared, attributions=()))
    assert [s.cell.text for s in overview.origins(alike)] == [
        "The Echo, Herald, Island Post  share sentences with one another"
    ]
    assert [(tie.outlet, tie.source) for tie in ties(alike, source_rows(alike))] == [
        ("The Echo", "shared sentences"),
        ("Herald", "shared sentences"),
        ("Island Post", "shared sentences"),
    ], "none of them is shown as the one that the others have it from"
    folded = source_grid(alike, source_rows(alike))
    assert folded.rows == 1 and folded.folds == {0}
    assert (
        folded.cell(0, 0).text == "▸ 3 texts share sentences with one another  The Echo, Herald, Island Post"
    )
    assert {tie.row for tie in ties(alike, source_rows(alike))} == {0}
    lines = source_rows(alike, {"a2"})
    pairs_shown = [source_grid(alike, lines).cell(row, 2).text for row in (1, 2, 3)]
    assert pairs_shown == ["The Echo", "The Echo", "Herald"], "every pair stands behind the line"
    assert {tie.row for tie in ties(alike, lines)} == {0}
    two = Evidence(replace(evidence.comparison, sources=shared[:1]))
    assert overview.origins(two)[0].cell.text == "Herald shares text with The Echo"


def test_a_sentence_about_outlets_runs_as_the_window_does(evidence: Evidence) -> None:
    arabic = "\u062c\u0631\u064a\u062f\u0629"
    articles = tuple(
        replace(each, article=replace(each.article, outlet=arabic)) if each.id == "a1" else each
        for each in evidence.comparison.articles
    )
    pairs = (("a2", arabic, "a2.p1"), ("a3", arabic, "a3.p1"), ("a3", "Herald", "a3.p1"))
    shared = tuple(Credit(*pair, "shares_text") for pair in pairs)
    alike = Evidence(replace(evidence.comparison, articles=articles, sources=shared, attributions=()))
    (said,) = (one.cell.text for one in overview.origins(alike))
    assert said.translate(UNSEEN) == f"{arabic}, Herald, Island Post  share sentences with one another"
    assert not runs_to_the_left(outside(said))


def test_overview_tells_what_all_report_and_where_they_disagree(evidence: Evidence) -> None:
    common, more = overview.common(evidence)
    assert [s.address for s in common] == ["claim:c2", "claim:c3", "claim:c1"] and more == 0
    shown, rest = overview.disagreements(evidence)
    assert [s.address for s in shown] == ["quote:q1", "claim:c3"]
    assert rest == 0  # the same words as a quote and as a difference are told once
    assert "“Mostly, yes” (The Echo) · “largely” (Herald)" in shown[0].cell.text


def test_shares_say_nothing_of_an_incomplete_text(evidence: Evidence) -> None:
    bars = overview.shares(evidence)
    assert [(b.name, b.value) for b in bars] == [
        ("The Echo", "83 %"),
        ("Herald", "67 %"),
        ("Island Post", "incomplete text"),
    ]
    assert bars[-1].share is None


def test_no_loaded_words_no_bars(evidence: Evidence) -> None:
    assert overview.loaded(evidence)[0].value == "1.6"
    story = ferry()
    calm = {a: replace(p, loaded_per_100_words=0.0) for a, p in story.profile.items()}
    assert overview.loaded(Evidence(replace(story, profile=calm))) == []


def test_two_texts_know_what_matches_and_what_is_only_in_one(evidence: Evidence) -> None:
    pair = TextPair(evidence, "a1", "a2")
    assert [m.claim for m in pair.matches if m.sure] == ["c1", "c2", "c3"]
    assert pair.only_left == ("a1.p4",) and pair.only_right == ("a2.p4",)
    assert pair.summary() == "3 passages match · 1 maybe · 1 only left · 1 only right"
    assert pair.stops == (
        Stop("a1.p1", "a2.p1"),
        Stop("a1.p2", "a2.p2"),
        Stop("a1.p3", "a2.p3"),
        Stop(right="a2.p4"),
        Stop(left="a1.p4"),
    )


def test_between_two_texts_a_third_ones_words_do_not_count() -> None:
    story = ferry()
    third = compared("a4", "Beacon", [["Doors"], ["The fault led to 14 cancelled sailings in June."]])
    claim = story.claims[2]
    value = Variant("a4", "a4.p1", 24, 26, "14")
    cells = {**claim.cells, "a4": ("a4.p1",)}
    claim = replace(
        claim, cells=cells, differences=(Difference("figure", (*claim.differences[0].values, value)),)
    )
    three = replace(
        story, articles=(*story.articles, third), claims=(*story.claims[:2], claim, *story.claims[3:])
    )
    kinds = {m.kind for m in TextPair(Evidence(three), "a1", "a4").marks("a1.p3")}
    assert "differs" not in kinds
    assert "differs" in {m.kind for m in TextPair(Evidence(three), "a1", "a2").marks("a1.p3")}


def test_beside_an_incomplete_text_nothing_is_only_in_the_other(evidence: Evidence) -> None:
    pair = TextPair(evidence, "a1", "a3")
    assert pair.only_left == ()
    assert not any(m.kind == "only" for p in evidence.passages_of["a1"] for m in pair.marks(p.id))
    assert "Island Post is incomplete" in pair.summary()


def test_annotated_notes_stand_beside_passages_and_ghosts_between_paragraphs(evidence: Evidence) -> None:
    shown = Annotated(evidence, "a2")
    kinds = {note.passage: note.kind for note in shown.notes}
    assert kinds == {"a2.p1": "all", "a2.p2": "differs", "a2.p3": "differs", "a2.p4": "only"}
    ghosts = [ghost.text for gap in shown.gaps.values() for ghost in gap.ghosts]
    assert ghosts == ["She admitted that no passenger had been warned."]
    assert shown.gaps[1].ghosts[0].lines == "The Echo ¶2 · closest here: ¶1"


def test_a_missing_figure_brings_its_sentence_and_is_told_once() -> None:
    story = ferry()
    figure = replace(story.left_out[3], weight=0.9)
    again = replace(figure, claim="c4")
    shown = Annotated(Evidence(replace(story, left_out=(figure, again))), "a1")
    ghosts = [ghost for gap in shown.gaps.values() for ghost in gap.ghosts]
    assert len(ghosts) == 1
    assert ghosts[0].text.startswith("New doors worth 3 million crowns are to be fitted")
    assert ghosts[0].detail == "3 million crowns"


def test_an_incomplete_text_has_no_ghosts(evidence: Evidence) -> None:
    assert Annotated(evidence, "a3").gaps == {}


def test_the_head_says_outlets_dates_and_reasons() -> None:
    many = replace(ferry_row(), outlets=(*ferry_row().outlets, "Star", "Late Post"), articles=9)
    assert subtitle(many, ferry()).startswith("5 outlets, 3 compared · 9 articles · ")
    assert subtitle(many, None).startswith("5 outlets · 9 articles · ")
    line = subtitle(ferry_row(), ferry())
    assert line.startswith("3 outlets · 2 Mar 2026 · 1 incomplete text")
    assert line.endswith("grouped because: Ada Lindqvist, Northsound, bow doors")


def test_dates_name_what_is_common_once() -> None:
    one = datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert dates(one, datetime(2026, 3, 5, 12, tzinfo=UTC)) == "2 Mar – 5 Mar 2026"
    assert dates(one, datetime(2027, 1, 5, 12, tzinfo=UTC)) == "2 Mar 2026 – 5 Jan 2027"


def test_marks_of_one_kind_grow_together() -> None:
    marks = [Mark(5, 9, "only"), Mark(0, 5, "only"), Mark(3, 4, "loaded"), Mark(12, 14, "only")]
    assert unite(marks) == (Mark(0, 9, "only"), Mark(3, 4, "loaded"), Mark(12, 14, "only"))


def test_a_writer_counts_its_places() -> None:
    cell = CellWriter().write("two", "strong").line().write("lines").mark(4, 9, "only").cell()
    assert cell.text == "two\nlines"
    assert [(r.start, r.end, r.style) for r in cell.runs] == [(0, 3, "strong"), (4, 9, "body")]
    assert cell.text[cell.marks[0].start : cell.marks[0].end] == "lines"


def test_every_category_of_loaded_words_has_plain_words() -> None:
    own = {category: wording_category(category) for category in CATEGORIES}
    assert [category for category, words in own.items() if words == category] == ["label", "aside"]
    assert len(set(own.values())) == len(own)


def test_a_long_list_is_cut_but_one_more_is_named() -> None:
    assert some_of(["A", "B", "C", "D"]) == "A, B, C, D"
    assert some_of(["A", "B", "C", "D", "E"]) == "A, B, C and 2 more"
    assert some_of([]) == ""


def test_a_teaser_has_no_rate_of_loaded_words() -> None:
    story = ferry()
    profile = {**story.profile, "a3": replace(story.profile["a3"], loaded_per_100_words=9.0)}
    found = Evidence(replace(story, profile=profile))
    assert [bar.name for bar in overview.loaded(found)] == ["The Echo"]
    assert overview.unloaded(found) == ["Herald"]


def test_a_note_behind_right_to_left_words_keeps_its_direction() -> None:
    cell = CellWriter().write("الميناء يغلق أبوابه").line().write("3 of 4 outlets", "strong").cell()
    assert cell.text.endswith("\n\u20683 of 4 outlets\u2069")
    assert [cell.text[run.start : run.end] for run in cell.runs][1] == "\u20683 of 4 outlets\u2069"
    assert "\u2068" not in CellWriter().write("Harbour closes").line().write("3 of 4", "strong").cell().text
    assert "\u2068" not in plain([cell])


def test_tab_counts_tell_what_most_report_and_one_leaves_out() -> None:
    story = ferry()
    assert tab_counts(Evidence(story))["left_out"] == 3
    extra = tuple(replace(compared(f"b{n}", f"Paper {n}", [["Title"], ["More words."]])) for n in range(4))
    assert tab_counts(Evidence(replace(story, articles=(*story.articles, *extra))))["left_out"] == 0


def test_words_for_said_that_differ_are_told_once(evidence: Evidence) -> None:
    label = evidence.comparison.labels[0]
    told = overview.names_given(evidence)
    assert len(told) == 1 and told[0].address == "names:0"
    marked = told[0].cell
    assert overview.names_given(evidence, [overview.Statement(marked, "claim:c1")]) == []
    assert len(label.names) > 1 and overview.names_given(evidence, [])


@pytest.mark.parametrize(("kind", "lines"), [("verb", 1), ("figure", 2)])
def test_fewer_of_the_words_for_said_are_no_disagreement_of_their_own(kind: str, lines: int) -> None:
    story = ferry()
    first = story.claims[2]
    mine, theirs = first.differences[0].values
    third = replace(mine, article="a3", passage="a3.p1", start=0, end=3, text="nine")
    wide = replace(first.differences[0], kind=kind, values=(mine, theirs, third))
    narrow = replace(wide, values=(mine, theirs))
    cells = {**first.cells, "a3": ("a3.p1",)}
    claims = (
        *story.claims[:2],
        replace(first, cells=cells, differences=(wide,)),
        replace(first, id="c9", differences=(narrow,)),
    )
    told = overview.disagreements(Evidence(replace(story, claims=claims)))[0]
    assert sum("nine" in each.cell.text or "14" in each.cell.text for each in told) == lines


def test_a_part_of_what_the_same_outlet_quotes_is_no_version_of_its_own(evidence: Evidence) -> None:
    row = evidence.comparison.quotes[0]
    whole, other = row.versions
    part = replace(whole, text="Mostly")
    quotes = (replace(row, versions=(whole, part, other)),)
    told = overview.disagreements(Evidence(replace(evidence.comparison, quotes=quotes)))[0]
    assert told[0].cell.text == "Ada Lindqvist\n“Mostly, yes” (The Echo) · “largely” (Herald)"


def test_of_two_texts_both_report_it_and_a_difference_brings_the_words_about_it(evidence: Evidence) -> None:
    story = evidence.comparison
    kept = ("a1", "a2")
    claims = tuple(replace(c, cells={a: ps for a, ps in c.cells.items() if a in kept}) for c in story.claims)
    two = replace(story, articles=story.articles[:2], quotes=(), claims=claims)
    note = next(n for n in Annotated(Evidence(two), "a1").notes if n.kind == "all")
    assert note.title == "Both report this"
    figure = next(s.cell.text for s in overview.disagreements(Evidence(two))[0] if "Number" in s.cell.text)
    assert figure.startswith("Number  The fault led to 14 cancelled sailings in June\n14 (")
    moved = replace(two, claims=tuple(replace(c, lead="a2.p1") if c.id == "c3" else c for c in claims))
    told = [s.cell.text for s in overview.disagreements(Evidence(moved))[0]]
    assert any("14 cancelled sailings in June\n" in text for text in told), "whatever stands for the row"


def test_of_two_quotes_the_shorter_is_told_first(evidence: Evidence) -> None:
    row = evidence.comparison.quotes[0]
    long = replace(
        row,
        id="q9",
        versions=tuple(replace(v, text=f"{v.text}, as far as I can tell") for v in row.versions),
    )
    told = Evidence(replace(evidence.comparison, quotes=(long, row)))
    assert [s.address for s in overview.disagreements(told)[0][:2]] == ["quote:q1", "quote:q9"]
