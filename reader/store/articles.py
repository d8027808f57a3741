"""Articles: put in, filled from their page, read, with every version that was seen."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from reader.errors import NothingFound
from reader.model.article import Article, Kind
from reader.model.changes import Changes
from reader.model.feed import Entry
from reader.model.version import ArticleVersion
from reader.store.article_list import ArticleList
from reader.store.database import Database
from reader.store.entries import hash_of, hash_of_entry, packed, same_entry, unpacked
from reader.store.gist import Gist
from reader.store.indexed import put_in, take_out
from reader.store.moments import from_micros_or_none, storable, to_micros, to_micros_or_none
from reader.store.state import give_waiting
from reader.store.versions import VERSIONS, versions_from
from reader.text.essence import essence

Outcome = Literal["new", "changed", "same"]
STAGES = ("page", "enrich", "place", "quotes")
_SNIPPET_LETTERS = 240

ADD = """
    INSERT INTO articles (feed_id, guid, url, title, snippet, author, language, published, seen, at, complete,
        version_seen, entry_hash, text_hash, text_from, why, canonical, updated)
    VALUES (:feed_id, :guid, :url, :title, :snippet, :author, :language, :published, :seen, :at, :complete,
        :seen, :entry_hash, :text_hash, :text_from, :why, :canonical, :updated)
"""
ADD_TEXT = "INSERT INTO texts (article_id, title, text, html) VALUES (?, ?, ?, ?)"
KEEP_TEXT = "UPDATE texts SET title = ?, text = ?, html = ? WHERE article_id = ?"
KEEP_ENTRY = "INSERT OR REPLACE INTO entries (article_id, entry) VALUES (?, ?)"
SET_KIND = "UPDATE articles SET kind = ? WHERE id = ? AND kind <> ?"
ENTRY = "SELECT entry FROM entries WHERE article_id = ?"
ADD_STAMP = "INSERT INTO stamps (article_id, stage) VALUES (?, ?)"
PENDING = "SELECT article_id FROM stamps WHERE stage = ? AND version < ? ORDER BY article_id DESC LIMIT ?"
STAMP = """
    INSERT INTO stamps (article_id, stage, version) SELECT id, ?2, ?3 FROM articles WHERE id = ?1
    ON CONFLICT (article_id, stage) DO UPDATE SET version = excluded.version
"""
CLEAR_STAMPS = "UPDATE stamps SET version = 0 WHERE article_id = ?"
CLEAR_LATER_STAMPS = "UPDATE stamps SET version = 0 WHERE article_id = ? AND stage <> 'page'"
CLEAR_PAGE_STAMP = "UPDATE stamps SET version = 0 WHERE article_id = ? AND stage = 'page'"
_PRESENT = """
    SELECT a.id, a.entry_hash, a.text_hash, a.complete, a.version, a.seen, t.title, t.text, a.story_id,
        a.text_from
    FROM articles a JOIN texts t ON t.article_id = a.id
"""
FIND = f"{_PRESENT} WHERE a.feed_id = ? AND a.guid = ?"
PRESENT = f"{_PRESENT} WHERE a.id = ?"
KEEP_VERSION = """
    INSERT INTO versions (article_id, version, title, text, html, complete, seen, updated)
    SELECT a.id, a.version, t.title, t.text, t.html, a.complete, a.version_seen, a.updated
    FROM articles a JOIN texts t ON t.article_id = a.id WHERE a.id = ?
"""
NEXT_VERSION = """
    UPDATE articles SET version = version + 1, version_seen = ?, changed = read_version IS NOT NULL
    WHERE id = ?
"""
KEEP_DATA = """
    UPDATE articles SET url = :url, title = :title, snippet = :snippet, author = :author,
        language = :language, published = :published, at = :at, complete = :complete,
        text_hash = :text_hash, text_from = :text_from, why = :why,
        canonical = coalesce(:canonical, canonical), updated = coalesce(:updated, updated)
    WHERE id = :id
"""
DROP_SECTIONS = "DELETE FROM sections WHERE article_id = ?"
ADD_SECTION = "INSERT OR IGNORE INTO sections (article_id, name) VALUES (?, ?)"
TEXT_FROM = "SELECT text_from FROM feeds WHERE id = ?"
FROM_PAGES = """
    SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND text_from IN ('page', 'selector')
"""
SOURCES = """
    SELECT text_from, count(*), sum(complete = 0) FROM articles WHERE feed_id = ?
    GROUP BY text_from ORDER BY 1
"""
PARTS = """
    SELECT id FROM articles WHERE complete = 0 AND why = ? AND language IN (SELECT value FROM json_each(?))
"""
MAKE_WHOLE = """
    UPDATE articles SET complete = 1, why = '' WHERE id IN (SELECT value FROM json_each(?)) AND complete = 0
    RETURNING id, feed_id, story_id
"""
PAGES_AGAIN = """
    UPDATE stamps SET version = 0 WHERE stage = 'page' AND article_id IN
        (SELECT id FROM articles WHERE feed_id = ? AND seen >= ?)
"""
AT_ADDRESS = """
    SELECT a.id, e.entry FROM articles a JOIN entries e ON e.article_id = a.id
    WHERE +a.feed_id = ? AND a.url IN (?, ?) LIMIT 2
"""
KEEP_GUID = "UPDATE articles SET guid = ? WHERE id = ?"
KEEP_ENTRY_HASH = "UPDATE articles SET entry_hash = ? WHERE id = ?"
DROP_QUOTES = "DELETE FROM quotes WHERE id BETWEEN ?1 * 4096 AND ?1 * 4096 + 4095"
DROP_PASSAGES = "DELETE FROM passages WHERE article_id = ? AND version = ?"
GET = """
    SELECT a.id, f.outlet, t.title, t.text, a.url, a.published, a.language, a.complete, a.author, t.html,
        a.text_from, a.why, a.canonical,
        (SELECT group_concat(name, char(10)) FROM sections WHERE article_id = a.id)
    FROM articles a JOIN texts t ON t.article_id = a.id JOIN feeds f ON f.id = a.feed_id WHERE a.id = ?
"""
KNOWN = """
    SELECT guid, entry_hash FROM removed WHERE feed_id = :feed
    UNION ALL SELECT guid, entry_hash FROM articles WHERE feed_id = :feed
"""
READ_VERSION = "SELECT read_version FROM articles WHERE id = ?"
FEED = "SELECT 1 FROM feeds WHERE id = ?"
REMOVED = "SELECT entry_hash FROM removed WHERE feed_id = ? AND guid = ?"
BACK_AGAIN = "DELETE FROM removed WHERE feed_id = ? AND guid = ?"


@dataclass(frozen=True, slots=True)
class Put:
    """What became of an entry: a `new` article, a `changed` title or text, or the `same` as before.

    `article_id` is 0 for an entry that is the same as one that was removed for its age.
    """

    article_id: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class _Present:
    id: int
    entry_hash: bytes
    text_hash: bytes
    complete: int
    version: int
    seen: int
    title: str
    text: str
    story_id: int | None
    text_from: str


class Articles(ArticleList):
    """The articles of a library; what lists show of them is in the base."""

    def __init__(self, database: Database, gist: Gist) -> None:
        super().__init__(database)
        self._gist = gist

    def put(self, feed_id: int, entry: Entry, article: Article, seen: datetime) -> Put:
        """Store what a feed carries; the same entry again changes nothing.

        The entry's guid is its identity within the feed; where a feed gives its entries new ones, the address
        with what they say (`same_entry`). A change of title or text (beyond white space)
        is a new version; the reader's read and saved marks stay. A complete text is never replaced by an
        incomplete one, nor a page's by the feed's, which would look like a change: then only a new headline
        counts, and the page is due to be fetched again.

        Raises:
            NothingFound: there is no such feed (any more).
        """
        with self._db.together():
            identity, entry_hash = (feed_id, storable(entry.guid)), hash_of_entry(entry)
            row = self._db.one(FIND, identity) or self._under_another_guid(identity, entry, article)
            if row is None:
                gone = self._db.one(REMOVED, identity)
                if gone is not None and gone[0] == entry_hash:
                    return Put(0, "same")
                if self._db.one(FEED, (feed_id,)) is None:
                    raise NothingFound(f"feed {feed_id}")
                if gone is not None:
                    self._db.run(BACK_AGAIN, identity)
                return Put(self._add(feed_id, entry, article, seen), "new")
            old = _Present(*row)
            if entry_hash == old.entry_hash:
                return Put(old.id, "same")
            self._db.run(KEEP_ENTRY_HASH, (entry_hash, old.id))
            self._db.run(KEEP_ENTRY, (old.id, packed(entry)))
            if (old.complete and not article.complete) or self._page_decides(feed_id, old, article):
                self._db.run(CLEAR_PAGE_STAMP, (old.id,))
                if _plain(article.title) == _plain(old.title):
                    return Put(old.id, "same")
                article = _with_headline(self.get(old.id), article.title, article.updated)
            grown = not old.complete and article.complete and _plain(article.title) == _plain(old.title)
            return Put(old.id, self._replace(old, article, seen, same_version=grown))

    def fill(self, article_id: int, article: Article, seen: datetime, *, ours: bool = False) -> Outcome:
        """Put the text of an article's page in place of its feed's teaser: the same version, longer.

        If the text was complete already and differs, the outlet changed it: a new version. An incomplete
        text never replaces a complete one. `ours`: the reader has chosen another place to take texts from
        since the text came from the feed; that is no change by the outlet, and the same version.
        """
        with self._db.together():
            old = self._present(article_id)
            if old.complete and not article.complete:
                return "same"
            other_place = ours and old.text_from != article.text_from
            return self._replace(old, article, seen, same_version=not old.complete or other_place)

    def from_pages(self, article_ids: Iterable[int]) -> frozenset[int]:
        """Those of them whose text came from their page."""
        return frozenset(row[0] for row in self._db.all(FROM_PAGES, (json.dumps(list(article_ids)),)))

    def sources(self, feed_id: int) -> tuple[dict[str, int], int]:
        """How many of a feed's texts came from where, and how many are not complete."""
        rows = self._db.all(SOURCES, (feed_id,))
        return {row[0]: row[1] for row in rows}, sum(row[2] for row in rows)

    def parts(self, why: str, languages: Iterable[str]) -> list[int]:
        """Articles in these languages that are taken for a part for this reason."""
        return [row[0] for row in self._db.all(PARTS, (why, json.dumps(list(languages))))]

    def make_whole(self, article_ids: Iterable[int]) -> Changes:
        """Take them for complete after all, with the texts that are here."""
        rows = self._db.all(MAKE_WHOLE, (json.dumps(list(article_ids)),))
        stories = frozenset(row[2] for row in rows if row[2] is not None)
        return Changes(frozenset(row[1] for row in rows), frozenset(row[0] for row in rows), stories)

    def pages_again(self, feed_id: int, since: datetime) -> None:
        """Have the pages of a feed's articles fetched again that were first seen since then."""
        self._db.run(PAGES_AGAIN, (feed_id, to_micros(since)))

    def get(self, article_id: int) -> Article:
        """Raises:
        NothingFound: there is no such article.
        """
        row = self._db.one(GET, (article_id,))
        if row is None:
            raise NothingFound(f"article {article_id}")
        return _article(row)

    def get_many(self, article_ids: Iterable[int]) -> list[Article]:
        """In the order asked for; those that are gone are left out."""
        rows = (self._db.one(GET, (article_id,)) for article_id in article_ids)
        return [_article(row) for row in rows if row is not None]

    def entry(self, article_id: int) -> Entry:
        """The entry as the feed last gave it (untrusted)."""
        row = self._db.one(ENTRY, (article_id,))
        if row is None:
            raise NothingFound(f"article {article_id}")
        return unpacked(row[0])

    def at_address(self, feed_id: int, url: str) -> int | None:
        """The only article of a feed at an address, by http or https; None if there is none, or several."""
        found = self._db.all(AT_ADDRESS, (feed_id, *_both_schemes(url)))
        return found[0][0] if len(found) == 1 else None

    def known(self, feed_id: int) -> dict[str, bytes]:
        """guid -> hash of the entry (see `hash_of_entry`), to skip what has not changed; also of those that
        were removed for their age."""
        return dict(self._db.all(KNOWN, {"feed": feed_id}))

    def version(self, article_id: int) -> int:
        return self._present(article_id).version

    def versions(self, article_id: int) -> list[ArticleVersion]:
        """Every version, oldest first."""
        rows = self._db.all(VERSIONS, {"id": article_id})
        if not rows:
            raise NothingFound(f"article {article_id}")
        return versions_from(rows)

    def read_version(self, article_id: int) -> int | None:
        """The version that the reader has read; None if none."""
        row = self._db.one(READ_VERSION, (article_id,))
        return None if row is None else row[0]

    def set_kind(self, article_id: int, kind: Kind) -> None:
        """Keep what sort of piece an article is."""
        self._db.run(SET_KIND, (kind, article_id, kind))

    def pending(self, stage: str, version: int, limit: int) -> list[int]:
        """Articles that `stage` has not worked on in this version; the newest first."""
        return [row[0] for row in self._db.all(PENDING, (stage, version, limit))]

    def stamp(self, article_ids: Iterable[int], stage: str, version: int) -> None:
        """Say that `stage`, in this version, has done these articles; those that are gone are left out."""
        self._db.many(STAMP, [(article_id, stage, version) for article_id in article_ids])

    def _add(self, feed_id: int, entry: Entry, article: Article, seen: datetime) -> int:
        values = _data(article, to_micros(seen))
        values |= {"feed_id": feed_id, "guid": storable(entry.guid), "entry_hash": hash_of_entry(entry)}
        article_id = self._db.insert(ADD, values)
        title, text = values["title"], values["text"]
        self._db.run(ADD_TEXT, (article_id, title, text, storable(article.html)))
        put_in(self._db, article_id, title, text)
        self._db.run(KEEP_ENTRY, (article_id, packed(entry)))
        self._db.many(ADD_STAMP, [(article_id, stage) for stage in STAGES])
        self._file(article_id, article)
        give_waiting(self._db, article_id, feed_id, storable(entry.guid))
        return article_id

    def _replace(self, old: _Present, article: Article, seen: datetime, *, same_version: bool) -> Outcome:
        values = _data(article, old.seen) | {"id": old.id}
        differs = values["text_hash"] != old.text_hash
        title, text, html = values["title"], values["text"], storable(article.html)
        if differs and not same_version and essence(title, text) == essence(old.title, old.text):
            # Only counters, clocks and the like: the text that was read stays as it stands.
            differs, values["text_hash"] = False, old.text_hash
            values |= {"title": old.title, "snippet": _snippet(old.title, old.text)}
        if differs and not same_version:
            self._db.run(KEEP_VERSION, (old.id,))
            self._db.run(NEXT_VERSION, (to_micros(seen), old.id))
            self._db.run(CLEAR_STAMPS, (old.id,))
        elif differs:
            self._db.run(CLEAR_LATER_STAMPS, (old.id,))
            self._db.run(DROP_PASSAGES, (old.id, old.version))
        if differs:
            self._db.run(DROP_QUOTES, (old.id,))
            take_out(self._db, old.id)
            self._db.run(KEEP_TEXT, (title, text, html, old.id))
            put_in(self._db, old.id, title, text)
        self._db.run(KEEP_DATA, values)
        self._db.run(DROP_SECTIONS, (old.id,))
        self._file(old.id, article)
        if old.story_id is not None:
            self._gist.renew(old.story_id)
        return "changed" if differs else "same"

    def _file(self, article_id: int, article: Article) -> None:
        self._db.many(ADD_SECTION, [(article_id, storable(each.casefold())) for each in article.sections])

    def _page_decides(self, feed_id: int, old: _Present, article: Article) -> bool:
        """Whether the text is the page's, so that only the page can say if it changed."""
        if not old.complete or old.text_from not in ("page", "selector") or article.text_from != "feed":
            return False
        return bool(self._db.one(TEXT_FROM, (feed_id,))[0] != "feed")

    def _under_another_guid(self, identity: tuple[int, str], entry: Entry, article: Article) -> Any:
        """The row of `FIND` of an entry that the feed gave another guid before; None if there is none."""
        if not article.url:
            return None
        found = self._db.all(AT_ADDRESS, (identity[0], *_both_schemes(article.url)))
        if len(found) != 1 or not same_entry(entry, unpacked(found[0][1])):
            return None  # none, or an address that several entries share, which tells nothing
        self._db.run(KEEP_GUID, (identity[1], found[0][0]))
        return self._db.one(FIND, identity)

    def _present(self, article_id: int) -> _Present:
        row = self._db.one(PRESENT, (article_id,))
        if row is None:
            raise NothingFound(f"article {article_id}")
        return _Present(*row)


def _both_schemes(url: str) -> tuple[str, str]:
    """An address as it is, and with http for https or the other way round."""
    scheme, colon, rest = url.partition(":")
    return url, {"http": "https", "https": "http"}.get(scheme, scheme) + colon + rest


def _plain(text: str) -> str:
    """Without differences of white space, which nobody reads as a change."""
    return " ".join(text.split())


def _data(article: Article, seen: int) -> dict[str, Any]:
    published = to_micros_or_none(article.published)
    title, text = storable(article.title), storable(article.text)
    return {
        "url": storable(article.url) if article.url else None,
        "title": title,
        "text": text,
        "snippet": _snippet(title, text),
        "author": storable(article.author) if article.author else None,
        "language": article.language,
        "published": published,
        "seen": seen,
        "at": seen if published is None else min(published, seen),
        "complete": int(article.complete),
        "text_from": article.text_from,
        "why": article.why,
        "canonical": storable(article.canonical) if article.canonical else None,
        "updated": to_micros_or_none(article.updated),
        "text_hash": hash_of(_plain(title) + "\0" + _plain(text)),
    }


def _snippet(title: str, text: str) -> str:
    """The beginning of the text below its headline, on one line."""
    body = text[: len(title) + 4 * _SNIPPET_LETTERS].removeprefix(title)
    return _plain(body)[:_SNIPPET_LETTERS].rstrip()


def _with_headline(article: Article, title: str, updated: datetime | None) -> Article:
    """The same article under another headline; its text begins with it."""
    body = article.text.removeprefix(article.title)
    text = title + body if body != article.text else article.text
    return replace(article, title=title, text=text, updated=updated)


def _article(row: Any) -> Article:
    article_id, outlet, title, text, url, published, language, complete, author, html = row[:10]
    text_from, why, canonical, sections = row[10:]
    return Article(
        str(article_id), outlet, title, text, url, from_micros_or_none(published), language, bool(complete),
        author, html, text_from, why, canonical, sections=tuple(sections.split("\n")) if sections else (),
    )  # fmt: skip
