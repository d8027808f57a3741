"""How marks look: a line of its own style for each kind, so that none is told by colour alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTextLayout, QTextLine

from ui.models.marks import MarkKind, has_right_to_left
from ui.theme.palette import CONTRAST_DARK, CONTRAST_LIGHT
from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored

GROUNDS: dict[MarkKind, str] = {"differs": "amber_soft", "only": "green_soft"}
LINES: dict[MarkKind, str] = {
    "differs": "amber_line",
    "wording": "amber_line",
    "only": "green_line",
    "loaded": "red_line",
    "maybe": "hatch_line",
    "gone": "muted",
}
BELOW = 3.0
"""Px: where two lines meet under one word, the loaded one goes below."""
NEAR = 1.0
"""Px by which a dotted line alone stands nearer to its word: there is no ground to stand under."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A mark on one line of text, in px of the layout: its ground, and where its line runs."""

    rect: QRectF
    kind: MarkKind


def strokes(
    layout: QTextLayout, marks: Iterable[tuple[int, int, MarkKind]], text: str | None = None
) -> list[Stroke]:
    """Marks (start, end in UTF-16 units of the layout's text, kind) cut at the layout's line ends. `text` is
    needed of a document's block: its layout does not know it.
    """
    lines = [layout.lineAt(i) for i in range(layout.lineCount())]
    # In a line from right to left, Qt's cursor is off by the space at which the line broke.
    turned = mirrored() or has_right_to_left(layout.text() if text is None else text)
    out: list[Stroke] = []
    for start, end, kind in marks:
        for line in lines:
            first = line.textStart()
            last = first + line.textLength()
            if first >= end:
                break
            if last <= start:
                continue
            text_end = min(end, last)
            if turned:
                pieces = _pieces(line, max(start, first), text_end)
            else:
                left, right = _x(line, max(start, first)), _x(line, text_end)
                if text_end == last:
                    right = min(right, line.naturalTextRect().right())
                pieces = [(left, right)]
            height = line.ascent() + line.descent()
            out += [Stroke(QRectF(a, line.y(), b - a, height), kind) for a, b in pieces if b - a > 0.5]
    return out


def _pieces(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Where a stretch stands on a line with letters of both directions: it may be in several places."""
    boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
    spans = sorted((box.left(), box.right()) for box in boxes)
    out: list[tuple[float, float]] = []
    for left, right in spans:
        if out and left <= out[-1][1] + 0.5:
            out[-1] = (out[-1][0], max(out[-1][1], right))
        else:
            out.append((left, right))
    return out


def _x(line: QTextLine, at: int) -> float:
    found: object = line.cursorToX(at)  # PySide gives (x, cursor), its stub only x
    return float(found[0] if isinstance(found, tuple) else line.x())


def paint_grounds(painter: QPainter, theme: Theme, found: Sequence[Stroke], origin: QPointF) -> None:
    """The coloured ground of strokes; painted before the text."""
    for stroke in found:
        token = GROUNDS.get(stroke.kind)
        if token:
            painter.fillRect(stroke.rect.translated(origin).adjusted(-1, 0, 1, 2), theme.colour(token))


def paint_lines(painter: QPainter, theme: Theme, found: Sequence[Stroke], origin: QPointF) -> None:
    """The lines of strokes; painted after the text."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke in found:
        rect = stroke.rect.translated(origin)
        y = rect.center().y() + 1 if stroke.kind == "gone" else rect.bottom() + 1
        if stroke.kind == "loaded":
            y += BELOW if any(_under(stroke, other) for other in found) else -NEAR
        draw_line(painter, theme, stroke.kind, rect.left(), rect.right(), y)
    painter.restore()


def _under(loaded: Stroke, other: Stroke) -> bool:
    """Whether another line runs where this one would."""
    return other.kind not in ("loaded", "gone") and other.rect.intersects(loaded.rect)


def draw_line(painter: QPainter, theme: Theme, kind: MarkKind, left: float, right: float, y: float) -> None:
    """One mark's line from left to right at height y, in its own style."""
    y = round(y) + 0.5
    if kind == "maybe":
        painter.setPen(_pen(theme.colour(LINES[kind]), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_wave(left, right, y))
        return
    painter.setPen(_mark_pen(theme, kind))
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _mark_pen(theme: Theme, kind: MarkKind) -> QPen:
    colour = theme.colour(LINES[kind])
    if kind == "differs":
        return _pen(colour, 2.0)
    if kind in ("wording", "gone"):
        return _pen(colour, 1.0)
    pen = _pen(colour, 2.0)
    pen.setDashPattern([3.5, 1.6] if kind == "only" else [0.95, 1.15])
    return pen


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    steps = max(1, round((right - left) / 4))
    xs = [left + (right - left) * i / steps for i in range(steps + 1)]
    for i, (a, b) in enumerate(pairwise(xs)):
        path.quadTo(QPointF((a + b) / 2, y + (2.5 if i % 2 else -2.5)), QPointF(b, y))
    return path


_HATCHES: dict[tuple[str, str, float], QPixmap] = {}


def hatch(theme: Theme, ratio: float = 1.0) -> QBrush:
    """Slanted stripes: something is not reported here."""
    key = (theme.palette.hatch, theme.palette.hatch_ground, ratio)
    tile = _HATCHES.get(key)
    if tile is None:
        size = 16
        tile = QPixmap(round(size * ratio), round(size * ratio))
        tile.setDevicePixelRatio(ratio)
        tile.fill(theme.colour("hatch_ground"))
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("hatch"), 4.2))
        for shift in (-size, 0, size):
            painter.drawLine(QPointF(shift - 4, size + 4), QPointF(shift + size + 4, -4))
        painter.end()
        _HATCHES[key] = tile
    return QBrush(tile)


def ribbon(left: float, right: float, ours: tuple[float, float], theirs: tuple[float, float]) -> QPainterPath:
    """A band from x `left` to `right` that joins what stands from top to bottom at either side, px."""
    middle = (left + right) / 2
    path = QPainterPath(QPointF(left, ours[0]))
    path.cubicTo(QPointF(middle, ours[0]), QPointF(middle, theirs[0]), QPointF(right, theirs[0]))
    path.lineTo(QPointF(right, theirs[1]))
    path.cubicTo(QPointF(middle, theirs[1]), QPointF(middle, ours[1]), QPointF(left, ours[1]))
    path.closeSubpath()
    return path


def text_ground(theme: Theme) -> QColor | None:
    """What text on stripes stands on in high contrast, where the stripes are strong; None elsewhere."""
    strong = theme.palette in (CONTRAST_LIGHT, CONTRAST_DARK)
    return theme.colour("hatch_ground") if strong else None


class Utf16:
    """Code points to the UTF-16 units that Qt counts in, for one text."""

    def __init__(self, text: str) -> None:
        plain = text.isascii() or max(text) <= "\uffff"
        self._wide = [] if plain else [i for i, char in enumerate(text) if char > "\uffff"]

    def __call__(self, at: int) -> int:
        return at + sum(1 for place in self._wide if place < at) if self._wide else at
