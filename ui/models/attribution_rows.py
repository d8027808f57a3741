"""Whom each outlet has it from: a row a source, a column an outlet; each cell with its passage."""

from __future__ import annotations

from collections import Counter

from reader.model.attribution import Attribution, AttributionUse
from ui.models.cell_table import Grid
from ui.models.claim_rows import where
from ui.models.evidence import Evidence, shorten
from ui.models.marks import Cell, CellWriter, Place
from ui.models.phrases import kind_of_source, kinds_of_source, translate
from ui.wording import quoted

CONTEXT = 180
MOST_VERBS = 3


def attribution_rows(evidence: Evidence, *, alone: bool = False) -> tuple[Attribution, ...]:
    """The sources to show; `alone`: those that only one of several outlets has, as far as we know."""
    rows = evidence.comparison.attributions
    return tuple(row for row in rows if not alone or row.only_one_of(evidence.wholes))


def attribution_grid(evidence: Evidence, rows: tuple[Attribution, ...]) -> Grid:
    """The matrix; a column's head tells how many sources of each kind the outlet has in the whole story."""
    articles = evidence.order

    def cell(row: int, column: int) -> Cell:
        return _cell(evidence, rows[row], articles[column])

    return Grid(
        columns=tuple(_outlet(evidence, article) for article in articles),
        rows=len(rows),
        cell=cell,
        heads=lambda row: _head(evidence, rows[row]),
        corner=translate("story", "Source"),
    )


def _outlet(evidence: Evidence, article: str) -> Cell:
    count = Counter(row.kind for row in evidence.comparison.attributions if article in row.articles)
    writer = CellWriter().write(evidence.name(article), "strong")
    known = evidence.known_sources[article]
    none = translate("story", "nobody") if known else translate("story", "not known in this language")
    told = ", ".join(kinds_of_source(kind, number) for kind, number in count.items())
    writer.line().write(told or none, "small")
    return writer.cell(place=Place(article))


def _head(evidence: Evidence, row: Attribution) -> Cell:
    name = row.source[:1].upper() + row.source[1:]
    status = kind_of_source(row.kind)
    if row.only_one_of(evidence.wholes):
        status = f"{status} · {translate('story', 'only here')}"
    return CellWriter().write(name, "strong").line().write(status, "small").cell()


def _cell(evidence: Evidence, row: Attribution, article: str) -> Cell:
    uses = [use for use in row.uses if use.article == article]
    name = evidence.name(article)
    if not uses:
        spoken = f"{name}: {translate('story', 'not a source')}"
        return CellWriter().write("–", "quiet").cell(spoken=spoken)
    first = next((use for use in uses if use.quoted), uses[0])
    said = list(dict.fromkeys(use.how or quoted("…") for use in uses))
    how = ", ".join(said[:MOST_VERBS]) + ("…" if len(said) > MOST_VERBS else "")
    writer = CellWriter().write(how, "body")
    if len(uses) > 1:
        writer.write(f"  {translate('story', '%n times', '', len(uses))}", "small")
    why = next((use.anonymous for use in uses if use.anonymous), "")
    if why:
        writer.line().write(why, "quiet")
    text = _context(evidence, first)
    writer.line(like=text).write(text, "faint").write(f"  {where(evidence, first.passage)}", "small")
    found = evidence.articles[article]
    spoken = f"{name}: {how}. {text}"
    place = Place(article, first.passage)
    return writer.cell(spoken=spoken, place=place, outlet=found.outlet, url=found.url)


def _context(evidence: Evidence, use: AttributionUse) -> str:
    """The words of the passage around the source."""
    text = evidence.text(use.passage)
    if len(text) <= CONTEXT:
        return " ".join(text.split())
    at = max(0, use.start - evidence.passages[use.passage].start - CONTEXT // 2)
    return ("…" if at else "") + shorten(" ".join(text[at:].split()), CONTEXT)
