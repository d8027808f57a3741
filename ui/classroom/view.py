"""What every view of an open lesson pack is: a text on the left, a list on the right, controls above."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.model.lesson import Lesson, LessonArticle, Marks
from ui.classroom.lesson_text import LessonText
from ui.classroom.side_list import SideList
from ui.models.lesson_session import Session
from ui.story.marked_text import MarkedText
from ui.story.tool_row import ChoiceButton, ToolRow
from ui.theme import measures
from ui.theme.theme import Theme
from ui.turns import WhenSeen
from ui.widgets.roles import label

SIDE_LEAST, SIDE_MOST = 240, 380
SIDE_SHARE = 0.36
STEP = 20
"""Px; each other width of the list lays all its rows out anew while the window is resized."""


class LessonView(QWidget):
    """One tab of a lesson, with a text to find words in. `read(session)` is
    called when the session is another one or has changed.

    Signals:
        changed(): something was marked here.
    """

    changed = Signal()
    text: MarkedText

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.session: Session | None = None

    def read(self, session: Session) -> None:
        """Show a lesson as it is now."""
        raise NotImplementedError

    def prepare(self, lesson: Lesson, handed_in: tuple[Marks, ...]) -> None:
        """Work that takes long and touches nothing on show, before `read` brings the same."""

    def turn(self, by: int) -> None:
        """The next (1) or previous (-1) outlet's text."""

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) row of the list."""

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        return self.text.find_text(text, backward=backward)

    def show_found(self, text: str) -> tuple[int, int]:
        return self.text.show_found(text)

    def restart_find(self) -> None:
        self.text.restart_find()


class TextAndList(LessonView):
    """An article of the lesson with a list beside it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.tools = ToolRow(self)
        self.outlet = ChoiceButton(self.tr("Reading:"), self, shown=False)
        self.outlet.set_tip(self.tr("Read another outlet's article"), "next_outlet")
        self.outlet.chosen.connect(self._turned)
        self.tools.add(self.outlet)
        self.notice: QLabel = label("", "muted", wrap=True, parent=self)
        self.notice.setContentsMargins(0, 0, 0, measures.S)
        self.notice.hide()
        self.text: LessonText = LessonText(theme, self)
        self.list = SideList(name, self)
        self.side = QFrame(self)
        self.side_column = QVBoxLayout(self.side)
        self.side_column.setContentsMargins(0, 0, 0, 0)
        self.side_column.setSpacing(measures.S)
        self.side_column.addWidget(self.list, 1)
        self.body = QWidget(self)
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(measures.M)
        body.addStretch(0)
        body.addWidget(self.text, 3)
        body.addWidget(self.side, 2)
        body.addStretch(0)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.tools)
        self.column.addWidget(self.notice)
        self.column.addWidget(self.body, 1)
        self._anew = WhenSeen(self, self.refill)
        theme.changed.connect(self._anew.ask)

    @property
    def article(self) -> LessonArticle | None:
        """The one on show."""
        if self.session is None or self.outlet.key not in self.session.order:
            return None
        return self.session.lesson.article(self.outlet.key)

    def read(self, session: Session) -> None:
        self.session = session
        choices = [(article, session.name(article)) for article in session.order]
        self.outlet.set_choices(choices, session.article or session.order[0], session.outlets)
        self.refill()

    def refill(self) -> None:
        """Show text and list as they are now."""
        raise NotImplementedError

    def _turned(self) -> None:
        if self.session is not None:
            self.session.article = self.outlet.key
            self.refill()

    def show_article(self, article: str) -> None:
        """Go to an article, if it is not on show."""
        if article != self.outlet.key:
            self.outlet.set_key(article)
            self._turned()

    def turn(self, by: int) -> None:
        if self.session is not None:
            order = self.session.order
            self.show_article(order[(order.index(self.outlet.key) + by) % len(order)])

    def step(self, by: int) -> None:
        self.list.step(by)

    def say(self, sentence: str) -> None:
        """A sentence above the text; "" for none."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))
        self.notice.setAlignment(Qt.AlignmentFlag.AlignLeading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = STEP * round(event.size().width() * SIDE_SHARE / STEP)
        self.side.setFixedWidth(max(SIDE_LEAST, min(SIDE_MOST, side)))
        self.text.setMaximumWidth(self.text.most)
