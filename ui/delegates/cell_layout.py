"""A cell's text laid out at one width: fonts, colours, lines. Pure geometry, apart from Qt's own shaping."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from ui.delegates.mark_painter import Stroke, Utf16, hatch, paint_grounds, paint_lines, strokes, text_ground
from ui.models.marks import Cell, Mark, Run, Style, outside, runs_to_the_left
from ui.theme import measures
from ui.theme.palette import Palette
from ui.theme.theme import Theme
from ui.theme.type_scale import TypeScale
from ui.widgets.found import found_ground
from ui.widgets.mirroring import mirrored

PAD_X = measures.S
PAD_Y = 9
LEAST_HEIGHT = 36
HEAD_LINES = 3
"""Of a column's head, one of them for what may be said below a name: all are as tall as the tallest."""
MOST_BOUND = 12
"""Letters of a word that a note is bound to, and of a note that is not broken itself."""
NEW_LINE, NO_BREAK = "\N{LINE SEPARATOR}", "\N{NO-BREAK SPACE}"
ICON, ICON_GAP = 14, 4
"""Of a picture before a head's name, and between them, px."""
READING = ("body", "lead", "faint")
LEADING = 1.08
"""Line height of reading text as a multiple of the face's own."""


@dataclass(slots=True)
class LaidOut:
    """A cell at one width: its Qt layout, and the height that it needs with its margins, px. `icon` is where
    a picture stands before its first line, from where the lines begin."""

    layout: QTextLayout
    height: int
    strokes: list[Stroke] | None = None
    icon: float | None = None


class CellFonts:
    """The faces and colours of the styles; made anew when the theme changes.

    Every style starts from one default font per cell, so that Qt shapes runs in few pieces.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        body = max(13.0, round(theme.type.article * 0.82, 1))
        self.fonts: dict[Style, QFont] = {
            "body": theme.type.reading(body),
            "lead": theme.type.reading(body, bold=True),
            "faint": theme.type.reading(body),
            "label": theme.type.sans(),
            "strong": theme.type.sans(theme.type.small, bold=True),
            "amber": theme.type.sans(theme.type.small, bold=True),
            "told": theme.type.sans(theme.type.small),
            "small": theme.type.sans(theme.type.caption),
            "quiet": theme.type.sans(theme.type.small),
        }
        colours: dict[Style, str] = {
            "body": "ink",
            "lead": "ink",
            "faint": "muted",
            "label": "ink",
            "strong": "ink",
            "amber": "amber",
            "told": "ink",
            "small": "muted",
            "quiet": "muted",
        }
        self.formats: dict[Style, QTextCharFormat] = {}
        for style, font in self.fonts.items():
            fmt = QTextCharFormat()
            fmt.setFont(font)
            fmt.setForeground(theme.colour(colours[style]))
            self.formats[style] = fmt
        self.spacing = {s: QFontMetricsF(f).height() * (LEADING if s in READING else 1.12)
                        for s, f in self.fonts.items()}  # fmt: skip
        self._label = QFontMetricsF(self.fonts["label"])

    def wide(self, words: str) -> float:
        """How wide words of the window's own size are, px."""
        return self._label.horizontalAdvance(words)


def cell_fonts(theme: Theme) -> CellFonts:
    """The theme's cell fonts, made once for each appearance: measuring the faces costs milliseconds."""
    return _made(theme, theme.palette, theme.type)


@lru_cache(maxsize=2)
def _made(theme: Theme, _palette: Palette, _type: TypeScale) -> CellFonts:
    return CellFonts(theme)


def lay_out(cell: Cell, width: float, fonts: CellFonts, *, centred: bool = False) -> LaidOut:
    """Lay a cell's text out in `width` px, margins included."""
    units = Utf16(cell.text)
    inner = max(20.0, width - 2 * PAD_X)
    layout = QTextLayout(_bound(cell, inner, fonts))
    layout.setCacheEnabled(True)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if centred:
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout.setTextOption(option)
    sides = _sides(cell.text, units)
    if cell.runs:
        layout.setFont(fonts.fonts[cell.runs[0].style])
    ranges = []
    for run in cell.runs:
        piece = QTextLayout.FormatRange()
        piece.start = units(run.start)
        piece.length = units(run.end) - piece.start
        piece.format = fonts.formats[run.style]
        ranges.append(piece)
    layout.setFormats(ranges)
    starts = [(units(run.start), fonts.spacing[run.style]) for run in cell.runs]
    y = 0.0
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(inner)
        spacing = line.height()
        for start, height in starts:
            if start > line.textStart():
                break
            spacing = height
        spacing = max(spacing, line.height())
        leading = 0.0
        if not centred and _at_right(sides, line.textStart()):
            leading = max(0.0, inner - line.naturalTextWidth())
        line.setPosition(QPointF(leading, y + (spacing - line.height()) / 2))
        y += spacing
    layout.endLayout()
    return LaidOut(layout, max(LEAST_HEIGHT, math.ceil(y + 2 * PAD_Y)))


def lead_in(laid: LaidOut, width: float) -> None:
    """Make room for a picture before the first line, where it has some: no line goes down for it."""
    line, inner = laid.layout.lineAt(0), width - 2 * PAD_X
    if not line.isValid() or line.naturalTextWidth() + ICON + ICON_GAP > inner:
        return
    at, right = line.position(), line.position().x() > 0
    laid.icon = inner - ICON if right else 0.0
    line.setPosition(at + QPointF((ICON + ICON_GAP) * (-1 if right else 1), 0))


def _bound(cell: Cell, inner: float, fonts: CellFonts) -> str:
    """A cell's text as it is broken into lines, letter for letter. What is noted behind it ("¶2", "in full")
    goes into the next line with the word before it, not alone, where a line of `inner` px has room for both.
    No line begins with a dot that parts, or ends with an "also".
    """
    text = cell.text.replace("\n", NEW_LINE).replace(" · ", f"{NO_BREAK}· ")
    for run in cell.runs:
        if text[run.start : run.start + 3] == f"{NO_BREAK}· " and text[run.end - 1] == " ":
            text = text[: run.end - 1] + NO_BREAK + text[run.end :]  # "also" goes with its "¶4"
        # The distance is written with the note, or with the name before it, to be clicked as one.
        begin = run.start - 2 if text[: run.start].endswith("  ") else run.start
        note, before = text[begin : run.end], text[max(0, begin - MOST_BOUND) : begin]
        if run.style != "small" or not note.startswith("  "):
            continue
        if begin < MOST_BOUND or " " in before or NEW_LINE in before:
            spaces = note.count(" ") if len(note) <= MOST_BOUND else 2
            together = before.replace(NEW_LINE, " ").rpartition(" ")[2] + " ".join(
                note.split(" ")[: spaces + 1]
            )
            if len(together) > MOST_BOUND and fonts.wide(together) > inner:
                continue
            text = text[:begin] + note.replace(" ", NO_BREAK, spaces) + text[run.end :]
    return text


def shortened(cell: Cell, width: float, fonts: CellFonts) -> Cell:
    """A head in `width` px, margins included: a name for which there are too few `HEAD_LINES` ends with an
    ellipsis; what is said below it stays whole."""
    name, _, below = cell.text.partition("\n")
    most = HEAD_LINES - bool(below)
    if not cell.runs or cell.runs[0].end < len(name):
        return cell
    font, inner = fonts.fonts[cell.runs[0].style], max(20.0, width - 2 * PAD_X)
    layout = QTextLayout(name, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    begins: list[int] = []
    layout.beginLayout()
    while len(begins) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(inner)
        begins.append(line.textStart())
    layout.endLayout()
    if len(begins) <= most:
        return cell
    units = Utf16(name)
    last = next(at for at in range(len(name)) if units(at) >= begins[most - 1])
    cut = QFontMetricsF(font).elidedText(name[last:], Qt.TextElideMode.ElideRight, inner)
    short = name[:last] + cut
    less = len(name) - len(short)
    first = replace(cell.runs[0], end=len(short))
    runs = (first, *(replace(run, start=run.start - less, end=run.end - less) for run in cell.runs[1:]))
    return replace(cell, text=short + cell.text[len(name) :], runs=runs)


def _sides(text: str, units: Utf16) -> list[tuple[int, bool]]:
    """Where each line of a cell's text begins, UTF-16 units, and whether it is to stand at the right."""
    if text.isascii() and not mirrored():
        return []
    out, start = [], 0
    for line in text.split("\n"):
        out.append((units(start), runs_to_the_left(outside(line), otherwise=mirrored())))
        start += len(line) + 1
    return out


def _at_right(sides: list[tuple[int, bool]], at: int) -> bool:
    return next((right for start, right in reversed(sides) if start <= at), False)


def paint_cell(
    painter: QPainter,
    rect: QRectF,
    cell: Cell,
    laid: LaidOut,
    marks: tuple[Mark, ...],
    theme: Theme,
    *,
    middle: bool = False,
    found: Sequence[tuple[int, int]] = (),
    chosen: int = -1,
) -> None:
    """Ground, marks and text of a cell. `middle` sets the text in the middle of the height; `found` are the
    places of the words that are looked for, `chosen` is where the one begins that the reader has come to.
    """
    if cell.state == "not_reported":
        painter.save()
        painter.setBrushOrigin(rect.topLeft())
        painter.fillRect(rect, hatch(theme, painter.device().devicePixelRatioF()))
        painter.restore()
    origin = origin_in(rect, laid, middle=middle)
    ground = text_ground(theme) if cell.state == "not_reported" else None
    if ground is not None:
        for number in range(laid.layout.lineCount()):
            line = laid.layout.lineAt(number).naturalTextRect()
            painter.fillRect(line.translated(origin).adjusted(-5, -2, 5, 2), ground)
    if laid.strokes is None:
        units = Utf16(cell.text)
        laid.strokes = strokes(laid.layout, [(units(m.start), units(m.end), m.kind) for m in marks])
    paint_grounds(painter, theme, laid.strokes, origin)
    if found:
        _paint_found(painter, theme, cell, laid, origin, found, chosen)
    laid.layout.draw(painter, origin)
    paint_lines(painter, theme, laid.strokes, origin)


def _paint_found(
    painter: QPainter,
    theme: Theme,
    cell: Cell,
    laid: LaidOut,
    origin: QPointF,
    found: Sequence[tuple[int, int]],
    chosen: int,
) -> None:
    units = Utf16(cell.text)
    ground = found_ground(theme)
    for start, end in found:
        for stroke in strokes(laid.layout, [(units(start), units(end), "differs")]):
            box = stroke.rect.translated(origin).adjusted(-1, 0, 1, 1)
            painter.fillRect(box, ground)
            if start == chosen:
                painter.setPen(QPen(theme.colour("accent"), 1.5))
                painter.drawRect(box)


def run_at(cell: Cell, laid: LaidOut, rect: QRectF, point: QPointF, *, middle: bool = False) -> Run | None:
    """The stretch of text under a point, None where there is none. Same geometry as `paint_cell`."""
    units, at = Utf16(cell.text), unit_at(laid, rect, point, middle=middle)
    return next((run for run in cell.runs if units(run.start) <= at < units(run.end)), None)


def unit_at(laid: LaidOut, rect: QRectF, point: QPointF, *, middle: bool = False) -> int:
    """The UTF-16 unit of a cell's text under a point, -1 where there is none."""
    place = point - origin_in(rect, laid, middle=middle)
    for number in range(laid.layout.lineCount()):
        line = laid.layout.lineAt(number)
        if line.naturalTextRect().contains(place):
            found: object = line.xToCursor(place.x(), QTextLine.CursorPosition.CursorOnCharacter)
            return found if isinstance(found, int) else -1
    return -1


def origin_in(rect: QRectF, laid: LaidOut, *, middle: bool = False) -> QPointF:
    """Where a cell's layout starts inside its rectangle."""
    top = rect.top() + PAD_Y
    if middle:
        top = rect.top() + max(PAD_Y, (rect.height() - (laid.height - 2 * PAD_Y)) / 2)
    return QPointF(rect.left() + PAD_X, top)
