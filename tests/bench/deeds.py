"""Everything that a reader does in the window, as steps that each take one turn of its event loop."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.bench.acts import (
    Deed,
    Step,
    clicks,
    command,
    does,
    end,
    finds,
    keys,
    opens,
    presses,
    resizes,
    scrolls,
    shut,
    speak,
    types,
    window,
)
from tests.bench.lesson_deeds import lesson_deeds
from tests.bench.rarer_deeds import TABS, rarer_deeds
from tests.bench.reading_room import Room
from ui.services import Place
from ui.story.side_by_side import SideBySide
from ui.story.table import ClaimTable
from ui.story.tool_row import ChoiceButton
from ui.story.two_texts import TwoTexts

DIALOGS = (
    "settings", "activity", "backups", "library", "keys", "add", "choose_outlets", "compare_files", "about",
    "corrections", "groups", "regroup", "merge", "palette",
)  # fmt: skip


def deeds(room: Room) -> list[Deed]:
    """All of them, in an order in which each finds what it needs."""
    long, wide, small, _ = room.long
    fresh = iter(room.fresh * 20)

    def tab(name: str) -> Step:
        return lambda: window().story_page.go(f"tab:{name}")

    out: list[Deed] = [
        *_lists(),
        Deed("choosing the next story", does("next", "next", "next", "next")),
        Deed("choosing a story of 8 outlets", (opens(long),)),
    ]
    for name in TABS:
        out += [
            Deed(f"{name}: turning to it", (tab(name),)),
            Deed(f"{name}: scrolling", tuple(scrolls(lambda: window().story_page.views.currentWidget()))),
            Deed(f"{name}: finding words", tuple(finds())),
            *_controls(name),
            Deed(f"{name}: another story", (opens(small), tab(name), opens(long), opens(small))),
            Deed(f"{name}: resizing the window", (*resizes(), opens(long))),
            Deed(
                f"{name}: larger and smaller text",
                does("larger", "smaller"),
            ),
        ]
    out += [
        Deed("12 outlets: choosing the story", (opens(small), opens(wide))),
        *(Deed(f"12 outlets, {name}: turning to it", (tab(name),)) for name in TABS),
        Deed("12 outlets, table: scrolling", (tab("side_by_side"), *scrolls(lambda: _table().view))),
        Deed("12 outlets, table: back at a far place", (
            tab("side_by_side"), end(lambda: _table().view), opens(small), opens(wide)
        )),
        Deed("dark, light", does("theme_dark", "theme_light")),
        Deed("a comparison arrives", (lambda: window().desk.open_story_id(next(fresh)),) * 3),
        Deed("back and forward", does("back", "back", "forward")),
        Deed("only the reading area", does("only_reading", "only_reading")),
        *_articles(),
        *(Deed(f"dialog {name}", (opens(long), partial(command, name), shut)) for name in DIALOGS),
        Deed("palette: typing", (*does("palette"), *types("bridge"), *keys(Qt.Key.Key_Down, 3), shut)),
        *lesson_deeds(long),
        *rarer_deeds(room),
        Deed("menus", tuple(_menus())),
        Deed("following and marking", does("follow", "follow", "read", "read")),
        Deed("another language", (partial(speak, "de"), partial(speak, "en"), partial(speak, "system"))),
    ]  # fmt: skip
    return out


def _lists() -> list[Deed]:
    def goes(kind: str) -> Step:
        return lambda: window().desk.go_to(Place(kind))  # type: ignore[arg-type]

    def view() -> QWidget:
        return window().desk.active.view

    def feed() -> int:
        return window().services.feeds()[-1].id

    return [
        Deed("list of articles", (goes("articles"), *scrolls(view), *presses(view, Qt.Key.Key_End, 8))),
        Deed("list of stories", (goes("stories"), *scrolls(view), *presses(view, Qt.Key.Key_End, 8))),
        Deed("other lists", (
            *map(goes, ("saved", "changed", "noted", "followed", "not_covered", "stories")),
        )),
        Deed("an outlet, a folder", (
            lambda: window().desk.go_to(Place("feed", feed=feed())),
            lambda: window().desk.go_to(Place("folder", folder="Folder 3")),
            goes("stories"),
        )),
        Deed("sidebar: scrolling", tuple(scrolls(lambda: window().sidebar.view))),
        Deed("sidebar: folders shut and opened", (lambda: _folder(False), lambda: _folder(True))),
        Deed("an outlet dragged to another folder", (
            lambda: window().sidebar.feed_moved.emit(feed(), "Folder 5"),
            lambda: window().sidebar.feed_moved.emit(feed(), "Folder 3"),
        )),
        Deed("searching", tuple(partial(_search, words) for words in ("b", "br", "bri", "bridge", ""))),
        Deed("all marked as read, and back", does("read_all", "undo")),
    ]  # fmt: skip


def _folder(on: bool) -> None:
    sidebar = window().sidebar
    for number in range(3):
        item = sidebar.model.item_of(Place("folder", folder=f"Folder {number}"))
        if item is not None:
            sidebar.view.setExpanded(item.index(), on)


def _search(words: str) -> None:
    window().bar.search.setText(words)


def _articles() -> list[Deed]:
    def view() -> QWidget:
        return window().content.article_pane.view

    return [
        Deed("opening articles", (
            lambda: window().desk.go_to(Place("articles")),
            *does("next", "next", "next"),
            lambda: window().desk.open_row(window().articles.model.rows[-1]),
        )),
        Deed("article: scrolling", tuple(scrolls(view))),
        Deed("article: finding words", tuple(finds())),
        Deed("article: versions, note, save", does("versions", "note", "save", "save")),
        Deed("article: larger and smaller text", does("larger", "smaller")),
        Deed("an article's story", (partial(command, "story_of"),)),
    ]  # fmt: skip


def _controls(name: str) -> list[Deed]:
    """What a tab has besides its text."""
    page = partial(lambda: window().story_page)
    steps = tuple(partial(lambda by: page().step(by), by) for by in (1, 1, 1, -1))
    if name == "annotated":
        turns = tuple(lambda: page().tab("annotated").turn(1) for _ in range(4))  # type: ignore[attr-defined]
        switches = tuple(
            lambda which=which: getattr(page().tab("annotated"), which).toggle()
            for which in ("others", "others", "loaded", "loaded")
        )
        return [
            Deed("annotated: another outlet", turns),
            Deed("annotated: next note", steps),
            Deed("annotated: switches", switches),
        ]
    if name != "side_by_side":
        return [Deed(f"{name}: what it offers", tuple(_choices(name)))]
    return [
        Deed("table: next difference", steps),
        Deed("table: order", tuple(partial(_choose, "order", n) for n in (1, 2, 4, 0))),
        Deed("table: rows shown", tuple(partial(_choose, "filter", n) for n in (1, 3, 0))),
        Deed("table: marks", tuple(partial(_tick, "marks", n) for n in (0, 0, 1, 1))),
        Deed("table: outlets shown", tuple(partial(_tick, "outlets", n) for n in (0, 1, 1, 0))),
        Deed("table: everything copied", (lambda: _table().view.selectAll(), lambda: _table().view.copy())),
        Deed("table: keys", tuple(presses(lambda: _table().view, Qt.Key.Key_Down, 6))),
        Deed("two texts: turning to them", (lambda: clicks(_side(), "Two texts"),)),
        Deed("two texts: scrolling", tuple(scrolls(lambda: _texts().left))),
        Deed("two texts: next difference", steps),
        Deed("two texts: finding words", tuple(finds())),
        Deed("two texts: sides swapped, others chosen", (
            lambda: _texts().swap_sides(),
            *(partial(_other, which, n) for which in ("left_choice", "right_choice") for n in (2, 5)),
        )),
        Deed("two texts: resizing the window", tuple(resizes())),
        Deed("two texts: larger and smaller text", does("larger", "smaller")),
        Deed("two texts: to the table", (lambda: _side().show_table(),)),
    ]  # fmt: skip


def _side() -> SideBySide:
    found = window().story_page.tab("side_by_side")
    assert isinstance(found, SideBySide)
    return found


def _table() -> ClaimTable:
    return _side().table


def _texts() -> TwoTexts:
    return _side().texts


def _choose(which: str, number: int) -> None:
    """As a press on an entry of a button's menu."""
    button: ChoiceButton = getattr(_table(), which)
    button.menu().actions()[number].trigger()


def _other(which: str, number: int) -> None:
    getattr(_texts(), which).menu().actions()[number].trigger()


def _tick(which: str, number: int) -> None:
    getattr(_table(), which).menu().actions()[number].trigger()


def _choices(name: str) -> list[Step]:
    """Every entry of every button with choices in a tab, the first three of each."""

    def press(button: int, entry: int) -> None:
        view = window().story_page.tab(name)
        buttons = [each for each in view.findChildren(ChoiceButton) if each.isVisible()]
        if button < len(buttons):
            actions = buttons[button].menu().actions()
            if entry < len(actions):
                actions[entry].trigger()

    return [partial(press, button, entry) for button in range(3) for entry in (1, 2, 0)]


def _menus() -> list[Step]:
    def show(number: int) -> None:
        menu = window().menuBar().actions()[number].menu()
        if isinstance(menu, QMenu):
            menu.popup(window().mapToGlobal(QPoint(20, 20)))

    def hide() -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()

    def context() -> None:
        at = window().stories.view.viewport().rect().center()
        window().stories.view.customContextMenuRequested.emit(at)

    bar = range(6)
    out: list[Step] = []
    for number in bar:
        out += [partial(show, number), hide]
    return [*out, context, hide]
