"""The engine's client on real pipes, and the read-only library."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.export.document import to_document
from reader.model.changes import Changes
from reader.store.library import Library
from tests.ui.story.data import ferry
from ui.services import Place, Services, searching

WAIT = 10_000


def started(services: Services, qtbot: QtBot) -> Services:
    services.open()
    services.start()
    qtbot.waitUntil(lambda: services.engine_up, timeout=WAIT)
    return services


def test_a_command_changes_the_library_and_the_change_is_told(services: Services, qtbot: QtBot) -> None:
    started(services, qtbot)
    first = services.articles(Place("articles"))[0]
    assert not first.saved
    told: list[Changes] = []
    services.changed.connect(told.append)
    with qtbot.waitSignal(services.done, timeout=WAIT):
        services.send("mark", articles=[first.id], saved=True)
    changes = told[0]
    assert isinstance(changes, Changes) and first.id in changes.articles
    assert services.articles(Place("saved"))[0].id == first.id
    assert services.counts().saved == 1


def test_commands_sent_before_the_engine_is_up_are_kept(services: Services, qtbot: QtBot) -> None:
    services.open()
    with qtbot.waitSignal(services.done, timeout=WAIT) as seen:
        number = services.send("mark", articles=[1], read=True)
    assert seen.args[0] == number


def test_a_failure_comes_with_its_sentence_and_hint(services: Services, qtbot: QtBot) -> None:
    started(services, qtbot)
    with qtbot.waitSignal(services.failed, timeout=WAIT) as seen:
        number = services.send("add", url="https://dead.example")
    assert seen.args == [number, "https://dead.example did not answer.", "Check the connection."]


def test_a_dead_engine_is_started_again_and_its_command_told(services: Services, qtbot: QtBot) -> None:
    started(services, qtbot)
    before = services.engine_pid
    with qtbot.waitSignal(services.failed, timeout=WAIT) as seen:
        number = services.send("add", url="https://crash.example")
    assert seen.args[0] == number and "started again" in seen.args[1]
    qtbot.waitUntil(lambda: services.engine_up, timeout=WAIT)
    assert services.engine_pid not in (0, before)
    with qtbot.waitSignal(services.done, timeout=WAIT):
        services.send("mark", articles=[1], read=True)


def test_an_engine_that_keeps_dying_is_left_down(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    services = Services(tmp_path / "none.sqlite", [sys.executable, "-c", "raise SystemExit(5)"])
    told: list[Any] = []
    services.trouble.connect(told.append)
    services.start()
    qtbot.waitUntil(lambda: any("keeps stopping" in each.sentence for each in told), timeout=WAIT)
    assert services.engine_pid == 0
    services.close()


def test_a_missing_program_is_told_like_a_dead_one(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    services = Services(tmp_path / "none.sqlite", [str(tmp_path / "no-such-program")])
    told: list[Any] = []
    services.trouble.connect(told.append)
    services.start()
    qtbot.waitUntil(lambda: any("keeps stopping" in each.sentence for each in told), timeout=WAIT)
    services.close()


def test_closing_ends_the_engine(services: Services, qtbot: QtBot) -> None:
    started(services, qtbot)
    pid = services.engine_pid
    services.close()
    assert not Path(f"/proc/{pid}").exists()


def test_pages_go_on_behind_the_last_row(services: Services) -> None:
    services.open()
    first = services.articles(Place("articles"), limit=3)
    second = services.articles(Place("articles"), after=first[-1], limit=10)
    assert len(first) == 3 and len(second) == 4
    assert not {row.id for row in first} & {row.id for row in second}


def test_places_narrow_the_articles(services: Services) -> None:
    services.open()
    feeds = {feed.title: feed for feed in services.feeds()}
    courier = services.articles(Place("feed", feed=feeds["The Courier"].id))
    assert {row.outlet for row in courier} == {"The Courier"} and len(courier) == 2
    assert len(services.articles(Place("folder", folder="National"))) == 4
    assert services.articles(Place("saved")) == []


def test_only_stories_of_several_outlets(services: Services) -> None:
    services.open()
    assert len(services.stories("outlets")) == 4
    several = services.stories("outlets", several=True)
    assert [len(row.outlets) for row in several] == [3, 2]


def test_a_fault_in_a_search_is_told_and_ends_it(
    services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(searching, "find", faulty)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(services.found, timeout=WAIT) as seen:
        token = services.search("heron")
    assert seen.args == [token, []] and [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_a_search_after_closing_is_answered(services: Services, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(services.found, timeout=WAIT) as seen:
            token = services.search("heron")
        assert seen.args[0] == token and seen.args[1]
        services.close()


def test_the_newest_search_answers(services: Services, qtbot: QtBot) -> None:
    services.open()
    services.search("heron")
    with qtbot.waitSignal(services.found, timeout=WAIT) as seen:
        token = services.search("otter")
    assert seen.args[0] == token and len(seen.args[1]) == 7
    assert "otter" in seen.args[1][0].snippet


def test_an_article_that_is_gone_is_none(services: Services) -> None:
    services.open()
    assert services.article(987654) is None


def test_without_a_library_there_is_nothing_and_no_error(qapp: QApplication, tmp_path: Path) -> None:
    services = Services(tmp_path / "none.sqlite", [sys.executable, "-c", ""])
    assert not services.open()
    assert services.feeds() == [] and services.stories("newest") == [] and services.counts().articles == 0


def test_a_file_that_is_no_library_is_refused_in_words(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "library.sqlite"
    bad.write_bytes(b"This is not a library." * 300)
    ready = 'import sys; print(\'{"event": "ready"}\', flush=True); sys.stdin.read()'
    services = Services(bad, [sys.executable, "-c", ready])
    assert not services.open()
    with qtbot.waitSignal(services.trouble, timeout=WAIT) as seen:
        services.start()
    assert "could not be opened" in seen.args[0].sentence and str(bad) in seen.args[0].hint
    services.close()


def test_the_real_engine_refuses_a_damaged_library_in_its_own_words(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = tmp_path / "library.sqlite"
    bad.write_bytes(b"This is not a library." * 300)
    services = Services(bad)
    with qtbot.waitSignals([services.refused, services.failed], timeout=30_000):
        services.send("refresh", feeds=None)
    assert services.engine_pid == 0
    assert bad.read_bytes() == b"This is not a library." * 300
    services.close()


def test_a_snippet_does_not_say_the_headline_again(services: Services) -> None:
    services.open()
    found = services.articles(Place("search", query="heron"))
    assert len(found) == 1
    assert not found[0].snippet.startswith(found[0].title) and "paragraph" in found[0].snippet


def test_lines_that_are_not_json_are_passed_over(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    chatter = (
        "import sys\n"
        "print('hello'); print('[1]'); print('{\"event\": \"ready\"}', flush=True)\n"
        "for line in sys.stdin:\n"
        '    print(\'{"id": 1, "event": "done", "result": {"a": 1}}\', flush=True)'
    )
    services = Services(tmp_path / "none.sqlite", [sys.executable, "-c", chatter])
    with qtbot.waitSignal(services.done, timeout=WAIT) as seen:
        services.send("mark", articles=[])
    assert seen.args == [1, {"a": 1}]
    services.close()


def test_what_comes_after_the_end_does_not_bring_the_engine_back(qtbot: QtBot, tmp_path: Path) -> None:
    services = Services(tmp_path / "none.sqlite", [sys.executable, "-c", "import sys; sys.stdin.read()"])
    services.start()
    qtbot.waitUntil(lambda: services.engine_pid != 0, timeout=WAIT)
    services.close()
    services.send("mark", articles=[])
    assert services.engine_pid == 0


def test_a_comparison_is_decoded_once_until_it_changes(services: Services, library_path: Path) -> None:
    services.open()
    with Library.create_or_open(library_path) as library:
        story = services.stories("outlets")[0].id
        library.stories.put_comparison(story, "key", json.dumps(to_document(ferry())))
        first = services.comparison(story)
        assert first == ferry() and services.comparison(story) is first
        other = replace(ferry(), quotes=())
        library.stories.put_comparison(story, "key", json.dumps(to_document(other)))
        assert services.comparison(story) == other


def test_a_damaged_comparison_is_as_none_and_says_nothing(
    services: Services, library_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    troubles: list[object] = []
    services.trouble.connect(troubles.append)
    services.open()
    with Library.create_or_open(library_path) as library:
        story = services.stories("outlets")[0].id
        library.stories.put_comparison(story, "key", json.dumps(to_document(ferry())))
        assert services.comparison(story) == ferry()
        for document in ('{"schema": "variorum/comparison/1", "claims": 5}', "", "[1]"):
            library.stories.put_comparison(story, "key", document)
            assert services.comparison(story) is None
        library._db.run("UPDATE comparisons SET document = x'00'")
        assert services.comparison(story) is None
    assert troubles == [] and not any(record.exc_info for record in caplog.records)


def test_a_search_while_the_library_is_away_does_not_keep_the_old_file(
    services: Services, qtbot: QtBot, library_path: Path, tmp_path: Path
) -> None:
    services.open()
    services._let_go("")
    with qtbot.waitSignal(services.found, timeout=WAIT):
        services.search("heron")
    other = tmp_path / "other.sqlite"
    Library.create_or_open(other).close()
    other.replace(library_path)  # as restoring does
    services._take_up()
    with qtbot.waitSignal(services.found, timeout=WAIT) as seen:
        services.search("heron")
    assert seen.args[1] == []
