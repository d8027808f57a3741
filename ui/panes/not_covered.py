"""Not covered by…: stories that others carry and the chosen outlets do not, with choosers above the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from reader.model.coverage import NotCovered
from reader.model.story import StoryRow
from ui import wording
from ui.delegates.story_card import StoryCardDelegate
from ui.models.correction_words import silence
from ui.models.paged_rows import MOST_RELOADED, PAGE
from ui.panes.list_pane import ListPane
from ui.services import Services, Uncovered
from ui.theme import measures
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.roles import button, label, set_role

MOST_LEAST = 12
_GROUP, _OUTLET = "group", "outlet"


class NotCoveredList(ListPane[StoryRow]):
    """Signals:
    groups_asked(): the reader wants to make groups of outlets.
    counted(count, more): how many stories the first page has, and whether there may be more; the page is read
    beside the window, and then here.
    """

    groups_asked = Signal()
    counted = Signal(int, bool)
    _hiding = False

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda row: wording.story_spoken(row, datetime.now(UTC), names=not self._hiding),
            QCoreApplication.translate("NotCoveredList", "Stories that are not covered"),
            parent,
        )
        self._services = services
        self._asked = 0
        """The token of the page that is on its way, 0 if none is."""
        self._put: Callable[[list[StoryRow]], object] = self._begin
        """Where that page belongs."""
        self._wish: tuple[StoryRow | None, Callable[[], object]] | None = None
        """What the reader wants to do once it is there, if this row is still chosen then."""
        services.uncovered.connect(self._take_page)
        self._groups: dict[str, tuple[str, ...]] = {}
        self._outlets: list[str] = []
        self._cards = StoryCardDelegate(self.view)
        self.set_delegate(self._cards)
        self.title.setText(self.tr("Not covered by…"))
        groups = button(
            self.tr("Groups…"), "quiet", tip=self.tr("Make or import groups of outlets"), parent=self
        )
        groups.clicked.connect(lambda _on=False: self.groups_asked.emit())
        self.header_row.addWidget(groups)
        self.by = ChoiceBox(self)
        self.least = ChoiceBox(self)
        self.among = ChoiceBox(self)
        self.unknown = QCheckBox(self.tr("Also where nothing is known"), self)
        self.unknown.setToolTip(
            self.tr(
                "Feeds that failed, were not followed yet, are in another language, or give only parts: "
                "no silence can be said of them"
            )
        )
        self.unknown.setChecked(True)
        for number in range(1, MOST_LEAST + 1):
            self.least.addItem(wording.number(number), number)
        self.least.setCurrentIndex(1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self._choosers())
        self.by.currentIndexChanged.connect(lambda _n: self.fill())
        self.least.currentIndexChanged.connect(lambda _n: self.fill())
        self.among.currentIndexChanged.connect(lambda _n: self.fill())
        self.unknown.toggled.connect(lambda _on: self.fill())

    def _choosers(self) -> QFrame:
        frame = QFrame(self)
        set_role(frame, "strip")
        grid = QGridLayout(frame)
        grid.setContentsMargins(measures.L, measures.S, measures.L, measures.S)
        grid.setHorizontalSpacing(measures.S)
        grid.setVerticalSpacing(measures.S)
        grid.setColumnStretch(1, 1)
        self.among.setAccessibleName(self.tr("Count only outlets of"))
        for row, (words, box) in enumerate(((self.tr("Not in"), self.by), (self.tr("But in"), self.least))):
            box.setAccessibleName(words)
            grid.addWidget(label(words, "muted", parent=frame), row, 0)
            grid.addWidget(box, row, 1, 1, 2 - row)
        self._or_more = label(self.tr("or more outlets"), "muted", parent=frame)
        grid.addWidget(self._or_more, 1, 2)
        for box in (self.by, self.least, self.among):  # names of groups must not make the list wider
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(2)
        grid.addWidget(self.among, 2, 0, 1, 3)  # goes on with what is said above it: 2, or more
        grid.addWidget(self.unknown, 3, 0, 1, 3)
        return frame

    def hide_names(self, on: bool) -> None:
        """Leave the outlets that tell a story out of its card, or show them; who does not is asked about."""
        self._hiding = on
        self._cards.hide_names(on)
        self.view.viewport().update()

    def refresh_choices(self) -> None:
        """Read outlets and groups anew; what was chosen stays chosen."""
        groups, outlets = self._services.groups(), self._services.outlets()
        if (groups, outlets) == (self._groups, self._outlets) and self.by.count():
            return
        self._groups, self._outlets = groups, outlets
        for box, with_outlets in ((self.by, True), (self.among, False)):
            kept = box.currentData()
            with QSignalBlocker(box):
                box.clear()
                if not with_outlets:
                    box.addItem(self.tr("or more outlets"), None)
                for name in groups:
                    words = self.tr("Group: {name}") if with_outlets else self.tr("or more of {name}")
                    box.addItem(words.format(name=name), (_GROUP, name))
                if with_outlets:
                    if groups and outlets:
                        box.insertSeparator(box.count())
                    for name in outlets:
                        box.addItem(name, (_OUTLET, name))
                place = next((n for n in range(box.count()) if box.itemData(n) == kept), 0)
                box.setCurrentIndex(place)
        self.among.setVisible(bool(groups))
        self._or_more.setVisible(not groups)

    @property
    def asked_about(self) -> tuple[str, ...]:
        """The outlets that are asked about."""
        match self.by.currentData():
            case (kind, str(name)) if kind == _GROUP:
                return self._groups.get(name, ())
            case (_, str(name)):
                return (name,)
        return ()

    def choose_outlet(self, name: str) -> None:
        """Ask about an outlet."""
        for number in range(self.by.count()):
            if self.by.itemData(number) == (_OUTLET, name):
                self.by.setCurrentIndex(number)

    def fill(self) -> None:
        """Ask the library; the list begins at its top when the answer is there."""
        self.refresh_choices()
        self._asked, self._wish = 0, None
        if self.asked_about:
            self.expect()
            self._ask(None, PAGE, self._begin)
        else:  # no outlets, or no library yet
            self._begin([])

    def show_new(self) -> None:
        """Ask anew, as far as the list was read; the chosen row stays where it is on the screen."""
        if self.asked_about and not self._beginning:
            self._ask(None, min(MOST_RELOADED, max(PAGE, self.model.rowCount())), self._begin_again)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) row; behind the last one, when the next page is there."""
        before = self.current
        super().step(by)
        if by > 0 and self._asked and self.current is before:
            self._wish = before, lambda: self.step(by)

    def step_unread(self, none: Callable[[], object]) -> None:
        """Choose the next row that is unread, perhaps on a page that comes first."""
        before = self.current
        rows, place = self.model.rows, -1 if before is None else self.model.place_of(before.id) or 0
        if self.model.canFetchMore() and not any(self.is_unread(row) for row in rows[place + 1 :]):
            self.model.fetchMore()
            self._wish = before, lambda: self.step_unread(none)
        else:
            super().step_unread(none)

    @property
    def instead(self) -> QWidget:
        return self._loading if self._beginning else self.empty

    @property
    def _beginning(self) -> bool:
        """Whether the top of the list is on its way: nothing is said to be missing by then."""
        return bool(self._asked) and self._put == self._begin

    @property
    def _wanted(self) -> Uncovered:
        among = self.among.currentData()
        return Uncovered(
            self.asked_about,
            int(self.least.currentData() or 2),
            self._groups.get(among[1], ()) if among is not None else None,
            self.unknown.isChecked(),
        )

    def _ask(self, after: StoryRow | None, limit: int, put: Callable[[list[StoryRow]], object]) -> None:
        self._asked, self._put = self._services.not_covered(self._wanted, after, limit), put

    def _next(self, after: StoryRow | None, limit: int) -> None:
        """The page behind a row comes later, unless one is on its way."""
        if not self._asked:
            self._ask(after, limit, self._go_on)

    def _take_page(self, token: int, found: Sequence[NotCovered]) -> None:
        if token != self._asked:
            return
        self._asked = 0
        self._put([_said(each) for each in found])
        if self._wish is not None and not self._asked:
            (chosen, act), self._wish = self._wish, None
            if self.isVisible() and self.current == chosen:
                act()

    def _begin(self, rows: list[StoryRow]) -> None:
        self._say_empty()
        self.show_rows(rows, self._next)
        self.counted.emit(len(rows), len(rows) >= PAGE)

    def _begin_again(self, rows: list[StoryRow]) -> None:
        self.renew(lambda: self.model.show_rows(rows, self._next))
        self.counted.emit(min(PAGE, len(rows)), len(rows) >= PAGE)

    def _go_on(self, rows: list[StoryRow]) -> None:
        if not self.model.take_page(rows) and not self.model.complete:
            self._next(self.model.last, PAGE)  # all of them had moved down to it meanwhile

    def patch(self, changed: frozenset[int]) -> None:
        """Stories have changed: those on show change in place, and keep their line on who was silent."""
        known = self.model.known(changed)
        lines = {row.id: row.differs for row in self.model.rows}
        rows = self._services.stories_by_id(known)
        self.take([replace(row, differs=lines.get(row.id, "")) for row in rows], known, frozenset())

    def _say_empty(self) -> None:
        if not self._outlets and not self._groups:
            self.empty.say(
                self.tr("No outlets yet"),
                self.tr("Add the outlets you read; then this shows what each lacks."),
            )
            return
        who = self.by.currentText()
        self.empty.say(
            self.tr("Nothing is missing"),
            self.tr("{who} carries every story that so many others do. Lower the number to see more.").format(
                who=who
            ),
        )

    def is_unread(self, row: StoryRow) -> bool:
        return row.unread > 0

    def new_words(self, count: int) -> str:
        return self.tr("Show {count} new").format(count=wording.number(count))

    def key(self, row: StoryRow) -> tuple[float, ...]:
        return (row.voices, row.latest.timestamp(), row.id)


def _said(found: NotCovered) -> StoryRow:
    """The story's row with a line on who was silent in place of what differs."""
    return replace(found.row, differs=silence(found))
