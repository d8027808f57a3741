"""The sidebar: what to read, and the outlets in their folders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QVBoxLayout, QWidget

from reader.model.counts import Counts
from reader.model.feed import Feed
from reader.model.saved_search import SavedSearch
from ui.delegates.side_row import SideRowDelegate
from ui.models.sidebar import (
    FEED_ROLE,
    MUTED_ROLE,
    OUTLETS_ROLE,
    PLACE_ROLE,
    PROBLEM_ROLE,
    SidebarModel,
    in_order,
)
from ui.services import Place
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.outlet_icons import app_icons
from ui.widgets.roles import set_role

MOST_OPEN = 40
"""With more outlets than this, folders are shut at first."""
AT_ONCE = 100
"""More new rows than this in one turn would be felt; more than MOST_OPEN, or folders would open."""
FEED_MIME = "application/x-variorum-feed"


class Sidebar(QFrame):
    """Signals:
    chosen(Place): the reader went somewhere.
    menu_asked(Place, global position): a context menu is wanted.
    feed_moved(feed id, folder): an outlet was dragged into a folder, "" for none.
    """

    chosen = Signal(object)
    menu_asked = Signal(object, QPoint)
    feed_moved = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.model = SidebarModel(self)
        self.view = _Tree(self)
        self.view.setModel(self.model)
        self.view.expandAll()
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.moved.connect(self.feed_moved)
        app_icons().changed.connect(self.view.viewport().update)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.XS, 0, 0)
        column.addWidget(self.view)
        self.setMinimumWidth(150)
        self._quiet = self._only_unread = False
        self._kept: dict[str, bool] = {}

    def sizeHint(self) -> QSize:
        """Wide enough for the names of the outlets."""
        needed = self.view.width_for(self.model.feeds())
        return QSize(max(self.minimumWidth(), needed), 600)

    @property
    def place(self) -> Place:
        """Where the reader is."""
        place = self.view.currentIndex().data(PLACE_ROLE)
        return place if isinstance(place, Place) else Place("stories")

    @property
    def folders(self) -> dict[str, bool]:
        """The folders by their names, and whether each is open."""
        seen = {name: item.index() for name, item in self.model.folder_items().items()}
        return {**self._kept, **{name: self.view.isExpanded(at) for name, at in seen.items()}}

    def open_folders(self, kept: Mapping[str, bool]) -> None:
        """Which folders were open in the window before this one; others are open where outlets are few."""
        self._kept = dict(kept)

    @property
    def feed(self) -> Feed | None:
        """The outlet that is chosen, if one is."""
        feed = self.view.currentIndex().data(FEED_ROLE)
        return feed if isinstance(feed, Feed) else None

    def feed_of(self, place: Place) -> Feed | None:
        """The outlet that stands for a place."""
        item = self.model.item_of(place)
        feed = item.data(FEED_ROLE) if item is not None else None
        return feed if isinstance(feed, Feed) else None

    @property
    def feeds(self) -> list[Feed]:
        """The outlets that are chosen: one, or those of a folder."""
        return self.model.feeds_at(self.place)

    def show_only_unread(self, on: bool) -> None:
        """Leave out outlets of which all is read, and folders that hold no others; list them again."""
        self._only_unread = on
        self._leave_out()

    def _leave_out(self) -> None:
        """What the reader is at stays, though it becomes read by being read; so does what needs attention."""
        here = self.view.currentIndex().data(PLACE_ROLE)
        feeds = self.model.feed_items()
        wanted: set[Place] = {here} if isinstance(here, Place) else set()
        for place, (item, feed) in feeds.items():
            if not self._only_unread or feed.unread or item.data(PROBLEM_ROLE) is not None or place == here:
                wanted |= {place, Place("folder", folder=feed.folder)}
        folders = {Place("folder", folder=name): item for name, item in self.model.folder_items().items()}
        for place, item in {**{place: item for place, (item, _feed) in feeds.items()}, **folders}.items():
            row, parent = item.row(), item.index().parent()
            if self.view.isRowHidden(row, parent) is (place in wanted):
                self.view.setRowHidden(row, parent, place not in wanted)
        none = bool(feeds) and not wanted.intersection(feeds)
        self.model.name_outlets(narrowed=self._only_unread and bool(feeds), none=none)

    def go(self, place: Place, *, quietly: bool = False) -> None:
        """Choose a place as if the reader had; `quietly` only shows it as chosen."""
        item = self.model.item_of(place)
        if item is not None:
            before, self._quiet = self._quiet, quietly or self._quiet
            self.view.setCurrentIndex(item.index())
            self._quiet = before

    def unmark(self) -> None:
        """Show that the list is none of these places (a search)."""
        self._quiet = True
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())
        self._quiet = False

    def update_counts(self, counts: Counts) -> None:
        self.model.set_counts(counts)

    def update_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Take the saved searches anew, as `SidebarModel.set_searches` does."""
        place = self.view.currentIndex().data(PLACE_ROLE)
        muted = self.model.muted
        opened = muted is not None and self.view.isExpanded(muted.index())
        self._quiet = True
        self.model.set_searches(searches)
        for row in range(self.model.rowCount()):
            self.view.expand(self.model.index(row, 0))
        if isinstance(place, Place):
            self.go(place)
        if self.model.muted is not None:
            self.view.setExpanded(self.model.muted.index(), opened)
        self._quiet = False

    def update_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """Take the tags anew: (name, number of articles)."""
        place = self.view.currentIndex().data(PLACE_ROLE)
        self._quiet = True
        if self.model.set_tags(tags):
            for row in range(self.model.rowCount()):
                self.view.expand(self.model.index(row, 0))
            if isinstance(place, Place) and self.model.item_of(place) is not None:
                self.go(place)
        self._quiet = False

    def update_feeds(self, feeds: Sequence[Feed]) -> None:
        """Take the outlets anew; the chosen place stays chosen, or becomes Stories if it is gone."""
        place = self.view.currentIndex().data(PLACE_ROLE)
        opened = self.folders
        self._quiet = True
        self.model.set_feeds(feeds)
        for name in {feed.folder for feed in feeds if feed.folder}:
            item = self.model.item_of(Place("folder", folder=name))
            if item is not None:
                self.view.setExpanded(item.index(), opened.get(name, len(feeds) <= MOST_OPEN))
        gone = isinstance(place, Place) and self.model.item_of(place) is None
        if isinstance(place, Place) and not gone:
            self.go(place)
        self._quiet = False
        if self._only_unread:
            self._leave_out()
        if gone:
            self.go(Place("stories"))

    def take_feeds(self, feeds: Sequence[Feed]) -> Iterator[None]:
        """The same; in turns where there were none, for hundreds of rows at once hold the window up."""
        some = [] if self.model.outlets else in_order(feeds)
        for end in range(AT_ONCE, len(some), AT_ONCE):
            self.update_feeds(some[:end])
            yield
            if self.model.outlets != end:  # newer ones were taken meanwhile
                return
        self.update_feeds(feeds)

    def _selected(self, chosen: QItemSelection, _left: QItemSelection) -> None:
        if self._only_unread:
            self._leave_out()
        indexes = chosen.indexes()
        if indexes and not self._quiet:
            place = indexes[0].data(PLACE_ROLE)
            if isinstance(place, Place):
                self.chosen.emit(place)

    def _menu(self, at: QPoint) -> None:
        place = self.view.indexAt(at).data(PLACE_ROLE)
        if isinstance(place, Place):
            self.menu_asked.emit(place, self.view.viewport().mapToGlobal(at))


class _Tree(QTreeView):
    """A tree without Qt's own branches; a click on a folder's arrow opens or shuts it, and outlets can be
    dragged into folders, or out of them onto the caption above.

    Signals:
        moved(feed id, folder)
    """

    moved = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = SideRowDelegate(self)
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTreeView { background: transparent; }")
        self.setAccessibleName(self.tr("Places and outlets"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._over = QPersistentModelIndex()

    def width_for(self, feeds: Iterable[Feed]) -> int:
        """How wide the tree must be so that no name of these outlets is cut, px."""
        return self._rows.width_for(feeds) + self.verticalScrollBar().sizeHint().width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        place = index.data(PLACE_ROLE)
        if index.data(MUTED_ROLE) and event.button() == Qt.MouseButton.LeftButton:
            self.setExpanded(index, not self.isExpanded(index))
            return
        if isinstance(place, Place) and place.kind == "folder":
            row = self.visualRect(index)
            row.setLeft(0)
            if self._rows.arrow_rect(row).contains(at):
                self.setExpanded(index, not self.isExpanded(index))
                return
        if event.button() == Qt.MouseButton.RightButton or not isinstance(place, Place):
            return  # where nothing can be chosen, what is chosen stays chosen
        super().mousePressEvent(event)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QTreeView.ScrollHint = QTreeView.ScrollHint.EnsureVisible,
    ) -> None:
        """The first of a folder or section is shown with the caption that says what it is the first of."""
        super().scrollTo(index, hint)
        while index.row() == 0 and index.parent().isValid():
            index = index.parent()
            super().scrollTo(index, hint)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        feed = self.currentIndex().data(FEED_ROLE)
        if isinstance(feed, Feed):
            data = QMimeData()
            data.setData(FEED_MIME, str(feed.id).encode())
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(FEED_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        at = self.indexAt(event.position().toPoint())
        folder = self._folder_at(at) if event.mimeData().hasFormat(FEED_MIME) else None
        self._show_over(at if folder is not None else QModelIndex())
        if folder is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_over(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        folder = self._folder_at(self.indexAt(event.position().toPoint()))
        feed = bytes(event.mimeData().data(FEED_MIME).data())
        self._show_over(QModelIndex())
        if folder is not None and feed.isdigit():
            event.acceptProposedAction()
            self.moved.emit(int(feed), folder)

    def _folder_at(self, index: QModelIndex) -> str | None:
        """The folder that a row stands for or stands in, "" for the outlets' own caption; else None."""
        place, feed = index.data(PLACE_ROLE), index.data(FEED_ROLE)
        if isinstance(feed, Feed):
            return feed.folder
        if isinstance(place, Place):
            return place.folder if place.kind == "folder" else None
        return "" if index.data(OUTLETS_ROLE) else None

    def _show_over(self, index: QModelIndex) -> None:
        # A refresh may rebuild the rows while one is dragged.
        self._over = QPersistentModelIndex(index)
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Qt paints all rows once more for a column that was resized; a new size paints them anyway."""
        header = self.header()
        header.blockSignals(True)
        super().updateGeometries()
        header.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over.isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(app_theme().colour("accent_line"))
            row = self.visualRect(self.model().index(self._over.row(), 0, self._over.parent()))
            row.setLeft(0)
            painter.drawRoundedRect(row.adjusted(2, 0, -3, -1), measures.RADIUS, measures.RADIUS)
            painter.end()

    def drawBranches(self, *_args: object) -> None:
        """Nothing: the rows draw their own arrows."""
