"""The list beside a lesson's text: rows of a few lines under headings; each stands for a place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from ui.delegates.lines_row import LinesDelegate
from ui.theme import measures
from ui.theme.theme import app_theme

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
HEADING_ROLE = KEY_ROLE + 1


@dataclass(frozen=True, slots=True)
class Line:
    """A row: `text` may have several lines, the first stands out. Without a key it is a heading."""

    text: str
    key: object = None
    heading: bool = False


class SideList(QListView):
    """Signals:
    chosen(key): a row was chosen. opened(key): Enter, or a double click.
    removal_asked(key): Delete.
    """

    chosen = Signal(object)
    opened = Signal(object)
    removal_asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Rows(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(lambda index: self.opened.emit(index.data(KEY_ROLE)))

    @property
    def key(self) -> object:
        """What the chosen row stands for; None if no row is."""
        return self.currentIndex().data(KEY_ROLE)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Take other rows; the one that was chosen stays chosen if it is among them."""
        key, top = self.key, self.verticalScrollBar().value()
        self._quiet = True
        self._model.clear()
        for line in lines:
            item = QStandardItem(line.text)
            item.setEditable(False)
            item.setData(line.key, KEY_ROLE)
            item.setData(line.heading, HEADING_ROLE)
            if line.heading:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setData(line.text.replace("\n", ". "), Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if key is not None:
            self.choose(key)
        self.verticalScrollBar().setValue(top)
        self._quiet = False

    def choose(self, key: object) -> bool:
        """Choose the row of a key, without saying so; False if there is none."""
        before, self._quiet = self._quiet, True
        try:
            for row in range(self._model.rowCount()):
                index = self._model.index(row, 0)
                if index.data(KEY_ROLE) == key:
                    self.setCurrentIndex(index)
                    self.scrollTo(index)
                    return True
            return False
        finally:
            self._quiet = before

    def clear_choice(self) -> None:
        """No row is chosen any more."""
        self._quiet = True
        self.setCurrentIndex(QModelIndex())
        self._quiet = False

    @property
    def keys(self) -> list[object]:
        """What the rows stand for, from the top."""
        found = [self._model.index(row, 0).data(KEY_ROLE) for row in range(self._model.rowCount())]
        return [key for key in found if key is not None]

    @property
    def words(self) -> str:
        """All that it says, for tests and for paper."""
        return "\n".join(self._model.item(row).text() for row in range(self._model.rowCount()))

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) row, around the end."""
        keys = self.keys
        if not keys:
            return
        at = keys.index(self.key) + by if self.key in keys else (0 if by > 0 else len(keys) - 1)
        self.choose(keys[at % len(keys)])
        self.chosen.emit(self.key)

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and index.isValid() and index.data(KEY_ROLE) is not None:
            self.chosen.emit(index.data(KEY_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.key is not None:
            self.removal_asked.emit(self.key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # once, though widths come one after the other

    def sizeHint(self) -> QSize:
        return QSize(280, 300)


class _Rows(LinesDelegate):
    """Headings stand in small letters, above a line of air."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not index.data(HEADING_ROLE):
            super().paint(painter, option, index)
            return
        theme = app_theme()
        painter.save()
        painter.setFont(theme.type.sans(theme.type.caption, bold=True))
        painter.setPen(theme.colour("muted"))
        box = option.rect.adjusted(measures.S, 0, -measures.S, -measures.XS)
        flags = Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags), str(index.data() or ""))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if not index.data(HEADING_ROLE):
            return super().sizeHint(option, index)
        theme = app_theme()
        bar = self._view.verticalScrollBar().sizeHint().width()
        width = max(80, self._view.width() - bar - 2 * measures.S)
        metrics = QFontMetrics(theme.type.sans(theme.type.caption, bold=True))
        height = metrics.boundingRect(
            0, 0, width, 10_000, int(Qt.TextFlag.TextWordWrap), str(index.data() or "")
        )
        return QSize(80, height.height() + measures.M + measures.XS)
