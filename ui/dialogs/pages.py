"""Pages that stay open beside the window: settings, activity, backups. Each is there once at most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from reader.model.article import ArticleRow
from reader.model.feed import Feed
from reader.settings import BACKUPS_DAILY, KEEP_DAYS, KEYS
from ui.actions import Actions
from ui.models import activity_words as words
from ui.models.jobs import Jobs
from ui.models.preferences import Preferences
from ui.services import Services
from ui.turns import Turns
from ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from ui.dialogs.activity import ActivityDialog
    from ui.dialogs.backups import BackupsDialog
    from ui.dialogs.keys import KeysDialog
    from ui.dialogs.library import LibraryDialog
    from ui.dialogs.outlet import OutletDialog
    from ui.dialogs.settings import SettingsDialog
    from ui.dialogs.tags import TagsDialog

D = TypeVar("D", bound=QDialog)
WARM_MS, APART_MS = 4_000, 120
LATER = (
    "ui.dialogs.outlet",
    "ui.dialogs.activity",
    "reader.lessons.masks",
    "reader.lessons.freeze",
    "ui.classroom.making",
)
"""Modules that take 5-25 ms to load."""
Look = Callable[[list[int]], object]
"""look(feed ids): ask these feeds now."""


class Pages(QObject):
    """Opens a page, or brings the one that is open to the front."""

    def __init__(
        self,
        preferences: Preferences,
        services: Services,
        jobs: Jobs,
        look: Look,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._preferences, self._services, self._jobs = preferences, services, jobs
        self._look, self._notice, self._window = look, notice, window
        self._warming = Turns(self, APART_MS)

    def activity(self, feed_id: int | None = None) -> ActivityDialog:
        """The activity log; with a feed, its part of it."""
        from ui.dialogs.activity import ActivityDialog

        def make() -> ActivityDialog:
            made = ActivityDialog(self._services, self._window)
            made.look_asked.connect(lambda feed: self._look([feed]))
            made.settings_asked.connect(self.outlet_of)
            return made

        page = self._one(ActivityDialog, make)
        if feed_id is not None:
            page.show_outlet(feed_id)
        return page

    def warm(self) -> None:
        """These will be opened sooner or later: load them in idle moments, one by one."""
        QTimer.singleShot(WARM_MS, self, lambda: self._warming.begin(map(import_module, LATER)))

    def outlet(self, feed: Feed) -> OutletDialog:
        """The settings of one outlet."""
        from ui.dialogs.outlet import OutletDialog

        def make() -> OutletDialog:
            made = OutletDialog(self._services, self._jobs, feed, self._window)
            made.look_asked.connect(lambda number: self._look([number]))
            made.activity_asked.connect(self.activity)
            return made

        page = self._one(OutletDialog, make)
        if page.feed.id != feed.id:
            page.show_feed(feed)
        return page

    def outlet_of(self, feed_id: int, then: Callable[[OutletDialog], object] = lambda page: page) -> None:
        """The same, by its number, and then something on it. The outlet may have been removed since its
        number was on show."""
        for feed in self._services.feeds():
            if feed.id == feed_id:
                then(self.outlet(feed))
                return
        self._notice.say(self.tr("This outlet is no longer in the library."), "warn")

    def tags(self, articles: Sequence[ArticleRow]) -> TagsDialog:
        """Tags of several articles."""
        from ui.dialogs.tags import TagsDialog

        return self._one(TagsDialog, lambda: TagsDialog(articles, self._services, self._jobs, self._window))

    def library(self) -> LibraryDialog:
        """Where the library stands, and what is kept of it."""
        from ui.dialogs.library import LibraryDialog

        def make() -> LibraryDialog:
            made = LibraryDialog(self._services, self._jobs, self._preferences, self._window)
            made.backups_asked.connect(self.backups)
            return made

        return self._one(LibraryDialog, make)

    def backups(self) -> BackupsDialog:
        """The backups of the library."""
        from ui.dialogs.backups import BackupsDialog

        def make() -> BackupsDialog:
            made = BackupsDialog(self._services, self._jobs, self._window)
            made.settings_asked.connect(lambda: self.settings(BACKUPS_DAILY.key))
            return made

        return self._one(BackupsDialog, make)

    def keys(self, actions: Actions) -> KeysDialog:
        """The keys of the commands; what the reader changes is kept with the settings."""
        from ui.dialogs.keys import KeysDialog

        def make() -> KeysDialog:
            made = KeysDialog(actions, self._window)
            made.changed.connect(lambda text: self._preferences.put(KEYS, text))
            return made

        return self._one(KeysDialog, make)

    def settings(self, key: str = "") -> SettingsDialog:
        """The settings; with a key, at that one."""
        from ui.dialogs.settings import SettingsDialog

        page = self._one(SettingsDialog, self._make_settings)
        if key:
            page.go_to(key)
        return page

    def _make_settings(self) -> SettingsDialog:
        from ui.dialogs.settings import SettingsDialog

        made = SettingsDialog(self._preferences, self._window)

        def say(result: dict[str, Any]) -> None:
            made.rows[KEEP_DAYS.key].say_note(
                words.older(int(result.get("articles") or 0), int(result.get("bytes") or 0))
            )

        def estimate(key: str) -> None:
            if key == KEEP_DAYS.key and self._preferences.value(KEEP_DAYS):
                self._jobs.run("tidy_estimate", done=say, page=made.rows[key])

        made.chosen.connect(estimate)
        return made

    @property
    def settings_open(self) -> bool:
        from ui.dialogs.settings import SettingsDialog

        return self._open(SettingsDialog) is not None

    def _open(self, kind: type[D]) -> D | None:
        return next((page for page in self._window.findChildren(kind) if page.isVisible()), None)

    def _one(self, kind: type[D], make: Callable[[], D]) -> D:
        page = self._open(kind)
        if page is None:
            page = make()
            page.finished.connect(page.deleteLater)
            page.show()
        else:
            page.raise_()
        page.activateWindow()
        return page
