"""What is printed, at a printer's fineness."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from reader.lessons.paper import worksheet
from tests.data.small_lesson import lesson
from ui.widgets.paper import Paper, document_of

DOTS = 1200


def printed(html: str) -> QTextDocument:
    """The document as a printer of 1200 dots an inch lays it out."""
    document = document_of(Paper("Title", html))
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DOTS / 0.0254))
    image.setDotsPerMeterY(round(DOTS / 0.0254))
    document.documentLayout().setPaintDevice(image)
    document.setTextWidth(6.7 * DOTS)
    return document


def points_high(document: QTextDocument, words: str) -> float:
    block = document.find(words).block()
    assert block.isValid()
    return document.documentLayout().blockBoundingRect(block).height() * 72 / DOTS


@pytest.mark.parametrize(("name", "least"), [("h1", 16), ("h2", 12), ("h3", 9.5)])
def test_a_heading_is_as_large_on_paper_as_it_should_be(qtbot: QtBot, name: str, least: float) -> None:
    document = printed(f"<{name}>Heading</{name}><p>Text</p>")
    assert least <= points_high(document, "Heading") <= 2.2 * least


@pytest.mark.parametrize("answers", [False, True])
def test_a_worksheet_fits_the_paper_and_keeps_its_lines(qtbot: QtBot, answers: bool) -> None:
    document = printed(worksheet(lesson(), answers))
    assert document.size().width() <= 6.7 * DOTS + 1
    if not answers:
        for words in ("Pilot Ann Roe", "At least 14 cars"):
            assert points_high(document, words) < 1.8 * 10.5
