"""What the application has one of: its theme, its motion, the keys in force."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

T = TypeVar("T", bound=QObject)


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
    return app.findChild(kind, options=Qt.FindChildOption.FindDirectChildrenOnly) or kind(app)
