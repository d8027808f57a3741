"""Lesson packs and what students handed in, as the JSON that `reader.lessons` reads and writes."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reader.errors import LessonDamaged, NothingFound
from reader.store.database import Database
from reader.store.moments import from_micros, storable, to_micros

_SHOWN = """
    SELECT l.id, l.title, l.made, l.outlets, l.blind, l.answers,
        (SELECT count(*) FROM lesson_marks m WHERE m.lesson_id = l.id) FROM lessons l
"""
ALL = f"{_SHOWN} WHERE l.removed IS NULL ORDER BY l.made DESC, l.id"
ROW = f"{_SHOWN} WHERE l.removed IS NULL AND l.id = ?"
GET = "SELECT document FROM lessons WHERE id = ? AND removed IS NULL"
PUT = """
    INSERT INTO lessons (id, title, made, outlets, blind, answers, removed, document)
    VALUES (?, ?, ?, ?, ?, ?, NULL, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title,
        made = excluded.made, outlets = excluded.outlets, blind = excluded.blind, answers = excluded.answers,
        removed = NULL, document = excluded.document
"""
REMOVE = "UPDATE lessons SET removed = ? WHERE id = ? AND removed IS NULL"
RESTORE = "UPDATE lessons SET removed = NULL WHERE id = ? AND removed IS NOT NULL"
FORGET = "DELETE FROM lessons WHERE removed < ?"
MARKS = "SELECT document FROM lesson_marks WHERE lesson_id = ? ORDER BY key"
PUT_MARKS = """
    INSERT INTO lesson_marks (lesson_id, key, student, saved, document) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (lesson_id, key) DO UPDATE SET student = excluded.student, saved = excluded.saved,
        document = excluded.document
"""
DEVICE = "SELECT device FROM lesson_marks WHERE lesson_id = ? AND key = ?"
OWN = "UPDATE lesson_marks SET device = ?, turned_away = '' WHERE lesson_id = ? AND key = ?"
TURN_AWAY = "UPDATE lesson_marks SET turned_away = ? WHERE lesson_id = ? AND key = ?"
TURNED_AWAY = "SELECT student FROM lesson_marks WHERE lesson_id = ? AND turned_away <> '' ORDER BY key"
LET_IN = "UPDATE lesson_marks SET device = turned_away, turned_away = '' WHERE lesson_id = ? AND key = ?"
OWNED = "SELECT key FROM lesson_marks WHERE lesson_id = ? AND device <> ''"
SAVED = "SELECT saved FROM lesson_marks WHERE lesson_id = ? AND key = ?"
REMOVE_MARKS = "DELETE FROM lesson_marks WHERE lesson_id = ? AND key = ?"


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson as a list shows it. `id` is its 32 hex digits; `answers` is whether its key is here;
    `handed_in` counts students."""

    id: str
    title: str
    made: datetime
    outlets: int
    blind: bool
    answers: bool
    handed_in: int = 0


class Lessons:
    """One row a lesson, one a student and lesson. What was removed is kept until `forget`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[LessonRow]:
        """Every lesson, newest first."""
        return [_row(row) for row in self._db.all(ALL)]

    def row(self, lesson_id: str) -> LessonRow:
        """Raises:
        NothingFound: there is no such lesson.
        """
        row = self._db.one(ROW, (lesson_id,))
        if row is None:
            raise NothingFound(f"lesson {lesson_id}")
        return _row(row)

    def document(self, lesson_id: str) -> str:
        """The JSON of a lesson.

        Raises:
            NothingFound: there is no such lesson.
            LessonDamaged: it can no longer be unpacked.
        """
        row = self._db.one(GET, (lesson_id,))
        if row is None:
            raise NothingFound(f"lesson {lesson_id}")
        return _unpacked(row[0])

    def put(self, row: LessonRow, document: str) -> None:
        """Keep a lesson, in place of one of its id; one that had been removed is back, with its marks."""
        values = (row.id, storable(row.title), to_micros(row.made), row.outlets, row.blind, row.answers)
        self._db.run(PUT, (*values, _packed(document)))

    def remove(self, lesson_id: str, at: datetime) -> None:
        """Raises:
        NothingFound: there is no such lesson.
        """
        if not self._db.run(REMOVE, (to_micros(at), lesson_id)):
            raise NothingFound(f"lesson {lesson_id}")

    def restore(self, lesson_id: str) -> None:
        """Bring a removed lesson back, with what was handed in.

        Raises:
            NothingFound: no such lesson was removed, or it is forgotten.
        """
        if not self._db.run(RESTORE, (lesson_id,)):
            raise NothingFound(f"removed lesson {lesson_id}")

    def forget(self, before: datetime) -> None:
        """Delete for good what was removed before a moment."""
        self._db.run(FORGET, (to_micros(before),))

    def marks(self, lesson_id: str) -> list[str]:
        """The JSON of what each student handed in, by name.

        Raises:
            LessonDamaged: one of them can no longer be unpacked.
        """
        return [_unpacked(row[0]) for row in self._db.all(MARKS, (lesson_id,))]

    def saved(self, lesson_id: str, student: str) -> datetime | None:
        """When a student saved what is here of them; None if nothing is."""
        row = self._db.one(SAVED, (lesson_id, student.casefold()))
        return None if row is None else from_micros(row[0])

    def put_marks(self, lesson_id: str, student: str, saved: datetime, document: str) -> None:
        """Keep what a student handed in, in place of what was there under that name.

        Raises:
            NothingFound: there is no such lesson.
        """
        with self._db.together():
            self.row(lesson_id)
            values = (lesson_id, student.casefold(), storable(student), to_micros(saved))
            self._db.run(PUT_MARKS, (*values, _packed(document)))

    def put_marks_of(self, lesson_id: str, student: str, saved: datetime, document: str, device: str) -> bool:
        """Keep what a device handed in; the name is its own from then on. False, and nothing is kept, if the
        name is another device's: who was turned away last is known until the name is let go.

        Raises: as `put_marks`.
        """
        place = (lesson_id, student.casefold())
        with self._db.together():
            row = self._db.one(DEVICE, place)
            if row is not None and row[0] not in ("", device):
                self._db.run(TURN_AWAY, (device, *place))
                return False
            self.put_marks(lesson_id, student, saved, document)
            self._db.run(OWN, (device, *place))
            return True

    def owned(self, lesson_id: str) -> frozenset[str]:
        """The names, without their case, under which a device has handed in."""
        return frozenset(str(row[0]) for row in self._db.all(OWNED, (lesson_id,)))

    def turned_away(self, lesson_id: str) -> list[str]:
        """The students under whose names another device wanted to hand in since."""
        return [str(row[0]) for row in self._db.all(TURNED_AWAY, (lesson_id,))]

    def let_in(self, lesson_id: str, student: str) -> None:
        """Give a name to the device that was turned away; if none was, to the first that hands in.

        Raises:
            NothingFound: the student handed in nothing there.
        """
        if not self._db.run(LET_IN, (lesson_id, student.casefold())):
            raise NothingFound(f"student {student} in this lesson")

    def remove_marks(self, lesson_id: str, student: str) -> None:
        """Raises:
        NothingFound: the student handed in nothing there.
        """
        if not self._db.run(REMOVE_MARKS, (lesson_id, student.casefold())):
            raise NothingFound(f"student {student} in this lesson")


def _packed(document: str) -> bytes:
    return zlib.compress(storable(document).encode(), 6)


def _unpacked(packed: Any) -> str:
    try:
        return zlib.decompress(packed).decode()
    except (zlib.error, UnicodeDecodeError, TypeError):
        raise LessonDamaged("its place in the library cannot be read") from None


def _row(row: Any) -> LessonRow:
    id_, title, made, outlets, blind, answers, handed_in = row
    return LessonRow(id_, title, from_micros(made), outlets, bool(blind), bool(answers), handed_in)
