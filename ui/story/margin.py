"""Chips in the margin of an annotated article, and the strip that shows where they all are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QScrollArea, QSizePolicy, QWidget

from ui.delegates.cell_layout import PAD_X, LaidOut, cell_fonts, lay_out
from ui.delegates.mark_painter import hatch
from ui.models.annotations import Note, NoteKind, differs
from ui.models.marks import Cell, CellWriter
from ui.story.tab import Choice
from ui.theme import measures
from ui.theme.theme import Theme
from ui.widgets.mirroring import mirrored
from ui.widgets.roles import plain_tip, wrapped_tip

EDGES: dict[NoteKind, str] = {
    "all": "accent_line",
    "some": "accent_line",
    "only": "green_line",
    "differs": "amber_line",
}
QUIET = ("all", "some")
"""Notes that are a line without a frame."""
GAP = 6
PAD = 6
EDGE = 4


def spread(tops: Sequence[float], heights: Sequence[int]) -> list[int]:
    """Where chips stand that want to be at `tops` (rising) and may not overlap: px from the top.

    Each group of chips that would overlap is centred on what its members want (isotonic regression by
    pooling adjacent violators, O(n)), so that a crowd pushes both ways and no chip drifts off for good.
    """
    groups: list[tuple[float, int, int]] = []  # sum of wanted starts, members, height with gaps
    for top, height in zip(tops, heights, strict=True):
        wanted, members, tall = top, 1, height + GAP
        while groups and _start(groups[-1]) + groups[-1][2] > max(0.0, wanted / members):
            before = groups.pop()
            wanted = before[0] + wanted - members * before[2]
            members += before[1]
            tall += before[2]
        groups.append((wanted, members, tall))
    out: list[int] = []
    for group in groups:
        start = round(_start(group))
        for _ in range(group[1]):
            out.append(start)
            start += heights[len(out) - 1] + GAP
    return out


def _start(group: tuple[float, int, int]) -> float:
    return max(0.0, group[0] / group[1])


class Chip(QAbstractButton):
    """A note: bold title, small lines, an edge whose width tells its weight as well as its colour.

    What others merely report as well is a quiet line: who, when it is asked. `pointed(on)`: the mouse or the
    keys have come to it, or left it.
    """

    pointed = Signal(bool)

    def __init__(self, theme: Theme, note: Note, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self.note = theme, note
        self.current = False
        self.quiet = note.kind in QUIET
        self._cell = _written(note)
        self._kept: tuple[int, LaidOut] | None = None
        self.corrections: Callable[[], Sequence[Choice]] = lambda: ()
        """What can be done about the note, as entries of its menu."""
        said = f"{note.title}. {note.lines}".strip()
        self.setAccessibleName(said)
        if self.quiet:  # what a framed note says can be read: a tip would stand before it
            self.setToolTip(plain_tip(said))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _laid(self, width: int) -> LaidOut:
        if self._kept is None or self._kept[0] != width:
            fonts = cell_fonts(self.theme)
            self._kept = (width, lay_out(self._cell, width - EDGE, fonts))
        return self._kept[1]

    def height_for(self, width: int) -> int:
        """Px that the chip needs at a width."""
        pad = 2 if self.quiet else PAD
        return round(self._laid(width).layout.boundingRect().height()) + 2 * pad

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(theme.colour("hover" if self.underMouse() else "paper" if self.quiet else "card"))
        strong = self.hasFocus() or self.current
        frame = QPen(theme.colour("accent" if strong else "line"), 1.6 if strong else 1)
        painter.setPen(Qt.PenStyle.NoPen if self.quiet and not strong else frame)
        painter.drawRoundedRect(area, measures.CHIP_RADIUS, measures.CHIP_RADIUS)
        edge = QPen(theme.colour(EDGES[self.note.kind]), 3)
        edge.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self.note.kind == "only":
            edge.setDashPattern([2.2, 1.0])
        elif self.note.kind == "some":
            edge.setWidthF(2)
        painter.setPen(edge)
        # The edge is at the side of the text that the note belongs to.
        x = area.right() - 1.5 if mirrored() else area.left() + 1.5
        painter.drawLine(QPointF(x, area.top() + 1), QPointF(x, area.bottom() - 1))
        top = 2 if self.quiet else PAD
        left = PAD_X - 2 if mirrored() else PAD_X + EDGE - 2
        self._laid(self.width()).layout.draw(painter, QPointF(left, top))
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        choices = self.corrections()
        if choices:
            menu = QMenu(self)
            for words, act in choices:
                menu.addAction(words.replace("&", "&&")).triggered.connect(lambda _on=False, act=act: act())
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(event.globalPos())


def _written(note: Note) -> Cell:
    """What a chip says: the values that others give stand out from who gives them."""
    writer = CellWriter()
    if not note.told:
        return writer.write(note.title, "small" if note.kind in QUIET else "strong").cell()
    for number, told in enumerate(note.told):
        if number:
            writer.line()
        writer.write(differs(told.kind), "amber")
        for value, who in told.values:
            writer.line().write(value, "told").write(f"  {who}", "small")
        if told.without:
            writer.line().write(told.without, "small")
    return writer.cell()


class Margin(QScrollArea):
    """Keeps chips beside their passages; scrolls with the text. `asked` carries an address, `pointed` the
    passage of the note that is pointed at ("" when none is any more)."""

    asked = Signal(str)
    pointed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet = QWidget()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._sheet)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(190)
        self.setMaximumWidth(340)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Notes on the text"))
        self.chips: list[Chip] = []
        self.needed = 0
        """Px down to the end of the last chip."""
        self.corrections_of: Callable[[Note], Sequence[Choice]] = lambda _note: ()

    def sizeHint(self) -> QSize:
        return QSize(250, 300)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Take other notes; `lay` puts them in place."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for note in notes:
            chip = Chip(self._theme, note, self._sheet)
            chip.corrections = partial(self.corrections_of, note)
            chip.clicked.connect(lambda _on=False, address=note.address: self.asked.emit(address))
            chip.pointed.connect(lambda on, passage=note.passage: self.pointed.emit(passage if on else ""))
            chip.show()
            self.chips.append(chip)

    def lay(self, tops: Sequence[float], height: float) -> None:
        """Put each chip beside its passage, as near as the others let it."""
        width = self.viewport().width()
        heights = [chip.height_for(width - 2) for chip in self.chips]
        bottom = 0
        for chip, y, tall in zip(self.chips, spread(tops, heights), heights, strict=True):
            chip.setGeometry(0, y, width - 2, tall)
            bottom = y + tall + GAP
        self.needed = bottom
        self._sheet.resize(width, max(round(height), bottom, self.viewport().height()))

    def set_current(self, passage: str) -> None:
        """Outline the chip of a passage."""
        for chip in self.chips:
            current = chip.note.passage == passage
            if current != chip.current:
                chip.current = current
                chip.update()


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the strip: height in the document, and what is there."""

    top: float
    kind: NoteKind | str


class Strip(QWidget):
    """The whole article, small: where others add, differ, or say nothing. A click goes there."""

    asked = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ticks: Sequence[Tick] = ()
        self._height = 1.0
        self._seen = (0.0, 1.0)
        self.setFixedWidth(22)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the whole article"))
        self.setToolTip(
            wrapped_tip(
                self.tr(
                    "The whole article, small: amber where something is given differently, green where only"
                    " this article reports it, blue where others do, hatched where others report something"
                    " that is not here. Click to go there."
                )
            )
        )
        theme.changed.connect(self.update)

    def show_ticks(self, ticks: Sequence[Tick], height: float) -> None:
        """Places in a document of a height, px."""
        self._ticks, self._height = ticks, max(1.0, height)
        self.update()

    @property
    def scale(self) -> float:
        """Px of the strip for one of the document."""
        return (self.height() - 1) / self._height

    def show_seen(self, top: float, bottom: float) -> None:
        """The part of the document that is in sight."""
        self._seen = (top, bottom)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -1.5, -0.5)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(area, measures.CHIP_RADIUS, measures.CHIP_RADIUS)
        scale = self.scale
        top, bottom = (min(1.0, v / self._height) * area.height() for v in self._seen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        painter.drawRect(QRectF(area.left() + 1, top, area.width() - 2, max(6.0, bottom - top)))
        for tick in self._ticks:
            y = area.top() + tick.top * scale
            box = QRectF(area.left() + 3, y, area.width() - 6, 5)
            if tick.kind == "ghost":
                painter.fillRect(box, hatch(theme, self.devicePixelRatioF()))
                painter.setPen(theme.colour("hatch_line"))
                painter.drawRect(box)
                painter.setPen(Qt.PenStyle.NoPen)
            elif tick.kind == "only":
                painter.fillRect(box.adjusted(box.width() / 2, 0, 0, 0), theme.colour("green_line"))
            elif tick.kind == "differs":
                painter.fillRect(box, theme.colour("amber_line"))
            else:
                painter.fillRect(box.adjusted(0, 1.5, -box.width() / 2, -1.5), theme.colour("accent_line"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.asked.emit(event.position().y() / max(1, self.height()) * self._height)
