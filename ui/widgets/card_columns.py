"""Cards in columns, each as high as its content; the next one goes where the shortest column ends."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget, QWidgetItem

from ui.widgets.item_layout import ItemLayout
from ui.widgets.mirroring import placed


class CardColumns(ItemLayout):
    """A column, and one more from each of some widths (px) on; a card takes as many as give it its least.

    No card is ever squeezed: what the box layouts of Qt do where they hear late that a card has grown.
    """

    def __init__(self, gap: int, widths: Sequence[int], parent: QWidget) -> None:
        super().__init__(gap, parent)
        self._widths = tuple(widths)
        self._least: dict[QWidget, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, least: int = 0) -> None:
        """Append a card that is at least so many px wide, if there are as many."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))
        self._least[widget] = least
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
            widget = item.widget()
            least = self._gap + (self._least[widget] if widget is not None else 0)
            span = next((n for n in range(1, columns) if n * (width + self._gap) >= least), columns)
            column = 0 if span > 1 else ends.index(min(ends))
            top = max(ends[column : column + span])
            wide = room if span == columns else span * (width + self._gap) - self._gap
            wide = min(wide, item.maximumSize().width())
            box = QRect(margins.left() + column * (width + self._gap), top, wide, _height(item, wide))
            if apply:
                item.setGeometry(placed(box, rect.width()).translated(rect.left(), 0))
            end = box.bottom() + 1 + self._gap
            ends[column : column + span] = [end] * span
        return max(ends) - self._gap - rect.top() + margins.bottom()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
