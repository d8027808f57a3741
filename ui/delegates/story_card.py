"""Paints a story as a card: title, outlet chips, counts, and what differs in a line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.story import StoryRow
from ui import wording
from ui.delegates.card_geometry import CHIP_PAD, PAD_X, TITLE_LINES, CardGeometry, CardMetrics, lay_out
from ui.delegates.text_lines import Line, break_lines, one_line
from ui.models.paged_rows import ROW_ROLE
from ui.theme import measures
from ui.theme.theme import Theme, app_theme
from ui.widgets.icons import icon
from ui.widgets.mirroring import mirrored, placed, placed_f

Index = QModelIndex | QPersistentModelIndex

KEPT_CARDS = 400
CHIP_MOST = 132
DOT = 6
BELL = 14
CLOCK_MS = 60_000
"""How often "5 min ago" is worked out anew."""


@dataclass(frozen=True, slots=True)
class _Card:
    row: StoryRow
    geometry: CardGeometry
    titles: tuple[Line, ...]
    chips: tuple[Line, ...]
    more: Line | None
    meta: Line
    notes: tuple[Line, ...]


class StoryCardDelegate(QStyledItemDelegate):
    """All cards are alike in height; a card's lines are broken once and kept while it is on show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bell = icon("bell-full", "accent")
        self._theme: Theme = app_theme()
        self._cards: dict[tuple[int, int], _Card] = {}
        self._hiding = False
        self._measure()
        self._theme.changed.connect(self._measure)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._cards.clear)
        self._clock.start()

    def _measure(self) -> None:
        scale = self._theme.type
        self._bold = scale.sans(scale.title, bold=True)
        self._plain = scale.sans(scale.title)
        self._small = scale.sans(scale.small)
        self._chip = scale.sans(scale.caption)
        self._metrics = CardMetrics(
            title=QFontMetrics(self._bold).height() + 1,
            small=QFontMetrics(self._small).height() + 2,
            chip=QFontMetrics(self._chip).height() + 6,
        )
        self._cards.clear()

    def hide_names(self, on: bool) -> None:
        """Leave the outlets' names out, or show them."""
        self._hiding = on
        self._cards.clear()

    @property
    def metrics(self) -> CardMetrics:
        return self._metrics

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._metrics.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, StoryRow):
            return
        theme = self._theme
        rect: QRect = option.rect
        state = option.state
        card = self._card(row, rect.width())
        geometry = card.geometry
        painter.save()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("hover"))
        if selected:
            edge = placed(QRect(0, rect.top(), 3, rect.height()), rect.width()).translated(rect.left(), 0)
            painter.fillRect(edge, theme.colour("accent_line"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.translate(rect.topLeft())
        painter.setPen(theme.colour("ink"))
        painter.setFont(self._bold if row.unread else self._plain)
        for at, line in zip(geometry.titles, card.titles, strict=True):
            line.draw(painter, at.x(), at.y(), at.width())
        if row.unread:
            first = geometry.titles[0]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            dot = QRectF(PAD_X - DOT - 3, first.center().y() - DOT / 2 + 1, DOT, DOT)
            painter.drawEllipse(placed_f(dot, rect.width()))
        self._draw_chips(painter, card)
        painter.setPen(theme.colour("muted"))
        painter.setFont(self._small)
        card.meta.draw(painter, geometry.meta.x(), geometry.meta.y(), geometry.meta.width())
        painter.setPen(theme.colour("ink" if row.differs else "muted"))
        at, small = geometry.note, self._metrics.small
        for n, line in enumerate(card.notes):
            line.draw(painter, at.x(), at.y() + n * small, at.width())
        if row.followed:
            x = at.left() if mirrored() else at.right() - BELL
            self._bell.paint(painter, x, at.bottom() + 1 - (small + BELL) // 2, BELL, BELL)
        painter.restore()
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(theme.colour("accent_line"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _draw_chips(self, painter: QPainter, card: _Card) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._chip)
        boxes = [*zip(card.geometry.chips, card.chips, strict=True)]
        if card.more is not None:
            boxes.append((card.geometry.more, card.more))
        for box, line in boxes:
            painter.setBrush(theme.colour("card"))
            painter.setPen(theme.colour("outline"))
            painter.drawRoundedRect(
                QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), measures.CHIP_RADIUS, measures.CHIP_RADIUS
            )
            painter.setPen(theme.colour("ink"))
            line.draw(painter, box.x() + CHIP_PAD, box.y() + 2, box.width() - 2 * CHIP_PAD)

    def _card(self, row: StoryRow, width: int) -> _Card:
        key = (row.id, width)
        kept = self._cards.get(key)
        if kept is not None and kept.row is row:
            return kept
        if len(self._cards) >= KEPT_CARDS:
            self._cards.clear()
        made = self._cards[key] = self._make(row, width)
        return made

    def _make(self, row: StoryRow, width: int) -> _Card:
        inner = width - 2 * PAD_X
        titles = break_lines(
            row.title or wording.untitled(), self._bold if row.unread else self._plain, inner, TITLE_LINES
        )
        outlets = () if self._hiding else row.outlets
        chips = [one_line(outlet, self._chip, CHIP_MOST) for outlet in outlets[:12]]
        widths = [round(line.width) + 2 * CHIP_PAD + 1 for line in chips]
        widest_more = one_line(f"+{wording.number(len(outlets))}", self._chip, CHIP_MOST)
        time = one_line(wording.ago(row.latest, datetime.now(UTC)), self._small, inner)
        told = inner - (BELL + 6 if row.followed else 0)
        notes = break_lines(
            wording.story_note(row), self._small, told, self._metrics.notes_beside(len(titles))
        )
        geometry = lay_out(
            width,
            self._metrics,
            len(titles),
            widths,
            more_width=round(widest_more.width) + 2 * CHIP_PAD + 1,
            meta_width=round(time.width) + 1,
            notes=len(notes),
        )
        hidden = len(outlets) - len(geometry.chips)
        shown = tuple(
            one_line(outlet, self._chip, box.width() - 2 * CHIP_PAD + 1)
            for outlet, box in zip(outlets, geometry.chips, strict=False)
        )
        return _Card(
            row,
            geometry,
            titles,
            shown,
            one_line(f"+{wording.number(hidden)}", self._chip, CHIP_MOST) if hidden else None,
            time,
            notes,
        )
