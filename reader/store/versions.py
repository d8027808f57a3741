"""Versions of an article: the texts that its outlet has shown, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reader.store.moments import from_micros
from reader.text.notices import announced, notices

VERSIONS = """
    SELECT version, title, text, html, complete, seen, updated FROM versions WHERE article_id = :id
    UNION ALL
    SELECT a.version, t.title, t.text, t.html, a.complete, a.version_seen, a.updated
    FROM articles a JOIN texts t ON t.article_id = a.id WHERE a.id = :id ORDER BY 1
"""


@dataclass(frozen=True, slots=True)
class Version:
    """An article's title and text as they stood from `seen` (UTC) on. The last one is the present one.

    `announced` is whether the outlet said that it had changed it: in the text, or by the date that its feed
    or page gives the change. None for the first version, which changed nothing.
    """

    version: int
    title: str
    text: str
    html: str
    complete: bool
    seen: datetime
    announced: bool | None = None


def versions_from(rows: Sequence[Any]) -> list[Version]:
    """From rows of `VERSIONS`, oldest first."""
    found: list[Version] = []
    known = 0  # the outlet's own date of the version before; when we saw it, if it gave none
    said: tuple[str, ...] = ()
    for number, title, text, html, complete, seen, updated in rows:
        before, said = said, notices(title, text)
        dated = updated is not None and updated > known
        told = dated or announced(before, said) if found else None
        found.append(Version(number, title, text, html, bool(complete), from_micros(seen), told))
        known = seen if updated is None else updated
    return found
