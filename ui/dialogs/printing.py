"""Printing what is open, and writing it as PDF."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ui.turns import Beside
from ui.widgets.file_dialog import FileDialog
from ui.widgets.notice_bar import NoticeBar

if TYPE_CHECKING:
    from ui.widgets.paper import Paper

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
LONGEST_NAME = 80
WARM_MS = 6_000
"""What is used sooner is loaded by then."""


class Printing(QObject):
    """`paper_of` gives what is open, None if nothing is."""

    def __init__(self, paper_of: Callable[[], Paper | None], notice: NoticeBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._paper_of, self._notice, self._window = paper_of, notice, parent
        self._beside = Beside(self)

    def warm(self) -> None:
        """Something will be printed sooner or later: load what that needs in an idle moment."""
        QTimer.singleShot(WARM_MS, self, lambda: import_module("ui.widgets.paper"))

    def preview(self) -> QDialog | None:
        """Show the pages; the printer is chosen from there."""
        from ui.widgets.paper import preview

        paper = self._paper()
        if paper is None:
            return None
        dialog = preview(paper, self._window, self._wait_for)
        QTimer.singleShot(0, dialog, dialog.open)
        return dialog

    def _wait_for(self, work: Callable[[], None]) -> None:
        """Qt wants the pages drawn when it returns (a long table: 100 ms): they are drawn beside the window,
        which goes on meanwhile, though it hears no hand."""
        loop, wrong = QEventLoop(), list[Exception]()
        self.destroyed.connect(loop.quit)

        def draw() -> None:
            try:
                work()
            except Exception as error:
                wrong.append(error)

        self._beside.run(draw, lambda _drawn: loop.quit())
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        for error in wrong:
            raise error  # told like any other fault, once the window hears again

    def choose_pdf(self, paper: Paper | None = None) -> QFileDialog | None:
        """Ask where the PDF of what is open, or of another paper, should go, and write it there."""
        paper = paper or self._paper()
        if paper is None:
            return None
        dialog = FileDialog(self._window, self.tr("Save as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilters([self.tr("PDF (*.pdf)")])
        dialog.selectFile(f"{file_name(paper.title)}.pdf")
        dialog.fileSelected.connect(lambda name: self.write(paper, Path(name)))
        dialog.open()
        return dialog

    def write(self, paper: Paper, path: Path) -> None:
        """Write the PDF, beside the window, and say where it is."""
        from ui.widgets.paper import write_pdf

        def write() -> OSError | None:
            try:
                write_pdf(paper, path)
            except OSError as wrong:
                return wrong
            return None

        self._beside.run(write, lambda wrong: self._written(path, wrong))

    def _written(self, path: Path, wrong: OSError | None) -> None:
        if wrong is not None:
            words = self.tr("{path} could not be written: {reason}. Choose another folder.")
            self._notice.say(
                words.replace("{path}", str(path)).replace("{reason}", wrong.strerror or ""), "bad"
            )
            return
        self._notice.say(
            self.tr("Saved as {path}").replace("{path}", str(path)),
            "good",
            action=self.tr("Open it"),
            on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    def _paper(self) -> Paper | None:
        paper = self._paper_of()
        if paper is None:
            self._notice.say(self.tr("Open a story or an article first: there is nothing to print."))
        return paper


def file_name(title: str) -> str:
    """A title as a file name that every system takes."""
    flat = " ".join(_NOT_IN_NAMES.sub(" ", title).split()).strip(". ")
    return flat[:LONGEST_NAME].rstrip(". ") or "variorum"
