"""Going on without a window: the icon beside the clock, and messages of the desktop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from reader.model.changes import Changes
from reader.model.feed import Feed
from reader.model.story import StoryOrder, StoryRow
from reader.settings import OFFLINE, TELL_FOLLOWED, TELL_OUTLETS, TELL_STORY, TRAY
from ui import wording
from ui.actions import Actions
from ui.models.preferences import Preferences
from ui.models.search_news import SearchNews
from ui.models.story_news import StoryMessage, StoryNews
from ui.services import Place, Services
from ui.turns import Turns
from ui.widgets.notice_bar import NoticeBar

KNOWN = 600
"""Stories that are looked at when the library opens, to know what is no news."""
KNOWN_AT_ONCE = 100
MOST_ASKED = 200
"""Of the stories that changed at once, the newest so many are asked for."""
NOTICE_SECONDS = 20.0
MOST_TITLES = 3


class Background(QObject):
    """Keeps the program running when its window is closed, if the reader wants that and the desktop has a
    place for it; tells of stories there, or in the window where there is none.

    Signals:
        told(title, text): a message has been given.
        story_asked(id): the reader wants to see a story that was told of; place_asked(Place): a saved search.
    """

    told = Signal(str, str)
    story_asked = Signal(int)
    place_asked = Signal(object)

    def __init__(
        self,
        window: QWidget,
        services: Services,
        preferences: Preferences,
        actions: Actions,
        notice: NoticeBar,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._preferences = window, services, preferences
        self._actions, self._notice = actions, notice
        self._tray: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._news = StoryNews()
        self._learning = Turns(self)
        self._searches = SearchNews()
        self._open_last: Callable[[], object] = bool
        self._said_once = False
        self._unread = 0
        self.quitting = False
        self.session_ends = False
        """The computer is being shut down: nothing stands in its way."""
        preferences.changed.connect(self._apply)
        services.opened.connect(self.take_library)
        services.changed.connect(self._changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.commitDataRequest.connect(self._session_ends)

    @property
    def available(self) -> bool:
        """Whether this desktop has a place for the icon."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def keeps_running(self) -> bool:
        """Whether closing the window leaves the program running."""
        return self._preferences.value(TRAY) and self._tray is not None and not self.quitting

    def _session_ends(self) -> None:
        self.quitting = self.session_ends = True

    def hide_window(self) -> None:
        """The reader closed the window; the first time, say where the program went."""
        self._window.hide()
        if self._tray is not None and not self._said_once:
            self._said_once = True
            self._message(
                self.tr("Variorum goes on"),
                self.tr("It looks for news in the background. Its icon brings the window back or quits."),
            )

    def show_window(self) -> None:
        """Bring the window to the front."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _apply(self, key: str) -> None:
        value = self._preferences.value
        if key == TRAY.key:
            self._show_tray(value(TRAY))
        elif key in (TELL_STORY.key, TELL_OUTLETS.key, TELL_FOLLOWED.key):
            self._news.outlets = value(TELL_OUTLETS) if value(TELL_STORY) else 0
            self._news.followed = value(TELL_FOLLOWED)
            self._learning.begin(self._know())
        if key in (OFFLINE.key, TRAY.key):
            self._show_tip()

    def take_feeds(self, feeds: Sequence[Feed]) -> None:
        """The outlets, or what is unread of them, have changed."""
        self._unread = sum(feed.unread for feed in feeds if not feed.aside)
        self._show_tip()

    def _show_tip(self) -> None:
        """The icon tells how much is unread, and whether anything is fetched."""
        if self._tray is None:
            return
        words = self.tr("Variorum, offline") if self._preferences.value(OFFLINE) else "Variorum"
        told = [words, wording.unread(self._unread)] if self._unread else [words]
        self._tray.setToolTip(wording.SEPARATOR.join(told))

    def _show_tray(self, on: bool) -> None:
        if on and self._tray is None:
            if not self.available:
                self._notice.say(
                    self.tr(
                        "This desktop has no place for an icon beside the clock: closing the window ends "
                        "Variorum, and messages appear in the window."
                    ),
                    "warn",
                )
                return
            menu = self._menu = QMenu(self._window)
            show = menu.addAction(self.tr("Show Variorum"))
            show.triggered.connect(lambda _on=False: self.show_window())
            for name in ("refresh", "offline", "quit"):
                menu.addAction(self._actions[name])
            tray = self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            tray.setContextMenu(menu)
            tray.activated.connect(self._activated)
            tray.messageClicked.connect(self._clicked)
            tray.show()
        elif not on and self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
        QApplication.setQuitOnLastWindowClosed(self._tray is None)

    def take_library(self) -> None:
        self._searches.begin(datetime.now(UTC))
        for key in (TELL_STORY.key, TRAY.key):
            self._apply(key)

    def _know(self) -> Iterator[None]:
        """Page by page: so many rows at once would hold the window."""
        order: StoryOrder
        for order, followed in (("newest", False), ("outlets", True)):
            after: StoryRow | None = None
            for _ in range(KNOWN // KNOWN_AT_ONCE):
                rows = self._services.stories(order, after, KNOWN_AT_ONCE, followed=followed)
                self._news.know(rows)
                if len(rows) < KNOWN_AT_ONCE:
                    break
                after = rows[-1]
                yield

    def _changed(self, changes: Changes) -> None:
        if changes.articles:
            self._look_for(sorted(changes.articles)[-MOST_ASKED:])
        if changes.stories and (self._news.outlets or self._news.followed):
            self._learning.finish()
            # The newest: what marks a whole library as read changes every story, and is no news.
            asked = sorted(changes.stories)[-MOST_ASKED:]
            rows = self._services.stories_by_id(asked)
            if len(asked) < len(changes.stories):
                followed = self._services.stories("outlets", None, KNOWN, followed=True)
                rows += [row for row in followed if row.id in changes.stories - set(asked)]
            if found := self._news.take(rows, datetime.now(UTC)):
                self._tell(found)

    def _tell(self, found: Sequence[StoryMessage]) -> None:
        first = found[0]
        if len(found) > 1:
            title = wording.stories_to_look_at(len(found))
        elif first.why == "followed":
            title = self.tr("A story that you follow goes on")
        else:
            title = self.tr("{outlets} tell one story").format(outlets=wording.outlets(first.row.voices))
        text = "\n".join(each.row.title for each in found[:MOST_TITLES])
        story = first.row.id
        line = f"{title}: {first.row.title}" if len(found) == 1 else f"{title}. {first.row.title}"
        self._say(title, text, line, lambda: self.story_asked.emit(story))

    def _look_for(self, articles: Sequence[int]) -> None:
        """Tell of what saved searches find among articles that have changed, if the reader wants that."""
        for search in self._services.saved_searches():
            if not search.tells:
                continue
            news = self._searches.take(search.id, self._services.found_among(search.query, articles))
            if news:
                title = self.tr("“{name}”: {articles}").format(
                    name=search.name, articles=wording.articles(len(news))
                )
                text = "\n".join(row.title for row in news[:MOST_TITLES])
                place = Place("search", query=search.query, search=search.id)
                self._say(title, text, f"{title}. {news[0].title}", partial(self.place_asked.emit, place))

    def _say(self, title: str, text: str, line: str, show: Callable[[], object]) -> None:
        """A message of the desktop, or one line in the window where the reader is or there is no icon."""
        self._open_last = show
        if self._window.isActiveWindow() or self._tray is None:
            self._notice.say(
                line,
                action=self.tr("Open"),
                on_action=show,
                seconds=NOTICE_SECONDS if self._window.isActiveWindow() else None,
            )
            QApplication.alert(self._window)
            self.told.emit(title, text)
        else:
            self._message(title, text)

    def _message(self, title: str, text: str) -> None:
        if self._tray is not None:
            self._tray.showMessage(title, text, QApplication.windowIcon())
        self.told.emit(title, text)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_window()

    def _clicked(self) -> None:
        self.show_window()
        self._open_last()
