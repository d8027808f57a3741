"""What goes on the clipboard: the words, their marks, and always where they are from."""

from __future__ import annotations

from html import escape
from itertools import pairwise

from PySide6.QtCore import QMimeData

from reader.model.article import Article
from ui.models.cell_table import plain
from ui.models.marks import Cell
from ui.theme.palette import LIGHT


def cells_data(rows: list[list[Cell]]) -> QMimeData:
    """Cells as plain text and as an HTML table, with their sources."""
    data = QMimeData()
    data.setText("\n\n".join(plain(row) for row in rows))
    data.setHtml(html_table(rows))
    return data


def passage_data(text: str, article: Article | None) -> QMimeData:
    """Words of an article with its outlet and link."""
    data = QMimeData()
    if article is None:
        data.setText(text)
        return data
    source = ", ".join(part for part in (article.outlet, article.url or "") if part)
    data.setText(f"{text}\n— {source}" if source else text)
    quote = escape(text).replace("\n", "<br>")
    data.setHtml(f"<blockquote>{quote}</blockquote><p>— {_link(article.outlet, article.url)}</p>")
    return data


def _link(name: str, url: str | None) -> str:
    words = escape(name)
    if url and url.startswith(("https://", "http://")):
        return f'<a href="{escape(url)}">{words or escape(url)}</a>'
    return words


def html_table(rows: list[list[Cell]]) -> str:
    """Cells as an HTML table; marks become underlines of the same styles, sources become links."""
    body = "".join("<tr>" + "".join(f"<td>{_html(cell)}</td>" for cell in row) + "</tr>" for row in rows)
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


def _html(cell: Cell) -> str:
    out: list[str] = []
    cuts = sorted({0, len(cell.text), *(m.start for m in cell.marks), *(m.end for m in cell.marks)})
    for start, end in pairwise(cuts):
        piece = escape(cell.text[start:end]).replace("\n", "<br>")
        for mark in cell.marks:
            if mark.start <= start and end <= mark.end:
                piece = f'<span style="{_CSS[mark.kind]}">{piece}</span>'
        out.append(piece)
    source = _link(cell.outlet, cell.url)
    return "".join(out) + (f"<br><small>{source}</small>" if source else "")
