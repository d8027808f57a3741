"""A file in place of a command is for the window, as a file manager starts the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import window
from tests.cli.conftest import Variorum


def test_files_are_handed_to_the_window(
    variorum: Variorum, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[Path, list[str]]] = []
    monkeypatch.setattr(window, "open_window", lambda library, files=(): given.append((library, list(files))))
    names = [tmp_path / "a b.lesson.html", tmp_path / "Ada.marks.json"]
    for name in names:
        name.write_text("", "utf-8")
    monkeypatch.chdir(tmp_path)
    variorum.ok(names[0].name, names[1])
    assert given == [(variorum.library, [str(name) for name in names])]
    variorum.ok()
    assert given[1][1] == []
    addresses = ["feed://gazette.example/rss.xml", "https://gazette.example"]
    for address in addresses:
        variorum.ok(address)
    assert [files for _, files in given[2:]] == [[each] for each in addresses]
    variorum.ok(names[0].as_uri())  # "a%20b": menus and file managers hand files over so
    assert given[-1][1] == [str(names[0])]
    assert variorum(names[0], tmp_path / "nowhere").code == 2


def test_what_is_no_file_and_no_command_is_told(variorum: Variorum, tmp_path: Path) -> None:
    done = variorum(tmp_path / "nowhere.lesson.html")
    assert done.code == 2 and "No such command" in done.err
