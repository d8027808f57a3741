"""What goes over the engine's pipes: commands in, events out, one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.errors import BadInput, ReaderError
from reader.model.changes import Changes

Event = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Command:
    """One order of the window: what to do, with which arguments, and the id that its events carry."""

    id: int
    do: str
    given: Mapping[str, Any]

    def text(self, key: str) -> str:
        """A required text."""
        value = self.given.get(key)
        if not isinstance(value, str) or not value.strip():
            raise BadInput(f'The command "{self.do}" needs "{key}".')
        return value

    def text_or_none(self, key: str) -> str | None:
        """A text, or None if it is absent."""
        return None if self.given.get(key) is None else str(self.given[key])

    def number(self, key: str) -> int:
        """A required whole number."""
        value = self.given.get(key)
        if isinstance(value, bool) or not isinstance(value, int):
            raise BadInput(f'The command "{self.do}" needs "{key}", a number.')
        return value

    def flag(self, key: str) -> bool | None:
        """True, False, or None if it is absent."""
        value = self.given.get(key)
        return None if value is None else bool(value)

    def numbers(self, key: str) -> list[int]:
        """A required list of whole numbers."""
        found = self.numbers_or_none(key)
        if found is None:
            raise BadInput(f'The command "{self.do}" needs "{key}", a list of numbers.')
        return found

    def numbers_or_none(self, key: str) -> list[int] | None:
        """A list of whole numbers, or None if it is absent."""
        value = self.given.get(key)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(n, int) for n in value):
            raise BadInput(f'The command "{self.do}" needs "{key}", a list of numbers.')
        return list(value)

    def texts(self, key: str) -> list[str]:
        """A required list of texts."""
        value = self.given.get(key)
        if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
            raise BadInput(f'The command "{self.do}" needs "{key}", a list of texts.')
        return list(value)


def command_from(line: bytes) -> Command:
    """The command on one line.

    Raises:
        BadInput: it is no such command.
    """
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise BadInput("The engine was sent a line that is not JSON.") from None
    if (
        not isinstance(given, dict)
        or not isinstance(given.get("do"), str)
        or not isinstance(given.get("id"), int)
    ):
        raise BadInput('The engine was sent a command without "id" and "do".')
    return Command(given["id"], given["do"], given)


def line_of(event: Event) -> bytes:
    """An event as it is written."""
    return json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


def ready() -> Event:
    """The library is open: commands are answered from now on."""
    return {"event": "ready"}


def opening(sentence: str) -> Event:
    """Before "ready": opening the library takes a while, and why."""
    return {"event": "opening", "sentence": sentence}


def notice(sentence: str, *, reopen: bool = False) -> Event:
    """Something that the reader should know, and nobody asked for; with `reopen`, the library's file is
    another one now: whoever reads it opens it again."""
    return {"event": "notice", "sentence": sentence, "reopen": reopen}


def progress(id_: int, what: str, done: int, of: int | None) -> Event:
    """How far a command is; `of` is None while the total is unknown."""
    return {"id": id_, "event": "progress", "what": what, "done": done, "of": of}


def changed(changes: Changes) -> Event:
    """What was added, altered or removed."""
    return {
        "event": "changes",
        "feeds": sorted(changes.feeds),
        "articles": sorted(changes.articles),
        "stories": sorted(changes.stories),
        "lessons": sorted(changes.lessons),
    }


def picture(id_: int, article: int, url: str, path: Path | None, why: str) -> Event:
    """A picture of an article has been fetched into a file; without one, `why` says why not."""
    return {
        "id": id_,
        "event": "picture",
        "article": article,
        "url": url,
        "path": None if path is None else str(path),
        "why": why,
    }


def done(id_: int, result: Mapping[str, Any]) -> Event:
    """A command is finished."""
    return {"id": id_, "event": "done", "result": dict(result)}


def failed(id_: int | None, error: ReaderError) -> Event:
    """A command could not be done; `id` is null if it could not be read. `report` is there if the fault is
    our own: it may leave the computer."""
    event: Event = {
        "id": id_,
        "event": "failed",
        "code": error.code,
        "sentence": str(error),
        "hint": error.hint,
        "retryable": error.retryable,
    }
    if hasattr(error, "report"):
        event["report"] = error.report
    return event


def bug(report: str) -> Event:
    """A fault of our own in work that nobody waits for; it has been logged."""
    return {"event": "bug", "report": report}
