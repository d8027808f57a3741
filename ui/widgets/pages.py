"""Pages of a document on paper: no row of a table is cut in two, no heading stands alone at the foot.

Qt's own pages do both. So the document is laid out as one long strip, cut here between rows and lines, and
each part is painted on a sheet; the head of a table that goes on stands on each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
    QTextTableCell,
)

MARGIN_INCHES = 2 / 2.54
FOOT_INCHES = 0.12
"""From the end of the text to the number of the page."""
MOST_KEPT = 0.5
"""Of a sheet; so much of it may stay empty to keep a text whole."""
_QT_DPI = 96
"""For which layouts take lengths in pixels; on a finer device they scale them."""
_DEMI = QFont.Weight.DemiBold
Strip = tuple[float, float]
"""From where to where, in pixels of the device down the strip."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is not cut. `heads`: it stays with the piece that follows; `first`: a sheet begins with it;
    `empty`: it has no words; `head`: that of its table, to be shown where a sheet begins with it."""

    top: float
    bottom: float
    heads: bool = False
    first: bool = False
    empty: bool = False
    head: Strip | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A part of the strip, and the head of the table that goes on in it."""

    top: float
    bottom: float
    head: Strip | None = None


def paint(document: QTextDocument, onto: QPagedPaintDevice) -> None:
    """Paint a document on the sheets of a device."""
    painter = QPainter(onto)
    try:
        _paint(document, onto, painter)
    finally:
        painter.end()


def _paint(document: QTextDocument, onto: QPagedPaintDevice, painter: QPainter) -> None:
    sheet = QSizeF(onto.pageLayout().paintRectPixels(onto.logicalDpiY()).size())
    margin = MARGIN_INCHES * onto.logicalDpiY()
    room = sheet.height() - 2 * margin
    found = cut(laid_out(document, onto, sheet.width()), room)
    wanted = onto.pageRanges()
    numbers = [n for n in range(1, len(found) + 1) if wanted.isEmpty() or wanted.contains(n)]
    for number in numbers:
        page = found[number - 1]
        if number != numbers[0]:
            onto.newPage()
        below = margin
        for top, bottom in (page.head, (page.top, page.bottom)) if page.head else ((page.top, page.bottom),):
            _paint_strip(document, painter, (top, bottom), below, sheet.width())
            below += bottom - top
        painter.setFont(QFont(document.defaultFont(), onto))
        words, foot = str(number), FOOT_INCHES * onto.logicalDpiY()
        metrics = painter.fontMetrics()
        x = sheet.width() - margin - metrics.horizontalAdvance(words)
        painter.drawText(QPointF(x, sheet.height() - margin + foot + metrics.ascent()), words)


def _paint_strip(document: QTextDocument, painter: QPainter, strip: Strip, at: float, width: float) -> None:
    top, bottom = strip
    clip = QRectF(0, top, width, bottom - top)
    painter.save()
    painter.translate(0, at - top)
    painter.setClipRect(clip)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    palette = QPalette(context.palette)
    palette.setColor(QPalette.ColorRole.Text, "black")  # what has no colour of its own, whatever the theme
    context.palette = palette
    document.documentLayout().draw(painter, context)
    painter.restore()


def laid_out(document: QTextDocument, onto: QPagedPaintDevice, width: float) -> QTextDocument:
    """The document as one strip of that width, in pixels of the device, its margins at the sides."""
    document.documentLayout().setPaintDevice(onto)
    form = document.rootFrame().frameFormat()
    form.setMargin(MARGIN_INCHES * _QT_DPI)
    form.setTopMargin(0)
    form.setBottomMargin(0)
    document.rootFrame().setFrameFormat(form)
    document.setPageSize(QSizeF(width, -1))
    document.size()  # all of it is laid out now
    return document


def cut(document: QTextDocument, room: float) -> list[Page]:
    """Where a strip is cut so that each part is `room` high at most."""
    pieces = list(_with_heads(list(_pieces(document.rootFrame(), room))))
    found: list[Page] = []
    at = 0
    while at < len(pieces):
        while at < len(pieces) - 1 and pieces[at].empty:
            at += 1
        end = _end(pieces, at, room)
        found.append(Page(pieces[at].top, pieces[end - 1].bottom, pieces[at].head))
        at = end
    return found or [Page(0, 0)]


def _end(pieces: Sequence[Piece], at: int, room: float) -> int:
    """Of the sheet that begins with a piece, the first piece of the next one."""
    head = pieces[at].head or (0, 0)
    most, end = room - (head[1] - head[0]), at + 1
    while end < len(pieces) and not pieces[end].first and pieces[end].bottom - pieces[at].top <= most:
        end += 1
    if end == len(pieces) or pieces[end].first:
        return end
    whole = end
    while whole > at + 1 and pieces[whole - 1].heads:
        whole -= 1
    return end if pieces[whole - 1].heads else whole


def _with_heads(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """A paragraph between a heading and a table belongs to both."""
    for n, piece in enumerate(pieces):
        between = 0 < n < len(pieces) - 1 and pieces[n - 1].heads and pieces[n + 1].heads
        yield replace(piece, heads=True) if between and not piece.heads else piece


def _pieces(frame: QTextFrame, room: float) -> Iterator[Piece]:
    layout = frame.document().documentLayout()
    steps = frame.begin()
    while not steps.atEnd():
        inner, block = steps.currentFrame(), steps.currentBlock()
        if isinstance(inner, QTextTable):
            yield from _rows(inner, layout, room)
        elif inner is not None:
            yield from _pieces(inner, room)
        elif block.isValid():
            yield from _lines(block, layout)
        steps += 1


def _lines(block: QTextBlock, layout: QAbstractTextDocumentLayout) -> Iterator[Piece]:
    box, lines, form = layout.blockBoundingRect(block), block.layout(), block.blockFormat()
    empty, heads = not block.text().strip(), form.headingLevel() > 0
    first = bool(form.pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    count = lines.lineCount()
    for n in range(count):
        line = lines.lineAt(n)
        top = box.top() + line.y()
        # Neither the first line nor the last one of a paragraph stands alone.
        held = heads or (count > 1 and n in (0, count - 2))
        yield Piece(top, top + line.height(), held, first and n == 0, empty)


def _rows(table: QTextTable, layout: QAbstractTextDocumentLayout, room: float) -> Iterator[Piece]:
    """A table without lines is a text or room to write: a short one stands on one sheet."""
    form = table.format()
    scale = layout.paintDevice().logicalDpiY() / _QT_DPI
    pad, line = form.cellPadding() * scale, form.border() * scale
    heads, count = form.headerRowCount(), table.rows()
    tops = _tops(table, layout, pad)
    head = (tops[0] - line, tops[heads] + line) if 0 < heads < count else None
    whole = not form.border() and not heads and tops[-1] - tops[0] <= room * MOST_KEPT
    for row in range(count):
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        held = any(cell.row() + cell.rowSpan() - 1 > row for cell in cells)
        words = [cell for cell in cells if _text(cell).strip()]
        bold = bool(words) and _is_bold(max(words, key=lambda cell: len(_text(cell))))  # beside a number, too
        stays = held or row < heads or (not heads and (bold or whole) and row < count - 1)
        # The line between two rows belongs to both.
        made = Piece(tops[row] - line, tops[row + 1] + line, stays, False, not words and not form.border(),
                     head if row >= heads else None)  # fmt: skip
        too_high = made.bottom - made.top > room - (head[1] - head[0] if head else 0)
        yield from _parts(made, cells, layout) if too_high else (made,)


def _parts(
    row: Piece, cells: Sequence[QTextTableCell], layout: QAbstractTextDocumentLayout
) -> Iterator[Piece]:
    """A row that no sheet has room for is cut between the lines of the cell that has most of them."""
    lines = max(
        ([line for block in _blocks(cell) for line in _lines(block, layout)] for cell in cells), key=len
    )
    top = row.top
    for line in lines[:-1]:
        yield Piece(top, line.bottom, head=row.head)
        top = line.bottom
    yield replace(row, top=top)


def _blocks(cell: QTextTableCell) -> Iterator[QTextBlock]:
    block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    while block.isValid() and block.position() <= last.position():
        yield block
        block = block.next()


def _tops(table: QTextTable, layout: QAbstractTextDocumentLayout, pad: float) -> list[float]:
    """Where the rows begin, and where the last one ends; one without a cell of its own has no height."""
    # Qt tells the box of a table too low, by the padding of a cell.
    tops = [(_top(table, 0, layout) or 0.0) - pad + layout.frameBoundingRect(table).height()]
    for row in reversed(range(table.rows())):
        top = _top(table, row, layout)
        tops.append(tops[-1] if top is None else top - pad)
    return tops[::-1]


def _top(table: QTextTable, row: int, layout: QAbstractTextDocumentLayout) -> float | None:
    """Where the words of a row begin; None if all its cells begin above it."""
    cells = (table.cellAt(row, column) for column in range(table.columns()))
    blocks = [cell.firstCursorPosition().block() for cell in cells if cell.row() == row]
    return min((layout.blockBoundingRect(block).top() for block in blocks), default=None)


def _text(cell: QTextTableCell) -> str:
    return "".join(block.text() for block in _blocks(cell))


def _is_bold(cell: QTextTableCell) -> bool:
    return cell.lastCursorPosition().charFormat().fontWeight() >= _DEMI
