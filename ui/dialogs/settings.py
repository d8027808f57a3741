"""The settings, as a form made from their declarations: searchable, and in force as soon as they are set."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.settings import ALL
from ui.dialogs.setting_row import SettingRow
from ui.models import setting_words as words
from ui.models.preferences import Preferences
from ui.theme import measures
from ui.widgets.icons import icon
from ui.widgets.roles import button, label, name_field_buttons, rule

SIZE = QSize(720, 640)


class SettingsDialog(QDialog):
    """Every setting of `reader.settings`, by section."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setWindowTitle(self.tr("Settings"))
        self.resize(SIZE)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        name_field_buttons(self.search)
        self.search.textChanged.connect(self._filter)
        self.rows: dict[str, SettingRow] = {}
        self._sections: list[tuple[QWidget, list[SettingRow]]] = []
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, measures.L, 0)
        self._column.setSpacing(0)
        self._fill(page)
        self.nothing: QLabel = label("", "muted", wrap=True, parent=page)
        self.nothing.hide()
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
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

    def go_to(self, key: str) -> None:
        """Show one setting, with the keys in its control."""
        self.search.clear()
        row = self.rows[key]
        self._scroll.ensureWidgetVisible(row)
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, page: QWidget) -> None:
        inside: list[SettingRow] = []
        section = ""
        for setting in (each for each in ALL if each.in_form):
            if words.section(setting.key) != section:
                section = words.section(setting.key)
                inside = []
                self._sections.append((self._heading(section, page), inside))
            row = SettingRow(setting, page)
            row.chosen.connect(lambda value, setting=setting: self._preferences.put(setting, value))
            row.reset_asked.connect(lambda setting=setting: self._preferences.reset(setting))
            self.rows[setting.key] = row
            inside.append(row)
            self._column.addWidget(row)
            self._show(setting.key)

    def _heading(self, section: str, page: QWidget) -> QWidget:
        made = QWidget(page)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, measures.L if self._sections else 0, 0, measures.XS)
        column.setSpacing(measures.XS)
        column.addWidget(label(section.upper(), "section", parent=made))
        column.addWidget(rule(made))
        self._column.addWidget(made)
        return made

    def _show(self, key: str) -> None:
        row = self.rows.get(key)
        if row is not None:
            usual = self._preferences.is_default(row.setting)
            row.show_value(self._preferences.value(row.setting), usual=usual)

    def _refused(self, key: str, sentence: str) -> None:
        row = self.rows.get(key)
        if row is not None:
            row.say_problem(sentence)

    def _filter(self, query: str) -> None:
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
