from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import html, markdown, text
from reader.export.lookup import Lookup, Mark, pieces, shortened
from reader.model.comparison import Comparison, Credit
from reader.model.passage import Passage
from reader.model.quote import Form
from tests.data.small_story import comparison


def test_the_text_shows_rows_differences_and_the_incomplete_outlet() -> None:
    page = text.render(comparison(), "Ferry stopped")
    assert "[partly]" in page
    assert "[At least 14]" in page
    assert "The harbour master closed the pier." in page
    assert "Quay News: The text we have is incomplete, so nothing is said" in page
    assert max(map(len, page.splitlines())) <= 80


@pytest.mark.parametrize(
    ("form", "said"),
    [("cut", "cut differently"), ("altered", "worded differently"), ("full", "worded differently")],
)
def test_words_left_away_are_not_called_other_words(form: Form, said: str) -> None:
    story = comparison()
    row = story.quotes[0]
    versions = (row.versions[0], *(replace(version, form=form) for version in row.versions[1:]))
    page = text.render(replace(story, quotes=(replace(row, versions=versions),)))
    assert f"Ann Roe · {said}\n" in page


def test_the_page_escapes_what_outlets_wrote_and_loads_nothing() -> None:
    page = html.render(comparison(), "A <b>title</b>")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "A &lt;b&gt;title&lt;/b&gt;" in page
    assert not re.search(r"""\ssrc\s*=|<link|url\(""", page)
    assert set(re.findall(r"""<(\w+)[^>]*\shref\s*=""", page)) == {"a"}


RENDERED = pytest.mark.parametrize("render", [text.render, markdown.render, html.render])


@RENDERED
def test_an_outlet_that_names_itself_is_not_named_twice(render: Callable[[Comparison], str]) -> None:
    story = comparison()
    whole = story.articles[1].article
    own = Credit(whole.id, f"the {whole.outlet}", story.articles[1].passages[1].id, "credits")
    page = re.sub(r"<[^>]+>", "", render(replace(story, sources=(own,))))
    assert re.search(rf"{whole.outlet}\W+credits\W+itself", page)


@RENDERED
def test_a_source_that_stands_among_those_it_is_had_from_is_told_once(
    render: Callable[[Comparison], str],
) -> None:
    story = comparison()
    (person, *rest) = story.attributions
    paper = replace(person, source="harbour records", kind="document")
    own = Credit(paper.uses[0].article, "the harbour records", paper.uses[0].passage, "credits")
    page = re.sub(
        r"<[^>]+>", "", render(replace(story, sources=(own, *story.sources), attributions=(paper, *rest)))
    )
    assert "harbour records" in page and not re.search(r"credits\W+(?:the )?harbour records", page)
    assert "Coast Agency" in page


@RENDERED
def test_what_is_far_from_a_detail_is_not_shown_as_closest(render: Callable[[Comparison], str]) -> None:
    story = comparison()
    (row, *others) = story.left_out
    assert row.nearest is not None
    for similarity, said in ((0.12, True), (0.5, False)):
        left = (replace(row, nearest=replace(row.nearest, similarity=similarity)), *others)
        page = render(replace(story, left_out=left))
        assert ("nothing close" in page) is said and ("12 % alike" in page) is False


SENTENCES = {
    "rows": "At least 14 cars were aboard.",
    "left out": "The harbour master closed the pier.",
    "loaded": "Ferry chaos",
    "names": "admitted",
    "wire": "Coast Agency",
}


@RENDERED
def test_every_form_tells_who_when_where_and_by_which_sentence(
    render: Callable[[Comparison, str], str],
) -> None:
    page = render(comparison(), "Ferry stopped").replace("[", "").replace("]", "").replace("**", "")
    page = re.sub(r"</?mark[^>]*>", "", page)
    for outlet, address in (("Hill Post", "https://a1.example/1"), ("Bay Times", "https://a2.example/1")):
        assert outlet in page and address in page
    assert page.count("1 March 2026, 12:00 UTC") == 3
    assert [what for what, words in SENTENCES.items() if words not in page] == []
    # Beside each statement: the place that it rests on, in the words of that place.
    for place in ("¶1", "¶2", "¶3", "headline"):
        assert place in page


@pytest.mark.parametrize("render", [markdown.render, html.render])
def test_a_place_leads_to_its_sentence_on_the_outlet_s_page(render: Callable[[Comparison, str], str]) -> None:
    assert "https://a2.example/1#:~:text=The%20harbour%20master%20closed%20the%20pier." in render(
        comparison(), ""
    )


@RENDERED
def test_a_figure_that_is_left_out_is_told_in_its_sentence(render: Callable[[Comparison, str], str]) -> None:
    story = comparison()
    row = replace(story.left_out[0], kind="figure", text="14 cars", evidence=("a2.p2",), claim="c2")
    page = re.sub(r"</?mark[^>]*>", "", render(replace(story, left_out=(row,)), ""))
    assert "At least 14 cars were aboard." in page.partition("Left out")[2].partition("Loaded wording")[0]


@RENDERED
def test_the_closest_passage_is_told_with_how_close_it_comes(
    render: Callable[[Comparison, str], str],
) -> None:
    assert "31 % alike" in render(comparison(), "")


@RENDERED
def test_a_source_that_only_one_outlet_has_is_called_so(render: Callable[[Comparison, str], str]) -> None:
    story = comparison()
    whole = replace(story.articles[2], article=replace(story.articles[2].article, complete=True))
    alone = replace(story.attributions[0], source="Ida Holm", uses=story.attributions[0].uses[:1])
    page = render(replace(story, articles=(*story.articles[:2], whole), attributions=(alone,)), "")
    assert "only here" in page.rpartition("Ida Holm")[2]


@RENDERED
def test_an_address_that_is_none_of_the_web_is_no_link(render: Callable[[Comparison, str], str]) -> None:
    story = comparison()
    evil = replace(story.articles[1].article, url="javascript:alert(1)")
    page = render(replace(story, articles=(story.articles[0], replace(story.articles[1], article=evil))), "")
    assert "javascript" not in page and "a1.example" in page


def test_words_of_other_scripts_run_their_own_way_on_the_page() -> None:
    story = comparison()
    hebrew = replace(story.articles[1].article, outlet="המבשר", title="המעבורת הפסיקה", language="he")
    page = html.render(
        replace(story, articles=(story.articles[0], replace(story.articles[1], article=hebrew)))
    )
    assert '<li dir="auto"><b><bdi>המבשר</bdi></b>' in page and 'lang="he"' in page


def test_a_title_of_two_hundred_letters_is_broken_into_lines() -> None:
    assert max(map(len, text.render(comparison(), "Ferry stops again " * 12).splitlines())) <= 80


@RENDERED
def test_what_is_left_out_is_told_without_its_dateline(render: Callable[[Comparison, str], str]) -> None:
    story = comparison()
    row = replace(story.left_out[0], text="DUNMERE, Averil (HN) — The pier was shut.", state="not_found")
    page = render(replace(story, left_out=(row,)), "Ferry stopped")
    assert "The pier was shut." in page and "DUNMERE, Averil" not in page


def test_the_page_marks_states_by_words_too() -> None:
    page = html.render(comparison())
    assert '<mark class="differs" title="quote">partially</mark>' in page
    assert "incomplete text" in page
    assert 'class="loaded"' in page


def test_what_was_done_is_not_called_a_label() -> None:
    story = comparison()
    first, *others = story.claims
    deed = replace(first.differences[0], kind="label", label="deed")
    story = replace(story, claims=(replace(first, differences=(deed,)), *others))
    assert "2 of 3 · differs: what was done\n" in text.render(story)
    page = html.render(story)
    assert "· differs: what was done<" in page
    assert '<mark class="differs" title="what was done">' in page


def test_markdown_escapes_the_table_s_own_signs() -> None:
    page = markdown.render(comparison())
    assert r"\<script\>" in page
    assert r"\| \*star\*" in page
    assert "**partly**" in page
    rows = [line for line in page.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {5}


def test_neighbours_that_differ_are_one_stretch_in_bold_without_its_spaces() -> None:
    story = comparison()
    first, second = story.claims[1].differences[0].values
    split = (replace(second, end=second.start + 8), replace(second, start=second.start + 8))
    difference = replace(story.claims[1].differences[0], values=(first, *split))
    told = replace(story, claims=(story.claims[0], replace(story.claims[1], differences=(difference,))))
    assert "**At least 14** cars" in markdown.render(told) and "[At least 14] cars" in text.render(told)
    wider = replace(difference, values=(first, replace(second, end=second.end + 1)))
    told = replace(story, claims=(story.claims[0], replace(story.claims[1], differences=(wider,))))
    assert "**At least 14** cars" in markdown.render(told)


def test_markdown_says_where_nothing_was_found() -> None:
    page = markdown.render(replace(comparison(), left_out=(), labels=()), "")
    assert page.count("Nothing found.") == 3  # two outlets with a whole text, and names of the same


def test_rows_are_the_shared_claims_and_the_rest_is_found_alone() -> None:
    look = Lookup(comparison())
    assert [claim.id for claim in look.rows()] == ["c1", "c2"]
    assert [claim.id for claim in look.only("a2")] == ["c3"]


spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(
    lambda pair: Mark(min(pair), max(pair), "differs")
)


@given(st.text(min_size=1, max_size=40), st.lists(spans, max_size=6), st.integers(0, 20))
def test_pieces_join_to_the_passage(words: str, marks: list[Mark], start: int) -> None:
    passage = Passage("a.p1", "sentence", 1, start, start + len(words), words)
    assert "".join(piece.text for piece in pieces(passage, marks)) == words


@given(st.text(max_size=300), st.integers(10, 100))
def test_shortened_text_is_never_longer_than_asked(words: str, limit: int) -> None:
    assert len(shortened(words, limit)) <= limit + 1
