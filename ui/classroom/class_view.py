"""Class: how many marked each word and each detail, who did and why, and how far the class agrees."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.lessons.together import Answered, Guessed, Shared, Together, together
from reader.model.lesson import Lesson, LessonArticle, Marks
from ui import wording
from ui.classroom.answer_sheet import answer_sheet
from ui.classroom.class_rows import class_rows
from ui.classroom.lesson_text import Heat
from ui.classroom.side_list import Line, SideList
from ui.classroom.view import TextAndList
from ui.models.lesson_session import Session
from ui.models.lesson_words import agreement, found, joined, of_class, students
from ui.story.legend import Legend
from ui.story.tool_row import Switch
from ui.theme.theme import Theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.roles import rule


class ClassView(TextAndList):
    """Signals:
    files_asked(), folder_asked(), paste_asked(): students' marks are to be brought in.
    serve_asked(): the lesson is to be given out in the room.
    student_removed(name): the marks of a student are to go.
    table_asked(): what the class marked is to become a table.
    """

    files_asked = Signal()
    folder_asked = Signal()
    paste_asked = Signal()
    student_removed = Signal(str)
    serve_asked = Signal()
    table_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.list.setAccessibleName(self.tr("What the class marked"))
        self.tools.button(
            self.tr("Add marks…"),
            self.tr("Bring in the files that students handed in; they can also be dropped on the window"),
            self.files_asked.emit,
            "add_marks",
            sign="plus",
        )
        self.tools.button(
            self.tr("Add a folder…"),
            self.tr("Bring in every file of marks in a folder"),
            self.folder_asked.emit,
            "add_marks_folder",
            sign="folder",
        )
        self.table = self.tools.button(
            self.tr("Save as table…"),
            self.tr("One line a mark, for a spreadsheet (CSV)"),
            self.table_asked.emit,
            sign="table",
        )
        self.hide_names = Switch(self.tr("Hide students' names"), False, self)
        self.hide_names.setToolTip(self.tr("Call students by numbers, while the class sees this on the wall"))
        self.hide_names.toggled.connect(self._hide_names)
        self.tools.add(self.hide_names)
        self.who = SideList(self.tr("Who marked it, and why"), self)
        self.side_column.addWidget(rule(self))
        self.side_column.addWidget(self.who)
        self.side_column.setStretch(0, 3)
        self.side_column.setStretch(2, 2)
        self.nothing = EmptyState(self)
        self.column.addWidget(self.nothing, 1)
        self.legend = Legend(
            theme,
            (("loaded", self.tr("marked as loaded; the number says by how many")),),
            self,
            {"loaded": self.tr("words that students marked as loaded")},
        )
        self.column.addWidget(self.legend)
        self.list.chosen.connect(self._show_row)
        self.list.removal_asked.connect(self._remove)
        self.text.place_clicked.connect(self._clicked)
        self._told: Together | None = None
        self._ready: tuple[tuple[Marks, ...], Together] | None = None
        self._for: object = None
        self._shown: object = None

    def prepare(self, lesson: Lesson, handed_in: tuple[Marks, ...]) -> None:
        self._ready = handed_in, together(lesson, handed_in)

    def read(self, session: Session) -> None:
        if self._shown != _told_of(session):
            super().read(session)
        self.session = session

    def refill(self) -> None:
        session, article = self.session, self.article
        self._anew.forget()
        if session is None or article is None:
            return
        self._shown = _told_of(session)
        empty = not session.handed_in
        for part in (self.body, self.legend, self.outlet, self.table, self.hide_names):
            part.setVisible(not empty)
        self.nothing.setVisible(empty)
        if empty:
            self._told = None
            self.say("")
            self.nothing.say(
                self.tr("Nobody has handed in yet"),
                self.tr(
                    "In this room, students can open the lesson and hand in by themselves. Or they save a"
                    " small file: choose the files, or drop them on the window."
                ),
                (
                    (self.tr("Give out in this room…"), self.serve_asked.emit),
                    (self.tr("Choose files…"), self.files_asked.emit),
                    (self.tr("Paste copied marks"), self.paste_asked.emit),
                ),
                icon_name="plus",
            )
            return
        self.hide_names.setChecked(session.students_hidden)
        shown = (session.lesson, session.handed_in, session.names_shown, session.students_hidden)
        fresh = self._told is None or self._for != shown
        if fresh:
            if self._ready is None or self._ready[0] != session.handed_in:
                self.prepare(session.lesson, session.handed_in)
            assert self._ready is not None
            self._told = self._ready[1]
        told, self._for, of = self._told, shown, len(session.handed_in)
        assert told is not None
        self.say(joined(found(students(of)) + ".", agreement(told.agreement)))
        if fresh:
            self.list.show_lines(class_rows(session, told))
        key = self.list.key
        if isinstance(key, Answered):
            self._show_answers(session, key)
        else:
            self._show_text(session, article, told)
        self._tell_who(key)

    def _show_text(self, session: Session, article: LessonArticle, told: Together) -> None:
        """An outlet's text with how many marked each word."""
        self.legend.show()
        of = len(session.handed_in)
        heat = [
            Heat(m.start, m.end, len(m.by), len(m.by) / of, of_class(len(m.by), of))
            for m in told.words
            if m.article == article.id
        ]
        self.text.show_lesson_article(article, session.name(article.id), (), heat=heat)

    def _show_answers(self, session: Session, row: Answered) -> None:
        """What the class wrote to a question, in place of a text."""
        by = {each.student: each.why for each in row.by}
        sheet = answer_sheet(
            session.lesson.questions[row.question],
            [(session.student(name), by[name]) for name in session.in_order(by)],
            f"question-{row.question}",
        )
        self.legend.hide()
        number = self.tr("Question {number}").replace("{number}", wording.number(row.question + 1))
        says = of_class(len(row.by), len(session.handed_in))
        self.text.show_lesson_article(sheet, wording.SEPARATOR.join((number, says)), ())

    def _hide_names(self, on: bool) -> None:
        if self.session is not None and self.session.students_hidden != on:
            self.session.students_hidden = on
            self.refill()

    def _turned(self) -> None:
        """Another outlet's text is asked for, no longer the answers."""
        if isinstance(self.list.key, Answered):
            self.list.clear_choice()
        super()._turned()

    def _show_row(self, key: object) -> None:
        if isinstance(key, Shared | Guessed):
            self._show_text_again()
        if isinstance(key, Shared):
            self.show_article(key.article)
            self.list.choose(key)
            self.text.choose(key.start, key.end)
        elif isinstance(key, Guessed):
            self.show_article(key.article)
            self.list.choose(key)
        elif isinstance(key, Answered) and self.session is not None:
            self._show_answers(self.session, key)
        self._tell_who(key)

    def _show_text_again(self) -> None:
        """The outlet's text, where answers stood in its place."""
        session, article, told = self.session, self.article, self._told
        if session is not None and article is not None and told is not None and self.text.shows != article.id:
            self._show_text(session, article, told)

    def _clicked(self, offset: int) -> None:
        if isinstance(self.list.key, Answered):
            return
        for row in self._told.words if self._told is not None else ():
            if row.article == self.outlet.key and row.start <= offset <= row.end:
                self.list.choose(row)
                self._tell_who(row)
                return

    def _tell_who(self, key: object) -> None:
        """Who marked the chosen row, and why."""
        session = self.session
        if isinstance(key, Shared | Guessed) and session is not None:
            by = {each.student: each for each in key.by}
            called = [(session.student(name), by[name]) for name in session.in_order(by)]
            called.sort(key=lambda who: not who[1].why)  # reasons first: they are what is talked about
            lines = [Line(f"{name}\n{each.why}" if each.why else name, each.student) for name, each in called]
        elif isinstance(key, str) and session is not None:
            lines = [
                Line(self.tr("{name}\nDelete takes these marks out.").replace("{name}", session.student(key)))
            ]
        else:
            lines = []
        self.who.show_lines(lines)
        self.who.setVisible(bool(lines))

    def _remove(self, key: object) -> None:
        if isinstance(key, str):
            self.student_removed.emit(key)


def _told_of(session: Session) -> object:
    """All that is shown of a session; the same if nothing of it has changed, and quickly so: a tuple looks
    first whether two are one."""
    return (
        session.lesson,
        session.handed_in,
        session.names_shown,
        session.students_hidden,
        session.article,
    )
