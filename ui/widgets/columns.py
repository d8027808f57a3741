"""Sidebar, list and what is read, side by side. The reading area wins: the others give way as the window
narrows, and can be put away.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.curtains import Curtains
from ui.widgets.frames import Frames

SHARES = (0.18, 0.225)
"""Of the width, for the sidebar and the list."""
STEP = 8
"""Px; their widths change in steps: each other width lays their rows out anew while the window is resized."""
SETTLED_MS = 100
"""The hand that drags the window's edge rests: until then only what is read gives way, for the others would
have their rows laid out anew in every frame. Sooner than tables measure their rows (`ui.story.cell_view`):
not both in one turn."""
LEAST = (144, 224)
MOST = (208, 328)
NAMES = 0.2
"""Of the width, for a sidebar that needs more than its share so that no name in it is cut."""
MOST_FOR_NAMES = 272
READ_LEAST = 908
"""Px that what is read keeps then: less, and a table has no room for five outlets."""


class Columns(QSplitter):
    """Three panes. Until the reader drags a handle, their widths follow the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.dragged = False
        self._shared = self._names = -1
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._drag)
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settle.timeout.connect(self._settled)
        # What is read is painted with the window, the others apart.
        curtains = Curtains(parent, self._asides) if parent is not None else None
        self._frames = Frames(self, self._lay, curtains)

    def _drag(self) -> None:
        self.dragged = True

    def put(self, *panes: QWidget) -> None:
        """Take the panes, from the left; the last one gets the room that is left."""
        for place, pane in enumerate(panes):
            self.addWidget(pane)
            self.setCollapsible(place, False)
        self.setStretchFactor(len(panes) - 1, 1)

    def _asides(self) -> list[QWidget]:
        panes = [self.widget(place) for place in range(self.count() - 1)]
        return [pane for pane in panes if pane is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._frames.ask()

    def _lay(self) -> None:
        # Not both: each pane would be laid out twice.
        if self.dragged or (self._settle.isActive() and self.isVisible()):
            super().resizeEvent(QResizeEvent(self.size(), self.size()))
        else:
            self.share()
        self._settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._settle.isActive():
            self._settle.start()  # on a slow machine the next frame is not due before this one is painted

    def names_changed(self) -> None:
        """The sidebar may need another width for the names in it."""
        names = self.widget(0)
        if self.dragged or names is None or names.sizeHint().width() == self._names:
            return
        if self._settle.isActive():
            self._shared = -1  # once the hand rests
        else:
            self.share()

    def _settled(self) -> None:
        if not self.dragged and self._shared != self.width():
            self._frames.ask()

    def share(self) -> None:
        """Give each pane its width."""
        width = self._shared = self.width()
        asides = [
            min(most, max(least, STEP * round(width * share / STEP)))
            for share, least, most in zip(SHARES, LEAST, MOST, strict=True)
        ]
        names = self.widget(0)
        if names is not None:
            self._names = names.sizeHint().width()
            most = min(MOST_FOR_NAMES, STEP * int(width * NAMES / STEP), width - asides[1] - READ_LEAST)
            asides[0] = max(asides[0], min(most, self._names))
        self.setSizes([*asides, max(1, width - sum(asides))])
