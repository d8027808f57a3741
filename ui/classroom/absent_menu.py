"""Which outlets lack a detail: a menu in which several can be ticked."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.story.tool_row import StayingMenu


class AbsentMenu(StayingMenu):
    """What is ticked counts however the menu is left, unless that is by Escape.

    Signals:
        decided(list[str]): these lack it, in the order of the menu; at least one, and others than before.
    """

    decided = Signal(list)

    def __init__(
        self, choices: Sequence[tuple[str, str]], ticked: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Missing from…"))
        self._before = set(ticked)
        self._dropped = False
        self.outlets: list[tuple[str, QAction]] = []
        for key, name in choices:
            action = self.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in self._before)
            self.outlets.append((key, action))
        self.addSeparator()
        self.everywhere = self.addAction(self.tr("All the others"))
        self.everywhere.triggered.connect(self._tick_all)
        self.done = self.addAction(self.tr("Mark those ticked"))
        self.aboutToHide.connect(self._decide)

    @property
    def ticked(self) -> list[str]:
        """The outlets that are ticked."""
        return [key for key, action in self.outlets if action.isChecked()]

    def _tick_all(self) -> None:
        # Triggered after the menu began to hide: what was ticked then has been told.
        self.decided.emit([key for key, _ in self.outlets])

    def _decide(self) -> None:
        if not self._dropped and self.ticked and set(self.ticked) != self._before:
            self.decided.emit(self.ticked)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Escape:
            self._dropped = True
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and action is not None
            and action.isCheckable()
        ):
            action.setChecked(True)
            self.close()
            return
        super().keyPressEvent(event)
