"""What goes on the clipboard: the words, their marks, and always where they are from."""

from __future__ import annotations

from html import escape
from itertools import pairwise

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from ui.models.cell_table import plain
from ui.models.evidence import Evidence
from ui.models.marks import Cell
from ui.models.overview import named
from ui.models.phrases import translate
from ui.story.tab import Choice
from ui.theme.palette import LIGHT


def cells_data(rows: list[list[Cell]]) -> QMimeData:
    """Cells as plain text and as an HTML table, with their sources."""
    data = QMimeData()
    data.setText("\n\n".join(plain(row) for row in rows))
    data.setHtml(html_table(rows))
    return data


def copy_choices(evidence: Evidence, address: str) -> list[Choice]:
    """The menu entry that copies what an address names with its sources; none if it names no evidence."""
    rows = sourced(evidence, address)
    if not rows:
        return []
    words = translate("story", "Copy with its sources")
    return [(words, lambda: QGuiApplication.clipboard().setMimeData(cells_data(rows)))]


def sourced(evidence: Evidence, address: str) -> list[list[Cell]]:
    """The passages behind a row ("claim:"), a quote, the names of a thing, the sources of an article or a
    passage, each with its outlet and link."""
    kind, _, name = address.partition(":")
    passages: list[str] = []
    if kind == "claim" and name in evidence.claims:
        claim = evidence.claims[name]
        passages = [cells[0] for cells in claim.cells.values()]
    elif kind == "quote":
        rows = [row for row in evidence.comparison.quotes if row.id == name]
        passages = [version.passage for row in rows for version in row.versions]
    elif kind == "names" and (label := named(evidence, name)) is not None:
        passages = [use.passage for use in label.names]
    elif kind == "sources":
        passages = [credit.passage for credit in evidence.credits.get(name, ())]
    elif kind == "passage" and name in evidence.passages:
        passages = [name]
    out = []
    for passage in dict.fromkeys(passages):
        article = evidence.articles[evidence.owner[passage]]
        marks = tuple(evidence.variant_marks(passage))
        out.append([Cell(evidence.text(passage), marks=marks, outlet=article.outlet, url=article.url)])
    return out


def _link(name: str, url: str | None) -> str:
    words = escape(name)
    if url and url.startswith(("https://", "http://")):
        return f'<a href="{escape(url)}">{words or escape(url)}</a>'
    return words


def html_table(rows: list[list[Cell]]) -> str:
    """Cells as an HTML table; marks become underlines of the same styles, sources become links."""
    body = "".join("<tr>" + "".join(f"<td>{cell_html(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<table border="1" cellspacing="0" cellpadding="6">{body}</table>'


_CSS = {
    "differs": f"background:{LIGHT.amber_soft};text-decoration:underline solid {LIGHT.amber_line}",
    "wording": f"text-decoration:underline solid {LIGHT.amber_line}",
    "only": f"background:{LIGHT.green_soft};text-decoration:underline dashed {LIGHT.green_line}",
    "loaded": f"text-decoration:underline dotted {LIGHT.red_line}",
    "gone": "text-decoration:line-through",
    "maybe": f"text-decoration:underline wavy {LIGHT.hatch_line}",
}
"""What is pasted elsewhere stands on white paper: always the light colours."""


def cell_html(cell: Cell, *, link: bool = True) -> str:
    """A cell as HTML; `link` adds its outlet below, as a link."""
    out: list[str] = []
    cuts = sorted({0, len(cell.text), *(m.start for m in cell.marks), *(m.end for m in cell.marks)})
    for start, end in pairwise(cuts):
        piece = escape(cell.text[start:end]).replace("\n", "<br>")
        for mark in cell.marks:
            if mark.start <= start and end <= mark.end:
                piece = f'<span style="{_CSS[mark.kind]}">{piece}</span>'
        out.append(piece)
    source = _link(cell.outlet, cell.url) if link else ""
    return "".join(out) + (f"<br><small>{source}</small>" if source else "")
