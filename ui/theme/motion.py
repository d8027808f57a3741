"""Whether things may move: what the reader chose, else what the desktop wishes."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from ui.one_of_app import one_of_app
from ui.theme.system_motion import watch

Wish = Literal["system", "still", "moving"]
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_FadeTooltip,
)


class Motion(QObject):
    """Owned by the application. `changed` says that `still` has another value."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._wish: Wish = "system"
        self._system = self.still = False
        self._usual: tuple[Qt.UIEffect, ...] = ()
        watch(self._system_says, self)

    def set_wish(self, wish: str) -> None:
        """What the reader wants: "system", "still" or "moving"; anything else is "system"."""
        self._wish = next((known for known in get_args(Wish) if known == wish), "system")
        self._settle()

    def _system_says(self, still: bool) -> None:
        self._system = still
        self._settle()

    def _settle(self) -> None:
        still = self._system if self._wish == "system" else self._wish == "still"
        if still != self.still:
            self.still = still
            if still:
                self._usual = tuple(effect for effect in _EFFECTS if QApplication.isEffectEnabled(effect))
            for effect in self._usual:
                QApplication.setEffectEnabled(effect, not still)
            self.changed.emit()


def app_motion() -> Motion:
    """The running application's; see `one_of_app`."""
    return one_of_app(Motion)
