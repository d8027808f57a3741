"""What a reader does less often, or in haste: keys held down, very long texts, dialogs used to their ends."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTabWidget

from reader.compare.statements import row_key
from reader.model.changes import Changes
from reader.pipeline.pictures import folder_of, name_of
from tests.bench.acts import (
    Aside,
    Deed,
    Step,
    clicks,
    command,
    does,
    held,
    keys,
    opens,
    presses,
    scrolls,
    shut,
    speak,
    types,
    window,
)
from tests.bench.reading_room import Room
from ui.panes.content import OpenStory
from ui.panes.not_covered import NotCoveredList
from ui.services import Place
from ui.story.side_by_side import SideBySide

OFTEN = 10
ARTICLES_PASSED, ARTICLES_READ = 200, 2_000
EVERY_MS = 33
"""How often a key that is held down comes again."""
TABS = ("overview", "annotated", "side_by_side", "quotes", "left_out", "wording", "sources", "timeline")


def rarer_deeds(room: Room) -> list[Deed]:
    """All of them."""
    return [*_lists(), *_articles(room), *_huge(room), *_dialogs(room), *_window(room)]


def _lists() -> list[Deed]:
    def goes(kind: str) -> Step:
        return lambda: window().desk.go_to(Place(kind))  # type: ignore[arg-type]

    def down(name: str) -> Step:
        return held(lambda: command(name), ARTICLES_PASSED, EVERY_MS)

    def view() -> QLineEdit:
        return window().bar.search

    newest: list[int] = []

    def find() -> None:
        """The newest 2,000 articles."""
        services, after = window().services, None
        newest.clear()
        while len(newest) < ARTICLES_READ:
            rows = services.articles(Place("articles"), after)
            newest.extend(row.id for row in rows)
            after = rows[-1]

    def passed(read: bool) -> None:
        """As if a reader had been through them."""
        window().jobs.run("mark", articles=newest, read=read)

    def silent() -> NotCoveredList:
        return window().desk.not_covered

    def changed() -> None:
        """As the engine says it while a refresh is under way, in the middle of scrolling."""
        services = window().services
        rows = [row.id for row in window().stories.model.rows[:40]]
        services.changed.emit(Changes(stories=frozenset(rows)))

    def roll() -> None:
        bar = window().stories.view.verticalScrollBar()
        bar.setValue(bar.value() + 240)

    return [
        Deed("key held down: through 200 articles", (goes("articles"), down("next"), down("previous"))),
        Deed("key held down: through 200 stories", (goes("stories"), down("next"))),
        Deed("typing in the search field", (
            partial(command, "search"), *types("harbour bri"), *keys(Qt.Key.Key_Backspace, 11), shut,
            lambda: view().clear(),
        )),
        Deed("changes arrive while the list is scrolled", (
            goes("stories"), held(roll, 30, EVERY_MS), changed, held(roll, 30, EVERY_MS), changed, changed,
        )),
        Deed("only what is unread, and all", does("only_unread", "only_unread")),
        Deed("oldest first, and newest", does("oldest_first", "oldest_first")),
        Deed("not covered by: each chooser", (
            goes("not_covered"), lambda: silent().by.setCurrentIndex(0),
            lambda: silent().least.setCurrentIndex(0), lambda: silent().unknown.setChecked(False),
            lambda: silent().by.setCurrentIndex(silent().by.count() - 1),
            lambda: silent().unknown.setChecked(True), goes("stories"),
        )),
        Deed("not covered by: scrolling", (
            goes("not_covered"), *scrolls(lambda: silent().view), lambda: silent().least.setCurrentIndex(1),
            goes("stories"),
        )),
        Deed("next unread behind 2,000 that are read", (
            Aside(find), goes("articles"), lambda: passed(True), partial(command, "next_unread"),
            goes("stories"), goes("articles"), partial(command, "next_unread"),
            lambda: passed(False), goes("stories"),
        )),
        Deed("many rows chosen", (
            lambda: window().stories.view.selectAll(), lambda: window().stories.view.clearSelection(),
        )),
    ]  # fmt: skip


def _articles(room: Room) -> list[Deed]:
    long, pictured = room.articles

    def shows(number: int) -> Step:
        def show() -> None:
            services = window().services
            article, rows = services.article(number), services.articles_by_id([number])
            assert article is not None and rows
            window().content.show_article(article, rows[0])

        return show

    def pictures() -> None:
        """As when the engine has fetched them: all are there at once."""
        pane, folder = window().content.article_pane, folder_of(room.library)
        pane.expect_pictures()
        for address in pane.picture_addresses:
            window().services.pictured.emit(pictured, address, str(folder / name_of(address)), "")

    def view() -> object:
        return window().content.article_pane.view

    return [
        Deed("article of 20,000 words: opening", (shows(pictured), shows(long))),
        Deed("article of 20,000 words: scrolling", tuple(scrolls(view))),  # type: ignore[arg-type]
        Deed("article of 20,000 words: finding 500 places", (
            partial(command, "find"), *types("the"), *keys(Qt.Key.Key_Return, 4), *keys(Qt.Key.Key_Escape, 1),
        )),
        Deed("article of 20,000 words: larger and smaller text", does(*("larger", "smaller") * 2)),
        Deed("article of 20,000 words: resizing the window", (_drags(),)),
        Deed("article of 20,000 words: names hidden and shown", does("hide_names", "hide_names")),
        Deed("article of 20,000 words: everything copied", (
            lambda: window().content.article_pane.view.selectAll(),
            lambda: window().content.article_pane.view.copy(),
        )),
        Deed("article of 20,000 words: dark, light", does("theme_dark", "theme_light")),
        Deed("article of 40 pictures: opening", (shows(long), shows(pictured), pictures)),
        Deed("article of 40 pictures: scrolling", tuple(scrolls(view))),  # type: ignore[arg-type]
        Deed("article of 40 pictures: larger and smaller text", does("larger", "smaller")),
    ]  # fmt: skip


def _huge(room: Room) -> list[Deed]:
    """A story of 12 outlets, each with 200 sentences."""
    *_, small, huge = room.long

    def tab(name: str) -> Step:
        return lambda: window().story_page.go(f"tab:{name}")

    def next_one() -> None:
        window().story_page.step(1)

    def side() -> SideBySide:
        found = window().story_page.tab("side_by_side")
        assert isinstance(found, SideBySide)
        return found

    def of_tab() -> object:
        return window().story_page.views.currentWidget()

    out = [Deed("huge story: choosing it", (opens(small), opens(huge), opens(small), opens(huge)))]
    for name in TABS:
        out += [
            Deed(f"huge story, {name}: turning to it", (tab(name),)),
            Deed(f"huge story, {name}: scrolling", tuple(scrolls(of_tab))),  # type: ignore[arg-type]
            Deed(f"huge story, {name}: finding 500 places", (
                partial(command, "find"), *types("the"), *keys(Qt.Key.Key_Return, 3),
                *keys(Qt.Key.Key_Escape, 1),
            )),
            Deed(f"huge story, {name}: another story", (opens(small), tab(name), opens(huge))),
            Deed(f"huge story, {name}: larger and smaller text", does("larger", "smaller")),
            Deed(f"huge story, {name}: resizing the window", (_drags(),)),
        ]  # fmt: skip
    return [
        *out,
        Deed("huge story, annotated: another outlet", (
            tab("annotated"), *[lambda: window().story_page.turn(1)] * 4,
        )),
        Deed("huge story, annotated: next note x 10", (next_one,) * OFTEN),
        Deed("huge story, table: rows folded and unfolded", (
            tab("side_by_side"), *[lambda: side().table.fold.trigger()] * 2,
        )),
        Deed("huge story, table: next difference x 10", (next_one,) * OFTEN),
        Deed("huge story, table: keys", tuple(presses(lambda: side().table.view, Qt.Key.Key_PageDown, 6))),
        Deed("huge story, two texts: turning to them", (lambda: clicks(side(), "Two texts"),)),
        Deed("huge story, two texts: next difference x 10", (next_one,) * OFTEN),
        Deed("huge story, two texts: scrolling", tuple(scrolls(lambda: side().texts.left))),
        Deed("huge story, two texts: to the table", (lambda: side().show_table(),)),
        Deed("huge story: names hidden and shown", (tab("annotated"), *does("hide_names", "hide_names"))),
        Deed("huge story: another language", (partial(speak, "de"), partial(speak, "system"))),
        Deed("huge story: dark, light", (tab("annotated"), *does("theme_dark", "theme_light"))),
    ]  # fmt: skip


def _dialogs(room: Room) -> list[Deed]:
    wide, huge = room.long[1], room.long[3]
    folder = tempfile.TemporaryDirectory()

    def pdf() -> None:
        paper = window().paper()
        assert paper is not None
        window().printing.write(paper, Path(folder.name) / "story.pdf")

    def export(ending: str) -> Step:
        def write() -> None:
            opened = window().content.open
            assert isinstance(opened, OpenStory) and opened.comparison is not None
            window().commands.write_story(
                opened.comparison, opened.row.title, str(Path(folder.name) / f"story{ending}")
            )

        return write

    def dismissed() -> None:
        opened = window().content.open
        assert isinstance(opened, OpenStory) and opened.comparison is not None
        window().story_page.corrected.emit(row_key(opened.comparison, opened.comparison.claims[0]))

    def outlet() -> None:
        window().desk.go_to(Place("feed", feed=window().services.feeds()[-1].id))

    def leaf(number: int) -> Step:
        def turn() -> None:
            for dialog in window().findChildren(QDialog):
                for tabs in dialog.findChildren(QTabWidget) if dialog.isVisible() else ():
                    tabs.setCurrentIndex(number)

        return turn

    return [
        Deed("settings: searching", (partial(command, "settings"), *types("text"), shut)),
        Deed("settings: opened again", (partial(command, "settings"), shut) * 2),
        Deed("palette: each letter", (
            partial(command, "palette"), *types("settings"), *keys(Qt.Key.Key_Backspace, 8), shut,
        )),
        Deed("outlet settings", (outlet, partial(command, "outlet"), *map(leaf, range(1, 4)), shut)),
        Deed("a statement dismissed, and taken back", (
            lambda: window().desk.go_to(Place("stories")), opens(wide), dismissed, partial(command, "undo"),
        )),
        Deed("print preview", (opens(wide), partial(command, "print"), shut)),
        Deed("saved as PDF", (pdf,)),
        Deed("exported", (opens(huge), *map(export, (".html", ".md", ".txt", ".json")))),
        Deed("dialog make lesson", (opens(wide), partial(command, "make_lesson"), shut)),
    ]  # fmt: skip


def _window(room: Room) -> list[Deed]:
    long = room.long[0]
    looks = ("dark", "contrast-light", "contrast-dark", "light")

    def roomy() -> None:
        from ui.theme.theme import app_theme

        app_theme().set_roomy(not app_theme().type.roomy)

    return [
        Deed("window dragged: list", (lambda: window().desk.go_to(Place("stories")), _drags())),
        Deed("window dragged: a story", (opens(long), _drags())),
        Deed("panes: one and three", does("sidebar", "list", "list", "sidebar")),
        Deed("full screen", does("full_screen", "full_screen")),
        Deed("every appearance", does(*(f"theme_{look}" for look in looks))),
        Deed("spacing", (roomy, roomy)),
        Deed("tour", (
            partial(command, "sample"),
            *[lambda: QTest.keyClick(QApplication.focusWidget() or window(), Qt.Key.Key_Right)] * 4,
            *keys(Qt.Key.Key_Escape, 1),
        )),
    ]  # fmt: skip


def _drags() -> Step:
    """The window's edge in a hand: a size in each frame, in and out again."""
    sizes = [*range(1440, 1040, -16), *range(1040, 1441, 16)]
    rest = iter(sizes * 10_000)
    return held(lambda: window().resize(next(rest), 900), len(sizes), EVERY_MS)
