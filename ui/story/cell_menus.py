"""The menus of a table of text: of a cell, of a row's head, of a column's head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from ui.models.marks import Cell, references
from ui.story.tab import Choice

if TYPE_CHECKING:
    from ui.story.cell_view import CellView


class CellMenus:
    """Of one `CellView`, with what its tab lets the reader do and put right."""

    def __init__(self, view: CellView) -> None:
        self._view = view

    def of_row(self, at: QPoint) -> None:
        """At a point of the rows' heads."""
        view = self._view
        row = view.down.logicalIndexAt(at)
        choices = view.corrections(row, -1) if row >= 0 else ()
        if choices:
            menu = QMenu(view)
            _offer(menu, choices)
            _show(menu, view.down.mapToGlobal(at))

    def of_column(self, at: QPoint) -> None:
        """At a point of the columns' heads."""
        view = self._view
        column = view.across.logicalIndexAt(at)
        choices = view.column_choices(column) if column >= 0 else ()
        if choices:
            menu = QMenu(view)
            _offer(menu, choices, deletes=False)
            _show(menu, view.across.mapToGlobal(at))

    def of_cell(self, index: QModelIndex, at: QPoint) -> None:
        """Of a cell, if there is one, at a point of the screen."""
        _show(self.made(index), at)

    def made(self, index: QModelIndex) -> QMenu:
        """The menu of a cell, not yet shown."""
        view, menu = self._view, QMenu(self._view)
        valid = index.isValid()
        cell = view.cells.cell(index.row(), index.column()) if valid else Cell()
        several = references(cell)
        if cell.place is not None and (len(several) < 2 or cell.place not in several):
            shown = menu.addAction(QCoreApplication.translate("CellView", "Show in the text"))
            shown.triggered.connect(lambda: view.open_cell(index))
        for place, named in several.items() if len(several) > 1 or cell.place not in several else ():
            words = QCoreApplication.translate("CellView", "Show in the text: {place}")
            shown = menu.addAction(words.replace("{place}", named).replace("&", "&&"))
            shown.triggered.connect(lambda _on=False, place=place: view.opened.emit(place))
        address = view.beside(index.row(), index.column()) if valid else ""
        if address:
            beside = QCoreApplication.translate("CellView", "Show the two texts side by side")
            menu.addAction(beside).triggered.connect(lambda: view.asked.emit(address))
        copy = menu.addAction(QCoreApplication.translate("CellView", "Copy with outlet and link"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(view.copy)
        choices = view.corrections(index.row(), index.column()) if valid else ()
        columns = view.column_choices(index.column()) if valid else ()
        for some, deletes in ((choices, True), (columns, False)):
            if some:
                menu.addSeparator()
                _offer(menu, some, deletes=deletes)
        return menu


def _offer(menu: QMenu, choices: Sequence[Choice], *, deletes: bool = True) -> None:
    for number, (words, act) in enumerate(choices):
        entry = menu.addAction(words.replace("&", "&&"))
        entry.triggered.connect(lambda _on=False, act=act: act())
        if number == 0 and deletes:
            entry.setShortcut(QKeySequence(Qt.Key.Key_Delete))


def _show(menu: QMenu, at: QPoint) -> None:
    menu.exec(at)
    menu.deleteLater()
