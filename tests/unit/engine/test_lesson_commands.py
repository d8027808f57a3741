"""The classroom's commands, through a real engine: made, written, handed in, removed, brought back."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

import pytest

from reader.lessons.document import lesson_document, marks_document
from reader.lessons.files import read_lesson
from reader.lessons.shelf import lesson_in, marks_in
from reader.model.lesson import LoadedMark, Marks
from reader.store.library import Library
from tests.data.small_lesson import MADE, lesson
from tests.data.small_lesson import marks as small_marks
from tests.unit.engine.engine_process import Engine

if sys.platform == "linux":
    import resource


def changes_of(engine: Engine) -> list[str]:
    return [each for event in engine.events if event["event"] == "changes" for each in event["lessons"]]


def test_a_lesson_from_the_sample_story_to_what_a_class_handed_in(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    pack, open_pack = tmp_path / "class.lesson.html", tmp_path / "teacher.lesson.html"
    with Engine(path) as engine:
        engine.ready()
        story = engine.do("load_sample")["story"]
        wishes = {"blind": True, "instructions": "Read.", "tasks": ["loaded"]}
        made = engine.do("lesson_make", story=story, **wishes)["lesson"]
        assert made in changes_of(engine)
        with Library.open_read_only(path) as library:
            kept = lesson_in(library.lessons, made)
        assert kept.key is not None
        assert kept.tasks == ("loaded",)
        assert kept.glossary
        assert len(kept.articles) == 5
        engine.do("lesson_export", lesson=made, path=str(pack), key=False)
        engine.do("lesson_export", lesson=made, path=str(open_pack), key=True)
        assert read_lesson(pack.read_bytes()) == replace(kept, key=None)
        assert read_lesson(open_pack.read_bytes()) == kept
        names = [name.outlet for name in kept.key.names.values()]
        data = json.dumps(lesson_document(replace(kept, key=None)), ensure_ascii=False)
        assert not [name for name in names if name in data]
        assert "example" not in json.dumps(lesson_document(replace(kept, key=None, glossary=())))

        first = kept.articles[0]
        mine = Marks(made, "Mia", MADE, (LoadedMark(first.id, 0, 5, "It judges."),))
        saved = tmp_path / "mia.marks.json"
        engine.do("marks_save", marks=marks_document(mine), path=str(saved))
        ben = tmp_path / "ben.marks.json"
        ben.write_text(json.dumps(marks_document(replace(mine, student="Ben"))), "utf-8")
        bad = tmp_path / "bad.marks.json"
        bad.write_text("{}", "utf-8")
        got = engine.do("marks_import", lesson=made, paths=[str(ben), str(saved), str(bad)])
        assert [each["student"] for each in got["taken"]] == ["Ben", "Mia"]
        assert [each["file"] for each in got["problems"]] == ["bad.marks.json"]
        engine.do("marks_remove", lesson=made, student="ben")
        with Library.open_read_only(path) as library:
            assert marks_in(library.lessons, made) == (mine,)

        engine.do("lesson_rename", lesson=made, title="  The   bridge ")
        engine.do("lesson_remove", lesson=made)
        assert engine.end_of(engine.send("lesson_export", lesson=made, path=str(pack)))["event"] == "failed"
        engine.do("lesson_restore", lesson=made)
        engine.do("lesson_import", path=str(pack))
        with Library.open_read_only(path) as library:
            (row,) = library.lessons.all()
            assert (row.title, row.answers, row.handed_in) == ("The bridge", True, 1)


def test_a_lesson_of_some_outlets_is_compared_anew(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Engine(path) as engine:
        engine.ready()
        story = engine.do("load_sample")["story"]
        with Library.open_read_only(path) as library:
            document = json.loads(library.stories.comparison(story) or "")
        two = [each["id"] for each in document["articles"][:2]]
        ids = [
            engine.do("lesson_make", story=story, articles=two, title="Two")["lesson"],
            engine.do("lesson_make", document=document, articles=two, language="de")["lesson"],
        ]
        one = engine.end_of(engine.send("lesson_make", story=story, articles=two[:1]))
        assert one["sentence"] == "One article cannot be compared."
        for wrong in ({"articles": ["999", *two]}, {"language": "xx"}):
            assert engine.end_of(engine.send("lesson_make", story=story, **wrong))["event"] == "failed"
    with Library.open_read_only(path) as library:
        first, second = (lesson_in(library.lessons, each) for each in ids)
    for made in (first, second):
        assert made.key is not None
        assert len(made.articles) == 2
        assert {article for claim in made.key.comparison.claims for article in claim.cells} == {"a1", "a2"}
    assert (first.title, second.language) == ("Two", "de")


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    given = {"lesson": "f" * 32, "title": "x", "path": str(tmp_path / "x"), "student": "Mia"}
    with Engine(tmp_path / "library.sqlite") as engine:
        engine.ready()
        for do in (
            "lesson_rename",
            "lesson_remove",
            "lesson_restore",
            "lesson_export",
            "marks_remove",
            "marks_let_in",
        ):
            assert engine.end_of(engine.send(do, **given))["code"] == "library.nothing_found"


def test_packs_and_marks_of_others_are_taken_or_refused_in_a_sentence(tmp_path: Path) -> None:
    path, pack = tmp_path / "library.sqlite", tmp_path / "x.lesson.html"
    with Engine(path) as engine:
        engine.ready()
        pack.write_text("<p>No lesson", "utf-8")
        end = engine.end_of(engine.send("lesson_import", path=str(pack)))
        assert end["sentence"] == "This page holds no lesson."
        assert engine.end_of(engine.send("lesson_import", path=str(tmp_path / "gone")))["event"] == "failed"
        given = tmp_path / "mia.marks.json"
        given.write_text(json.dumps(marks_document(small_marks())), "utf-8")
        got = engine.do("marks_import", paths=[str(given)])
        assert [each["sentence"] for each in got["problems"]] == [
            "The marks of Mia are of a lesson that is not in the library."
        ]
        pack.write_text(json.dumps(lesson_document(lesson(key=False))), "utf-8")
        engine.do("lesson_import", path=str(pack))
        assert engine.do("marks_import", paths=[str(given)])["taken"][0]["student"] == "Mia"
        pack.write_text(json.dumps(lesson_document(lesson())), "utf-8")
        engine.do("lesson_import", path=str(pack))
    with Library.open_read_only(path) as library:
        assert library.lessons.row(lesson().id).answers
        assert library.lessons.row(lesson().id).handed_in == 1


def test_the_sample_lessons_stand_in_a_library_once_and_come_back(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Engine(path) as engine:
        engine.ready()
        made = engine.do("lesson_sample")["lesson"]
        with Library.open_read_only(path) as library:
            kept = lesson_in(library.lessons, made)
        assert kept.blind and kept.key is not None and kept.instructions and len(kept.articles) == 3
        with Library.open_read_only(path) as library:
            first, second = (lesson_in(library.lessons, row.id) for row in library.lessons.all())
        assert first.id == made and len(second.articles) == 4
        assert all(article.complete for each in (first, second) for article in each.articles)
        assert engine.do("lesson_sample")["lesson"] == made
        engine.do("lesson_remove", lesson=made)
        assert engine.do("lesson_sample")["lesson"] == made
        with Library.open_read_only(path) as library:
            assert {row.id for row in library.lessons.all()} == {made, second.id}
        german = engine.do("lesson_sample", language="de")["lesson"]
        assert german != made


def test_a_lesson_is_served_until_it_is_stopped(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Engine(path) as engine:
        engine.ready()
        made = engine.do("lesson_sample", language="en")["lesson"]
        number = engine.send("lesson_serve", lesson=made)
        address = engine.wait_for(lambda event: event["event"] == "progress" and event["id"] == number)[
            "what"
        ]
        port = int(address.rpartition(":")[2])
        mine = marks_document(Marks(made, "Mia", MADE, ()))
        asked = Request(f"http://127.0.0.1:{port}/marks", json.dumps(mine).encode(), {"X-Variorum": "marks"})
        with urlopen(asked, timeout=20) as answer:
            assert json.load(answer) == {"problem": ""}
        engine.wait_for(lambda event: event["event"] == "progress" and event["done"] == 1)
        assert changes_of(engine)[-1] == made
        with Library.open_read_only(path) as library:
            assert [each.student for each in marks_in(library.lessons, made)] == ["Mia"]
        engine.do("marks_remove", lesson=made, student="Mia")
        engine.wait_for(lambda event: event["event"] == "progress" and event["done"] == 0)
        engine.send("cancel", target=number)
        assert engine.end_of(number)["result"] == {"lesson": made, "handed_in": 0}
        with pytest.raises(URLError):
            urlopen(asked, timeout=20)


def handed_in(engine: Engine, lesson: str, students: list[str], before: Callable[[], object]) -> list[int]:
    """Serve a lesson, do something to its library, and hand in: the statuses of the answers."""
    number = engine.send("lesson_serve", lesson=lesson)
    told = engine.wait_for(lambda event: event["event"] == "progress" and event["id"] == number)
    before()
    statuses = []
    for student in students:
        body = json.dumps(marks_document(Marks(lesson, student, MADE, ()))).encode()
        here = f"http://127.0.0.1:{told['what'].rpartition(':')[2]}/marks"
        try:
            with urlopen(Request(here, body, {"X-Variorum": "marks"}), timeout=20) as answer:
                statuses.append(answer.status)
        except HTTPError as error:
            with error:
                statuses.append(error.code)
    return statuses


@pytest.mark.skipif(sys.platform != "linux", reason="no other system sets a limit to a running process")
def test_a_teacher_is_told_once_that_there_is_no_room_for_what_students_hand_in(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Engine(path) as engine:
        engine.ready()
        made = engine.do("lesson_sample", language="en")["lesson"]

        def full() -> None:
            resource.prlimit(engine.process.pid, resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))

        assert handed_in(engine, made, ["Mia", "Ben"], full) == [503, 503]
        engine.wait_for(lambda event: event["event"] == "notice")
        engine.do("cancel", target=0)  # whatever was told before has come by then
        told = [event["sentence"] for event in engine.events if event["event"] == "notice"]
        assert len(told) == 1 and told[0].startswith("There is no room left on the disk for the library")


def test_a_library_that_is_taken_away_in_a_lesson_is_told_and_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Engine(path) as engine:
        engine.ready()
        made = engine.do("lesson_sample", language="en")["lesson"]
        assert handed_in(engine, made, ["Mia"], path.unlink) == [503]
        told = engine.wait_for(lambda event: event["event"] == "notice")
        assert told["reopen"] and "was moved, removed or replaced" in told["sentence"]
        engine.process.wait(60)
    with Engine(path) as engine:
        engine.ready()
        assert handed_in(engine, made, ["Mia"], lambda: None) == [200]


def test_a_lesson_given_out_again_knows_whose_names_are_whose(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    cookies: dict[str, str] = {}

    def ask(port: int, device: str, body: bytes | None = None) -> str:
        headers = {"X-Variorum": "marks", **({"Cookie": cookies[device]} if device in cookies else {})}
        here = f"http://127.0.0.1:{port}{'/marks' if body else '/'}"
        try:
            with urlopen(Request(here, body, headers), timeout=20) as answer:
                if given := answer.headers.get("Set-Cookie"):
                    cookies[device] = given.partition(";")[0]
                return str(json.load(answer)["problem"]) if body else ""
        except HTTPError as error:
            with error:
                return str(json.load(error)["problem"])

    with Engine(path) as engine:
        engine.ready()
        made = engine.do("lesson_sample", language="en")["lesson"]
        mine = json.dumps(marks_document(Marks(made, "Mia", MADE, ()))).encode()

        def served() -> tuple[int, int]:
            number = engine.send("lesson_serve", lesson=made)
            told = engine.wait_for(lambda event: event["event"] == "progress" and event["id"] == number)
            return number, int(told["what"].rpartition(":")[2])

        number, port = served()
        ask(port, "phone")
        assert ask(port, "phone", mine) == ""
        engine.send("cancel", target=number)
        engine.end_of(number)
        number, port = served()
        ask(port, "tablet")
        assert ask(port, "tablet", mine) == "name_taken"
        assert ask(port, "phone", mine) == "", "its page was loaded again, or stayed open"
        with Library.open_read_only(path) as library:
            assert library.lessons.turned_away(made) == []
        assert ask(port, "tablet", mine) == "name_taken"
        engine.do("marks_let_in", lesson=made, student="Mia")
        assert ask(port, "tablet", mine) == ""
        engine.send("cancel", target=number)
        assert engine.end_of(number)["result"] == {"lesson": made, "handed_in": 1}
