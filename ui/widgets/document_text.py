"""A read-only text: fetched from nowhere, searched place by place, and told to a screen reader as a text."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.widgets.found import show_found


class QTextEdit(QTextBrowser):
    """A browser that is told as a text to read in, line by line, and not as a label.

    Qt looks up what to tell by the name of the class: one called QTextBrowser gets the role of a static text,
    one called QTextEdit that of a text, with the same content, links and read-only state.
    """


class DocumentText(QTextEdit):
    """What the texts of articles and stories share. A search goes from the selection on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        """Select the next (or previous) place of some words, around the end; False if there is none."""
        return self.find_next(text, backward=backward) or self.find_next(text, backward=backward, anew=True)

    def find_next(self, text: str, *, backward: bool = False, anew: bool = False) -> bool:
        """The same as far as the end; `anew` from the start (backward: from the end) instead."""
        if not text:
            return False
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        start = self.textCursor()
        if anew:
            start = QTextCursor(self.document())
            start.movePosition(QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start)
        cursor = self.document().find(text, start, flags)
        if cursor.isNull():
            return False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def show_found(self, text: str) -> tuple[int, int]:
        """See `ui.widgets.found`."""
        return show_found(self, text)

    def restart_find(self) -> None:
        """The words have changed: the next search begins where this one stands."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)

    def forget_found(self) -> None:
        """Nothing is selected any more."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
