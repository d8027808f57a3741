"""The system's own file choosers, opened beside the window, never waited for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.models.drop import ARTICLE_ENDINGS
from ui.widgets.file_dialog import FileDialog

translate = QCoreApplication.translate


def choose_articles(parent: QWidget, then: Callable[[Sequence[str]], object]) -> QFileDialog:
    """Let the reader pick two or more article files."""
    dialog = FileDialog(parent, translate("Files", "Compare files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    endings = " ".join(f"*{ending}" for ending in ARTICLE_ENDINGS)
    dialog.setNameFilters(
        [
            translate("Files", "Articles ({endings})").format(endings=endings),
            translate("Files", "All files (*)"),
        ]
    )
    dialog.filesSelected.connect(then)
    dialog.open()
    return dialog


def choose_opml(parent: QWidget, then: Callable[[str], object]) -> QFileDialog:
    """Let the reader pick what another reader wrote: outlets, or saved articles."""
    dialog = FileDialog(parent, translate("Files", "Import from another reader"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [
            translate("Files", "Outlets or saved articles (*.opml *.xml *.json)"),
            translate("Files", "All files (*)"),
        ]
    )
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def save_opml(parent: QWidget, then: Callable[[str], object]) -> QFileDialog:
    """Let the reader name the OPML file to write."""
    dialog = FileDialog(parent, translate("Files", "Export outlets"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("opml")
    dialog.selectFile("variorum.opml")
    dialog.setNameFilters([translate("Files", "Subscriptions (*.opml)")])
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def save_saved(parent: QWidget, then: Callable[[str], object]) -> QFileDialog:
    """Let the reader name the file of the saved articles."""
    dialog = FileDialog(parent, translate("Files", "Export saved articles"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("json")
    dialog.selectFile("starred.json")
    dialog.setNameFilters([translate("Files", "Saved articles (*.json)")])
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def save_story(parent: QWidget, name: str, then: Callable[[str], object]) -> QFileDialog:
    """Let the reader name the file of a story; its ending says how it is written."""
    dialog = FileDialog(parent, translate("Files", "Export the story"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("html")
    dialog.setNameFilters(
        [
            translate("Files", "Page (*.html)"),
            translate("Files", "Markdown (*.md)"),
            translate("Files", "Text (*.txt)"),
            translate("Files", "Data (*.json)"),
        ]
    )
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen[:-1].rpartition(".")[2]))
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog
