"""One outlet's settings: how it is named and asked, its texts, its sign-in, and how its feed fares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QWidget

from reader.model.changes import Changes
from reader.model.feed import Feed
from ui import wording
from ui.dialogs.outlet_general import OutletGeneral
from ui.dialogs.outlet_health import OutletHealth
from ui.dialogs.outlet_sign_in import OutletSignIn
from ui.dialogs.outlet_text import OutletText
from ui.models.jobs import Jobs
from ui.services import Services
from ui.turns import Turns
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import button, dialog_column, label, opened

if TYPE_CHECKING:
    from ui.dialogs.add_outlet import AddOutletDialog

SIZE = QSize(680, 650)
P = TypeVar("P", OutletText, OutletSignIn, OutletHealth)
_Page = OutletGeneral | OutletText | OutletSignIn | OutletHealth


class OutletDialog(QDialog):
    """Stays open beside the window; shows the feed as the library has it, also when that changes elsewhere.

    Signals:
        look_asked(feed id): ask the feed now.
        activity_asked(feed id): show every fetch.
    """

    look_asked = Signal(int)
    activity_asked = Signal(int)

    def __init__(self, services: Services, jobs: Jobs, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.feed = feed
        self.resize(SIZE)
        self.heading = label("", "heading", wrap=True, parent=self)
        self.address = ElidedLabel("caption", self)
        tip = self.tr("Read it from another address; its articles stay")
        self.change = button(self.tr("Change address…"), "link", tip=tip, parent=self)
        self.change.setAutoDefault(False)
        self.change.clicked.connect(lambda _on=False: self.change_address())
        self.notice = NoticeBar(self)
        self.general = OutletGeneral(services, jobs, self.notice, self)
        self._pages: list[_Page] = [self.general]
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.general, self.tr("General"))
        for words in (self.tr("Full text"), self.tr("Sign-in"), self.tr("Health")):
            self.tabs.addTab(QWidget(self), words)
        close = button(self.tr("Close"), parent=self)
        close.setAutoDefault(False)
        close.clicked.connect(lambda _on=False: self.accept())
        foot = QHBoxLayout()
        at_once = self.tr("Changes take effect at once.")
        told = label(at_once, "small", parent=self)
        self.tabs.currentChanged.connect(lambda at: told.setText(at_once if at == 0 else ""))
        foot.addWidget(told, 1)
        foot.addWidget(close)
        column = dialog_column(self)
        where = QHBoxLayout()
        where.addWidget(self.address, 1)
        where.addWidget(self.change)
        column.addWidget(self.heading)
        column.addLayout(where)
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        services.changed.connect(self._changed)
        self.show_feed(feed)
        self._turns = Turns(self)
        self._turns.begin(self._others(services, jobs))

    @property
    def text(self) -> OutletText:
        return self._made(OutletText)

    @property
    def sign_in(self) -> OutletSignIn:
        return self._made(OutletSignIn)

    @property
    def health(self) -> OutletHealth:
        return self._made(OutletHealth)

    def _made(self, kind: type[P]) -> P:
        self._turns.finish()
        return next(page for page in self._pages if isinstance(page, kind))

    def _others(self, services: Services, jobs: Jobs) -> Iterator[None]:
        """The pages behind the first one, each in a turn of its own."""
        self._put(1, OutletText(services, jobs, self.notice, self))
        yield
        self._put(2, OutletSignIn(jobs, self.notice, self))
        yield
        health = OutletHealth(services, self)
        health.look_asked.connect(lambda: self.look_asked.emit(self.feed.id))
        health.activity_asked.connect(lambda: self.activity_asked.emit(self.feed.id))
        self._put(3, health)

    def _put(self, at: int, page: OutletText | OutletSignIn | OutletHealth) -> None:
        """In the place that was kept for it."""
        self._pages.append(page)
        page.show_feed(self.feed)
        kept, words, now = self.tabs.widget(at), self.tabs.tabText(at), self.tabs.currentIndex()
        self.tabs.removeTab(at)
        self.tabs.insertTab(at, page, words)
        self.tabs.setCurrentIndex(now)
        if kept is not None:
            kept.deleteLater()

    def show_feed(self, feed: Feed) -> None:
        """Show another feed, or the same as it is now."""
        if feed.id != self.feed.id:
            self.notice.dismiss()
        self.feed = feed
        self.setWindowTitle(self.tr("Outlet settings: {title}").format(title=feed.title))
        self.heading.setText(feed.title)
        self.address.setText(feed.url)
        self.address.setToolTip(feed.url)
        self.change.setVisible(feed.url.startswith("http"))
        for page in self._pages:
            page.show_feed(feed)

    def show_sign_in(self) -> None:
        """Where the reader signs in."""
        self.tabs.setCurrentWidget(self.sign_in)
        self.sign_in.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def change_address(self) -> AddOutletDialog:
        """Ask for the address that the feed is to be read from."""
        from ui.dialogs.add_outlet import AddOutletDialog

        dialog = AddOutletDialog(self._services, (), self, self.feed)
        dialog.added.connect(self._moved)
        return opened(dialog)

    def _moved(self, results: Sequence[dict[str, Any]]) -> None:
        new = int(results[-1].get("new") or 0)
        told = self.tr("It is read from this address now: {articles}.")
        self.notice.say(told.format(articles=wording.new_articles(new)), "good")

    def _changed(self, changes: Changes) -> None:
        if self.feed.id not in changes.feeds:
            return
        feed = next((each for each in self._services.feeds() if each.id == self.feed.id), None)
        if feed is None:
            self.reject()
        else:
            self.show_feed(feed)

    def done(self, result: int) -> None:
        """Keep what is still being typed."""
        self.general.keep_typed()
        super().done(result)
