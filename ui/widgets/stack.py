"""Pages of which one is on show."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Stack(QStackedWidget):
    """Takes its size from the page on show alone.

    Qt's own asks every page: after some reading the hidden ones laid out all their words for each frame while
    the window was dragged by its edge, which took longer than the frame itself (measured: 40 of 70 ms).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    @property
    def pages(self) -> list[QWidget]:
        """All there are."""
        return [page for number in range(self.count()) if (page := self.widget(number)) is not None]

    def hasHeightForWidth(self) -> bool:
        """Never: a page fills the room that there is."""
        return False

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()
