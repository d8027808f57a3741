"""What is printed: a page of HTML on white paper, with its size and way up; preview, printer and PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from reader.work.whole import write_whole
from ui.theme.palette import LIGHT
from ui.theme.theme import app_theme
from ui.widgets import pages

MARGIN_MM = 0.0
"""On top of the two centimetres that pages leave, and of what the printer cannot reach."""
BASE_POINTS = 8
"""The page's number is of this size, and Qt makes h1, h2 and h3 2, 1.5 and 1.2 times that, whatever a
style says. It must be in points: the window's is in pixels, of which a printer has far more."""
STYLE = """
body { font-family: '{serif}'; font-size: 10pt; color: {ink}; }
h1 { font-weight: 600; margin-top: 0; margin-bottom: 3px; }
h2 { font-weight: 600; margin-top: 12px; margin-bottom: 4px; }
p { margin-top: 0; margin-bottom: 6px; }
small, .small { font-family: '{sans}'; font-size: 8pt; color: {muted}; }
th { font-family: '{sans}'; font-size: 8.5pt; text-align: left; background: {panel}; }
td { font-size: 9pt; }
pre { white-space: pre-wrap; font-size: 8.5pt; }
.caption, .picture { font-family: '{sans}'; font-size: 8pt; color: {muted}; }
.missing { background: {panel}; color: {muted}; }
"""


@dataclass(frozen=True, slots=True)
class Paper:
    """`body` is HTML, or makes it where it is drawn: beside the window, where that takes long. `title` names
    the print job and the file. `wide`: the sheet lies on its side."""

    title: str
    body: str | Callable[[], str]
    wide: bool = False

    @property
    def html(self) -> str:
        return self.body if isinstance(self.body, str) else self.body()


class Sheet(QTextDocument):
    """Loads nothing: a text may not reach a file or the network by being printed."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return ""


def document_of(paper: Paper) -> QTextDocument:
    """The document, in the light colours whatever the screen shows, sized in points."""
    theme = app_theme()
    values = {
        "serif": theme.type.serif,
        "sans": theme.type.family,
        "ink": LIGHT.ink,
        "muted": LIGHT.muted,
        "panel": LIGHT.panel,
    }
    sheet = STYLE
    for name, value in values.items():
        sheet = sheet.replace(f"{{{name}}}", value)
    document = Sheet()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(QFont(theme.type.serif, BASE_POINTS))
    document.setDefaultStyleSheet(sheet)
    document.setHtml(f"<body>{paper.html}</body>")
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, paper.title)
    return document


def _layout(paper: Paper, size: QPageSize) -> QPageLayout:
    way = QPageLayout.Orientation.Landscape if paper.wide else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(size, way, margins, QPageLayout.Unit.Millimeter)


def _paint(paper: Paper, onto: QPagedPaintDevice) -> None:
    document = document_of(paper)
    try:
        pages.paint(document, onto)
    finally:
        delete(document)  # here, in the thread that made it: Python's search for garbage may run in another


def write_pdf(paper: Paper, path: Path) -> None:
    """Write a PDF; a file that is there is replaced only when the new one is whole.

    Raises:
        OSError: the file cannot be written.
    """
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(paper.title)
    writer.setCreator("Variorum")
    writer.setPageLayout(_layout(paper, QPageSize(QPageSize.PageSizeId.A4)))
    _paint(paper, writer)
    del writer
    buffer.close()
    write_whole(path, bytes(held.data()))


def _at_once(work: Callable[[], None]) -> None:
    work()


def preview(
    paper: Paper, parent: QWidget, run: Callable[[Callable[[], None]], None] = _at_once
) -> QPrintPreviewDialog:
    """Make the print preview, for the caller to open; from there it goes to a printer. `run` is given what
    draws the pages: it may do that beside the window, and returns when it is done.
    """
    dialog = QPrintPreviewDialog(parent)  # with a printer of its own, which lives as long as it does
    printer = dialog.printer()
    printer.setDocName(paper.title)
    printer.setCreator("Variorum")
    printer.setPageLayout(_layout(paper, printer.pageLayout().pageSize()))
    dialog.setWindowTitle(
        QCoreApplication.translate("Paper", "Print: {title}").replace("{title}", paper.title)
    )
    # A document of its own each time: one belongs to the thread that made it.
    dialog.paintRequested.connect(lambda onto: run(lambda: _paint(paper, onto)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.resize(parent.size() * 0.85)
    return dialog
