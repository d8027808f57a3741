"""Key: whose articles they are, and what the program found in them. For whoever has finished."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QBrush, QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.export.detail import Detail, in_sentence
from reader.model.comparison import Comparison
from reader.model.known_words import known_words
from reader.model.lesson import AnswerKey
from ui import wording
from ui.classroom.view import LessonView
from ui.models.lesson_session import Session
from ui.models.lesson_words import quoted
from ui.models.phrases import (
    kind_of_source,
    known_words_note,
    quote_form,
    some_of,
    why_loaded,
    wording_category,
)
from ui.story.marked_text import MarkedText
from ui.theme import measures
from ui.theme.theme import Theme
from ui.turns import WhenSeen
from ui.widgets.empty_state import EmptyState
from ui.widgets.outer_bar import outer_bar
from ui.widgets.reading_view import column_width

translate = QCoreApplication.translate
MOST_LEFT_OUT = 12
"""Of each article, the weightiest: a class has an hour."""


class KeyView(LessonView):
    """One text to read, copy and search."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.text = MarkedText(theme, self)
        self.text.setAccessibleName(self.tr("Answer key"))
        self.text.document().setDocumentMargin(0)
        self.nothing = EmptyState(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.M, 0, 0)
        self.body = QWidget(self)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.text, 1)
        row.addStretch(0)
        self.bar = outer_bar(self.text, self.body)
        row.addWidget(self.bar)
        column.addWidget(self.body)
        column.addWidget(self.nothing)
        self._anew = WhenSeen(self, self._fill)
        theme.changed.connect(self._anew.ask)

    def read(self, session: Session) -> None:
        self.session = session
        self._fill()

    def _fill(self) -> None:
        self._anew.forget()
        if self.session is None:
            return
        key = self.session.lesson.key
        self.body.setVisible(key is not None)
        self.nothing.setVisible(key is None)
        if key is None:
            self.nothing.say(
                self.tr("This pack has no answer key"),
                self.tr("Your teacher keeps it. You can still mark, save what you marked, and hand it in."),
                icon_name="check",
            )
            return
        top = self.text.verticalScrollBar().value()
        self.text.take(_Writer(self.theme, self.session, key).document())
        self.text.setMaximumWidth(column_width() + 48)
        self.text.verticalScrollBar().setValue(top)


class _Writer:
    """Writes the key into a document, as plain text in a few styles."""

    def __init__(self, theme: Theme, session: Session, key: AnswerKey) -> None:
        self._session, self._key = session, key
        kind, ink = theme.type, theme.colour("ink")
        self._forms = {
            "heading": _form(kind.reading(kind.article * 1.24, bold=True), ink),
            "strong": _form(kind.sans(bold=True), ink),
            "small": _form(kind.sans(kind.small), theme.colour("muted")),
            "body": _form(kind.reading(kind.article * 0.94), ink),
        }
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._cursor = QTextCursor(self._document)
        self._begun = False

    def document(self) -> QTextDocument:
        """All sections."""
        found, lesson = self._key.comparison, self._session.lesson
        self._cursor.beginEditBlock()
        self._line(translate("KeyView", "The outlets"), "heading")
        for article in lesson.articles:
            real = self._key.names.get(article.id)
            if real is None:
                continue
            name = f"{article.outlet} — {real.outlet}" if real.outlet != article.outlet else real.outlet
            self._line(name, "strong", 8)
            self._line(real.title)
            if real.url:
                self._line(real.url, "small")
        self._line(translate("KeyView", "Loaded words"), "heading", 24)
        self._line(
            translate("KeyView", "Words in quotation marks are the speaker's and are listed apart."), "small"
        )
        self._loaded(found)
        self._line(translate("KeyView", "Left out"), "heading", 24)
        self._line(
            translate("KeyView", "The weightiest details that others report, for each outlet."), "small"
        )
        self._left_out(found)
        self._line(translate("KeyView", "Quotes"), "heading", 24)
        self._quotes(found)
        if found.attributions:
            self._line(translate("KeyView", "Who says it"), "heading", 24)
            self._line(
                translate("KeyView", "Whom each outlet has something from, and how it says so."), "small"
            )
            self._sources(found)
        self._cursor.endEditBlock()
        return self._document

    def _loaded(self, found: Comparison) -> None:
        for article in self._session.order:
            own = [w for w in found.wording if w.article == article and not w.quoted]
            theirs = [w for w in found.wording if w.article == article and w.quoted]
            self._line(self._name(article), "strong", 10)
            if not own and not theirs:
                self._line(translate("KeyView", "none found"), "small")
            known = known_words(self._session.lesson.article(article).language)
            if known != "well":
                self._line(known_words_note(known), "small")
            for word in sorted(own, key=lambda w: w.start):
                told = f"{quoted(word.text)} — {wording_category(word.category)}"
                self._line(f"{told}. {why_loaded(word.why)}" if word.why else told)
                if word.plain:
                    self._line(
                        translate("KeyView", "plainly: {words}").replace("{words}", word.plain), "small"
                    )
            if theirs:
                words = ", ".join(quoted(w.text) for w in sorted(theirs, key=lambda w: w.start))
                self._line(
                    translate("KeyView", "In quotation marks: {words}").replace("{words}", words), "small", 4
                )

    def _left_out(self, found: Comparison) -> None:
        for article in self._session.order:
            rows = sorted((r for r in found.left_out if r.article == article), key=lambda r: -r.weight)
            self._line(self._name(article), "strong", 10)
            if not rows:
                self._line(translate("KeyView", "nothing that we can say"), "small")
            for row in rows[:MOST_LEFT_OUT]:
                self._detail(in_sentence(self._session.lesson.articles, row))
                told = translate("KeyView", "reported by {outlets}").replace(
                    "{outlets}", some_of([self._name(each) for each in row.reported_by])
                )
                if row.state == "maybe":
                    told = f"{told} · {translate('KeyView', 'maybe here in other words')}"
                self._line(told, "small")

    def _detail(self, told: Detail) -> None:
        """The sentence, with what is missing elsewhere in bold if it is a part of it."""
        if told.whole:
            self._line(told.sentence, gap=4)
            return
        self._line(told.words if told.apart else told.before, gap=4)
        form = self._cursor.charFormat()
        if told.apart:
            self._cursor.insertText(f": {told.after}", form)
            return
        bold = QTextCharFormat(form)
        bold.setFontWeight(QFont.Weight.Bold)
        space = " " if told.before[-1:].isspace() else ""
        self._cursor.insertText(space + told.words, bold)
        self._cursor.insertText(told.after, form)

    def _quotes(self, found: Comparison) -> None:
        if not found.quotes:
            self._line(translate("KeyView", "none found"), "small")
        for row in found.quotes:
            self._line(row.speaker or translate("KeyView", "Somebody"), "strong", 10)
            for version in row.versions:
                words = quoted(version.text) if version.direct else version.text
                self._line(words, gap=2)
                told = f"{self._name(version.article)} · {quote_form(version.form)}"
                self._line(f"{told} · {version.verb}" if version.verb else told, "small")

    def _sources(self, found: Comparison) -> None:
        for row in sorted(found.attributions, key=lambda row: -len(row.articles)):
            self._line(row.source[:1].upper() + row.source[1:], "strong", 10)
            only = row.only_one_of(self._session.lesson.wholes)
            alone = (translate("KeyView", "only one outlet has it"),) if only else ()
            self._line(wording.SEPARATOR.join((kind_of_source(row.kind), *alone)), "small")
            for article in row.articles:
                how = dict.fromkeys(use.how for use in row.uses if use.article == article and use.how)
                self._line(wording.SEPARATOR.join((self._name(article), *how)), gap=2)

    def _name(self, article: str) -> str:
        """Here the names are known: both, where they are two."""
        own = self._session.lesson.article(article).outlet
        real = self._key.names.get(article)
        return f"{own} — {real.outlet}" if real is not None and real.outlet != own else own

    def _line(self, text: str, style: str = "body", gap: float = 0) -> None:
        form = self._forms[style]
        block = QTextBlockFormat()
        block.setTopMargin(gap)
        block.setBottomMargin(2)
        block.setRightMargin(measures.L)
        if self._begun:
            self._cursor.insertBlock(block, form)
        else:
            self._cursor.setBlockFormat(block)
        self._begun = True
        self._cursor.insertText(" ".join(text.split()), form)


def _form(font: QFont, colour: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(QBrush(colour))
    return form
