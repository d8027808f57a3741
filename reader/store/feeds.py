"""Subscriptions: where they are, how they are named, how they fare."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from reader.errors import NothingFound
from reader.model.changes import Changes
from reader.model.feed import Feed, TextFrom, Validators
from reader.store.database import Database
from reader.store.gist import Gist
from reader.store.moments import from_micros, from_micros_or_none, storable, to_micros, to_micros_or_none

_COLUMNS = (
    "id, url, coalesce(own_title, title), outlet, folder, site_url, added, last_checked, last_ok, "
    "next_check, failures, error, unread, next_why, stopped, sign_in, text_from, text_selector, "
    "pictures, interval, paused, keep_days, "
    "own_title IS NOT NULL, aside"
)
ADD = "INSERT INTO feeds (url, title, outlet, folder, site_url, added) VALUES (?, ?, ?, ?, ?, ?)"
GET = f"SELECT {_COLUMNS} FROM feeds WHERE id = ?"
ALL = f"""
    SELECT {_COLUMNS} FROM feeds
    ORDER BY folder COLLATE NOCASE, coalesce(own_title, title) COLLATE NOCASE, id
"""
FOLDERS = "SELECT DISTINCT folder FROM feeds WHERE folder <> ''"
BY_URL = f"SELECT {_COLUMNS} FROM feeds WHERE url = ?"
CLOCK_SLACK = timedelta(hours=1)
"""By so much a clock may be set back without more being thought of it."""
DUE = f"""
    SELECT {_COLUMNS} FROM feeds
    WHERE stopped IS NULL AND paused IS NULL AND (next_check IS NULL OR next_check <= ? OR last_checked > ?)
    ORDER BY next_check, id
"""
BY_ANSWER = f"SELECT {_COLUMNS} FROM feeds WHERE answered_url = ? OR moved_to = ? ORDER BY id LIMIT 1"
RENAME = "UPDATE feeds SET own_title = ? WHERE id = ?"
SET_OUTLET = "UPDATE feeds SET outlet = ? WHERE id = ?"
MOVE = "UPDATE feeds SET folder = ? WHERE id = ?"
KEPT_IN = "SELECT keep_days FROM feeds WHERE folder = ? AND id <> ?"
REMOVE = "DELETE FROM feeds WHERE id = ?"
ARTICLES_OF = "SELECT id FROM articles WHERE feed_id = ?"
STORIES_OF = "SELECT DISTINCT story_id FROM articles WHERE feed_id = ? AND story_id IS NOT NULL"
SUCCESS = """
    UPDATE feeds SET last_checked = :at, last_ok = :at, next_check = :next, next_why = :why, failures = 0,
        error = NULL, stopped = NULL,
        title = coalesce(:title, title), site_url = coalesce(:site_url, site_url),
        icon_url = coalesce(:icon_url, icon_url),
        url = CASE WHEN :url IS NULL OR EXISTS (SELECT 1 FROM feeds WHERE url = :url) THEN url ELSE :url END
    WHERE id = :id
"""
SET_URL = """
    UPDATE feeds SET url = ?, etag = NULL, last_modified = NULL, validators_at = NULL, moved_to = NULL,
        moved_since = NULL, moved_times = 0, answered_url = NULL, icon_url = NULL, ttl = NULL,
        skip_hours = '', skip_days = ''
    WHERE id = ?
"""
KEEP_VALIDATORS = "UPDATE feeds SET etag = ?, last_modified = ?, validators_at = ? WHERE id = ?"
VALIDATORS = "SELECT etag, last_modified, validators_at FROM feeds WHERE id = ?"
FAILURE = """
    UPDATE feeds SET last_checked = :at, next_check = :next, next_why = :why, failures = failures + 1,
        error = :error, stopped = CASE WHEN :stop THEN :at ELSE stopped END
    WHERE id = :id
"""
SET_NEXT_CHECK = "UPDATE feeds SET next_check = ?, next_why = ? WHERE id = ?"
SET_SIGN_IN = "UPDATE feeds SET sign_in = ? WHERE id = ?"
SET_PICTURES = "UPDATE feeds SET pictures = ? WHERE id = ?"
SET_ASIDE = "UPDATE feeds SET aside = ? WHERE id = ?"
SET_INTERVAL = "UPDATE feeds SET interval = ? WHERE id = ?"
SET_KEEP_DAYS = "UPDATE feeds SET keep_days = ? WHERE id = ?"
SET_PAUSED = "UPDATE feeds SET paused = ? WHERE id = ?"
SET_TEXT_FROM = "UPDATE feeds SET text_from = ?, text_selector = ? WHERE id = ?"


class Feeds:
    """The subscriptions of a library."""

    def __init__(self, database: Database, gist: Gist) -> None:
        self._db, self._gist = database, gist

    def add(
        self,
        url: str,
        title: str,
        *,
        at: datetime,
        outlet: str | None = None,
        folder: str = "",
        site_url: str | None = None,
    ) -> Feed:
        """Subscribe. Without an outlet, the title names it. A known address gives the feed that is there.
        What joins a folder is kept as long as those in it, see `move`."""
        with self._db.together():
            known = self.by_url(url)
            if known is not None:
                return known
            title = storable(title)
            values = (url, title, storable(outlet or title), storable(folder), site_url, to_micros(at))
            feed = self._db.insert(ADD, values)
            self._keep_as_folder(feed)
            return self.get(feed)

    def get(self, feed_id: int) -> Feed:
        """Raises:
        NothingFound: there is no such feed.
        """
        row = self._db.one(GET, (feed_id,))
        if row is None:
            raise NothingFound(f"feed {feed_id}")
        return _feed(row)

    def all(self) -> list[Feed]:
        """Every feed with its unread count, by folder and title."""
        return [_feed(row) for row in self._db.all(ALL)]

    def folders(self) -> list[str]:
        """The names of the folders that hold feeds."""
        return [row[0] for row in self._db.all(FOLDERS)]

    def by_url(self, url: str) -> Feed | None:
        row = self._db.one(BY_URL, (url,))
        return None if row is None else _feed(row)

    def by_answer(self, url: str) -> Feed | None:
        """The feed whose answers came from this address of late, after redirects."""
        row = self._db.one(BY_ANSWER, (url, url))
        return None if row is None else _feed(row)

    def due(self, at: datetime) -> list[Feed]:
        """Those whose next check has come, or was never set; the longest waiting first. Not those that are
        gone for good, nor those that rest. One that was asked in the future is due: the clock was wrong then.
        """
        ahead = to_micros(at + CLOCK_SLACK)
        return [_feed(row) for row in self._db.all(DUE, (to_micros(at), ahead))]

    def rename(self, feed_id: int, title: str | None) -> None:
        """Give a feed the reader's own title; None or "" goes back to the feed's."""
        self._alter(RENAME, (storable(title) if title else None, feed_id), feed_id)

    def move(self, feed_id: int, folder: str, *, joins: bool = True) -> None:
        """Put a feed into a folder, "" for none. If all that stand there, two at least, are kept equally
        long, that holds for it too, unless it has days of its own or only comes along with them, as where
        a folder gets another name (not `joins`)."""
        with self._db.together():
            self._alter(MOVE, (storable(folder), feed_id), feed_id)
            if joins:
                self._keep_as_folder(feed_id)

    def set_url(self, feed_id: int, url: str) -> None:
        """Ask a feed at another address, which no other feed has; what the old one wanted or said of itself
        (validators, a move, hours to leave it alone) is forgotten."""
        self._alter(SET_URL, (url, feed_id), feed_id)

    def set_outlet(self, feed_id: int, outlet: str) -> Changes:
        """Say who publishes a feed; the stories it stands in are named anew."""
        with self._db.together():
            self._alter(SET_OUTLET, (storable(outlet), feed_id), feed_id)
            stories = [story for (story,) in self._db.all(STORIES_OF, (feed_id,))]
            for story in stories:
                self._gist.renew(story)
        return Changes(feeds=frozenset((feed_id,)), stories=frozenset(stories))

    def remove(self, feed_id: int) -> Changes:
        """Unsubscribe; its articles go, and stories that are left with none."""
        with self._db.together():
            self.get(feed_id)
            articles = frozenset(row[0] for row in self._db.all(ARTICLES_OF, (feed_id,)))
            stories = frozenset(row[0] for row in self._db.all(STORIES_OF, (feed_id,)))
            self._db.run(REMOVE, (feed_id,))
            for story in stories:
                self._gist.renew(story)
        return Changes(frozenset((feed_id,)), articles, stories)

    def record_success(
        self,
        feed_id: int,
        *,
        at: datetime,
        next_check: datetime | None,
        validators: Validators | None = None,
        title: str | None = None,
        site_url: str | None = None,
        url: str | None = None,
        why: str = "",
        icon_url: str | None = None,
    ) -> None:
        """The feed answered. `why` is why `next_check` is when it is. `url` is its new address for good
        (ignored if another feed has it), `icon_url` what it names for its icon; None keeps what is known.

        `validators` None keeps the old ones (as after "not modified"). Stand in one transaction with the
        articles of the answer: validators without their content would lose articles.
        """
        with self._db.together():
            values = {
                "id": feed_id,
                "at": to_micros(at),
                "next": to_micros_or_none(next_check),
                "title": storable(title) if title else None,
                "site_url": site_url,
                "url": url,
                "why": why,
                "icon_url": icon_url,
            }
            self._alter(SUCCESS, values, feed_id)
            if validators is not None:
                etag, modified = _bytes(validators.etag), _bytes(validators.last_modified)
                self._db.run(KEEP_VALIDATORS, (etag, modified, to_micros(at), feed_id))

    def record_failure(
        self,
        feed_id: int,
        *,
        at: datetime,
        sentence: str,
        next_check: datetime | None,
        why: str = "",
        stop: bool = False,
    ) -> None:
        """The feed did not answer well; articles and validators stay. `stop`: never ask it by ourselves
        again, until it answers the reader well."""
        values = {
            "id": feed_id,
            "at": to_micros(at),
            "next": to_micros_or_none(next_check),
            "error": storable(sentence),
            "why": why,
            "stop": stop,
        }
        self._alter(FAILURE, values, feed_id)

    def set_next_check(self, feed_id: int, at: datetime | None, why: str = "") -> None:
        self._alter(SET_NEXT_CHECK, (to_micros_or_none(at), why, feed_id), feed_id)

    def set_sign_in(self, feed_id: int, kind: str) -> None:
        """How the reader signs in, or "" for not at all."""
        self._alter(SET_SIGN_IN, (kind, feed_id), feed_id)

    def set_text_from(self, feed_id: int, text_from: TextFrom, selector: str = "") -> None:
        """Where its full texts are taken from."""
        self._alter(SET_TEXT_FROM, (text_from, storable(selector), feed_id), feed_id)

    def set_pictures(self, feed_id: int, on: bool) -> None:
        """Whether the pictures of its articles are fetched when one is read."""
        self._alter(SET_PICTURES, (int(on), feed_id), feed_id)

    def set_aside(self, feed_id: int, on: bool) -> None:
        """Whether its articles stand only under its own name, in its folder and in their stories."""
        self._alter(SET_ASIDE, (int(on), feed_id), feed_id)

    def set_interval(self, feed_id: int, minutes: int | None) -> None:
        """How often it is asked; None as for all feeds. Holds from its next look on."""
        self._alter(SET_INTERVAL, (minutes, feed_id), feed_id)

    def set_keep_days(self, feed_id: int, days: int | None) -> None:
        """How many days its articles are kept: 0 for ever, None as for all feeds."""
        self._alter(SET_KEEP_DAYS, (days, feed_id), feed_id)

    def set_paused(self, feed_id: int, since: datetime | None) -> None:
        """Let it rest, or (None) ask it again."""
        self._alter(SET_PAUSED, (to_micros_or_none(since), feed_id), feed_id)

    def validators(self, feed_id: int, *, since: datetime | None = None) -> Validators:
        """What the server gave, byte for byte; nothing if it was given before `since`."""
        row = self._db.one(VALIDATORS, (feed_id,))
        if row is None:
            raise NothingFound(f"feed {feed_id}")
        if since is not None and row[2] is not None and row[2] < to_micros(since):
            return Validators()
        return Validators(_text(row[0]), _text(row[1]))

    def _keep_as_folder(self, feed_id: int) -> None:
        feed = self.get(feed_id)
        if feed.folder and feed.keep_days is None:
            kept = [days for (days,) in self._db.all(KEPT_IN, (feed.folder, feed_id))]
            # One alone may well have its days for itself: then nobody spoke of the folder.
            if len(kept) > 1 and len(set(kept)) == 1:
                self.set_keep_days(feed_id, kept[0])

    def _alter(self, sql: str, values: Any, feed_id: int) -> None:
        if not self._db.run(sql, values):
            raise NothingFound(f"feed {feed_id}")


def _feed(row: Any) -> Feed:
    (feed, url, title, outlet, folder, site, added, checked, ok, due, failures, error, unread, *more) = row
    next_why, stopped, sign_in, text_from, selector, pictures, interval, paused, keep_days, *last = more
    named, aside = last
    return Feed(
        feed, url, title, outlet, folder, site, from_micros(added), from_micros_or_none(checked),
        from_micros_or_none(ok), from_micros_or_none(due), failures, error, unread, next_why,
        from_micros_or_none(stopped), sign_in, text_from, selector, bool(pictures), interval,
        from_micros_or_none(paused), keep_days, bool(named), bool(aside),
    )  # fmt: skip


def _bytes(value: str | None) -> bytes | None:
    # A header may hold any byte; "surrogatepass" takes back whatever its decoding put into the string.
    return None if value is None else value.encode("utf-8", "surrogatepass")


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode("utf-8", "surrogatepass")
