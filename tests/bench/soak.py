"""What grows: the window and its engine over many refreshes of feeds that change each time.

    python -m tests.bench.soak [REFRESHES] [OUTLETS]

A loopback server gives each outlet new entries in every round, edits some, drops the oldest and shuffles
them; the window refreshes, opens stories and goes through its lists. Each line is one refresh: seconds,
memory of window and engine (MB) and the most that the engine held meanwhile, widgets and Python objects of
the window, size of the library with what stands beside it (MB), articles, how many of those before stand in
another story now, how many are gone. The last line is the engine at rest. A table says what that is beside
the limits, and how much was held more in the last quarter than in the one before. Linux only.
"""

from __future__ import annotations

import gc
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from statistics import median
from typing import Any
from xml.sax.saxutils import escape

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from reader.engine.rest import LOOK_SECONDS, UNUSED_SECONDS
from reader.settings import FULL_TEXT
from reader.store.filters import Where
from reader.store.library import Library
from tests.bench.feed_server import NAMES, TELLING, listen, sentence, words
from tests.bench.ingest import subscribed
from tests.bench.memory import Highest, megabytes
from tests.bench.table import Row, shown
from ui.application import make_application, open_window
from ui.main_window import MainWindow
from ui.services import Place

NEW, SHOWN, EDITED = 1, 6, 8
"""New entries of a feed in each round, entries that it shows, and of how many one is edited."""
COLUMNS = (
    "turn", "end", "seconds", "window", "engine", "most", "with workers", "widgets", "objects", "library",
    "articles", "moved", "gone",
)  # fmt: skip
WINDOW, AT_WORK, AT_REST, RISE = 350.0, 260.0, 200.0, 10.0  # MB
PLACES = (Place("articles"), Place("stories"), Place("changed"), Place("saved"), Place("stories"))


def changing(number: int, turn: int, start: datetime) -> bytes:
    """RSS of an outlet in a round: what four outlets tell is of the same events."""
    items = []
    for entry in range(turn * NEW, turn * NEW + SHOWN):
        event = random.Random((number // TELLING) * 100_003 + entry).choices(NAMES, k=14)
        chance = random.Random(number * 100_003 + entry)
        title = " ".join([*chance.sample(event, 5), *words(chance, [], 3)]).capitalize()
        text = [sentence(chance, event) for _ in range(4)]
        if (number + entry) % EDITED == 0 and entry < turn * NEW + SHOWN // 2:
            text[1] = sentence(random.Random(number + entry + turn), event)
        link = f"http://outlet{number}.example/{entry}"
        when = format_datetime(start + timedelta(minutes=entry))
        items.append(
            f"<item><title>{escape(title)}</title><link>{link}</link><guid>{link}</guid><pubDate>{when}"
            f"</pubDate><description>{escape(''.join(f'<p>{one}</p>' for one in text))}</description></item>"
        )
    random.Random(number + turn).shuffle(items)
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet {number}</title>'
        f"<link>http://outlet{number}.example/</link>{''.join(items)}</channel></rss>"
    ).encode()


def serve(outlets: int) -> None:
    """Print the feeds' addresses, then serve the round whose number was read last, until input ends."""
    turn, start = [0], datetime.now(UTC) - timedelta(hours=6)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            body = changing(int(self.path.strip("/").partition(".")[0]), turn[0], start)
            self.send_response(200)
            self.send_header("Content-Type", "application/rss+xml; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            pass

    listen(Handler, outlets)
    for line in sys.stdin:
        turn[0] = int(line)


@contextmanager
def served(outlets: int) -> Iterator[tuple[list[str], Callable[[int], None]]]:
    """Addresses of the feeds of a running server, and what tells it the round."""
    command = [sys.executable, "-m", "tests.bench.soak", "serve", str(outlets)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None

        def tell(turn: int) -> None:
            assert server.stdin is not None
            server.stdin.write(f"{turn}\n")
            server.stdin.flush()

        try:
            yield [line.strip() for line in iter(server.stdout.readline, "\n")], tell
        finally:
            server.kill()


def until(app: QApplication, ready: Callable[[], object], seconds: float) -> None:
    """Let the window work until something holds."""
    end = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.002)


def rounds(library: Path, tell: Callable[[int], None], count: int) -> Iterator[list[object]]:
    """The figures of each refresh, in the order of COLUMNS."""
    app = make_application()
    window = open_window(library, library.with_suffix(".log"))
    window.resize(1280, 800)
    until(app, lambda: window.services.engine_up, 60)
    pid, before = window.services.engine_pid, dict[int, int | None]()
    highest = Highest(pid, children=False)
    with highest.watching():
        for turn in range(count):
            tell(turn)
            highest.megabytes = 0.0
            began, ended = time.monotonic(), list[str]()
            window.jobs.run(
                "refresh",
                what="Refreshing",
                done=partial(_note, ended, "ok"),
                failed=partial(_note, ended),
            )
            until(app, ended.__len__, 1800)
            taken = time.monotonic() - began
            use(app, window, library)
            now = stories(library)
            gc.collect()
            files = [each for each in library.parent.glob(f"{library.name}*") if each.is_file()]
            moved = [a for a, story in before.items() if story is not None and now.get(a, story) != story]
            yield [
                turn, ended[0], round(taken, 1),
                round(megabytes(os.getpid(), children=False), 1),
                round(megabytes(pid, children=False), 1), round(highest.megabytes, 1),
                round(megabytes(pid), 1),
                len(app.allWidgets()), len(gc.get_objects()),
                round(sum(each.stat().st_size for each in files) / 1e6, 1), len(now),
                len(moved), len(before.keys() - now.keys()),
            ]  # fmt: skip
            before = now
    rested = time.monotonic() + UNUSED_SECONDS + 3 * LOOK_SECONDS
    until(app, lambda: time.monotonic() > rested, 600)
    yield ["rest", "", "", round(megabytes(os.getpid(), children=False), 1),
           round(megabytes(pid, children=False), 1)]  # fmt: skip
    window.close()
    window.services.close()


def _note(ended: list[str], said: str, *_: object) -> None:
    ended.append(said)


def use(app: QApplication, window: MainWindow, library: Path) -> None:
    """What a reader does between two refreshes."""

    def rest(seconds: float) -> None:
        end = time.monotonic() + seconds
        until(app, lambda: time.monotonic() > end and not window.jobs.busy, 600)

    for place in PLACES:
        window.desk.go_to(place)
        rest(0.3)
    with Library.open_read_only(library) as read:
        newest = read.stories.ids(Where(least_voices=2), limit=3)
    for story in newest:
        window.desk.open_story_id(story)
        rest(2)


def stories(library: Path) -> dict[int, int | None]:
    """The story of each article."""
    with closing(sqlite3.connect(f"{library.as_uri()}?mode=ro", uri=True)) as connection:
        return dict(connection.execute("SELECT id, story_id FROM articles"))


def main(refreshes: int = 30, outlets: int = 300) -> None:
    with tempfile.TemporaryDirectory() as folder, served(outlets) as (addresses, tell):
        library = subscribed(Path(folder), addresses)
        with Library.create_or_open(library) as made:
            made.settings.put(FULL_TEXT.key, "false")  # the outlets have no pages
        print(*COLUMNS, sep="\t", flush=True)
        told = []
        for figures in rounds(library, tell, refreshes):
            print(*figures, sep="\t", flush=True)
            told.append(figures)
    print(shown(beside_limits(told)))


def beside_limits(told: list[list[Any]]) -> list[Row]:
    """What the lines say at the end: the most of window and engine, the engine at rest, and what rose."""
    *turns, rest = told
    held = {name: [line[COLUMNS.index(name)] for line in turns] for name in ("window", "engine", "most")}
    quarter = max(1, len(turns) // 4)

    def rise(name: str) -> float:
        last, before = held[name][-quarter:], held[name][-2 * quarter : -quarter] or held[name]
        return float(median(last)) - float(median(before))

    return [
        Row("engine, at work", max(held["most"]), "MB", AT_WORK, "limit"),
        Row("engine, at rest", rest[COLUMNS.index("engine")], "MB", AT_REST, "limit"),
        Row("engine, rise of the last quarter", rise("engine"), "MB", RISE, "limit"),
        Row("window", max(held["window"]), "MB", WINDOW, "limit"),
        Row("window, rise of the last quarter", rise("window"), "MB", RISE, "limit"),
    ]


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(int(sys.argv[2]))
    else:
        main(*map(int, sys.argv[1:]))
