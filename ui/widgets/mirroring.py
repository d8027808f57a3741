"""What is painted by hand, on the side that the window's language begins at."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication


def mirrored() -> bool:
    """Whether the window runs from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def placed(rect: QRect, width: int) -> QRect:
    """A rectangle laid out from the left of an area of `width`, where it is to be painted."""
    return (
        QRect(width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()) if mirrored() else rect
    )


def placed_f(rect: QRectF, width: float) -> QRectF:
    """As `placed`, of a fine rectangle."""
    return QRectF(width - rect.right(), rect.y(), rect.width(), rect.height()) if mirrored() else rect


def placed_point(point: QPointF, width: float) -> QPointF:
    """As `placed`, of a point."""
    return QPointF(width - point.x(), point.y()) if mirrored() else point
