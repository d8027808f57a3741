"""Cards in columns, each as high as its content; the next one goes where the shortest column ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from ui.widgets.mirroring import placed


class CardColumns(QLayout):
    """A column, and one more from each of some widths (px) on; what is added `across` takes the whole width.

    No card is ever squeezed: what the box layouts of Qt do where they hear late that a card has grown.
    """

    def __init__(self, gap: int, widths: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[tuple[QLayoutItem, bool]] = []
        self._gap, self._widths = gap, tuple(widths)
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, *, across: bool = False) -> None:
        """Append a card."""
        self.addChildWidget(widget)
        self._items.append((QWidgetItem(widget), across))
        self.invalidate()

    def columns(self, width: int) -> int:
        """How many columns there are in so many px."""
        return 1 + sum(width >= least for least in self._widths)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append((item, False))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index][0] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index)[0] if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        """A card has come, gone or changed its size."""
        self._heights = {}
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        # Kept: a scroll area asks for one width after the other.
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
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item, _ in self._items if not item.isEmpty()), default=0)
        return QSize(widest + margins.left() + margins.right(), 0)

    def _lay(self, rect: QRect, *, apply: bool) -> int:
        """Place the cards in `rect`; the height that they need."""
        margins = self.contentsMargins()
        room = rect.width() - margins.left() - margins.right()
        columns = self.columns(room)
        width = (room - self._gap * (columns - 1)) // columns
        ends = [rect.top() + margins.top()] * columns
        for item, across in self._items:
            if item.isEmpty():
                continue
            column = 0 if across else ends.index(min(ends))
            top = max(ends) if across else ends[column]
            wide = min(room if across else width, item.maximumSize().width())
            box = QRect(margins.left() + column * (width + self._gap), top, wide, _height(item, wide))
            if apply:
                item.setGeometry(placed(box, rect.width()).translated(rect.left(), 0))
            end = box.bottom() + 1 + self._gap
            ends = [end] * columns if across else [*ends[:column], end, *ends[column + 1 :]]
        return max(ends) - self._gap - rect.top() + margins.bottom()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
