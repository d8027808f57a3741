"""Reading on without looking for the next thing: a page down, and at the end the next that is unread."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.panes.desk import Desk
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.paging import page_down

SECONDS = 4.0


class ReadingOn(QObject):
    """What one key does in lists and texts."""

    def __init__(self, desk: Desk, notice: NoticeBar) -> None:
        super().__init__(desk)
        self._desk, self._notice = desk, notice

    def read_on(self) -> None:
        """A page down in what is open; from its end, or if nothing is open, to what is unread next."""
        content = self._desk.content
        page = content.currentWidget()
        if content.open is None or page is None or not page_down(page):
            self.next_unread()

    def next_unread(self) -> None:
        """Open the next story or article of the list that is not read yet."""
        if not self._desk.active.step_unread():
            self._notice.say(self.tr("Everything in this list is read."), seconds=SECONDS)
