"""How an outlet's feed fares: its state, the next look, and what came of the last ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from reader.model.feed import Feed
from ui.core_words import told
from ui.models import activity_words as words
from ui.models.fetch_columns import fetch_columns
from ui.models.plain_table import PlainTable
from ui.services import Services
from ui.theme import measures
from ui.widgets.empty_state import EmptyState
from ui.widgets.roles import button, label
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ui.services.activity import Fetch


class OutletHealth(QWidget):
    """Signals:
    look_asked(): ask the feed now.
    activity_asked(): show the whole log.
    """

    look_asked = Signal()
    activity_asked = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._facts: dict[str, QLabel] = {}
        facts = QGridLayout()
        facts.setHorizontalSpacing(measures.L)
        facts.setVerticalSpacing(measures.XS)
        facts.setColumnStretch(1, 1)
        for at, (key, name) in enumerate(
            (
                ("state", self.tr("State")),
                ("read", self.tr("Last read")),
                ("next", self.tr("Next look")),
                ("why", self.tr("Why")),
            )
        ):
            facts.addWidget(label(name, "muted", parent=self), at, 0)
            fact = label("", wrap=True, parent=self)
            fact.setAccessibleDescription(name)
            facts.addWidget(fact, at, 1)
            self._facts[key] = fact
        self.log: PlainTable[Fetch] = PlainTable(fetch_columns(), self)
        self.view = TableView(self.log, self.tr("Last fetches"), (110, 130, 0, 76, 104), self)
        self.empty = EmptyState(self)
        later = self.tr("Each look at its feed or an article appears here, with what came of it.")
        self.empty.say(self.tr("Nothing fetched yet"), later)
        table = QWidget(self)
        self._stack = QStackedLayout(table)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.now = button(self.tr("&Look now"), tip=self.tr("Ask its feed now"), parent=self)
        self.now.clicked.connect(lambda _on=False: self.look_asked.emit())
        everything = button(self.tr("&All activity…"), "quiet", parent=self)
        everything.setToolTip(self.tr("The activity log, at this outlet"))
        everything.clicked.connect(lambda _on=False: self.activity_asked.emit())
        for each in (self.now, everything):
            each.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.now)
        buttons.addWidget(everything)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.M, 0, 0)
        column.setSpacing(measures.M)
        column.addLayout(facts)
        column.addLayout(buttons)
        column.addWidget(table, 1)

    def show_feed(self, feed: Feed) -> None:
        """Show the feed as it is now."""
        tone = words.state_tone(feed)
        self._facts["state"].setText(words.state(feed))
        self._facts["state"].setProperty("tone", tone)
        self._facts["state"].style().polish(self._facts["state"])
        self._facts["read"].setText(words.moment(feed.last_ok))
        self._facts["read"].setToolTip(words.long_moment(feed.last_ok))
        self._facts["next"].setText(words.next_look(feed))
        self._facts["why"].setText(told(feed.error or feed.next_why) or "–")
        self.now.setEnabled(feed.url.startswith("http"))
        found, _ = self._services.fetches(feed.id)
        self.log.show(found)
        self._stack.setCurrentWidget(self.view if found else self.empty)
