"""Real widgets without a screen, on a real library, with a real engine process or a small stand-in."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # whatever this computer speaks, the window that is tested speaks English

from PySide6.QtCore import QCoreApplication, QEvent, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import open_services
from reader.model.article import Article
from reader.model.feed import Entry, Recording
from reader.pipeline.sample import load_sample
from reader.pipeline.story import compare_story
from reader.store.library import Library
from ui.application import make_application
from ui.main_window import MainWindow
from ui.services import Services
from ui.theme.theme import app_theme

CORRECTING = [sys.executable, str(Path(__file__).parent / "correcting" / "engine.py")]
STAND_IN = [sys.executable, str(Path(__file__).with_name("stand_in_engine.py"))]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(autouse=True)
def drained(qapp: QApplication) -> Iterator[None]:
    """Each test begins in the light palette and leaves no widget waiting to be deleted, and nothing in the
    clipboard: without a screen Qt would let go of it after Python's end, which ends the run by a crash.
    """
    make_application("en")
    app_theme().set_mode("light")
    yield
    QApplication.clipboard().clear()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


@pytest.fixture(scope="session")
def invented_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of three feeds, two folders, three stories and seven articles, all invented; to be copied."""
    path = tmp_path_factory.mktemp("invented") / "library.sqlite"
    with Library.create_or_open(path) as library:
        fill(library)
    return path


@pytest.fixture
def library_path(tmp_path: Path, invented_library: Path) -> Path:
    """The invented library, to be changed by one test."""
    return Path(shutil.copyfile(invented_library, tmp_path / "library.sqlite"))


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the sample story, compared; to be copied (`real_engine.copied`), not to be changed."""
    path = tmp_path_factory.mktemp("sample") / "library.sqlite"
    with open_services(path, writer=True) as services:
        story, _ = load_sample(services)
        compare_story(services, story)
    return path


def fill(library: Library) -> None:
    """Put the invented articles in."""
    feeds = [
        library.feeds.add(f"https://{name}.example/feed", title, at=NOON, outlet=title, folder=folder).id
        for name, title, folder in (
            ("gazette", "Harbour Gazette", "National"),
            ("courier", "The Courier", "National"),
            ("radio", "Radio Four Rivers", ""),
        )
    ]
    ferry: int | None = None
    for n, (feed, title) in enumerate(
        (
            (feeds[0], "Ferry strike enters second week"),
            (feeds[1], "Ferry crews stay out as talks stall"),
            (feeds[2], "Islands short of bread in ferry dispute"),
        )
    ):
        ferry = library.stories.assign(put(library, feed, n, title), ferry, ("ferry", "strike"))
    library.stories.set_title(ferry or 0, "Ferry strike enters second week")
    pair: int | None = None
    for n, (feed, title) in enumerate(
        ((feeds[0], "Museum opens its cellar"), (feeds[1], "Cellar of the museum open to all"))
    ):
        pair = library.stories.assign(put(library, feed, 10 + n, title), pair, ("museum",))
    for n, title in enumerate(("Heron returns to the mill pond", "Mill pond to be dredged")):
        library.stories.assign(put(library, feeds[2], 20 + n, title, complete=n == 0), None, ())
    library.feeds.record_failure(feeds[2], at=NOON, sentence="radio.example did not answer.", next_check=NOON)


def put(library: Library, feed: int, n: int, title: str, *, complete: bool = True) -> int:
    """One invented article; returns its id."""
    when = NOON - timedelta(hours=n)
    url = f"https://example.test/{n}"
    text = f"{title}\n\nThe first paragraph of article {n} says little.\n\nThe second adds an otter."
    html = f"<p>The first paragraph of article {n} says little.</p><p>The second adds an otter.</p>"
    heard = (Recording("https://radio.example/heron.mp3", "audio/mpeg", 1_500_000),) if n == 20 else ()
    entry = Entry(guid=str(n), url=url, title=title, published=when, content_html=html, recordings=heard)
    article = Article(
        id="", outlet="", title=title, text=text, url=url, published=when, complete=complete, html=html
    )
    return library.articles.put(feed, entry, article, when).article_id


@pytest.fixture
def engine() -> list[str]:
    """How the engine is started, without its library; a module may put another one in its place."""
    return STAND_IN


@pytest.fixture
def services(qapp: QApplication, library_path: Path, engine: list[str]) -> Iterator[Services]:
    """On the invented library; its engine is started by the test."""
    made = Services(library_path, [*engine, str(library_path)])
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, services: Services, tmp_path: Path) -> Iterator[MainWindow]:
    """The whole window, open on the invented library, with the stand-in ready."""
    shown = MainWindow(services, tmp_path / "log" / "variorum.log")
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    services.open()
    services.start()
    qtbot.waitUntil(lambda: services.engine_up and not shown.desk.filling, timeout=10_000)
    yield shown
    shown.close()


@pytest.fixture(autouse=True)
def quiet_platform() -> Iterator[None]:
    """Qt's offscreen platform complains about a call that it does not need; anything else stays loud."""

    def tell(_kind: object, _context: object, text: str) -> None:
        if "propagateSizeHints" not in text:
            print(f"Qt: {text}", file=sys.stderr)

    before = qInstallMessageHandler(tell)
    yield
    qInstallMessageHandler(before)
