"""The commands of the window as QActions, and the menus that are built from their table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.actions.class_table import ClassCommands
from ui.actions.look_table import LookCommands
from ui.actions.menus import inner_menus, menus, ways
from ui.actions.spec import APPEARANCE, IN_VIEWS
from ui.actions.table import CommandTable
from ui.models.key_map import KeyMap, native
from ui.widgets.key_hints import key_hints


class Actions(QObject):
    """The window's QActions by name, added to the window so that their keys work everywhere in it.

    Signals:
        looked_at(): a menu is about to show; whoever knows better says what the commands would do.
    """

    looked_at = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        specs = (*CommandTable(self).specs(), *LookCommands(self).specs(), *ClassCommands(self).specs())
        self._made: dict[str, QAction] = {}
        for spec in specs:
            action = QAction(spec.text, window)
            action.setObjectName(spec.name)
            inside = spec.name in IN_VIEWS
            context = Qt.ShortcutContext.WidgetShortcut if inside else Qt.ShortcutContext.WindowShortcut
            action.setShortcutContext(context)
            action.setCheckable(spec.checkable)
            action.setStatusTip(spec.tip)
            if not inside:
                window.addAction(action)
            self._made[spec.name] = action
        self._said = {spec.name: spec.text.replace("&", "").rstrip("…") for spec in specs}
        self._ways = ways()
        self.keys = KeyMap({spec.name: spec.keys for spec in specs})
        self.show_keys()
        for name in self._ways:
            self.turn(name, back=False)
        appearance = QActionGroup(self)
        for name in APPEARANCE:
            appearance.addAction(self._made[name])

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def all(self) -> list[tuple[str, QAction]]:
        """Every action with its name, in the order of the table."""
        return list(self._made.items())

    def said(self, name: str) -> str:
        """What a command is called, whichever way it would go now."""
        return self._said[name]

    def turn(self, name: str, *, back: bool) -> None:
        """Have a command that goes both ways say which way it would go now."""
        action, way = self._made[name], self._ways[name][back]
        action.setText(way.text)
        action.setStatusTip(way.tip)
        self._show_tip(name)

    def offer(self, *views: QWidget) -> None:
        """Let the keys of the commands that work only in some views work in these."""
        for view in views:
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not as shortcuts of Qt's: those take the key from whatever has it while a view is the focus widget.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            typed = QKeySequence(event.keyCombination())
            for name in IN_VIEWS:
                action = self._made[name]
                if action.isEnabled() and typed in action.shortcuts():
                    action.trigger()
                    return True
        return super().eventFilter(watched, event)

    def connect_all(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Give each action its handler.

        Raises:
            KeyError: an action has no handler, or a handler no action.
        """
        if set(handlers) != set(self._made):
            raise KeyError(f"{set(handlers) ^ set(self._made)}")
        for name, handler in handlers.items():
            self._made[name].triggered.connect(lambda _checked=False, handler=handler: handler())

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus."""
        for title, names in menus():
            menu = bar.addMenu(title)
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self.looked_at)
            self._fill_menu(menu, names)

    def menu(self, names: tuple[str, ...], parent: QWidget) -> QMenu:
        """A context menu of some of the actions."""
        self.looked_at.emit()
        menu = QMenu(parent)
        self._fill_menu(menu, names)
        return menu

    def show_keys(self) -> None:
        """Put the keys of `keys` into force: in the window, in the menus and in the tips of buttons."""
        for name, action in self._made.items():
            keys = self.keys.of(name)
            action.setShortcuts([QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in keys])
            self._show_tip(name)
        key_hints().take({name: native((*self.keys.of(name), "")[0]) for name in self._made})

    def _show_tip(self, name: str) -> None:
        """What a command does, and its key."""
        action, keys = self._made[name], self.keys.of(name)
        action.setToolTip(f"{action.statusTip()} ({native(keys[0])})" if keys else action.statusTip())

    def _fill_menu(self, menu: QMenu, names: tuple[str, ...]) -> None:
        inner = inner_menus()
        for name in names:
            if name == "":
                menu.addSeparator()
            elif name.startswith(">"):
                title, more = inner[name]
                self._fill_menu(menu.addMenu(title), more)
            else:
                menu.addAction(self._made[name])
