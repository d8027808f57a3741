"""Text made ready to paint: broken into lines once, then drawn from a cache in every frame."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTextLine, QTextOption

from ui.models.marks import runs_to_the_left

_SPACES = re.compile(r"[^\S\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")


def flat(text: str) -> str:
    """A text in one line: single spaces for whatever white space it has, where it may be broken."""
    return _SPACES.sub(" ", text.strip())


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, laid out. `width` px; `rtl` lines stand at the right edge. `marks` are places to
    mark: where they begin in the line and how wide they are, px."""

    static: QStaticText
    width: float
    rtl: bool
    marks: tuple[tuple[float, float], ...] = ()

    def draw(self, painter: QPainter, x: float, y: float, within: float) -> None:
        """Draw with the painter's font and pen; `within` is the width of the column."""
        at = x + within - self.width if self.rtl else x
        painter.drawStaticText(QPointF(at, y), self.static)

    def boxes(self, x: float, y: float, within: float, height: float) -> list[QRectF]:
        """Where the marks stand, for a line of `height` px drawn there."""
        at = x + within - self.width if self.rtl else x
        return [QRectF(at + start, y, width, height) for start, width in self.marks]


def one_line(
    text: str, font: QFont, width: float, cut_at: Qt.TextElideMode = Qt.TextElideMode.ElideRight
) -> Line:
    """A single line, cut with an ellipsis where it does not fit."""
    metrics = QFontMetricsF(font)
    cut = metrics.elidedText(text, cut_at, width)
    return _line(cut, font, metrics)


def break_lines(
    text: str, font: QFont, width: float, most: int, marked: Sequence[tuple[int, int]] = ()
) -> tuple[Line, ...]:
    """At most `most` lines; the last is cut with an ellipsis. Long words break where they must.

    `marked` are spans of code points into `text`, which then has no white space but single spaces.
    """
    metrics = QFontMetricsF(font)
    whole_text = flat(text)
    layout = QTextLayout(whole_text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    parts: list[str] = []
    starts: list[int] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        # Qt counts in UTF-16 units; slice in the same units.
        start, length = line.textStart(), line.textLength()
        if marked:
            starts.append(len(_units(whole_text, 0, start)))
        if len(parts) == most - 1:
            parts.append(_units(whole_text, start, None))
            break
        parts.append(_units(whole_text, start, start + length))
    layout.endLayout()
    if not parts:
        parts = [""]
    whole = list(parts)
    parts[-1] = metrics.elidedText(parts[-1], Qt.TextElideMode.ElideRight, width)
    lines = [_line(part.rstrip(), font, metrics) for part in parts]
    for n, first in enumerate(starts):
        shown = len(parts[n]) if parts[n] == whole[n] else len(parts[n]) - 1
        inside = [
            (max(0, a - first), min(shown, b - first)) for a, b in marked if a < first + shown and b > first
        ]
        lines[n] = replace(lines[n], marks=_places(parts[n], inside, font))
    return tuple(lines)


def _places(text: str, spans: Sequence[tuple[int, int]], font: QFont) -> tuple[tuple[float, float], ...]:
    """Where spans of a line's code points stand in it, px."""
    if not spans:
        return ()
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    out = []
    left = line.naturalTextRect().left()
    for start, end in spans:
        ends = sorted(_x(line, text, at) - left for at in (start, end))
        out.append((ends[0], ends[1] - ends[0]))
    return tuple(out)


def _x(line: QTextLine, text: str, at: int) -> float:
    # PySide gives the place and the cursor, which it may have moved.
    found: Any = line.cursorToX(len(text[:at].encode("utf-16-le", "surrogatepass")) // 2)
    return float(found[0] if isinstance(found, tuple) else found)


def _units(text: str, start: int, end: int | None) -> str:
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace")


def _line(text: str, font: QFont, metrics: QFontMetricsF) -> Line:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(font=font)
    return Line(static, metrics.horizontalAdvance(text), runs_to_the_left(text))
