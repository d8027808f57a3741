"""Beside the program: what both marked, what only you (or a student) did, and what only the program did."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.export.detail import in_sentence
from reader.lessons.beside import Beside, GuessBeside, LoadedBeside, MissingBeside, Whose, beside
from reader.model.comparison import LeftOut
from reader.model.passage import Passage
from ui import wording
from ui.classroom.side_list import Line
from ui.classroom.view import TextAndList
from ui.models.lesson_session import Session
from ui.models.lesson_words import found, joined, quoted
from ui.models.marks import Mark, MarkKind
from ui.models.phrases import why_loaded, wording_category
from ui.story.legend import Legend
from ui.story.tool_row import ChoiceButton
from ui.theme.theme import Theme
from ui.widgets.empty_state import EmptyState

KINDS: dict[Whose, MarkKind] = {"both": "differs", "student": "only", "program": "loaded"}
YOURS = ""
MOST_LEFT_OUT = 20
"""The heaviest details that only the program found: a class has an hour."""


class BesideView(TextAndList):
    """Signals:
    mark_asked(): nothing is marked yet; the reader wants to begin.
    """

    mark_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.list.setAccessibleName(self.tr("Beside the program"))
        self.who = ChoiceButton(self.tr("Marks of:"), self)
        self.who.set_tip(self.tr("Compare your own marks, or those of a student"))
        self.who.chosen.connect(self._chosen)
        self.tools.add(self.who)
        self.nothing = EmptyState(self)
        self.column.addWidget(self.nothing, 1)
        self.legend = Legend(theme, (), self)
        self.column.addWidget(self.legend)
        self.list.chosen.connect(self._show_row)
        self.text.place_clicked.connect(self._clicked)
        self._found: Beside | None = None

    def read(self, session: Session) -> None:
        names = [marks.student for marks in session.handed_in]
        choices = [(YOURS, self.tr("your own")), *((f"*{name}", session.student(name)) for name in names)]
        kept = session.whose if session.whose.removeprefix("*") in names else YOURS
        if kept == YOURS and not session.own.all and names:
            kept = f"*{names[0]}"
        session.whose = kept
        self.who.set_choices(choices, kept)
        self.who.setVisible(bool(names))
        super().read(session)

    @property
    def student(self) -> str:
        """Whose marks are on show: a student's name, "" for the reader's own."""
        return "" if self.who.key == YOURS else self.who.key.removeprefix("*")

    def _of(self, yours: str, theirs: str) -> str:
        """Who marked: `yours` for the reader's own marks, else `theirs` with the student's name."""
        return theirs.replace("{name}", self._called) if self.student else yours

    @property
    def _called(self) -> str:
        """The student's name, or a number in its place."""
        return self.session.student(self.student) if self.session and self.student else ""

    def _explain(self) -> None:
        self.legend.say(
            (
                ("differs", self.tr("both")),
                ("only", self._of(self.tr("only you"), self.tr("only {name}"))),
                ("loaded", self.tr("only the program")),
            ),
            {
                "differs": self._of(
                    self.tr("you and the program marked this"),
                    self.tr("{name} and the program marked this"),
                ),
                "only": self._of(
                    self.tr("you marked this, the program did not: look again, both can be right"),
                    self.tr("{name} marked this, the program did not: look again, both can be right"),
                ),
                "loaded": self._of(
                    self.tr("the program marked this, you did not"),
                    self.tr("the program marked this, {name} did not"),
                ),
            },
        )

    def _chosen(self) -> None:
        if self.session is not None:
            self.session.whose = self.who.key
        self.refill()

    def refill(self) -> None:
        session, article = self.session, self.article
        self._anew.forget()
        if session is None or article is None:
            return
        if self.who.key == YOURS:
            marks = session.own.handed_in("")
        else:
            marks = next(m for m in session.handed_in if f"*{m.student}" == self.who.key)
        self._explain()
        without = session.lesson.key is None
        empty = without or not (marks.loaded or marks.missing or marks.guesses)
        for part in (self.body, self.legend, self.outlet):
            part.setVisible(not empty)
        self.nothing.setVisible(empty)
        if empty:
            self.say("")
            self._found = None
            self._say_nothing(without=without)
            return
        self._found = beside(session.lesson, marks)
        here = [row for row in self._found.loaded if row.article == article.id]
        self.text.show_lesson_article(
            article,
            session.name(article.id),
            [self._shown(row) for row in here if not row.quoted or row.whose != "program"],
        )
        self.say(self._summary(self._found))
        self.list.show_lines(self._lines(session, self._found))

    def _say_nothing(self, *, without: bool) -> None:
        if without:
            self.nothing.say(
                self.tr("This pack has no answer key"),
                self.tr("Mark, save what you marked, and hand it in: your teacher can compare it."),
                icon_name="check",
            )
        elif self.student:
            self.nothing.say(
                self.tr("{name} marked nothing").replace("{name}", self._called),
                self.tr("What students answered in writing stands under Class, below the questions."),
                icon_name="compare",
            )
        else:
            self.nothing.say(
                self.tr("Mark something first"),
                self.tr("This then shows what you and the program both marked, and what only one did."),
                ((self.tr("Begin to mark"), self.mark_asked.emit),),
                icon_name="compare",
            )

    def _summary(self, told: Beside) -> str:
        """How many, in a sentence; no mark out of ten."""
        rows = [row for row in told.loaded if not row.quoted]
        count = {whose: sum(row.whose == whose for row in rows) for whose in KINDS}
        own = self.tr("Loaded words: {both} both, {student} only you, {program} only the program.")
        theirs = self.tr("Loaded words: {both} both, {student} only {name}, {program} only the program.")
        words = theirs if self.student else own
        for name, number in count.items():
            words = words.replace(f"{{{name}}}", wording.number(number))
        words = words.replace("{name}", self._called)
        return joined(words, self.tr("The program is a second reader, not the judge."))

    def _shown(self, row: LoadedBeside) -> Mark:
        return Mark(row.start, row.end, KINDS[row.whose], "\n".join(_reasons(row)))

    def _lines(self, session: Session, told: Beside) -> list[Line]:
        heads: dict[Whose, str] = {
            "both": self.tr("Both"),
            "student": self._of(self.tr("Only you"), self.tr("Only {name}")),
            "program": self.tr("Only the program"),
        }
        out: list[Line] = []
        for whose, head in heads.items():
            rows = [row for row in told.loaded if row.whose == whose and not row.quoted]
            out += self._group(head, [Line(self._loaded_words(session, row), row) for row in rows])
        quotes = [row for row in told.loaded if row.quoted]
        out += self._group(
            self.tr("In quotation marks: the speaker's words"),
            [Line(self._loaded_words(session, row), row) for row in quotes],
        )
        out += self._group(
            self._of(self.tr("Missing details that you found"), self.tr("Missing details that {name} found")),
            [Line(self._missing_words(session, row), row) for row in told.missing],
        )
        out += self._group(
            self.tr("Which outlet is which"),
            [Line(self._guess_words(session, row), row) for row in told.guesses],
        )
        most = told.only_program[:MOST_LEFT_OUT]
        return out + self._group(
            self.tr("Missing details that only the program found"),
            [Line(self._left_out_words(session, row), row) for row in most],
        )

    @staticmethod
    def _group(head: str, lines: list[Line]) -> list[Line]:
        return [Line(found(head, len(lines)), heading=True), *lines] if lines else []

    def _loaded_words(self, session: Session, row: LoadedBeside) -> str:
        who: dict[Whose, str] = {
            "both": self.tr("both"),
            "student": self._of(self.tr("only you"), self.tr("only {name}")),
            "program": self.tr("only the program"),
        }
        lines = [quoted(row.text), session.name(row.article)]
        if row.quoted:
            lines[-1] += wording.SEPARATOR + who[row.whose]
        if row.mark is not None and row.mark.why:
            lines.append(self._reason(row.mark.why))
        for word in row.words:
            said = ". ".join(part for part in (wording_category(word.category), why_loaded(word.why)) if part)
            lines.append(self.tr("Program: {reason}").replace("{reason}", said))
            if word.plain:
                lines.append(self.tr("Plainly: {words}").replace("{words}", word.plain))
        return "\n".join(lines)

    def _reason(self, why: str) -> str:
        return self._of(self.tr("You: {reason}"), self.tr("{name}: {reason}")).replace("{reason}", why)

    def _missing_words(self, session: Session, row: MissingBeside) -> str:
        lines = [quoted(row.text), session.name(row.mark.article)]
        if row.mark.why:
            lines.append(self._reason(row.mark.why))
        told = {
            "same": self.tr("Not in {outlet}: the program does not find it there either."),
            "maybe": self.tr("Not in {outlet}? It may be there, worded differently: {words}"),
            "reported": self.tr("Not in {outlet}? The program finds it there, or a part of it: {words}"),
            "unknown": self.tr("Not in {outlet}: the program compared no such detail."),
            "incomplete": self.tr("Not in {outlet}: its text is incomplete, so nobody can say."),
        }
        for verdict in row.verdicts:
            words = told[verdict.state].replace("{outlet}", session.name(verdict.article))
            there = [passage.text for each in verdict.passages if (passage := _passage(session, each))]
            lines.append(words.replace("{words}", quoted(there[0]) if there else "–"))
        return "\n".join(lines)

    def _guess_words(self, session: Session, row: GuessBeside) -> str:
        words = self.tr("{outlet}: it is.") if row.right else self.tr("{outlet}? It is {real}.")
        told = words.replace("{outlet}", row.guess.outlet).replace("{real}", row.outlet)
        lines = [told, session.lesson.article(row.guess.article).outlet]
        if row.guess.why:
            lines.append(self._reason(row.guess.why))
        return "\n".join(lines)

    def _left_out_words(self, session: Session, row: LeftOut) -> str:
        missing = self.tr("Missing from {outlets}").replace("{outlets}", session.name(row.article))
        told = self.tr("Reported by {outlets}").replace("{outlets}", session.names(row.reported_by))
        found_in = in_sentence(session.lesson.articles, row)
        lines = [quoted(row.text)]
        if not found_in.whole:
            lines.append(self.tr("In the sentence: {words}").replace("{words}", quoted(found_in.sentence)))
        lines += [missing, told]
        if row.state == "maybe":
            lines.append(self.tr("The program is not sure: it may be there in other words"))
        return "\n".join(lines)

    def _show_row(self, key: object) -> None:
        place = self._place(key)
        if place is not None:
            article, start, end = place
            self.show_article(article)
            self.list.choose(key)
            self.text.choose(start, end)

    def _place(self, key: object) -> tuple[str, int, int] | None:
        """Where a row of the list stands in the texts."""
        if isinstance(key, LoadedBeside):
            return key.article, key.start, key.end
        if isinstance(key, MissingBeside):
            return key.mark.article, key.mark.start, key.mark.end
        if isinstance(key, GuessBeside):
            return key.guess.article, 0, 0
        if isinstance(key, LeftOut) and self.session is not None and key.evidence:
            passage = _passage(self.session, key.evidence[0])
            if passage is not None:
                return passage.id.partition(".")[0], passage.start, passage.end
        return None

    def _clicked(self, offset: int) -> None:
        rows = self._found.loaded if self._found is not None else ()
        for row in rows:
            if row.article == self.outlet.key and row.start <= offset <= row.end:
                self.list.choose(row)
                return


def _reasons(row: LoadedBeside) -> list[str]:
    """Why it is marked: the student's reason, then the program's."""
    own = [row.mark.why] if row.mark is not None and row.mark.why else []
    return own + [why_loaded(word.why) for word in row.words if word.why]


def _passage(session: Session, id_: str) -> Passage | None:
    found = (p for article in session.lesson.articles for p in article.passages if p.id == id_)
    return next(found, None)
