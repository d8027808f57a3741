"""Search in the text that is open: a line at the foot of the view."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui.theme import measures
from ui.widgets.roles import button, label, set_role


class Findable(Protocol):
    """A view whose text can be searched."""

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        """Go to the next or the previous place; False if there is none."""

    def restart_find(self) -> None:
        """The words have changed: what is found already may be found again."""

    def show_found(self, text: str) -> tuple[int, int]:
        """Show every place of some words, "" for none; which one is chosen, from 1 on, and how many."""

    def setFocus(self) -> None:
        """Take the keys."""


class FindBar(QFrame):
    """Enter goes on, Shift+Enter goes back, Escape closes."""

    def __init__(self, view: Findable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self._view = view
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Find in this text"))
        self.box.setAccessibleName(self.tr("Find in this text"))
        self.box.setMaximumWidth(320)
        self.box.textChanged.connect(self._typed)
        self.said = label("", "small", parent=self)
        following = button(self.tr("Next"), "plain", tip=self.tr("Next place (Enter)"), parent=self)
        following.clicked.connect(lambda _checked=False: self.step())
        before = button(self.tr("Previous"), "plain", tip=self.tr("Place before (Shift+Enter)"), parent=self)
        before.clicked.connect(lambda _checked=False: self.step(backward=True))
        close = button("", "quiet", icon_name="close", tip=self.tr("Close (Escape)"), parent=self)
        close.setAccessibleName(self.tr("Close the search line"))
        close.clicked.connect(self.shut)
        row = QHBoxLayout(self)
        row.setContentsMargins(measures.L, measures.XS, measures.S, measures.XS)
        for each in (self.box, following, before, self.said):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(close)
        self.hide()

    def open(self) -> None:
        """Show it with the keys in its field."""
        self.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()
        self._tell()

    def shut(self) -> None:
        """Hide it; the text has the keys again."""
        self.hide()
        self._view.show_found("")
        self._view.setFocus()

    def step(self, *, backward: bool = False) -> None:
        """Go to the next or the previous place."""
        if self.box.text():
            self._view.find_text(self.box.text(), backward=backward)
        self._tell()

    def look_again(self) -> None:
        """Another text is on show: where the words stand in it."""
        if self.isVisible():
            self._tell()

    def _tell(self) -> None:
        """Which of how many places is chosen."""
        at, many = self._view.show_found(self.box.text())
        if not self.box.text():
            self.said.clear()
        elif not many:
            self.said.setText(self.tr("Not in this text"))
        else:
            here = self.locale().toString(at) if at else "–"  # the text is another one now
            of = self.tr("{at} of {n}").replace("{at}", here)
            self.said.setText(of.replace("{n}", self.locale().toString(many)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._view.restart_find()
        self.step()
