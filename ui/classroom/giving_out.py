"""What is made of a lesson pack for a class: the students' file, and paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from ui.classroom.files import Files, with_ending
from ui.dialogs.printing import Printing, file_name
from ui.models.drop import PACK
from ui.models.jobs import Jobs

if TYPE_CHECKING:
    from reader.model.lesson import Lesson
    from ui.widgets.paper import Paper


TABLE = ".csv"


class GivingOut(QObject):
    """Of the lesson that `lesson` gives: the one that is meant, or None."""

    def __init__(
        self,
        jobs: Jobs,
        files: Files,
        printing: Printing,
        lesson: Callable[[], Lesson | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._files, self._printing, self._lesson = jobs, files, printing, lesson

    def save_student_file(self, *, with_key: bool = False) -> QFileDialog | None:
        """Ask where the page for students should go; which of two kinds says whether it has the answers."""
        lesson = self._lesson()
        if lesson is None:
            return None
        without = self.tr("For students, without answers ({ending})").replace("{ending}", f"*{PACK}")
        answers = self.tr("With the answer key ({ending})").replace("{ending}", f"*{PACK}")
        kinds = [without, answers] if lesson.key is not None else [without]
        dialog = self._files.ask(self.tr("Save the student file"), f"{file_name(lesson.title)}{PACK}", kinds)
        dialog.selectNameFilter(answers if with_key and lesson.key is not None else without)

        def write(name: str) -> None:
            self.write_student_file(Path(name), with_key=dialog.selectedNameFilter() == answers)

        dialog.fileSelected.connect(write)
        dialog.open()
        return dialog

    def write_student_file(self, path: Path, *, with_key: bool) -> None:
        """Write the page for students; the notice says where."""
        lesson, path = self._lesson(), with_ending(path, PACK)
        if lesson is None:
            return
        self._jobs.run(
            "lesson_export",
            lesson=lesson.id,
            path=str(path),
            key=with_key,
            done=lambda _result: self._files.say_written(self.tr("The student file is {path}."), path),
            failed=self._files.say_failure,
        )

    def save_worksheet(self) -> QFileDialog | None:
        """Ask where the worksheet should go, as PDF."""
        paper = self.sheet(answers=False)
        return self._printing.choose_pdf(paper) if paper is not None else None

    def save_answers(self) -> QFileDialog | None:
        """Ask where the answer key should go, as PDF."""
        paper = self.sheet(answers=True)
        return self._printing.choose_pdf(paper) if paper is not None else None

    def save_table(self) -> QFileDialog | None:
        """Ask where a table of what the class marked should go."""
        lesson = self._lesson()
        if lesson is None:
            return None
        kind = self.tr("Table ({ending})").replace("{ending}", f"*{TABLE}")
        dialog = self._files.ask(self.tr("Save as table"), f"{file_name(lesson.title)}{TABLE}", [kind])
        dialog.fileSelected.connect(lambda name: self.write_table(Path(name)))
        dialog.open()
        return dialog

    def write_table(self, path: Path) -> None:
        """Write it; the notice says where."""
        lesson, path = self._lesson(), with_ending(path, TABLE)
        if lesson is None:
            return
        self._jobs.run(
            "marks_table",
            lesson=lesson.id,
            path=str(path),
            done=lambda _result: self._files.say_written(self.tr("The table is {path}."), path),
            failed=self._files.say_failure,
        )

    def save_guide(self) -> QFileDialog | None:
        """Ask where the teacher's guide should go, as PDF."""
        paper = self.guide()
        return self._printing.choose_pdf(paper) if paper is not None else None

    def guide(self) -> Paper | None:
        """The page for the teacher of the lesson."""
        from ui.widgets.paper import Paper

        lesson = self._lesson()
        if lesson is None:
            return None
        name = self.tr("{title} – teacher's guide")
        return Paper(name.replace("{title}", lesson.title), partial(_guide, lesson))

    def sheet(self, *, answers: bool, lesson: Lesson | None = None) -> Paper | None:
        """The worksheet of a lesson, or its answer key."""
        from ui.widgets.paper import Paper

        lesson = lesson or self._lesson()
        if lesson is None:
            return None
        name = self.tr("{title} – answer key") if answers else self.tr("{title} – worksheet")
        return Paper(name.replace("{title}", lesson.title), partial(_worksheet, lesson, answers))


# Beside the window, with what they load: a worksheet of eight long texts takes 100 ms.


def _guide(lesson: Lesson) -> str:
    from reader.lessons.guide import guide

    return guide(lesson)


def _worksheet(lesson: Lesson, answers: bool) -> str:
    from reader.lessons.paper import worksheet

    return worksheet(lesson, answers)
