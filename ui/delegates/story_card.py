"""Paints a story as a card: title, outlet chips, counts, and what differs in a line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.story import StoryRow
from ui import wording
from ui.delegates.card_geometry import CHIP_PAD, PAD_X, TITLE_LINES, CardGeometry, CardMetrics, lay_out
from ui.delegates.card_ground import paint_focus, paint_ground, paint_unread
from ui.delegates.text_lines import Line, break_lines, flat, one_line
from ui.models.paged_rows import ROW_ROLE, PagedRows
from ui.theme import measures
from ui.theme.theme import Theme, app_theme
from ui.widgets.icons import icon
from ui.widgets.mirroring import mirrored
from ui.widgets.outlet_icons import app_icons, start_of

Index = QModelIndex | QPersistentModelIndex

KEPT_CARDS = 400
MOST_FITTED = 2_000
"""Cards of a list that are each as high as they need."""
CHIP_MOST = 132
LEAST_TOLD = 2
"""Parts of what stands below in a card, where there is room: how many tell the story, and what differs."""
MOST_NOTES = 2
"""Lines of it below a title of two lines, where one would cut it."""
BELL = 14
BELL_GAP = 6
ICON, ICON_GAP = 12, 4
CLOCK_MS = 60_000
"""How often "5 min ago" is worked out anew."""

_Told = tuple[str, str, int, int, int]


@dataclass(frozen=True, slots=True)
class _Card:
    """A card as it was laid out; `besides` is the room that each chip has for an icon, px."""

    row: StoryRow
    geometry: CardGeometry
    titles: tuple[Line, ...]
    chips: tuple[Line, ...]
    besides: tuple[int, ...]
    more: Line | None
    meta: Line
    notes: tuple[Line, ...]


class StoryCardDelegate(QStyledItemDelegate):
    """A card is as high as its lines need; they are broken once and kept while it is on show. Whether a title
    is read or not changes no height: a row that is read moves nothing. Very long lists have one height."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view, model = view, view.model()
        assert isinstance(model, PagedRows)
        self._model: PagedRows[StoryRow] = model
        model.modelReset.connect(self._fit)
        model.rowsInserted.connect(self._fit)
        self._fit()
        self._bell = icon("bell-full", "accent")
        self._theme: Theme = app_theme()
        self._cards: dict[tuple[int, int], _Card] = {}
        self._widths: dict[int, tuple[_Told, float, float, float]] = {}
        """By the story: what its card says, and how wide are, in one line, title, the shortest note that
        tells all that differs, and the least of it that is told, px."""
        self._hiding = False
        self._icons = app_icons()
        self._icons.changed.connect(self._forget)
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
        self._title_metrics, self._note_metrics = QFontMetricsF(self._bold), QFontMetricsF(self._small)
        self._sizes = {
            (titles, notes): QSize(200, self._metrics.used(titles, notes))
            for titles in range(1, TITLE_LINES + 1)
            for notes in range(max(MOST_NOTES, self._metrics.notes_beside(titles)) + 1)
        }
        self._cards.clear()
        self._widths.clear()

    def _fit(self) -> None:
        """Asked for its height is every card, at each change of the list: of thousands that would be felt."""
        self._view.setUniformItemSizes(self._model.rowCount() > MOST_FITTED)

    def _forget(self) -> None:
        self._cards.clear()

    def hide_names(self, on: bool) -> None:
        """Leave the outlets' names out, or show them."""
        self._hiding = on
        self._cards.clear()

    @property
    def metrics(self) -> CardMetrics:
        return self._metrics

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._model.row(index)  # `index.data` would cost more than all the rest
        if row is None or self._view.uniformItemSizes():
            return QSize(200, self._metrics.height)
        return self._sizes[self._needed(row, self._view.viewport().width())]

    def _needed(self, row: StoryRow, width: int) -> tuple[int, int]:
        """How many lines of title a card has room for, and of note."""
        told = (row.title, row.differs, row.articles, len(row.outlets), row.voices)
        kept = self._widths.get(row.id)
        if kept is None or kept[0] != told:
            title = self._title_metrics.horizontalAdvance(flat(row.title or wording.untitled()))
            parts = wording.story_note(row).split(wording.SEPARATOR)
            note, least = (
                self._note_metrics.horizontalAdvance(flat(wording.SEPARATOR.join(words)))
                for words in (parts[1:] or parts, _least(parts))
            )
            kept = self._widths[row.id] = (told, title, note, least)
        inner = width - 2 * PAD_X
        titles = 1 if kept[1] <= inner else TITLE_LINES
        most = self._metrics.notes_beside(titles)
        if kept[3] > inner and not self._view.uniformItemSizes():
            most = max(most, MOST_NOTES)  # rather a line more than words that are cut
        return titles, min(most, 1 if kept[2] <= inner else most) if kept[2] else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, StoryRow):
            return
        theme = self._theme
        rect: QRect = option.rect
        card = self._card(row, rect.width())
        geometry = card.geometry
        painter.save()
        paint_ground(painter, theme, rect, option.state)
        painter.translate(rect.topLeft())
        painter.setPen(theme.colour("ink"))
        painter.setFont(self._bold if row.unread else self._plain)
        for at, line in zip(geometry.titles, card.titles, strict=True):
            line.draw(painter, at.x(), at.y(), at.width())
        if row.unread:
            paint_unread(painter, theme, geometry.titles[0], rect.width())
        self._draw_chips(painter, card)
        painter.setPen(theme.colour("muted"))
        painter.setFont(self._small)
        at, beside = geometry.meta, BELL + BELL_GAP if row.followed else 0
        card.meta.draw(painter, at.x() + (0 if mirrored() else beside), at.y(), at.width() - beside)
        if row.followed:
            x = at.right() + 1 - BELL if mirrored() else at.x()
            self._bell.paint(painter, x, at.y() + (at.height() - BELL) // 2, BELL, BELL)
        painter.setPen(theme.colour("ink" if row.differs else "muted"))
        at, small = geometry.note, self._metrics.small
        for n, line in enumerate(card.notes):
            line.draw(painter, at.x(), at.y() + n * small, at.width())
        painter.restore()
        paint_focus(painter, theme, rect, option.state)

    def _draw_chips(self, painter: QPainter, card: _Card) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._chip)
        boxes = [*zip(card.geometry.chips, card.chips, card.besides, card.row.outlets, strict=False)]
        if card.more is not None:
            boxes.append((card.geometry.more, card.more, 0, ""))
        for box, line, beside, outlet in boxes:
            painter.setBrush(theme.colour("card"))
            painter.setPen(theme.colour("outline"))
            painter.drawRoundedRect(
                QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), measures.CHIP_RADIUS, measures.CHIP_RADIUS
            )
            painter.setPen(theme.colour("ink"))
            x, width = box.x() + CHIP_PAD, box.width() - 2 * CHIP_PAD
            if beside:
                high = box.y() + (box.height() - ICON) // 2
                self._icons.paint(painter, outlet, start_of(x, width, ICON), high, ICON)
                x, width = x + (0 if mirrored() else beside), width - beside
            line.draw(painter, x, box.y() + 2, width)

    def _beside(self, outlet: str) -> int:
        """Room in a chip of an outlet's icon before its name, px; none without one: the name says it all."""
        return ICON + ICON_GAP if self._icons.has(outlet) else 0

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
        title_lines, note_lines = self._needed(row, width)
        face = self._bold if row.unread else self._plain
        titles = _lines(row.title or wording.untitled(), face, inner, title_lines)
        note = wording.story_note(row)
        outlets = row.outlets
        if self._hiding:  # how many tell it stands where their names would, and not below as well
            outlets = (wording.outlets(len(row.outlets)),)
            note = wording.SEPARATOR.join(note.split(wording.SEPARATOR)[1:])
        chips = [one_line(outlet, self._chip, CHIP_MOST) for outlet in outlets[:12]]
        besides = tuple(self._beside(outlet) for outlet in outlets)
        widths = [
            round(line.width) + beside + 2 * CHIP_PAD + 1
            for line, beside in zip(chips, besides, strict=False)
        ]
        widest_more = one_line(f"+{wording.number(len(outlets))}", self._chip, CHIP_MOST)
        time = one_line(wording.ago(row.latest, datetime.now(UTC)), self._small, inner)
        notes = told_below(note, self._small, inner, note_lines) if note and note_lines else ()
        geometry = lay_out(
            width,
            self._metrics,
            len(titles),
            widths,
            more_width=round(widest_more.width) + 2 * CHIP_PAD + 1,
            meta_width=round(time.width) + 1 + (BELL + BELL_GAP if row.followed else 0),
            notes=len(notes),
            height=0 if self._view.uniformItemSizes() else self._metrics.used(title_lines, note_lines),
        )
        hidden = len(outlets) - len(geometry.chips)
        shown = tuple(
            one_line(outlet, self._chip, box.width() - beside - 2 * CHIP_PAD + 1)
            for outlet, box, beside in zip(outlets, geometry.chips, besides, strict=False)
        )
        return _Card(
            row,
            geometry,
            titles,
            shown,
            besides,
            one_line(f"+{wording.number(hidden)}", self._chip, CHIP_MOST) if hidden else None,
            time,
            notes,
        )


def _lines(text: str, font: QFont, width: float, most: int) -> tuple[Line, ...]:
    """A text in as many lines as there is room for."""
    if most > 1:
        return break_lines(text, font, width, most)
    return (one_line(flat(text), font, width),)


def _least(parts: list[str]) -> list[str]:
    """Of what stands below, what is told where there is room for nothing else."""
    return parts[1:LEAST_TOLD] or parts


def told_below(text: str, font: QFont, width: float, most: int) -> tuple[Line, ...]:
    """What stands below: as much as there is room for. How many tell the story gives way before what differs
    takes a second line or is cut; the chips say it, too."""
    parts = text.split(wording.SEPARATOR)
    for shown in (parts, parts[1:] or parts):
        line = one_line(flat(wording.SEPARATOR.join(shown)), font, width)
        if not _cut(line):
            return (line,)
    fewer = [parts[:n] for n in range(len(parts), LEAST_TOLD - 1, -1)] or [parts]
    for shown in (*fewer, _least(parts)):
        lines = _lines(wording.SEPARATOR.join(shown), font, width, most)
        if not _cut(lines[-1]):
            break
    return lines


def _cut(line: Line) -> bool:
    return line.static.text().endswith("…")
