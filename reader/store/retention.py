"""What is removed for its age, and what never is. The reader may say for each feed how long that is."""

from __future__ import annotations

# ruff: noqa: S608 - the parts put together here are constants of this room, never input
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from reader.model.changes import Changes
from reader.store.database import Database
from reader.store.gist import Gist
from reader.store.moments import to_micros

_OLD = """
    FROM articles a LEFT JOIN stories s ON s.id = a.story_id
    WHERE a.feed_id IN (SELECT value FROM json_each(:feeds))
        AND a.at < :before AND a.seen < :before AND a.id < :young AND a.saved = 0 AND a.pinned = 0
        AND coalesce(s.saved, 0) = 0 AND coalesce(s.followed, 0) = 0
        AND NOT EXISTS (SELECT 1 FROM article_tags x WHERE x.article_id = a.id)
        AND NOT EXISTS (SELECT 1 FROM notes n WHERE n.article_id = a.id)
        AND NOT EXISTS (SELECT 1 FROM corrections c WHERE c.undone IS NULL AND c.article_id = a.id)
        AND (a.story_id IS NULL OR NOT EXISTS (SELECT 1 FROM corrections c
            WHERE c.undone IS NULL AND (c.story_id = a.story_id OR c.other_story_id = a.story_id)))
"""
COUNT = f"""
    SELECT count(*), coalesce(sum(octets), 0) FROM (
        SELECT (SELECT length(CAST(t.text AS BLOB)) + length(CAST(t.html AS BLOB)) FROM texts t
            WHERE t.article_id = a.id) AS octets {_OLD})
"""
# A moment may have been noted while the clock was wrong; in which order articles came stands in their ids.
YOUNG = "SELECT id FROM articles WHERE seen >= ? AND seen <= ? ORDER BY id LIMIT 1"
KEPT = "SELECT id, keep_days FROM feeds"
OLD = f"SELECT a.id, a.feed_id, a.story_id {_OLD} ORDER BY a.at LIMIT :limit"
_THESE = "(SELECT value FROM json_each(?))"
REMEMBER = f"""
    INSERT OR REPLACE INTO removed (feed_id, guid, entry_hash)
    SELECT feed_id, guid, entry_hash FROM articles WHERE id IN {_THESE}
"""
REMOVE = f"DELETE FROM articles WHERE id IN {_THESE}"
_NEVER = 2**63 - 1
_AT_ONCE = 200
"""Articles in one transaction: few enough that nobody waits for it."""


class Retention:
    """Removes old articles; saved, followed and corrected stories, with every article of them, and articles
    with a tag or a note stay for ever."""

    def __init__(self, database: Database, gist: Gist) -> None:
        self._db, self._gist = database, gist

    def would_remove(
        self, now: datetime, days: int, feeds: Iterable[int] | None = None, *, own: bool = True
    ) -> tuple[int, int]:
        """How many articles, and how many bytes of text, `remove(now, days)` would take; only of `feeds`, if
        they are given. Without `own`, `days` is tried also for feeds that have days of their own."""
        articles, octets = 0, 0
        for old in self._old(now, days, feeds, own=own):
            found, of_them = self._db.one(COUNT, old)
            articles, octets = articles + int(found), octets + int(of_them)
        return articles, octets

    def remove(self, now: datetime, days: int) -> Changes:
        """Remove what was published and first seen longer ago than its feed's days, or than `days` where a
        feed has none of its own; 0 is for ever. What came after something younger is as young, whatever the
        clock said then. What an old feed still carries of it does not come back
        unless it changes."""
        changes = Changes()
        for old in self._old(now, days):
            while rows := self._db.all(OLD, {**old, "limit": _AT_ONCE}):
                changes |= self._take_out(rows)
        return changes

    def _old(
        self, now: datetime, days: int, feeds: Iterable[int] | None = None, *, own: bool = True
    ) -> Iterator[dict[str, Any]]:
        """For feeds whose articles are kept equally long: which they are, and what is old in them."""
        wanted = None if feeds is None else set(feeds)
        alike: dict[int, list[int]] = {}
        for feed, kept in self._db.all(KEPT):
            if wanted is None or feed in wanted:
                alike.setdefault(kept if own and kept is not None else days, []).append(feed)
        for kept, those in alike.items():
            if kept:
                before = to_micros(now - timedelta(days=kept))
                young = self._db.one(YOUNG, (before, to_micros(now)))
                yield {
                    "feeds": json.dumps(those),
                    "before": before,
                    "young": _NEVER if young is None else young[0],
                }

    def _take_out(self, rows: Sequence[Any]) -> Changes:
        ids = json.dumps([row[0] for row in rows])
        stories = frozenset(row[2] for row in rows if row[2] is not None)
        with self._db.transaction():
            self._db.run(REMEMBER, (ids,))
            self._db.run(REMOVE, (ids,))
            for story in stories:
                self._gist.renew(story)
        return Changes(frozenset(row[1] for row in rows), frozenset(row[0] for row in rows), stories)
