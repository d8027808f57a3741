"""What the core says in English is told in the window's language, by the shape of the sentence."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from reader import errors
from reader.feeds import opml
from reader.fulltext.completeness import judge
from reader.model.feed import Feed, Manners
from reader.net import faults
from reader.pipeline.schedule import after_failure, after_success
from reader.store.fetching import Rhythm
from ui.core_words import told
from ui.dialogs.problems import ProblemsDialog
from ui.language import speak
from ui.models.phrases import why_loaded
from ui.models.sidebar import SidebarModel
from ui.services import Place

URL = "https://gazette.example/feed"
RHYTHMS = ((0, 0, True), (0, 7, True), (2, 14, True), (400, 3000, True))
"""Entries of the last two days and the last two weeks: none, every other day, daily, all the time."""


@pytest.fixture(autouse=True)
def speaking_german(drained: None, qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (str(errors.FeedUnreachable(URL, status=404)), f"{URL} antwortete mit Fehler 404."),
        (str(errors.FeedUnreachable(URL)), f"{URL} hat nicht geantwortet."),
        (str(errors.NotAFeed(URL, "a web page, not a feed")), f"{URL} ist eine Webseite, kein Feed."),
        (str(errors.Throttled(URL, datetime(2026, 5, 1, tzinfo=UTC))),
         f"{URL} bittet um eine Pause bis 2026-05-01 00:00 UTC."),
        (str(errors.NothingFound("article 7")), "In der Bibliothek nicht vorhanden: Artikel 7."),
        ("“in part” · 4 quotes worded differently", "“in part” · 4 Zitate anders formuliert"),
        ("quote: “feed 3” / “story 4”", "Zitat: „feed 3“ / „story 4“"),
        ("It is cut off. It is tried again later.", "Er ist abgeschnitten. Später wird es erneut versucht."),
    ],
)  # fmt: skip
def test_sentences_are_known_by_their_shape(english: str, german: str) -> None:
    assert told(english) == german


def test_why_a_word_is_loaded_is_told_in_the_language_of_the_window() -> None:
    lines = resources.path("lexicons/wording.tsv").read_text("utf-8").splitlines()
    reasons = [line.partition("\t")[2] for line in lines if line.startswith("!")]
    assert reasons and not [reason for reason in reasons if why_loaded(reason) == reason]
    german = "Ein aufgeladenes Verb; ein schlichtes sagt dasselbe."
    assert why_loaded(german) == german, "the other lists have reasons in their own language"


def test_why_a_text_is_a_part_is_told_in_the_language_of_the_window() -> None:
    said = "The harbour office said that the ferry left late. "
    parts = (
        "",
        said,
        said * 40 + "And",
        said * 40 + "…",
        said * 40 + "\n\nRead more",
        said * 40 + "\n\nSubscribe to read on.",
    )
    found = {
        judge(f"T\n\n{part}" if part else "T", from_page=page).why for part in parts for page in (True, False)
    }
    assert len(found - {""}) >= 5
    assert not [why for why in found if why and told(why) == why]


def test_why_a_feed_is_looked_at_when_it_is_is_told_in_the_language_of_the_window() -> None:
    hour, now, chance = timedelta(hours=1), datetime(2026, 3, 2, tzinfo=UTC), random.Random(1)
    manners = Manners(ttl=timedelta(hours=9))
    reasons = {
        after_success(now, hour, chance).why,
        after_success(now, hour, chance, manners=manners).why,
        after_success(now, hour, chance, manners=Manners(skip_hours=frozenset(range(23)))).why,
        after_success(now, hour, chance, fresh_for=timedelta(hours=9)).why,
        *(after_success(now, hour, chance, rhythm=Rhythm(*counted)).why for counted in RHYTHMS),
        *(after_failure(now, hour, None, failures, chance).why for failures in (0, 3)),
        after_failure(now, hour, errors.FeedGone(URL), 1, chance).why,
    }
    assert len(reasons) >= 10
    for why in reasons:
        assert told(why) != why and not any(word in told(why) for word in ("minutes", "hours", "days")), why


@pytest.mark.parametrize("sentence", ["", "Otters is fine.", "Der Otter ist da.", "a: b.", "One. Two. Three"])
def test_what_has_no_shape_stays_as_it_came(sentence: str) -> None:
    assert told(sentence) == sentence


def test_a_feed_s_trouble_is_told_in_the_language_of_the_window() -> None:
    model = SidebarModel()
    model.set_feeds([Feed(1, URL, "Gazette", "Gazette", failures=1, error=str(errors.FeedUnreachable(URL)))])
    item = model.item_of(Place("feed", feed=1))
    assert item is not None
    for words in (item.toolTip(), item.data(Qt.ItemDataRole.AccessibleTextRole)):
        assert "hat nicht geantwortet." in words


def test_what_could_not_be_read_of_a_file_is_listed_in_the_language_of_the_window(qtbot: QtBot) -> None:
    outlines = (
        '<outline type="rss" text="Gazette" xmlUrl=""/>'
        '<outline type="rss" text="Courier" xmlUrl="ftp://courier.example/feed"/>'
        '<outline type="rss" text="Ledger" xmlUrl="https://ann:secret@ledger.example/feed"/>'
    )
    found = opml.read(f'<opml version="2.0"><body>{outlines}<outline'.encode())
    problems = [*found.problems, "7 more entries have something wrong with them."]
    assert len(problems) == 5
    page = ProblemsDialog("", problems)
    qtbot.addWidget(page)
    listed = [page.list.item(row).text() for row in range(page.list.count())]
    assert len(listed) == 5 and not set(listed) & set(problems)
    assert "„Gazette“ hat keine Feed-Adresse." in listed


def test_every_hint_of_a_failure_is_known() -> None:
    """Each class of failure, made with plain arguments: neither sentence nor hint stays in English."""
    made = [
        errors.Cancelled(),
        errors.FeedGone(URL),
        errors.TooLarge(URL, 5 * 1048576),
        errors.RedirectLoop(URL),
        errors.NotAPage(URL),
        errors.FileMissing("a.txt"),
        errors.NotWritten("a.txt"),
        errors.LibraryInUse("a.sqlite"),
        errors.LibraryUnreadable("a.sqlite", "it is damaged"),
        errors.LibraryReadOnly("a.sqlite"),
        errors.LibraryFull("a.sqlite"),
        errors.LibraryGone("a.sqlite"),
        errors.ClockWrong(datetime(2027, 1, 2, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC)),
        errors.ModelBroken("folder"),
        *(
            errors.FeedUnreachable(URL, why=faults.why(OSError(1, sign)))
            for sign in ("certificate has expired", "certificate", "ssl", "gaierror", "refused", "odd")
        ),
        *(errors.FeedUnreachable(URL, status=code) for code in (401, 402, 403, 404, 451, 500, 418)),
    ]
    said = [words for error in made for words in (str(error), error.hint) if words]
    assert not [words for words in said if told(words) == words]


def test_in_english_nothing_is_looked_up(qapp: QApplication) -> None:
    speak(qapp, "en")
    sentence = str(errors.FeedGone(URL))
    assert told(sentence) is sentence
