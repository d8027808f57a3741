"""The settings, as a form made from their declarations: searchable, and in force as soon as they are set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.settings import ALL, Setting
from ui.dialogs.setting_row import SettingRow, reset_button
from ui.models import setting_words as words
from ui.models.preferences import Preferences
from ui.theme import measures
from ui.turns import Turns
from ui.widgets.roles import button, filter_field, label, rule

SIZE = QSize(720, 640)
AT_ONCE = 3
"""So many rows are there when it opens, and so many are put in at a time: it fills before an eye is on it."""


class SettingsDialog(QDialog):
    """Every setting of `reader.settings`, by section. `chosen` carries the key of one that the reader set."""

    chosen = Signal(str)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setWindowTitle(self.tr("Settings"))
        self.resize(SIZE)
        self.search = filter_field(self.tr("Search the settings"), self)
        self.search.textChanged.connect(self._filter)
        self._rows: dict[str, SettingRow] = {}
        self._sections: list[tuple[QWidget, list[SettingRow]]] = []
        scroll = self._scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # there will be more soon
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = self._page = QWidget(scroll)
        scroll.setWidget(page)  # while it is empty: a page that moves has everything in it styled anew
        whole, self._column = QVBoxLayout(page), QVBoxLayout()
        self._whole = whole
        whole.setContentsMargins(0, 0, measures.L, 0)
        whole.setSpacing(0)
        self._column.setSpacing(0)
        self.nothing: QLabel = label("", "muted", wrap=True, parent=page)
        self.nothing.hide()
        whole.addLayout(self._column)
        whole.addWidget(self.nothing)
        whole.addStretch(1)
        work = self._fill(page)
        next(work)
        self._filling = Turns(self)
        self._filling.begin(work)
        close = button(self.tr("Close"), parent=self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("Changes take effect at once."), "small", parent=self), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.XL, measures.L, measures.S, measures.L)
        column.setSpacing(measures.M)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, measures.L, 0)
        head.addWidget(label(self.tr("Settings"), "heading", parent=self), 1)
        self.search.setFixedWidth(260)
        head.addWidget(self.search)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        foot.setContentsMargins(0, 0, measures.L, 0)
        column.addLayout(foot)
        preferences.changed.connect(self._show)
        preferences.refused.connect(self._refused)

    @property
    def rows(self) -> dict[str, SettingRow]:
        """Each setting's row, by its key."""
        self._filling.finish()
        return self._rows

    def go_to(self, key: str) -> None:
        """Show one setting, with the keys in its control."""
        self.search.clear()
        row = self.rows[key]
        self._scroll.ensureWidgetVisible(row)
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, page: QWidget) -> Iterator[None]:
        """What is in sight at first; then a row in each turn of the event loop, shown when all are made."""
        inside: list[SettingRow] = []
        section = ""
        pattern = reset_button(page)
        pattern.hide()
        way_back = pattern.sizeHint().width()
        parts: list[QWidget] = []
        for setting in (each for each in ALL if each.in_form):
            if words.section(setting.key) != section:
                section = words.section(setting.key)
                inside = []
                parts.append(self._heading(section, page))
                self._sections.append((parts[-1], inside))
            row = SettingRow(setting, way_back, page)
            row.chosen.connect(lambda value, setting=setting: self._choose(setting, value))
            row.reset_asked.connect(lambda setting=setting: self._preferences.reset(setting))
            self._rows[setting.key] = row
            inside.append(row)
            parts.append(row)
            self._show(setting.key)
            if len(self._rows) % AT_ONCE == 0:
                self._add(parts)
            if len(self._rows) >= AT_ONCE:
                yield
        self._add(parts)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _add(self, parts: list[QWidget]) -> None:
        """Put in what is not yet there, laid out at once: nothing is seen on its way to its place."""
        for part in parts[self._column.count() :]:
            self._column.addWidget(part)
            part.show()
        width = self._page.width()
        self._page.resize(width, self._whole.totalHeightForWidth(width))
        self._whole.activate()

    def _choose(self, setting: Setting[Any], value: object) -> None:
        self._preferences.put(setting, value)
        self.chosen.emit(setting.key)

    def _heading(self, section: str, page: QWidget) -> QWidget:
        made = QWidget(page)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, measures.L if self._sections else 0, 0, measures.XS)
        column.setSpacing(measures.XS)
        column.addWidget(label(section.upper(), "section", parent=made))
        column.addWidget(rule(made))
        return made

    def _show(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            usual = self._preferences.is_default(row.setting)
            row.show_value(self._preferences.value(row.setting), usual=usual)

    def _refused(self, key: str, sentence: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            row.say_problem(sentence)

    def _filter(self, query: str) -> None:
        self._filling.finish()
        found = False
        for heading, rows in self._sections:
            shown = [row for row in rows if words.matches(row.setting, query)]
            for row in rows:
                row.setVisible(row in shown)
            heading.setVisible(bool(shown))
            found = found or bool(shown)
        self.nothing.setText(self.tr("No setting has the words “{query}”.").format(query=query.strip()))
        self.nothing.setVisible(not found)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape leaves the search first, then the window.
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        # Enter in the search box or a number is no wish to close.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)
