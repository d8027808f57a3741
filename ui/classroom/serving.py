"""A lesson given out in the room: its address, who opened it and who handed in, until the teacher ends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import wording
from ui.classroom.files import Files
from ui.models.jobs import Jobs
from ui.services import Services
from ui.theme import measures
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import button, dialog_column, label, opened

if TYPE_CHECKING:
    from reader.model.changes import Changes
    from reader.model.lesson import Lesson

WIDE = 520
NOTICE_SECONDS = 12.0
MOST_ASKING = 4
"""Rows of devices that were turned away: more is a prank, and each is in its turn."""
TURNED_AWAY = "*turned away"
_ALONE = "http://127."
"""How an address begins that no other device can reach."""


class Serving(QObject):
    """The command, of the lesson that `lesson` gives. One lesson at a time is given out; asked again, its
    address is shown again, also where another lesson is meant: which is said then. It outlives the window
    where another takes its place.

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
        self._turned_away: tuple[str, ...] = ()
        self._asking, self._untold = "", list[str]()
        """Who of these was told of last, and who is to be yet: a notice has room for one."""
        self._dialog: ServingDialog | None = None
        notice.closed.connect(self._tell_next)
        services.progress.connect(self._progress)
        services.changed.connect(self._changed)

    @property
    def address(self) -> str:
        """What the class types; "" while no lesson is given out."""
        return self._told[0]

    def begin(self) -> None:
        """Let the class in, and show where."""
        lesson = self._lesson()
        if self._job is None and lesson is not None:
            self._given, self._title, self._removed = lesson.id, lesson.title, False
            self._turned_away = self._services.turned_away(lesson.id)
            # Not among the work that is shown: it goes on for a lesson, and “Stop” is not to end that.
            self._job = self._jobs.run(
                "lesson_serve", lesson=lesson.id, done=self._done, failed=self._failed, lasting=True
            )
        if self._job is not None:
            self._show(other=lesson is not None and lesson.id != self._given)

    def end(self) -> None:
        """Let nobody in any more."""
        if self._job is not None:
            self._services.cancel(self._job)

    def take_over(self, before: Serving) -> None:
        """Another window has let the class in, and gives way to this one."""
        if before._job is None:
            return
        self._job, self._given, self._title = before._job, before._given, before._title
        self._removed = before._removed
        self._jobs.take_over(before._jobs, self._job, self._done, self._failed)
        before._job = None
        if before.address:
            self._progress(self._job, *before._told)
        self._look()  # what the other window told of them is gone with it

    def keeps_open(self, close: Callable[[], object]) -> bool:
        """Whether the window is to stay because a class is let in: then the teacher is asked, and `close` is
        called where the lesson is to end."""
        if self._job is None:
            return False

        def end() -> None:
            dialog.accept()
            self.end()
            self._job = None  # nothing more is to be said of it
            close()

        if self._dialog is not None:
            self._dialog.accept()
        dialog = self._show(closing=True)
        dialog.ended.connect(end)
        return True

    def let_in(self, student: str) -> None:
        """Give a name to the device that was turned away."""
        self._jobs.run(
            "marks_let_in",
            lesson=self._given,
            student=student,
            done=lambda _result: self._say_let_in(student),
            failed=self._files.say_failure,
        )

    def _say_let_in(self, student: str) -> None:
        if self._notice.about != TURNED_AWAY:  # the next one is asked about
            words = self.tr("“{name}” can hand in from the other device now.").replace("{name}", student)
            self._notice.say(words, "good", seconds=NOTICE_SECONDS)

    def remove(self, lesson: str) -> None:
        """A lesson is gone: what students would hand in could not be kept. Whoever removed it is told so
        already, with a way back."""
        if lesson == self._given:
            self._removed = True
            self.end()

    def _show(self, *, other: bool = False, closing: bool = False) -> ServingDialog:
        dialog = ServingDialog(self._title, other=other, closing=closing, parent=self._notice.window())
        self._dialog = dialog
        if not closing:
            dialog.ended.connect(self.end)
        dialog.let_in_asked.connect(self.let_in)
        dialog.finished.connect(lambda _how: self._forget(dialog))
        dialog.show_told(*self._told)
        dialog.show_turned_away(self._turned_away)
        return opened(dialog)

    def _forget(self, dialog: ServingDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def _changed(self, changes: Changes) -> None:
        if self._job is not None and self._given in changes.lessons:
            self._look()

    def _look(self) -> None:
        """Somebody may have been turned away: the teacher knows who sits there, and decides."""
        before, self._turned_away = self._turned_away, self._services.turned_away(self._given)
        if self._dialog is not None:
            self._dialog.show_turned_away(self._turned_away)
            self._untold = []
            return
        new = [student for student in self._turned_away if student not in before]
        self._untold = [student for student in self._untold if student in self._turned_away] + new
        if self._asking not in self._turned_away:
            self._notice.settle(TURNED_AWAY)
        self._tell_next()

    def _tell_next(self) -> None:
        if self._untold and self._notice.about != TURNED_AWAY:
            student = self._asking = self._untold.pop(0)
            self._notice.say(
                self.tr("Another device wants to hand in as “{name}”.").replace("{name}", student),
                "warn",
                action=self.tr("Let it in"),
                on_action=partial(self.let_in, student),
                about=TURNED_AWAY,
            )

    def _progress(self, number: int, what: str, done: int, of: object) -> None:
        if number == self._job:
            self._told = (what, done, of if isinstance(of, int) else 0)
            handed_in = self.tr("%n students handed in", "", done)
            where = self.tr("Class: {address}").replace("{address}", what)
            self.told.emit(wording.SEPARATOR.join((where, handed_in)))
            if self._dialog is not None:
                self._dialog.show_told(*self._told)

    def _over(self) -> None:
        self._job, self._told, self._untold = None, ("", 0, 0), []
        self._notice.settle(TURNED_AWAY)
        self.told.emit("")
        if self._dialog is not None:
            self._dialog.accept()

    def _done(self, result: dict[str, Any]) -> None:
        handed_in = int(result.get("handed_in") or 0)
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
        let_in_asked(student): the device that was turned away is to have this name.
    """

    ended = Signal()
    let_in_asked = Signal(str)

    def __init__(
        self, title: str, *, other: bool = False, closing: bool = False, parent: QWidget | None = None
    ) -> None:
        """`other`: it is not the lesson that is open. `closing`: the window is about to be closed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Give out in this room"))
        self.setMinimumWidth(WIDE)
        self.address = label("…", "wall", parent=self)
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
        words = self.tr("&End it and close") if closing else self.tr("&End it")
        end = self.end = button(words, tip=self.tr("Let nobody in any more"), parent=self)
        end.clicked.connect(lambda _on=False: self.ended.emit())
        close = button(self.tr("Go on"), "primary", tip=self.tr("The class stays in"), parent=self)
        close.setDefault(True)
        close.setFocus()  # a stray Enter or Space must not send the class out
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
        if closing:
            first = self.tr("The class is still in. Closing Variorum ends the lesson for everybody.")
            column.addWidget(label(first, wrap=True, parent=self))
        column.addWidget(self.address)
        column.addWidget(self.who)
        self.turned_away = QVBoxLayout()
        self.turned_away.setSpacing(measures.XS)
        column.addLayout(self.turned_away)
        if not closing:
            column.addWidget(label(how, wrap=True, parent=self))
        column.addLayout(foot)
        self._asking: tuple[str, ...] = ()

    def show_turned_away(self, students: Sequence[str]) -> None:
        """Under whose names other devices want to hand in: each can be let in."""
        shown = tuple(students[:MOST_ASKING])
        if shown == self._asking:
            return
        self._asking = shown
        while (item := self.turned_away.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for student in shown:
            row = self._row(student)
            self.turned_away.addWidget(row)
            row.show()  # counted in the height from now on
        self._fit()

    def _fit(self) -> None:
        """As wide as the address and as high as its lines: a dialog does not grow by itself for text that
        wraps."""
        column = self.layout()
        assert column is not None
        column.activate()
        width = max(self.width(), column.minimumSize().width())
        self.resize(width, column.totalHeightForWidth(width))

    def _row(self, student: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        told = self.tr("Another device wants to hand in as “{name}”.").replace("{name}", student)
        row.addWidget(label(told, wrap=True, parent=line), 1)
        tip = self.tr("Only if it is theirs: from then on the name belongs to that device")
        let_in = button(self.tr("Let it in"), tip=tip, parent=line)
        let_in.setAccessibleName(f"{self.tr('Let it in')}: {student}")
        let_in.clicked.connect(lambda _on=False: let_in.setEnabled(False))  # once more would take it back
        let_in.clicked.connect(lambda _on=False: self.let_in_asked.emit(student))
        row.addWidget(let_in)
        return line

    def show_told(self, address: str, handed_in: int, opened_by: int) -> None:
        """Where it is, and who came; without an address it is not known yet."""
        if not address:
            return
        if address != self.address.text():
            self.address.setText(address)
            self._fit()
        self.copy.setEnabled(True)
        if address.startswith(_ALONE):
            self.who.setText(
                self.tr("This computer is in no network. Connect it to the one that the class is in.")
            )
            return
        opened_words = self.tr("%n devices opened it", "", opened_by)
        taken = self.tr("%n students handed in", "", handed_in)
        self.who.setText(wording.SEPARATOR.join((opened_words, taken)))
