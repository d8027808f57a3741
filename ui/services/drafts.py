"""What is marked in lessons in this window and was not handed in: kept beside the library, so that nothing is
lost when the window is closed."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader import paths
from reader.errors import ReaderError
from reader.model.lesson import Lesson, Marks
from reader.work.whole import write_whole

_LOG = logging.getLogger("variorum.services")
MOST = 40
"""Lessons; the one that was not marked in for longest goes first."""
_NOBODY = "?"
"""Stands for a name that is not typed yet: marks need one."""


class Drafts:
    """A small file next to the library."""

    def __init__(self, library: Path) -> None:
        self._path = paths.drafts(library)

    def read(self, lesson: Lesson) -> Marks | None:
        """What was marked in a lesson; None if nothing was, or it does not fit its texts."""
        from reader.lessons.consistency import fitting
        from reader.lessons.document import marks_from

        kept = self._all().get(lesson.id)
        if not isinstance(kept, dict):
            return None
        try:
            marks = fitting(lesson, marks_from(kept, _NOBODY))
        except ReaderError:
            return None
        return replace(marks, student="") if marks.student == _NOBODY else marks

    def keep(self, marks: Marks) -> None:
        """Write down what is marked in a lesson now; nothing marked is nothing kept."""
        from reader.lessons.document import marks_document

        kept = self._all()
        kept.pop(marks.lesson, None)
        if not marks.nothing:
            kept[marks.lesson] = marks_document(marks)
        while len(kept) > MOST:
            kept.pop(next(iter(kept)))
        try:
            write_whole(self._path, json.dumps(kept, ensure_ascii=False).encode())
        except OSError as error:
            _LOG.warning("What is marked could not be kept: %s", error)

    def _all(self) -> dict[str, Any]:
        with suppress(OSError, ValueError, RecursionError):
            kept = json.loads(self._path.read_text("utf-8"))
            if isinstance(kept, dict):
                return kept
        return {}
