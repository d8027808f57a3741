"""The row of controls above a tab: buttons with menus, switches, and a count at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from ui.theme import measures
from ui.widgets.flow import FlowLayout
from ui.widgets.icons import icon
from ui.widgets.key_hints import hint
from ui.widgets.roles import BY_TAB


class ChoiceButton(QPushButton):
    """A button that shows what is chosen and opens a menu of the choices. `chosen` gives the key. `label` is
    its name for screen readers, with what is chosen; it stands in the button if `shown`."""

    chosen = Signal(str)

    def __init__(self, label: str, parent: QWidget | None = None, *, shown: bool = True) -> None:
        super().__init__(parent)
        self.setFocusPolicy(BY_TAB)
        self.setProperty("choice", True)
        self._label, self._shown = label, shown
        self._menu = QMenu(self)
        self._group: QActionGroup | None = None
        self.tip = ""
        """What the button is for; shown under what is chosen."""
        self._command = ""
        self.key = ""
        self._also: list[QAction] = []
        self.setMenu(self._menu)
        self.setAccessibleName(label)

    def set_tip(self, tip: str, command: str = "") -> None:
        """Say what the button is for, and the key of a command that does the same."""
        self.tip, self._command = tip, command
        self._show_tip()

    def _show_tip(self) -> None:
        whole = self.accessibleName()
        hint(self, "\n".join(part for part in (whole, self.tip) if part), self._command)

    def also(self, text: str, tip: str) -> QAction:
        """Something that is on or off beside the choices; stands below them."""
        action = QAction(text.replace("&", "&&"), self)
        action.setCheckable(True)
        action.setToolTip(tip)
        self._menu.setToolTipsVisible(True)
        self._also.append(action)
        return action

    def set_choices(self, choices: Sequence[tuple[str, str]], key: str) -> None:
        """(key, text) pairs, and the one that is in force."""
        self._menu.clear()
        if self._group is not None:
            self._group.deleteLater()
        self._group = QActionGroup(self)
        for value, text in choices:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(value)
            self._group.addAction(action)
            action.triggered.connect(lambda _on=False, v=value: self._take(v))
        if self._also:
            self._menu.addSeparator()
            self._menu.addActions(self._also)
        self.set_key(key)

    def offers(self, key: str) -> bool:
        """Whether a key is among the choices."""
        return any(action.data() == key for action in self._menu.actions())

    def set_key(self, key: str) -> None:
        """Show another choice as the one in force; emits nothing."""
        self.key = key
        text = ""
        for action in self._menu.actions():
            if action.data() == key:
                action.setChecked(True)
                text = action.text().replace("&&", "&")
        whole = f"{self._label} {text}".strip()
        self.setAccessibleName(whole)
        self._show_tip()
        shown = whole if self._shown else text
        short = QFontMetrics(self.font()).elidedText(shown, Qt.TextElideMode.ElideRight, 260)
        self.setText(short.replace("&", "&&"))

    def _take(self, key: str) -> None:
        if key != self.key:
            self.set_key(key)
            self.chosen.emit(key)


class CheckButton(QPushButton):
    """A button with a menu of things that can each be on or off; the menu stays open while they are ticked.
    `name` is for screen readers, until there are such things.

    Signals:
        toggled_one(key, on): one of them was ticked or unticked.
    """

    toggled_one = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(BY_TAB)
        self.setProperty("choice", True)
        self.setAccessibleName(name)
        self._menu = StayingMenu(self)
        self._say: Callable[[int, int], str] = lambda _on, _all: ""
        self.tip = ""
        self.setMenu(self._menu)

    def set_choices(self, choices: Sequence[tuple[str, str]], say: Callable[[int, int], str]) -> None:
        """(key, text) pairs, all on; `say` names the button by how many are on, and of how many."""
        self._menu.clear()
        self._say = say
        for key, text in choices:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(True)
            action.setData(key)
            action.toggled.connect(lambda on, key=key: self._toggled(key, on))
        self._write()

    def untick(self, key: str) -> None:
        """Switch one of them off, as if it had been unticked."""
        for action in self._menu.actions():
            if action.data() == key:
                action.setChecked(False)

    def _toggled(self, key: str, on: bool) -> None:
        self._write()
        self.toggled_one.emit(key, on)

    def _write(self) -> None:
        actions = self._menu.actions()
        words = self._say(sum(action.isChecked() for action in actions), len(actions))
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setToolTip(self.tip or words)


class StayingMenu(QMenu):
    """Ticking one entry does not close it: the next one is ticked as easily."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class Switch(QPushButton):
    """A switch of the row: a box that is ticked in its place, so that nothing moves when it is pressed."""

    def __init__(self, text: str, on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(BY_TAB)
        self.setProperty("kind", "switch")
        self.setText(text.replace("&", "&&"))
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(text)
        self.toggled.connect(self._show)
        self._show(on)

    def _show(self, on: bool) -> None:
        self.setIcon(icon("box-full", "accent") if on else icon("box", "muted"))


class ToolRow(QWidget):
    """Controls from the left, a stretch, and a line of counts at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowLayout(measures.S, (measures.S, measures.S), self)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.count.hide()
        self._row.insert(0, self.count)
        self._row.extra = self.count
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, text: str) -> None:
        """Say how much there is."""
        self.count.setText(text)
        self.count.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Append a control, before the counts."""
        self._row.insert(self._row.count() - 1, widget)

    def add_steps(self, back: str, on: str, step: Callable[[int], object]) -> None:
        """Two buttons at the far end, for the one before and the next; `back` and `on` are their tips."""
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(measures.XS)
        before = self.made_button("", back, lambda: step(-1), "previous_note")
        before.setIcon(icon("up"))
        after = self.made_button("", on, lambda: step(1), "next_note")
        after.setIcon(icon("arrow-down"))
        for button in (before, after):
            row.addWidget(button)
        self._row.insert(self._row.count(), group)

    def put_first(self, widget: QWidget) -> None:
        """Insert a control at the left end."""
        self._row.insert(0, widget)

    def button(self, text: str, tip: str, slot: Callable[[], object], command: str = "") -> QPushButton:
        """Append a plain button; see `made_button`."""
        button = self.made_button(text, tip, slot, command)
        self.add(button)
        return button

    def made_button(self, text: str, tip: str, slot: Callable[[], object], command: str = "") -> QPushButton:
        """A plain button, not placed yet; its tip names the key of a command that does the same. One without
        a text is for an icon."""
        button = QPushButton(text, self)
        if not text:
            button.setProperty("kind", "icon")
        button.setFocusPolicy(BY_TAB)
        hint(button, tip, command)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda _on=False: slot())
        return button
