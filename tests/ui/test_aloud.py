"""An article is read aloud by a program of this computer: sentence by sentence, in sight, and it can wait."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from reader.model.article import Article, ArticleRow
from ui.main_window import MainWindow
from ui.panes.aloud import Aloud, sentences
from ui.panes.article import ArticlePane
from ui.services import Place
from ui.services.voices import Voice, find_voices

WAIT = 20_000
WHEN = datetime(2026, 3, 2, tzinfo=UTC)
SENTENCES = ["The ferry left at 3.15 p.m. 😀 today.", "Nobody on the pier was told.", "An otter looked on."]


def article(html: str = "", text: str = "") -> Article:
    return Article(
        "1",
        "Gazette",
        "The ferry is late",
        text or " ".join(SENTENCES),
        published=WHEN,
        html=html,
        language="en",
    )


def voice(tmp_path: Path, how: str = "at-once", *, name: str = "said.txt", typed: bool = False) -> Voice:
    program = str(Path(__file__).with_name("voice.py"))
    return Voice(sys.executable, (program, str(tmp_path / name), how), typed=typed)


def said(tmp_path: Path, name: str = "said.txt") -> list[str]:
    file = tmp_path / name
    return file.read_text("utf-8").splitlines() if file.exists() else []


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[ArticlePane]:
    made = ArticlePane()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.aloud.soundless_ms = 0
    yield made
    made.aloud.stop()


def begin(pane: ArticlePane, *voices: Voice, html: str = "") -> Aloud:
    pane.aloud.voices = voices
    pane.show_article(article(html), None, can_go_back=False)
    pane.bar.aloud.click()
    return pane.aloud


def test_sentences_stand_where_the_document_has_them() -> None:
    document = QTextDocument()
    document.setHtml(f"<p>{SENTENCES[0]} {SENTENCES[1]}</p><p>* * *</p><p>{SENTENCES[2]}</p>")
    found = sentences(document, "en")
    assert [each.text for each in found] == SENTENCES
    for each in found:
        cursor = QTextCursor(document)
        cursor.setPosition(each.start)
        cursor.setPosition(each.end, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == each.text
    assert [each.text for each in sentences(document, "en", found[1].start + 3)] == SENTENCES[1:]
    assert sentences(QTextDocument(), "en") == []


def test_an_article_is_read_to_its_end(pane: ArticlePane, qtbot: QtBot, tmp_path: Path) -> None:
    aloud = begin(pane, voice(tmp_path), html=f"<p>{' '.join(SENTENCES[:2])}</p><p>{SENTENCES[2]}</p>")
    assert aloud.isVisible() and pane.bar.aloud.isHidden()
    qtbot.waitUntil(lambda: not aloud.busy, timeout=WAIT)
    heard = said(tmp_path)
    assert heard == ["The ferry is late", *SENTENCES], "without the line on outlet and day"
    assert aloud.isHidden() and pane.bar.aloud.isVisible() and pane.notice.isHidden()
    assert pane.view.extraSelections() == []


def test_it_waits_goes_on_and_stops(pane: ArticlePane, qtbot: QtBot, tmp_path: Path) -> None:
    aloud = begin(pane, voice(tmp_path, "until-killed", typed=True))
    qtbot.waitUntil(lambda: said(tmp_path) == ["The ferry is late"], timeout=WAIT)
    (marked,) = pane.view.extraSelections()
    assert marked.cursor.selectedText() == "The ferry is late"  # type: ignore[attr-defined]
    qtbot.mouseClick(aloud.pause_button, Qt.MouseButton.LeftButton)
    assert aloud.busy and not aloud.speaking and aloud.pause_button.text() == "Go on"
    pane.read_aloud()
    qtbot.waitUntil(lambda: said(tmp_path) == ["The ferry is late"] * 2, timeout=WAIT)
    assert aloud.speaking and aloud.pause_button.text() == "Pause"
    aloud.stop_button.setFocus()
    qtbot.keyClick(aloud.stop_button, Qt.Key.Key_Escape)
    assert not aloud.busy and not aloud.speaking and aloud.isHidden() and pane.view.hasFocus()


def test_it_begins_at_the_chosen_words(pane: ArticlePane, qtbot: QtBot, tmp_path: Path) -> None:
    pane.aloud.voices = (voice(tmp_path),)
    pane.show_article(article(f"<p>{' '.join(SENTENCES)}</p>"), None, can_go_back=False)
    assert pane.view.find_text("pier")
    pane.read_aloud()
    qtbot.waitUntil(lambda: not pane.aloud.busy, timeout=WAIT)
    assert said(tmp_path) == SENTENCES[1:]


def test_what_is_read_comes_into_sight(pane: ArticlePane, qtbot: QtBot, tmp_path: Path) -> None:
    html = "".join(f"<p>Paragraph {n}. {' '.join(SENTENCES)}</p>" for n in range(60))
    aloud = begin(pane, voice(tmp_path, "until-killed"), html=html)
    aloud._at = len(aloud._sentences) - 1
    aloud.turn()
    aloud.turn()
    (marked,) = pane.view.extraSelections()
    place = pane.view.cursorRect(marked.cursor)  # type: ignore[attr-defined]
    assert pane.view.viewport().rect().contains(place)
    kept = aloud.sentence
    pane._render()
    assert aloud.sentence == kept and aloud.speaking, "the text was set anew, and is the same"


def test_another_article_or_page_ends_it(pane: ArticlePane, qtbot: QtBot, tmp_path: Path) -> None:
    aloud = begin(pane, voice(tmp_path, "until-killed"))
    assert aloud.speaking
    pane.show_article(article(), None, can_go_back=False)
    assert not aloud.busy
    pane.read_aloud()
    assert aloud.speaking
    pane.hide()
    assert not aloud.busy and not aloud.speaking


def test_in_the_narrowest_pane_its_button_gives_way(pane: ArticlePane, qtbot: QtBot, tmp_path: Path) -> None:
    pane.aloud.voices = (voice(tmp_path),)
    row = ArticleRow(1, 1, "Gazette", "T", None, WHEN, WHEN, True, False, False, False, 1, "")
    pane.show_article(article(), row, can_go_back=True)
    for width, there in ((1200, True), (360, False), (1200, True)):
        pane.setFixedWidth(width)
        assert pane.bar.aloud.isHidden() is not there
        shown = [each for each in pane.bar.wide if not each.isHidden()]
        assert sum(each.sizeHint().width() for each in shown) < width


def test_another_voice_helps_out(pane: ArticlePane, qtbot: QtBot, tmp_path: Path) -> None:
    missing = Voice(str(tmp_path / "no-such-program"))
    aloud = begin(pane, missing, voice(tmp_path, "broken", name="broken.txt"), voice(tmp_path))
    qtbot.waitUntil(lambda: not aloud.busy, timeout=WAIT)
    assert said(tmp_path)[0] == "The ferry is late" and len(said(tmp_path, "broken.txt")) == 1
    assert pane.notice.isHidden()


def test_without_sound_one_sentence_says_so(pane: ArticlePane, qtbot: QtBot, tmp_path: Path) -> None:
    pane.aloud.soundless_ms = 60_000
    aloud = begin(pane, voice(tmp_path), html=f"<p>{SENTENCES[0]}</p>")
    qtbot.waitUntil(lambda: not aloud.busy, timeout=WAIT)
    assert SENTENCES[0] in said(tmp_path) and "Nothing could be read aloud" in pane.notice.text
    pane.aloud.voices = ()
    pane.show_article(article(), None, can_go_back=False)
    assert pane.bar.aloud.isHidden()
    pane.read_aloud()
    assert not pane.aloud.busy and "no voice" in pane.notice.text


def test_voices_of_this_system_are_asked_as_their_manuals_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda name: f"/usr/bin/{name}")
    for platform, programs in (
        ("linux", ["spd-say", "espeak-ng", "espeak"]), ("darwin", ["say"]), ("win32", ["powershell"]),
    ):  # fmt: skip
        monkeypatch.setattr(sys, "platform", platform)
        assert [each.program for each in find_voices()] == programs
    monkeypatch.setattr(sys, "platform", "linux")
    dispatcher, espeak, _ = find_voices()
    assert dispatcher.asked("--help", "de") == ["--wait", "--language", "de", "--", "--help"]
    assert espeak.asked("--help", "fr") == ["-v", "fr", "--stdin"]
    monkeypatch.setattr(QStandardPaths, "findExecutable", lambda _name: "")
    assert find_voices() == ()


def test_the_command_reads_the_open_article(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert not window.actions_["read_aloud"].isEnabled()
    window.desk.go_to(Place("articles"))
    window.articles.step(1)
    pane = window.content.article_pane
    pane.aloud.voices = (voice(tmp_path, "until-killed"),)
    window.actions_["read_aloud"].trigger()
    assert pane.aloud.speaking
    window.actions_["read_aloud"].trigger()
    assert pane.aloud.busy and not pane.aloud.speaking
    window.actions_["read_aloud"].trigger()
    window.desk.go_to(Place("stories"))
    window.stories.step(1)
    assert not pane.aloud.busy, "a story was opened"


@pytest.mark.parametrize(
    ("claimed", "asked"),
    [("de", "de"), ("pt-BR", "pt-BR"), ("../../etc/x", "en"), ("/tmp/voice", "en"), ("-f", "en"), ("", "en")],
)
def test_what_a_page_claims_as_its_language_names_no_file(claimed: str, asked: str) -> None:
    voice = Voice("espeak-ng", ("-v", "{language}", "--stdin"))
    assert voice.asked("Words.", claimed) == ["-v", asked, "--stdin"]
