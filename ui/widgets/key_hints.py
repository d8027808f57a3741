"""The keys in force, for the tips of buttons: a button need not know the commands to name its key."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ui.one_of_app import one_of_app


class KeyHints(QObject):
    """Owned by the application. `changed` says that a command has another key."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._keys: dict[str, str] = {}

    def take(self, keys: Mapping[str, str]) -> None:
        """The key of each command as the system writes it, "" for none."""
        if dict(keys) != self._keys:
            self._keys = dict(keys)
            self.changed.emit()

    def of(self, command: str) -> str:
        return self._keys.get(command, "")


def key_hints() -> KeyHints:
    """The running application's; see `one_of_app`."""
    return one_of_app(KeyHints)


def with_key(tip: str, command: str) -> str:
    """A tip with the command's key behind it, if it has one."""
    key = key_hints().of(command)
    return f"{tip} ({key})" if key else tip


class _Hint(QObject):
    """Keeps one widget's tip; a child of the widget, so that it ends with it."""

    def __init__(self, widget: QWidget, tip: str, command: str) -> None:
        super().__init__(widget)
        self._widget, self._tip, self._command = widget, tip, command
        key_hints().changed.connect(self.show_key)
        self.show_key()

    def show_key(self) -> None:
        self._widget.setToolTip(with_key(self._tip, self._command))

    def say(self, tip: str) -> None:
        self._tip = tip
        self.show_key()


def hint(widget: QWidget, tip: str, command: str) -> None:
    """Give a widget a tip that names the key of a command, now and when the key changes."""
    made = widget.findChild(_Hint, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if made is None:
        _Hint(widget, tip, command)
    else:
        made.say(tip)
