"""The search field: hints while typing, a menu of operators, and the place where a search goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QMenu, QWidget

from ui.widgets.icons import icon
from ui.widgets.key_hints import key_hints
from ui.widgets.roles import name_field_buttons, set_role

WIDTH = 340
GAP = 4
"""Between the field and its hints, px."""

_INSERT = int(Qt.ItemDataRole.UserRole) + 1
_START = _INSERT + 1
Suggest = Callable[[str], Sequence[tuple[int, str, str]]]
"""suggest(text before the cursor): (from where, what would stand there, what it means)."""


class SearchBox(QLineEdit):
    """Escape shuts the hints, then clears and leaves; Down leaves to the results.

    Signals:
        left(): the results should have the keys.
    """

    left = Signal()

    def __init__(self, operators: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.suggest: Suggest = lambda _typed: ()
        self._wrong: int | None = None
        key_hints().changed.connect(self._name_key)
        self._name_key()
        self.setAccessibleName(self.tr("Search stories, articles and quotes"))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(140)
        self.setMaximumWidth(WIDTH)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.ways = QMenu(self)
        self.ways.setToolTipsVisible(True)
        for text, said in operators:
            act = self.ways.addAction(f"{text}\t{said}")
            act.triggered.connect(lambda _checked=False, text=text: self.add(text))
        menu = self.addAction(icon("down", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        menu.setToolTip(self.tr("Ways to narrow a search down"))
        menu.triggered.connect(self._show_ways)
        name_field_buttons(self)
        self._hints = QStandardItemModel(self)
        completer = QCompleter(self._hints, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self)
        self._popup = QListView(self)
        set_role(self._popup, "popup")
        completer.setPopup(self._popup)
        chosen: Any = completer.activated
        chosen[QModelIndex].connect(self._take)
        self._completer = completer
        self.textEdited.connect(self._edited)
        self.textChanged.connect(lambda _text: self.show_wrong(None))

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    @property
    def hinting(self) -> bool:
        """Whether hints are on show."""
        return self._popup.isVisible()

    def add(self, text: str) -> None:
        """Put an operator where the cursor is, parted from the word before it."""
        before = self.text()[: self.cursorPosition()]
        self.insert(text if not before or before[-1] in " (-" else f" {text}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wrong(self, position: int | None) -> None:
        """Mark the field as not understood, from a character on; None takes the mark away."""
        if position != self._wrong:
            self._wrong = position
            set_role(self, "", tone="" if position is None else "bad")

    def go_wrong(self) -> None:
        """Choose the word at which the search goes wrong, with the keys in the field."""
        at = min(self._wrong or 0, len(self.text()))
        word = self.text()[at:].split(None, 1)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setSelection(at, len(word[0]) if word else 0)
        if not word:
            self.setCursorPosition(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.hinting:  # the popup hands its keys on to the field first
                self._popup.hide()
                return
            if self.text():
                self.clear()
            self.left.emit()
            return
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _edited(self) -> None:
        self._hints.clear()
        for start, text, said in self.suggest(self.text()[: self.cursorPosition()]):
            item = QStandardItem(f"{text.strip()}   {said}".rstrip())
            item.setData(text, _INSERT)
            item.setData(start, _START)
            self._hints.appendRow(item)
        if self._hints.rowCount():
            few = self._hints.rowCount() <= self._completer.maxVisibleItems()
            never, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
            self._popup.setVerticalScrollBarPolicy(never if few else needed)  # Qt forgets its own padding
            self._completer.complete(self.rect().adjusted(0, 0, 0, GAP))
        else:
            self._popup.hide()

    def _take(self, index: QModelIndex) -> None:
        text, start = index.data(_INSERT), index.data(_START)
        if text is None:
            return
        behind = self.text()[self.cursorPosition() :]
        self.setText(self.text()[:start] + text + behind)
        self.setCursorPosition(start + len(text))
        self._edited()

    def _name_key(self) -> None:
        words, key = self.tr("Search articles, quotes, speakers"), key_hints().of("search")
        self.setPlaceholderText(f"{words}   {key}".rstrip())

    def _show_ways(self) -> None:
        """Under the field, and not beyond the window's edge."""
        at = self.mapToGlobal(self.rect().bottomLeft())
        edge = self.window().mapToGlobal(self.window().rect().topRight()).x()
        at.setX(min(at.x(), edge - self.ways.sizeHint().width()))
        self.ways.popup(at)
