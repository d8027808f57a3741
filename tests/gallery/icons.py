"""Invented icons of outlets, of the kinds that sites have: filled, black or white alone, round, small."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter


def icons() -> tuple[bytes, ...]:
    """PNG files, for fewer outlets than there are: the others have a letter."""
    return (
        _drawn(64, "#1d4f91", "#ffffff", filled=True),
        _drawn(64, "", "#000000", filled=False),
        _drawn(180, "#c8102e", "#ffffff", filled=True),
        _drawn(32, "", "#ffffff", filled=False),
        _drawn(16, "#f2a900", "#1b1a18", filled=False),
    )


def _drawn(side: int, ground: str, ink: str, *, filled: bool) -> bytes:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if ground:
        painter.setBrush(QColor(ground))
        whole = QRectF(0, 0, side, side)
        painter.drawRect(whole) if filled else painter.drawEllipse(whole)
    painter.setBrush(QColor(ink))
    thick = side / 5
    for n, width in enumerate((0.7, 0.45, 0.7)):
        painter.drawRect(QRectF(side * 0.15, side * 0.15 + n * thick * 1.25, side * width, thick * 0.8))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return held.data()
