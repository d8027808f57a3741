"""The lines at the head of a story: outlets, dates, why its articles belong together."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from reader.model.comparison import Comparison
from reader.model.story import StoryRow
from ui import wording
from ui.models.evidence import Evidence
from ui.models.left_out_rows import told_by_most
from ui.models.phrases import translate
from ui.models.source_rows import origins_told

MOST_REASONS = 5


def subtitle(
    row: StoryRow, comparison: Comparison | None, reasons: int = MOST_REASONS, *, dated: bool = True
) -> str:
    """ "5 outlets · 2 – 4 March · grouped because: …", with so many reasons at most, and its days if `dated`;
    and how many outlets are compared, where they are not all."""
    outlets = wording.outlets(len(row.outlets))
    compared = {c.article.outlet for c in comparison.articles} if comparison is not None else set()
    if 0 < len(compared) < len(row.outlets):
        said = translate("story", "{outlets}, %n compared", "", len(compared))
        outlets = said.replace("{outlets}", outlets)
    parts = [outlets, *wording.different_texts(row)]
    if row.articles > len(row.outlets):
        parts.append(wording.articles(row.articles))
    if dated and not _undated(row, comparison):
        parts.append(dates(row.first, row.latest))
    if comparison is not None:
        short = sum(1 for c in comparison.articles if not c.article.complete)
        if short:
            parts.append(translate("story", "%n incomplete texts", "", short))
    if row.because and reasons:
        what = ", ".join(row.because[:reasons])
        parts.append(translate("story", "grouped because: {what}").replace("{what}", what))
    return " · ".join(parts)


def _undated(row: StoryRow, comparison: Comparison | None) -> bool:
    """Texts of files that carry no date: the story's one moment is only when they were opened."""
    given = () if comparison is None else comparison.articles
    return bool(given) and row.first == row.latest and not any(each.article.published for each in given)


def tab_counts(evidence: Evidence) -> dict[str, int]:
    """What is behind the tabs, by their keys: as many as their lists hold together. Of what is left out, only
    what others mostly report counts: a detail of one outlet among many is that outlet's own, and all of them
    together would say nothing.
    """
    found = evidence.comparison
    return {
        "quotes": len(found.quotes),
        "left_out": sum(told_by_most(evidence, row) for row in found.left_out),
        "wording": sum(1 for word in found.wording if not word.quoted),
        "sources": origins_told(evidence),
    }


def dates(first: datetime, latest: datetime) -> str:
    """One day, or the first and the last of several, by the reader's clock and locale."""
    one, two = first.astimezone().date(), latest.astimezone().date()
    start, end = QDate(one.year, one.month, one.day), QDate(two.year, two.month, two.day)
    locale = QLocale()
    last = locale.toString(end, wording.day_form(year=True))
    if one == two:
        return last
    return f"{locale.toString(start, wording.day_form(year=one.year != two.year))} – {last}"


def said_outlets(row: StoryRow) -> str:
    """Every outlet, for a tooltip."""
    return ", ".join(row.outlets)
