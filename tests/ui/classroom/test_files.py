"""Which files are the classroom's, and how those that it writes are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from ui.classroom.files import with_ending
from ui.models.drop import MARKS, PACK, drop_of, words


def dropped(*names: str) -> str:
    return drop_of([QUrl.fromLocalFile(name) for name in names]).does


@pytest.mark.parametrize(
    ("names", "does"),
    [
        (("/a/Bus.lesson.html",), "lesson"),
        (("/a/Bus.LESSON (2).HTML",), "lesson"),
        (("/a/Ada.marks.json", "/a/Bo.marks (1).json"), "marks"),
        (("/a/Ada.marks.json.txt",), "marks"),
        (("/a/class.zip",), "marks"),
        (("/a/Bus.lesson.html", "/a/Ada.marks.json"), "marks"),
        (("/a/one.html", "/a/two.html"), "compare"),
        (("/a/one.json",), "ask"),
    ],
)
def test_what_is_dropped_goes_where_it_belongs(names: tuple[str, ...], does: str) -> None:
    assert dropped(*names) == does
    assert all(words(drop_of([QUrl.fromLocalFile(name) for name in names])))


def test_a_folder_is_what_a_class_handed_in(tmp_path: Path) -> None:
    assert dropped(str(tmp_path)) == "marks"


@pytest.mark.parametrize(
    ("name", "ending", "expected"),
    [
        ("Bus.lesson.html", PACK, "Bus.lesson.html"),
        ("Bus.html", PACK, "Bus.lesson.html"),
        ("Bus", PACK, "Bus.lesson.html"),
        ("Bus v1.2", PACK, "Bus v1.2.lesson.html"),
        ("Ada.json", MARKS, "Ada.marks.json"),
    ],
)
def test_a_file_gets_the_ending_of_its_kind(name: str, ending: str, expected: str) -> None:
    assert with_ending(Path("/a") / name, ending) == Path("/a") / expected
