"""Which terms of the glossary go into a lesson pack, and onto its worksheet."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.lessons.glossary import GlossaryEntry
from ui.theme import measures
from ui.widgets.roles import answers, button, label, plain_tip

SIZE = QSize(460, 560)


class TermsDialog(QDialog):
    """Every term with a box; `used` are those that the lesson itself uses.

    Signals:
        chosen(ids): a tuple of the ids that were ticked, in the order of the glossary.
    """

    chosen = Signal(object)

    def __init__(
        self,
        entries: Sequence[GlossaryEntry],
        ticked: Collection[str],
        used: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._used = frozenset(used)
        self.setWindowTitle(self.tr("Terms of the glossary"))
        self.setModal(True)
        self.resize(SIZE)
        self.list = QListWidget(self)
        self.list.setProperty("role", "boxed")
        self.list.setAccessibleName(self.tr("Terms"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in entries:
            item = QListWidgetItem(f"{entry.term.term} – {entry.term.meaning}", self.list)
            item.setToolTip(plain_tip(entry.term.meaning))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setData(Qt.ItemDataRole.UserRole, entry.id)
        self._tick(frozenset(ticked))
        ours = button(self.tr("&Those of this lesson"), parent=self)
        ours.clicked.connect(lambda _on=False: self._tick(self._used))
        every = button(self.tr("&All"), parent=self)
        every.clicked.connect(lambda _on=False: self._tick(frozenset(entry.id for entry in entries)))
        none = button(self.tr("&None"), parent=self)
        none.clicked.connect(lambda _on=False: self._tick(frozenset()))
        ok = button(self.tr("OK"), "primary", parent=self)
        ok.setDefault(True)
        ok.clicked.connect(self.accept)
        for each in (ours, every, none):
            each.setAutoDefault(False)
        stop = button(self.tr("Cancel"), parent=self)
        stop.setAutoDefault(False)
        stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.XL, measures.L, measures.XL, measures.L)
        column.setSpacing(measures.S)
        told = self.tr("They stand on the page and the worksheet, each with an example.")
        column.addWidget(label(told, "small", wrap=True, parent=self))
        column.addWidget(self.list, 1)
        column.addLayout(answers(ours, every, none))
        column.addLayout(answers(stop, ok))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids that are ticked, in the order of the list."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _tick(self, ids: frozenset[str]) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            on = item.data(Qt.ItemDataRole.UserRole) in ids
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    def accept(self) -> None:
        self.chosen.emit(self.ticked)
        super().accept()
