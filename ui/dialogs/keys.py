"""Every command with its keys; the reader can find one by its words or its key, and give it another."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.actions import Actions
from ui.models.key_map import native
from ui.theme import measures
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import button, dialog_column, filter_field, label, name_field_buttons

SIZE = QSize(620, 620)
KEY_WIDTH = 200


@dataclass(frozen=True, slots=True)
class _Row:
    name: str
    words: QTableWidgetItem
    keys: QTableWidgetItem


class KeysDialog(QDialog):
    """Signals:
    changed(text): the keys that differ from the usual ones, to be kept.
    """

    changed = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(SIZE)
        self.search = filter_field(self.tr("Search commands and keys"), self)
        self.search.textChanged.connect(self._filter)
        self.table = QTableWidget(0, 2, self)
        self._rows: list[_Row] = []
        self.table.setAccessibleName(self.tr("Commands and their keys"))
        self.table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.table.setColumnWidth(1, KEY_WIDTH)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.currentCellChanged.connect(self._chosen)
        self.table.cellDoubleClicked.connect(self._to_edit)
        self.edit = QKeySequenceEdit(self)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        name_field_buttons(self.edit)
        self.edit.keySequenceChanged.connect(self._typed)
        self.of = label("", parent=self)
        self.of.setBuddy(self.edit)
        self.give = button(self.tr("Use this key"), "primary", parent=self)
        self.give.clicked.connect(self._give)
        self.none = button(self.tr("No key"), parent=self)
        self.none.clicked.connect(lambda: self._put(()))
        self.usual = button(self.tr("Usual key"), parent=self)
        self.usual.clicked.connect(self._reset)
        self.all_usual = button(self.tr("All as usual"), "quiet", parent=self)
        self.all_usual.clicked.connect(self._reset_all)
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(self.accept)
        # Enter gives no key by accident and shuts nothing.
        for each in (self.give, self.none, self.usual, self.all_usual, close):
            each.setAutoDefault(False)
        self.notice = NoticeBar(self)
        self._lay_out(close)
        self._fill()
        self.table.selectRow(0)

    def _lay_out(self, close: QWidget) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Keyboard shortcuts"), "heading", parent=self), 1)
        self.search.setFixedWidth(260)
        head.addWidget(self.search)
        giving = QHBoxLayout()
        giving.setSpacing(measures.S)
        giving.addWidget(self.of, 1)
        self.edit.setFixedWidth(150)
        for each in (self.edit, self.give, self.none, self.usual):
            giving.addWidget(each)
        foot = QHBoxLayout()
        foot.addWidget(self.all_usual)
        foot.addStretch(1)
        foot.addWidget(close)
        column = dialog_column(self, measures.M)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.notice)
        column.addLayout(giving)
        column.addLayout(foot)

    @property
    def name(self) -> str:
        """The command that is chosen, "" if none is."""
        row = self.table.currentRow()
        return self._rows[row].name if row >= 0 else ""

    def choose(self, name: str) -> None:
        """Choose a command by its name."""
        self.table.selectRow(next(n for n, row in enumerate(self._rows) if row.name == name))

    def _fill(self) -> None:
        every = self._actions.all()
        self.table.setRowCount(len(every))
        for number, (name, action) in enumerate(every):
            row = _Row(name, QTableWidgetItem(self._actions.said(name)), QTableWidgetItem())
            row.words.setToolTip(action.statusTip())
            self.table.setItem(number, 0, row.words)
            self.table.setItem(number, 1, row.keys)
            self._rows.append(row)
        self._show_keys()

    def _show_keys(self) -> None:
        keys = self._actions.keys
        for row in self._rows:
            usual = keys.is_usual(row.name)
            said = ", ".join(native(key) for key in keys.of(row.name))
            row.keys.setText(said)
            row.keys.setData(Qt.ItemDataRole.AccessibleTextRole, said or self.tr("No key"))
            font = row.keys.font()
            font.setBold(not usual)
            row.keys.setFont(font)
            row.keys.setToolTip("" if usual else self.tr("You changed this key."))
        self.all_usual.setEnabled(not keys.all_usual)
        self._chosen()

    def _chosen(self, *_cells: int) -> None:
        name, keys = self.name, self._actions.keys
        self.notice.dismiss()
        self.of.setText(
            self.tr("New &key for “{command}”").format(command=self._actions.said(name)) if name else ""
        )
        self.edit.clear()
        self.edit.setEnabled(bool(name))
        self.none.setEnabled(bool(name and keys.of(name)))
        self.usual.setEnabled(bool(name) and not keys.is_usual(name))
        self.give.setEnabled(False)

    def _typed(self, sequence: QKeySequence) -> None:
        key = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        self.give.setEnabled(bool(key and self.name) and key not in self._actions.keys.of(self.name))
        owners = self._actions.keys.owners(key, self.name)
        if owners:
            self.notice.say(
                self.tr("{key} is the key of “{command}”, which would lose it.").format(
                    key=native(key), command=self._actions.said(owners[0])
                ),
                "warn",
            )
            # The notice takes room: the command stays in sight.
            QTimer.singleShot(0, self._keep_in_sight)
        else:
            self.notice.dismiss()

    def _keep_in_sight(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _give(self) -> None:
        key = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key:
            self._put((key,))

    def _to_edit(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, keys: tuple[str, ...]) -> None:
        self._actions.keys.give(self.name, keys)
        self._took()

    def _reset(self) -> None:
        self._actions.keys.reset(self.name)
        self._took()

    def _reset_all(self) -> None:
        self._actions.keys.reset_all()
        self._took()

    def _took(self) -> None:
        self._actions.show_keys()
        self._show_keys()
        self.table.setFocus()
        self.changed.emit(self._actions.keys.text())

    def _filter(self, query: str) -> None:
        wanted = query.casefold().split()
        for number, row in enumerate(self._rows):
            said = f"{row.words.text()} {row.keys.text()}".casefold()
            self.table.setRowHidden(number, not all(word in said for word in wanted))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
