"""feedparser's own test files through our whole ingest: the same titles, links and dates as feedparser's own
answer, no crash, and nothing active left."""

from __future__ import annotations

import html
import io
import re
import warnings
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from reader.errors import ReaderError
from reader.feeds.fields import absolute
from reader.feeds.parse import parse
from reader.model.feed import Feed, ParsedFeed
from reader.pipeline.documents import read_feed
from tests.fuzz.corpus import Sample, samples
from tests.fuzz.harmless import active_content

URL = "https://feeds.example/dir/feed.xml"
FEED = Feed(1, URL, "Corpus", "Corpus")

# Where we differ on purpose, and why. Everything else has to agree.
_BETTER_GUESS = "no encoding is given: ours is found by looking, feedparser's is wrong without chardet"
_ABOUT = "RSS 1.0: rdf:about is the item's address where it has no link"
DIFFERENCES = {
    "encoding/bozo_invalid-bytes-with-bom.xml": "the mark says UTF-8: only the broken letter is lost",
    **{
        f"illformed/chardet/{name}.xml": _BETTER_GUESS
        for name in ("big5", "eucjp", "euckr", "gb2312", "koi8r", "shiftjis")
    },
    "illformed/rdf_channel_empty_textinput.xml": _ABOUT,
    "wellformed/rdf/rdf_item_description.xml": _ABOUT,
    "wellformed/rdf/rdf_item_rdf_about.xml": _ABOUT,
    "wellformed/rdf/rdf_item_title.xml": _ABOUT,
    "illformed/rss_incomplete_cdata.xml": "the entry that the cut goes through is left out",
    "wellformed/atom/entry_updated_multiple_values.xml": "of two dates where one is allowed, the first",
    "wellformed/atom10/tag_in_attr.xml": "a title that is only a picture is no title",
    "wellformed/node_precedence/atom10_id.xml": "one entry given twice is one",
    "wellformed/itunes/itunes_core_element_uppercase.xml": "XML's names are not <TiTlE>",
    "wellformed/rss/item_category_image.xml": "the title of a picture inside a category is not the item's",
    "wellformed/sanitize/entry_title_crazy.xml": "feedparser leaves the text of a script in the title",
    "wellformed/sanitize/feed_title_crazy.xml": "feedparser leaves the text of a script in the title",
    "wellformed/sanitize/xml_unclosed_comment.xml": "an unclosed comment in a title stays as text",
}


@pytest.fixture(scope="module")
def corpus() -> list[Sample]:
    return samples()


@pytest.mark.slow
def test_the_same_titles_links_and_dates_as_feedparser(corpus: list[Sample]) -> None:
    differing: dict[str, list[str]] = {}
    for sample in corpus:
        kind = sample.content_type or "application/xml"
        theirs = _feedparser(sample.body, kind)
        try:
            ours = parse(sample.body, kind, URL)
        except ReaderError as error:
            if theirs.get("entries") or theirs.get("version"):
                differing[sample.name] = [str(error)]
            continue
        if said := list(_compared(ours, theirs)):
            differing[sample.name] = said
    unexplained = {name: said for name, said in differing.items() if name not in DIFFERENCES}
    assert not unexplained
    assert not set(DIFFERENCES) - set(differing), "explained, but no longer so"


@pytest.mark.slow
def test_every_file_goes_through_the_whole_ingest_and_nothing_active_is_left(corpus: list[Sample]) -> None:
    outcomes: Counter[str] = Counter()
    for sample in corpus:
        reading = read_feed(sample.body, sample.content_type, URL, FEED, {})
        outcomes["refused" if reading.failure else "read"] += 1
        guids = [entry.guid for entry, _ in reading.items]
        assert len(guids) == len(set(guids)), sample.name
        for _, article in reading.items:
            assert not active_content(article.html), (sample.name, active_content(article.html))
            assert "javascript:" not in (article.url or ""), sample.name
            assert article.title and article.text.startswith(article.title), sample.name
    assert outcomes["read"] > 2000


def _feedparser(body: bytes, kind: str) -> Any:
    import feedparser

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return feedparser.parse(
            io.BytesIO(body), response_headers={"content-type": kind, "content-location": URL}
        )


def _compared(ours: ParsedFeed, theirs: Any) -> Any:
    """One sentence for each difference."""
    if _plain(ours.title) != _plain(theirs.feed.get("title")):
        yield f"the feed's title: {ours.title!r}, not {theirs.feed.get('title')!r}"
    entries = theirs.entries
    if len(ours.entries) != len(entries):
        # One entry given twice is one.
        distinct = {(e.get("id"), e.get("link"), e.get("title")): e for e in entries}
        if len(ours.entries) != len(distinct):
            yield f"{len(ours.entries)} entries, not {len(entries)}"
            return
        entries = list(distinct.values())
    for our, their in zip(ours.entries, entries, strict=True):
        if _plain(our.title) != _plain(their.get("title")):
            yield f"title: {our.title!r}, not {their.get('title')!r}"
        link = their.get("link")
        if our.url != (absolute(link, URL) if link else None):
            yield f"link: {our.url!r}, not {link!r}"
        # When it was written stands in for when it was published, where only that is given.
        published = _moment(their.get("published_parsed")) or _moment(their.get("created_parsed"))
        if our.published != published:
            yield f"published: {our.published}, not {published}"
        updated = _moment(their.get("updated_parsed")) if "updated" in their else None
        if our.updated != updated:
            yield f"updated: {our.updated}, not {updated}"


def _moment(struct: Any) -> datetime | None:
    return datetime(*struct[:6], tzinfo=UTC) if struct else None


def _plain(text: str | None) -> str:
    """A title as a reader sees it, by other means than ours."""
    text = html.unescape(html.unescape(text or ""))
    text = re.sub(r"<(script|style)\b.*?(</\1>|$)", "", text, flags=re.DOTALL | re.IGNORECASE)
    return re.sub(r"[\s\x00-\x1f\x7f]+", " ", re.sub(r"<[^>]*>", "", text)).strip()
