"""A scroll bar that stands apart from what it scrolls: behind what goes along with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget


def outer_bar(area: QAbstractScrollArea, parent: QWidget) -> QScrollBar:
    """Hide the upright scroll bar of an area; the one that is returned does what it did. Its place stays
    empty while there is nothing to scroll, so that nothing moves."""
    inner, bar = area.verticalScrollBar(), QScrollBar(Qt.Orientation.Vertical, parent)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    policy = bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(policy)

    def take(least: int, most: int) -> None:
        bar.setPageStep(inner.pageStep())
        bar.setSingleStep(inner.singleStep())
        bar.setRange(least, most)
        bar.setValue(inner.value())
        bar.setVisible(most > least)

    inner.rangeChanged.connect(take)
    inner.valueChanged.connect(bar.setValue)
    bar.valueChanged.connect(inner.setValue)
    take(inner.minimum(), inner.maximum())
    return bar
