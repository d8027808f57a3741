"""A drop-down list among commands of one letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ChoiceBox(QComboBox):
    """While it is open, letters choose in it: its list is no window of its own, so the window's keys work."""

    def showPopup(self) -> None:
        self.view().removeEventFilter(self)
        self.view().installEventFilter(self)
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.text().isprintable()
            and event.text()
            and not event.modifiers() & _HELD
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)
