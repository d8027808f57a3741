"""The dialog that makes a pack: what it proposes follows what is chosen, until the teacher says otherwise."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.lessons.glossary import used
from reader.lessons.instructions import usual_instructions, usual_questions
from reader.model.lesson import Wish
from tests.data.small_story import comparison
from ui.classroom.making import Choice, MakeLessonDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> MakeLessonDialog:
    found = comparison()

    def terms(wish: Wish, articles: Sequence[str]) -> frozenset[str]:
        return used(found, wish.tasks, blind=wish.blind, only=articles)

    choices = [Choice(a.article.id, a.article.outlet, a.article.title, True) for a in found.articles]
    made = MakeLessonDialog("The ferry", choices, "en", terms)
    qtbot.addWidget(made)
    return made


def test_the_instructions_go_with_tasks_and_language_until_they_are_written_over(
    dialog: MakeLessonDialog,
) -> None:
    assert dialog.instructions.toPlainText() == usual_instructions("en", ("loaded", "missing"))
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    dialog.missing.setChecked(False)
    assert dialog.wish.instructions == usual_instructions("fr", ("loaded",))
    dialog.instructions.setPlainText("Read.")
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    assert dialog.wish.instructions == "Read."
    assert dialog.wish.questions == usual_questions("de")


@pytest.mark.parametrize("whole", [0, 1])
def test_nothing_is_missing_from_texts_that_are_all_incomplete(qtbot: QtBot, whole: int) -> None:
    choices = [Choice(str(n), f"Outlet {n}", "T", n < whole) for n in range(2)]
    made = MakeLessonDialog("The ferry", choices, "en", lambda _wish, _articles: ())
    qtbot.addWidget(made)
    for row in range(2):
        made.articles.item(row).setCheckState(Qt.CheckState.Checked)
    assert ("incomplete" in made.told.text()) == (whole == 0)
    made.missing.setChecked(False)
    assert made.told.text() == "2 articles are chosen."


def test_the_terms_are_those_that_the_lesson_uses_until_the_teacher_chooses(
    dialog: MakeLessonDialog, qtbot: QtBot
) -> None:
    assert dialog.wish.terms is None
    before = dialog.terms.text()
    dialog.missing.setChecked(False)
    assert dialog.terms.text() != before
    terms = dialog.choose_terms()
    shown = terms.ticked
    assert "loaded-word" in shown and "left-out" not in shown
    terms.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    terms.accept()
    assert dialog.wish.terms == shown[1:] if shown[0] == "agreement" else shown
    dialog.choose_terms().accept()
    assert dialog.wish.terms is not None  # still the teacher's own choice
    again = dialog.choose_terms()
    again._tick(again._used)
    again.accept()
    assert dialog.wish.terms is None


def test_outlets_are_guessed_only_where_their_names_are_hidden(dialog: MakeLessonDialog) -> None:
    assert not dialog.guess.isChecked()
    dialog.guess.setChecked(True)
    assert dialog.wish.tasks == ("loaded", "missing", "guess")
    assert dialog.wish.instructions == usual_instructions("en", ("loaded", "missing", "guess"))
    dialog.blind.setChecked(False)
    assert not dialog.guess.isEnabled() and dialog.wish.tasks == ("loaded", "missing")
    dialog.blind.setChecked(True)
    for box in (dialog.loaded, dialog.missing):
        box.setChecked(False)
    assert not dialog.ok.isEnabled()


def test_how_long_the_chosen_articles_take_to_read_is_told(qtbot: QtBot) -> None:
    choices = [Choice(str(n), f"Outlet {n}", "T", True, 600) for n in range(3)]
    made = MakeLessonDialog("The ferry", choices, "en", lambda _wish, _articles: ())
    qtbot.addWidget(made)
    assert made.told.text().endswith("They have 1,800 words: about 10 minutes of reading.")
    made.articles.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert made.told.text().endswith("They have 1,200 words: about 7 minutes of reading.")
