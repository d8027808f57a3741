"""What a class hands in: files, folders, archives; some of it twice, damaged or of another lesson."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reader.lessons.document import marks_document
from reader.lessons.handed_in import gather
from reader.model.lesson import Marks
from tests.data.small_lesson import lesson, marks


def write(path: Path, given: Marks) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(marks_document(given)), "utf-8")
    return path


def test_a_folder_of_a_class_is_read_with_the_folders_in_it(tmp_path: Path) -> None:
    write(tmp_path / "Mia Example_123_file" / "mia.marks.json", marks("Mia"))
    write(tmp_path / "ben.marks (1).JSON", marks("Ben"))
    write(tmp_path / "__MACOSX" / "._mia.marks.json", marks("Ghost"))
    (tmp_path / "notes.txt").write_text("not for us")
    found = gather([tmp_path], lesson())
    assert [each.student for each in found.marks] == ["Ben", "Mia"]
    assert (found.problems, found.again) == ((), ())


def test_a_file_that_was_cut_off_is_told_from_one_that_is_none(tmp_path: Path) -> None:
    whole = write(tmp_path / "mia.marks.json", marks("Mia"))
    whole.write_bytes(whole.read_bytes()[:-30])
    (tmp_path / "other.json").write_text('{"mia": [1, 2', "utf-8")
    cut, other = gather([tmp_path], lesson()).problems
    assert "cut off" in cut.sentence and "save and send them once more" in cut.hint
    assert "no file of a student's marks" in other.sentence


def test_what_was_sent_as_the_text_of_a_mail_is_read(tmp_path: Path) -> None:
    sent = json.dumps(marks_document(marks("Mia")), indent=1).replace("\n ", "\r\n\xa0")
    mail = f"Hi, here it is:\r\n\r\n{sent}\r\n\r\n-- \r\nSent from my phone"
    found = gather([], lesson(), mail)
    assert found.marks == (marks("Mia"),) and not found.problems
    (tmp_path / "mail.txt").write_text(mail, "utf-8")
    assert gather([tmp_path / "mail.txt"], lesson()).marks == found.marks
    (told,) = gather([], lesson(), "Hi, here it is: {}").problems
    assert told.file == "Copied text" and "no file of a student's marks" in told.sentence


def test_what_an_old_editor_saved_in_its_own_encoding_is_read(tmp_path: Path) -> None:
    for encoding in ("utf-16", "utf-8-sig"):
        path = tmp_path / f"{encoding}.marks.json"
        path.write_text(json.dumps(marks_document(marks("Mïa")), ensure_ascii=False), encoding)
        assert gather([path], lesson()).marks[0].student == "Mïa"


def test_an_archive_is_read_without_unpacking_it_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "class.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../mia.marks.json", json.dumps(marks_document(marks("Mia"))))
        archive.writestr("__MACOSX/._x.marks.json", "{}")
        archive.writestr("bomb.marks.json", b" " * 30_000_000)
        archive.writestr("readme.txt", "hello")
    found = gather([path], lesson())
    assert [each.student for each in found.marks] == ["Mia"]
    assert [each.file for each in found.problems] == ["bomb.marks.json"]
    assert sorted(each.name for each in tmp_path.rglob("*")) == ["class.zip"]


def test_who_hands_in_twice_is_told_and_the_later_one_counts(tmp_path: Path) -> None:
    early, late = marks("Mia", loaded=()), replace(marks("mia"), saved=marks().saved + timedelta(hours=1))
    paths = [write(tmp_path / "b.marks.json", late), write(tmp_path / "a.marks.json", early)]
    for order in (paths, paths[::-1]):
        found = gather(order, lesson())
        assert found.marks == (late,)
        assert [name.casefold() for name in found.again] == ["mia"]


@pytest.mark.parametrize("ending", [".marks.json", ".marks (2).json", ".json", ".MARKS.JSON.txt"])
def test_a_file_without_a_name_has_that_of_the_file(tmp_path: Path, ending: str) -> None:
    document = {**marks_document(marks()), "student": ""}
    (tmp_path / f"Ben Example{ending}").write_text(json.dumps(document), "utf-8")
    assert gather([tmp_path], lesson()).marks[0].student == "Ben Example"


def test_what_cannot_be_taken_is_told_and_stops_nothing_else(tmp_path: Path) -> None:
    good = write(tmp_path / "mia.marks.json", marks("Mia"))
    other = write(tmp_path / "other.marks.json", replace(marks("Ben"), lesson="f" * 32))
    broken, archive = tmp_path / "broken.marks.json", tmp_path / "broken.zip"
    broken.write_bytes(b"\xff{")
    archive.write_bytes(b"PK\x03\x04 and no more")
    empty = tmp_path / "empty"
    empty.mkdir()
    found = gather([broken, other, archive, tmp_path / "gone.marks.json", empty, good], lesson())
    assert [each.student for each in found.marks] == ["Mia"]
    assert [each.file for each in found.problems] == [
        "broken.marks.json", "other.marks.json", "broken.zip", "gone.marks.json", "empty",
    ]  # fmt: skip
    assert found.problems[1].sentence == "The marks of Ben are of another lesson."
    for problem in found.problems:
        assert problem.sentence.endswith(".")
        assert problem.hint


def test_without_a_lesson_students_are_told_apart_lesson_by_lesson(tmp_path: Path) -> None:
    write(tmp_path / "a.marks.json", marks("Mia"))
    write(tmp_path / "b.marks.json", replace(marks("Mia"), lesson="f" * 32))
    found = gather([tmp_path])
    assert len(found.marks) == 2
    assert found.again == ()


def test_too_many_files_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.lessons.handed_in.MOST_FILES", 2)
    for number in range(4):
        write(tmp_path / f"{number}.marks.json", marks(f"S{number}"))
    found = gather([tmp_path], lesson())
    assert len(found.marks) == 2
    assert "more than 2 files" in found.problems[0].sentence
