"""Paints an article in a list: title, outlet and time, and marks for saved, incomplete and changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.model.article import ArticleRow
from ui import wording
from ui.delegates.card_geometry import PAD_X, TITLE_LINES, CardGeometry, CardMetrics, lay_out
from ui.delegates.card_ground import paint_focus, paint_ground, paint_unread
from ui.delegates.story_card import CLOCK_MS, KEPT_CARDS
from ui.delegates.text_lines import Line, break_lines, one_line
from ui.models.found import nearer
from ui.models.paged_rows import ROW_ROLE
from ui.services import FoundArticle
from ui.theme.theme import Theme, app_theme
from ui.widgets.icons import icon
from ui.widgets.mirroring import mirrored
from ui.widgets.outlet_icons import app_icons, start_of

Index = QModelIndex | QPersistentModelIndex

STAR = 14
ICON, ICON_GAP = 14, 6
BEGINNING = 120
"""Letters of a text that its row needs at most: laying out more takes time in every frame."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    row: ArticleRow
    geometry: CardGeometry
    titles: tuple[Line, ...]
    meta: Line
    when: Line
    notes: tuple[Line, ...]


class ArticleRowDelegate(QStyledItemDelegate):
    """All rows are alike in height. What a short title leaves free goes to the beginning of the text; with
    `snippets`, two lines more of what was found stand below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = app_theme()
        self._snippets = self._hiding = False
        self._kept: dict[tuple[int, int], _Drawn] = {}
        self._star = icon("star-full", "amber_line")
        self._icons = app_icons()
        self._icons.changed.connect(self._forget)
        self._measure()
        self._theme.changed.connect(self._measure)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._clock.timeout.connect(self._kept.clear)
        self._clock.start()

    def _forget(self) -> None:
        self._kept.clear()

    def hide_names(self, on: bool) -> None:
        """Leave the outlets' names out, or show them."""
        self._hiding = on
        self._kept.clear()

    @property
    def _beside(self) -> int:
        """Room of an outlet's icon before its name, px."""
        return ICON + ICON_GAP if self._icons.on and not self._hiding else 0

    def set_snippets(self, on: bool) -> None:
        """Make room for the text around what was searched, or take it away."""
        if on != self._snippets:
            self._snippets = on
            self._measure()

    def _measure(self) -> None:
        scale = self._theme.type
        self._bold = scale.sans(scale.title, bold=True)
        self._plain = scale.sans(scale.title)
        self._small = scale.sans(scale.small)
        self._metrics = CardMetrics(
            title=QFontMetrics(self._bold).height() + 1,
            small=QFontMetrics(self._small).height() + 2,
            chip=0,
            notes=2 if self._snippets else 0,
        )
        self._kept.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._metrics.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ArticleRow):
            return
        theme = self._theme
        rect: QRect = option.rect
        drawn = self._drawn(row, rect.width())
        geometry = drawn.geometry
        painter.save()
        paint_ground(painter, theme, rect, option.state)
        painter.translate(rect.topLeft())
        self._mark(painter, drawn)
        painter.setPen(theme.colour("ink"))
        painter.setFont(self._plain if row.read else self._bold)
        for at, line in zip(geometry.titles, drawn.titles, strict=True):
            line.draw(painter, at.x(), at.y(), at.width())
        if not row.read:
            paint_unread(painter, theme, geometry.titles[0], rect.width())
        painter.setFont(self._small)
        painter.setPen(theme.colour("muted"))
        at = geometry.meta
        drawn.when.draw(painter, at.x(), at.y(), at.width())
        at = geometry.lead
        beside = self._beside
        if beside:
            x = start_of(at.x(), at.width(), ICON)
            self._icons.paint(painter, row.outlet, x, at.y() + (at.height() - ICON) // 2, ICON)
        # From the side that the window begins at, whatever the outlet's name is written in.
        start = at.right() + 1 - beside - drawn.meta.width if mirrored() else at.x() + beside
        drawn.meta.draw(painter, start, at.y(), drawn.meta.width)
        if row.saved:
            x = at.left() if mirrored() else at.right() - STAR
            self._star.paint(painter, x, at.y() + (at.height() - STAR) // 2, STAR, STAR)
        for n, line in enumerate(drawn.notes):
            line.draw(
                painter, geometry.note.x(), geometry.note.y() + n * self._metrics.small, geometry.note.width()
            )
        painter.restore()
        paint_focus(painter, theme, rect, option.state)

    def _mark(self, painter: QPainter, drawn: _Drawn) -> None:
        """The words that were searched for: a ground and a line under it, so not by colour alone."""
        geometry, small = drawn.geometry, self._metrics.small
        boxes = [
            box
            for at, line in zip(geometry.titles, drawn.titles, strict=True)
            for box in line.boxes(at.x(), at.y(), at.width(), at.height())
        ]
        note = geometry.note
        for n, line in enumerate(drawn.notes):
            boxes += line.boxes(note.x(), note.y() + n * small, note.width(), small)
        for box in boxes:
            painter.fillRect(box, self._theme.colour("amber_soft"))
            foot = QRectF(box.left(), box.bottom() - 2, box.width(), 2)
            painter.fillRect(foot, self._theme.colour("amber_line"))

    def _drawn(self, row: ArticleRow, width: int) -> _Drawn:
        key = (row.id, width)
        kept = self._kept.get(key)
        if kept is not None and kept.row is row:
            return kept
        if len(self._kept) >= KEPT_CARDS:
            self._kept.clear()
        made = self._kept[key] = self._make(row, width)
        return made

    def _make(self, row: ArticleRow, width: int) -> _Drawn:
        inner = width - 2 * PAD_X
        titles = break_lines(
            row.title or wording.untitled(),
            self._plain if row.read else self._bold,
            inner,
            TITLE_LINES,
            row.in_title if isinstance(row, FoundArticle) else (),
        )
        found = isinstance(row, FoundArticle)
        snippet = " ".join((row.snippet if found else row.snippet[:BEGINNING]).split())
        marked = row.in_snippet if isinstance(row, FoundArticle) else ()
        most = self._metrics.notes_beside(len(titles))
        notes = break_lines(snippet, self._small, inner, most, marked) if most and snippet else ()
        if marked and notes and not any(line.marks for line in notes):
            snippet, marked = nearer(snippet, marked)
            notes = break_lines(snippet, self._small, inner, most, marked)
        when = one_line(wording.ago(row.published or row.seen, datetime.now(UTC)), self._small, inner)
        geometry = lay_out(
            width, self._metrics, len(titles), (), meta_width=round(when.width) + 1, notes=len(notes)
        )
        room = geometry.lead.width() - self._beside - (STAR + 6 if row.saved else 0)
        meta = one_line(wording.article_facts(row, names=not self._hiding), self._small, room)
        return _Drawn(row, geometry, titles, meta, when, notes)
