"""Where does an outlet say this? Choose the passages of its article, or none."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidgetItem,
    QWidget,
)

from reader.model.passage import Passage
from ui.theme.theme import app_theme
from ui.widgets.roles import answers, button, choice_list, dialog_column, filter_field, label

WIDTH, HEIGHT = 640, 520
PASSAGE_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class PassageChoiceDialog(QDialog):
    """`chosen` carries the ids of the ticked passages, in the order of the text; [] for none."""

    chosen = Signal(list)

    def __init__(
        self,
        outlet: str,
        statement: str,
        passages: Sequence[Passage],
        ticked: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where does {outlet} say this?").format(outlet=outlet))
        self.setModal(True)
        self.resize(WIDTH, HEIGHT)
        said = label(statement, "", wrap=True, parent=self)
        said.setFont(app_theme().type.reading(app_theme().type.article * 0.9))
        self.box = filter_field(self.tr("Words of the passage"), self)
        self.list = choice_list(self.tr("Passages of {outlet}").format(outlet=outlet), self)
        self.list.setWordWrap(True)
        for passage in passages:
            if passage.kind == "boilerplate":
                continue
            sign = f"¶{passage.paragraph}  " if passage.paragraph else ""
            item = QListWidgetItem(sign + " ".join(passage.text.split()))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            on = passage.id in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setData(PASSAGE_ROLE, passage.id)
            self.list.addItem(item)
        self.ok = button("", "primary", parent=self)
        self.ok.setDefault(True)
        self.ok.clicked.connect(lambda _on=False: self.accept())
        cancel = button(self.tr("Cancel"), parent=self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(lambda _on=False: self.reject())
        column = dialog_column(self)
        asked = self.tr("Tick the passages in which {outlet} reports this:").format(outlet=outlet)
        column.addWidget(label(asked, "muted", wrap=True, parent=self))
        column.addWidget(said)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        column.addLayout(answers(cancel, self.ok))
        self.box.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._say)
        self._say()
        first = next((i for i in self._items() if i.checkState() == Qt.CheckState.Checked), None)
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.scrollToItem(first, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.box.setFocus()

    @property
    def ticked(self) -> list[str]:
        """The ids of the ticked passages."""
        return [i.data(PASSAGE_ROLE) for i in self._items() if i.checkState() == Qt.CheckState.Checked]

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.ticked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(n) for n in range(self.list.count())]

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        for item in self._items():
            text = item.text().casefold()
            on = item.checkState() == Qt.CheckState.Checked
            item.setHidden(not on and not all(word in text for word in words))

    def _say(self) -> None:
        self.ok.setText(self.tr("It says this here") if self.ticked else self.tr("It does not say this"))
