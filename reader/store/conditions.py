"""Conditions on articles, as SQL with its parameters."""

from __future__ import annotations

import json
from typing import Any

from reader.store.database import Database
from reader.store.moments import storable, to_micros
from reader.store.query import Only
from reader.store.query_plan import Alternative

OUTLETS = "SELECT id, outlet FROM feeds"
STATES = {
    "unread": "a.read = 0",
    "read": "a.read = 1",
    "saved": "a.saved = 1",
    "changed": "a.changed = 1",
    "tagged": "a.id IN (SELECT article_id FROM article_tags)",
    "noted": "a.id IN (SELECT article_id FROM notes)",
}
IN_FEEDS = "a.feed_id IN (SELECT value FROM json_each(?))"
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


def conditions(database: Database, alternative: Alternative) -> list[Condition]:
    """What an alternative asks of the rows of `articles a`."""
    return [_condition(database, each) for each in alternative.only]


def unwanted(database: Database, alternative: Alternative) -> list[Condition]:
    """The same for what must not hold."""
    return [_negated(_condition(database, each)) for each in alternative.never]


def joined(found: list[Condition]) -> Condition:
    """All of them at once."""
    return " AND ".join(sql for sql, _ in found) or "TRUE", [value for _, values in found for value in values]


def _condition(database: Database, only: Only) -> Condition:
    value = storable(only.value)
    if only.field == "is":
        return STATES[value], []
    if only.field == "outlet":
        part = value.casefold()
        feeds = [feed for feed, outlet in database.all(OUTLETS) if part in outlet.casefold()]
        return IN_FEEDS, [json.dumps(feeds)]
    if only.field == "story":
        if value.isdecimal() and len(value) < 16:
            return IN_STORY, [int(value)]
        plain = value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        named = database.all(STORIES_NAMED, (f"%{plain}%",))
        return IN_STORIES, [json.dumps([row[0] for row in named])]
    if only.field == "tag":
        return TAGGED, [value.casefold()]
    if only.field == "section":
        return FILED, [value.casefold(), value.casefold() + LAST]
    assert only.moment is not None
    return (SINCE if only.field == "after" else BEFORE), [to_micros(only.moment)]


def _negated(condition: Condition) -> Condition:
    return f"NOT coalesce({condition[0]}, FALSE)", condition[1]
