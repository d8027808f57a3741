"""A text to read: one column, never wider than is comfortable, and nothing is ever fetched for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.document_text import DocumentText

WEB = ("http", "https")
LEAST_MARGIN = measures.XL
QUOTE_MARGIN = 16
"""A paragraph that stands in as far as this on both sides is a quotation, px."""

LINE = 3
PIECE = 20_000
"""Letters that have their lines broken in one turn."""
ORDINARY = "most people in the town said on Monday that nobody had asked them about it, or so they think"
"""Ordinary English, to measure how wide a letter of running text is."""

EVENNESS = 0.93
"""Lines differ: with columns this much narrower, the longest line has about READING_COLUMNS letters."""


def column_width() -> int:
    """Width of the longest line in px: as many average letters of the reading face as is set."""
    metrics = QFontMetricsF(app_theme().type.reading())
    each = metrics.horizontalAdvance(ORDINARY) / len(ORDINARY)
    return round(each * app_theme().columns * EVENNESS)


class ReadingView(DocumentText):
    """Signals:
    link_opened(QUrl): the reader clicked a link to the web. One to a place in the text scrolls there;
    anything else is not followed. jumped(): a link within the text is being followed.
    link_shown(address): where the link under the pointer leads; "" under none.
    """

    link_opened = Signal(QUrl)
    jumped = Signal()
    link_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images: dict[str, QImage] = {}
        self.left: list[int] = []
        """Text positions that links within the text led away from, the last one last."""
        self._quoted_of = -1
        self._quotations: list[tuple[QTextBlock, QTextBlock]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._clicked)
        self.highlighted.connect(self._shown)
        self.setTabChangesFocus(False)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Refuse: pictures, styles and everything else stay where they are. Nothing leaves the computer.
        Only what stands in `images` is shown: what the engine has fetched because the reader wants it."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            address = name.toString() if isinstance(name, QUrl) else name
            return self.images.get(address, QImage())
        return ""

    def column_width(self) -> int:
        """Width of the longest line in px."""
        return column_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.widen()
        super().resizeEvent(event)

    def widen(self) -> None:
        """Make the column as wide as the reading face wants it; whoever changes the face calls this."""
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar
        spare = (room - column_width()) // 2
        side = max(spare, min(LEAST_MARGIN, room // 12))
        margins = self.viewportMargins()
        if margins.left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and a line beside what is quoted as a block."""
        super().paintEvent(event)
        quoted = self._quoted()
        if not quoted:
            return
        painter = QPainter(self.viewport())
        colour = app_theme().colour("outline")
        layout = self.document().documentLayout()
        height, scrolled = self.viewport().height(), self.verticalScrollBar().value()
        for first, last in quoted:
            top = layout.blockBoundingRect(first).top() - scrolled
            if top > height:
                break
            foot = layout.blockBoundingRect(last).bottom() - scrolled
            if foot >= 0:
                right = first.textDirection() == Qt.LayoutDirection.RightToLeft
                x = self.viewport().width() - LINE if right else 0
                painter.fillRect(QRectF(x, top, LINE, foot - top), colour)
        painter.end()

    def _quoted(self) -> list[tuple[QTextBlock, QTextBlock]]:
        """The first and last paragraph of each block quotation; looked up once for each text."""
        if self._quoted_of != self.document().revision():
            self._quoted_of = self.document().revision()
            self._quotations = []
            block, inside = self.document().begin(), False
            while block.isValid():
                shape = block.blockFormat()
                before, inside = inside, min(shape.leftMargin(), shape.rightMargin()) >= QUOTE_MARGIN
                if inside:
                    first = self._quotations.pop()[0] if before else block
                    self._quotations.append((first, block))
                block = block.next()
        return self._quotations

    def place(self) -> int:
        """The text position at the top of the view, to come back to after the text is set anew."""
        # At the top without asking: a text that is not laid out yet is at its end everywhere.
        return self.cursorForPosition(QPoint(0, 0)).position() if self.verticalScrollBar().value() else 0

    def go_to_place(self, position: int) -> None:
        """Scroll so that a text position stands at the top."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        # Asking for a rectangle lays the text out, which may move the bar: so the bar goes first.
        bar.setValue(0)
        top = self.cursorRect(cursor).top()
        bar.setValue(top + bar.value() if position else 0)

    def jump_back(self) -> bool:
        """Go back to where the last link within the text was; False if none was followed."""
        if not self.left:
            return False
        self.go_to_place(self.left.pop())
        return True

    def laid_out_to(self, position: int) -> Iterator[None]:
        """Have the lines broken down to a text position, a piece in each turn of the event loop."""
        layout = self.document().documentLayout()
        for at in range(PIECE, min(position, self.document().characterCount()), PIECE):
            yield
            layout.blockBoundingRect(self.document().findBlock(at))

    def _clicked(self, url: QUrl) -> None:
        if url.scheme() in WEB:
            self.link_opened.emit(url)
        elif url.hasFragment() and not url.scheme() and not url.path():
            self.left.append(self.place())
            self.jumped.emit()
            self.scrollToAnchor(url.fragment(QUrl.ComponentFormattingOption.FullyDecoded))

    def _shown(self, url: QUrl) -> None:
        within = url.hasFragment() and not url.scheme()
        self.link_shown.emit(self.tr("In this article") if within else url.toDisplayString())
