"""The tour of the sample story: five stops, from one day in five outlets to the reader's own news."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.panes.story_list import StoryList
from ui.panes.top_bar import TopBar
from ui.story.page import StoryPage

if TYPE_CHECKING:
    from ui.widgets.coach import Coach, Stop


class Tour(QObject):
    """Shows a reader around.

    Signals:
        add_asked(): the reader has seen enough and wants an outlet of their own.
        left(): it was skipped, or closed at the end.
    """

    add_asked = Signal()
    left = Signal()

    def __init__(self, page: StoryPage, stories: StoryList, bar: TopBar) -> None:
        super().__init__(page)
        self._page, self._stories, self._bar = page, stories, bar
        self.coach: Coach | None = None

    def start(self) -> None:
        """Begin at the first stop, if a compared story is open."""
        from ui.widgets.coach import Coach

        if self.coach is None and self._page.evidence is not None:
            self.coach = Coach(self._stops(), self.tr("Add your first outlet"), self._page.window())
            self.coach.ended.connect(self._ended)

    def _ended(self, finished: bool) -> None:
        if self.coach is not None and not self.coach.left_by_click:
            self._page.go("tab:overview")
        self.coach = None
        (self.add_asked if finished else self.left).emit()

    def _disagreement(self) -> QWidget | None:
        from ui.story.overview import Overview

        view = self._page.tab("overview")
        return view.first if isinstance(view, Overview) else None

    def _open(self, tab: str) -> Callable[[], object]:
        return lambda: self._page.go(f"tab:{tab}")

    def _stops(self) -> tuple[Stop, ...]:
        from ui.widgets.coach import Stop

        def whole() -> QWidget:
            return self._page.views

        return (
            Stop(
                self.tr("One story, many outlets"),
                self.tr(
                    "Articles about the same event become one story. This sample is invented: five outlets "
                    "on one day of an inquiry."
                ),
                lambda: self._stories,
                self._open("overview"),
            ),
            Stop(
                self.tr("Where they disagree"),
                self.tr(
                    "One answer, quoted as “in part” here and “partly” there; six cracks or seven; who "
                    "“admitted” and who “told”. Click a line to see the sentences it rests on."
                ),
                self._disagreement,
                self._open("overview"),
            ),
            Stop(
                self.tr("Read one, see all"),
                self.tr(
                    "One outlet's whole article. The margin says what the others report at that point; a "
                    "hatched box is something they report and this one does not."
                ),
                whole,
                self._open("annotated"),
            ),
            Stop(
                self.tr("What one leaves out"),
                self.tr(
                    "Choose an outlet: what others report and it does not, the weightiest first, always with "
                    "its closest passage. “Maybe” means: said in other words, judge for yourself."
                ),
                whole,
                self._open("left_out"),
            ),
            Stop(
                self.tr("Now your own news"),
                self.tr(
                    "Give the address of a site or a feed, or take your outlets over from another reader. "
                    "Nothing is fetched before you ask, and nothing about you is sent."
                ),
                lambda: self._bar.add,
                self._open("overview"),
            ),
        )
