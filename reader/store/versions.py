"""Versions of an article: the texts that its outlet has shown, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reader.model.version import ArticleVersion
from reader.store.moments import from_micros
from reader.text.notices import announced, notices

VERSIONS = """
    SELECT version, title, text, complete, seen, updated FROM versions WHERE article_id = :id
    UNION ALL
    SELECT a.version, t.title, t.text, a.complete, a.version_seen, a.updated
    FROM articles a JOIN texts t ON t.article_id = a.id WHERE a.id = :id ORDER BY 1
"""


def versions_from(rows: Sequence[Any]) -> list[ArticleVersion]:
    """From rows of `VERSIONS`, oldest first."""
    found: list[ArticleVersion] = []
    known = 0  # the outlet's own date of the version before; when we saw it, if it gave none
    said: tuple[str, ...] = ()
    for _number, title, text, complete, seen, updated in rows:
        before, said = said, notices(title, text)
        dated = updated is not None and updated > known
        told = dated or announced(before, said) if found else None
        found.append(ArticleVersion(title, text, bool(complete), from_micros(seen), told))
        known = seen if updated is None else updated
    return found
