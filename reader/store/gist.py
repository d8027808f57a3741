"""What a list shows of a story, worked out from its articles and kept with it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from reader.store.database import Database

MEMBERS = """
    SELECT a.id, f.outlet, a.at, a.read, a.saved, a.copy_of, a.because
    FROM articles a JOIN feeds f ON f.id = a.feed_id WHERE a.story_id = ? ORDER BY a.at, a.id
"""
KEEP = """
    UPDATE stories SET because = ?, outlets = ?, voices = ?, articles = ?, unread = ?, saved = ?, first = ?,
        latest = ? WHERE id = ?
"""
ANY_MEMBER = "SELECT 1 FROM articles WHERE story_id = ?"
REMOVE = "DELETE FROM stories WHERE id = ?"
SHOWN_REASONS = 8


class Gist:
    """Keeps the summary columns of `stories` true to their members."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._due: set[int] | None = None

    @contextmanager
    def at_the_end(self) -> Iterator[None]:
        """Work each summary out once, when all inside is done: the cost of a story of thousands would else
        be paid for each article that comes. Enter it inside the transaction; it may be nested."""
        if self._due is not None:
            yield
            return
        due = self._due = set()
        try:
            yield
            for story_id in sorted(due):
                self._work_out(story_id)
        finally:
            self._due = None

    def renew(self, story_id: int) -> None:
        """Work a story's summary out again, now or at the end; a story that has no article left goes now."""
        if self._due is not None and self._db.one(ANY_MEMBER, (story_id,)) is not None:
            self._due.add(story_id)
        else:
            self._work_out(story_id)

    def _work_out(self, story_id: int) -> None:
        """`outlets` has those with words of their own first, in the order in which they came; `voices`
        counts them: an outlet that only printed somebody's copy adds none."""
        members = self._db.all(MEMBERS, (story_id,))
        if not members:
            self._db.run(REMOVE, (story_id,))
            return
        here = {member[0] for member in members}
        own = dict.fromkeys(member[1] for member in members if member[5] not in here)
        outlets = own | dict.fromkeys(member[1] for member in members)
        reasons: Counter[str] = Counter()
        for kept, times in Counter(member[6] for member in members).items():
            for reason in json.loads(kept):
                reasons[reason] += times
        values = (
            json.dumps([reason for reason, _ in reasons.most_common(SHOWN_REASONS)], ensure_ascii=False),
            json.dumps(list(outlets), ensure_ascii=False),
            max(1, len(own)),
            len(members),
            sum(not member[3] for member in members),
            sum(member[4] for member in members),
            members[0][2],
            members[-1][2],
            story_id,
        )
        self._db.run(KEEP, values)
