"""Make a lesson pack: what it is called, what the students are asked, and how much they are told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import get_args

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.lessons.glossary import entries
from reader.lessons.instructions import usual_instructions, usual_questions
from reader.lessons.names import written_questions
from reader.lessons.pace import minutes
from reader.model.lesson import Task, Tongue, Wish
from ui import wording
from ui.classroom.terms import TermsDialog
from ui.language import LANGUAGES
from ui.models.lesson_words import joined
from ui.theme import measures
from ui.widgets.roles import button, label, opened, plain_tip

SIZE = QSize(600, 790)
LEAST_ARTICLES = 2
LISTED = 5
LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """An article that may go into the pack."""

    id: str
    outlet: str
    title: str
    complete: bool
    words: int = 0


class MakeLessonDialog(QDialog):
    """`used` says which terms of the glossary a lesson uses, by the wish and the articles that are chosen.

    Signals:
        make_asked(Wish, articles, key): make it, of the articles with these ids, and put the answers into
        the students' file or not.
    """

    make_asked = Signal(object, tuple, bool)

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        language: Tongue,
        used: Callable[[Wish, Sequence[str]], Collection[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._used = used
        self._words = {each.id: each.words for each in choices}
        self._whole = frozenset(each.id for each in choices if each.complete)
        self._terms: tuple[str, ...] | None = None
        self._usual = self._usually_asked = ""
        self.setWindowTitle(self.tr("Make a lesson pack"))
        self.setModal(True)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() * 0.92))
        form = QWidget(self)
        self._form = QVBoxLayout(form)
        self._form.setContentsMargins(0, measures.M, measures.M, measures.S)
        self._form.setSpacing(measures.XS)
        self._add_texts(title)
        self._add_articles(choices)
        self._add_tasks()
        self._add_names_and_key()
        self._add_language(language)
        self._form.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.XL, measures.S, measures.L, measures.L)
        column.addWidget(scroll, 1)
        column.addLayout(self._foot())
        self.articles.itemChanged.connect(lambda _item: self._changed())
        for field in (self.loaded, self.missing, self.guess, self.blind):
            field.toggled.connect(lambda _on: self._changed())
        self.language.currentIndexChanged.connect(lambda _index: self._changed())
        self.title.textChanged.connect(lambda _text: self._changed())
        self._changed()

    def _add_texts(self, title: str) -> None:
        self.title = QLineEdit(title, self)
        self.title.setMaxLength(LONGEST_TITLE)
        self._row(self.tr("&Title"), self.title)
        self.instructions = self._text(104)
        self._row(self.tr("&Instructions, which students read above the texts"), self.instructions)
        self.questions = self._text(84)
        self._row(self.tr("&Questions, one a line, which students answer in writing"), self.questions)

    def _text(self, height: int) -> QPlainTextEdit:
        """A field for several lines, so high in px."""
        field = QPlainTextEdit(self)
        field.setTabChangesFocus(True)
        field.setFixedHeight(height)
        return field

    def _add_articles(self, choices: Sequence[Choice]) -> None:
        self.articles = QListWidget(self)
        self.articles.setProperty("role", "boxed")
        self.articles.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.articles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        few = len(self._whole) < LEAST_ARTICLES
        for each in choices:
            item = QListWidgetItem(self._said(each), self.articles)
            item.setToolTip(plain_tip(self._said(each)))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Checked if each.complete or few else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
        shown = min(LISTED, max(2, len(choices)))
        self.articles.setFixedHeight(shown * self.articles.sizeHintForRow(0) + measures.S)
        self.told = self._row(self.tr("&Articles"), self.articles, " ")

    def _add_tasks(self) -> None:
        self.loaded = QCheckBox(self.tr("Mark &loaded words"), self)
        self.missing = QCheckBox(self.tr("Mark details that others leave &out"), self)
        self._form.addWidget(label(self.tr("Tasks"), parent=self))
        self.guess = QCheckBox(self.tr("Guess whi&ch outlet is which"), self)
        told = self.tr("The file then holds the outlets' names to choose from.")
        self.guess.setToolTip(plain_tip(told))
        self.guess.setAccessibleDescription(told)
        for box in (self.loaded, self.missing):
            box.setChecked(True)
            self._form.addWidget(box)
        self._form.addWidget(self.guess)
        self._form.addSpacing(measures.S)

    def _add_names_and_key(self) -> None:
        self.blind = QCheckBox(self.tr("&Hide the outlets' names"), self)
        self.blind.setChecked(True)
        self._row(
            "",
            self.blind,
            self.tr("They are called Outlet A, B, C, also in the texts; dates and links are left out."),
        )
        self.key = QCheckBox(self.tr("Put the answer &key into the students' file"), self)
        self._row(
            "",
            self.key,
            self.tr(
                "Then students can look at the answers when they are done; anyone who opens the file in an "
                "editor can look at once. Your own copy always has the key."
            ),
        )

    def _add_language(self, language: Tongue) -> None:
        self.language = QComboBox(self)
        for tongue in get_args(Tongue):
            self.language.addItem(LANGUAGES[tongue], tongue)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.terms = button("", parent=self)
        self.terms.setAutoDefault(False)
        self.terms.clicked.connect(self.choose_terms)
        named = label(
            self.tr("Lan&guage of the page and its glossary; the articles stay as they are"), parent=self
        )
        named.setBuddy(self.language)
        self.language.setAccessibleName(named.text().replace("&", ""))
        self._form.addWidget(named)
        words = QHBoxLayout()
        words.addWidget(self.language, 1)
        words.addWidget(self.terms)
        self._form.addLayout(words)

    def _foot(self) -> QHBoxLayout:
        self.ok = button(self.tr("Make it…"), "primary", parent=self)
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._make)
        stop = button(self.tr("Cancel"), parent=self)
        stop.setAutoDefault(False)
        stop.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(
            label(self.tr("The texts are copied as they stand now; later updates change nothing."), "small",
                  wrap=True, parent=self),
            1,
        )  # fmt: skip
        foot.addWidget(stop)
        foot.addWidget(self.ok)
        return foot

    def _row(self, words: str, control: QWidget, told: str = "") -> QLabel:
        """A control under its words; what is told of it stands below. Returns the label of that."""
        if words:
            named = label(words, parent=self)
            named.setBuddy(control)
            control.setAccessibleName(words.replace("&", ""))
            self._form.addWidget(named)
        self._form.addWidget(control)
        under = label(told, "small", wrap=True, parent=self)
        under.setVisible(bool(told))
        if told.strip():
            control.setAccessibleDescription(told)
        self._form.addWidget(under)
        self._form.addSpacing(measures.S)
        return under

    def choose_terms(self) -> TermsDialog:
        """Let the teacher tick terms of the glossary."""
        wish = self.wish
        used = self._used(wish, self.chosen)
        ticked = used if self._terms is None else self._terms
        dialog = TermsDialog(entries(wish.language), ticked, used, self)
        dialog.chosen.connect(self._take_terms)
        return opened(dialog)

    def _take_terms(self, ids: tuple[str, ...]) -> None:
        self._terms = None if set(ids) == set(self._used(self.wish, self.chosen)) else ids
        self._changed()

    def _say_usual(self, wish: Wish) -> None:
        """As long as the teacher writes nothing else, instructions and questions follow task and language."""
        if _written(self.instructions) == self._usual:
            self._usual = usual_instructions(wish.language, wish.tasks)
            self.instructions.setPlainText(self._usual)
        if _written(self.questions) == self._usually_asked:
            self._usually_asked = "\n".join(usual_questions(wish.language))
            self.questions.setPlainText(self._usually_asked)

    def _said(self, each: Choice) -> str:
        outlet = each.outlet or each.title
        if not each.complete:
            outlet = self.tr("{outlet} (incomplete)").replace("{outlet}", outlet)
        return f"{outlet}: {each.title}" if each.outlet else outlet

    @property
    def chosen(self) -> tuple[str, ...]:
        """The articles that are ticked, in their order."""
        items = [self.articles.item(row) for row in range(self.articles.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    @property
    def wish(self) -> Wish:
        """What the teacher chose."""
        tasks: list[Task] = []
        if self.loaded.isChecked():
            tasks.append("loaded")
        if self.missing.isChecked():
            tasks.append("missing")
        if self.guess.isChecked() and self.blind.isChecked():
            tasks.append("guess")
        return Wish(
            " ".join(self.title.text().split()),
            self.language.currentData(),
            _written(self.instructions).strip(),
            self.blind.isChecked(),
            tuple(tasks),
            self._terms,
            written_questions(_written(self.questions).splitlines()),
        )

    def _changed(self) -> None:
        wish, chosen = self.wish, self.chosen
        self.told.setText(self._of_articles(wish, chosen))
        self.told.show()
        self.guess.setEnabled(wish.blind)
        self._say_usual(wish)
        terms = self._used(wish, chosen) if self._terms is None else self._terms
        count = self.tr("Glossar&y: {count} of %n terms…", "", len(entries(wish.language)))
        self.terms.setText(count.replace("{count}", wording.number(len(terms))))
        enough = len(chosen) >= LEAST_ARTICLES
        self.ok.setEnabled(enough and bool(wish.title) and bool(set(wish.tasks) - {"guess"}))

    def _of_articles(self, wish: Wish, chosen: Sequence[str]) -> str:
        """How many are chosen, and what cannot be done with them."""
        if len(chosen) < LEAST_ARTICLES:
            return self.tr("Choose two or more: there is nothing to compare in one.")
        many = self.tr("%n articles are chosen.", "", len(chosen))
        if words := sum(self._words[article] for article in chosen):
            long = self.tr("They have {words} words: about %n minutes of reading.", "", minutes(words))
            many = joined(many, long.replace("{words}", wording.number(words)))
        if "missing" in wish.tasks and self._whole.isdisjoint(chosen):
            return joined(
                many,
                self.tr(
                    "All of them are incomplete, so nothing can be missing from them: leave that task out, "
                    "or have their full texts read first."
                ),
            )
        return many

    def _make(self) -> None:
        self.make_asked.emit(self.wish, self.chosen, self.key.isChecked())
        self.accept()


def _written(field: QPlainTextEdit) -> str:
    """What stands in a field. Qt's own way of asking makes plain spaces of those that do not break."""
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
