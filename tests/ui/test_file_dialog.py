"""Choosing files: the next one is looked for where the last one was."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets import file_dialog
from ui.widgets.file_dialog import FileDialog


def test_a_chooser_opens_where_the_last_one_ended(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FileDialog, "last", "")
    put = tmp_path / "lessons"
    put.mkdir()
    first = FileDialog(None, "Save")
    qtbot.addWidget(first)
    assert Path(first.directory().absolutePath()) != Path.cwd()
    first.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    first.selectFile(str(put / "ferry.pdf"))
    first.accept()
    second = FileDialog(None, "Open")
    qtbot.addWidget(second)
    assert Path(second.directory().absolutePath()) == put


def test_a_folder_that_is_gone_is_not_asked_for(tmp_path: Path) -> None:
    assert Path(file_dialog._start(str(tmp_path / "gone"))).is_dir()
