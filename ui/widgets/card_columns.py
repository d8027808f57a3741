"""Cards in columns, each as high as its content; the next one goes where the shortest column ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget, QWidgetItem

from ui.widgets.item_layout import ItemLayout
from ui.widgets.mirroring import placed


class CardColumns(ItemLayout):
    """A column, and one more from each of some widths (px) on; what is added `across` takes the whole width.

    No card is ever squeezed: what the box layouts of Qt do where they hear late that a card has grown.
    """

    def __init__(self, gap: int, widths: Sequence[int], parent: QWidget) -> None:
        super().__init__(gap, parent)
        self._widths = tuple(widths)
        self._across: set[QWidget] = set()
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, *, across: bool = False) -> None:
        """Append a card."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        if across:
            self._across.add(widget)
        self.invalidate()

    def columns(self, width: int) -> int:
        """How many columns there are in so many px."""
        return 1 + sum(width >= least for least in self._widths)

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(widest + margins.left() + margins.right(), 0)

    def _lay(self, rect: QRect, *, apply: bool) -> int:
        margins = self.contentsMargins()
        room = rect.width() - margins.left() - margins.right()
        columns = self.columns(room)
        width = (room - self._gap * (columns - 1)) // columns
        ends = [rect.top() + margins.top()] * columns
        for item in self._shown():
            across = item.widget() in self._across
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
