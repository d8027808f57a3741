"""Icons of outlets: pictures that the library keeps, made ready to paint; a letter where there is none."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QImage,
    QImageReader,
    QPainter,
    QPainterPath,
    QPixmap,
)

from ui.one_of_app import one_of_app
from ui.theme.theme import Theme, app_theme
from ui.widgets.icons import BESIDE_WORDS
from ui.widgets.mirroring import mirrored

SIDE, GAP = 16, 6
"""Of an icon beside a name of the window's own size, and between them, px."""
SIDES = (SIDE, 14, 12)
"""Of icons in the sidebar, in rows and heads, in chips, px."""
MOST_SIDE = 512
"""Px; a larger picture is not unpacked."""
KEPT_SIDE = 64
_KINDS = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"\0\0\1\0", b"ico"),
    (b"RIFF", b"webp"),
)
_GRID = 10
"""An icon is looked at in so many squares a side, to see whether it shows on a ground."""
_SHOWN, _PLAIN = 1.6, 0.3
"""From this contrast a square shows; where less than this share of them does, a plate stands behind."""
_CLEAR = 100
_PLATES = ("#f4f2ee", "#34383f")
ROUND = 0.19
"""Of the corners, as a share of the side."""


def decoded(body: bytes) -> QImage | None:
    """The picture of a file of a known kind, at most `KEPT_SIDE` px a side; None if it is none. Its size is
    looked at before anything is unpacked, and Qt does not guess at what it is."""
    kind = next((kind for begin, kind in _KINDS if body.startswith(begin)), None)
    if kind is None:
        return None
    held = QBuffer()
    held.setData(QByteArray(body))
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(held, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MOST_SIDE:
        return None
    image = reader.read()
    if image.isNull():
        return None
    if max(image.width(), image.height()) > KEPT_SIDE:
        image = _scaled(image, KEPT_SIDE)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class OutletIcons(QObject):
    """The application's icons by outlet; see `app_icons`.

    Signals:
        changed(): another one is there, or they are wanted no more; widths may be others.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = app_theme()
        self.on = True
        """Whether the reader wants them."""
        self.stamps: dict[str, int] = {}
        """What is here, with the number that the library gives it."""
        self._images: dict[str, tuple[QImage, tuple[float, ...]]] = {}
        self._drawn: dict[tuple[str, int, float, str], QPixmap] = {}

    def show(self, on: bool) -> None:
        """Have them painted, or nothing in their place."""
        if on != self.on:
            self.on = on
            self.changed.emit()

    def take(self, outlet: str, stamp: int, image: QImage | None) -> None:
        """An outlet's picture, None if it has none that can be shown. `changed` is the caller's to emit."""
        self.stamps[outlet] = stamp
        for key in [key for key in self._drawn if key[0] == outlet]:
            del self._drawn[key]
        if image is None:
            self._images.pop(outlet, None)
        else:
            self._images[outlet] = (image, brightnesses(image))

    def drop(self, outlet: str) -> None:
        """Nothing is known of an outlet any more."""
        self.take(outlet, 0, None)
        del self.stamps[outlet]

    def ready(self, outlet: str) -> None:
        """Have an outlet's picture made in the sizes that lists paint, before one does."""
        for side in SIDES:
            self.pixmap(outlet, side)

    def has(self, outlet: str) -> bool:
        """Whether there is a picture of it to be shown."""
        return self.on and outlet in self._images

    def paint(self, painter: QPainter, outlet: str, x: float, y: float, side: int = SIDE) -> None:
        """Paint an outlet's picture, or its letter, from what is ready."""
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(QPointF(x, y), self.pixmap(outlet, side, scale))

    def pixmap(self, outlet: str, side: int = SIDE, scale: float = 0.0) -> QPixmap:
        """The same as a picture; `scale` is that of the screen (0: of the finest there is)."""
        app = QGuiApplication.instance()
        scale = scale or (app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0)
        key = (outlet, side, scale, self._theme.palette.name)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._made(outlet, side, scale)
        return found

    def _made(self, outlet: str, side: int, scale: float) -> QPixmap:
        made = QPixmap(round(side * scale), round(side * scale))
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(0, 0, side, side)
        kept = self._images.get(outlet)
        if kept is None:
            self._letter(painter, whole, outlet)
        else:
            self._picture(painter, whole, *kept, scale)
        painter.end()
        return made

    def _picture(
        self, painter: QPainter, whole: QRectF, image: QImage, bright: Sequence[float], scale: float
    ) -> None:
        corners = QPainterPath()
        corners.addRoundedRect(whole, ROUND * whole.width(), ROUND * whole.width())
        painter.setClipPath(corners)
        room = whole
        if plate := plate_for(bright, self._theme.colour("paper")):
            painter.fillRect(whole, plate)
            room = whole.adjusted(1, 1, -1, -1)
        fitting = _scaled(image, round(room.width() * scale))
        fitting.setDevicePixelRatio(scale)
        size = fitting.deviceIndependentSize()
        painter.drawImage(
            QPointF(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2), fitting
        )

    def _letter(self, painter: QPainter, whole: QRectF, outlet: str) -> None:
        theme = self._theme
        contrast = theme.palette.name.startswith("contrast")
        painter.setPen(theme.colour("ink") if contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("paper") if contrast else colour_of(outlet))
        edge = whole.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, ROUND * whole.width(), ROUND * whole.width())
        painter.setPen(theme.colour("ink") if contrast else QColor("#ffffff"))
        font = theme.type.sans(whole.width() * 0.62, bold=True)
        painter.setFont(font)
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, letter_of(outlet))


def letter_of(outlet: str) -> str:
    """The first letter or digit of a name, without its article."""
    name = outlet[4:] if outlet[:4].casefold() == "the " else outlet
    return next((each.upper()[:1] for each in name if each.isalnum()), "·")


def colour_of(outlet: str) -> QColor:
    """A name's own colour, the same in every window; white letters can be read on it."""
    return QColor.fromHslF(zlib.crc32(outlet.casefold().encode("utf-8", "replace")) % 360 / 360, 0.32, 0.38)


def brightnesses(image: QImage) -> tuple[float, ...]:
    """How bright a picture is where it is not clear, in squares of a grid; 0 to 1."""
    small = image.scaled(
        _GRID, _GRID, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    colours = (small.pixelColor(x, y) for x in range(_GRID) for y in range(_GRID))
    return tuple(_luminance(colour) for colour in colours if colour.alpha() > _CLEAR)


def plate_for(bright: Sequence[float], ground: QColor) -> QColor | None:
    """What must stand behind a picture for it to show on a ground: nothing, or a plate that parts from it."""
    here = _luminance(ground)
    shown = sum((max(here, there) + 0.05) / (min(here, there) + 0.05) >= _SHOWN for there in bright)
    if not bright or shown >= _PLAIN * len(bright):
        return None
    light, dark = (QColor(each) for each in _PLATES)
    return dark if here > 0.5 else light


def _luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _scaled(image: QImage, side: int) -> QImage:
    return image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def start_of(left: int, width: int, side: int) -> int:
    """Where an icon begins in a box that it stands first in, on the side that the window begins at."""
    return left + width - side if mirrored() else left


def small_icon(outlet: str, *, beside_words: bool = False) -> QIcon:
    """An outlet's picture for a menu, or with room behind it for a button; none where there is none."""
    icons = app_icons()
    if not outlet or not icons.has(outlet):
        return QIcon()
    picture = icons.pixmap(outlet)
    if not beside_words:
        return QIcon(picture)
    scale = picture.devicePixelRatio()
    made = QPixmap(BESIDE_WORDS * scale)
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(start_of(0, BESIDE_WORDS.width(), SIDE), 0, picture)
    painter.end()
    return QIcon(made)


def app_icons() -> OutletIcons:
    """The running application's icons; see `one_of_app`."""
    return one_of_app(OutletIcons)
