"""The engine as the window meets it: a process, its pipes, its end."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.store.connect import WRITE_APPLICATION_ID
from reader.store.library import Library
from reader.store.migrate import migrate, shipped
from tests.cli.ferry import FERRY, served
from tests.loopback import Answer, Handler, Loopback, Request, dead_address, rss
from tests.unit.engine.engine_process import Engine, children_of, wait_until_gone

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@pytest.fixture
def site() -> Iterator[Loopback]:
    with Loopback() as made:
        yield made


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


class Gate:
    """A route that holds its answer back until it is opened; `reached` once somebody asks."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.reached, self.open = threading.Event(), threading.Event()

    def __call__(self, handler: Handler, request: Request) -> Answer:
        self.reached.set()
        self.open.wait(120)
        return self._answer


def gate(body: bytes = b"") -> Gate:
    return Gate(
        Answer(200, body or rss([("Late", "/late", "Text")]), {"Content-Type": "application/rss+xml"})
    )


def test_from_adding_feeds_to_a_compared_story(site: Loopback, library: Path) -> None:
    addresses = served(site)
    with Engine(library) as engine:
        engine.ready()
        for address, told in zip(addresses, FERRY, strict=True):
            assert engine.do("add", url=address)["title"] == told.outlet
        result = engine.do("refresh", feeds=None)
        assert result["checked"] == 4 and result["failed"] == []
        assert any(event["event"] == "progress" for event in engine.events)
        with Library.open_read_only(library) as reading:
            (story,) = [row for row in reading.stories.rows() if row.voices > 1]
            assert set(story.outlets) == {told.outlet for told in FERRY}
        engine.do("compare", story=story.id)
        with Library.open_read_only(library) as reading:
            document = json.loads(reading.stories.comparison(story.id) or "")
            assert len(document["articles"]) == 4
            assert reading.stories.rows_of([story.id])[0].differs
    changed = {n for event in engine.events if event["event"] == "changes" for n in event["articles"]}
    assert len(changed) == 5
    assert engine.process.returncode == 0


def test_small_commands_are_answered_while_a_refresh_is_under_way(site: Loopback, library: Path) -> None:
    first = site.feed("/a.xml", rss([("One", "/1", "Text of the first.")], title="A"))
    late = gate()
    with Engine(library) as engine:
        engine.ready()
        engine.do("add", url=first)
        engine.do("opml_import", path=str(opml(library.parent, [site.route("/late.xml", late)])))
        refresh = engine.send("refresh", feeds=None)
        assert late.reached.wait(120)
        with Library.open_read_only(library) as reading:
            article = reading.articles.rows()[0].id
        assert engine.do("mark", articles=[article], read=True, saved=True) == {"articles": 1}
        assert engine.do("rename", feed=1, title="Renamed", folder="F") == {"feed": 1}
        with Library.open_read_only(library) as reading:
            row = reading.articles.rows_of([article])[0]
            assert row.read and row.saved
            assert reading.feeds.get(1).title == "Renamed"
        late.open.set()
        assert engine.result(refresh)["new"] == 1


def test_a_refresh_can_be_cancelled_and_keeps_what_it_has(site: Loopback, library: Path) -> None:
    quick = site.feed("/quick.xml", rss([("One", "/1", "Text")]))
    late = gate()
    with Engine(library) as engine:
        engine.ready()
        engine.do("opml_import", path=str(opml(library.parent, [quick, site.route("/late.xml", late)])))
        refresh = engine.send("refresh", feeds=None)
        engine.wait_for(lambda event: bool(event.get("articles")))
        assert late.reached.wait(120)
        assert engine.do("cancel", target=refresh) == {"found": True}
        end = engine.end_of(refresh)
        assert (end["event"], end["code"]) == ("failed", "work.cancelled")
        assert engine.do("cancel", target=refresh) == {"found": False}
        late.open.set()
        assert engine.do("refresh", feeds=None)["new"] == 1
        with Library.open_read_only(library) as reading:
            assert reading.counts().articles == 2


def test_a_failing_feed_is_told_and_costs_the_others_nothing(site: Loopback, library: Path) -> None:
    good = site.feed("/good.xml", rss([("One", "/1", "Text")], title="Good"))
    bad = [site.hostile("error_500", "/500"), site.hostile("gzip_bomb", "/bomb"), dead_address()]
    with Engine(library) as engine:
        engine.ready()
        engine.do("opml_import", path=str(opml(library.parent, [*bad, good])))
        result = engine.do("refresh", feeds=None)
    assert result["new"] == 1
    assert len(result["failed"]) == 3
    assert all(failure["sentence"].endswith(".") for failure in result["failed"])


def test_commands_that_cannot_be_done_say_why(library: Path) -> None:
    with Engine(library) as engine:
        engine.ready()
        engine.write(b"not json\n")
        assert engine.wait_for(lambda e: e["event"] == "failed")["id"] is None
        for do, arguments in (
            ("fly", {}),
            ("remove", {"feed": 99}),
            ("compare", {"story": 99}),
            ("compare", {}),
            ("compare_files", {"given": ["/nowhere/a.txt", "/nowhere/b.txt"]}),
            ("opml_import", {"path": "/nowhere/a.opml"}),
            ("add", {"url": "ftp://x.example/"}),
            ("set", {"key": "nothing", "value": 1}),
            ("set", {"key": "fetch.interval_minutes", "value": "often"}),
        ):
            end = engine.end_of(engine.send(do, **arguments))
            assert end["event"] == "failed" and end["code"] != "bug", end
            assert end["sentence"].endswith(".")
        assert engine.do("set", key="fetch.interval_minutes", value=90)["value"] == 90


def test_the_sample_story_loads_once_and_is_compared(library: Path) -> None:
    with Engine(library) as engine:
        engine.ready()
        story = engine.do("load_sample")["story"]
        assert engine.do("load_sample")["story"] == story
        assert engine.do("mark_story", story=story, read=True)["articles"] == 5
        assert engine.do("refresh", feeds=None)["checked"] == 0
    with Library.open_read_only(library) as reading:
        assert reading.counts().articles == 5
        assert len(reading.stories.rows()) == 1
        assert reading.stories.comparison(story)


def test_files_are_compared_without_touching_the_library(tmp_path: Path, library: Path) -> None:
    paths = []
    for told in FERRY[:2]:
        paths.append(tmp_path / f"{told.path}.txt")
        paths[-1].write_text(told.text, "utf-8")
    with Engine(library) as engine:
        engine.ready()
        document = engine.do("compare_files", given=[str(path) for path in paths])["document"]
    assert [article["title"] for article in document["articles"]] == [told.title for told in FERRY[:2]]
    with Library.open_read_only(library) as reading:
        assert reading.counts().articles == 0


def test_quit_ends_it_and_frees_the_library(library: Path) -> None:
    with Engine(library) as engine:
        engine.ready()
        assert engine.do("quit") == {}
        assert engine.process.wait(100) == 0
    Library.create_or_open(library).close()


def test_a_second_engine_on_one_library_says_no(library: Path) -> None:
    with Engine(library) as engine:
        engine.ready()
        with Engine(library) as second:
            refused = second.wait_for(lambda event: True)
            assert (refused["event"], refused["code"]) == ("failed", "library.in_use")
            assert second.process.wait(100) == 75


def test_a_file_that_is_no_library_is_said_plainly(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a library " * 100)
    with Engine(path) as engine:
        refused = engine.wait_for(lambda event: True)
        assert refused["event"] == "failed" and refused["code"] != "bug"
        assert engine.process.wait(100) != 0


def test_the_end_of_its_input_ends_it_in_the_middle_of_a_refresh(site: Loopback, library: Path) -> None:
    late = gate()
    with Engine(library) as engine:
        engine.ready()
        engine.do("opml_import", path=str(opml(library.parent, [site.route("/late.xml", late)])))
        engine.send("refresh", feeds=None)
        assert late.reached.wait(120)
        assert engine.process.stdin is not None
        engine.process.stdin.close()
        assert engine.process.wait(100) == 0
    late.open.set()
    Library.create_or_open(library).close()


_PARENT = """
import json, subprocess, sys
engine = subprocess.Popen([sys.executable, "-m", "reader", "engine", "--library", sys.argv[1]],
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(engine.pid, flush=True)
for command in sys.argv[2:]:
    engine.stdin.write(command.encode() + b"\\n")
engine.stdin.flush()
for line in engine.stdout:
    print(line.decode(), end="", flush=True)
"""


@linux
def test_a_killed_parent_takes_the_engine_and_its_workers_along(site: Loopback, library: Path) -> None:
    addresses, late = large_feeds(site), gate()
    file = opml(library.parent, [*addresses, site.route("/late.xml", late)])
    commands = [
        json.dumps({"id": 1, "do": "opml_import", "path": str(file)}),
        json.dumps({"id": 2, "do": "refresh", "feeds": None}),
    ]
    with subprocess.Popen(
        [sys.executable, "-c", _PARENT, str(library), *commands], stdout=subprocess.PIPE, text=True
    ) as parent:
        watchdog = threading.Timer(200, parent.kill)
        watchdog.start()
        assert parent.stdout is not None
        engine = int(parent.stdout.readline())
        seen = 0
        for line in parent.stdout:
            event = json.loads(line)
            seen += len(event.get("articles", ())) if event["event"] == "changes" else 0
            if seen >= 12:
                break
        assert late.reached.wait(120)
        family = [engine, *children_of(engine)]
        assert len(family) > 1, "no worker process was started"
        watchdog.cancel()
        os.kill(parent.pid, signal.SIGKILL)
        parent.wait(10)
    assert all(wait_until_gone(pid) for pid in family)
    late.open.set()
    with Library.create_or_open(library) as writing:
        assert writing.integrity_check() == []
        assert writing.counts().articles == 12


@linux
def test_a_killed_engine_leaves_no_worker_and_a_sound_library(site: Loopback, library: Path) -> None:
    addresses, late = large_feeds(site), gate()
    with Engine(library) as engine:
        engine.ready()
        engine.do("opml_import", path=str(opml(library.parent, [*addresses, site.route("/late.xml", late)])))
        engine.send("refresh", feeds=None)
        seen = 0
        while seen < 12:
            seen += len(engine.wait_for(lambda event: event["event"] == "changes")["articles"])
        assert late.reached.wait(120)
        family = children_of(engine.process.pid)
        assert family
        engine.process.kill()
        engine.process.wait(10)
        assert all(wait_until_gone(pid) for pid in family)
    late.open.set()
    with Engine(library) as engine:
        engine.ready()
        assert engine.do("refresh", feeds=None)["new"] == 1
    with Library.create_or_open(library) as writing:
        assert writing.integrity_check() == []
        assert writing.counts().articles == 13
        assert writing.articles.pending("place", 1, 1000) == []


def large_feeds(site: Loopback) -> list[str]:
    """Four feeds of three articles: few to place, but enough to parse that worker processes are started."""
    filler = "<p>" + "word " * 20_000 + "</p>"
    feeds = [rss([(f"Title {n} {m}", f"/{n}/{m}", filler) for m in range(3)]) for n in range(4)]
    return [site.feed(f"/{n}.xml", feed) for n, feed in enumerate(feeds)]


def opml(folder: Path, addresses: list[str]) -> Path:
    outlines = "".join(f'<outline type="rss" text="{n}" xmlUrl="{url}"/>' for n, url in enumerate(addresses))
    path = folder / "feeds.opml"
    path.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
    return path


def test_what_opening_waits_for_is_said_before_the_library_is_ready(library: Path) -> None:
    with closing(sqlite3.connect(library, isolation_level=None)) as older:
        migrate(older, library, stamp=WRITE_APPLICATION_ID, steps=shipped()[:-1])
        older.execute("CREATE TABLE ballast (bytes)")
        older.execute("INSERT INTO ballast VALUES (zeroblob(51000000))")
    with Engine(library) as engine:
        engine.ready()
        assert [event["event"] for event in engine.events[:2]] == ["opening", "ready"]
        assert "brought up to date" in engine.events[0]["sentence"]
