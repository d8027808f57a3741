"""The window: puts bar, sidebar, lists and pages together, and gives every command its handler."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import delete

from reader.model.feed import Feed
from reader.paths import is_address
from reader.settings import PICTURES
from ui import wording
from ui.actions import Actions
from ui.classroom.classroom import Classroom, lesson_list
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.commands import Commands
from ui.dialogs.correcting import Correcting
from ui.dialogs.pages import Pages
from ui.dialogs.printing import Printing
from ui.dialogs.searches import KeptSearches
from ui.dialogs.sending import Sending
from ui.main_window.handlers import handlers
from ui.main_window.resuming import written
from ui.main_window.undoing import Undoing
from ui.main_window.wiring import connect
from ui.models.drop import drop_of, urls_of, words
from ui.models.jobs import Jobs
from ui.models.kept_icons import KeptIcons
from ui.models.preferences import Preferences
from ui.panes import directory
from ui.panes.article_list import ArticleList
from ui.panes.article_side import ArticleSide
from ui.panes.background import Background
from ui.panes.content import Content
from ui.panes.desk import Desk
from ui.panes.marking import Marking
from ui.panes.passed import Passed
from ui.panes.preferring import Preferring
from ui.panes.reading_on import ReadingOn
from ui.panes.refreshing import Refreshing
from ui.panes.sidebar import Sidebar
from ui.panes.story_list import StoryList
from ui.panes.top_bar import TopBar
from ui.services import Services
from ui.story.page import StoryPage
from ui.theme.theme import app_theme
from ui.tour import Tour
from ui.widgets.columns import Columns
from ui.widgets.drop_sign import DropSign
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.paging import main_view
from ui.widgets.roles import button, label, opened, set_role
from ui.widgets.stack import Stack
from ui.widgets.window_state import WindowState

if TYPE_CHECKING:
    from ui.widgets.paper import Paper

SIZE = QSize(1360, 860)
FRAME = QSize(16, 48)
"""What a desktop puts around a window at most (title and borders), px; known only once it is shown."""


class MainWindow(QMainWindow):
    """One window on one library.

    Signals:
        closed(): the reader has closed it.
    """

    closed = Signal()

    def __init__(self, services: Services, log: Path, *, in_turns: bool = False) -> None:
        super().__init__()
        self.services, self.log = services, log
        self.files_come = False
        """Whether the program was started on files, which are opened as soon as that is possible."""
        self.making = self._make()
        """What makes the window, in turns; if it is not made `in_turns`, that is done."""
        if not in_turns:
            for _ in self.making:
                pass

    def _make(self) -> Iterator[None]:
        services = self.services
        self.jobs = Jobs(services, self)
        self.preferences = Preferences(services, self.jobs, self)
        self.icons = KeptIcons(services, self)
        # Each is made in its place: what moves has everything in it styled anew (half of the time it takes).
        whole = QWidget(self)
        self.setCentralWidget(whole)
        self.bar = TopBar(whole)
        self.notice = NoticeBar(whole)
        yield
        self.splitter = Columns(whole)
        self.sidebar = Sidebar(self.splitter)
        self.lists = Stack(self.splitter)
        yield
        self.stories, self.articles = StoryList(self.lists), ArticleList(self.lists)
        yield
        self.content = Content(self.splitter)
        self.story_page = StoryPage(self.content)
        self.content.take(self.story_page, self.story_page)
        self._lay_out(whole)
        self.desk = Desk(
            services,
            self.jobs,
            self.sidebar,
            self.stories,
            self.articles,
            lesson_list,
            self.lists,
            self.content,
        )
        self.commands = Commands(services, self.jobs, self.notice, self)
        self.correcting = Correcting(services, self.jobs, self.notice, self)
        self.news = Refreshing(services, self.jobs, self.bar, self.notice, self.desk)
        self.tour = Tour(self.story_page, self.stories, self.bar)
        yield
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        yield
        self.preferring = Preferring(
            self.preferences, services, self.desk, self.actions_, self.notice, self.bar
        )
        self.pages = Pages(self.preferences, services, self.jobs, self.news.refresh, self.notice, self)
        self.article_side = ArticleSide(
            services, self.jobs, self.sidebar, self.content, self.preferences, self.desk
        )
        self.marking = Marking(self.jobs, self.desk, self.notice)
        self.passed = Passed(self.articles, self.marking)
        self.reading_on = ReadingOn(self.desk, self.notice)
        self.sending = Sending(self.preferences, self)
        self.printing = Printing(self.paper, self.notice, self)
        self.classroom = Classroom(services, self.jobs, self.notice, self.desk, self.printing, self)
        self.undoing = Undoing(self.actions_["undo"], self.correcting, self.marking, self.classroom)
        self.searches = KeptSearches(services, self.jobs, self.notice, self)
        self.background = Background(self, services, self.preferences, self.actions_, self.notice)
        yield
        connect(self)
        services.opened.connect(self._opened)
        services.moved.connect(self._moved)
        services.bug.connect(self.tell_bug)
        self.desk.feeds_changed.connect(self._feeds_changed)
        self.bar.offline_changed.connect(self._offline_changed)
        self.desk.located.connect(self.show_place)
        self.content.show_nothing(self.tr("Opening your library…"))
        self.actions_.connect_all(handlers(self))
        self._state = WindowState(services.library_path)
        self._state.restore(self, self.splitter)
        self.sidebar.open_folders(self._state.folders)
        for name in ("sidebar", "list"):
            self.actions_[name].setChecked(True)
        self.actions_[f"theme_{app_theme().mode}"].setChecked(True)
        self.show_place()
        self.stories.view.setFocus()

    def _lay_out(self, whole: QWidget) -> None:
        self.setWindowTitle("Variorum")
        self.setAcceptDrops(True)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() - FRAME))
        for page in (self.stories, self.articles):
            self.lists.addWidget(page)
        self.splitter.put(self.sidebar, self.lists, self.content)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.splitter, 1)
        column.addWidget(
            self.notice
        )  # below: what is read and clicked stays where it is as notices come and go
        self.drop_sign = DropSign(whole)
        self.state = button("", "state", tip=self.tr("How each outlet's feed is"), parent=self)
        # The menu has it for the keys: the way round with Tab ends with what is read.
        self.state.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.state.clicked.connect(lambda _on=False: self.pages.activity().show_health())
        self.statusBar().addWidget(self.state)
        self.class_in = button("", "state", tip=self.tr("The class is let in: show its address"), parent=self)
        self.class_in.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.statusBar().addWidget(self.class_in)
        self.class_in.hide()
        self.private = label(wording.private(), parent=self)
        self.statusBar().addPermanentWidget(self.private)
        self.statusBar().setSizeGripEnabled(False)

    def take_library(self) -> Iterator[None]:
        """What follows when the library can be read, in turns: for a window that was made since."""
        if self.services.is_open:
            for act in (
                self.preferences.read,
                self.desk.begin_refill,
                self.background.take_library,
                self._opened,
            ):
                act()
                yield

    def _opened(self) -> None:
        """The library can be read: an empty one starts with the sample story, if no file is to be opened."""
        empty = not self.services.feeds() and not self.services.stories("newest", None, 1)
        if empty and not self.files_come:
            self.content.show_nothing(
                self.tr("Preparing the sample story…"),
                self.tr("One inquiry, told by five invented outlets. It is compared on this computer."),
            )
            self.sidebar.view.setFocus()  # with no list to have them, the keys would be on a button
            self.news.load_sample()
        else:
            self.story_page.clear()
            self.story_page.warm()
            self.content.warm()
            self.desk.warm()
            self.pages.warm()
            self.printing.warm()
            if not self.bar.search.hasFocus():
                self.to_list()
            self.content.show_nothing(
                self.tr("Choose a story or an article"),
                self.tr(
                    "A story shows its outlets side by side: what all report, what only one does, and how."
                ),
            )

    def say_class(self, line: str) -> None:
        """That a class is let in, for as long as it is; then ""."""
        self.class_in.setText(line)
        self.class_in.setVisible(bool(line))
        self.private.setVisible(not line)  # that nothing is sent is not true of a lesson given out

    def _moved(self, _sentence: str, worked: bool) -> None:
        if worked:
            self._state = WindowState(self.services.library_path)

    def palette_page(self) -> CommandPalette:
        """Open the command palette."""
        found = directory.entries(
            self.actions_, self.services, self.desk, self.pages.settings, self.classroom.go_to
        )

        def search(words: str) -> None:
            self.bar.show_query(words)
            self.desk.search(words)
            self.desk.take_keys()

        page = CommandPalette(self.services, found, self.desk.choose_story_id, search, self)
        opened(page)
        page.field.setFocus()
        return page

    def paper(self) -> Paper | None:
        """What is open, for the printer."""
        if self.classroom.page is not None and self.classroom.is_open:
            return self.classroom.paper()
        article = self.content.article
        return self.content.article_pane.paper() if article is not None else self.story_page.paper()

    def to_content(self, _row: object = None) -> None:
        """Give the keys to what is open."""
        page = self.content.currentWidget()
        if page is not None:
            (main_view(page) or page).setFocus(Qt.FocusReason.OtherFocusReason)

    def to_list(self) -> None:
        """Give the keys to the list on show."""
        self.desk.active.take_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from what is open back to the list."""
        held = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and held is not None and self.content.isAncestorOf(held):
            self.to_list()
            return
        super().keyPressEvent(event)

    def _feeds_changed(self, feeds: list[Feed]) -> None:
        self.state.setText(wording.feeds_line(feeds, offline=self.bar.offline))
        set_role(self.state, "", tone="amber" if any(feed.failures for feed in feeds) else "")
        self.splitter.names_changed()

    def _offline_changed(self) -> None:
        if self.services.is_open:
            self._feeds_changed(self.services.feeds())

    def show_place(self) -> None:
        """Commands that would do nothing here are grey; the title says what is open."""
        for name, on in {
            **self.desk.target.possible(),
            **self.marking.possible(),
            **self.classroom.possible(),
            "pictures_here": bool(self.sidebar.feeds) and not self.preferences.value(PICTURES),
        }.items():
            self.actions_[name].setEnabled(on)
        title = self.content.title
        self.setWindowTitle(f"{title} — Variorum" if title else "Variorum")

    def say_ways(self) -> None:
        """Commands that go both ways say which way they would go now."""
        away = not any(self.actions_[name].isChecked() for name in ("sidebar", "list"))
        for name, back in self.marking.turned().items():
            self.actions_.turn(name, back=back)
        self.actions_.turn("only_reading", back=away)
        self.actions_.turn("refresh_here", back=self.desk.place.kind == "folder")
        feeds = self.sidebar.feeds
        self.actions_.turn("pictures_here", back=bool(feeds) and all(feed.pictures for feed in feeds))
        self.actions_.turn("full_screen", back=self.isFullScreen())

    def keep_state(self) -> None:
        """Write down how the window is, and what is open in it."""
        if self.services.is_open:
            self._state.keep(self, self.splitter, written(self), self.sidebar.folders)
        else:
            self._state.keep(self, self.splitter)

    def let_go(self) -> Iterator[None]:
        """Delete the window, hidden, in turns: first what hears of news, so that nothing comes to a page that
        is gone; then each page, for all of them at once take too long (measured: 30 of 50 ms)."""
        self.services.opened.disconnect(self._opened)  # as after an engine that had to start again
        for each in (self.background, self.article_side, self.news, self.desk, self.preferences, self.jobs):
            delete(each)
        for stack in (self.content, self.lists):
            stack.blockSignals(True)
            for page in stack.pages:
                yield
                delete(page)
        yield
        delete(self)

    def say_language_waits(self) -> None:
        """The window cannot change its language just now."""
        self.notice.say(self.tr("The window changes its language when the work under way is done."))

    def tell_bug(self, report: str) -> None:
        """An unexpected error has been logged; say so, once."""

        def copy() -> None:
            QGuiApplication.clipboard().setText(report)
            self.notice.say(
                self.tr("The report is copied. It has no article text, no addresses and no names of files."),
                "good",
                action=self.tr("Open the log folder"),
                on_action=self.actions_["log"].trigger,
            )

        self.notice.say(
            self.tr("Something went wrong that should not have. It was written to the log; you can go on."),
            "bad",
            action=self.tr("Copy report"),
            on_action=copy,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what letting go would do. Also what is of no use is heard out: or nobody would say why."""
        urls = urls_of(event.mimeData())
        if not urls or event.source() is not None:
            return
        drop = drop_of(urls)
        welcome = drop.does != "nothing"
        event.setDropAction(event.proposedAction() if welcome else Qt.DropAction.IgnoreAction)
        event.accept()
        self.drop_sign.say(*words(drop), welcome=welcome)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_sign.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_sign.hide()
        if self._take(urls_of(event.mimeData())):
            event.acceptProposedAction()

    def open_files(self, paths: Sequence[str]) -> None:
        """Open files, and addresses, as if they had been dropped here."""
        urls = [QUrl(path) if is_address(path) else QUrl.fromLocalFile(path) for path in paths]
        if urls and not self._take(urls):
            names = ", ".join(Path(path).name for path in paths)
            self.notice.say(self.tr("Variorum cannot open {names}.").replace("{names}", names), "warn")

    def _take(self, urls: Sequence[QUrl]) -> bool:
        return self.classroom.dropped(urls) or self.commands.dropped(urls)

    def quit(self) -> None:
        """End the program, also if it would go on in the background."""
        self.background.quitting = True
        if not self.close():
            self.background.quitting = False

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_state()
        self.classroom.keep_draft()
        if self.background.keeps_running:
            self.background.hide_window()
            event.ignore()
            return
        if not self.background.session_ends and self.classroom.serving.keeps_open(self.quit):
            self.background.show_window()  # it may be closed from the icon beside the clock
            event.ignore()
            return
        self.services.close()
        self.closed.emit()
        super().closeEvent(event)
