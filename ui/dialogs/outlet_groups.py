"""Groups of outlets: make one, tick its outlets, or import a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import measures
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import button, dialog_column, label

WIDTH, HEIGHT = 640, 460


class OutletGroupsDialog(QDialog):
    """Signals:
    put_asked(name, outlets): keep a group; [] lets it go.
    import_asked(path): read groups from a CSV file.
    """

    put_asked = Signal(str, list)
    import_asked = Signal(str)

    def __init__(
        self, groups: Mapping[str, Sequence[str]], outlets: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Groups of outlets"))
        self.setModal(True)
        self.resize(WIDTH, HEIGHT)
        self._groups: dict[str, list[str]] = {}
        self._followed = list(outlets)
        self._quiet = False
        self.notice = NoticeBar(self)
        self.names = QListWidget(self)
        self.names.setAccessibleName(self.tr("Groups"))
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Name of a new group"))
        self.name.setAccessibleName(self.tr("Name of a new group"))
        self.new = button(self.tr("Add"), parent=self)
        self.new.setAutoDefault(False)
        self.members = QListWidget(self)
        self.members.setAccessibleName(self.tr("Outlets of the group"))
        self.empty = EmptyState(self)
        self.remove = button(self.tr("Remove group"), "quiet", parent=self)
        self.remove.setAutoDefault(False)
        self.import_ = button(self.tr("Import CSV…"), parent=self)
        self.import_.setAutoDefault(False)
        self.import_.setToolTip(self.tr("A table with the columns outlet and group"))
        close = button(self.tr("Close"), "primary", parent=self)
        close.setAutoDefault(False)
        close.clicked.connect(lambda _on=False: self.accept())
        self._lay_out(close)
        self.names.currentItemChanged.connect(lambda _now, _before: self._show())
        self.members.itemChanged.connect(lambda _item: self._ticked())
        self.name.returnPressed.connect(self._add)
        self.new.clicked.connect(lambda _on=False: self._add())
        self.remove.clicked.connect(lambda _on=False: self._remove())
        self.import_.clicked.connect(lambda _on=False: self._import())
        self.fill(groups)

    def _lay_out(self, close: QWidget) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for part in (left, right):
            part.setSpacing(measures.S)
        left.addWidget(label(self.tr("Groups"), "title", parent=self))
        left.addWidget(self.names, 1)
        self.empty.say(
            self.tr("No group yet"),
            self.tr("Give one a name below, then tick its outlets here. Or import a table."),
            icon_name="plus",
        )
        line = QHBoxLayout()
        line.addWidget(self.name, 1)
        line.addWidget(self.new)
        left.addLayout(line)
        right.addWidget(label(self.tr("Outlets of the group"), "title", parent=self))
        right.addWidget(self.members, 1)
        right.addWidget(self.empty, 1)
        right.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignRight)
        both = QHBoxLayout()
        both.setSpacing(measures.L)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.import_)
        foot.addStretch(1)
        foot.addWidget(close)
        column = dialog_column(self, measures.M)
        told = self.tr("Groups are yours: Variorum judges no outlet. Use them under “Not covered by…”.")
        column.addWidget(label(told, "muted", wrap=True, parent=self))
        column.addWidget(self.notice)
        column.addLayout(both, 1)
        column.addLayout(foot)

    def fill(self, groups: Mapping[str, Sequence[str]], choose: str = "") -> None:
        """Show groups; the chosen one stays chosen."""
        wanted = choose or self._current()
        self._groups = {name: list(outlets) for name, outlets in groups.items()}
        self._quiet = True
        self.names.clear()
        for name in self._groups:
            self.names.addItem(name)
        places = [n for n, name in enumerate(self._groups) if name == wanted]
        self.names.setCurrentRow(places[0] if places else 0)
        self._quiet = False
        self._show()

    def _current(self) -> str:
        item = self.names.currentItem()
        return item.text() if item is not None else ""

    def _show(self) -> None:
        if self._quiet:
            return
        inside = self._groups.get(self._current(), [])
        self._quiet = True
        self.members.clear()
        listed = dict.fromkeys([*self._followed, *inside]) if self._current() else {}
        for outlet in listed:
            strange = outlet not in self._followed
            words = self.tr("{outlet} (not followed)").format(outlet=outlet) if strange else outlet
            item = QListWidgetItem(words)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked if outlet in inside else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, outlet)
            self.members.addItem(item)
        self._quiet = False
        self.remove.setEnabled(bool(self._current()))
        self.members.setVisible(bool(self._current()))
        self.empty.setVisible(not self._current())

    def _ticked(self) -> None:
        if self._quiet or not self._current():
            return
        items = [self.members.item(n) for n in range(self.members.count())]
        chosen = [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked]
        self._groups[self._current()] = chosen
        self.put_asked.emit(self._current(), chosen)

    def _add(self) -> None:
        """A new group; it is kept as soon as it has an outlet."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setFocus()
            return
        self.name.clear()
        self.fill({**self._groups, name: self._groups.get(name, [])}, choose=name)
        self.members.setFocus()

    def _remove(self) -> None:
        name = self._current()
        kept = {other: outlets for other, outlets in self._groups.items() if other != name}
        self.put_asked.emit(name, [])
        self.fill(kept)

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import groups"), "", self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        )
        if path:
            self.import_asked.emit(path)
