"""What a list shows of a story, worked out from its articles and kept with it."""

from __future__ import annotations

import json
from collections import Counter

from reader.store.database import Database

MEMBERS = """
    SELECT a.id, f.outlet, a.at, a.read, a.saved, a.changed, a.copy_of, a.because
    FROM articles a JOIN feeds f ON f.id = a.feed_id WHERE a.story_id = ? ORDER BY a.at, a.id
"""
KEEP = """
    UPDATE stories SET because = ?, outlets = ?, voices = ?, articles = ?, unread = ?, saved = ?, changed = ?,
        first = ?, latest = ? WHERE id = ?
"""
REMOVE = "DELETE FROM stories WHERE id = ?"
SHOWN_REASONS = 8


class Gist:
    """Keeps the summary columns of `stories` true to their members."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def renew(self, story_id: int) -> bool:
        """Work a story's summary out again; False if it had no article left and was removed.

        `outlets` has those with words of their own first, in the order in which they came; `voices`
        counts them: an outlet that only printed somebody's copy adds none.
        """
        members = self._db.all(MEMBERS, (story_id,))
        if not members:
            self._db.run(REMOVE, (story_id,))
            return False
        here = {member[0] for member in members}
        own = dict.fromkeys(member[1] for member in members if member[6] not in here)
        outlets = own | dict.fromkeys(member[1] for member in members)
        reasons = Counter(reason for member in members for reason in json.loads(member[7]))
        values = (
            json.dumps([reason for reason, _ in reasons.most_common(SHOWN_REASONS)], ensure_ascii=False),
            json.dumps(list(outlets), ensure_ascii=False),
            max(1, len(own)),
            len(members),
            sum(not member[3] for member in members),
            sum(member[4] for member in members),
            sum(member[5] for member in members),
            members[0][2],
            members[-1][2],
            story_id,
        )
        self._db.run(KEEP, values)
        return True
