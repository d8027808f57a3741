"""What is removed for its age, and what never is."""

from __future__ import annotations

# ruff: noqa: S608 - the parts put together here are constants of this room, never input
import json
from datetime import datetime

from reader.model.changes import Changes
from reader.store.database import Database
from reader.store.gist import Gist
from reader.store.moments import to_micros

_OLD = """
    FROM articles a LEFT JOIN stories s ON s.id = a.story_id
    WHERE a.at < :before AND a.seen < :before AND a.saved = 0 AND a.pinned = 0 AND coalesce(s.saved, 0) = 0
        AND coalesce(s.followed, 0) = 0
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
OLD = f"SELECT a.id, a.feed_id, a.story_id {_OLD} ORDER BY a.at LIMIT :limit"
_THESE = "(SELECT value FROM json_each(?))"
REMEMBER = f"""
    INSERT OR REPLACE INTO removed (feed_id, guid, entry_hash)
    SELECT feed_id, guid, entry_hash FROM articles WHERE id IN {_THESE}
"""
REMOVE = f"DELETE FROM articles WHERE id IN {_THESE}"
_AT_ONCE = 200
"""Articles in one transaction: few enough that nobody waits for it."""


class Retention:
    """Removes old articles; saved, followed and corrected stories, with every article of them, and articles
    with a tag or a note stay for ever."""

    def __init__(self, database: Database, gist: Gist) -> None:
        self._db, self._gist = database, gist

    def would_remove(self, before: datetime) -> tuple[int, int]:
        """How many articles, and how many bytes of text, `remove(before)` would take."""
        articles, octets = self._db.one(COUNT, {"before": to_micros(before)})
        return int(articles), int(octets)

    def remove(self, before: datetime) -> Changes:
        """Remove what was published and first seen before a moment; what an old feed still carries of it
        does not come back unless it changes."""
        changes = Changes()
        while old := self._db.all(OLD, {"before": to_micros(before), "limit": _AT_ONCE}):
            ids = json.dumps([row[0] for row in old])
            stories = frozenset(row[2] for row in old if row[2] is not None)
            with self._db.transaction():
                self._db.run(REMEMBER, (ids,))
                self._db.run(REMOVE, (ids,))
                for story in stories:
                    self._gist.renew(story)
            changes |= Changes(frozenset(row[1] for row in old), frozenset(row[0] for row in old), stories)
        return changes
