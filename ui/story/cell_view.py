"""A table of text: real row heights, frozen heads, keyboard, copying. All tables of a story are such."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QToolTip, QWidget

from ui.delegates.cell_layout import PAD_X, PAD_Y, run_at, unit_at
from ui.delegates.claim_cell import MIDDLE, ClaimCellDelegate
from ui.delegates.mark_painter import Utf16
from ui.models.cell_table import CellTable, Grid
from ui.models.marks import Cell, Place
from ui.story.beyond import Beyond
from ui.story.cell_find import NOWHERE, CellFind
from ui.story.cell_header import CellHeader
from ui.story.cell_menus import CellMenus
from ui.story.column_widths import HEAD_MOST, LEAST_COLUMN, fitted, head_width
from ui.story.copying import cells_data
from ui.story.row_heights import RowHeights
from ui.story.tab import Choice
from ui.theme.theme import Theme
from ui.turns import Turns
from ui.widgets.mirroring import mirrored, placed
from ui.widgets.outlet_icons import app_icons
from ui.widgets.roles import wrapped_tip

STILL = 4
"""A press that moves less than this, px, is a click."""
SETTLED_MS = 150
"""The hand that drags an edge rests: it moves with every frame."""


class CellView(QTableView):
    """Shows a `Grid`. `opened` is emitted with where a cell leads (click, Enter)."""

    opened = Signal(Place)
    asked = Signal(str)
    """An address that was chosen in the menu of a cell."""
    fold_asked = Signal(int)
    """A row of `Grid.folds` was clicked, or entered by the keyboard."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        self.head_width = HEAD_MOST
        self.shares: tuple[float, ...] = ()
        self.least = LEAST_COLUMN
        self.cells = CellTable(self)
        self.delegate = ClaimCellDelegate(theme, self.cells, self)
        self.setModel(self.cells)
        self.setItemDelegate(self.delegate)
        self.across = CellHeader(Qt.Orientation.Horizontal, self.delegate, self)
        self.down = CellHeader(Qt.Orientation.Vertical, self.delegate, self)
        self.setHorizontalHeader(self.across)
        self.setVerticalHeader(self.down)
        self.across.setSectionsMovable(True)
        self.across.setMinimumSectionSize(40)
        self.down.setMinimumSectionSize(24)
        self.down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._corner = QLabel(self)
        self._corner.setProperty("role", "corner")
        self._corner.setProperty("mirrored", mirrored())
        self._corner.setContentsMargins(PAD_X, PAD_Y, PAD_X, 0)
        self._corner.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._corner.setIndent(0)
        self._corner.setWordWrap(True)
        self.across.setStretchLastSection(True)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.beyond = Beyond(self)
        self.heights = RowHeights(self)
        self._resized = False
        self._fitting = Turns(self)
        self._unfit = False
        """Whether it was filled with rows that are to be measured in other turns."""
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED_MS)
        self._settle.timeout.connect(self._settled)
        self.across.sectionResized.connect(self._settle.start)
        self.beside: Callable[[int, int], str] = lambda _row, _column: ""
        """Gives a cell's address in two texts, "" if it has none."""
        self.corrections: Callable[[int, int], Sequence[Choice]] = lambda _row, _column: ()
        """What the reader can put right in a cell (column -1: the row's head); Delete does the first."""
        self.finding = CellFind(self)
        self.menus = CellMenus(self)
        self._press: QPoint | None = None
        self.across.sectionDoubleClicked.connect(lambda column: self._lead(self.cells.grid.columns[column]))
        self.down.sectionDoubleClicked.connect(lambda row: self._lead(self.cells.head(row)))
        self.down.sectionClicked.connect(self._head_clicked)
        self.down.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.down.customContextMenuRequested.connect(self.menus.of_row)
        self.column_choices: Callable[[int], Sequence[Choice]] = lambda _column: ()
        """What can be done with a column: in the menu of its head, and of each of its cells."""
        self.across.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.across.customContextMenuRequested.connect(self.menus.of_column)
        theme.changed.connect(self._restyle)
        app_icons().changed.connect(self._icons_changed)

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        """See `CellFind`."""
        return self.finding.find_text(text, backward=backward)

    def show_found(self, text: str) -> tuple[int, int]:
        """See `CellFind`."""
        return self.finding.show_found(text)

    def restart_find(self) -> None:
        """See `CellFind`."""
        self.finding.restart()

    def show_grid(self, grid: Grid, *, measured: bool = True) -> None:
        """Take another content; the scroll place goes to the top. If it is not to be `measured`, `fit` must
        be called before it is painted."""
        self.clearSpans()
        self.delegate.chosen = NOWHERE
        self.cells.show(grid)
        self.heights.forget()
        self.scrollToTop()
        for row, column, rows in grid.spans:
            if rows > 1:
                self.setSpan(row, column, rows, 1)
        if len(grid.columns) > 1:
            for row in grid.folds:
                self.setSpan(row, 0, 1, len(grid.columns))
        self.down.setVisible(grid.heads is not None)
        self._corner.setText(grid.corner)
        self._corner.setVisible(bool(grid.corner) and grid.heads is not None)
        self._unfit = not measured
        if measured:
            self.fit()

    def fit(self, place: tuple[int, int] | None = None) -> None:
        """Give columns their widths and rows in sight their heights, if it is in sight; those at a place
        (see `RowHeights.place`) if it is to go there."""
        self._unfit = False
        if self.isVisible():
            self._fit_columns()
            self._measure(place)
        elif place is not None:
            self.heights.wanted = place

    def fit_soon(self, work: Iterator[None]) -> None:
        """Have `fit_in_turns`, and what belongs to it, done; nothing is painted before its end."""
        self._fitting.begin_unseen(self, work)

    def fit_in_turns(self, place: tuple[int, int] | None = None) -> Iterator[None]:
        """The same; nothing may be painted before its end."""
        if self.isVisible():
            self._fit_columns()
            yield
            yield from self.heights.prepare(place)
        self.fit(place)

    def _icons_changed(self) -> None:
        self.delegate.forget_heads()
        self.across.viewport().update()

    def _restyle(self) -> None:
        self.delegate.forget()
        work = self.fit_in_turns()
        if not self.theme.before_paint(self, work):
            self.fit_soon(work)
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._unfit:
            self.fit_soon(self.fit_in_turns())
        else:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Once the hand rests: every width lays all cells in sight out anew.
        if self.isVisible() and event.size().width() != event.oldSize().width():
            if not self._resized:
                self._resized = True
                self._hold_columns()
            self._settle.start()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._open_edge()
        self._mend_spans()
        self._shade_edges()
        if self._settle.isActive():
            self._settle.start()  # on a slow machine the next frame is not due before this one is painted

    def _shade_edges(self) -> None:
        if self.horizontalScrollBar().maximum() > 0:
            painter = QPainter(self.viewport())
            self.beyond.shade(self.viewport(), painter)
            painter.end()

    def ends_with(self, column: int) -> bool:
        """Whether a column is the last one, and ends where the view does."""
        last = self.across.visualIndex(column) == self.across.count() - 1
        return last and self.across.stretchLastSection() and self.horizontalScrollBar().maximum() == 0

    def _open_edge(self) -> None:
        """Lines part columns: behind the last one there is nothing to part."""
        if self.ends_with(self.across.logicalIndex(self.across.count() - 1)):
            area = self.viewport().rect()
            painter = QPainter(self.viewport())
            x = area.left() if mirrored() else area.right()
            painter.fillRect(x, area.top(), 1, area.height(), self.theme.colour("paper"))
            painter.end()

    def _mend_spans(self) -> None:
        """Where no rows are named, Qt leaves the first pixel of a cell that spans rows to a line that it has
        only where whole rows are scrolled: dots of the lines between the rows stand there."""
        spans = [span for span in self.cells.grid.spans if span[2] > 1]
        if not spans or not self.down.isHidden():
            return
        painter, high = QPainter(self.viewport()), self.viewport().height()
        for row, column, rows in spans:
            top, bottom = self.rowViewportPosition(row), self.rowViewportPosition(row + rows - 1)
            index = self.cells.index(row, column)
            focused = self.hasFocus() and self.currentIndex() == index
            if bottom > 0 and top < high and not focused:
                chosen = self.selectionModel().isSelected(index)
                ground = self.theme.colour("selected" if chosen else "paper")
                painter.fillRect(self.visualRect(index).left(), top, 1, bottom - top, ground)
        painter.end()

    def _hold_columns(self) -> None:
        """Keep all as wide as they are, and let no scroll bar come and go, until they are fitted again."""
        last = self.across.logicalIndex(self.across.count() - 1)
        width = self.across.sectionSize(last)
        self.across.blockSignals(True)
        self.across.setStretchLastSection(False)
        self.across.resizeSection(last, width)
        self.across.blockSignals(False)
        if self.horizontalScrollBar().maximum() == 0:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        width = self.down.width() if self.down.isVisibleTo(self) else 0
        self._corner.setGeometry(placed(QRect(0, 0, width, self.across.height()), self.width()))

    def _fit_columns(self) -> None:
        """Share the width among the shown columns."""
        shown = [c for c in range(self.cells.columnCount()) if not self.isColumnHidden(c)]
        if not shown:
            return
        wanted = head_width(self.width())
        if wanted != self.head_width:
            self.head_width = wanted
            self.down.updateGeometry()
        head = self.head_width if self.down.isVisibleTo(self) else 0
        room = self.width() - head - self.verticalScrollBar().sizeHint().width() - 2
        shares = [self.shares[c] if c < len(self.shares) else 1.0 for c in shown]
        widths, stretch = fitted(room, shares, self.least)
        self.across.setStretchLastSection(stretch)
        self.across.blockSignals(True)
        for column, width in zip(shown, widths, strict=True):
            self.across.resizeSection(column, width)
        self.across.blockSignals(False)
        self.updateGeometries()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.beyond.tell()
        self.viewport().update()

    def _settled(self) -> None:
        if self._fitting.busy:
            self._settle.start()  # what is under way may be about other rows
        elif self.isVisible() and (self._resized or not self.heights.fit):
            self.fit_soon(self._fit_again())

    def _fit_again(self) -> Iterator[None]:
        if self._resized:  # a column that the reader dragged stays as it is
            self._resized = False
            self._fit_columns()
            yield
        if not self.heights.fit:
            yield from self.heights.prepare()
            self._measure()
        if self._resized:  # meanwhile
            self._settle.start()

    def _measure(self, place: tuple[int, int] | None = None) -> None:
        self._settle.stop()
        self.heights.measure(place)
        self.across.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            event.key() == Qt.Key.Key_Space and self.currentIndex().row() in self.cells.grid.folds
        ):
            self.open_cell(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            choices = self.corrections(self.currentIndex().row(), self.currentIndex().column())
            if choices:
                choices[0][1]()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a reference ("¶7", "nearest …") leads there at once."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = self._press is not None and (point - self._press).manhattanLength() < STILL
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and still and plain:
            place = self.reference(point)
            if place is not None:
                self.opened.emit(place)
            elif self._leads(point):
                self.open_cell(self.indexAt(point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._leads(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """What the mark under the mouse means, else what the cell does."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            words = self.tip(index.row(), index.column(), event.pos()) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), wrapped_tip(words), self.viewport(), self.visualRect(index))
            return True
        return super().viewportEvent(event)

    def tip(self, row: int, column: int, point: QPoint) -> str:
        """The words that explain what is at a point of the viewport, in a cell."""
        cell, rect = self.cells.cell(row, column), QRectF(self.visualRect(self.cells.index(row, column)))
        laid = self.delegate.laid(row, column, round(rect.width()))
        at, units = unit_at(laid, rect, QPointF(point), middle=cell.state in MIDDLE), Utf16(cell.text)
        there = [m for m in self.cells.marks(row, column) if units(m.start) <= at < units(m.end)]
        return "\n".join(dict.fromkeys(mark.note for mark in there if mark.note)) or cell.tip

    def _leads(self, point: QPoint) -> bool:
        """Whether a click there leads somewhere: on a reference, or on a line that folds rows."""
        return self.indexAt(point).row() in self.cells.grid.folds or self.reference(point) is not None

    def reference(self, point: QPoint) -> Place | None:
        """Where the reference at a point of the viewport leads ("¶7", "closest …", "Gazette ¶2")."""
        index = self.indexAt(point)
        if not index.isValid() or index.row() in self.cells.grid.folds:
            return None
        cell, rect = self.cells.cell(index.row(), index.column()), QRectF(self.visualRect(index))
        laid = self.delegate.laid(index.row(), index.column(), round(rect.width()))
        run = run_at(cell, laid, rect, QPointF(point), middle=cell.state in MIDDLE)
        if run is None:
            return None
        return run.place or (cell.place if run.style == "small" else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.row() not in self.cells.grid.folds:
            self.open_cell(index)

    def open_cell(self, index: QModelIndex) -> None:
        """Go where a cell leads; a line that folds rows opens, or folds them."""
        if index.row() in self.cells.grid.folds:
            self.fold_asked.emit(index.row())
        elif index.isValid():
            place = self.cells.cell(index.row(), index.column()).place
            if place is not None:
                self.opened.emit(place)

    def _head_clicked(self, row: int) -> None:
        if row in self.cells.grid.folds:
            self.fold_asked.emit(row)

    def _lead(self, cell: Cell) -> None:
        if cell.place is not None:
            self.opened.emit(cell.place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menus.of_cell(self.indexAt(self.viewport().mapFromGlobal(event.globalPos())), event.globalPos())

    def chosen(self) -> list[list[Cell]]:
        """The selected cells, row by row, each with its row's head first."""
        rows: dict[int, list[int]] = {}
        for index in self.selectionModel().selectedIndexes():
            rows.setdefault(index.row(), []).append(index.column())
        out = []
        for row in sorted(rows):
            line = [self.cells.head(row)] if self.cells.grid.heads else []
            line += [self.cells.marked(row, column) for column in sorted(rows[row])]
            out.append(line)
        return out

    def copy(self) -> None:
        """Put the selected cells on the clipboard, as plain text and as an HTML table, with their sources."""
        rows = self.chosen()
        if not rows:
            return
        QGuiApplication.clipboard().setMimeData(cells_data(rows))
