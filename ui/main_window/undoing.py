"""One command takes back what was done last: a mark in a lesson, a list marked as read, or a correction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from ui.classroom.classroom import Classroom
from ui.dialogs.correcting import Correcting
from ui.panes.marking import Marking


class Undoing(QObject):
    """Keeps the command's words and state true to what it would take back."""

    def __init__(
        self, action: QAction, correcting: Correcting, marking: Marking, classroom: Classroom
    ) -> None:
        super().__init__(action)
        self._action, self._correcting, self._marking = action, correcting, marking
        self._classroom = classroom
        self._marked_last = False
        classroom.stepped.connect(self._show)
        marking.stepped.connect(lambda: self._stepped(marked=True))
        correcting.made.connect(lambda: self._stepped(marked=False))
        self._show()

    def undo(self) -> None:
        """Take it back."""
        if self._classroom.can_undo:
            self._classroom.undo()
        elif self._marks:
            self._marking.undo_last()
        else:
            self._correcting.undo_last()

    @property
    def _marks(self) -> bool:
        return self._marked_last and self._marking.can_undo

    def _stepped(self, *, marked: bool) -> None:
        self._marked_last = marked
        self._show()

    def _show(self) -> None:
        lesson = self._classroom.can_undo
        self._action.setEnabled(lesson or self._marks or self._correcting.can_undo)
        if lesson:
            self._action.setText(QCoreApplication.translate("CommandTable", "&Undo the last mark"))
            return
        self._action.setText(
            QCoreApplication.translate("CommandTable", "&Undo marking as read")
            if self._marks
            else QCoreApplication.translate("CommandTable", "&Undo the last correction")
        )
