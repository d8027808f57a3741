"""An article's text with marks: selectable, copyable with its source, every passage clickable."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QWidget

from reader.model.article import Article
from reader.model.passage import Passage
from ui.delegates.mark_painter import GROUNDS, Stroke, Utf16, hatch, strokes
from ui.models.citation import cited
from ui.models.marks import Mark, runs_to_the_left
from ui.story.marked_text import MarkedText
from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored
from ui.widgets.outlet_icons import app_icons
from ui.widgets.reading_view import column_width

MARGIN = 16
BAND = 10
"""Width of the hatched edge of a box that tells what others report, px."""
SIZES, BODY = {"headline": (1.24, True), "subhead": (1.02, True)}, (0.94, False)
"""Of passages by their kind: a multiple of the reading size, and whether they are bold."""
ICON = 14
"""Of an outlet's icon above its text, px."""
PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""How Qt tells in plain text of a picture."""
_ICON = QUrl("icon:outlet")
STILL = 4
"""A press that moves less than this, px, is a click and no selection."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A passage in the document: positions in UTF-16 units, end exclusive."""

    id: str
    start: int
    end: int


class TextPane(MarkedText):
    """One article. `passage_clicked` carries a passage id."""

    passage_clicked = Signal(str)
    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Article"))
        self.article: Article | None = None
        self.placed: dict[str, Placed] = {}
        self._outlet = ""
        self.icon_of = ""
        """Whose icon stands above the text, "" for none."""
        self.hatched: list[QTextFrame] = []
        """Boxes whose leading edge is hatched: what is reported elsewhere, and not here."""
        self._starts: list[int] = []
        self._order: list[str] = []
        self._formats: dict[float, QTextCharFormat] = {}
        self._current = ""
        self._press = QPoint()
        self._last_end = 0
        self._below = 0

    def show_article(
        self,
        article: Article,
        passages: Iterable[Passage],
        marks_of: Callable[[str], tuple[Mark, ...]],
        *,
        kicker: str = "",
        outlet: str = "",
        facts: str = "",
        after: Callable[[QTextCursor, int], bool] | None = None,
    ) -> None:
        """Set an article. Above it stand `kicker`, behind the icon of `outlet` if there is one, and `facts`.
        `marks_of` gives the marks of a passage (offsets into it); `after` may write a frame of its own after
        each paragraph, and says if it did.
        """
        self.article = article
        self.setAccessibleName(article.outlet)
        self.placed, self.marks, self.hatched = {}, [], []
        self._formats = {}  # another appearance or size has come since, perhaps
        theme = self.theme
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(theme.type.reading())
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        started = self._head(cursor, kicker, outlet, facts)
        paragraph = -1
        furniture = 0
        for passage in passages:
            if passage.kind == "boilerplate":
                furniture += 1
                continue
            if furniture:
                self._furniture(cursor, started, furniture)
                started, furniture = True, 0
            if passage.paragraph != paragraph:
                if after is not None and paragraph >= 0 and after(cursor, paragraph):
                    # A frame is followed by an empty block: the paragraph goes on in that one.
                    started = False
                paragraph = passage.paragraph
                top = 6.0 if paragraph == 0 else theme.type.article * 0.62
                _block(cursor, started, top, round((108 if paragraph == 0 else 116) * theme.type.leading))
                started = True
                if passage.kind == "item":  # the mark of the list is no word of the passage
                    line = article.text.rfind("\n", 0, passage.start) + 1
                    cursor.insertText(article.text[line : passage.start].lstrip(), self._plain(passage))
            elif passage.kind in ("item", "transcript"):
                _block(cursor, True, 2.0, round(116 * theme.type.leading))
            else:
                between = article.text[self._last_end : passage.start] if self.placed else " "
                cursor.insertText(" " if between.strip() == "" else between, self._plain(passage))
            self._last_end = passage.end
            self._insert(cursor, passage, marks_of(passage.id))
        if after is not None and paragraph >= 0 and after(cursor, paragraph):
            started = False
        if furniture:
            self._furniture(cursor, started, furniture)
        cursor.endEditBlock()
        self._order = list(self.placed)
        self._starts = [self.placed[p].start for p in self._order]
        self._fit(document)  # before it is laid out: once is enough
        self.take(document)
        document.documentLayout().documentSizeChanged.connect(self.laid_out)

    def _head(self, cursor: QTextCursor, kicker: str, outlet: str, facts: str) -> bool:
        """Who tells it, and how much: on the side that the article begins at. True if there is any."""
        theme, started = self.theme, False
        self._outlet = outlet
        self.icon_of = outlet if app_icons().has(outlet) else ""
        article = self.article.title if self.article is not None else ""
        to_left = runs_to_the_left(article, otherwise=mirrored())
        side = Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft
        for text, font, token, gap in (
            (kicker, theme.type.sans(theme.type.small, bold=True), "ink", 0.0),
            (facts, theme.type.sans(theme.type.caption), "muted", 2.0),
        ):
            if not text:
                continue
            _block(cursor, started, gap, 100, side | Qt.AlignmentFlag.AlignAbsolute)
            plain = _format(font, theme.colour(token))
            if self.icon_of and text is kicker:
                picture = app_icons().pixmap(outlet, ICON).toImage()
                cursor.document().addResource(QTextDocument.ResourceType.ImageResource, _ICON, picture)
                image = QTextImageFormat()
                image.setName(_ICON.toString())
                image.setWidth(ICON)
                image.setHeight(ICON)
                image.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
                cursor.insertImage(image)
                cursor.insertText("\N{NO-BREAK SPACE} ", plain)
            cursor.insertText(text, plain)
            started = True
        return started

    def _furniture(self, cursor: QTextCursor, new: bool, lines: int) -> None:
        """One quiet line in place of navigation, promotions and the like, which are never compared."""
        _block(cursor, new, self.theme.type.article * 0.5, 100)
        words = self.tr("%n lines skipped: part of the web page, not of the article", "", lines)
        font = self.theme.type.sans(self.theme.type.caption)
        cursor.insertText(words, _format(font, self.theme.colour("muted")))

    def icon_is_another(self) -> bool:
        """Whether what stands above the text is no longer what there is of its outlet."""
        return self.article is not None and app_icons().has(self._outlet) != bool(self.icon_of)

    def _plain(self, passage: Passage) -> QTextCharFormat:
        """How its words are set; made once for a text."""
        size, bold = SIZES.get(passage.kind, BODY)
        made = self._formats.get(size)
        if made is None:
            font = self.theme.type.reading(self.theme.type.article * size, bold=bold)
            made = self._formats[size] = _format(font, self.theme.colour("ink"))
        return made

    def _insert(self, cursor: QTextCursor, passage: Passage, marks: tuple[Mark, ...]) -> None:
        """Write a passage in as many pieces as its grounds need; lines are painted on top later."""
        start = cursor.position()
        units = Utf16(passage.text)
        plain = self._plain(passage)
        grounds = [m for m in marks if m.kind in GROUNDS]
        cuts = sorted({0, len(passage.text), *(m.start for m in grounds), *(m.end for m in grounds)})
        cuts = [cut for cut in cuts if 0 <= cut <= len(passage.text)]
        for first, last in pairwise(cuts):
            token = ""
            for mark in grounds:
                if mark.start <= first and last <= mark.end and (not token or mark.kind == "differs"):
                    token = GROUNDS[mark.kind]
            piece = QTextCharFormat(plain)
            if token:
                piece.setBackground(QBrush(self.theme.colour(token)))
            cursor.insertText(passage.text[first:last].replace("\n", " "), piece)
        self.placed[passage.id] = Placed(passage.id, start, cursor.position())
        for mark in marks:
            self.marks.append((start + units(mark.start), start + units(mark.end), mark.kind, mark.note))

    def _fit(self, document: QTextDocument) -> None:
        """Keep the lines at a readable length; the rest of the width is margin."""
        root = document.rootFrame()
        room = self.viewport().width() - 2 * MARGIN
        spare = max(0, room - column_width())
        frame = QTextFrameFormat()
        frame.setLeftMargin(MARGIN)
        frame.setRightMargin(MARGIN + spare)
        frame.setTopMargin(MARGIN - 4)
        frame.setBottomMargin(MARGIN * 2 + self._below)
        if frame != root.frameFormat():
            root.setFrameFormat(frame)

    @property
    def most(self) -> int:
        """Px that the pane needs for lines of full length; more would be empty."""
        return column_width() + 2 * MARGIN + self.verticalScrollBar().sizeHint().width()

    @property
    def below(self) -> int:
        """Px kept free under the text."""
        return self._below

    def leave_below(self, room: int) -> None:
        """Keep so many px free under the text: what stands beside it reaches further down."""
        if room != self._below:
            self._below = room
            self._fit(self.document())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.document())

    def passage_at(self, position: int) -> str:
        """The passage at a document position, "" between passages."""
        at = bisect_right(self._starts, position) - 1
        if at < 0:
            return ""
        placed = self.placed[self._order[at]]
        return placed.id if position <= placed.end else ""

    @property
    def current(self) -> str:
        """The passage that has a frame, "" for none."""
        return self._current

    def set_current(self, passage: str) -> None:
        """Draw a frame around a passage ("" for none)."""
        if passage != self._current:
            self._current = passage
            self.viewport().update()

    def span(self, passage: str) -> tuple[float, float] | None:
        """Top and bottom of a passage in the document, px."""
        placed = self.placed.get(passage)
        if placed is None:
            return None
        document = self.document()
        layout = document.documentLayout()
        first = document.findBlock(placed.start)
        last = document.findBlock(max(placed.start, placed.end - 1))
        top = layout.blockBoundingRect(first).top()
        line = first.layout().lineForTextPosition(placed.start - first.position())
        if line.isValid():
            top += line.y()
        bottom = layout.blockBoundingRect(last).top()
        line = last.layout().lineForTextPosition(max(0, placed.end - 1 - last.position()))
        bottom += line.y() + line.height() if line.isValid() else 0
        return top, max(bottom, top + 1)

    def reveal_passage(self, passage: str) -> None:
        """Bring a passage to the middle of the pane, and frame it."""
        self.set_current(passage)
        span = self.span(passage)
        if span is not None:
            middle = (span[0] + span[1]) / 2
            self.verticalScrollBar().setValue(round(middle - self.viewport().height() / 2))

    def paint_over(self, painter: QPainter) -> None:
        super().paint_over(painter)
        self._paint_bands(painter)
        placed = self.placed.get(self._current)
        if placed is None:
            return
        frame = QPainterPath()
        for block, origin in self.visible_blocks():
            start, end = block.position(), block.position() + block.length()
            if placed.start < end and placed.end > start:
                span = (max(placed.start, start) - start, min(placed.end, end) - start)
                for stroke in strokes(block.layout(), [(*span, "differs")], block.text()):
                    frame = frame.united(_box(stroke, origin))
        if not frame.isEmpty():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.drawPath(frame.simplified())

    def _paint_bands(self, painter: QPainter) -> None:
        layout, scroll = self.document().documentLayout(), self.verticalScrollBar().value()
        for frame in self.hatched:
            shape = frame.frameFormat()
            box = layout.frameBoundingRect(frame).translated(0, -scroll)
            box.adjust(shape.leftMargin(), shape.topMargin(), -shape.rightMargin(), -shape.bottomMargin())
            if box.bottom() > 0 and box.top() < self.viewport().height():
                left = box.right() - BAND if mirrored() else box.left()
                band = QRectF(left, box.top(), BAND, box.height())
                painter.fillRect(band, hatch(self.theme, self.devicePixelRatioF()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._press).manhattanLength()
        if event.button() == Qt.MouseButton.LeftButton and moved < STILL:
            passage = self.passage_at(self.cursorForPosition(self._press).position())
            if passage and not self.anchorAt(self._press):
                self.passage_clicked.emit(passage)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words with where they are from."""
        words = self.textCursor().selection().toPlainText().replace(PICTURE, "")
        if self.article is None:
            data = QMimeData()
            data.setText(words)
            return data
        return cited(self.article, words.strip())


def _box(stroke: Stroke, origin: QPointF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(stroke.rect.translated(origin)).adjusted(-3, -2, 3, 7))
    return path


def _block(
    cursor: QTextCursor, new: bool, top: float, height: int, side: Qt.AlignmentFlag | None = None
) -> None:
    block = QTextBlockFormat()
    if side is not None:
        block.setAlignment(side)
    block.setTopMargin(top)
    block.setLineHeight(height, 1)
    if new:
        cursor.insertBlock(block, QTextCharFormat())
    else:
        cursor.setBlockFormat(block)


def _format(font: QFont, colour: QColor) -> QTextCharFormat:
    out = QTextCharFormat()
    out.setFont(font)
    out.setForeground(QBrush(colour))
    return out
