"""A text document with marks painted on it: the base of every text of the story page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from ui.delegates.mark_painter import paint_lines, strokes
from ui.models.marks import MarkKind
from ui.story.tab import Choice
from ui.theme.theme import Theme
from ui.widgets.document_text import DocumentText


class MarkedText(DocumentText):
    """Plain document text, so that it can be selected, copied and read aloud. Loads nothing, ever."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.marks: list[tuple[int, int, MarkKind, str]] = []
        self._own: QTextDocument | None = None
        self.corrections: Callable[[QPoint], Sequence[Choice]] = lambda _at: ()
        """What the reader can put right at a point of the view."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing: a text may not reach the network by being shown."""
        return None

    def take(self, document: QTextDocument) -> None:
        """Show a document; it belongs to this widget from now on."""
        document.setParent(self)
        self.setExtraSelections([])
        self.setDocument(document)
        if self._own is not None:
            self._own.deleteLater()
        self._own = document

    def visible_blocks(self) -> list[tuple[QTextBlock, QPointF]]:
        """Blocks in sight, each with the place in the viewport of its layout's origin."""
        scroll = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        out = []
        block = self.cursorForPosition(QPoint(1, 1)).block()
        while block.previous().isValid() and layout.blockBoundingRect(block).bottom() > scroll:
            block = block.previous()
        while block.isValid():
            if layout.blockBoundingRect(block).top() - scroll > self.viewport().height():
                break
            # The layout's own origin, not the bounding rectangle's: a margin lies between them.
            out.append((block, block.layout().position() - QPointF(0, scroll)))
            block = block.next()
        return out

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.paint_over(painter)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies on top of the text: the lines of its marks."""
        for block, origin in self.visible_blocks():
            start, end = block.position(), block.position() + block.length()
            here = [
                (max(a, start) - start, min(b, end) - start, kind)
                for a, b, kind, _ in self.marks
                if a < end and b > start
            ]
            if here:
                found = strokes(block.layout(), here, block.text())
                paint_lines(painter, self.theme, found, origin)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        choices = self.corrections(event.pos())
        if choices:
            menu.addSeparator()
        for words, act in choices:
            menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _on=False, act=act: act())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        position = self.cursorForPosition(event.position().toPoint()).position()
        notes = [note for a, b, _, note in self.marks if note and a <= position < b]
        self.viewport().setToolTip("\n".join(dict.fromkeys(notes)))
