"""A line of facts that ends in links."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QWidget

_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class LinksLabel(QLabel):
    """Muted and wrapped; its words can be selected. It is shown that it has the keys when they came to it by
    keys: who selects a word with the mouse needs no sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "muted")
        self.setProperty("links", "quiet")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setProperty("links", "reached" if event.reason() in _BY_KEYS else "quiet")
        self.style().unpolish(self)
        self.style().polish(self)
        super().focusInEvent(event)
