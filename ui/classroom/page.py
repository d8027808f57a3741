"""The page of a lesson pack: its head, what can be made of it, and the views of it as tabs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.lessons.marked import words_of
from reader.model.lesson import Lesson, Marks
from ui.classroom.mark import MarkView
from ui.classroom.view import LessonView
from ui.models.lesson_session import Session, Sessions
from ui.models.lesson_words import facts
from ui.models.own_marks import OwnMarks
from ui.story.tabs import StoryTabs
from ui.story.tool_row import ToolRow
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.turns import Turns
from ui.widgets.find_bar import FindBar
from ui.widgets.links_label import LinksLabel
from ui.widgets.stack import Stack

if TYPE_CHECKING:
    from ui.classroom.beside import BesideView
    from ui.classroom.class_view import ClassView
    from ui.classroom.key_view import KeyView

REMEMBERED = 40
"""Lessons whose marks are kept while the window is open."""
FIRST = "mark"
OTHERS = ("ui.classroom.beside", "ui.classroom.class_view", "ui.classroom.key_view")
WARM_MS = 60
LEAST_VIEW = 220


def _warm(lesson: Lesson) -> Iterator[None]:
    """The other tabs will be asked for sooner or later: load and read what they need in idle moments."""
    for module in OTHERS:
        import_module(module)
        yield
    for article in lesson.articles:
        words_of(article)
        yield


class LessonPage(QWidget):
    """Shows one lesson pack.

    Signals:
        student_file_asked(), worksheet_asked(), answers_asked(), guide_asked(): from the head.
        save_asked(name): what is marked here, as that student's.
        files_asked(), folder_asked(), paste_asked(): students' marks are to be brought in. serve_asked(): the
        lesson is to be given out in the room.
        student_removed(name): the marks of a student are to go. table_asked(): the class as a table.
        marked(): what is marked here has changed. moved(): another tab is on show.
    """

    student_file_asked = Signal()
    worksheet_asked = Signal()
    answers_asked = Signal()
    guide_asked = Signal()
    save_asked = Signal(str)
    files_asked = Signal()
    folder_asked = Signal()
    paste_asked = Signal()
    serve_asked = Signal()
    student_removed = Signal(str)
    table_asked = Signal()
    marked = Signal()
    moved = Signal()

    def __init__(self, sessions: Sessions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = app_theme()
        self.setAccessibleName(self.tr("Lesson pack"))
        self.session: Session | None = None
        self._sessions = sessions
        self._reading = False
        self.title = QLabel(self)
        self.title.setProperty("role", "display")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts = LinksLabel(self)
        self.facts.linkActivated.connect(lambda _link: self.show_names(not self.names_shown))
        self.tools = ToolRow(self)
        self.tools.button(
            self.tr("Save student file…"),
            self.tr("Write the page for students: one file that opens in any browser"),
            self.student_file_asked.emit,
        )
        self.tools.button(
            self.tr("Give out in this room…"),
            self.tr("Students open it by an address on the board and hand in there; no internet is needed"),
            self.serve_asked.emit,
            "serve_lesson",
            sign="link",
        )
        self.tools.button(
            self.tr("Worksheet…"),
            self.tr("As PDF: texts with numbered lines, tasks and room to write"),
            self.worksheet_asked.emit,
        )
        self.answers = self.tools.button(
            self.tr("Answer key…"),
            self.tr("As PDF: the outlets, loaded words and left-out details"),
            self.answers_asked.emit,
        )
        self.tools.button(
            self.tr("Teacher's guide…"),
            self.tr("As PDF, one page for you: goals, times, where to look in these texts, questions"),
            self.guide_asked.emit,
        )
        self.tabs = StoryTabs(self.theme, self)
        self.tabs.setAccessibleName(self.tr("Views of the lesson"))
        self.stack = Stack(self)
        self.stack.setMinimumHeight(LEAST_VIEW)
        self.find_bar = FindBar(self, self)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        self.mark = MarkView(self.theme, self)
        self._views: dict[str, LessonView] = {}
        """Those that are made."""
        self._filled: tuple[LessonView, Session] | None = None
        """The view that has been made ready for the session that is shown next."""
        self._placed: dict[LessonView, Session] = {}
        """Of which session each view shows the place where its reader was."""
        self._warming = Turns(self, WARM_MS)
        self._showing = Turns(self)
        self._take(FIRST, self.mark)
        self._keys = (FIRST, "beside", "class", "key")
        for name in (self.tr("Mark"), self.tr("Beside the program"), self.tr("Class"), self.tr("Key")):
            self.tabs.add(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.XL - 4, measures.M, measures.XL - 4, measures.S)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addSpacing(measures.XS)
        column.addWidget(self.facts)
        column.addWidget(self.tools)
        column.addWidget(self.tabs)
        column.addWidget(rule)
        column.addWidget(self.stack, 1)
        column.addWidget(self.find_bar)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.mark.save_asked.connect(self.save_asked)
        self.theme.changed.connect(self._write_facts)

    def _take(self, key: str, view: LessonView) -> None:
        self._views[key] = view
        self.stack.addWidget(view)
        view.changed.connect(self.marked)
        bar = view.text.verticalScrollBar()
        bar.valueChanged.connect(lambda value: self._scrolled(key, value / max(1, bar.maximum())))

    def _made(self, key: str) -> LessonView:
        """A tab's view, made when it is first asked for: each is some twenty widgets."""
        if key not in self._views:
            self._take(key, self._make(key))
        return self._views[key]

    def _make(self, key: str) -> LessonView:
        match key:
            case "beside":
                from ui.classroom.beside import BesideView

                beside = BesideView(self.theme, self)
                beside.mark_asked.connect(lambda: self.go(FIRST))
                return beside
            case "class":
                from ui.classroom.class_view import ClassView

                class_ = ClassView(self.theme, self)
                class_.files_asked.connect(self.files_asked)
                class_.folder_asked.connect(self.folder_asked)
                class_.paste_asked.connect(self.paste_asked)
                class_.serve_asked.connect(self.serve_asked)
                class_.student_removed.connect(self.student_removed)
                class_.table_asked.connect(self.table_asked)
                return class_
            case _:
                from ui.classroom.key_view import KeyView

                return KeyView(self.theme, self)

    @property
    def beside(self) -> BesideView:
        return cast("BesideView", self._made("beside"))

    @property
    def class_(self) -> ClassView:
        return cast("ClassView", self._made("class"))

    @property
    def key(self) -> KeyView:
        return cast("KeyView", self._made("key"))

    @property
    def lesson(self) -> Lesson | None:
        """The one on show."""
        return self.session.lesson if self.session is not None else None

    @property
    def names_shown(self) -> bool:
        return self.session is not None and self.session.names_shown

    @property
    def current(self) -> str:
        """The name of the tab on show."""
        return self._keys[self.tabs.currentIndex()]

    @property
    def view(self) -> LessonView:
        """The view on show."""
        return self._made(self.current)

    @property
    def can_mark(self) -> bool:
        """Whether words of a text can be marked now."""
        return self.session is not None and self.isVisible() and self.current == FIRST

    @property
    def can_undo(self) -> bool:
        return self.can_mark and self.session is not None and self.session.own.can_undo

    def get_ready(
        self, lesson: Lesson, handed_in: tuple[Marks, ...], own: Marks | None = None
    ) -> Iterator[None]:
        """Fill the view of the tab where the reader was, in turns, before `show_lesson` brings the same."""
        session = self._session(lesson, own)
        view = self._made(session.tab or FIRST)
        yield
        view.prepare(lesson, handed_in)
        yield
        if not self.isVisible():  # else another lesson is being read in it
            session.handed_in = handed_in
            view.read(session)
            self._filled = view, session
            self._placed.pop(view, None)  # the lesson before may be the one that is shown next after all
            yield

    def show_lesson(
        self,
        lesson: Lesson,
        handed_in: tuple[Marks, ...] = (),
        own: Marks | None = None,
    ) -> None:
        """Show a lesson; what was marked in it before is still there, and the reader is where they were."""
        session = self._session(lesson, own)
        if session.handed_in != handed_in:
            session.handed_in, self._filled = handed_in, None
        self.session = session
        self.title.setText(lesson.title)
        self.answers.setEnabled(lesson.key is not None)
        self.tabs.set_count(2, len(handed_in) or None, self.tr("Students who handed in"))
        self._write_facts()
        self.tabs.setCurrentIndex(self._keys.index(session.tab or FIRST))
        self._read(in_turns=self.stack.currentWidget() is not self.view)
        self._filled = None
        self.tabs.fit(self.width() - 2 * (measures.XL - 4))
        self._warming.begin(_warm(lesson))

    def _session(self, lesson: Lesson, own: Marks | None) -> Session:
        """The lesson's, used last from now on; begun with what was marked (`own`) if there is none."""
        session = self._sessions.get(lesson.id)
        if session is None or session.lesson != lesson:
            marks = OwnMarks(lesson, own)
            before, session = session, Session(lesson, marks)
            if before is not None and _same_texts(before.lesson, lesson):
                before.own.lesson = lesson
                session.own, session.tab, session.article = before.own, before.tab, before.article
                session.scrolls = before.scrolls
        self._sessions[lesson.id] = session
        self._sessions.move_to_end(lesson.id)
        while len(self._sessions) > REMEMBERED:
            self._sessions.popitem(last=False)
        return session

    def show_names(self, on: bool) -> None:
        """Call the outlets by their names, or Outlet A, B, C again. The texts stay as they are."""
        if self.session is not None and self.session.can_show_names:
            self.session.names_shown = on
            self._write_facts()
            self._read()

    def go(self, tab: str) -> None:
        """Show a tab by its name."""
        self.tabs.setCurrentIndex(self._keys.index(tab))

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) row of the view on show."""
        self.view.step(by)

    def turn(self, by: int) -> None:
        """The next (1) or previous (-1) outlet's text."""
        self.view.turn(by)

    def undo(self) -> None:
        """Take the last mark back."""
        self.mark.undo()

    def find_text(self, text: str, *, backward: bool = False) -> bool:
        return self.view.find_text(text, backward=backward)

    def show_found(self, text: str) -> tuple[int, int]:
        if not text:
            for view in self._views.values():
                view.show_found("")
        return self.view.show_found(text) if text else (0, 0)

    def restart_find(self) -> None:
        self.view.restart_find()

    def _read(self, *, in_turns: bool = False) -> None:
        """Fill the view of the tab and show it; on wish the latter in a turn of its own."""
        session, view = self.session, self.view
        if session is None:
            return
        fresh = self._placed.get(view) is not session
        self._reading = True
        if self._filled != (view, session):
            view.read(session)
        self._placed[view] = session
        showing = self._show(view, session, fresh)
        if in_turns:
            self._showing.begin_unseen(self.stack, showing)
        else:
            self._showing.begin(showing)
            self._showing.finish()

    def _show(self, view: LessonView, session: Session, fresh: bool) -> Iterator[None]:
        self.stack.setCurrentWidget(view)
        article, share = session.scrolls.get(self.current, ("", 0.0))
        if fresh and article == session.article:
            bar = view.text.verticalScrollBar()
            bar.setValue(round(share * bar.maximum()))
        self._reading = False
        self.find_bar.look_again()
        yield from ()

    def _scrolled(self, key: str, share: float) -> None:
        """Remember it: the views are of whatever lesson is open, and go with the language."""
        if self.session is not None and not self._reading and key == self.current and self.isVisible():
            self.session.scrolls[key] = (self.session.article, share)

    def _tab_changed(self, _index: int) -> None:
        if self.session is not None:
            self.session.tab = self.current
            self._read(in_turns=True)
            self.moved.emit()

    def _write_facts(self) -> None:
        if self.session is None:
            return
        lesson = self.session.lesson
        plain = facts(lesson, datetime.now(UTC))
        parts, spoken = [escape(plain)], [plain]
        if self.session.can_show_names:
            words = self.tr("hide outlet names") if self.names_shown else self.tr("show outlet names")
            link = escape(words).replace(" ", "&nbsp;")
            parts.append(f'<a href="names" style="color:{self.theme.palette.muted}">{link}</a>')
            spoken.append(words)
        self.facts.setText(" · ".join(parts))
        self.facts.setAccessibleName(" · ".join(spoken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tabs.fit(self.width() - 2 * (measures.XL - 4))


def _same_texts(one: Lesson, two: Lesson) -> bool:
    return [(a.id, a.text) for a in one.articles] == [(a.id, a.text) for a in two.articles]
