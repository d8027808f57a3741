"""A list of statements; each leads to its evidence. As high as its text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.delegates.cell_layout import CellFonts, cell_fonts
from ui.delegates.mark_painter import GROUNDS, Utf16
from ui.models.marks import Cell, outside, runs_to_the_left
from ui.models.overview import Statement
from ui.story.marked_text import MarkedText
from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored

INDENT = 16
BULLET = "•" + 3 * "\N{NO-BREAK SPACE}"
"""A word that is longer than its line begins beside it, not below."""
LEDE = 0.94
"""Size of sentences on end, as a share of the reading size: they are read first."""
LEDE_LEADING = 112


class Statements(MarkedText):
    """`asked` carries the address of the statement that was clicked, or chosen with Tab and Enter. Those that
    are `flowing` are sentences of one paragraph."""

    asked = Signal(str)

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, flowing: bool = False
    ) -> None:
        super().__init__(theme, parent)
        self._flowing = flowing
        self.setAccessibleName(name)
        self.setProperty("role", "statements")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if mirrored():
            # Qt counts a first line's way out of its margin twice: such a text is "wider", and stood shifted.
            across = self.horizontalScrollBar()
            across.rangeChanged.connect(lambda _least, most: across.setValue(most))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(self._clicked)
        self._addresses: list[str] = []
        self._probe: QTextDocument | None = None
        self._heights: dict[int, int] = {}

    def address_at(self, at: QPoint) -> str:
        """The address of the statement at a point of the view, "" beside them."""
        number = self.anchorAt(at)
        return self._addresses[int(number)] if number else ""

    def _clicked(self, url: QUrl) -> None:
        self.asked.emit(self._addresses[int(url.toString())])

    def show_statements(self, statements: Sequence[Statement]) -> None:
        """Take other statements."""
        fonts = cell_fonts(self.theme)
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(fonts.fonts["body"])
        cursor = QTextCursor(document)
        self.marks, self._addresses = [], []
        for number, statement in enumerate(statements):
            if self._flowing:
                if number:
                    cursor.insertText(" ", QTextCharFormat())
                else:
                    lines = QTextBlockFormat()
                    lines.setLayoutDirection(_direction(statement.cell.text))
                    lines.setLineHeight(LEDE_LEADING, 1)
                    cursor.setBlockFormat(lines)
                self._write(cursor, statement.cell, statement.address, fonts)
                continue
            block = QTextBlockFormat()
            way = _direction(statement.cell.text)
            block.setLayoutDirection(way)
            to_left = way == Qt.LayoutDirection.RightToLeft
            (block.setRightMargin if to_left else block.setLeftMargin)(INDENT)
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
            cursor.insertText(BULLET, bullet)
            self._write(cursor, statement.cell, statement.address, fonts)
        self.take(document)
        if self._probe is not None:
            self._probe.deleteLater()
        self._probe, self._heights = None, {}
        self.updateGeometry()

    def _write(self, cursor: QTextCursor, cell: Cell, address: str, fonts: CellFonts) -> None:
        self._addresses.append(address)
        start = cursor.position()
        units = Utf16(cell.text)
        cuts = {0, len(cell.text)}
        cuts |= {at for run in cell.runs for at in (run.start, run.end)}
        cuts |= {at for mark in cell.marks for at in (mark.start, mark.end)}
        for first, last in pairwise(sorted(cuts)):
            styles = [run.style for run in cell.runs if run.start <= first and last <= run.end]
            fmt = QTextCharFormat(fonts.formats[styles[0] if styles else "body"])
            if self._flowing:
                fmt.setFont(self.theme.type.reading(self.theme.type.article * LEDE))
            fmt.setAnchor(True)
            # A number, not the address: ids may hold what an URL may not.
            fmt.setAnchorHref(str(len(self._addresses) - 1))
            fmt.setFontUnderline(False)
            for mark in cell.marks:
                if mark.start <= first and last <= mark.end and mark.kind in GROUNDS:
                    fmt.setBackground(QBrush(self.theme.colour(GROUNDS[mark.kind])))
            cursor.insertText(cell.text[first:last].replace("\n", "\u2028"), fmt)
        for mark in cell.marks:
            self.marks.append((start + units(mark.start), start + units(mark.end), mark.kind, mark.note))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Laid out aside, so that asking does not disturb what is shown."""
        found = self._heights.get(width)
        if found is None:
            if self._probe is None:
                self._probe = self.document().clone(self)
            self._probe.setTextWidth(width)
            found = self._heights[width] = round(self._probe.size().height()) + 6
        return found

    def sizeHint(self) -> QSize:
        width = max(240, self.width())
        return QSize(240, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 20)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the list."""
        event.ignore()


def _direction(text: str) -> Qt.LayoutDirection:
    """In a mirrored window everything begins at the right, whichever way its first word runs."""
    to_left = mirrored() or runs_to_the_left(outside(text))
    return Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight
