"""Pages on paper: what is cut, what stays together, and that nothing is lost between two sheets."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from pytestqt.qtbot import QtBot

from reader.lessons.guide import guide
from reader.lessons.paper import worksheet
from reader.model.lesson import Task, Tongue
from tests.data.small_lesson import lesson
from ui.widgets.pages import MARGIN_INCHES, Page, cut, laid_out
from ui.widgets.paper import Paper, document_of, write_pdf

LONG = "A sentence that goes on for some words more than one line holds. " * 4


def table(rows: int, words: str = LONG) -> str:
    body = "".join(f"<tr><td>row{n}x</td><td>{words}</td></tr>" for n in range(rows))
    head = "<thead><tr><th>Number</th><th>Words</th></tr></thead>"
    return f'<table border="1" cellspacing="0" cellpadding="4" width="100%">{head}{body}</table>'


@pytest.fixture
def writer(qtbot: QtBot) -> QPdfWriter:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    made = QPdfWriter(held)
    size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
    made.setPageLayout(QPageLayout(size, upright, QMarginsF(0, 0, 0, 0)))
    held.setParent(made)
    return made


def pages_of(html: str, writer: QPdfWriter) -> tuple[QTextDocument, list[Page]]:
    dots = writer.logicalDpiY()
    sheet = writer.pageLayout().paintRectPixels(dots)
    document = laid_out(document_of(Paper("Title", html)), writer, sheet.width())
    return document, cut(document, sheet.height() - 2 * MARGIN_INCHES * dots)


def page_of(document: QTextDocument, pages: list[Page], words: str) -> int:
    """On which page a block stands, whole."""
    block = document.find(words).block()
    assert block.isValid()
    box = document.documentLayout().blockBoundingRect(block)
    (found,) = [n for n, page in enumerate(pages) if page.top <= box.top() and box.bottom() <= page.bottom]
    return found


def test_no_row_of_a_table_is_cut_and_its_head_stands_on_each_sheet(writer: QPdfWriter) -> None:
    document, pages = pages_of(f"<h1>Title</h1>{table(60)}", writer)
    assert len(pages) > 2 and pages[0].head is None
    block = document.begin()
    while block.isValid():
        if block.text().strip():
            box = document.documentLayout().blockBoundingRect(block)
            assert any(page.top <= box.top() and box.bottom() <= page.bottom for page in pages), block.text()
        block = block.next()
    for page in pages[1:]:
        assert page.head is not None
        head = document.documentLayout().blockBoundingRect(document.find("Number").block())
        assert page.head[0] <= head.top() and head.bottom() <= page.head[1]


def test_no_heading_stands_alone_at_the_foot(writer: QPdfWriter) -> None:
    for lines in range(30, 70):
        fill = "<p>line</p>" * lines
        document, pages = pages_of(f"{fill}<h2>Heading</h2><p>About it.</p>{table(3)}", writer)
        places = {page_of(document, pages, words) for words in ("Heading", "About it.", "row0x")}
        assert len(places) == 1, lines


def test_a_short_text_stands_on_one_sheet_and_a_long_one_goes_on(writer: QPdfWriter) -> None:
    def text(lines: int) -> str:
        rows = "".join(f"<tr><td>{n}</td><td>line{n}x</td></tr>" for n in range(lines))
        return f'<h2>Outlet</h2><table border="0" width="100%">{rows}</table>'

    fill = "<p>line</p>" * 30
    document, pages = pages_of(fill + text(20), writer)
    assert [page_of(document, pages, words) for words in ("Outlet", "line0x", "line19x")] == [1, 1, 1]
    document, pages = pages_of(fill + text(60), writer)
    assert page_of(document, pages, "line0x") == 0 and page_of(document, pages, "line59x") > 0


def test_a_headline_in_a_numbered_text_stays_with_what_follows(writer: QPdfWriter) -> None:
    head = '<tr><td>1</td><td style="font-weight: 600;">Headline</td></tr>'
    rows = "".join(f"<tr><td>{n}</td><td>line{n}x</td></tr>" for n in range(60))
    for lines in range(40, 60):
        fill = "<p>line</p>" * lines
        html = f'{fill}<h2>Outlet</h2><table border="0" width="100%">{head}{rows}</table>'
        document, pages = pages_of(html, writer)
        assert len({page_of(document, pages, words) for words in ("Outlet", "Headline", "line0x")}) == 1


def test_of_a_row_that_is_higher_than_a_sheet_no_line_is_cut_or_lost(writer: QPdfWriter) -> None:
    document, pages = pages_of(f"<p>Before</p>{table(1, LONG * 60)}<p>After</p>", writer)
    assert len(pages) > 2 and page_of(document, pages, "After") == len(pages) - 1
    block = document.find(LONG[:20]).block()
    top = document.documentLayout().blockBoundingRect(block).top()
    for n in range(block.layout().lineCount()):
        line = block.layout().lineAt(n)
        at = top + line.y()
        assert sum(page.top <= at and at + line.height() <= page.bottom for page in pages) == 1


def test_a_row_into_which_all_cells_reach_from_above_is_part_of_what_is_above(writer: QPdfWriter) -> None:
    rows = "".join(
        f'<tr><td rowspan="2">left{n}x</td><td rowspan="2">{LONG}</td></tr><tr></tr>' for n in range(40)
    )
    document, pages = pages_of(f'<table border="1">{rows}</table>', writer)
    assert len(pages) > 1 and page_of(document, pages, "left39x") == len(pages) - 1


def test_a_sheet_begins_where_it_is_asked_to(writer: QPdfWriter) -> None:
    html = '<p>One</p><h2 style="page-break-before: always;">Two</h2><p>Three</p>'
    document, pages = pages_of(html, writer)
    assert [page_of(document, pages, words) for words in ("One", "Two", "Three")] == [0, 1, 1]


def test_nothing_to_print_is_one_sheet(writer: QPdfWriter) -> None:
    assert len(pages_of("", writer)[1]) == 1


@pytest.mark.parametrize("answers", [False, True])
def test_the_pdf_has_these_pages(writer: QPdfWriter, tmp_path: Path, answers: bool) -> None:
    html = worksheet(lesson(), answers)
    write_pdf(Paper("Title", html), tmp_path / "sheet.pdf")
    found = re.findall(rb"/Type\s*/Page\b", (tmp_path / "sheet.pdf").read_bytes())
    assert len(found) == len(pages_of(html, writer)[1])


@pytest.mark.parametrize("language", get_args(Tongue))
def test_the_teachers_guide_is_one_page_whatever_is_in_the_lesson(
    writer: QPdfWriter, language: Tongue
) -> None:
    usual = lesson()
    assert usual.key is not None
    title = "A headline of the length that headlines have where all is in them, with a second half to it"
    articles = tuple(
        replace(
            usual.articles[n % 3], id=f"a{n + 1}", title=title, outlet=f"The Daily Chronicle of Outlet {n}"
        )
        for n in range(8)
    )
    long = replace(
        usual,
        title=f"{title}. {title}",
        language=language,
        articles=articles,
        tasks=get_args(Task),
        questions=(f"{title}. " * 3,) * 10,
    )
    for each in (long, replace(long, questions=()), replace(long, key=None)):
        assert len(pages_of(guide(each), writer)[1]) == 1
