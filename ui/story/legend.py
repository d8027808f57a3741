"""What the marks of a view mean, each drawn as it looks there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.delegates.mark_painter import GROUNDS, draw_line, hatch, ribbon
from ui.models.marks import MarkKind
from ui.theme.theme import Theme
from ui.widgets.mirroring import placed_f
from ui.widgets.roles import wrapped_tip


class Legend(QWidget):
    """What each mark means, drawn with the mark itself: (kind, "hatch" or "ribbon", words). `notes` say it at
    more length, by the kind, where another thing is meant than usual."""

    GAPS = (18, 10)
    """Px between columns; less where that spares a line."""
    SAMPLE = 22

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[tuple[MarkKind | str, str]],
        parent: QWidget | None = None,
        notes: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.say(entries, notes)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def say(
        self, entries: Sequence[tuple[MarkKind | str, str]], notes: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Explain these marks from now on."""
        self._entries = tuple(entries)
        self.setAccessibleName("; ".join(words for _, words in entries))
        said = [(words, notes.get(kind) or self._note(kind)) for kind, words in entries]
        self.setToolTip(wrapped_tip("\n".join(f"{words}: {note}" for words, note in said if note)))
        self.update()

    def _note(self, kind: MarkKind | str) -> str:
        """What a mark means, at more length."""
        words = {
            "differs": self.tr("outlets give a number, name, date or quote differently here"),
            "wording": self.tr("the same is said in other words"),
            "only": self.tr("no other text that we have reports this"),
            "loaded": self.tr("a word that judges as it tells; inside quotes it is the speaker's"),
            "maybe": self.tr("another outlet comes close, but may mean something else"),
            "hatch": self.tr("we found no passage that reports this"),
            "ribbon": self.tr("a band joins what both report; an amber one, where they give it differently"),
            "gone": self.tr("was in an earlier version of the article"),
        }
        return words.get(kind, "")

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.type.sans(self._theme.type.caption))

    def _width(self, words: str) -> int:
        return self.SAMPLE + 6 + self._metrics().horizontalAdvance(words)

    def _columns(self, width: int) -> tuple[list[int], int]:
        """Widths, px, of the columns that the entries stand in, and the gap between them, in as few lines as
        there is room for."""
        wide = [self._width(words) for _, words in self._entries]
        for lines in range(1, len(wide)):
            many = -(-len(wide) // lines)
            columns = [max(wide[n::many]) for n in range(many)]
            for gap in self.GAPS:
                if sum(columns) + gap * (many - 1) <= width:
                    return columns, gap
        return [width], 0

    def _row_height(self) -> int:
        return self._metrics().height() + 4

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = max(1, -(-len(self._entries) // len(self._columns(width)[0])))
        return rows * self._row_height() + 6

    def sizeHint(self) -> QSize:
        words = sum(self._width(said) + self.GAPS[0] for _, said in self._entries)
        return QSize(max(0, words - self.GAPS[0]) + 1, self._row_height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.type.sans(self._theme.type.caption))
        columns, gap = self._columns(self.width())
        for number, (kind, words) in enumerate(self._entries):
            row, column = divmod(number, len(columns))
            x = sum(columns[:column]) + gap * column
            self._paint(painter, x, 3 + (row + 0.5) * self._row_height(), kind, words)
        painter.end()

    def _paint(self, painter: QPainter, x: float, middle: float, kind: MarkKind | str, words: str) -> None:
        """One mark and what it means, from x on, about a height."""
        theme, metrics = self._theme, painter.fontMetrics()
        box = placed_f(QRectF(x, middle - 6, self.SAMPLE, 12), self.width())
        if kind == "hatch":
            painter.fillRect(box, hatch(theme, self.devicePixelRatioF()))
            painter.setPen(theme.colour("hatch_line"))
            painter.drawRect(box)
        elif kind == "ribbon":
            band = ribbon(box.left(), box.right(), (box.top(), box.top() + 6), (box.top() + 6, box.bottom()))
            painter.fillPath(band, theme.colour("accent_soft"))
            painter.strokePath(band, QPen(theme.colour("accent_line"), 0.8))
        else:
            ground = GROUNDS.get(kind)  # type: ignore[call-overload]
            if ground:
                painter.fillRect(box, theme.colour(ground))
            y = middle if kind == "gone" else box.bottom()
            draw_line(painter, theme, kind, box.left(), box.right(), y)  # type: ignore[arg-type]
        painter.setPen(theme.colour("muted"))
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        left = placed_f(
            QRectF(x + self.SAMPLE + 6, 0, metrics.horizontalAdvance(words), 1), self.width()
        ).left()
        painter.drawText(QPointF(left, baseline), words)
