"""What the lists of stories and articles share: header, "new since you looked" line, empty state."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QElapsedTimer,
    QItemSelection,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.models.paged_rows import Fetch, PagedRows, Row
from ui.panes.row_view import RowView
from ui.theme import measures
from ui.turns import Turns
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.icons import icon
from ui.widgets.key_hints import hint
from ui.widgets.mirroring import mirrored
from ui.widgets.outlet_icons import app_icons
from ui.widgets.roles import button, set_role
from ui.widgets.skeleton import Skeleton
from ui.widgets.stack import Stack
from ui.wording import SEPARATOR

R = TypeVar("R", bound=Row)
WIDTH = 320
TITLE_PX = 100
"""Of a list's title, before a button beside it gives way."""
MOST_PAGES = 40
"""How far down the next unread row is looked for."""

WELCOME_MS = 20_000
"""For so long what arrives after a command of the reader's counts as its result."""

HASTE_MS = 80
"""A key that is held down comes again sooner, and no hand presses twice so fast: of the rows that are passed
so only the one at which it rests is opened."""

SLOW_MS = 250
"""What takes no longer than this shows nothing in between."""


class ListPane(QFrame, Generic[R]):
    """Rows arrive without moving what is on show: known rows change in place, new ones wait behind a line.

    Signals:
        chosen(row): one row is chosen to be opened, and it is another one; a right click chooses a row, and
    opens none, and rows that a held key passes are not opened. picks_changed(rows): so many are chosen.
        opened(row): Enter or double click.
        menu_asked(row, global position).
    unread_asked(): the switch for what is unread was pressed.
    """

    chosen = Signal(object)
    opened = Signal(object)
    menu_asked = Signal(object, QPoint)
    unread_asked = Signal()
    picks_changed = Signal(int)

    def __init__(self, spoken: Callable[[R], str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "paper")
        self.model: PagedRows[R] = PagedRows(spoken, self)
        # Each is made where it will stand: what is moved is styled anew.
        self._stack = Stack(self)
        self.view = RowView(self._stack)
        self.view.setAccessibleName(name)
        self.view.setModel(self.model)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.clicked.connect(self._clicked)
        self.view.activated.connect(self._opened)
        self.view.customContextMenuRequested.connect(self._menu)
        header = self._header = QFrame(self)
        self.title = ElidedLabel("muted", header)
        # On the line between header and list, over the margins of both: it hides no words, and no row moves.
        self._new = button("", "news", icon_name="up", parent=self)
        self._new.clicked.connect(self.show_new)
        self._new.hide()
        self.empty = EmptyState(self._stack)
        self._waiting: set[int] = set()
        self._quiet = False
        self._shut = False
        set_role(header, "strip")
        self.header_row = QHBoxLayout(header)
        before, behind = (measures.XS, measures.L) if mirrored() else (measures.L, measures.XS)
        self.header_row.setContentsMargins(before, measures.XS, behind, measures.XS)
        self.header_row.setSpacing(measures.XS)
        self.header_row.addWidget(self.title, 1)
        self._unread = QToolButton(header)
        self._unread.setProperty("kind", "quiet")
        self._unread.setIcon(icon("filter", "muted"))
        self._unread.setCheckable(True)
        self._unread.setAccessibleName(self.tr("Only what is unread"))
        hint(self._unread, self.tr("Only what is unread"), "only_unread")
        self._unread.clicked.connect(lambda _on=False: self.unread_asked.emit())
        self._unread.hide()
        self.header_row.addWidget(self._unread)
        header.setFixedHeight(measures.CONTROL + measures.S)
        self._loading = Skeleton(self._stack)
        for page in (self.view, self.empty, self._loading):
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(self._loading)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(lambda: self._stack.setCurrentWidget(self._loading))
        self._welcome = QTimer(self, singleShot=True, interval=WELCOME_MS)
        self._haste = QTimer(self, singleShot=True, interval=HASTE_MS)
        self._haste.timeout.connect(self._rested)
        self._since, self._hasty = QElapsedTimer(), False
        self._seeking = Turns(self)
        self.view.resized.connect(self._place_new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(220)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 600)

    def fit(self, part: QPushButton, words: str, short: str = "") -> None:
        """A button of the header says its words; in a narrow list it gives way to what the list is, and says
        `short`, or as much of its words as there is room for."""
        part.setText(words)
        row, said = self.header_row, self.title.text().partition(SEPARATOR)[0]
        inside = row.contentsMargins()
        need = (
            min(TITLE_PX, self.title.fontMetrics().horizontalAdvance(said)) + inside.left() + inside.right()
        )
        beside = [part, *([] if self._unread.isHidden() else [self._unread])]
        over = need + sum(each.sizeHint().width() + row.spacing() for each in beside) - self.width()
        if over > 0:
            metrics = part.fontMetrics()
            room = metrics.horizontalAdvance(words) - over
            part.setText(short or metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))

    def take_keys(self) -> None:
        """Put the keys into the list, or on the first step of what stands in its place."""
        (self.view if self.model.rowCount() else self.empty).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_delegate(self, delegate: QStyledItemDelegate) -> None:
        """Who paints the rows, with the icons of outlets in them."""
        self.view.setItemDelegate(delegate)
        app_icons().changed.connect(self.view.viewport().update)

    @property
    def current(self) -> R | None:
        """The chosen row. (Qt makes a row current when the list gets the keys; that chooses nothing.)"""
        return self.model.row(self._chosen())

    @property
    def picked(self) -> list[R]:
        """Every chosen row, from the top."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        rows = self.model.rows
        return [rows[place] for place in places]

    @property
    def shut(self) -> list[R]:
        """The chosen rows, from the top, if choosing them has opened none: several, or one by a right click.
        Commands are for these, whatever is open."""
        return self.picked if self._shut else []

    def take_opened(self) -> None:
        """Something is open now that was not before: from here on, commands are for that."""
        self._shut = len(self.view.selectionModel().selectedIndexes()) > 1

    def open_shut(self) -> None:
        """Open the row that a right click has chosen."""
        if self._shut and len(self.picked) == 1:
            self._shut = False
            self.chosen.emit(self.current)

    def _chosen(self) -> QModelIndex:
        chosen = self.view.selectionModel().selectedIndexes()
        current = self.view.currentIndex()
        return current if current in chosen else chosen[0] if chosen else QModelIndex()

    @property
    def waiting(self) -> int:
        """How many rows have arrived that are not on show yet."""
        return len(self._waiting)

    def ask(self, fetch: Fetch[R]) -> None:
        """Show another query from its top."""
        self._shut = False
        self._seeking.drop()
        self._forget_waiting()
        self._quietly(lambda: self.model.show(fetch))
        self.view.scrollToTop()
        self._settle()

    def show_rows(self, rows: Sequence[R], fetch: Fetch[R] | None = None) -> None:
        """Show rows that are at hand; `fetch` brings what is behind them."""
        self._seeking.drop()
        self._forget_waiting()
        self._quietly(lambda: self.model.show_rows(rows, fetch))
        self.view.scrollToTop()
        self._settle()

    def expect(self) -> None:
        """Rows are on their way; if they take long, their places are drawn."""
        self._slow.start()

    def take(self, patched: Sequence[R], asked: Sequence[int], unknown: frozenset[int]) -> None:
        """Rows have changed: `patched` are those of `asked` that are still there; `unknown` are new here."""
        there = {row.id for row in patched}
        with self.view.held():
            self._quietly(lambda: self.model.patch(patched))
            self._quietly(lambda: self.model.drop([i for i in asked if i not in there]))
        self._waiting |= unknown
        if self._waiting and (self.model.rowCount() == 0 or self._welcome.isActive()):
            self.show_new()
            return
        self._tell_waiting()
        self._settle()

    def welcome(self) -> None:
        """What arrives in the next moments is what the reader has just asked for: it need not wait."""
        self._welcome.start()

    def show_new(self) -> None:
        """Ask the query anew; the chosen row stays where it is on the screen."""
        self.renew(self.model.reload)

    def renew(self, load: Callable[[], object]) -> None:
        """Have all rows loaded anew; the chosen row stays where it is on the screen."""
        self._forget_waiting()
        current = self.current
        before = self.view.visualRect(self._chosen()).top()
        self._quietly(load)
        if current is not None:
            self.choose(current.id, quietly=True)
            moved = self.view.visualRect(self._chosen()).top() - before
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + moved)
        self._settle()

    def choose(self, row_id: int, *, quietly: bool = False) -> bool:
        """Make a row current, if it is loaded."""
        place = self.model.place_of(row_id)
        if place is None:
            return False
        index = self.model.index(place)
        if quietly:
            self._quietly(lambda: self.view.setCurrentIndex(index))
        else:
            self.view.setCurrentIndex(index)
        return True

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) row; loads more at the end."""
        chosen = self._chosen()
        place = chosen.row() + by if chosen.isValid() else 0
        if place >= self.model.rowCount() and self.model.canFetchMore():
            self.model.fetchMore()
        if 0 <= place < self.model.rowCount():
            self._hasty = self._since.isValid() and self._since.elapsed() < HASTE_MS
            self._since.start()
            self.view.setCurrentIndex(self.model.index(place))
            self._hasty = False

    def step_unread(self, none: Callable[[], object]) -> None:
        """Choose the next row that is unread, beginning again at the top; `none` is told if there is none.
        Pages that are not here yet come in turns, unless another row is chosen meanwhile."""
        seeking = self._seek(none)
        if next(seeking, "found") != "found":
            self._seeking.begin(seeking)

    def _seek(self, none: Callable[[], object]) -> Iterator[None]:
        before, chosen = self.current, self._chosen()
        start = place = chosen.row() + 1 if chosen.isValid() else 0
        for _page in range(MOST_PAGES):
            rows = self.model.rows
            found = next((n for n in range(place, len(rows)) if self.is_unread(rows[n])), None)
            if found is not None or not self.model.canFetchMore():
                break
            place = len(rows)
            self.model.fetchMore()
            yield
            if (self.current and self.current.id) != (before and before.id):
                return
        if found is None:
            rows = self.model.rows[: max(0, start - 1)]
            found = next((n for n, row in enumerate(rows) if self.is_unread(row)), None)
        if found is None:
            none()
        else:
            self.view.setCurrentIndex(self.model.index(found))

    def show_unread_switch(self, *, there: bool, on: bool) -> None:
        """Whether the list can be narrowed to what is unread, and is."""
        self._unread.setVisible(there)
        self._unread.setChecked(on)
        hint(
            self._unread,
            self.tr("Show what is read too") if on else self.tr("Only what is unread"),
            "only_unread",
        )

    def say_all_read(self) -> None:
        """What stands here when all is read and only what is unread is wanted."""
        self.empty.say(
            self.tr("Everything here is read"),
            self.tr("What arrives appears here. What you have read is only hidden."),
            ((self.tr("Show it"), self.unread_asked.emit),),
            icon_name="check",
        )

    def is_unread(self, row: R) -> bool:
        """Whether something of a row is not read yet."""
        raise NotImplementedError

    def new_words(self, count: int) -> str:
        """What the line above the list says about rows that wait."""
        raise NotImplementedError

    def key(self, row: R) -> tuple[float, ...]:
        """What the rows are sorted by, greatest first; of no two rows the same."""
        raise NotImplementedError

    def would_show(self, row: R) -> bool:
        """Whether a row that is not loaded stands above the next page, so that no page brings it."""
        last = self.model.last
        return self.model.complete or last is None or self.key(row) > self.key(last)

    @property
    def instead(self) -> QWidget:
        """What stands here while there are no rows."""
        return self.empty

    def _settle(self) -> None:
        self._slow.stop()
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self.instead)

    def _tell_waiting(self) -> None:
        self._new.setVisible(bool(self._waiting))
        if self._waiting:
            self._new.setText(self.new_words(len(self._waiting)))
            self._place_new()

    def _place_new(self) -> None:
        """At the top of the list, in its middle, no wider than it is."""
        hint = self._new.sizeHint()
        width = min(hint.width(), self.width() - 2 * measures.S)
        top = self._header.geometry().bottom() - hint.height() // 2
        self._new.setGeometry((self.width() - width) // 2, top, width, hint.height())
        self._new.raise_()

    def _forget_waiting(self) -> None:
        self._waiting = set()
        self._tell_waiting()

    def _quietly(self, work: Callable[[], object]) -> None:
        self._quiet = True
        try:
            work()
        finally:
            self._quiet = False

    def _selected(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        if self._quiet:
            return
        indexes = self.view.selectionModel().selectedIndexes()
        self._shut = self.view.pointing or len(indexes) > 1
        self.picks_changed.emit(len(indexes))
        row = self.model.row(indexes[0]) if len(indexes) == 1 else None
        self._haste.stop()
        if row is not None and not self._shut:
            if self._hasty or self.view.repeating:
                self._haste.start()
            else:
                self.chosen.emit(row)

    def _rested(self) -> None:
        row = self.current
        if row is not None and not self._shut and self.isVisible():
            self.chosen.emit(row)

    def _clicked(self, _index: QModelIndex) -> None:
        """A click on a row that was only chosen opens it: nothing else changes that Qt would tell."""
        self.open_shut()

    def _opened(self, index: QModelIndex) -> None:
        self.open_shut()
        row = self.model.row(index)
        if row is not None:
            self.opened.emit(row)

    def _menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        row = self.model.row(index)
        if row is not None:
            if not self.view.selectionModel().isSelected(index):
                self.view.point(index)  # asked for without a press
            self.menu_asked.emit(row, self.view.viewport().mapToGlobal(at))
