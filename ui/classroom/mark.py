"""Mark: as a student does. Words that judge, and details that other outlets leave out; each with a reason."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from reader.model.lesson import Answer, Guess, LoadedMark, MissingMark
from ui.classroom.absent_menu import AbsentMenu
from ui.classroom.answers import AnswersDialog
from ui.classroom.side_list import Line
from ui.classroom.view import TextAndList
from ui.models.lesson_session import Session
from ui.models.lesson_words import incomplete, question, quoted
from ui.models.marks import Mark as Shown
from ui.models.own_marks import Mark, sentences_at, words_at
from ui.story.legend import Legend
from ui.story.tab import Choice
from ui.story.tool_row import ChoiceButton
from ui.theme import measures
from ui.theme.theme import Theme
from ui.widgets.roles import button, opened


class MarkView(TextAndList):
    """Signals:
    save_asked(name): what is marked is to be saved as that student's.
    """

    save_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.list.setAccessibleName(self.tr("Your marks"))
        self.loaded = self.tools.button(
            self.tr("Loaded word"),
            self.tr("Mark the chosen words, or the word at the caret, as loaded"),
            self.mark_loaded,
            "mark_loaded",
        )
        self.missing = self.tools.button(
            self.tr("Missing from…"),
            self.tr("Mark the chosen sentence as a detail that other outlets leave out"),
            self.mark_missing,
            "mark_missing",
        )
        self.guess = ChoiceButton(self.tr("I think it is:"), self, sign="?")
        self.guess.set_tip(self.tr("Which outlet wrote this text?"))
        self.guess.chosen.connect(self._guessed)
        self.tools.add(self.guess)
        self.questions = self.tools.button(
            self.tr("Questions…"),
            self.tr("Answer the teacher's questions in writing"),
            self.answer,
            sign="question",
        )
        self.undo_button = self.tools.button(
            self.tr("Undo"), self.tr("Take the last mark back"), self.undo, "undo", sign="undo"
        )
        self.why = QLineEdit(self)
        self.why.setPlaceholderText(self.tr("Why? (optional)"))
        self.why.setAccessibleName(self.tr("Why you marked this"))
        self.why.setMaxLength(1000)
        self.why.editingFinished.connect(self._reasoned)
        self.remove = button(self.tr("Remove"), tip=self.tr("Take this mark away"), parent=self)
        self.remove.clicked.connect(lambda _on=False: self._remove(self.list.key))
        reason = QHBoxLayout()
        reason.setSpacing(measures.S)
        reason.addWidget(self.why, 1)
        reason.addWidget(self.remove)
        self.side_column.addLayout(reason)
        self.student = QLineEdit(self)
        self.student.setPlaceholderText(self.tr("Your name"))
        self.student.setAccessibleName(self.tr("Your name, for the file"))
        self.student.setMaxLength(80)
        self.save = button(
            self.tr("Save my marks…"), "primary", tip=self.tr("Write a small file to hand in"), parent=self
        )
        self.save.clicked.connect(lambda _on=False: self._save())
        self.student.returnPressed.connect(self._save)
        self.student.textChanged.connect(lambda _text: self._offer_save())
        foot = QHBoxLayout()
        foot.setSpacing(measures.S)
        foot.addWidget(self.student, 1)
        foot.addWidget(self.save)
        self.side_column.addLayout(foot)
        self.column.addWidget(
            Legend(
                theme,
                (("loaded", self.tr("loaded word")), ("only", self.tr("missing elsewhere"))),
                self,
                {
                    "loaded": self.tr("words that you marked as loaded"),
                    "only": self.tr("a detail that you found nowhere in other articles"),
                },
            )
        )
        self.text.corrections = self._choices
        self.text.place_clicked.connect(self._clicked)
        self.text.removal_asked.connect(self._remove_here)
        self.list.chosen.connect(self._show_mark)
        self.list.opened.connect(self._opened)
        self.list.removal_asked.connect(self._remove)
        self._about: Mark | Guess | None = None
        """What the line for the reason is about."""
        self.menu: AbsentMenu | None = None
        """The question which outlets lack a detail, while it is open."""

    def read(self, session: Session) -> None:
        tasks = session.lesson.tasks
        self.loaded.setVisible("loaded" in tasks)
        self.missing.setVisible("missing" in tasks and len(session.order) > 1)
        self.guess.setVisible("guess" in tasks)
        self.questions.setVisible(bool(session.lesson.questions))
        if not self.student.hasFocus():
            self.student.setText(session.own.student)
        super().read(session)

    def refill(self) -> None:
        session, article = self.session, self.article
        self._anew.forget()
        if session is None or article is None:
            return
        self._keep_reason()
        marks = [self._shown(mark) for mark in session.own.of(article.id)]
        # Above the text and not above the view: it is read once, and then makes room.
        told = "\n".join(part for part in (incomplete(article), session.lesson.instructions) if part)
        told = f"{told}\n" if session.lesson.instructions else told
        self.text.show_lesson_article(article, session.name(article.id), marks, facts=told)
        guess = session.own.guess_of(article.id)
        outlets = [("", self.tr("not yet")), *((name, name) for name in session.lesson.outlets)]
        icons = {name: name for name in session.lesson.outlets}
        self.guess.set_choices(outlets, guess.outlet if guess is not None else "", icons)
        self.list.show_lines(self._lines(session))
        if self._about is not None:
            self.list.choose(self._about)
        self._show_reason()
        self.undo_button.setEnabled(session.own.can_undo)
        self._offer_save()

    def _shown(self, mark: Mark) -> Shown:
        if isinstance(mark, LoadedMark):
            return Shown(mark.start, mark.end, "loaded", mark.why or self.tr("You marked this as loaded"))
        assert self.session is not None
        missing = self.tr("Missing from {outlets}").replace("{outlets}", self.session.names(mark.absent_from))
        return Shown(mark.start, mark.end, "only", missing + (f"\n{mark.why}" if mark.why else ""))

    def _lines(self, session: Session) -> list[Line]:
        out: list[Line] = []
        if len(session.own.all) == len(session.own.answers):
            out.append(
                Line(
                    self.tr("Nothing marked yet")
                    + "\n"
                    + self.tr(
                        "Choose words with the mouse, or with Shift and the arrow keys, then press a button."
                    ),
                    heading=False,
                )
            )
        for article in session.order:
            marks, guess = session.own.of(article), session.own.guess_of(article)
            if not marks and guess is None:
                continue
            out.append(Line(session.name(article), heading=True))
            if guess is not None:
                told = self.tr("I think it is {outlet}").replace("{outlet}", guess.outlet)
                out.append(Line("\n".join(part for part in (told, guess.why) if part), guess))
            text = session.lesson.article(article).text
            for mark in marks:
                words = quoted(text[mark.start : mark.end])
                if isinstance(mark, MissingMark):
                    told = self.tr("Missing from {outlets}").replace(
                        "{outlets}", session.names(mark.absent_from)
                    )
                else:
                    told = self.tr("Loaded")
                out.append(Line("\n".join(part for part in (words, told, mark.why) if part), mark))
        if session.lesson.questions:
            out.append(Line(self.tr("Questions"), heading=True))
        for number, asked in enumerate(session.lesson.questions):
            answer = session.own.answer_to(number)
            out.append(Line(f"{question(number, asked)}\n{answer.text or self.tr('not yet')}", answer))
        return out

    def _opened(self, key: object) -> None:
        """Enter, or a double click, on a row: its reason, or its answer, is written."""
        if isinstance(key, Answer):
            self.answer(key.question)
        else:
            self.why.setFocus()

    def answer(self, first: int = 0) -> AnswersDialog | None:
        """Let the questions be answered, beginning with the one of that number, from 0."""
        session = self.session
        if session is None or not session.lesson.questions:
            return None
        asked = session.lesson.questions
        dialog = AnswersDialog(asked, [session.own.answer_to(n).text for n in range(len(asked))], self)
        dialog.written.connect(lambda texts: self._answered(session, texts))
        opened(dialog)
        dialog.begin(first)
        return dialog

    def _answered(self, session: Session, texts: tuple[str, ...]) -> None:
        session.own.answer(texts)
        if session is self.session:
            self.refill()
            self.changed.emit()

    def mark_loaded(self) -> None:
        """Mark the chosen words, or the word at the caret."""
        session, article = self.session, self.article
        if session is None or article is None or "loaded" not in session.lesson.tasks:
            return
        start, end = words_at(article.text, *self.text.chosen)
        if start < end:
            self._made(session.own.mark_loaded(article.id, start, end))

    def mark_missing(self) -> None:
        """Ask in a menu which outlets lack the chosen sentence; if there is one other, that one."""
        session, article = self.session, self.article
        if session is None or article is None or "missing" not in session.lesson.tasks:
            return
        start, end = sentences_at(article, *self.text.chosen)
        others = [each for each in session.order if each != article.id]
        if start >= end or not others:
            return
        if len(others) == 1:
            self._made(session.own.mark_missing(article.id, start, end, others))
            return
        self.text.choose(start, end)
        self._ask(session, article.id, start, end, others)

    def _ask(self, session: Session, article: str, start: int, end: int, others: list[str]) -> None:
        """Let the reader tick those that lack it."""
        here = [m for m in session.own.missing if (m.article, m.start, m.end) == (article, start, end)]
        choices = [(other, session.name(other)) for other in others]
        menu = self.menu = AbsentMenu(choices, here[0].absent_from if here else (), self)
        menu.decided.connect(lambda absent: self._made(session.own.mark_missing(article, start, end, absent)))
        menu.popup(self.text.viewport().mapToGlobal(self.text.cursorRect().bottomLeft() + QPoint(0, 6)))
        menu.setActiveAction(menu.outlets[0][1])

    def _guessed(self) -> None:
        if self.session is None or self.article is None:
            return
        self._keep_reason()
        made = self.session.own.guess(self.article.id, self.guess.key)
        self.refill()
        if made is not None:
            self.list.choose(made)
            self._show_reason()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        if self.session is not None and self.session.own.undo():
            self.refill()
            self.changed.emit()

    def _made(self, mark: Mark) -> None:
        """It stands in the list, ready to be given a reason."""
        cursor = self.text.textCursor()
        cursor.clearSelection()
        self.text.setTextCursor(cursor)
        self.refill()
        self.list.choose(mark)
        self._show_reason()
        # The keys stay in the text: a screen reader is told what came of them.
        told = str(self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.text, told))
        self.changed.emit()

    def begin_reason(self) -> None:
        """Give the keys to the line for the reason of the chosen mark."""
        if self.why.isEnabled():
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reasoned(self) -> None:
        if self._keep_reason():
            kept = self._about
            self.refill()
            self.list.choose(kept)
            self._show_reason()
            self.changed.emit()

    def _keep_reason(self) -> bool:
        """Give the typed reason to the mark that it was typed for; True if it is another one."""
        if self.session is None or self._about is None or self._about not in self.session.own.all:
            return False
        told = self.session.own.give_reason(self._about, " ".join(self.why.text().split()))
        fresh, self._about = told != self._about, told
        return fresh

    def _show_mark(self, key: object) -> None:
        if not isinstance(key, LoadedMark | MissingMark | Guess):
            return
        before = self._about
        if self._keep_reason():
            key = self._about if key == before and self._about is not None else key
            self.refill()
            self.changed.emit()
        self.show_article(key.article)
        self.list.choose(key)
        self.text.to_offset(0 if isinstance(key, Guess) else key.start)
        self._show_reason()

    def _show_reason(self) -> None:
        mark = self.list.key
        self._about = mark if isinstance(mark, LoadedMark | MissingMark | Guess) else None
        self.why.setEnabled(self._about is not None)
        self.remove.setEnabled(self._about is not None)
        self.why.setText(self._about.why if self._about is not None else "")

    def _mark_at(self, offset: int) -> Mark | None:
        """The smallest mark at a place of the text on show."""
        if self.session is None:
            return None
        here = [m for m in self.session.own.of(self.outlet.key) if m.start <= offset <= m.end]
        return min(here, key=lambda m: m.end - m.start, default=None)

    def _clicked(self, offset: int) -> None:
        mark = self._mark_at(offset)
        if mark is not None:
            self.list.choose(mark)
            self._show_reason()

    def _remove_here(self) -> None:
        self._remove(self._mark_at(self.text.chosen[0]))

    def _remove(self, mark: object) -> None:
        if self.session is not None and isinstance(mark, LoadedMark | MissingMark | Guess):
            self.session.own.remove(mark)
            self.refill()
            self.changed.emit()

    def _choices(self, at: QPoint) -> list[Choice]:
        """The menu of a place in the text."""
        if self.session is None:
            return []
        if not self.text.textCursor().hasSelection():
            self.text.setTextCursor(self.text.cursorForPosition(at))
        out: list[Choice] = []
        if self.loaded.isVisibleTo(self):
            out.append((self.tr("Mark as loaded"), self.mark_loaded))
        if self.missing.isVisibleTo(self):
            out.append((self.tr("Missing from…"), self.mark_missing))
        mark = self._mark_at(self.text.chosen[0])
        if mark is not None:
            out.append((self.tr("Remove this mark"), lambda: self._remove(mark)))
        return out

    def _offer_save(self) -> None:
        there = self.session is not None and bool(self.session.own.all)
        self.save.setEnabled(there)

    def begin_saving(self) -> None:
        """Save, or ask for what is still needed."""
        self._save()

    def _save(self) -> None:
        name = " ".join(self.student.text().split())
        if self.session is None or not self.session.own.all:
            return
        if not name:
            self.student.setFocus(Qt.FocusReason.OtherFocusReason)
            self.student.setPlaceholderText(self.tr("Your name first"))
            return
        self.session.own.student = name
        self.save_asked.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in the line for the reason leads back to the text."""
        if event.key() == Qt.Key.Key_Escape and (self.why.hasFocus() or self.student.hasFocus()):
            self.text.setFocus()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 200)
