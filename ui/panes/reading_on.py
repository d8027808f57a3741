"""Reading on without looking for the next thing: a page down, and at the end the next that is unread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from reader.model.feed import Feed
from ui import wording
from ui.panes.desk import Desk
from ui.services import Place
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.paging import page_down

SECONDS = 4.0
NEXT_SECONDS = 8.0


class ReadingOn(QObject):
    """What one key does in lists and texts."""

    def __init__(self, desk: Desk, notice: NoticeBar) -> None:
        super().__init__(desk)
        self._desk, self._notice = desk, notice
        self._told_at: Place | None = None
        """Where the reader was told that all is read, and which outlet comes next: asked again, it does."""

    def read_on(self) -> None:
        """A page down in what is open; from its end, or if nothing is open, to what is unread next."""
        content = self._desk.content
        page = content.currentWidget()
        if content.open is None or page is None or not page_down(page):
            self.next_unread()

    def next_unread(self) -> None:
        """Open the next story or article of the list that is not read yet; after the last one of an outlet
        or folder, the next outlet's, if that is asked for once more."""
        told_at, self._told_at = self._told_at, None
        self._desk.active.step_unread(lambda: self._all_read(told_at))

    def _all_read(self, told_at: Place | None) -> None:
        desk = self._desk
        feed = desk.sidebar.model.next_unread(desk.place)
        if feed is None:
            self._notice.say(self.tr("Everything in this list is read."), seconds=SECONDS)
        elif told_at == desk.place:
            self._go_on(feed)
        else:
            self._told_at = desk.place
            told = self.tr("Everything in this list is read. {outlet} comes next, with {articles}.")
            self._notice.say(
                told.format(outlet=feed.title, articles=wording.unread(feed.unread)),
                action=self.tr("Go on"),
                on_action=partial(self._go_on, feed),
                seconds=NEXT_SECONDS,
            )

    def _go_on(self, feed: Feed) -> None:
        self._notice.dismiss()
        self._desk.go_to(Place("feed", feed=feed.id))
        self._desk.active.step_unread(lambda: None)
