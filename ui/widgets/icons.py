"""Our own line icons, drawn in the colour of the text beside them and sharp at any scale."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme.theme import Theme, app_theme

LARGE = 24
"""Above this size, px, lines are drawn finer."""


class _LineIcon(QIconEngine):
    """Draws an SVG with `currentColor` set from the palette at the moment of painting."""

    def __init__(self, name: str, token: str, theme: Theme) -> None:
        super().__init__()
        self._name, self._token, self._theme = name, token, theme
        self._source = resources.path(f"icons/{name}.svg").read_text("utf-8")
        self._drawn: dict[tuple[str, int, int, float], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._token, self._theme)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._draw(painter, rect, self._colour(mode), rect.width() / painter.device().devicePixelRatio())

    def _colour(self, mode: QIcon.Mode) -> str:
        token = "muted" if mode == QIcon.Mode.Disabled else self._token
        return str(getattr(self._theme.palette, token))

    def _draw(self, painter: QPainter, rect: QRect, colour: str, width: float) -> None:
        """`width` is what the icon has on the screen, px of the interface."""
        drawn = self._source.replace("currentColor", colour)
        if width > LARGE:
            drawn = drawn.replace('stroke-width="1.5"', 'stroke-width="0.8"')
        QSvgRenderer(QByteArray(drawn.encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` is in px of the interface, each of them `scale` of the screen."""
        key = (self._colour(mode), size.width(), size.height(), scale)
        found = self._drawn.get(key)
        if found is None:
            found = QPixmap(size * scale)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            self._draw(painter, found.rect(), key[0], size.width())
            painter.end()
            self._drawn[key] = found
        return found


def icon(name: str, tint: str = "ink") -> QIcon:
    """The icon of that name in resources/icons, in a colour of the palette, whichever is in force."""
    return QIcon(_LineIcon(name, tint, app_theme()))
