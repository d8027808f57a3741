"""Our own line icons, drawn in the colour of the text beside them and sharp at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme import measures
from ui.theme.theme import Theme, app_theme
from ui.widgets.mirroring import mirrored, placed_f

LARGE = 24
"""Above this size, px, lines are drawn finer."""
SIDE = 16
BACKWARD = frozenset({"back", "undo"})
"""They point to where the window begins."""
ALONE, BESIDE_WORDS = QSize(SIDE, SIDE), QSize(SIDE + measures.XS, SIDE)
"""Sizes of a button's icon: Qt leaves 2 px between it and words, so one beside words has room of its own."""


@cache
def _source(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text("utf-8")


class _LineIcon(QIconEngine):
    """Draws an SVG with `currentColor` set from the palette when it is painted. In a size that is wider
    than high it stands where a line begins."""

    def __init__(self, name: str, token: str, theme: Theme) -> None:
        super().__init__()
        self._name, self._token, self._theme = name, token, theme
        self._source = _source(name)
        self._drawn: dict[tuple[str, int, int, float, bool], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._token, self._theme)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """From a picture that is kept: drawing the SVG takes half a millisecond, and lists have many."""
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` is in px of the interface, each of them `scale` of the screen."""
        colour = getattr(self._theme.palette, "muted" if mode == QIcon.Mode.Disabled else self._token)
        key = (str(colour), size.width(), size.height(), scale, mirrored())
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = QPixmap(size * scale)
            found.fill(Qt.GlobalColor.transparent)
            drawn = self._source.replace("currentColor", key[0])
            if size.height() > LARGE:
                drawn = drawn.replace('stroke-width="1.5"', 'stroke-width="0.8"')
            painter = QPainter(found)
            side, wide = min(found.width(), found.height()), found.width()
            box = placed_f(QRectF(0, (found.height() - side) / 2, side, side), wide)
            if mirrored() and self._name in BACKWARD:
                painter.translate(2 * box.center().x(), 0)
                painter.scale(-1, 1)
            QSvgRenderer(QByteArray(drawn.encode())).render(painter, box)
            painter.end()
        return found


def icon(name: str, tint: str = "ink") -> QIcon:
    """The icon of that name in resources/icons, in a colour of the palette, whichever is in force."""
    return QIcon(_LineIcon(name, tint, app_theme()))
