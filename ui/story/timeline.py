"""Timeline: when each outlet had the story, and what it changed in each update."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.models.evidence import Evidence
from ui.models.timeline import Event, events, fetched_together, timeline_grid
from ui.services import History
from ui.story.column_widths import widest
from ui.story.grid_tab import GridTab
from ui.story.lanes import Lanes
from ui.story.tool_row import ChoiceButton, Switch
from ui.theme.theme import Theme
from ui.wording import instant

SHARES = (1.35, 1.25, 3.1)
ROOM_FOR_LANES = 500
"""Height of the tab, px, from which the picture leaves enough room for the table."""


class Timeline(GridTab):
    """Address: "timeline:ARTICLE" (only what that outlet did)."""

    def __init__(
        self, theme: Theme, histories: Callable[[], Sequence[History]], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme,
            self.tr("Timeline"),
            SHARES,
            (("only", self.tr("added in the update")), ("gone", self.tr("removed"))),
            parent,
        )
        self.view.least = 110
        self._histories = histories
        self._evidence: Evidence | None = None
        self._events: tuple[Event, ...] = ()
        self._shown: tuple[Event, ...] = ()
        self.outlet = ChoiceButton(self.tr("Outlet:"), self)
        self.updates = Switch(self.tr("Only updates"), False, self)
        self.tools.add(self.outlet)
        self.tools.add(self.updates)
        self.lanes = Lanes(theme, self)
        self.lanes.setMaximumWidth(round(widest(SHARES)))  # no wider than the table below
        self.put_above(self.lanes)
        self.outlet.chosen.connect(self.fill)
        self.updates.toggled.connect(self.fill)
        self.kept = (self.outlet,)
        self.lanes.asked.connect(self._reveal_event)

    def show_evidence(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._events = events(evidence, self._histories())
        names = list(dict.fromkeys(event.outlet for event in self._events))
        self.outlet.set_choices([("", self.tr("all")), *((name, name) for name in names)], "")
        updated = any(event.kind == "updated" for event in self._events)
        self.updates.setVisible(updated)
        if not updated:
            self.updates.setChecked(False)
        self.fill()

    def fill(self) -> None:
        only, outlet = self.updates.isChecked(), self.outlet.key
        self._shown = tuple(
            event
            for event in self._events
            if outlet in ("", event.outlet) and (not only or event.kind == "updated")
        )
        self.lanes.show_events(self._events)
        self._show_lanes()
        together = fetched_together(self._events)
        self._tell(together)
        grid = timeline_grid(self._shown, together=together is not None)
        if self._events:
            every = (self.tr("Show everything"), self._widen)
            self.show_grid(grid, self.tr("No update here since the article was first seen."), every)
        else:
            self.show_grid(grid, self.tr("These texts carry no dates."))
        updates = sum(event.kind == "updated" for event in self._shown)
        self.foot.legend.setVisible(updates > 0)
        self.tools.tell(self.tr("%n updates", "", updates) if not self.updates.isHidden() else "")

    def _widen(self) -> None:
        """Every outlet's, updates or not."""
        self.outlet.set_key("")
        self.updates.setChecked(False)
        self.fill()

    def _tell(self, together: datetime | None) -> None:
        """Whose times these are, and when all was seen here if that was at once."""
        note = self.tr(
            "Times are the outlets' own where they give them, else when the article was first seen here."
        )
        if together is not None:
            seen = self.tr("All of it was first seen here on {when}.").replace("{when}", instant(together))
            note = f"{note} {seen}"
        self.set_note(note)

    def _show_lanes(self) -> None:
        """They show how far apart things lie: not where there is one moment, or no room beside the table."""
        moments = len({event.when for event in self._events})
        self.lanes.setVisible(moments > 1 and self.height() >= ROOM_FOR_LANES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_lanes()

    def _reveal_event(self, number: int) -> None:
        event = self._events[number]
        if event not in self._shown:
            self._widen()
        self.show_row(self._shown.index(event))

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) update."""
        rows = [n for n, event in enumerate(self._shown) if event.kind == "updated"]
        here = self.view.currentIndex().row()
        ahead = [n for n in rows if n > here] if by > 0 else [n for n in reversed(rows) if n < here]
        if rows:
            self.show_row(ahead[0] if ahead else rows[0 if by > 0 else -1])

    def reveal(self, address: str) -> None:
        article = address.partition(":")[2]
        if self._evidence is not None and article in self._evidence.articles:
            name = self._evidence.name(article)
            if any(event.outlet == name for event in self._events):
                self.outlet.set_key(name)
                self.fill()
