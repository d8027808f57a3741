"""What the reader put right: kept for ever, wins over every later run, can be undone."""

# ruff: noqa: S608 - the parts put together here are constants of this room, never input

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from reader.errors import NothingFound
from reader.store.database import Database
from reader.store.moments import from_micros, from_micros_or_none, to_micros

CorrectionKind = Literal["move", "split", "merge", "pin", "title", "row", "claim"]

_COLUMNS = "id, kind, article_id, story_id, other_story_id, detail, made, undone"
ADD = """
    INSERT INTO corrections (kind, article_id, story_id, other_story_id, detail, made)
    VALUES (?, ?, ?, ?, ?, ?)
"""
IN_FORCE = f"SELECT {_COLUMNS} FROM corrections WHERE undone IS NULL ORDER BY id"
OF_STORY = f"""
    SELECT {_COLUMNS} FROM corrections WHERE undone IS NULL AND story_id = ?
    UNION SELECT {_COLUMNS} FROM corrections WHERE undone IS NULL AND other_story_id = ? ORDER BY id
"""
AMEND = "UPDATE corrections SET detail = ? WHERE id = ?"
GET = f"SELECT {_COLUMNS} FROM corrections WHERE id = ?"
UNDO = "UPDATE corrections SET undone = ? WHERE id = ? AND undone IS NULL"


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that the reader decided. `detail` is what undoing or applying it needs (JSON values)."""

    id: int
    kind: CorrectionKind
    article_id: int | None
    story_id: int | None
    other_story_id: int | None
    detail: Mapping[str, Any]
    made: datetime
    undone: datetime | None


class Corrections:
    """The reader's decisions, oldest first."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(
        self,
        kind: CorrectionKind,
        *,
        at: datetime,
        article_id: int | None = None,
        story_id: int | None = None,
        other_story_id: int | None = None,
        detail: Mapping[str, Any] | None = None,
    ) -> int:
        """Write a decision down; returns its number."""
        values = (kind, article_id, story_id, other_story_id, json.dumps(dict(detail or {})), to_micros(at))
        return self._db.insert(ADD, values)

    def in_force(self, story_id: int | None = None) -> list[Correction]:
        """Those that were not undone; of one story (on either side), or all."""
        if story_id is None:
            return [_correction(row) for row in self._db.all(IN_FORCE)]
        return [_correction(row) for row in self._db.all(OF_STORY, (story_id, story_id))]

    def statements(self, story_id: int) -> list[Mapping[str, Any]]:
        """What the corrections in force of a story's comparison say, oldest first."""
        return [each.detail for each in self._of_comparison(story_id)]

    def told(self, story_id: int) -> list[tuple[Mapping[str, Any], datetime]]:
        """The same, each with when it was made."""
        return [(each.detail, each.made) for each in self._of_comparison(story_id)]

    def _of_comparison(self, story_id: int) -> list[Correction]:
        """Those of stories that it was merged with, split from or exchanged articles with count too: they
        are recognised by their words, and the words may have moved."""
        in_force = self.in_force()
        kin, size = {story_id}, 0
        while len(kin) != size:
            size = len(kin)
            for each in in_force:
                sides = {s for s in (each.story_id, each.other_story_id) if s is not None}
                if each.kind in ("move", "split", "merge") and sides & kin:
                    kin |= sides
        return [each for each in in_force if each.kind in ("row", "claim") and each.story_id in kin]

    def get(self, correction_id: int) -> Correction:
        """Raises:
        NothingFound: there is no such correction.
        """
        row = self._db.one(GET, (correction_id,))
        if row is None:
            raise NothingFound(f"correction {correction_id}")
        return _correction(row)

    def amend(self, correction_id: int, detail: Mapping[str, Any]) -> None:
        """Keep another detail: an earlier correction was undone, and this one starts from elsewhere now."""
        self._db.run(AMEND, (json.dumps(dict(detail)), correction_id))

    def undo(self, correction_id: int, at: datetime) -> None:
        """Raises:
        NothingFound: there is no such correction, or it was undone before.
        """
        if not self._db.run(UNDO, (to_micros(at), correction_id)):
            raise NothingFound(f"correction {correction_id}")


def _correction(row: Any) -> Correction:
    number, kind, article, story, other, detail, made, undone = row
    when = from_micros_or_none(undone)
    return Correction(number, kind, article, story, other, json.loads(detail), from_micros(made), when)
