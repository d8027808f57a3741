"""Choose a story, by its words: the target of a move or a merge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QListWidgetItem,
    QWidget,
)

from reader.model.story import StoryRow
from ui import wording
from ui.delegates.lines_row import LinesDelegate
from ui.widgets.roles import answers, button, choice_list, dialog_column, filter_field, label

WIDTH, HEIGHT = 560, 480
STORY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
TYPED_MS = 150


class StoryChoiceDialog(QDialog):
    """`chosen` carries the story's id."""

    chosen = Signal(int)

    def __init__(
        self,
        title: str,
        told: str,
        act: str,
        find: Callable[[str], Sequence[StoryRow]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.resize(WIDTH, HEIGHT)
        self._find = find
        self.box = filter_field(self.tr("Words of the story"), self)
        self.box.installEventFilter(self)
        self.list = choice_list(self.tr("Stories"), self)
        self.list.setItemDelegate(LinesDelegate(self.list))
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.none = label(self.tr("No story with these words."), "muted", parent=self)
        self.ok = button(act, "primary", parent=self)
        self.ok.setDefault(True)
        self.ok.clicked.connect(lambda _on=False: self.accept())
        cancel = button(self.tr("Cancel"), parent=self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(lambda _on=False: self.reject())
        column = dialog_column(self)
        column.addWidget(label(told, "", wrap=True, parent=self))
        column.addWidget(self.box)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(answers(cancel, self.ok))
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typed.timeout.connect(self.fill)
        self.box.textChanged.connect(lambda _text: self._typed.start())
        self.fill()
        self.box.setFocus()

    def fill(self) -> None:
        """Show the stories that have the typed words, or the newest."""
        self._typed.stop()
        now = datetime.now(UTC)
        self.list.clear()
        for row in self._find(self.box.text()):
            outlets = ", ".join(row.outlets[:4]) + (
                f" +{wording.number(len(row.outlets) - 4)}" if len(row.outlets) > 4 else ""
            )
            item = QListWidgetItem(f"{row.title}\n{outlets} · {wording.ago(row.latest, now)}")
            item.setData(STORY_ROLE, row.id)
            self.list.addItem(item)
        found = self.list.count() > 0
        self.none.setVisible(not found)
        self.ok.setEnabled(found)
        if found:
            self.list.setCurrentRow(0)

    def accept(self) -> None:
        if self._typed.isActive():
            self.fill()
        item = self.list.currentItem()
        if item is not None:
            super().accept()
            self.chosen.emit(item.data(STORY_ROLE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys in the field move in the list."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if watched is self.box and isinstance(event, QKeyEvent) and event.key() in keys:
            if event.type() == QEvent.Type.KeyPress:
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                row = min(max(0, self.list.currentRow() + by), self.list.count() - 1)
                self.list.setCurrentRow(row)
            return True
        return super().eventFilter(watched, event)
