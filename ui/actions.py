"""Every command of the window: its words, its key and its tip in one table; menus are built from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

CONTEXT = "Actions"


def _t(words: str) -> str:
    """Marks words for translation; looked up when the actions are made."""
    return words


@dataclass(frozen=True, slots=True)
class Spec:
    """A command. `keys` are alternatives; the first is the one that is shown."""

    name: str
    text: str
    tip: str
    keys: tuple[str, ...] = ()
    checkable: bool = False


SPECS = (
    Spec("refresh", _t("&Refresh all outlets"), _t("Fetch what is new from every outlet"), ("Ctrl+R", "F5")),
    Spec(
        "refresh_here",
        _t("Refresh this &outlet"),
        _t("Fetch only the chosen outlet or folder"),
        ("Shift+F5",),
    ),
    Spec("stop", _t("S&top"), _t("Stop the work that is running; what is done stays"), ("Ctrl+.",)),
    Spec("add", _t("&Add outlet…"), _t("Follow an outlet by the address of its site or feed"), ("Ctrl+N",)),
    Spec(
        "compare_files",
        _t("&Compare files…"),
        _t("Compare texts or saved pages, without any feed"),
        ("Ctrl+O",),
    ),
    Spec("opml_import", _t("&Import outlets (OPML)…"), _t("Take over the subscriptions of another reader")),
    Spec("opml_export", _t("&Export outlets (OPML)…"), _t("Write all subscriptions to a file")),
    Spec("sample", _t("Load the &sample story"), _t("An invented story in five outlets, to explore")),
    Spec("quit", _t("&Quit"), _t("Close Variorum"), ("Ctrl+Q",)),
    Spec("search", _t("&Search…"), _t("Search stories, articles, quotes"), ("Ctrl+K", "/")),
    Spec("find", _t("&Find in this article…"), _t("Search in the text that is open"), ("Ctrl+F",)),
    Spec("copy_link", _t("Copy &link"), _t("Copy the address of the open article"), ("Ctrl+Shift+C",)),
    Spec("next", _t("&Next in the list"), _t("Open the next story or article"), ("J",)),
    Spec("previous", _t("&Previous in the list"), _t("Open the story or article before"), ("K",)),
    Spec("back", _t("&Back"), _t("Go back to what was open before"), ("Alt+Left", "Backspace")),
    Spec("stories", _t("&Stories"), _t("Show the stories"), ("Ctrl+1",)),
    Spec("articles", _t("&All articles"), _t("Show every article, newest first"), ("Ctrl+2",)),
    Spec("saved", _t("Sa&ved"), _t("Show what you saved"), ("Ctrl+3",)),
    Spec(
        "changed",
        _t("&Changed since read"),
        _t("Show articles that changed after you read them"),
        ("Ctrl+4",),
    ),
    Spec(
        "read",
        _t("Mark as &read or unread"),
        _t("Mark the chosen story or article as read or unread"),
        ("M",),
    ),
    Spec("read_all", _t("Mark all as read &here"), _t("Mark everything in this list as read"), ("Shift+A",)),
    Spec("save", _t("&Save for later"), _t("Keep the open article under Saved, or let it go"), ("S",)),
    Spec("original", _t("&Open the original page"), _t("Open the outlet's own page in your browser"), ("O",)),
    Spec(
        "story_of", _t("Show the s&tory of this article"), _t("Compare this article with the others"), ("T",)
    ),
    Spec("rename", _t("Rename &outlet…"), _t("Change the outlet's name or folder"), ("F2",)),
    Spec("remove", _t("Re&move outlet…"), _t("Stop following the outlet"), ()),
    Spec("larger", _t("&Larger text"), _t("Larger article text"), ("Ctrl++", "Ctrl+=")),
    Spec("smaller", _t("S&maller text"), _t("Smaller article text"), ("Ctrl+-",)),
    Spec("usual_size", _t("&Usual text size"), _t("Article text in its usual size"), ("Ctrl+0",)),
    Spec("sidebar", _t("Show the si&debar"), _t("Show or hide the sidebar"), ("Ctrl+B",), True),
    Spec("theme_system", _t("Like the s&ystem"), _t("Light or dark as the desktop is"), (), True),
    Spec("theme_light", _t("&Light"), _t("Dark text on light paper"), (), True),
    Spec("theme_dark", _t("&Dark"), _t("Light text on dark paper"), (), True),
    Spec("theme_contrast-light", _t("High contrast, l&ight"), _t("Black on white, strong lines"), (), True),
    Spec("theme_contrast-dark", _t("High contrast, d&ark"), _t("White on black, strong lines"), (), True),
    Spec("keys", _t("&Keyboard shortcuts"), _t("Show every key"), ("F1", "?")),
    Spec("log", _t("Open the &log folder"), _t("Where unexpected errors are written down")),
    Spec("about", _t("&About Variorum"), _t("Version and licences")),
)

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (_t("&File"), ("add", "compare_files", "", "opml_import", "opml_export", "", "sample", "", "quit")),
    (_t("&Edit"), ("search", "find", "", "copy_link", "", "rename", "remove")),
    (
        _t("&View"),
        (
            "stories", "articles", "saved", "changed", "", "sidebar", "",
            "larger", "smaller", "usual_size", "", ">appearance",
        ),
    ),
    (_t("&Go"), ("next", "previous", "back", "story_of")),
    (_t("&News"), ("refresh", "refresh_here", "stop", "", "read", "read_all", "save", "original")),
    (_t("&Help"), ("keys", "log", "", "about")),
)  # fmt: skip

APPEARANCE = ("theme_system", "theme_light", "theme_dark", "theme_contrast-light", "theme_contrast-dark")


class Actions(QObject):
    """The window's QActions by name, added to the window so that their keys work everywhere in it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._made: dict[str, QAction] = {}
        for spec in SPECS:
            action = QAction(_words(spec.text), window)
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.setCheckable(spec.checkable)
            tip = _words(spec.tip)
            action.setStatusTip(tip)
            action.setToolTip(f"{tip} ({action.shortcut().toString()})" if spec.keys else tip)
            window.addAction(action)
            self._made[spec.name] = action
        appearance = QActionGroup(self)
        for name in APPEARANCE:
            appearance.addAction(self._made[name])

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

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
        for title, names in MENUS:
            menu = bar.addMenu(_words(title))
            menu.setToolTipsVisible(True)
            self._fill_menu(menu, names)

    def menu(self, names: tuple[str, ...], parent: QWidget) -> QMenu:
        """A context menu of some of the actions."""
        menu = QMenu(parent)
        self._fill_menu(menu, names)
        return menu

    def shortcuts(self) -> list[tuple[str, str]]:
        """(words, keys) of every action that has a key, in the order of the table."""
        listed = []
        for spec in SPECS:
            if spec.keys:
                native = QKeySequence.SequenceFormat.NativeText
                keys = ", ".join(k.toString(native) for k in self._made[spec.name].shortcuts())
                listed.append((_words(spec.text).replace("&", ""), keys))
        return listed

    def _fill_menu(self, menu: QMenu, names: tuple[str, ...]) -> None:
        for name in names:
            if name == "":
                menu.addSeparator()
            elif name == ">appearance":
                inner = menu.addMenu(QCoreApplication.translate(CONTEXT, "A&ppearance"))
                self._fill_menu(inner, APPEARANCE)
            else:
                menu.addAction(self._made[name])


def _words(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)
