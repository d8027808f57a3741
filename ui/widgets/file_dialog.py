"""The system's file chooser, which opens where the reader last took or put a file."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QDir, QFileInfo, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialog(QFileDialog):
    """Qt's own would open in the folder that the program was started from. The first one opens in the
    reader's documents."""

    last: ClassVar[str] = ""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, title, _start(FileDialog.last))
        self.accepted.connect(self._remember)
        # One that stayed would leave 66 widgets in the window, that every other appearance styles anew.
        self.finished.connect(self.deleteLater)

    def _remember(self) -> None:
        FileDialog.last = QFileInfo(self.selectedFiles()[0]).absolutePath()


def _start(last: str) -> str:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return next((folder for folder in (last, documents) if folder and QDir(folder).exists()), QDir.homePath())
