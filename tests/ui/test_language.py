"""The window in other languages: chosen at once, kept for the next start, with keys that do not clash."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import resources
from reader.model.changes import Changes
from reader.settings import LANGUAGE
from tests.ui.classroom.data import LESSON
from tests.ui.conftest import STAND_IN
from ui.application import Front, open_window
from ui.classroom.serving import ServingDialog
from ui.dialogs.settings import SettingsDialog
from ui.language import LANGUAGES, chosen, speak
from ui.main_window import MainWindow, wiring
from ui.services import Place
from ui.services.places import Failure
from ui.turns import Turns
from ui.widgets.window_state import WindowState
from ui.wording import quoted

WAIT = 10_000
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def started(qtbot: QtBot, library_path: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """A window as the program opens it."""
    yield start(qtbot, library_path, tmp_path)
    for window in windows():
        window.close()
        window.deleteLater()


def start(qtbot: QtBot, library_path: Path, tmp_path: Path) -> MainWindow:
    window = open_window(library_path, tmp_path / "log" / "x.log", [*STAND_IN, str(library_path)])
    qtbot.waitUntil(lambda: window.services.engine_up and not window.jobs.busy, timeout=WAIT)
    return window


def windows() -> list[MainWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


def titles(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def choose(window: MainWindow, code: str) -> None:
    combo = window.pages.settings(LANGUAGE.key).rows[LANGUAGE.key].control
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(code))


def test_another_language_is_spoken_at_once_and_the_reader_stays_where_they_are(
    started: MainWindow, qtbot: QtBot
) -> None:
    services, engine = started.services, started.services.engine_pid
    started.desk.go_to(Place("articles"))
    assert titles(started)[0] == "File"
    choose(started, "de")
    qtbot.waitUntil(lambda: [titles(w)[0] for w in windows()] == ["Datei"], timeout=WAIT)
    (german,) = windows()
    qtbot.waitUntil(lambda: bool(german.findChildren(SettingsDialog)), timeout=WAIT)
    assert german.findChildren(SettingsDialog)[0].windowTitle() == "Einstellungen"
    assert german.desk.place == Place("articles") and german.articles.model.rowCount()
    assert german.services is services and services.engine_pid == engine
    assert QLocale().toString(1234567) == "1.234.567"
    choose(german, "system")
    qtbot.waitUntil(lambda: [titles(w)[0] for w in windows()] == ["File"], timeout=WAIT)


def test_the_language_waits_for_work_that_is_under_way(started: MainWindow, qtbot: QtBot) -> None:
    number = started.jobs.run("wait", what="Waiting")
    choose(started, "fr")
    qtbot.waitUntil(lambda: "language" in started.notice.text, timeout=WAIT)
    assert windows() == [started]
    started.services.done.emit(number, {})
    qtbot.waitUntil(lambda: [titles(w)[0] for w in windows()] == ["Fichier"], timeout=WAIT)


def test_a_lesson_that_is_given_out_goes_on_in_the_other_window(
    started: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(started.classroom.serving, "_lesson", lambda: LESSON)
    services, number = started.services, 999
    send = services.send
    monkeypatch.setattr(services, "send", lambda do, **args: number if "serve" in do else send(do, **args))
    started.classroom.serving.begin()
    for dialog in started.findChildren(ServingDialog):
        dialog.accept()
    services.progress.emit(number, "http://10.0.0.2:8080", 2, 5)
    monkeypatch.setattr(services, "turned_away", lambda _key: ("Mia",))
    services.changed.emit(Changes(lessons=frozenset({LESSON.id})))
    assert "Mia" in started.notice.text
    choose(started, "de")
    qtbot.waitUntil(lambda: [titles(w)[0] for w in windows()] == ["Datei"], timeout=WAIT)
    (german,) = windows()
    assert german.class_in.isVisible() and "2 Personen" in german.class_in.text()
    qtbot.waitUntil(lambda: "Mia" in german.notice.text, timeout=WAIT)
    services.progress.emit(number, "http://10.0.0.2:8080", 3, 5)
    assert "3 Personen" in german.class_in.text()
    assert not german.close(), "the class is still in"
    services.done.emit(number, {"handed_in": 3})
    assert not german.class_in.isVisible() and "3" in german.notice.text
    qtbot.waitUntil(lambda: not isValid(started), timeout=WAIT)


def test_a_window_goes_in_turns_and_hears_nothing_more_meanwhile(started: MainWindow, qtbot: QtBot) -> None:
    services = started.services
    feeds = frozenset(feed.id for feed in services.feeds())
    started.desk.go_to(Place("articles"))
    assert started.content.article_pane and started.desk.lessons and started.desk.not_covered
    pages = [*started.content.pages, *started.lists.pages]
    app = QApplication.instance()
    assert app is not None
    qtbot.waitUntil(lambda: not any(turns.busy for turns in app.findChildren(Turns)))
    started.hide()
    gone = []
    for _ in started.let_go():
        services.ready.emit()
        services.opened.emit()
        services.opening.emit("It takes a while.")
        services.changed.emit(Changes(feeds=feeds, stories=frozenset({1}), articles=frozenset({1})))
        services.failed.emit(1, "It did not work.", "Try again.")
        services.refused.emit(Failure("The library is in use.", "Close the other window."))
        services.progress.emit(1, "It goes on.", 1, 2)
        services.found.emit(1, [])
        services.pictured.emit(1, "picture", "", "too large")
        QApplication.processEvents()
        gone.append(sum(not isValid(page) for page in pages))
    assert gone == list(range(len(pages) + 1)) and not isValid(started)
    services.opening.emit("It takes a while.")  # nobody of the old window hears it
    services.ready.emit()
    services.close()


def test_a_language_chosen_while_the_window_changes_comes_after_it(started: MainWindow, qtbot: QtBot) -> None:
    choose(started, "de")
    qtbot.waitUntil(lambda: [titles(w)[0] for w in windows()] == ["Datei"], timeout=WAIT)
    (german,) = windows()
    assert isValid(started), "it is on its way out"
    german.preferences.put(LANGUAGE, "fr")
    qtbot.waitUntil(lambda: [titles(w)[0] for w in windows()] == ["Fichier"], timeout=WAIT)
    qtbot.waitUntil(lambda: not isValid(german), timeout=WAIT)
    assert not isValid(started)


def test_what_is_begun_while_the_window_changes_is_heard_to_its_end(
    started: MainWindow, qtbot: QtBot
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    qtbot.waitUntil(lambda: not any(turns.busy for turns in app.findChildren(Turns)))
    (front,) = (each for each in app.findChildren(Front) if each.window is started)
    front._asked = "de"
    change, ended = front._change(app, started), list[object]()
    next(change)
    number = started.jobs.run("wait", done=ended.append)
    for _ in range(60):  # the other window takes a dozen
        next(change)
    assert isValid(started) and started.isVisible() and windows() == [started]
    started.services.done.emit(number, {})
    assert ended == [{}]
    for _ in change:
        QApplication.processEvents()
    assert not isValid(started) and [titles(w)[0] for w in windows()] == ["Datei"]


def test_the_first_window_of_the_next_start_speaks_it_already(
    qtbot: QtBot, library_path: Path, tmp_path: Path
) -> None:
    first = start(qtbot, library_path, tmp_path)
    choose(first, "es")
    qtbot.waitUntil(lambda: [titles(w)[0] for w in windows()] == ["Archivo"], timeout=WAIT)
    (spanish,) = windows()
    spanish.close()
    assert WindowState(library_path).language == "es"
    second = open_window(library_path, tmp_path / "log" / "x.log", [*STAND_IN, str(library_path)])
    assert titles(second)[0] == "Archivo"
    second.close()
    second.deleteLater()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_entries_of_a_menu_have_the_same_key(
    code: str, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(app, code)
    window: MainWindow = request.getfixturevalue("window")
    menus = [menu for menu in window.menuBar().findChildren(QMenu) if menu.actions()]
    assert len(menus) > 6
    context = [
        wiring.STORY_MENU,
        wiring.ARTICLE_MENU,
        wiring.OUTLET_MENU,
        wiring.PLACE_MENU,
        wiring.FOLDER_MENU,
        wiring.SEARCH_MENU,
        wiring.LESSON_MENU,
        wiring.LESSONS_MENU,
    ]
    menus += [window.actions_.menu(names, window) for names in context]
    rows = [window.menuBar().actions(), *(menu.actions() for menu in menus)]
    for actions in rows:
        keys = [text[text.index("&") + 1].casefold() for a in actions if "&" in (text := a.text())]
        texts = [a.text() for a in actions if not a.isSeparator()]
        assert len(keys) == len(set(keys)) == len(texts), texts


def test_a_language_that_there_is_none_of_is_the_systems_or_english() -> None:
    assert chosen("xx") == "en" and chosen("de") == "de"


def test_nothing_is_missing_old_or_unlike_in_any_language() -> None:
    """German, French and Spanish are complete; English has its plurals."""
    command = [sys.executable, str(ROOT / "packaging" / "i18n" / "update.py"), "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_words_that_changed_are_said_as_they_are_now(
    drained: None, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Qt reads is made when it is missing or older than its source."""
    source = tmp_path / "i18n" / "variorum_de.ts"
    source.parent.mkdir()
    written = resources.path("i18n/variorum_de.ts").read_text("utf-8")
    for word in ("fehlgeschlagen", "misslungen"):
        source.write_text(written.replace(">fehlgeschlagen<", f">{word}<"), "utf-8")
        made = source.with_suffix(".qm")
        if made.exists():
            os.utime(made, (0, 0))
        with monkeypatch.context() as patched:
            patched.setattr(resources, "path", lambda name: tmp_path / name)
            speak(qapp, "de")
        assert QCoreApplication.translate("Activity", "failed") == word
        speak(qapp, "en")


def translations(code: str) -> list[str]:
    """Every translated text of a language, each of its forms."""
    root = ElementTree.parse(ROOT / "resources" / "i18n" / f"variorum_{code}.ts").getroot()
    found: list[str] = []
    for each in root.iter("translation"):
        forms = each.findall("numerusform")
        found += [form.text or "" for form in forms] if forms else [each.text or ""]
    return found


def test_each_language_is_written_as_its_readers_write_it() -> None:
    loose = re.compile(r"(?<!\d)[ ](?:[:;?!»%])(?=[\s.,)…]|$)|«[ ]|[\w»][;?!](?=\s|$)|'")
    assert [text for text in translations("fr") if loose.search(text)] == []
    spanish = translations("es")
    assert [t for t in spanish if t.count("?") != t.count("¿") or t.count("!") != t.count("¡")] == []
    # What is English stands in English marks.
    assert [t for t in translations("de") if t.count("„") != t.count("“") - t.count("”")] == []
    assert [text for code in LANGUAGES if code != "en" for text in translations(code) if "..." in text] == []


def test_quotation_marks_are_those_of_the_readers_language(drained: None, qapp: QApplication) -> None:
    marks = {}
    for code in LANGUAGES:
        speak(qapp, code)
        marks[code] = quoted("x")
    speak(qapp, "en")
    assert marks == {"en": "“x”", "de": "„x“", "fr": "«\u00a0x\u00a0»", "es": "«x»"}
