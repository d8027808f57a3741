"""The views of a story as HTML for paper: the same cells, marks and sources as on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from reader.model.article import Article
from ui.models.annotations import Annotated
from ui.models.cell_table import CellTable
from ui.models.evidence import Evidence
from ui.models.marks import Cell
from ui.models.overview import Bar, Statement
from ui.models.phrases import translate
from ui.models.text_pair import TextPair
from ui.story.copying import cell_html

MOST_COLUMNS = 6
"""A table with more columns is set as a list: each row, and below it what each outlet says."""


def table(cells: CellTable) -> tuple[str, bool]:
    """A table's HTML, and whether it needs a wide sheet."""
    columns = range(cells.columnCount())
    headed = cells.grid.heads is not None
    if cells.columnCount() > MOST_COLUMNS:
        return "".join(_listed(cells, row) for row in range(cells.rowCount())), False
    corner = [f"<th>{escape(cells.grid.corner)}</th>"] if headed else []
    heads = "".join([*corner, *(f"<th>{cell_html(cells.grid.columns[c], link=False)}</th>" for c in columns)])
    spans = {(row, column): rows for row, column, rows in cells.grid.spans}
    covered = {(r, column) for row, column, rows in cells.grid.spans for r in range(row + 1, row + rows)}
    lines = []
    for row in range(cells.rowCount()):
        line = [f"<td>{cell_html(cells.head(row), link=False)}</td>"] if headed else []
        if row in cells.grid.folds:
            line.append(f'<td colspan="{len(columns)}">{cell_html(cells.cell(row, 0), link=False)}</td>')
        for column in columns if row not in cells.grid.folds else ():
            if (row, column) not in covered:
                cell = cells.marked(row, column)
                missing = ' class="missing"' if cell.state in ("not_reported", "incomplete") else ""
                rows = spans.get((row, column), 1)
                line.append(f'<td rowspan="{rows}"{missing}>{cell_html(cell, link=False)}</td>')
        lines.append(f"<tr>{''.join(line)}</tr>")
    html = (
        '<table border="1" cellspacing="0" cellpadding="4" width="100%" style="border-style:solid;'
        f' border-color:#bbb;"><thead><tr>{heads}</tr></thead>{"".join(lines)}</table>'
    )
    return html, len(columns) + headed > 3


def _listed(cells: CellTable, row: int) -> str:
    parts = [f"<h2>{cell_html(cells.head(row), link=False)}</h2>"]
    if row in cells.grid.folds:
        return "".join([*parts, f"<p>{cell_html(cells.cell(row, 0), link=False)}</p>"])
    for column in range(cells.columnCount()):
        name = escape(cells.grid.columns[column].text.partition("\n")[0])
        parts.append(f"<p><b>{name}:</b> {cell_html(cells.marked(row, column), link=False)}</p>")
    return "".join(parts)


def annotated(evidence: Evidence, shown: Annotated, *, loaded: bool, others: bool) -> str:
    """The article, its notes behind the sentences they belong to, and what others report between."""
    article = evidence.articles[shown.article]
    notes = {note.passage: note for note in shown.notes} if others else {}
    out = [_heading(evidence.name(article.id), article)]
    paragraph: list[str] = []
    at = 0
    for passage in evidence.passages_of[article.id]:
        if passage.kind == "boilerplate":
            continue
        if passage.paragraph != at:
            out += _paragraph(paragraph, shown, at if others else -1)
            paragraph, at = [], passage.paragraph
        text = cell_html(Cell(passage.text, marks=shown.marks(passage.id, loaded=loaded)), link=False)
        note = notes.get(passage.id)
        said = f" <small>[{escape(' '.join((note.title, note.lines)).strip())}]</small>" if note else ""
        paragraph.append((f"<b>{text}</b>" if passage.kind == "headline" else text) + said)
    out += _paragraph(paragraph, shown, at if others else -1)
    return "".join(out)


def _paragraph(sentences: Sequence[str], shown: Annotated, number: int) -> list[str]:
    out = [f"<p>{' '.join(sentences)}</p>"] if sentences else []
    gap = shown.gaps.get(number)
    for ghost in gap.ghosts if gap else ():
        words = translate("story", "Not in this article:")
        out.append(
            f'<table width="100%" cellpadding="4"><tr><td class="missing"><b>{escape(words)}</b>'
            f" {escape(ghost.text)}<br><small>{escape(ghost.lines)}</small></td></tr></table>"
        )
    return out


def two_texts(evidence: Evidence, pair: TextPair) -> str:
    """What both report on one line, in the order of the left text; what only one has stands alone."""

    def words(passage: str) -> str:
        if not passage:
            return '<td width="50%" class="missing">–</td>'
        text = cell_html(Cell(evidence.text(passage), marks=pair.marks(passage)), link=False)
        return f'<td width="50%">{text} <small>{evidence.where(passage)}</small></td>'

    start = {p: found.start for p, found in evidence.passages.items()}
    both = [(start[m.left], m.left, m.right) for m in pair.matches]
    alone = [(start[p], p, "") for p in pair.only_left]
    lines = [f"<tr>{words(left)}{words(right)}</tr>" for _, left, right in sorted([*both, *alone])]
    lines += [f"<tr>{words('')}{words(right)}</tr>" for right in pair.only_right]
    heads = "".join(
        f"<th>{_heading(evidence.name(a), evidence.articles[a])}</th>" for a in (pair.left, pair.right)
    )
    return (
        '<table border="1" cellspacing="0" cellpadding="4" width="100%" style="border-style:solid;'
        f' border-color:#bbb;"><thead><tr>{heads}</tr></thead>{"".join(lines)}</table>'
    )


def card(heading: str, statements: Sequence[Statement] = (), bars: Sequence[Bar] = ()) -> str:
    """A card of the overview; "" if it is empty."""
    lines = [f"<li>{cell_html(s.cell, link=False)}</li>" for s in statements]
    values = [f"<tr><td>{escape(bar.name)}</td><td>{escape(bar.value)}</td></tr>" for bar in bars]
    if not lines and not values:
        return ""
    body = f"<ul>{''.join(lines)}</ul>" if lines else f'<table cellpadding="2">{"".join(values)}</table>'
    return f"<h2>{escape(heading)}</h2>{body}"


def _heading(name: str, article: Article) -> str:
    source = f"<br><small>{escape(article.url)}</small>" if article.url else ""
    return f"<p><b>{escape(name)}</b>{source}</p>"
