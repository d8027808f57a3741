"""A form: words on the left, the control on the right, and what it does in small letters under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.theme import measures
from ui.widgets.roles import label

WORDS_PX = 150


class Form(QWidget):
    """Rows from top to bottom; a control without words of its own gets them as its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, measures.M, 0, measures.S)
        self._grid.setHorizontalSpacing(measures.L)
        self._grid.setVerticalSpacing(measures.XS)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, WORDS_PX)
        self._at = 0
        self.words: dict[QWidget, QLabel] = {}
        """The words of each control."""

    def row(self, words: str, control: QWidget, told: str = "") -> QLabel:
        """Add a row; `words` may carry a "&" for its key. Returns the label of what is told under it."""
        if words:
            named = self.words[control] = label(words, parent=self)
            named.setBuddy(control)
            named.setMinimumHeight(control.sizeHint().height())
            self._grid.addWidget(named, self._at, 0, Qt.AlignmentFlag.AlignTop)
            if not control.accessibleName():
                control.setAccessibleName(words.replace("&", ""))
        self._grid.addWidget(control, self._at, 1)
        under = label(told, "small", wrap=True, parent=self)
        under.setVisible(bool(told))
        self._grid.addWidget(under, self._at + 1, 1)
        if told:
            control.setAccessibleDescription(told)
        self._grid.setRowMinimumHeight(self._at + 2, measures.S)
        self._at += 3
        return under

    def end(self) -> None:
        """Push the rows to the top."""
        self._grid.setRowStretch(self._at, 1)
