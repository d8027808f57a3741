"""The command palette: type a few letters of a command, an outlet or a story, and press Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from reader.model.article import ArticleRow
from reader.model.story import StoryRow
from ui import wording
from ui.delegates.palette_row import PaletteRowDelegate
from ui.models.palette_entries import EntryList, PaletteEntry, ranked
from ui.services import Services
from ui.theme import measures
from ui.widgets.icons import icon
from ui.widgets.roles import label, name_field_buttons

WIDTH, HEIGHT = 640, 460
TYPING_MS = 150
LEAST = 2
STORIES = 8
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class CommandPalette(QDialog):
    """The keys stay in the field all the time; Up and Down move in the list.

    `entries` are there at once; stories are looked for while the reader types, beside the window.
    """

    def __init__(
        self,
        services: Services,
        entries: Sequence[PaletteEntry],
        open_story: Callable[[int], object],
        search: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services, self._entries = services, list(entries)
        self._open_story, self._search = open_story, search
        self._stories: list[StoryRow] = []
        self._token = 0
        self.setWindowTitle(self.tr("Go to or do anything"))
        self.setModal(True)
        self.resize(min(WIDTH, parent.width() - 2 * measures.XL), min(HEIGHT, parent.height() - 120))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A command, an outlet, a story…"))
        self.field.setAccessibleName(self.tr("Go to or do anything"))
        self.field.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        name_field_buttons(self.field)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list = QListView(self)
        self.model = EntryList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteRowDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.clicked.connect(lambda _index: self._do())
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.S, measures.S, measures.S, measures.S)
        column.setSpacing(measures.S)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        keys = self.tr("↑ ↓ choose · Enter go · Esc close")
        column.addWidget(label(keys, "caption", parent=self), 0, Qt.AlignmentFlag.AlignRight)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._look)
        services.found.connect(self._found)
        self._fill()
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + 72)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do()
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self._stories = []
        self._token = 0
        if len(text.strip()) >= LEAST:
            self._timer.start()
        else:
            self._timer.stop()
        self._fill()

    def _look(self) -> None:
        # The last word is being typed still; what else stands there are words, not conditions.
        words = "".join(letter if letter.isalnum() else " " for letter in self.field.text()).split()
        if words:
            self._token = self._services.search(" ".join(words) + "*")

    def _found(self, token: int, answer: object) -> None:
        if token != self._token or not isinstance(answer, list):
            return
        rows = [row for row in answer if isinstance(row, ArticleRow)]
        ids = dict.fromkeys(row.story_id for row in rows if row.story_id is not None)
        self._stories = self._services.stories_by_id([i for i in list(ids)[:STORIES] if i is not None])
        self._fill()

    def _fill(self) -> None:
        typed = self.field.text().strip()
        before = self.list.currentIndex().row()
        found = ranked(self._entries, typed)
        found += [
            PaletteEntry(
                row.title or wording.untitled(),
                wording.SEPARATOR.join((self.tr("Story"), wording.story_counts(row))),
                partial(self._open_story, row.id),
            )
            for row in self._stories
        ]
        if typed:
            words = self.tr("Search articles for “{words}”").format(words=typed)
            found.append(PaletteEntry(words, self.tr("Search"), lambda: self._search(typed)))
        self.model.show(found)
        # Stories that arrive must not move the choice from under the fingers.
        kept = before if self._stories and 0 <= before < len(found) else 0
        self.list.setCurrentIndex(self.model.index(kept))

    def _step(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            place = self.list.currentIndex().row() + by
            # Up from the first row leads to the last one and back; a page stops at the end.
            place = place % count if abs(by) == 1 else min(count - 1, max(0, place))
            self.list.setCurrentIndex(self.model.index(place))

    def _do(self) -> None:
        place = self.list.currentIndex().row()
        if 0 <= place < len(self.model.entries):
            act = self.model.entries[place].act
            self.accept()
            act()
