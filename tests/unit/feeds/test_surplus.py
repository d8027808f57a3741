"""Feeds that would hold the reader up: more entries than anybody reads, marks without end."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from reader.errors import NotAFeed
from reader.feeds import jsonfeed, parse, quick
from reader.feeds.surplus import MOST, newest
from reader.model.feed import Entry, Feed, ParsedFeed
from reader.pipeline.documents import reading_of
from tests.loopback import rss
from tests.unit.feeds.test_parse import NOW, URL

FEW = 40
BEGIN = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)


def moments(count: int, *, newest_first: bool) -> list[datetime]:
    found = [BEGIN + timedelta(hours=n) for n in range(count)]
    return found[::-1] if newest_first else found


def as_rss(count: int, *, newest_first: bool = True) -> bytes:
    items = "".join(
        f"<item><title>T {at:%j %H}</title><link>/{n}</link><pubDate>{format_datetime(at)}</pubDate></item>"
        for n, at in enumerate(moments(count, newest_first=newest_first))
    )
    return f"<rss version='2.0'><channel><title>The Paper</title>{items}</channel></rss>".encode()


def as_damaged(count: int, *, newest_first: bool = True) -> bytes:
    return as_rss(count, newest_first=newest_first).replace(b"The Paper", b"The & Paper <b>")


def as_atom(count: int, *, newest_first: bool = True) -> bytes:
    entries = "".join(
        f"<entry><title>Title</title><id>{n}</id><updated>{at.isoformat()}</updated></entry>"
        for n, at in enumerate(moments(count, newest_first=newest_first))
    )
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><title>The Paper</title>{entries}</feed>".encode()


def as_json(count: int, *, newest_first: bool = True) -> bytes:
    items = [
        {"id": str(n), "title": "Title", "date_published": at.isoformat()}
        for n, at in enumerate(moments(count, newest_first=newest_first))
    ]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": items}).encode()


def read(body: bytes) -> ParsedFeed:
    return parse.parse(body, None, URL, now=NOW)


def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one with each entry that is made."""
    found: list[int] = []
    for room, name in ((quick, "_item"), (quick, "_atom_entry"), (jsonfeed, "_entry"), (parse, "_entry")):
        own = getattr(room, name)

        def counted(*given: Any, own: Any = own) -> Entry:
            found.append(1)
            return own(*given)  # type: ignore[no-any-return]

        monkeypatch.setattr(room, name, counted)
    return found


@pytest.mark.parametrize("feed", [as_rss, as_damaged, as_atom, as_json])
@pytest.mark.parametrize("newest_first", [True, False])
def test_the_newest_of_too_many_are_taken_and_it_is_told(
    feed: Any, newest_first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.feeds.surplus.MOST", FEW)
    count = made(monkeypatch)
    found = read(feed(10 * FEW, newest_first=newest_first))
    assert len(count) == FEW + 2, "the others are only counted"
    last = BEGIN + timedelta(hours=10 * FEW - 1)
    dates = {entry.published or entry.updated for entry in found.entries}
    assert dates == {last - timedelta(hours=n) for n in range(FEW)}
    assert found.problem is not None and not found.cut_off
    assert found.problem.endswith("The feed has 400 entries; only the newest 40 of them are here.")
    assert read(feed(FEW)).problem == (None if feed is not as_damaged else parse._DAMAGED)


def test_without_dates_the_first_are_taken() -> None:
    items = list(range(MOST + 9))
    assert newest(items, lambda item: None) == items[:MOST]
    assert newest(items[:MOST], lambda item: NOW) == items[:MOST]


def test_no_outlets_feed_is_too_long() -> None:
    assert MOST >= 5000, "podcasts of many years have thousands of entries"


@pytest.fixture
def no_feedparser(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("it would take minutes")

    monkeypatch.setattr("feedparser.parse", never)


@pytest.mark.usefixtures("no_feedparser")
@pytest.mark.parametrize("closed", [True, False])
def test_marks_without_end_are_left_to_libxml2(closed: bool) -> None:
    deep = b"<x>" * 220_000 + (b"</x>" * 220_000 + b"</channel></rss>" if closed else b"")
    body = rss([("One", "/1", "Text."), ("Two", "/2", "Text.")]).replace(b"</channel></rss>", deep)
    found = read(body)
    assert [entry.title for entry in found.entries] == ["One", "Two"]
    assert found.problem in (parse._DAMAGED, parse._CUT_OFF) and found.cut_off is not closed
    with pytest.raises(NotAFeed, match="damaged beyond reading"):
        read(b"<rss><channel>" + b"<x>" * 220_000)


@pytest.mark.usefixtures("no_feedparser")
def test_of_a_large_feed_that_breaks_off_the_half_entry_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse, "_MOST_MARKS", 20)
    body = as_rss(FEW)
    found = read(body[: body.rindex(b"<link>")])
    assert len(found.entries) == FEW - 1 and found.cut_off


def test_thousands_of_entries_with_one_address_are_not_held_against_each_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held: list[int] = []

    def counted(one: Entry, other: Entry) -> bool:
        held.append(1)
        return one.summary_html == other.summary_html

    monkeypatch.setattr("reader.pipeline.documents.same_entry", counted)
    titles = ["Live", *(f"Title {n}" for n in range(1000))]
    for title in titles[:1] * 1000, titles[1:]:
        entries = tuple(
            Entry(guid=f"g{n}", url="https://a.test/", title=each, summary_html=f"<p>{n // 2}</p>")
            for n, each in enumerate(title)
        )
        known = {entry.guid: b"" for entry in entries}
        found = reading_of(ParsedFeed("T", None, entries), Feed(1, URL, "T", "T"), known)
        assert len(found.items) == (500 if title[0] == "Live" else 1000)
    assert len(held) <= 50 * 1000
