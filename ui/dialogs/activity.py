"""The activity log: every fetch and why one was left out or failed; and how each outlet's feed is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.model.changes import Changes
from reader.model.feed import Feed
from ui.core_words import told
from ui.models import activity_words as words
from ui.models.fetch_columns import fetch_columns
from ui.models.plain_table import TABLE_ROW_ROLE, Column, PlainTable
from ui.services import Services
from ui.theme import measures
from ui.turns import Turns
from ui.widgets.empty_state import EmptyState
from ui.widgets.roles import button, dialog_column, label
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ui.services.activity import Fetch

SIZE = QSize(960, 600)
RELOAD_MS = 1000


class ActivityDialog(QDialog):
    """Signals:
    look_asked(feed id): the reader wants that feed to be asked now. settings_asked(feed id): its settings.
    """

    look_asked = Signal(int)
    settings_asked = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._titles: dict[int, str] = {}
        self._next: int | None = None
        self.setWindowTitle(self.tr("Activity"))
        self.resize(SIZE)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self._log_page(), self.tr("Fetches"))
        self.tabs.addTab(self._health_page(), self.tr("Outlets"))
        self.told = label("", "small", parent=self)
        self.now = button(self.tr("Look now"), tip=self.tr("Ask the chosen outlet's feed now"), parent=self)
        self.now.setAutoDefault(False)
        self.now.clicked.connect(self._look_now)
        tip = self.tr("Its address, how often it is asked, and all else of the chosen outlet")
        self.settings = button(self.tr("Outlet settings…"), tip=tip, parent=self)
        self.settings.setAutoDefault(False)
        self.settings.clicked.connect(self._to_settings)
        close = button(self.tr("Close"), parent=self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.settings)
        foot.addWidget(self.now)
        foot.addWidget(close)
        column = dialog_column(self, measures.M)
        column.addWidget(label(self.tr("Activity"), "heading", parent=self))
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self.tabs.currentChanged.connect(self._chosen)
        self._reload = QTimer(self, singleShot=True, interval=RELOAD_MS)
        self._reload.timeout.connect(self.read)
        services.changed.connect(self._changed)
        # Not a lambda: it would outlive the page.
        services.done.connect(self._reload_soon)
        self._reading = Turns(self)
        self._reading.begin(self._read())
        self._chosen()

    def read(self) -> None:
        """Read both tables anew; what is chosen stays chosen, and a log that is being read stays put."""
        self._reading.begin(self._read())
        self._reading.finish()

    def _read(self) -> Iterator[None]:
        feeds = self._services.feeds()
        self._titles = {feed.id: feed.title for feed in feeds}
        self._fill_outlets(feeds)
        yield
        if self.log_view.verticalScrollBar().value() == 0:
            self._read_log()
        yield
        chosen = self._feed()
        order = sorted(feeds, key=lambda f: (-f.failures, f.stopped is None, f.title.casefold()))
        self.health.show(order)
        if chosen is not None:
            place = next((n for n, feed in enumerate(order) if feed.id == chosen.id), None)
            if place is not None:
                self.health_view.selectRow(place)
        broken = sum(bool(feed.failures or feed.stopped) for feed in feeds)
        problems = self.tr("%n need attention", "", broken) if broken else self.tr("all in order")
        self.tabs.setTabText(1, self.tr("Outlets · {state}").format(state=problems))

    def _log_page(self) -> QWidget:
        page = QWidget()
        self.outlet = QComboBox(page)
        self.outlet.setAccessibleName(self.tr("Outlet"))
        self.outlet.setMinimumWidth(240)
        self.outlet.activated.connect(lambda _at: self._read_log())
        self.troubles = QCheckBox(self.tr("Only what failed or was not asked"), page)
        self.troubles.toggled.connect(lambda _on: self._read_log())
        when, *others = fetch_columns()
        outlet: Column[Fetch] = Column(self.tr("Outlet"), self._title, lambda f: f.url)
        time: Column[Fetch] = Column(
            self.tr("Time"), lambda f: "" if f.milliseconds is None else f"{f.milliseconds} ms", right=True
        )
        self.log: PlainTable[Fetch] = PlainTable((when, outlet, *others, time), self)
        self.log_view = TableView(self.log, self.tr("Fetches"), (100, 160, 120, 0, 75, 85, 75), page)
        self.empty = EmptyState(page)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.log_view)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.addWidget(self.outlet)
        head.addSpacing(measures.S)
        head.addWidget(self.troubles)
        head.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, measures.M, 0, 0)
        column.addLayout(head)
        column.addLayout(self._stack, 1)
        return page

    def _health_page(self) -> QWidget:
        page = QWidget()
        self.health: PlainTable[Feed] = PlainTable(
            (
                Column(self.tr("Outlet"), lambda f: f.title, lambda f: f"{f.title}\n{f.url}"),
                Column(self.tr("State"), words.state, tone=words.state_tone),
                Column(
                    self.tr("Last read"),
                    lambda f: words.moment(f.last_ok),
                    lambda f: words.long_moment(f.last_ok),
                ),
                Column(self.tr("Next look"), words.next_look, lambda f: words.long_moment(f.next_check)),
                Column(self.tr("Why"), words.why, lambda f: told(f.error or f.next_why)),
            ),
            self,
        )
        widths = (180, 130, 100, 100, 0)
        self.health_view = TableView(self.health, self.tr("Outlets and how their feeds are"), widths, page)
        self.health_view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.health_view.doubleClicked.connect(self._log_of)
        self.health_view.activated.connect(self._log_of)
        self.health_view.selectionModel().selectionChanged.connect(lambda _on, _off: self._chosen())
        column = QVBoxLayout(page)
        column.setContentsMargins(0, measures.M, 0, 0)
        hint = self.tr("Enter or a double click shows an outlet's fetches.")
        column.addWidget(label(hint, "small", parent=page))
        column.addWidget(self.health_view, 1)
        return page

    def show_health(self) -> None:
        """How each outlet's feed is."""
        self.tabs.setCurrentIndex(1)

    def show_outlet(self, feed_id: int) -> None:
        """Show the fetches of one outlet."""
        self._reading.finish()
        self.outlet.setCurrentIndex(max(0, self.outlet.findData(feed_id)))
        self.tabs.setCurrentIndex(0)
        self._read_log()

    def _fill_outlets(self, feeds: Sequence[Feed]) -> None:
        chosen = self.outlet.currentData()
        self.outlet.clear()
        self.outlet.addItem(self.tr("All outlets"), None)
        for feed in sorted(feeds, key=lambda f: f.title.casefold()):
            self.outlet.addItem(feed.title, feed.id)
        self.outlet.setCurrentIndex(max(0, self.outlet.findData(chosen)))

    def _read_log(self) -> None:
        self._next = None
        page = self._page()
        self.log.show(page, self._more)
        if page:
            self._stack.setCurrentWidget(self.log_view)
        elif self.troubles.isChecked():
            all_answered = self.tr("Every feed that was asked has answered.")
            self.empty.say(self.tr("Nothing failed"), all_answered, icon_name="check")
            self._stack.setCurrentWidget(self.empty)
        else:
            told = self.tr("Each look at a feed or an article appears here, with what came of it.")
            self.empty.say(self.tr("Nothing fetched yet"), told)
            self._stack.setCurrentWidget(self.empty)

    def _more(self) -> list[Fetch]:
        return [] if self._next is None else self._page()

    def _page(self) -> list[Fetch]:
        feed, troubles = self.outlet.currentData(), self.troubles.isChecked()
        found, self._next = self._services.fetches(feed, troubles=troubles, before=self._next)
        return found

    def _title(self, fetch: Fetch) -> str:
        return self._titles.get(fetch.feed_id or 0, fetch.url)

    def _feed(self) -> Feed | None:
        chosen = self.health_view.selectionModel().selectedRows()
        feed = chosen[0].data(TABLE_ROW_ROLE) if chosen else None
        return feed if isinstance(feed, Feed) else None

    def _chosen(self, _at: int = 0) -> None:
        feed = self._feed()
        self.now.setVisible(self.tabs.currentIndex() == 1)
        self.now.setEnabled(feed is not None and feed.url.startswith("http"))
        self.settings.setVisible(self.now.isVisibleTo(self))
        self.settings.setEnabled(feed is not None)
        why = told(feed.error or feed.next_why) if feed is not None and self.now.isVisible() else ""
        self.told.setText(why)

    def _log_of(self, index: QModelIndex) -> None:
        feed = index.data(TABLE_ROW_ROLE)
        if isinstance(feed, Feed):
            self.show_outlet(feed.id)

    def _look_now(self) -> None:
        feed = self._feed()
        if feed is not None:
            self.look_asked.emit(feed.id)

    def _to_settings(self) -> None:
        feed = self._feed()
        if feed is not None:
            self.settings_asked.emit(feed.id)

    def _changed(self, changes: Changes) -> None:
        # During a refresh there is news several times a second; nobody reads that fast.
        if (changes.feeds or changes.articles) and not self._reload.isActive():
            self._reload.start()

    def _reload_soon(self, _number: int, _result: object) -> None:
        self._reload.start()
