"""The list of lesson packs."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import wording
from ui.delegates.text_lines import break_lines, one_line
from ui.models.lesson_words import row_facts, row_spoken
from ui.models.paged_rows import ROW_ROLE, Index
from ui.panes.list_pane import ListPane
from ui.services.lessons import LessonRow
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.mirroring import placed
from ui.widgets.roles import button

TITLE_LINES = 2
GAP = 4


class LessonList(ListPane[LessonRow]):
    """Newest first.

    Signals:
        open_asked(): a pack is to be opened from a file. make_asked(): one is to be made.
        sample_asked(): those that come with the program are to be opened.
        removal_asked(row): Delete was pressed on one.
    """

    open_asked = Signal()
    make_asked = Signal()
    sample_asked = Signal()
    removal_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda row: row_spoken(row, datetime.now(UTC)),
            QCoreApplication.translate("LessonList", "Lesson packs"),
            parent,
        )
        self.set_delegate(LessonCard(self.view))
        self.title.setText(self.tr("Lesson packs"))
        self._open = button(
            self.tr("Open…"), "quiet", tip=self.tr("Open a lesson pack, or students' marks"), parent=self
        )
        self._open.clicked.connect(lambda _on=False: self.open_asked.emit())
        self.header_row.addWidget(self._open)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.empty.say(
            self.tr("No lesson packs yet"),
            self.tr(
                "A lesson pack is one story frozen for a class: a single file that opens in any browser, "
                "without a network. Students mark loaded words and missing details, and hand that in. "
                "To make one, open a story first; or look at those that are ready for a class."
            ),
            (
                (self.tr("Open the sample lessons"), self.sample_asked.emit),
                (self.tr("Make one…"), self.make_asked.emit),
                (self.tr("Open a file…"), self.open_asked.emit),
            ),
            icon_name="newspaper",
        )

    def is_unread(self, row: LessonRow) -> bool:
        return False

    def new_words(self, count: int) -> str:
        return self.tr("Show {count} new").format(count=wording.number(count))

    def key(self, row: LessonRow) -> tuple[float, ...]:
        return (row.made.timestamp(), row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.removal_asked.emit(self.current)
        else:
            super().keyPressEvent(event)


class LessonCard(QStyledItemDelegate):
    """A title, and two lines of facts; all cards are of one height."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        app_theme().changed.connect(view.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        kind = app_theme().type
        height = round(2 * measures.M + TITLE_LINES * kind.title * 1.35 + 2 * (kind.small * 1.45) + GAP)
        return QSize(200, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, LessonRow):
            return
        theme, rect = app_theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, theme.colour("selected"))
            edge = placed(rect.adjusted(0, 0, 3 - rect.width(), 0).translated(-rect.left(), 0), rect.width())
            painter.fillRect(edge.translated(rect.left(), 0), theme.colour("accent_line"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        width = rect.width() - 2 * measures.L
        x, y = rect.left() + measures.L, float(rect.top() + measures.M)
        title, small = theme.type.sans(theme.type.title, bold=True), theme.type.sans(theme.type.small)
        painter.setFont(title)
        painter.setPen(theme.colour("ink"))
        for line in break_lines(row.title or wording.untitled(), title, width, TITLE_LINES):
            line.draw(painter, x, round(y), width)
            y += theme.type.title * 1.35
        y += GAP
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        for words in row_facts(row, datetime.now(UTC)):
            one_line(words, small, width).draw(painter, x, round(y), width)
            y += theme.type.small * 1.45
        painter.restore()
        focus = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if option.state & focus == focus:
            painter.setPen(QPen(theme.colour("accent_line"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
