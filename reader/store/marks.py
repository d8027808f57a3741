"""What the reader did with one article and the story that it stands in, in a form that outlives both."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from reader.store.moments import from_micros, from_micros_or_none, to_micros, to_micros_or_none

Statement = tuple[Mapping[str, Any], datetime]
"""A correction of a statement (its key, see `reader.compare.statements`), and when it was made."""


@dataclass(frozen=True, slots=True)
class Marks:
    """`note` comes with the moment it was written (UTC). `follow` is since when the reader follows the story
    of the article, `statements` what was corrected in the story's comparison."""

    read: bool = False
    saved: bool = False
    tags: tuple[str, ...] = ()
    note: tuple[str, datetime] | None = None
    follow: datetime | None = None
    statements: tuple[Statement, ...] = ()

    @property
    def of_story(self) -> Marks:
        """Only what concerns the story."""
        return Marks(follow=self.follow, statements=self.statements)

    @property
    def any_of_story(self) -> bool:
        return self.follow is not None or bool(self.statements)


def both(one: Marks, other: Marks) -> Marks:
    """What either says; of two notes the later one."""
    notes = [note for note in (one.note, other.note) if note is not None]
    follows = [since for since in (one.follow, other.follow) if since is not None]
    more = tuple(each for each in other.statements if each not in one.statements)
    return Marks(
        one.read or other.read,
        one.saved or other.saved,
        tuple(dict.fromkeys((*one.tags, *other.tags))),
        max(notes, key=lambda note: note[1], default=None),
        min(follows, default=None),
        one.statements + more,
    )


def packed(marks: Marks) -> str:
    """For the store."""
    note = None if marks.note is None else [marks.note[0], to_micros(marks.note[1])]
    told = [[dict(key), to_micros(made)] for key, made in marks.statements]
    return json.dumps(
        [marks.read, marks.saved, list(marks.tags), note, to_micros_or_none(marks.follow), told]
    )


def unpacked(state: str) -> Marks:
    """The way back; also of what was kept before stories were part of it."""
    read, saved, tags, note, *more = json.loads(state)
    since, told = more or (None, [])
    return Marks(
        read,
        saved,
        tuple(tags),
        None if note is None else (note[0], from_micros(note[1])),
        from_micros_or_none(since),
        tuple((key, from_micros(made)) for key, made in told),
    )


def as_plain(marks: Marks) -> dict[str, Any]:
    """Marks as JSON holds them; what is not set is left out."""
    plain: dict[str, Any] = {}
    if marks.read:
        plain["read"] = True
    if marks.saved:
        plain["saved"] = True
    if marks.tags:
        plain["tags"] = list(marks.tags)
    if marks.note is not None:
        plain["note"] = {"text": marks.note[0], "written": marks.note[1].isoformat()}
    if marks.follow is not None:
        plain["follow"] = marks.follow.isoformat()
    if marks.statements:
        plain["statements"] = [{"key": dict(key), "made": made.isoformat()} for key, made in marks.statements]
    return plain


def from_plain(plain: Mapping[str, Any]) -> Marks:
    """The way back. The keys of statements are taken as they are.

    Raises:
        ValueError, TypeError, KeyError: it is not what `as_plain` writes.
    """
    note = plain.get("note")
    tags = plain.get("tags", [])
    if not isinstance(tags, list) or not all(isinstance(tag, str) and tag.strip() for tag in tags):
        raise ValueError("tags")
    said = None if note is None else (str(note["text"]), _moment(note["written"]))
    follow = plain.get("follow")
    told = tuple((dict(each["key"]), _moment(each["made"])) for each in plain.get("statements", []))
    marks = Marks(plain.get("read") is True, plain.get("saved") is True, tuple(tags), said)
    return replace(marks, follow=None if follow is None else _moment(follow), statements=told)


def _moment(text: Any) -> datetime:
    moment = datetime.fromisoformat(str(text))
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment
