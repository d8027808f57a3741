"""Tags of several articles at once: what all have is ticked, what some have half ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from reader.model.article import ArticleRow
from ui import wording
from ui.models.jobs import Jobs
from ui.services import Services
from ui.theme import measures
from ui.widgets.roles import button, dialog_column, label

SIZE = QSize(380, 420)


class TagsDialog(QDialog):
    """Each tick is kept at once; a tag that there is none of yet is written into the field."""

    def __init__(
        self, articles: Sequence[ArticleRow], services: Services, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._ids = jobs, [row.id for row in articles]
        self.setWindowTitle(self.tr("Tags"))
        self.setModal(True)
        self.resize(SIZE)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Another tag…"))
        self.field.setAccessibleName(self.tr("Another tag"))
        self.field.textChanged.connect(self._filter)
        self.add = button(self.tr("Put on all"), parent=self)
        self.add.setEnabled(False)
        self.add.clicked.connect(self._add)
        self.list = QListWidget(self)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Tags"))
        for name, _count in services.tags_counted():
            having = sum(name in row.tags for row in articles)
            self._put(name, having, len(articles))
        self.list.itemChanged.connect(self._ticked)
        self.none = label(self.tr("There are no tags yet. Write one above."), "muted", wrap=True, parent=self)
        close = button(self.tr("Done"), "primary", parent=self)
        close.clicked.connect(self.accept)
        for each in (self.add, close):
            each.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(measures.S)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = dialog_column(self, measures.M)
        heading = self.tr("Tags of {articles}").format(articles=wording.articles(len(articles)))
        column.addWidget(label(heading, "heading", parent=self))
        column.addLayout(row)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.none.setVisible(not self.list.count())
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.text().strip(" #"):
            self._add()
            return
        super().keyPressEvent(event)

    def _put(self, name: str, having: int, of: int) -> None:
        item = QListWidgetItem(f"#{name}")
        item.setData(Qt.ItemDataRole.UserRole, name)
        state = Qt.CheckState.Checked if having == of else Qt.CheckState.Unchecked
        item.setCheckState(Qt.CheckState.PartiallyChecked if 0 < having < of else state)
        if 0 < having < of:
            item.setToolTip(self.tr("Some of them have it"))
        self.list.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(n) for n in range(self.list.count())]

    def _filter(self, typed: str) -> None:
        words = typed.strip(" #").casefold()
        for item in self._items():
            item.setHidden(words not in item.text().casefold())
        self.add.setEnabled(bool(words))

    def _add(self) -> None:
        """Put what is written on all articles, ticking the tag if it is there already."""
        names = [name for part in self.field.text().split(",") if (name := part.strip(" #"))]
        self.field.clear()
        for name in names:
            known = next((i for i in self._items() if i.text()[1:].casefold() == name.casefold()), None)
            if known is not None:
                known.setCheckState(Qt.CheckState.Checked)
                continue
            self.list.blockSignals(True)
            self._put(name, 1, 1)
            self.list.blockSignals(False)
            self.list.scrollToBottom()
            self._tag(name, on=True)
        self.none.setVisible(not self.list.count())
        self.field.setFocus()

    def _ticked(self, item: QListWidgetItem) -> None:
        if item.checkState() != Qt.CheckState.PartiallyChecked:
            item.setToolTip("")
            self._tag(item.data(Qt.ItemDataRole.UserRole), on=item.checkState() == Qt.CheckState.Checked)

    def _tag(self, name: str, *, on: bool) -> None:
        self._jobs.run("tag", articles=self._ids, name=name, on=on)
