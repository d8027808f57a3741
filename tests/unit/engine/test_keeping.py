"""What the reader keeps, backups and recovery, through a real engine."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from reader.app import open_services
from reader.engine.commands import FOLLOWING, compare_new
from reader.engine.job import Job
from reader.engine.keeping import keep_house, mark_all
from reader.engine.protocol import Command, Event
from reader.store.backups import backups_of
from reader.store.library import Library
from tests.loopback import Loopback, rss
from tests.store.conftest import NOW, article, entry
from tests.unit.engine.engine_process import Engine


def test_marks_steps_and_searches(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Loopback() as site, Engine(path) as engine:
        engine.ready()
        items = [(f"Title {n}", f"/{n}", "Some words.") for n in range(5)]
        feed = engine.do("add", url=site.feed("/f.xml", rss(items, title="The Courier")))["feed"]
        marked = engine.do("mark_all", feed=feed)
        assert marked["articles"] == 5
        assert engine.do("undo_step") == {"step": marked["step"], "articles": 5}
        assert engine.do("mark_all", feed=feed)["articles"] == 5
        assert engine.do("tag", articles=[1, 2], name="Budget")["articles"] == 2
        assert engine.do("tag", articles=[1], name="budget", on=False)["articles"] == 1
        engine.do("note", article=2, text="Ask.")
        number = engine.do("save_search", name="Mine", query="is:unread")["search"]
        engine.do("save_search", name="Fives", query="5", search=number)
        muted = engine.do("save_search", name="Words", query="some words", search=number, marks_read=True)
        assert (muted["search"], muted["articles"]) == (number, 0)
        engine.do("drop_search", search=number)
        wrong = engine.end_of(engine.send("save_search", name="Mine", query="(a"))
        assert wrong["code"] == "search.bad_query" and "character 1" in wrong["sentence"]
        made = engine.do("back_up")
        assert Path(made["path"]).stat().st_size == made["size"]
        assert engine.do("tidy_estimate", days=30)["articles"] == 0
        engine.do("tidy")
        file = tmp_path / "state.json"
        engine.do("state_export", path=str(file))
        assert json.loads(file.read_text("utf-8"))["schema"] == "variorum/state/1"
        taken = engine.do("state_import", path=str(file))
        assert (taken["marks"], taken["waiting"], taken["problems"]) == (5, 0, [])
        nothing = engine.end_of(engine.send("undo_step", step=999))
        assert nothing["event"] == "failed"
    with Library.open_read_only(path) as library:
        assert library.tags.all() == [("Budget", 1)] and library.counts().unread == 0


def test_all_articles_are_marked_but_not_those_that_are_kept_aside(tmp_path: Path) -> None:
    with Loopback() as site, Engine(tmp_path / "library.sqlite") as engine:
        engine.ready()
        feeds = []
        for name in ("courier", "gazette"):
            items = [(f"{name} {n}", f"/{name}/{n}", f"Words of the {name}, number {n}.") for n in range(3)]
            feeds.append(engine.do("add", url=site.feed(f"/{name}.xml", rss(items, title=name)))["feed"])
        engine.do("feed_ways", feeds=feeds[:1], aside=True)
        assert engine.do("mark_all")["articles"] == 3
        assert engine.do("mark_all", feed=feeds[0])["articles"] == 3
        assert engine.do("mark_all")["articles"] == 0


def test_the_house_is_kept_after_each_refresh_in_a_lane_of_its_own(tmp_path: Path) -> None:
    said: list[Event] = []
    after: list[Callable[[Job], None]] = []
    with open_services(tmp_path / "library.sqlite", writer=True) as services:
        feed = services.library.feeds.add("https://courier.test/feed", "The Courier", at=NOW)
        body = "“We knew in part,” said Ruth Calder, the chief engineer."
        services.library.articles.put(feed.id, entry(), article(body=body), services.clock.now())
        job = Job(Command(-1, "", {}), services, said.append, after.append)
        compare_new(job)
        assert after == [keep_house] and FOLLOWING[keep_house] == "house"
        keep_house(job)
        assert len(backups_of(services.library.path)) == 1 and said == []
        assert [hit.row.id for hit in services.library.search.find("speaker:calder")] == [1]


def test_a_damaged_library_is_recovered_and_the_window_told(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.create_or_open(path) as library:
        feed = library.feeds.add("https://courier.test/feed", "The Courier", at=NOW)
        for n in range(50):
            library.articles.put(feed.id, entry(f"g{n}"), article(body="Words. " * 400), NOW)
        library.articles.set_saved(range(1, 51), True)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) - 30_000])
    with Engine(path) as engine:
        notice = engine.wait_for(lambda event: event["event"] == "notice")
        assert notice["reopen"] is True and "was damaged" in notice["sentence"]
        engine.ready()
        engine.do("mark", articles=[1], read=True)
    with Library.open_read_only(path) as library:
        # Which articles lay in the part that was cut off is SQLite's affair.
        counts = library.counts()
        assert library.integrity_check() == [] and 0 < counts.saved == counts.articles


def test_parts_of_lists_are_marked(tmp_path: Path) -> None:
    with open_services(tmp_path / "library.sqlite", writer=True) as services:
        library = services.library
        feed = library.feeds.add("https://courier.test/feed", "The Courier", at=NOW)
        ids = []
        for n in range(6):
            when = NOW - timedelta(days=n)
            given = replace(entry(str(n)), published=when)
            put = library.articles.put(feed.id, given, article(body=f"Body {n}.", at=when), when)
            ids.append(put.article_id)

        def marked(**what: object) -> set[int]:
            """Articles that a sweep touches, which is then taken back."""
            before = {row.id for row in library.articles.rows() if row.read and not row.changed}
            job = Job(Command(-1, "mark_all", what), services, [].append, [].append)
            step = mark_all(job)["step"]
            now = {row.id for row in library.articles.rows() if row.read and not row.changed}
            if step is not None:
                library.undos.undo(step, NOW)
            return now - before

        assert marked(below=ids[2]) == set(ids[3:])
        assert marked(below=ids[2], order="oldest") == set(ids[:2])
        assert marked(before=(NOW - timedelta(days=3)).isoformat()) == set(ids[4:])
        library.tags.add(ids[1:3], "Budget")
        assert marked(tag="budget") == set(ids[1:3])
        library.notes.put(ids[5], "Ask.", NOW)
        assert marked(noted=True) == {ids[5]}
        library.articles.set_read([ids[0]], True)
        library.articles.put(feed.id, entry("0", body="Another."), article(body="Another."), NOW)
        (row,) = library.articles.rows_of([ids[0]])
        assert row.read and row.changed and marked(changed=True) == {ids[0]}
        told = [library.stories.assign(ids[n], None) for n in (1, 2, 3)]
        library.stories.follow(told[0], NOW)
        assert marked(stories=True, followed=True) == {ids[1]}
        assert marked(stories=True, below=told[0]) == {ids[2], ids[3]}
