"""Who has it from whom, as plain cells; each with the passage that says or shows it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from reader.model.comparison import Credit
from ui.models.cell_table import Grid
from ui.models.claim_rows import where
from ui.models.evidence import Evidence
from ui.models.marks import Cell, CellWriter, Place
from ui.models.phrases import relation, translate


def source_rows(evidence: Evidence) -> tuple[tuple[str, Credit | None], ...]:
    """(article, credit) in the order of the articles; None for an article that names no source."""
    out: list[tuple[str, Credit | None]] = []
    for article in evidence.order:
        out.extend((article, credit) for credit in evidence.credits.get(article, ()))
        if article not in evidence.credits:
            out.append((article, None))
    return tuple(out)


@dataclass(frozen=True, slots=True)
class Tie:
    """An outlet that has something from a source; `row`: its line in the table, `said`: in words."""

    outlet: str
    source: str
    relation: str
    said: str
    row: int


def copying(evidence: Evidence) -> list[tuple[str, ...]]:
    """Groups of three and more articles that share text, directly or through one another, in order."""
    group = {article: article for article in evidence.order}
    for credit in evidence.comparison.sources:
        if credit.relation == "shares_text" and credit.article in group and credit.source in group:
            one, two = group[credit.article], group[credit.source]
            group = {article: one if of == two else of for article, of in group.items()}
    found = [tuple(a for a in evidence.order if group[a] == of) for of in dict.fromkeys(group.values())]
    return [articles for articles in found if len(articles) > 2]


def ties(evidence: Evidence) -> tuple[Tie, ...]:
    """Every tie once, in the order of the table. Of the texts that one shares sentences with only that which
    most others do: all pairs of a dozen alike texts would be a knot."""
    sharers = Counter(c.source for c in evidence.comparison.sources if c.relation == "shares_text")
    most = {
        article: max(
            (c.source for c in found if c.relation == "shares_text"), key=sharers.__getitem__, default=""
        )
        for article, found in evidence.credits.items()
    }
    out: dict[tuple[str, str, str], Tie] = {}
    for row, (article, credit) in enumerate(source_rows(evidence)):
        if credit is not None and credit.relation == "shares_text" and credit.source != most[article]:
            continue
        if credit is not None:
            outlet = evidence.name(article)
            source = evidence.names.get(credit.source, credit.shown)
            said = f"{outlet} {relation(credit.relation)} {source}"
            key = (outlet, source, credit.relation)
            out.setdefault(key, Tie(outlet, source, credit.relation, said, row))
    return tuple(out.values())


def source_grid(evidence: Evidence) -> Grid:
    """Columns: outlet, how it depends, on whom, the passage."""
    rows = source_rows(evidence)
    spans: list[tuple[int, int, int]] = []
    for line, (article, _) in enumerate(rows):
        if spans and rows[spans[-1][0]][0] == article:
            spans[-1] = (spans[-1][0], 0, spans[-1][2] + 1)
        else:
            spans.append((line, 0, 1))

    def cell(line: int, column: int) -> Cell:
        article, credit = rows[line]
        found = evidence.articles[article]
        if column == 0:
            return CellWriter().write(evidence.name(article), "strong").cell(place=Place(article))
        if credit is None:
            text = translate("story", "no source named") if column == 1 else "–" if column == 2 else ""
            return (
                CellWriter()
                .write(text, "quiet")
                .cell(spoken=text if column == 1 else translate("story", "nothing"))
            )
        if column == 1:
            return CellWriter().write(relation(credit.relation), "quiet").cell()
        place = Place(article, credit.passage)
        if column == 2:
            source = evidence.names.get(credit.source, credit.shown)
            return CellWriter().write(source, "label").cell(place=place)
        text = evidence.text(credit.passage)
        writer = CellWriter().write(text, "body").write(f"  {where(evidence, credit.passage)}", "small")
        at = text.casefold().find(credit.source.casefold())
        if at >= 0 and len(text.casefold()) == len(text):
            writer.mark(at, at + len(credit.source), "wording", translate("story", "the source"))
        return writer.cell(place=place, outlet=found.outlet, url=found.url)

    heads = (
        translate("story", "Outlet"),
        translate("story", "How"),
        translate("story", "Source"),
        translate("story", "Where it says so"),
    )
    return Grid(
        columns=tuple(CellWriter().write(head, "strong").cell() for head in heads),
        rows=len(rows),
        cell=cell,
        spans=tuple(spans),
    )
