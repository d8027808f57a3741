"""Text made ready to paint: broken into lines once, then drawn from a cache in every frame."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTextOption


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, laid out. `width` px; `rtl` lines stand at the right edge."""

    static: QStaticText
    width: float
    rtl: bool

    def draw(self, painter: QPainter, x: float, y: float, within: float) -> None:
        """Draw with the painter's font and pen; `within` is the width of the column."""
        at = x + within - self.width if self.rtl else x
        painter.drawStaticText(QPointF(at, y), self.static)


def one_line(text: str, font: QFont, width: float) -> Line:
    """A single line, cut with an ellipsis where it does not fit."""
    metrics = QFontMetricsF(font)
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return _line(cut, font, metrics)


def break_lines(text: str, font: QFont, width: float, most: int) -> tuple[Line, ...]:
    """At most `most` lines; the last is cut with an ellipsis. Long words break where they must."""
    metrics = QFontMetricsF(font)
    flat = " ".join(text.split())
    layout = QTextLayout(flat, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    parts: list[str] = []
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        # Qt counts in UTF-16 units; slice in the same units.
        start, length = line.textStart(), line.textLength()
        if len(parts) == most - 1:
            parts.append(_units(flat, start, None))
            break
        parts.append(_units(flat, start, start + length))
    layout.endLayout()
    if not parts:
        parts = [""]
    parts[-1] = metrics.elidedText(parts[-1], Qt.TextElideMode.ElideRight, width)
    return tuple(_line(part.rstrip(), font, metrics) for part in parts)


def _units(text: str, start: int, end: int | None) -> str:
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * start : None if end is None else 2 * end].decode("utf-16-le", "replace")


def _line(text: str, font: QFont, metrics: QFontMetricsF) -> Line:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(font=font)
    return Line(static, metrics.horizontalAdvance(text), _is_rtl(text))


def _is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (Unicode bidi rule P2)."""
    import unicodedata

    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False
