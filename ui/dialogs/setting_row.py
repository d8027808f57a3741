"""One setting in a form: its words, the control that fits its type, and the way back to the default."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from reader.settings import TEXT_FACE, Setting
from ui.models import setting_words as words
from ui.theme import measures
from ui.theme.type_scale import faces
from ui.widgets.roles import button, label, set_role

CONTROL_PX = 220
_UNBOUNDED = 2**31 - 1


class SettingRow(QWidget):
    """Signals:
    chosen(value): the reader gave the setting another value.
    reset_asked(): back to the default.
    """

    chosen = Signal(object)
    reset_asked = Signal()

    def __init__(self, setting: Setting[Any], way_back: int, parent: QWidget | None = None) -> None:
        """`way_back`: px kept for the button that leads back to the default."""
        super().__init__(parent)
        self.setting = setting
        self._quiet = False
        self.control = self._make()
        self.control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.control.installEventFilter(self)
        self.control.setAccessibleName(words.name(setting))
        self.control.setAccessibleDescription(words.help_(setting))
        self.control.setToolTip(words.help_(setting))
        named = label(words.name(setting), "title", wrap=True, parent=self)
        named.setBuddy(self.control)
        told = label(words.help_(setting), "small", wrap=True, parent=self)
        self.control.setFixedWidth(CONTROL_PX)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, measures.S, 0, measures.S)
        grid.setHorizontalSpacing(measures.L)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(named, 0, 0)
        grid.addWidget(told, 1, 0)
        grid.addWidget(self.control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(2, way_back)
        self._grid = grid

    @cached_property
    def reset(self) -> QPushButton:
        """The way back to the default. Made when it is first wanted: most rows never show it."""
        usual = words.shown(self.setting, self.setting.default)
        made = reset_button(self, tip=self.tr("Back to: {usual}").format(usual=usual))
        made.setAccessibleName(self.tr("Reset: {name}").format(name=words.name(self.setting)))
        made.clicked.connect(self.reset_asked)
        self._grid.addWidget(made, 0, 2, 2, 1, Qt.AlignmentFlag.AlignTop)
        QWidget.setTabOrder(self.control, made)
        return made

    @cached_property
    def problem(self) -> QLabel:
        """What is wrong with a value, or what it comes to; made when it is first wanted, too."""
        made = label("", "error", wrap=True, parent=self)
        self._grid.addWidget(made, 2, 0)
        return made

    def show_value(self, value: object, *, usual: bool) -> None:
        """Show what is in force; `usual` if it is the default."""
        self._quiet = True
        control = self.control
        if isinstance(control, QCheckBox):
            control.setChecked(bool(value))
            control.setText(words.shown(self.setting, bool(value)).capitalize())
        elif isinstance(control, QComboBox):
            control.setPlaceholderText(str(value))  # shown of a typeface that this computer does not have
            control.setCurrentIndex(control.findData(value))
        elif isinstance(control, QSpinBox | QDoubleSpinBox):
            control.setValue(value)  # type: ignore[arg-type]
        elif isinstance(control, QLineEdit):
            control.setText(str(value))
        self._quiet = False
        if not usual or "reset" in self.__dict__:
            self.reset.setVisible(not usual)
        if "problem" in self.__dict__:
            self.problem.hide()

    def say_note(self, sentence: str) -> None:
        """What the value that was taken comes to."""
        self._say(sentence, "small")

    def say_problem(self, sentence: str) -> None:
        """Why the last value was not taken."""
        self._say(sentence, "error")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel that scrolls the form must not change a value in passing: it works where the keys go."""
        if event.type() == QEvent.Type.Wheel and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _say(self, sentence: str, role: str) -> None:
        self.problem.setText(sentence)
        set_role(self.problem, role)
        self.problem.show()

    def _make(self) -> QWidget:
        setting = self.setting
        if isinstance(setting.default, bool):
            box = QCheckBox(self)
            box.toggled.connect(self._choose)
            return box
        if setting.choices or setting.key == TEXT_FACE.key:
            combo = QComboBox(self)
            for word in setting.choices or ("", *faces()):
                combo.addItem(words.shown(setting, word) or word, word)
            combo.currentIndexChanged.connect(lambda _at: self._choose(combo.currentData()))
            return combo
        if isinstance(setting.default, int):
            spin = QSpinBox(self)
            spin.setRange(
                round(-_UNBOUNDED if setting.least is None else setting.least),
                round(_UNBOUNDED if setting.most is None else setting.most),
            )
            spin.setSuffix(f" {words.unit(setting)}" if setting.unit else "")
            # A number that is being typed is not yet meant.
            spin.setKeyboardTracking(False)
            spin.lineEdit().setTextMargins(measures.S, 0, 0, 0)
            spin.setGroupSeparatorShown(True)
            spin.valueChanged.connect(self._choose)
            return spin
        if isinstance(setting.default, float):
            decimal = QDoubleSpinBox(self)
            decimal.setRange(
                -_UNBOUNDED if setting.least is None else setting.least,
                _UNBOUNDED if setting.most is None else setting.most,
            )
            decimal.setSuffix(f" {words.unit(setting)}" if setting.unit else "")
            decimal.setKeyboardTracking(False)
            decimal.lineEdit().setTextMargins(measures.S, 0, 0, 0)
            decimal.valueChanged.connect(self._choose)
            return decimal
        line = QLineEdit(self)
        line.editingFinished.connect(lambda: self._choose(line.text()))
        return line

    def _choose(self, value: object) -> None:
        if not self._quiet:
            self.chosen.emit(value)


def reset_button(parent: QWidget, *, tip: str = "") -> QPushButton:
    """As each row has it beside what the reader changed."""
    return button(QCoreApplication.translate("SettingRow", "Reset"), "quiet", tip=tip, parent=parent)
