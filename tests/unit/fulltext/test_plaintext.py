"""Clean HTML to paragraphs."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.fulltext.hostile import bounded
from reader.fulltext.plaintext import paragraphs, tidy


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("", []),
        ("Just text", ["Just text"]),
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>One <b>bold</b>, <i>two</i></p>tail", ["One bold, two", "tail"]),
        ("<ul><li>One</li><li><p>Two</p></li></ul><p>Three</p>", ["• One", "• Two", "Three"]),
        ("<ol><li>A<ul><li>B</li></ul></li></ol>", ["• A", "• B"]),
        ("<p>Savitt: So that’s a yes.<br>Musk: Partly.</p>", ["Savitt: So that’s a yes.", "Musk: Partly."]),
        ("<p>A line that<br>goes on</p>", ["A line that goes on"]),
        ("One<br><br>Two<br> <br>Three", ["One", "Two", "Three"]),
        (
            "<table><tr><th>For</th><td>7</td></tr><tr><td>Against</td><td>4</td></tr></table>",
            ["For | 7", "Against | 4"],
        ),
        ("<blockquote><p>A quote</p><p>in two</p></blockquote>", ["A quote", "in two"]),
        ("<figure><img alt=x><figcaption>A caption.</figcaption></figure><p>Text</p>", ["Text"]),
        ("<p>a<script>b</script><style>c</style>d</p>", ["ad"]),
        ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
        ("<p>soft\u00adhy\u200bphen&nbsp;and\n  space</p>", ["softhyphen and space"]),
        ("<p>cafe\u0301</p>", ["café"]),
        ("<h2>Head</h2>Text", ["Head", "Text"]),
        ("<p>a<!-- no -->b</p>", ["ab"]),
        ("<p>  </p><p></p>", []),
    ],
)
def test_paragraphs(html: str, found: list[str]) -> None:
    assert paragraphs(html) == found


def test_depth_is_no_danger() -> None:
    assert paragraphs("<div>" * 50_000 + "deep" + "</div>" * 50_000) in (["deep"], [])


@given(st.text(max_size=300))
def test_each_paragraph_is_one_tidy_line(text: str) -> None:
    for line in paragraphs(text):
        assert line and "\n" not in line
        assert tidy(line) == line


@given(st.text())
def test_tidy_twice_is_tidy_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


@pytest.mark.parametrize(
    "piece", ["<div>", "<b>", "<blockquote>", "<ul><li>", "<table><td>", "&", "&a", "<font>", "<a href=x>"]
)
def test_markup_made_to_cost_time_costs_little(piece: str) -> None:
    from reader.fulltext.sanitise import clean_html

    began = time.process_time()
    cleaned = clean_html("<p>First.</p>" + piece * (300_000 // len(piece)) + "<p>Last.</p>")
    found = paragraphs(cleaned)
    # Unbounded this takes 1 to 30 s; the margin is for slow machines.
    assert time.process_time() - began < 5
    assert found[0] == "First." and (found[-1].endswith("Last.") or piece in ("<font>",))


def test_ordinary_depth_is_left_alone() -> None:
    html = "<div>" * 100 + "<p>a &copy b</p>" + "</div>" * 100
    assert bounded(html) == html
    assert bounded("<p>One<p>Two" * 1000) == "<p>One<p>Two" * 1000
