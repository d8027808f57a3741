"""The system's own file choosers, opened beside the window, never waited for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

ARTICLE_ENDINGS = (".txt", ".html", ".htm", ".json")
"""What can be compared as a file."""


def _t(words: str) -> str:
    return QCoreApplication.translate("Files", words)


def choose_articles(parent: QWidget, then: Callable[[Sequence[str]], object]) -> QFileDialog:
    """Let the reader pick two or more article files."""
    dialog = QFileDialog(parent, _t("Compare files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    endings = " ".join(f"*{ending}" for ending in ARTICLE_ENDINGS)
    dialog.setNameFilters([_t("Articles ({endings})").format(endings=endings), _t("All files (*)")])
    dialog.filesSelected.connect(then)
    dialog.open()
    return dialog


def choose_opml(parent: QWidget, then: Callable[[str], object]) -> QFileDialog:
    """Let the reader pick an OPML file to take over."""
    dialog = QFileDialog(parent, _t("Import outlets"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_t("Subscriptions (*.opml *.xml)"), _t("All files (*)")])
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def save_opml(parent: QWidget, then: Callable[[str], object]) -> QFileDialog:
    """Let the reader name the OPML file to write."""
    dialog = QFileDialog(parent, _t("Export outlets"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("opml")
    dialog.selectFile("variorum.opml")
    dialog.setNameFilters([_t("Subscriptions (*.opml)")])
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def save_story(parent: QWidget, name: str, then: Callable[[str], object]) -> QFileDialog:
    """Let the reader name the file of a story; its ending says how it is written."""
    dialog = QFileDialog(parent, _t("Export the story"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("html")
    dialog.setNameFilters(
        [_t("Page (*.html)"), _t("Markdown (*.md)"), _t("Text (*.txt)"), _t("Data (*.json)")]
    )
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(chosen[:-1].rpartition(".")[2]))
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog
