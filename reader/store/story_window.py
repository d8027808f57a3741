"""Stories of some days, by number of voices or by how much they differ: read from indexes, a page at a time.

Of each number of voices, and of those that differ in nothing, only as many are looked at as the page holds:
it costs the same however many stories these days have, and however many years lie before them.
"""

from __future__ import annotations

from typing import Any, Literal

from reader.model.story import StoryRow
from reader.store.moments import to_micros

WindowOrder = Literal["outlets", "divergence"]
Query = tuple[str, list[Any]]
_LAST = (1 << 62, 0)
"""Above every (latest, id)."""
_MOST_VOICES = 1 << 30

# The indexes are named: SQLite cannot know that few of those with one voice may be unread.
BY_VOICES = """
    WITH RECURSIVE told (n) AS (
        SELECT max(voices) FROM stories WHERE voices <= ?
        UNION ALL SELECT (SELECT max(voices) FROM stories WHERE voices < n) FROM told WHERE n > ?
    )
    SELECT each.id FROM told CROSS JOIN stories each ON each.id IN (
        SELECT id FROM stories INDEXED BY {index}
        WHERE voices = n AND (latest, id) < (iif(n = ?, ?, ?), ?) AND {conditions}
        ORDER BY latest DESC, id DESC LIMIT ?
    ) WHERE n >= ?
"""
DIFFERING = """
    SELECT id FROM (
        SELECT id FROM stories INDEXED BY stories_divergent
        WHERE divergence > 0 AND (divergence, latest, id) < (?, ?, ?) AND {conditions}
        ORDER BY divergence DESC, latest DESC, id DESC LIMIT ?
    )
"""
ALIKE = """
    SELECT id FROM (
        SELECT id FROM stories INDEXED BY {index}
        WHERE divergence = 0 AND (latest, id) < (?, ?) AND {conditions}
        ORDER BY latest DESC, id DESC LIMIT ?
    )
"""


def first_of(
    order: WindowOrder,
    conditions: Query,
    *,
    limit: int,
    after: StoryRow | None,
    unread: bool,
    least_voices: int,
) -> Query:
    """What asks for the ids among which the next `limit` stories are, behind `after`; -1 = all of them.

    Args:
        conditions: what holds for all, of columns of `stories`.
        unread, least_voices: what of it has an index of its own.
    """
    key = _LAST if after is None else (to_micros(after.latest), after.id)
    if order == "outlets":
        return _by_voices(conditions, limit, after, key, unread=unread, least_voices=least_voices)
    index = "stories_unread" if unread else "stories_several" if least_voices > 1 else "stories_divergence"
    sql, values = conditions
    alike: Query = ALIKE.format(index=index, conditions=sql), [*key, *values, limit]
    if after is not None and not after.divergence:
        return alike
    divergence = float("inf") if after is None else after.divergence
    return (
        f"{DIFFERING.format(conditions=sql)} UNION ALL {alike[0]}",
        [divergence, *key, *values, limit, *_LAST, *values, limit],
    )


def _by_voices(
    conditions: Query,
    limit: int,
    after: StoryRow | None,
    key: tuple[int, int],
    *,
    unread: bool,
    least_voices: int,
) -> Query:
    most = _MOST_VOICES if after is None else after.voices
    index = "stories_unread_voices" if unread else "stories_voices"
    sql, values = conditions
    return BY_VOICES.format(index=index, conditions=sql), [
        most, least_voices, most, key[0], _LAST[0], key[1], *values, limit, least_voices,
    ]  # fmt: skip
