"""What the application has one of: its theme, its motion, the keys in force."""

from __future__ import annotations

from typing import TypeVar, cast
from weakref import WeakValueDictionary

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

T = TypeVar("T", bound=QObject)
_met: WeakValueDictionary[type[QObject], QObject] = WeakValueDictionary()
"""Those that were asked for before: each row that is painted asks, and Qt takes 25 µs to find one."""


def one_of_app(kind: type[T]) -> T:
    """The running application's one object of a class; made the first time that it is asked for.

    Args:
        kind: made with the application, which owns it.

    Raises:
        RuntimeError: there is no QApplication yet.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("There is no QApplication yet.")
    met = _met.get(kind)
    if met is not None and isValid(met) and met.parent() is app:
        return cast("T", met)
    found = app.findChild(kind, options=Qt.FindChildOption.FindDirectChildrenOnly) or kind(app)
    _met[kind] = found
    return found
