"""A row of controls that goes on in a second line where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Items from the leading edge on; the last one, if shown, stands at the far end of the last line.

    `extra` is left out where it would need a line of its own.
    """

    def __init__(self, gap: int, margins: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.extra: QWidget | None = None
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, margins[0], 0, margins[1])

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget at a place in the row."""
        self.addChildWidget(widget)
        self._items.insert(index, QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """An item has come, gone or changed its size."""
        self._heights = {}
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        # Kept: the layouts around this one ask some 400 times while a tab is opened.
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = self._lay(QRect(0, 0, width, 0), apply=False)
        return found

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, apply=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        tallest = max((item.sizeHint().height() for item in self._shown()), default=0)
        margins = self.contentsMargins()
        return QSize(widest, tallest + margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, apply: bool) -> int:
        """Place the items in `rect`; the height that they need."""
        margins = self.contentsMargins()
        items = self._shown()
        x, y, line = rect.left(), rect.top() + margins.top(), 0
        placed: list[tuple[QLayoutItem, QRect]] = []
        for number, item in enumerate(items):
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x > rect.left() and x + width > rect.right() + 1:
                if self.extra is not None and item.widget() is self.extra:
                    placed.append((item, QRect()))
                    continue
                x, y, line = rect.left(), y + line + self._gap, 0
            last = item is self._items[-1] and number > 0
            left = max(x, rect.right() + 1 - width) if last else x
            placed.append((item, QRect(left, y, width, hint.height())))
            x, line = x + width + self._gap, max(line, hint.height())
        if apply:
            parent = self.parentWidget()
            mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
            for item, box in placed:
                if box.isNull():
                    item.setGeometry(box)
                    continue
                row = max(b.height() for _, b in placed if b.top() == box.top())
                box.translate(0, (row - box.height()) // 2)
                if mirrored:
                    box.moveLeft(rect.left() + rect.right() - box.right())
                item.setGeometry(box)
        return y + line + margins.bottom() - rect.top()
