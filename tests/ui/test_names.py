"""Every control, row and cell of every screen has a name that a screen reader can say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QScrollArea,
    QSplitterHandle,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gallery.filling import fill, settle, wait
from tests.gallery.rendering import SETS, reset
from tests.loopback import Loopback
from tests.ui.invented_news import serve
from ui.main_window import MainWindow
from ui.services import Services

ROWS_LOOKED_AT = 60


def spoken(widget: QWidget) -> str:
    """The name that a screen reader is given."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def nameless(top: QWidget) -> Iterator[str]:
    """What can be used on a screen and has no name, as a path of class names."""
    if isinstance(top, QPrintPreviewDialog):
        return  # Qt's own
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            yield from (f"{path(widget)}: {cell}" for cell in dumb_cells(widget))
        takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget is not top
        control = isinstance(widget, QAbstractButton)
        frame = isinstance(widget, QSplitterHandle | QScrollArea) or widget.focusProxy() is not None
        inside = widget.objectName().startswith("qt_")
        if (takes_keys or control) and not frame and not inside and not spoken(widget):
            yield path(widget)


def dumb_cells(view: QAbstractItemView) -> Iterator[str]:
    """Cells without text for eye or ear."""
    model: QAbstractItemModel = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(view.rootIndex())
    for row in range(min(model.rowCount(view.rootIndex()), ROWS_LOOKED_AT)):
        for column in range(columns):
            index: QModelIndex = model.index(row, column, view.rootIndex())
            if column and isinstance(view, QTreeView) and model.rowCount(index.siblingAtColumn(0)):
                continue  # the head of a group is one cell
            if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
                continue  # a line between entries
            said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
            if not str(said or "").strip():
                yield f"row {row}, column {column}"


def path(widget: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None:
        names.append(type(at).__name__ + (f"({at.objectName()})" if at.objectName() else ""))
        at = at.parentWidget()
    return " < ".join(names[:6])


@pytest.mark.slow
def test_nothing_on_any_screen_is_without_a_name(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    found: dict[str, str] = {}
    screens = 0
    with Loopback() as site:
        services = Services(tmp_path / "library.sqlite")
        window = MainWindow(services, tmp_path / "log" / "variorum.log")
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        services.start()
        wait(lambda: services.is_open)
        wait(lambda: window.jobs.shown is None)
        fill(services, serve(site))
        window.desk.refill()
        for name in SETS:
            reset(window)
            for screen, widget in SETS[name](window):
                settle(30)
                screens += 1
                for fault in nameless(widget):
                    found.setdefault(fault, screen)
        window.close()
    assert screens > 30
    assert not found, "\n".join(f"{screen}: {fault}" for fault, screen in found.items())
