"""A list of statements; each leads to its evidence. As high as its text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.delegates.cell_layout import CellFonts
from ui.delegates.mark_painter import GROUNDS, Utf16
from ui.models.marks import Cell
from ui.models.overview import Statement
from ui.story.marked_text import MarkedText
from ui.theme.theme import Theme

INDENT = 16


class Statements(MarkedText):
    """`asked` carries the address of the statement that was clicked, or chosen with Tab and Enter."""

    asked = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(name)
        self.setStyleSheet("background: transparent;")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.anchorClicked.connect(self._clicked)
        self._shown: Sequence[Statement] = ()

    def _clicked(self, url: QUrl) -> None:
        self.asked.emit(url.toString())

    def show_statements(self, statements: Sequence[Statement]) -> None:
        """Take other statements."""
        self._shown = statements
        fonts = CellFonts(self.theme)
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(fonts.fonts["body"])
        cursor = QTextCursor(document)
        self.marks = []
        for number, statement in enumerate(statements):
            block = QTextBlockFormat()
            block.setLeftMargin(INDENT)
            block.setTextIndent(-INDENT)
            block.setTopMargin(0 if number == 0 else 7)
            block.setLineHeight(106, 1)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            bullet = QTextCharFormat()
            bullet.setFont(fonts.fonts["label"])
            bullet.setForeground(QBrush(self.theme.colour("muted")))
            cursor.insertText("•   ", bullet)
            self._write(cursor, statement.cell, statement.address, fonts)
        self.take(document)
        self._fit()

    def _write(self, cursor: QTextCursor, cell: Cell, address: str, fonts: CellFonts) -> None:
        start = cursor.position()
        units = Utf16(cell.text)
        cuts = {0, len(cell.text)}
        cuts |= {at for run in cell.runs for at in (run.start, run.end)}
        cuts |= {at for mark in cell.marks for at in (mark.start, mark.end)}
        for first, last in pairwise(sorted(cuts)):
            styles = [run.style for run in cell.runs if run.start <= first and last <= run.end]
            fmt = QTextCharFormat(fonts.formats[styles[0] if styles else "body"])
            fmt.setAnchor(True)
            fmt.setAnchorHref(address)
            fmt.setFontUnderline(False)
            for mark in cell.marks:
                if mark.start <= first and last <= mark.end and mark.kind in GROUNDS:
                    fmt.setBackground(QBrush(self.theme.colour(GROUNDS[mark.kind])))
            cursor.insertText(cell.text[first:last].replace("\n", "\u2028"), fmt)
        for mark in cell.marks:
            self.marks.append((start + units(mark.start), start + units(mark.end), mark.kind, mark.note))

    def _fit(self) -> None:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        height = round(document.size().height()) + 6
        if height != self.height():
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(240, max(20, self.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the list."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
