"""Files of the classroom: their endings, the chooser that saves one, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.core_words import told
from ui.widgets.file_dialog import FileDialog
from ui.widgets.notice_bar import NoticeBar


class Files(QObject):
    """Asks where a file should go, and says where it went."""

    def __init__(self, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._notice, self._window = notice, window

    def ask(self, title: str, name: str, kinds: Sequence[str]) -> QFileDialog:
        """A chooser that saves, to be opened; `kinds` are name filters."""
        dialog = FileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(kinds))
        dialog.selectFile(name)
        return dialog

    def choose(self, title: str, kinds: Sequence[str], *, folder: bool = False) -> QFileDialog:
        """A chooser of files, or of a folder, to be opened."""
        dialog = FileDialog(self._window, title)
        mode = QFileDialog.FileMode
        dialog.setFileMode(mode.Directory if folder else mode.ExistingFiles)
        if kinds:
            dialog.setNameFilters([*kinds, self.tr("All files (*)")])
        return dialog

    def say_written(self, words: str, path: Path) -> None:
        """Say where a file is, and offer to show it."""
        self._notice.say(
            words.replace("{path}", str(path)),
            "good",
            action=self.tr("Show in folder"),
            on_action=lambda: _show(path.parent),
            other=self.tr("Open"),
            on_other=lambda: _show(path),
        )

    def say_failure(self, sentence: str, hint: str) -> None:
        """Say why something could not be done, and what to do next."""
        self._notice.say(" ".join(part for part in (told(sentence), told(hint)) if part), "bad")


def with_ending(path: Path, ending: str) -> Path:
    """The path with the ending of its kind; what a file dialog adds knows only the last dot."""
    name = path.name
    if name.lower().endswith(ending):
        return path
    last = f".{ending.rpartition('.')[2]}"
    return path.with_name((name[: -len(last)] if name.lower().endswith(last) else name) + ending)


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
