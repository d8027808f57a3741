"""The sidebar: what to read, and the outlets in their folders."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QVBoxLayout, QWidget

from reader.model.feed import Feed
from ui.delegates.side_row import SideRowDelegate
from ui.models.sidebar import FEED_ROLE, PLACE_ROLE, SidebarModel
from ui.services import Counts, Place
from ui.theme import measures
from ui.widgets.roles import set_role


class Sidebar(QFrame):
    """Signals:
    chosen(Place): the reader went somewhere.
    menu_asked(Place, global position): a context menu is wanted.
    """

    chosen = Signal(object)
    menu_asked = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "panel")
        self.model = SidebarModel(self)
        self.view = _Tree(self)
        self.view.setModel(self.model)
        self.view.expandAll()
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.customContextMenuRequested.connect(self._menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.XS, 0, 0)
        column.addWidget(self.view)
        self.setMinimumWidth(150)
        self._quiet = False

    def sizeHint(self) -> QSize:
        return QSize(204, 600)

    @property
    def place(self) -> Place:
        """Where the reader is."""
        place = self.view.currentIndex().data(PLACE_ROLE)
        return place if isinstance(place, Place) else Place("stories")

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

    def go(self, place: Place) -> None:
        """Choose a place as if the reader had."""
        item = self.model.item_of(place)
        if item is not None:
            self.view.setCurrentIndex(item.index())

    def unmark(self) -> None:
        """Show that the list is none of these places (a search)."""
        self._quiet = True
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())
        self._quiet = False

    def update_counts(self, counts: Counts) -> None:
        self.model.set_counts(counts)

    def update_searches(self, searches: Sequence[tuple[int, str, str]]) -> None:
        """Take the saved searches anew: (number, name, query)."""
        place = self.view.currentIndex().data(PLACE_ROLE)
        self._quiet = True
        self.model.set_searches(searches)
        for row in range(self.model.rowCount()):
            self.view.expand(self.model.index(row, 0))
        if isinstance(place, Place):
            self.go(place)
        self._quiet = False

    def update_feeds(self, feeds: Sequence[Feed]) -> None:
        """Take the outlets anew; the chosen place stays chosen, or becomes Stories if it is gone."""
        place = self.view.currentIndex().data(PLACE_ROLE)
        shut = {
            self.model.item_of(Place("folder", folder=name))
            for name in {feed.folder for feed in feeds if feed.folder}
            if (item := self.model.item_of(Place("folder", folder=name))) is not None
            and not self.view.isExpanded(item.index())
        }
        names = {item.text() for item in shut if item is not None}
        self._quiet = True
        self.model.set_feeds(feeds)
        for name in {feed.folder for feed in feeds if feed.folder}:
            item = self.model.item_of(Place("folder", folder=name))
            if item is not None:
                self.view.setExpanded(item.index(), name not in names)
        gone = isinstance(place, Place) and self.model.item_of(place) is None
        if isinstance(place, Place) and not gone:
            self.go(place)
        self._quiet = False
        if gone:
            self.go(Place("stories"))

    def _selected(self, chosen: QItemSelection, _left: QItemSelection) -> None:
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
    """A tree without Qt's own branches; a click on a folder's arrow opens or shuts it."""

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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        place = index.data(PLACE_ROLE)
        if isinstance(place, Place) and place.kind == "folder":
            row = self.visualRect(index)
            row.setLeft(0)
            if self._rows.arrow_rect(row).contains(at):
                self.setExpanded(index, not self.isExpanded(index))
                return
        if event.button() == Qt.MouseButton.RightButton:
            return
        super().mousePressEvent(event)

    def drawBranches(self, *_args: object) -> None:
        """Nothing: the rows draw their own arrows."""
