"""What students hand in: it is saved here, brought in from files, folders and archives, and taken out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from ui.classroom.files import Files, with_ending
from ui.core_words import told
from ui.dialogs.printing import file_name
from ui.models.drop import ARCHIVE, MARKS
from ui.models.jobs import Jobs
from ui.services import Services
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import opened

if TYPE_CHECKING:
    from reader.model.lesson import Marks
    from ui.classroom.classroom import Classroom
    from ui.dialogs.problems import ProblemsDialog

NOTICE_SECONDS = 12.0


class HandingIn(QObject):
    """The commands on marks; they go to their own lesson, whichever is open."""

    def __init__(
        self, services: Services, jobs: Jobs, notice: NoticeBar, files: Files, room: Classroom
    ) -> None:
        super().__init__(room)
        self._services, self._jobs, self._notice = services, jobs, notice
        self._files, self._room = files, room

    def save(self, student: str) -> None:
        """Ask where what is marked here should go."""
        page, lesson = self._room.page, self._room.lesson
        if page is None or lesson is None or page.session is None:
            return
        marks = page.session.own.handed_in(student)
        dialog = self._files.ask(
            self.tr("Save my marks"),
            f"{file_name(student)} – {file_name(lesson.title)}{MARKS}",
            [self.tr("Marks ({ending})").replace("{ending}", f"*{MARKS}")],
        )
        dialog.fileSelected.connect(lambda name: self.write(marks, Path(name)))
        dialog.open()

    def write(self, marks: Marks, path: Path) -> None:
        """Write marks to a file, and keep them in the library under the student's name."""
        from reader.lessons.document import marks_document

        path, said = with_ending(path, MARKS), self.tr("What you marked is in {path}. Hand it in.")
        self._jobs.run(
            "marks_save",
            marks=marks_document(marks),
            path=str(path),
            done=lambda _result: self._files.say_written(said, path),
            failed=self._files.say_failure,
        )

    def choose_files(self) -> QFileDialog:
        """Let the reader pick what students handed in."""
        endings = self.tr("Marks ({ending})").replace("{ending}", f"*{MARKS} *{ARCHIVE}")
        dialog = self._files.choose(self.tr("Add students' marks"), [endings])
        dialog.filesSelected.connect(self.take)
        dialog.open()
        return dialog

    def choose_folder(self) -> QFileDialog:
        """Let the reader pick a folder of what students handed in."""
        dialog = self._files.choose(self.tr("Add a folder of marks"), [], folder=True)
        dialog.filesSelected.connect(self.take)
        dialog.open()
        return dialog

    def paste(self) -> None:
        """Bring in what is in the clipboard: files, or the text of one, as a student sent it."""
        clipboard = QGuiApplication.clipboard()
        # Without anything in it there is no data at all, whatever Qt's stub says.
        held: QMimeData | None = clipboard.mimeData()
        files = [url.toLocalFile() for url in held.urls() if url.isLocalFile()] if held else []
        if files or clipboard.text().strip():
            self.take(files, "" if files else clipboard.text())
        else:
            self._notice.say(
                self.tr("Nothing is copied. Copy what a student sent, then do this again."), "warn"
            )

    def take(self, paths: Sequence[str], copied: str = "") -> None:
        """Bring marks in; they go to their own lesson, whichever is open."""
        self._jobs.run(
            "marks_import",
            what=self.tr("Reading what was handed in"),
            paths=list(paths),
            copied=copied,
            done=self._taken,
            failed=self._files.say_failure,
        )

    def _taken(self, result: dict[str, Any]) -> None:
        taken, again = result.get("taken") or [], [str(each) for each in result.get("again") or ()]
        wrong = [
            (str(each["file"]), f"{told(str(each['sentence']))} {told(str(each['hint']))}".strip())
            for each in result.get("problems") or ()
        ]
        lessons = list(dict.fromkeys(str(each["lesson"]) for each in taken))
        if lessons:
            self._room.show_class(lessons)
        if not taken and len(wrong) == 1:
            self._notice.say(wrong[0][1], "bad")
            return
        words = self.tr("%n students' marks were added.", "", len(taken))
        if again:
            later = self.tr("Of {names} the latest counts.").replace("{names}", ", ".join(again))
            words = f"{words} {later}"
        if not wrong:
            self._notice.say(words, "good" if taken else "warn", seconds=NOTICE_SECONDS)
            return
        problems = [f"{file}: {why}" for file, why in wrong]
        unread = self.tr("%n files could not be read.", "", len(wrong))
        self._notice.say(
            f"{words} {unread}" if taken else unread,
            "warn",
            action=self.tr("Show why…"),
            on_action=lambda: self._show_problems(f"{words} {unread}", problems),
        )

    def _show_problems(self, told: str, problems: list[str]) -> ProblemsDialog:
        from ui.dialogs.problems import ProblemsDialog

        dialog = ProblemsDialog(told, problems, self._notice.window())
        return opened(dialog)

    def remove(self, student: str) -> None:
        """Take a student's marks out; the notice can bring them back."""
        page = self._room.page
        if page is None or page.session is None:
            return
        marks = next((m for m in page.session.handed_in if m.student == student), None)
        if marks is None:
            return

        def back() -> None:
            from reader.lessons.document import marks_document

            self._jobs.run("marks_save", marks=marks_document(marks))

        self._jobs.run(
            "marks_remove",
            lesson=marks.lesson,
            student=student,
            done=lambda _result: self._notice.say(
                self.tr("The marks of {name} were taken out.").replace("{name}", student),
                action=self.tr("Undo"),
                on_action=back,
                seconds=NOTICE_SECONDS,
            ),
            failed=self._files.say_failure,
        )
