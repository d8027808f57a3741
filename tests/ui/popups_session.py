"""Opens every menu, list and completer of the window on a real display, and tells how each looks and ends.

    DISPLAY=… python -m tests.ui.popups_session LIBRARY OUT.json LOOK...

The pixels are those of the display, not of a widget that paints itself: a popup without a ground of its own
is black there. The library has the sample story and the invented articles of `tests/ui/conftest.py`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "xcb"
os.environ["LC_ALL"] = "C.UTF-8"

import numpy as np
from PySide6.QtCore import QDeadlineTimer, QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QToolButton,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from tests.contrast import contrast
from ui.application import open_window
from ui.classroom.making import MakeLessonDialog
from ui.main_window import MainWindow
from ui.services import Place
from ui.story.cell_view import CellView
from ui.story.margin import Chip
from ui.theme.theme import MODES, app_theme

PATIENCE = 10_000
LEFT = Qt.MouseButton.LeftButton
CORNERS = {"light": QPoint(0, 0), "dark": QPoint(120, 100)}
"""Where the window stands on the display: a popup at its edge must still be whole."""
Text = tuple[str, QRect, bool]
"""What is written, where on the display, and whether it can be chosen."""


class Session:
    """What was found, popup by popup."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.look = window, ""
        self.found: list[dict[str, Any]] = []

    def see(
        self,
        name: str,
        open_: Callable[[], object],
        by: QWidget | QPoint | None = None,
        popup: QWidget | None = None,
    ) -> None:
        """Open one, look at it, press Escape. `by`: what it belongs to, or the point that it was asked at;
        `popup`: which one it is, if others open before it.

        A menu may keep the event loop for itself until it is closed: so it is looked at from a timer.
        """
        held, seen = QApplication.focusWidget(), list[dict[str, Any]]()
        looking = QTimer(singleShot=True, interval=0)
        looking.timeout.connect(lambda: seen.append(self._look(by, popup)))
        looking.start()
        open_()
        if not until(lambda: bool(seen), 2 * PATIENCE):
            raise SystemExit(f"{name}: nobody looked at it")
        if isinstance(QApplication.focusWidget(), QMenuBar):  # Qt lets it go by an Escape of its own
            QTest.keyClick(self.window.menuBar(), Qt.Key.Key_Escape)
        back = until(lambda: QApplication.focusWidget() is held, 1000)
        after = QApplication.focusWidget()
        told = {"keys_back": back, "keys_before": named(held), "keys_after": named(after)}
        self.found.append({"name": name, "look": self.look, **seen[0], **told})

    def _look(self, by: QWidget | QPoint | None, wanted: QWidget | None) -> dict[str, Any]:
        if not until(lambda: on_show(wanted), PATIENCE):
            return {"opened": False}
        popup = wanted or shown_popup()
        assert popup is not None
        texts = written(popup)
        at = QRect(popup.mapToGlobal(QPoint(0, 0)), popup.size())
        screen = popup.screen().geometry()
        inks = []
        # What the server shows may come a moment after the window is there.
        for _ in range(20):
            picture = grabbed(screen)
            inks = [(words, ink(picture, where), can) for words, where, can in texts]
            if all(value >= 4.5 for _, value, _ in inks):
                break
            QTest.qWait(50)
        near = True
        if isinstance(by, QWidget):
            near = at.adjusted(-12, -12, 12, 12).intersects(QRect(by.mapToGlobal(QPoint(0, 0)), by.size()))
        elif by is not None:
            near = at.adjusted(-12, -12, 12, 12).contains(by)
        pressed = 0
        QToolTip.hideText()  # a tip goes by itself
        while (there := shown_popup()) is not None and pressed < 3:
            pressed += 1
            QTest.keyClick(there.focusWidget() or there, Qt.Key.Key_Escape)
            until(lambda there=there: not isValid(there) or not there.isVisible(), 2000)
        return {
            "opened": True,
            "texts": [[words, round(value, 2), can] for words, value, can in inks],
            "whole": screen.contains(at),
            "near": near,
            "closed": shown_popup() is None,
            "pressed": pressed,
        }


def shown_popup() -> QWidget | None:
    """The popup on top, or the dialog that is one in all but name."""
    popup = QApplication.activePopupWidget()
    if popup is None:
        popup = next((each for each in QApplication.topLevelWidgets() if is_popup(each)), None)
    return popup


def is_popup(widget: QWidget) -> bool:
    return widget.isVisible() and widget.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


def on_show(wanted: QWidget | None) -> bool:
    popup = wanted or shown_popup()
    handle = popup.windowHandle() if popup is not None and popup.isVisible() else None
    return handle is not None and handle.isExposed()


def named(widget: QWidget | None) -> str:
    return "" if widget is None else f"{type(widget).__name__} {widget.accessibleName()}"


def written(popup: QWidget) -> list[Text]:
    """What a popup has to say, by its entries."""
    if isinstance(popup, QMenu):
        entries = [each for each in popup.actions() if each.isVisible() and not each.isSeparator()]
        return [
            (each.text(), placed(popup, popup.actionGeometry(each)), each.isEnabled()) for each in entries
        ]
    view = popup if isinstance(popup, QAbstractItemView) else popup.findChild(QAbstractItemView)
    if view is None:
        return [("", placed(popup, popup.rect()), True)]
    found = list[Text]()
    model, inside = view.model(), view.viewport().rect()
    for row in range(model.rowCount(view.rootIndex())):
        index: QModelIndex = model.index(row, 0, view.rootIndex())
        where = view.visualRect(index)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if words and inside.contains(where.center()):
            found.append((words, placed(view.viewport(), where.intersected(inside)), True))
    return found


def placed(widget: QWidget, where: QRect) -> QRect:
    return QRect(widget.mapToGlobal(where.topLeft()), where.size())


def grabbed(area: QRect) -> np.ndarray:
    """The pixels of the display, as 0xrrggbb by row and column."""
    shot = QGuiApplication.primaryScreen().grabWindow(0, area.x(), area.y(), area.width(), area.height())
    image = shot.toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()] & 0xFFFFFF


def ink(picture: np.ndarray, where: QRect) -> float:
    """How what is written in a part of a picture stands out from its ground, 1 to 21: the ground is the
    commonest colour, the ink the one that is least like it (the middle of a stroke; edges are between)."""
    part = picture[max(0, where.top()) : where.bottom() + 1, max(0, where.left()) : where.right() + 1]
    colours, counts = np.unique(part, return_counts=True)
    if not len(colours):
        return 1.0
    ground = f"#{colours[counts.argmax()]:06x}"
    return max(contrast(f"#{colour:06x}", ground) for colour in colours)


def main(library: str, out: str, looks: list[str]) -> int:
    """Writes what was found as JSON."""
    engine = [sys.executable, str(Path(__file__).with_name("stand_in_engine.py")), library]
    window = open_window(Path(library), Path(library).parent / "variorum.log", engine)
    window.resize(1280, 800)
    wait(lambda: window.services.engine_up and window.stories.model.rowCount() > 0)
    session = Session(window)
    for look in [mode for mode in MODES if mode in looks]:
        session.look = look
        app_theme().set_mode(look)
        wait(lambda: not app_theme().changing)  # what is not in sight takes it in the turns after
        window.move(CORNERS.get(look, QPoint(0, 0)))
        window.activateWindow()
        wait(window.isActiveWindow)
        for part in (menus, lists, article, story, dialogs):
            part(session)
    Path(out).write_text(json.dumps(session.found, ensure_ascii=False), "utf-8")
    window.close()
    return 0


def wait(ready: Callable[[], bool]) -> None:
    if not until(ready, PATIENCE):
        raise SystemExit(f"waited in vain at line {sys._getframe(1).f_lineno}")


def until(ready: Callable[[], bool], patience: int) -> bool:
    """Whether something came true within so many milliseconds; events go on meanwhile."""
    ended = QDeadlineTimer(patience)
    while not (there := ready()) and not ended.hasExpired():
        QTest.qWait(10)
    return there


def settle() -> None:
    QTest.qWait(80)


def ask_menu(widget: QWidget, at: QPoint) -> None:
    """The right button of the mouse."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)


def see_menu(session: Session, name: str, widget: QWidget, at: QPoint) -> None:
    session.see(name, lambda: ask_menu(widget, at), widget.mapToGlobal(at))


def see_choosers(session: Session, name: str, root: QWidget) -> None:
    """Every button with a menu and every drop-down list in sight."""
    for number, each in enumerate(list(choosers(root))):
        what = f"{name}: {each.accessibleName() or getattr(each, 'text', str)() or number}"
        each.setFocus()
        if isinstance(each, QComboBox):
            session.see(what, each.showPopup, each)
        else:
            session.see(what, lambda each=each: QTest.mouseClick(each, LEFT), each)


def choosers(root: QWidget) -> Iterator[QWidget]:
    for each in root.findChildren(QWidget):
        if each.isVisible() and each.isEnabled() and not each.visibleRegion().isEmpty():
            if isinstance(each, QComboBox):
                if each.count():
                    yield each
            elif isinstance(each, QPushButton | QToolButton) and each.menu() is not None:
                yield each


def menus(session: Session) -> None:
    """The bar's menus, and those in them."""
    bar = session.window.menuBar()
    session.window.to_list()
    for entry in bar.actions():
        menu = entry.menu()
        assert isinstance(menu, QMenu)

        def open_(entry: QAction = entry) -> None:
            QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(entry).center())

        session.see(f"menu {entry.text()}", open_, bar)
        for inner in [each for each in menu.actions() if each.menu() is not None]:

            def deeper(menu: QMenu = menu, inner: Any = inner, open_: Callable[[], None] = open_) -> None:
                open_()
                wait(menu.isVisible)
                QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(inner).center())

            session.see(f"menu {entry.text()} > {inner.text()}", deeper, popup=inner.menu())


def lists(session: Session) -> None:
    """The sidebar, the lists, the search field."""
    window = session.window
    tree = window.sidebar.view
    tree.setFocus()
    feeds = window.services.feeds()
    for place in (
        Place("stories"),
        Place("folder", folder="National"),
        Place("feed", feed=feeds[0].id),
        Place("lessons"),
    ):
        item = window.sidebar.model.item_of(place)
        assert item is not None
        tree.scrollTo(item.index())
        see_menu(session, f"sidebar {place.kind}", tree.viewport(), tree.visualRect(item.index()).center())
        settle()
    for kind in ("stories", "articles", "not_covered"):
        window.desk.go_to(Place(kind))
        settle()
        pane = window.desk.active
        if pane.model.rowCount():
            at = pane.view.visualRect(pane.model.index(0)).center()
            see_menu(session, f"a row of {kind}", pane.view.viewport(), at)
        see_choosers(session, kind, pane)
    search = window.bar.search
    search.setFocus()
    ways = next(each for each in search.findChildren(QToolButton) if "narrow" in each.accessibleName())
    session.see("ways to search", lambda: QTest.mouseClick(ways, LEFT), search)
    session.see("hints of the search", lambda: QTest.keyClicks(search, "outlet:"), search)
    see_menu(session, "the search field", search, QPoint(60, 10))
    search.clear()
    settle()
    session.see("a tip", lambda: QToolTip.showText(window.bar.add.mapToGlobal(QPoint(8, 8)), "What it does"))
    window.desk.go_to(Place("stories"))


def article(session: Session) -> None:
    """An article with tags, pictures and versions."""
    window = session.window
    window.desk.go_to(Place("articles"))
    settle()
    articles = window.articles
    articles.view.setCurrentIndex(articles.model.index(0))
    wait(lambda: window.content.article is not None)
    pane = window.content.article_pane
    pane.bar.pictures.show()
    pane.bar.fit()
    pane.view.setFocus()
    settle()
    see_menu(session, "an article's text", pane.view.viewport(), QPoint(40, 60))
    see_choosers(session, "an article", pane)
    pane.own.show_words((), "", ("harbour", "harbour bus"))
    pane.own.begin()
    settle()
    session.see("tags to complete", lambda: QTest.keyClicks(pane.own.field, "har"), pane.own.field)
    see_menu(session, "the field for tags", pane.own.field, QPoint(20, 8))
    pane.own.left.emit()
    pane.own.hide()
    window.desk.go_to(Place("stories"))


def story(session: Session) -> None:
    """Every tab of the sample story."""
    window, page = session.window, session.window.story_page
    row = next(row for row in window.stories.model.rows if len(row.outlets) > 3)
    window.desk.open_story_id(row.id)
    wait(lambda: page.evidence is not None)
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        settle()
        shown = page.tab(page.current)
        see_choosers(session, page.current, page)
        for view in shown.findChildren(CellView):
            if view.isVisible() and view.model().rowCount():
                cell = view.visualRect(view.model().index(0, 0)).center()
                see_menu(session, f"{page.current}: a cell", view.viewport(), cell)
        chip = next((each for each in shown.findChildren(Chip) if not each.visibleRegion().isEmpty()), None)
        if chip is not None:
            see_menu(session, f"{page.current}: a note", chip, chip.rect().center())


def dialogs(session: Session) -> None:
    """The drop-down lists of the dialogs."""
    window = session.window
    feed = window.services.feeds()[0]
    for name, open_ in (
        ("settings", window.pages.settings),
        ("activity", window.pages.activity),
        ("library", window.pages.library),
        ("add outlet", window.commands.add),
        ("rename", lambda: window.commands.rename(feed)),
        ("outlet", lambda: window.pages.outlet(feed)),
        ("make a lesson", lambda: making(window)),
    ):
        dialog = open_()
        assert isinstance(dialog, QDialog)
        wait(dialog.isVisible)
        dialog.activateWindow()
        wait(dialog.isActiveWindow)
        settle()
        see_choosers(session, name, dialog)
        for field in [each for each in dialog.findChildren(QLineEdit) if each.isVisible()][:1]:
            field.setFocus()
            see_menu(session, f"{name}: a field", field, QPoint(20, 8))
        dialog.reject()
        wait(lambda dialog=dialog: not dialog.isVisible())
        window.activateWindow()
        wait(window.isActiveWindow)


def making(window: MainWindow) -> QDialog:
    window.actions_["make_lesson"].trigger()
    wait(lambda: any(each.isVisible() for each in window.findChildren(MakeLessonDialog)))
    return next(each for each in window.findChildren(MakeLessonDialog) if each.isVisible())


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
