"""A row of controls that goes on in a second line where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget, QWidgetItem

from ui.widgets.item_layout import ItemLayout


class FlowLayout(ItemLayout):
    """Items from the leading edge on; the last one, if shown, stands at the far end of the last line.

    `extra` is left out where it would need a line of its own. Items that fit in one line if they stand
    closer, as close as `least` px (`gap` if 0), do.
    """

    def __init__(self, gap: int, margins: tuple[int, int], parent: QWidget, *, least: int = 0) -> None:
        super().__init__(gap, parent)
        self._least = least or gap
        self.extra: QWidget | None = None
        self.setContentsMargins(0, margins[0], 0, margins[1])

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget at a place in the row."""
        self.addChildWidget(widget)
        self._items.insert(index, QWidgetItem(widget))
        self.invalidate()

    def width_of_one_line(self, wide: Callable[[Any], int]) -> int:
        """Px that the items need in one line, as close as may be, given how wide each is, without `extra`."""
        widgets = [item.widget() for item in self._shown() if item.widget() is not self.extra]
        return sum(wide(each) for each in widgets) + self._least * max(0, len(widgets) - 1)

    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        tallest = max((item.sizeHint().height() for item in self._shown()), default=0)
        margins = self.contentsMargins()
        return QSize(widest, tallest + margins.top() + margins.bottom())

    def _lay(self, rect: QRect, *, apply: bool) -> int:
        margins = self.contentsMargins()
        items = self._shown()
        narrowest = self.width_of_one_line(lambda part: part.sizeHint().width())
        gap, parts = self._gap, sum(item.widget() is not self.extra for item in items)
        if narrowest <= rect.width() < narrowest + (gap - self._least) * (parts - 1):
            gap = self._least
        x, y, line = rect.left(), rect.top() + margins.top(), 0
        placed: list[tuple[QLayoutItem, QRect]] = []
        for number, item in enumerate(items):
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x > rect.left() and x + width > rect.right() + 1:
                if self.extra is not None and item.widget() is self.extra:
                    placed.append((item, QRect()))
                    continue
                x, y, line = rect.left(), y + line + gap, 0
            last = item is self._items[-1] and number > 0
            left = max(x, rect.right() + 1 - width) if last else x
            placed.append((item, QRect(left, y, width, hint.height())))
            x, line = x + width + gap, max(line, hint.height())
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
