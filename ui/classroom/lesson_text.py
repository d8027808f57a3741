"""A lesson's article: every place in it is known by its offset, so that words can be chosen and counted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from reader.model.article import Article
from reader.model.lesson import LessonArticle
from reader.model.passage import Passage
from ui import wording
from ui.delegates.mark_painter import GROUNDS, Utf16
from ui.models.lesson_words import incomplete
from ui.models.marks import Mark
from ui.story.text_pane import STILL, Placed, TextPane
from ui.theme.theme import Theme

PALEST, DARKEST = 0.3, 1.0
"""How strong the ground is under what one student marked, and under what all did."""
RAISED = 1.5
"""Qt draws raised letters at two thirds of their size."""


@dataclass(frozen=True, slots=True)
class Heat:
    """Words that `count` students marked; `share` is that of the class, 0 to 1."""

    start: int
    end: int
    count: int
    share: float
    note: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the article in the document: positions in UTF-16 units, and the offset it begins at."""

    start: int
    end: int
    offset: int
    text: str


class LessonText(TextPane):
    """Signals:
    place_clicked(offset): a place of the article was clicked, or Enter pressed there.
    removal_asked(): Delete was pressed.
    """

    place_clicked = Signal(int)
    removal_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pieces: list[_Piece] = []
        self._begins: list[int] = []
        self._heat: Sequence[Heat] = ()
        self._given: LessonArticle | None = None

    def show_lesson_article(
        self,
        article: LessonArticle,
        name: str,
        marks: Sequence[Mark],
        *,
        heat: Sequence[Heat] = (),
        facts: str = "",
    ) -> None:
        """Set an article; marks and heat index its text. The view stays where it is if it is the same one."""
        same = self._given is not None and self._given.id == article.id
        top, caret = self.verticalScrollBar().value(), self.textCursor().position()
        self._pieces, self._heat, self._given = [], heat, article
        shown = Article(
            article.id,
            name,
            article.title,
            article.text,
            language=article.language,
            complete=article.complete,
        )
        starts = {p.id: p.start for p in article.passages}
        ends = {p.id: p.end for p in article.passages}
        self.show_article(
            shown,
            article.passages,
            lambda passage: _within(marks, starts[passage], ends[passage]),
            kicker=name,
            facts=facts or incomplete(article),
        )
        self._begins = [piece.start for piece in self._pieces]
        if same:
            cursor = self.textCursor()
            cursor.setPosition(min(caret, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(top)
        else:
            self.to_offset(0)
            self.verticalScrollBar().setValue(0)

    @property
    def shows(self) -> str:
        """The id of the article on show; "" for none."""
        return self._given.id if self._given is not None else ""

    @property
    def chosen(self) -> tuple[int, int]:
        """The chosen stretch of the article, as offsets; empty at the caret if nothing is chosen."""
        cursor = self.textCursor()
        start, end = self.offset_of(cursor.selectionStart()), self.offset_of(cursor.selectionEnd())
        return (start, max(start, end)) if cursor.hasSelection() else (start, start)

    def offset_of(self, position: int) -> int:
        """The offset in the article at a place of the document; the nearest before it if there is none."""
        at = bisect_right(self._begins, position) - 1
        if at < 0:
            return self._pieces[0].offset if self._pieces else 0
        piece = self._pieces[at]
        return piece.offset + _code_points(piece.text, min(position, piece.end) - piece.start)

    def position_of(self, offset: int) -> int:
        """The place in the document of an offset of the article."""
        best = self._pieces[0] if self._pieces else _Piece(0, 0, 0, "")
        for piece in self._pieces:
            if piece.offset > offset:
                break
            best = piece
        inside = min(max(0, offset - best.offset), len(best.text))
        return best.start + Utf16(best.text)(inside) if best.text else best.start

    def to_offset(self, offset: int) -> None:
        """Put the caret there, and bring it into sight."""
        cursor = self.textCursor()
        cursor.setPosition(self.position_of(offset))
        self.setTextCursor(cursor)
        rect = self.cursorRect(cursor)
        if not self.viewport().rect().adjusted(0, 40, 0, -40).contains(rect.center()):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.center().y() - self.viewport().height() // 2)

    def choose(self, start: int, end: int) -> None:
        """Select a stretch of the article."""
        self.to_offset(start)
        cursor = self.textCursor()
        cursor.setPosition(self.position_of(start))
        cursor.setPosition(self.position_of(end - 1) + 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _insert(self, cursor: QTextCursor, passage: Passage, marks: tuple[Mark, ...]) -> None:
        begin = cursor.position()
        plain = self._plain(passage)
        here = [h for h in self._heat if passage.start <= h.start and h.end <= passage.end]
        bounds = {0, len(passage.text)}
        bounds |= {edge for m in marks if m.kind in GROUNDS for edge in (m.start, m.end)}
        bounds |= {edge - passage.start for h in here for edge in (h.start, h.end)}
        at: dict[int, int] = {}
        for first, last in pairwise(sorted(b for b in bounds if 0 <= b <= len(passage.text))):
            text = passage.text[first:last].replace("\n", " ")
            offset = passage.start + first
            hot = next((h for h in here if h.start <= offset < h.end), None)
            kinds = [m.kind for m in marks if m.kind in GROUNDS and m.start <= first and last <= m.end]
            piece = QTextCharFormat(plain)
            if hot is not None:
                piece.setBackground(QBrush(self._warmth(hot.share)))
            elif kinds:
                piece.setBackground(QBrush(self.theme.colour(GROUNDS[kinds[0]])))
            at[first] = start = cursor.position()
            cursor.insertText(text, piece)
            self._pieces.append(_Piece(start, cursor.position(), offset, text))
            if hot is not None and offset + len(text) == hot.end:
                cursor.insertText(wording.number(hot.count), self._raised(plain))
        self.placed[passage.id] = Placed(passage.id, begin, cursor.position())
        mine = [p for p in self._pieces if p.start >= begin]
        for mark in marks:
            for piece_ in mine:
                first = max(mark.start, piece_.offset - passage.start)
                last = min(mark.end, piece_.offset - passage.start + len(piece_.text))
                if first < last:
                    units, base = Utf16(piece_.text), piece_.offset - passage.start
                    self.marks.append(
                        (
                            piece_.start + units(first - base),
                            piece_.start + units(last - base),
                            mark.kind,
                            mark.note,
                        )
                    )
        for hot in here:
            first = next(p.start for p in mine if p.offset <= hot.start < p.offset + max(1, len(p.text)))
            last = next(p.end for p in mine if p.offset < hot.end <= p.offset + len(p.text))
            self.marks.append((first, last, "loaded", hot.note))

    def _raised(self, plain: QTextCharFormat) -> QTextCharFormat:
        """How many marked the words before it: small, raised, in the interface's letters."""
        made = QTextCharFormat()
        made.setFont(self.theme.type.sans(self.theme.type.caption * RAISED, bold=True))
        made.setForeground(QBrush(self.theme.colour("red")))
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        return made

    def _warmth(self, share: float) -> QColor:
        colour = QColor(self.theme.colour("red_soft"))
        colour.setAlphaF(PALEST + (DARKEST - PALEST) * max(0.0, min(1.0, share)))
        return colour

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        moved = (event.position().toPoint() - self._press).manhattanLength()
        if (
            event.button() == Qt.MouseButton.LeftButton
            and moved < STILL
            and not self.textCursor().hasSelection()
        ):
            self.place_clicked.emit(self.offset_of(self.cursorForPosition(self._press).position()))

    def event(self, event: QEvent) -> bool:
        # These keys mean something in this text; elsewhere in the window they may be commands.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place_clicked.emit(self.chosen[0])
        else:
            super().keyPressEvent(event)


_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _within(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """What of the marks stands in a passage, with offsets into it."""
    return tuple(
        Mark(max(m.start, start) - start, min(m.end, end) - start, m.kind, m.note)
        for m in marks
        if m.start < end and start < m.end
    )


def _code_points(text: str, units: int) -> int:
    """How many code points a number of UTF-16 units are."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return units
    at = 0
    for n, letter in enumerate(text):
        if at >= units:
            return n
        at += 2 if letter > "\uffff" else 1
    return len(text)
