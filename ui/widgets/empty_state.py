"""What a view shows when it has nothing to show: why, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import measures
from ui.theme.theme import app_theme
from ui.turns import WhenSeen
from ui.widgets.icons import icon
from ui.widgets.roles import button, label

ICON_PX = 44
TEXT_PX = 400


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and up to three next steps, in the middle of the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._middle = QWidget(self)
        self._icon = QLabel(self._middle, alignment=Qt.AlignmentFlag.AlignCenter)
        self._icon_name = "newspaper"
        self._heading = label("", "heading", wrap=True, parent=self._middle)
        self._text = label("", "muted", wrap=True, parent=self._middle)
        for each in (self._heading, self._text):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(measures.S)
        column = QVBoxLayout()
        column.setSpacing(measures.S)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addSpacing(measures.S)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addSpacing(measures.S)
        column.addLayout(self._buttons)
        column.addStretch(3)
        # A column of its own width between two that give way: wrapped labels know their height in it.
        row = QGridLayout(self)
        row.setContentsMargins(measures.L, measures.L, measures.L, measures.L)
        row.setColumnStretch(0, 1)
        row.setColumnStretch(1, 1000)
        row.setColumnStretch(2, 1)
        self._middle.setMaximumWidth(TEXT_PX)
        self._middle.setLayout(column)
        row.addWidget(self._middle, 0, 1)
        self._icon.setFixedHeight(ICON_PX)
        self._tinted = WhenSeen(self, self._tint)
        app_theme().changed.connect(self._tinted.ask)

    @property
    def heading(self) -> str:
        return self._heading.text()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(
        self,
        heading: str,
        text: str = "",
        steps: tuple[tuple[str, Callable[[], object]], ...] = (),
        *,
        icon_name: str = "newspaper",
    ) -> None:
        """Set all of it; the first step is the filled button, and gets the keys that this is given."""
        self._icon_name = icon_name
        self._tinted.ask()
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        while (item := self._buttons.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setFocusProxy(None)  # type: ignore[arg-type]  # the stub does not know that None takes it away
        for place, (words, act) in enumerate(steps):
            made: QPushButton = button(words, "primary" if place == 0 else "plain", parent=self)
            made.clicked.connect(lambda _checked=False, act=act: act())
            self._buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
            if place == 0:
                self.setFocusProxy(made)
        self.setAccessibleName(f"{heading} {text}".strip())

    def _tint(self) -> None:
        self._icon.setPixmap(icon(self._icon_name, "muted").pixmap(ICON_PX, ICON_PX))
