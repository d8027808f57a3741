"""Descriptions without mark-up keep their paragraphs, and their addresses become links."""

from __future__ import annotations

from xml.sax.saxutils import escape

import pytest

from reader.feeds.parse import parse
from reader.feeds.plain import from_plain, with_paragraphs
from reader.model.feed import Entry

SPACES = (
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
)
SAID = "Otters & ferries.\nPart two.\n\n Notes: https://gazette.example/a?b=1&c=2, and more."
LINK = '<a href="https://gazette.example/a?b=1&amp;c=2">https://gazette.example/a?b=1&amp;c=2</a>'
LINES = f"<p>Otters &amp; ferries.<br>Part two.</p><p>Notes: {LINK}, and more.</p>"


def only(body: str) -> Entry:
    (entry,) = parse(body.encode(), None, "https://gazette.example/feed").entries
    return entry


def rss(item: str, end: str = "</rss>") -> str:
    whole = f"<channel><title>T</title><item><title>A</title>{item}</item></channel>"
    return f'<rss version="2.0" {SPACES}>{whole}{end}'


@pytest.mark.parametrize(
    "given",
    [
        f"<media:group><media:description>{escape(SAID)}</media:description></media:group>",
        f"<summary>{escape(SAID)}</summary>",
        f"<content type='text/plain'>{escape(SAID)}</content>",
    ],
)
def test_what_is_known_to_be_plain(given: str) -> None:
    entry = f"<entry><id>1</id><title>A</title>{given}</entry>"
    found = only(f'<feed xmlns="http://www.w3.org/2005/Atom" {SPACES}><title>T</title>{entry}</feed>')
    assert (found.content_html or found.summary_html) == LINES


def test_what_is_known_to_be_plain_in_a_damaged_feed() -> None:
    entry = f"<entry><id>1</id><title>A & B</title><summary>{escape(SAID)}</summary></entry>"
    found = only(f'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>{entry}</feed>')
    assert found.summary_html == LINES


@pytest.mark.parametrize("name", ["description", "itunes:summary"])
@pytest.mark.parametrize("end", ["</rss>", ""])
def test_where_html_is_expected_only_an_empty_line_parts(name: str, end: str) -> None:
    twice = escape(escape(SAID))  # text, as HTML, as XML
    entry = only(rss(f"<{name}>{twice}</{name}>", end))
    assert entry.summary_html == f"<p>Otters &amp; ferries.\nPart two.</p><p>Notes: {LINK}, and more.</p>"


@pytest.mark.parametrize(
    "given", ["<p>One</p>\n\n<p>Two</p>", "&lt;p&gt;One&lt;/p&gt;\n\nTwo", "One.", "", "a\nb"]
)
def test_what_has_mark_up_or_one_paragraph_stays(given: str) -> None:
    assert with_paragraphs(given) == given


def test_what_is_said_to_be_plain_and_has_tags_stays_one_text() -> None:
    assert from_plain("<b>One</b>\n\nTwo") == "&lt;b&gt;One&lt;/b&gt;\n\nTwo"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("(see https://a.example/b).", "https://a.example/b"),
        ('"https://a.example/"', "https://a.example/"),
        ("HTTP://A.example/x!", "HTTP://A.example/x"),
    ],
)
def test_an_address_ends_before_its_sentence_does(text: str, address: str) -> None:
    assert f'<a href="{address}">{address}</a>' in from_plain(text)


def test_an_address_that_would_leave_its_quotes_does_not() -> None:
    assert 'href="https://a.example/&amp;x"' in from_plain('https://a.example/&x" onclick="y')
