"""Conditions on articles, as SQL with its parameters."""

from __future__ import annotations

import json
from typing import Any

from reader.store.database import Database
from reader.store.moments import storable, to_micros
from reader.store.query import Only
from reader.store.query_plan import Alternative

OUTLETS = "SELECT id, outlet FROM feeds"
FOLDERS = "SELECT id, folder FROM feeds"
STATES = {
    "unread": "a.read = 0",
    "read": "a.read = 1",
    "saved": "a.saved = 1",
    "changed": "a.changed = 1",
    "tagged": "a.id IN (SELECT article_id FROM article_tags)",
    "noted": "a.id IN (SELECT article_id FROM notes)",
}
IN_FEEDS = "a.feed_id IN (SELECT value FROM json_each(?))"
COLUMNS = {"author": "author", "link": "url"}
HAS_PART = r"a.{column} LIKE ? ESCAPE '\'"
SOUGHT_PART = r"""
    a.id IN (SELECT id FROM articles INDEXED BY articles_{column}
        WHERE {column} IS NOT NULL AND {column} LIKE ? ESCAPE '\')
"""
IN_STORY = "a.story_id IS ?"
IN_STORIES = "a.story_id IN (SELECT value FROM json_each(?))"
STORIES_NAMED = r"SELECT id FROM stories WHERE title LIKE ? ESCAPE '\'"
TAGGED = """
    a.id IN (SELECT article_id FROM article_tags WHERE tag_id IN (SELECT id FROM tags WHERE key = ?))
"""
FILED = "a.id IN (SELECT article_id FROM sections WHERE name >= ? AND name < ?)"
LAST = "\U0010ffff"  # stands behind every other letter
SINCE, BEFORE = "a.at >= ?", "a.at < ?"

Condition = tuple[str, list[Any]]


def conditions(database: Database, alternative: Alternative, *, sought: bool = False) -> list[Condition]:
    """What an alternative asks of the rows of `articles a`; `sought`: no other condition finds these rows, so
    that indexes must do it."""
    return [_condition(database, each, sought=sought) for each in alternative.only]


def unwanted(database: Database, alternative: Alternative) -> list[Condition]:
    """The same for what must not hold."""
    return [_negated(_condition(database, each)) for each in alternative.never]


def joined(found: list[Condition]) -> Condition:
    """All of them at once."""
    return " AND ".join(sql for sql, _ in found) or "TRUE", [value for _, values in found for value in values]


def _condition(database: Database, only: Only, *, sought: bool = False) -> Condition:
    value = storable(only.value)
    if only.field == "is":
        return STATES[value], []
    if only.field in ("outlet", "folder"):
        named = database.all(OUTLETS if only.field == "outlet" else FOLDERS)
        return IN_FEEDS, [json.dumps([feed for feed, name in named if value.casefold() in name.casefold()])]
    if only.field in COLUMNS:
        part = (SOUGHT_PART if sought else HAS_PART).format(column=COLUMNS[only.field])
        # LIKE knows of ASCII alone which letters are large and small.
        cases = (value,) if value.isascii() else {value, value.lower(), value.upper(), value.title()}
        return f"({' OR '.join([part] * len(cases))})", [_anywhere(each) for each in sorted(cases)]
    if only.field == "story":
        if value.isdecimal() and len(value) < 16:
            return IN_STORY, [int(value)]
        stories = database.all(STORIES_NAMED, (_anywhere(value),))
        return IN_STORIES, [json.dumps([row[0] for row in stories])]
    if only.field == "tag":
        return TAGGED, [value.casefold()]
    if only.field == "section":
        return FILED, [value.casefold(), value.casefold() + LAST]
    assert only.moment is not None
    return (SINCE if only.field == "after" else BEFORE), [to_micros(only.moment)]


def _anywhere(part: str) -> str:
    """A pattern of LIKE for what holds these very letters, large or small."""
    plain = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{plain}%"


def _negated(condition: Condition) -> Condition:
    return f"NOT coalesce({condition[0]}, FALSE)", condition[1]
