"""The list of stories, as cards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reader.model.story import StoryOrder, StoryRow
from ui import wording
from ui.delegates.story_card import StoryCardDelegate
from ui.panes.list_pane import ListPane
from ui.widgets.key_hints import with_key
from ui.widgets.roles import BY_TAB

DAYS = (1, 3, 7, 30, 365)
"""Windows that the menu offers; the settings take any number of days."""

Steps = tuple[tuple[str, Callable[[], object]], ...]


class StoryList(ListPane[StoryRow]):
    """Signals:
    order_chosen(order): the reader wants another order.
    days_chosen(days): the reader wants stories of so many days.
    aged(rows): newer stories take the place of all these, which are older than the list goes back.
    all_asked(): where nothing is followed, all stories are wanted.
    """

    order_chosen = Signal(str)
    days_chosen = Signal(int)
    aged = Signal(tuple)
    all_asked = Signal()
    _hiding = False
    _preparing = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda row: wording.story_spoken(row, datetime.now(UTC), names=not self._hiding),
            QCoreApplication.translate("StoryList", "Stories"),
            parent,
        )
        self._cards = StoryCardDelegate(self.view)
        self.set_delegate(self._cards)
        self.order: StoryOrder = "outlets"
        self.title.setText(self.tr("Stories"))
        self._sort = QPushButton(self)
        self._sort.setFocusPolicy(BY_TAB)
        self._sort.setProperty("kind", "quiet")
        self._sort.setProperty("choice", True)
        self._sort.setAccessibleName(self.tr("Order of the stories"))
        self._sort.setToolTip(self.tr("Order of the stories"))
        self._menu_orders = QMenu(self._sort)
        group = QActionGroup(self._menu_orders)
        self._orders: dict[StoryOrder, str] = {
            "outlets": self.tr("most outlets"),
            "newest": self.tr("newest"),
            "divergence": self.tr("most divergent"),
        }
        for order, words in self._orders.items():
            action = self._menu_orders.addAction(words)
            action.setCheckable(True)
            action.setChecked(order == self.order)
            action.setObjectName(order)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, order=order: self.set_order(order))
        self.since: datetime | None = None
        self.unread = False
        self.followed = False
        self._steps: Steps = ()
        self.outlets = False
        self._days = QActionGroup(self._menu_orders)
        self._menu_orders.addSeparator()
        for days in DAYS:
            action = self._menu_orders.addAction(wording.last_days(days))
            action.setCheckable(True)
            action.setData(days)
            self._days.addAction(action)
            action.triggered.connect(lambda _checked=False, days=days: self.days_chosen.emit(days))
        self.several = False
        self._menu_orders.addSeparator()
        self._several_action = self._menu_orders.addAction(self.tr("Only told by several outlets"))
        self._several_action.setCheckable(True)
        self._several_action.triggered.connect(self.set_several)
        self._sort.setMenu(self._menu_orders)
        self.header_row.addWidget(self._sort)
        self._show_order()

    def hide_names(self, on: bool) -> None:
        """Leave the outlets out of the cards, or show them."""
        self._hiding = on
        self._cards.hide_names(on)
        self.view.viewport().update()

    def offer_steps(self, steps: Steps, *, outlets: bool = False) -> None:
        """What could be done while there are no stories; `outlets`: there are some to have them from."""
        self._steps, self.outlets = steps, outlets
        self.say_empty()

    def say_empty(self) -> None:
        """What stands here when there are no stories."""
        if self.followed:
            self.empty.say(
                self.tr("You follow no story yet"),
                with_key(
                    self.tr("Follow a story: it appears here, and you are told when it goes on"), "follow"
                ),
                ((self.tr("Show all stories"), self.all_asked.emit),),
                icon_name="bell",
            )
        elif self.several:
            self.empty.say(
                self.tr("Nothing told by several yet"),
                self.tr("Stories that two or more outlets tell appear here as their articles arrive."),
                ((self.tr("Show all stories"), lambda: self.set_several(False)),),
            )
        else:
            self.empty.say(
                self.tr("No stories yet"),
                self.tr("What your outlets publish becomes stories as it is fetched.")
                if self.outlets
                else self.tr("Add an outlet, or bring the outlets of another reader with you."),
                self._steps,
            )

    def prepare(self, on: bool) -> None:
        """The first story is being made: its place is drawn until it is there, or is not to come."""
        self._preparing = on
        self._settle()

    @property
    def instead(self) -> QWidget:
        return self._loading if self._preparing and not self.followed else self.empty

    def set_several(self, on: bool) -> None:
        """Show only stories that two or more outlets tell, or all."""
        if on != self.several:
            self.several = on
            self._several_action.setChecked(on)
            self.order_chosen.emit(self.order)

    def set_followed(self, on: bool) -> None:
        """Show only stories that the reader follows, whatever their age; or those of the last days again."""
        self.followed = on
        if on:
            self.title.setText(self.tr("Followed"))
            self._fit_order()

    def show_window(self, days: int, since: datetime | None) -> None:
        """Say how far back the list goes: `days`, and the moment that is; None if there is nothing that
        new, so that older stories are shown."""
        before, self.since = self.since, since
        if before is None and since is not None and self.model.rowCount():
            self.aged.emit(self.model.rows)
        if not days:
            words = self.tr("Stories")
        elif since is None:
            words = wording.SEPARATOR.join((self.tr("Stories"), wording.older_than(days)))
        else:
            words = wording.SEPARATOR.join((self.tr("Stories"), wording.last_days(days)))
        self.title.setText(words)
        self.title.setToolTip(words)
        self._fit_order()
        for action in self._days.actions():
            action.setChecked(action.data() == days)

    def key(self, row: StoryRow) -> tuple[float, ...]:
        end = (row.latest.timestamp(), row.id)
        match self.order:
            case "outlets":
                return (row.voices, *end)
            case "divergence":
                return (row.divergence, *end)
            case _:
                return end

    def set_order(self, order: StoryOrder) -> None:
        """Take another order, and say so."""
        if order != self.order:
            self.order = order
            self._show_order()
            self.order_chosen.emit(order)

    def would_show(self, row: StoryRow) -> bool:
        if self.followed:
            return row.followed and super().would_show(row)
        if self.since is not None and row.latest < self.since:
            return False
        wanted = (row.voices > 1 or not self.several) and (row.unread > 0 or not self.unread)
        return wanted and super().would_show(row)

    def is_unread(self, row: StoryRow) -> bool:
        return row.unread > 0

    def new_words(self, count: int) -> str:
        return self.tr("Show {count} new").format(count=wording.number(count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_order()

    def _fit_order(self) -> None:
        self.fit(self._sort, self._orders[self.order])

    def _show_order(self) -> None:
        self._fit_order()
        for action in self._menu_orders.actions():
            if action.objectName():
                action.setChecked(action.objectName() == self.order)
