"""`variorum lesson`: made, shown, checked, printed."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from reader.lessons.document import marks_document
from reader.lessons.files import read_lesson
from reader.model.lesson import Lesson, LoadedMark, Marks, MissingMark
from reader.store.library import Library
from tests.cli.conftest import Variorum
from tests.cli.ferry import FERRY
from tests.data.small_lesson import MADE


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for told in FERRY:
        data = {"outlet": told.outlet, "title": told.title, "text": "\n\n".join(told.paragraphs)}
        made.append(tmp_path / f"{told.path}.json")
        made[-1].write_text(json.dumps(data), "utf-8")
    return made


@pytest.fixture
def packs(variorum: Variorum, files: list[Path], tmp_path: Path) -> tuple[Path, Path]:
    """The class's pack, blind and without answers, and the teacher's."""
    student, teacher = tmp_path / "ferry.lesson.html", tmp_path / "teacher.lesson.html"
    variorum.ok(
        "lesson", "make", *files, "--blind", "--without-key", "--teacher", teacher, "-o", student,
        "--title", "The ferry", "--instructions", "Read all four.", "--language", "de",
    )  # fmt: skip
    return student, teacher


def handed_in(lesson: Lesson, student: str) -> Marks:
    """One loaded word as the program has it, the first word of all, and the heaviest detail left out."""
    assert lesson.key is not None
    comparison = lesson.key.comparison
    word, out = comparison.wording[0], comparison.left_out[0]
    passage = next(p for a in lesson.articles for p in a.passages if p.id == out.evidence[0])
    article = next(a.id for a in lesson.articles if passage in a.passages)
    return Marks(
        lesson.id,
        student,
        MADE,
        (LoadedMark(word.article, word.start, word.end, "It judges."), LoadedMark("a1", 0, 1)),
        (MissingMark(article, passage.start, passage.end, (out.article,)),),
    )


def test_a_blind_pack_and_its_teacher_s_copy_are_one_lesson(packs: tuple[Path, Path]) -> None:
    student, teacher = (read_lesson(path.read_bytes()) for path in packs)
    assert replace(teacher, key=None) == student
    assert (student.title, student.language, student.instructions) == ("The ferry", "de", "Read all four.")
    assert {article.outlet[:-1] for article in student.articles} == {"Medium "}
    page = packs[0].read_text("utf-8")
    assert not [told.outlet for told in FERRY if told.outlet in page]
    assert not [told.outlet for told in FERRY if told.outlet.removeprefix("The ") in page]


def test_a_teacher_is_told_what_was_hidden(variorum: Variorum, files: list[Path], tmp_path: Path) -> None:
    told = variorum.ok("lesson", "make", *files[:2], "--blind", "-o", tmp_path / "x.lesson.html").err
    for outlet in (FERRY[0].outlet, FERRY[1].outlet):
        assert f" is {outlet}, named " in told


def test_it_says_what_is_in_a_pack(variorum: Variorum, packs: tuple[Path, Path]) -> None:
    student, teacher = packs
    assert "answers   not in it" in variorum.ok("lesson", "show", student).out
    assert FERRY[0].outlet in variorum.ok("lesson", "show", teacher).out
    document = variorum.ok("lesson", "show", student, "--format", "json").out
    assert read_lesson(document.encode()) == read_lesson(student.read_bytes())


def test_a_class_is_checked_from_a_folder_an_archive_and_files(
    variorum: Variorum, packs: tuple[Path, Path], tmp_path: Path
) -> None:
    student, teacher = packs
    lesson = read_lesson(teacher.read_bytes())
    folder = tmp_path / "class"
    folder.mkdir()
    for name in ("Mia", "Ben"):
        path = folder / f"{name}.marks.json"
        path.write_text(json.dumps(marks_document(handed_in(lesson, name))), "utf-8")
    with zipfile.ZipFile(tmp_path / "more.zip", "w") as archive:
        archive.writestr("zoe.marks.json", json.dumps(marks_document(handed_in(lesson, "Zoe"))))
    other = tmp_path / "other.marks.json"
    other.write_text(json.dumps(marks_document(replace(handed_in(lesson, "Al"), lesson="f" * 32))), "utf-8")
    twice = folder / "Mia.marks.json"

    done = variorum.ok(
        "lesson", "check", teacher, folder, tmp_path / "more.zip", other, twice, "--format", "json"
    )
    assert "The marks of Al are of another lesson." in done.err
    assert "Mia handed in more than once" in done.err
    found = done.json
    assert found["schema"] == "variorum/lesson-check/1"
    assert [each["student"] for each in found["students"]] == ["Ben", "Mia", "Zoe"]
    assert {row["whose"] for row in found["students"][0]["loaded"]} >= {"both", "student"}
    assert found["students"][0]["missing"][0]["verdicts"][0]["state"] in ("same", "maybe")
    assert found["class"]["agreement"]["alpha"] == 1
    assert found["again"] == ["Mia"]
    assert len(found["problems"]) == 1

    text = variorum.ok("lesson", "check", teacher, folder).out
    assert max(map(len, text.splitlines())) <= 80
    for words in (
        "1 both",
        "The class: 2 students",
        "the class agreed far more than chance would (1.00",
        "nobody marked",
        "It judges.",
    ):
        assert words in text
    table = tmp_path / "class.csv"
    variorum.ok("lesson", "check", teacher, folder, "-o", table)
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert {row["Name"] for row in rows} == {"Ben", "Mia"}  # in the language of the pack
    assert {row["Aufgabe"] for row in rows} == {"wertend", "fehlt"}
    assert {row["Programm"] for row in rows} >= {"beide", "nur die Person"}
    assert all(row["Medium"].startswith("Medium ") for row in rows)
    alone = variorum.ok("lesson", "check", student, folder).out
    assert "no answer key" in alone
    assert "only the program" not in alone
    one = variorum.ok("lesson", "check", student, twice).out
    assert "once two students have marked words" in one


def test_a_lesson_of_a_story_is_kept_with_its_answers(variorum: Variorum, tmp_path: Path) -> None:
    from reader.app import open_services
    from reader.pipeline.sample import load_sample

    with open_services(variorum.library, writer=True) as services:
        story, _ = load_sample(services)
    assert "No lessons yet" in variorum.ok("lesson", "list").out
    pack = tmp_path / "x.lesson.html"
    variorum.ok("lesson", "make", "--story", story, "--task", "missing", "--without-key", "-o", pack)
    lesson = read_lesson(pack.read_bytes())
    assert lesson.tasks == ("missing",)
    assert lesson.key is None
    with Library.open_read_only(variorum.library) as library:
        assert [(row.id, row.answers) for row in library.lessons.all()] == [(lesson.id, True)]

    assert variorum.ok("lesson", "list").out.startswith(lesson.id[:8])
    assert variorum.ok("lesson", "list", "--format", "json").json["lessons"][0]["id"] == lesson.id
    assert "answers   in it" in variorum.ok("lesson", "show", lesson.id[:6]).out
    copy = tmp_path / "copy.lesson.html"
    variorum.ok("lesson", "write", lesson.id, "--without-key", "-o", copy)
    assert copy.read_bytes() == pack.read_bytes()
    assert "no lesson ffff in the library" in variorum("lesson", "show", "ffff").err


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        (["make", "-o", "x.html"], 2, "Give two or more article files"),
        (["make", "one.json", "-o", "x.html"], 65, "One article cannot be compared."),
        (["make", "--story", "1", "one.json", "-o", "x.html"], 2, "or --story ID"),
        (["show", "gone.lesson.html"], 66, "There is no file gone.lesson.html."),
        (["worksheet", "gone.lesson.html"], 66, "There is no file"),
    ],
)
def test_wrong_use_is_told_in_a_sentence(
    variorum: Variorum,
    given: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    done = variorum("lesson", *given)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert not list(tmp_path.glob("x.html"))


def test_marks_of_nobody_are_told(variorum: Variorum, packs: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = variorum("lesson", "check", packs[0], tmp_path / "empty")
    assert done.code == 65
    assert "There is no file of marks in empty." in done.err
    wrong = variorum("lesson", "check", packs[0], packs[1])
    assert "This is no file of a student's marks." in wrong.err


def test_a_worksheet_and_its_answers_are_pages(
    variorum: Variorum, packs: tuple[Path, Path], tmp_path: Path
) -> None:
    sheet = variorum.ok("lesson", "worksheet", packs[1]).out
    answers = variorum.ok("lesson", "worksheet", packs[1], "--answers").out
    assert sheet.startswith("<!DOCTYPE html>")
    assert FERRY[0].outlet not in sheet
    assert FERRY[0].outlet in answers
    assert "no answer key" in variorum("lesson", "worksheet", packs[0], "--answers").err


def test_the_sample_is_a_lesson_that_is_ready(variorum: Variorum, tmp_path: Path) -> None:
    pack, guide = tmp_path / "sample.lesson.html", tmp_path / "guide.html"
    variorum.ok("lesson", "sample", "inquiry", "--language", "fr", "-o", pack)
    found = read_lesson(pack.read_bytes())
    assert found.blind and found.key is not None and found.language == "fr" and found.instructions
    variorum.ok("lesson", "worksheet", pack, "--guide", "-o", guide)
    assert found.title in guide.read_text("utf-8")
    assert variorum("lesson", "worksheet", pack, "--guide", "--answers").code == 2


def test_guessing_needs_hidden_names_and_something_to_mark(
    variorum: Variorum, files: list[Path], tmp_path: Path
) -> None:
    pack = tmp_path / "class.lesson.html"
    two = ("lesson", "make", *files[:2], "-o", pack)
    assert "needs --blind" in variorum(*two, "--task", "loaded", "--task", "guess").err
    assert "something to mark" in variorum(*two, "--blind", "--task", "guess").err
    variorum.ok(*two, "--blind", "--task", "guess", "--task", "loaded")
    found = read_lesson(pack.read_bytes())
    assert found.tasks == ("loaded", "guess") and len(found.outlets) == 2
