"""Sidebar, list and what is read, side by side. The reading area wins: the others give way as the window
narrows, and can be put away.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

SHARES = (0.144, 0.225)
"""Of the width, for the sidebar and the list."""
STEP = 8
"""Px; their widths change in steps: each other width lays their rows out anew while the window is resized."""
LEAST = (144, 224)
MOST = (208, 328)


class Columns(QSplitter):
    """Three panes. Until the reader drags a handle, their widths follow the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.dragged = False
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._drag)

    def _drag(self) -> None:
        self.dragged = True

    def put(self, *panes: QWidget) -> None:
        """Take the panes, from the left; the last one gets the room that is left."""
        for place, pane in enumerate(panes):
            self.addWidget(pane)
            self.setCollapsible(place, False)
        self.setStretchFactor(len(panes) - 1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Not both: each pane would be laid out twice.
        if self.dragged:
            super().resizeEvent(event)
        else:
            self.share()

    def share(self) -> None:
        """Give each pane its width."""
        width = self.width()
        asides = [
            min(most, max(least, STEP * round(width * share / STEP)))
            for share, least, most in zip(SHARES, LEAST, MOST, strict=True)
        ]
        self.setSizes([*asides, max(1, width - sum(asides))])
