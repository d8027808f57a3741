"""A lesson given out in the room: its address, who opened it and who handed in, until the teacher ends it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from ui import wording
from ui.classroom.files import Files
from ui.models.jobs import Jobs
from ui.services import Services
from ui.theme import measures
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import button, dialog_column, label, opened

if TYPE_CHECKING:
    from reader.model.lesson import Lesson

WIDE = 520
NOTICE_SECONDS = 12.0
_ALONE = "http://127."
"""How an address begins that no other device can reach."""


class Serving(QObject):
    """The command, of the lesson that `lesson` gives. One lesson at a time is given out; asked again, its
    address is shown again, also where another lesson is meant: which is said then.

    Signals:
        told(line): where the class is and how many handed in, for as long as it is let in; then "".
    """

    told = Signal(str)

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        notice: NoticeBar,
        files: Files,
        lesson: Callable[[], Lesson | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs, self._notice, self._files = services, jobs, notice, files
        self._lesson = lesson
        self._job: int | None = None
        self._given, self._title = "", ""
        self._removed = False
        self._told: tuple[str, int, int] = ("", 0, 0)
        self._dialog: ServingDialog | None = None
        services.progress.connect(self._progress)

    @property
    def address(self) -> str:
        """What the class types; "" while no lesson is given out."""
        return self._told[0]

    def begin(self) -> None:
        """Let the class in, and show where."""
        lesson = self._lesson()
        if self._job is None and lesson is not None:
            self._given, self._title, self._removed = lesson.id, lesson.title, False
            # Not among the work that is shown: it goes on for a lesson, and “Stop” is not to end that.
            self._job = self._jobs.run(
                "lesson_serve",
                lesson=lesson.id,
                done=lambda result: self._ended(int(result.get("handed_in") or 0)),
                failed=self._failed,
            )
        if self._job is not None:
            self._show(other=lesson is not None and lesson.id != self._given)

    def end(self) -> None:
        """Let nobody in any more."""
        if self._job is not None:
            self._services.cancel(self._job)

    def remove(self, lesson: str) -> None:
        """A lesson is gone: what students would hand in could not be kept. Whoever removed it is told so
        already, with a way back."""
        if lesson == self._given:
            self._removed = True
            self.end()

    def _show(self, *, other: bool) -> None:
        dialog = self._dialog = ServingDialog(self._title, other=other, parent=self._notice.window())
        dialog.ended.connect(self.end)
        dialog.finished.connect(self._forget)
        dialog.show_told(*self._told)
        opened(dialog)

    def _forget(self) -> None:
        self._dialog = None

    def _progress(self, number: int, what: str, done: int, of: object) -> None:
        if number == self._job:
            self._told = (what, done, of if isinstance(of, int) else 0)
            handed_in = self.tr("%n students handed in", "", done)
            where = self.tr("Class: {address}").replace("{address}", what)
            self.told.emit(wording.SEPARATOR.join((where, handed_in)))
            if self._dialog is not None:
                self._dialog.show_told(*self._told)

    def _over(self) -> None:
        self._job, self._told = None, ("", 0, 0)
        self.told.emit("")
        if self._dialog is not None:
            self._dialog.accept()

    def _ended(self, handed_in: int) -> None:
        self._over()
        if self._removed:
            return
        words = self.tr("The lesson is closed. %n students handed in.", "", handed_in)
        self._notice.say(words, "good" if handed_in else "info", seconds=NOTICE_SECONDS)

    def _failed(self, sentence: str, hint: str) -> None:
        self._over()
        self._files.say_failure(sentence, hint)


class ServingDialog(QDialog):
    """The address, large enough for the wall. Closing it ends nothing.

    Signals:
        ended(): nobody is to be let in any more.
    """

    ended = Signal()

    def __init__(self, title: str, *, other: bool = False, parent: QWidget | None = None) -> None:
        """`other`: it is not the lesson that is open."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Give out in this room"))
        self.setMinimumWidth(WIDE)
        self.address = label("…", "display", parent=self)
        self.address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.who = label("", "muted", wrap=True, parent=self)
        how = self.tr(
            "Students in the same network type this address into a browser. The lesson opens there without"
            " its answers, and what they hand in comes here by itself. No internet is needed, and nothing"
            " leaves this network."
        )
        copy = self.copy = button(self.tr("&Copy address"), parent=self)
        copy.setEnabled(False)  # until there is one
        copy.clicked.connect(lambda _on=False: QGuiApplication.clipboard().setText(self.address.text()))
        end = button(self.tr("&End it"), tip=self.tr("Let nobody in any more"), parent=self)
        end.clicked.connect(lambda _on=False: self.ended.emit())
        close = button(self.tr("Go on"), "primary", tip=self.tr("The class stays in"), parent=self)
        close.setDefault(True)
        close.clicked.connect(lambda _on=False: self.accept())
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(end)
        foot.addWidget(close)
        column = dialog_column(self, measures.M)
        column.addWidget(label(title, "heading", wrap=True, parent=self))
        if other:
            first = self.tr("This lesson is given out now. End it before you give out another one.")
            column.addWidget(label(first, wrap=True, parent=self))
        column.addWidget(self.address)
        column.addWidget(self.who)
        column.addWidget(label(how, wrap=True, parent=self))
        column.addLayout(foot)

    def show_told(self, address: str, handed_in: int, opened_by: int) -> None:
        """Where it is, and who came; without an address it is not known yet."""
        if not address:
            return
        self.address.setText(address)
        self.copy.setEnabled(True)
        if address.startswith(_ALONE):
            self.who.setText(
                self.tr("This computer is in no network. Connect it to the one that the class is in.")
            )
            return
        opened_words = self.tr("%n devices opened it", "", opened_by)
        taken = self.tr("%n students handed in", "", handed_in)
        self.who.setText(wording.SEPARATOR.join((opened_words, taken)))
