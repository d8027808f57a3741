"""The rows of a list: chosen by keys and pointer, and what is on show stays where it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.widgets.mirroring import mirrored


class RowView(QListView):
    """Smooth scrolling; the keys that point to a side lead there. Rows are alike in height unless who paints
    them says otherwise.

    Signals:
        resized(). left(way): to what stands before the list (-1), or behind it (1).
    """

    resized = Signal()
    left = Signal(int)
    pointing = False
    """What is being chosen is chosen by a right click."""
    repeating = False
    """What is being chosen is chosen by a key that is held down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointing = event.button() == Qt.MouseButton.RightButton
        super().mousePressEvent(event)
        self.pointing = False

    def point(self, index: QModelIndex) -> None:
        """Choose a row as a right click does."""
        self.pointing = True
        self.setCurrentIndex(index)
        self.pointing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key())) if not event.modifiers() else None
        if way is None:
            self.repeating = event.isAutoRepeat()
            super().keyPressEvent(event)
            self.repeating = False
        else:
            self.left.emit(-way if mirrored() else way)

    def setCurrentIndex(self, index: QModelIndex | QPersistentModelIndex) -> None:
        # What the program chooses is chosen alone, though the keys of a shortcut are still held.
        super().setCurrentIndex(index)
        self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @contextmanager
    def held(self) -> Iterator[None]:
        """What stands at the top stays there, though rows above it change their heights."""
        top = self.indexAt(QPoint(1, 1))
        first, before = QPersistentModelIndex(top), self.visualRect(top).top()
        yield
        if first.isValid():
            moved = self.visualRect(self.model().index(first.row(), 0)).top() - before
            if moved:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + moved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.uniformItemSizes() and event.size().width() != event.oldSize().width():
            with self.held():
                self.doItemsLayout()  # words may need more lines, or fewer
        self.resized.emit()
