"""Articles that the reader scrolls past become read, where the reader wants that."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer

from ui.panes.article_list import ArticleList
from ui.panes.marking import Marking

RESTS_MS = 700
"""So long nothing is scrolled before what left the list at its top is marked: the way back is still open."""


class Passed(QObject):
    """Looks at what the reader does with wheel, finger or scroll bar, not at what moves by itself. Only rows
    that stood in sight are passed: a leap over thousands marks none of those between."""

    def __init__(self, articles: ArticleList, marking: Marking) -> None:
        super().__init__(articles)
        self._list, self._marking = articles, marking
        self.on = False
        self._seen: set[int] = set()
        self._rest = QTimer(self, singleShot=True, interval=RESTS_MS)
        self._rest.timeout.connect(self.mark)
        bar = articles.view.verticalScrollBar()
        bar.actionTriggered.connect(self._scrolled)
        bar.sliderReleased.connect(self._rest.start)
        articles.model.modelReset.connect(self._seen.clear)

    def turn(self, on: bool) -> None:
        """Have it so from now on, or no longer."""
        self.on = on
        self._seen.clear()

    def _scrolled(self, _action: int) -> None:
        """Told before the list moves."""
        if self.on:
            self._seen.update(row.id for row in self._list.model.rows[self._top() : self._bottom() + 1])
            self._rest.start()

    def mark(self) -> None:
        """Mark what was in sight and stands above what is in sight now."""
        if self._list.view.verticalScrollBar().isSliderDown():
            return  # until it is let go
        above = self._list.model.rows[: self._top()]
        passed = [row.id for row in above if row.id in self._seen and not row.read]
        self._seen.clear()
        if self.on and passed:
            self._marking.mark_passed(passed)

    def _top(self) -> int:
        """The first row of which anything is in sight; 0 without rows."""
        return max(0, self._list.view.indexAt(QPoint(1, 0)).row())

    def _bottom(self) -> int:
        last = self._list.view.indexAt(QPoint(1, self._list.view.viewport().height() - 1)).row()
        return last if last >= 0 else self._list.model.rowCount() - 1
