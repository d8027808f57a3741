"""What an article leaves out, as plain cells: detail and who reports it, closest passage, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.comparison import LeftOut
from reader.text.datelines import without_dateline
from ui.models.cell_table import Grid
from ui.models.claim_rows import where
from ui.models.evidence import Evidence, shorten
from ui.models.marks import Cell, CellWriter, Place, Style, heads
from ui.models.phrases import alike, alike_note, difference_kind, some_of, translate

MOST_REPORTS = 3
MOST_NAMED = 3
MOST_TEXT = 260
"""Letters of a report that are shown; the rest is where its reference leads."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Of which article, told by at least so many others, which kinds and states ("" for all)."""

    article: str
    least: int = 1
    kind: str = ""
    state: str = ""


def left_out_rows(evidence: Evidence, wanted: Wanted) -> tuple[LeftOut, ...]:
    """The rows of an article, heaviest first."""
    rows = [
        row
        for row in evidence.left_out.get(wanted.article, ())
        if len(row.reported_by) >= wanted.least
        and wanted.kind in ("", row.kind)
        and wanted.state in ("", row.state)
    ]
    return tuple(sorted(rows, key=lambda row: -row.weight))


def told_by_most(evidence: Evidence, row: LeftOut) -> bool:
    """Whether at least half of the other whole texts have it, and this one surely has not."""
    return row.state == "not_found" and 2 * len(row.reported_by) >= max(1, len(evidence.complete) - 1)


def left_out_grid(evidence: Evidence, rows: tuple[LeftOut, ...], article: str) -> Grid:
    """Columns: place in the list, detail with who reports it, closest passage."""
    name = evidence.name(article)
    columns = (
        "#",
        translate("story", "Not in {outlet}").replace("{outlet}", name),
        translate("story", "Closest passage in {outlet}").replace("{outlet}", name),
    )

    def cell(line: int, column: int) -> Cell:
        row = rows[line]
        if column == 0:
            tip = translate(
                "story",
                "The weightiest come first: what more outlets report, higher up and at more length, with"
                " names, numbers or quotes.",
            )
            return CellWriter().write(str(line + 1), "small").cell(tip=tip)
        return (_detail, _nearest)[column - 1](evidence, row)

    return Grid(
        columns=heads(columns),
        rows=len(rows),
        cell=cell,
    )


def _detail(evidence: Evidence, row: LeftOut) -> Cell:
    # A whole sentence in bold type shouts; a figure, name, date or quote is short, and what matters.
    style: Style = "body" if row.kind == "claim" else "lead"
    writer = CellWriter().write(" ".join(without_dateline(row.text).split()), style)
    said = [] if row.kind == "claim" else [difference_kind(row.kind)]
    if row.kind == "claim" and row.evidence and (who := evidence.speaker(row.evidence[0])):
        said.append(f"– {who}")
    if row.state == "maybe":
        said.append(translate("story", "maybe there in other words"))
    if said:
        writer.line().write(" · ".join(said), "small")
    _reports(evidence, row, writer)
    first = row.evidence[0] if row.evidence else ""
    owner = evidence.owner.get(first, row.reported_by[0] if row.reported_by else "")
    article = evidence.articles.get(owner)
    return writer.cell(
        place=Place(owner, first),
        outlet=article.outlet if article else "",
        url=article.url if article else None,
        tip="\n".join(evidence.name(a) for a in row.reported_by) if len(row.reported_by) > MOST_NAMED else "",
    )


def _reports(evidence: Evidence, row: LeftOut, writer: CellWriter) -> None:
    """Who has it, and how if in other words; outlets that have it in one sentence stand together."""
    first_of = {evidence.owner[p]: p for p in reversed(row.evidence) if p in evidence.passages}
    shown = [p for p in row.evidence if first_of.get(evidence.owner.get(p, "")) == p]
    same: dict[str, list[str]] = {}
    for passage in shown:
        same.setdefault(" ".join(evidence.text(passage).split()), []).append(passage)
    # Below the detail stands first who has it in these words.
    groups = sorted(same.values(), key=lambda passages: evidence.text(passages[0]) != row.text)[:MOST_REPORTS]
    for passages in groups:
        text = evidence.text(passages[0])
        writer.line(like=text)
        _heads(evidence, writer, passages)
        if text == row.text:
            continue
        at = text.find(row.text) if row.kind != "claim" else -1
        if len(text) > MOST_TEXT and at + len(row.text) < MOST_TEXT:
            text = shorten(text, MOST_TEXT)
        start = writer.write(text, "body").begun
        if at >= 0:
            writer.mark(start + at, start + at + len(row.text), "only", translate("story", "not there"))
    told = {evidence.owner[p] for passages in groups for p in passages}
    others = [evidence.name(a) for a in row.reported_by if a not in told]
    if others:
        writer.line().write(translate("story", "also {places}").replace("{places}", some_of(others)), "small")


def _heads(evidence: Evidence, writer: CellWriter, passages: Sequence[str]) -> None:
    """ "Gazette ¶3, Courier ¶1 and 4 more": each leads to its passage."""
    most = MOST_NAMED if len(passages) > MOST_NAMED + 1 else len(passages)
    names, _, rest = translate("story", "{names} and %n more", "", len(passages) - most).partition("{names}")
    writer.write(names, "quiet")
    for number, passage in enumerate(passages[:most]):
        owner = evidence.owner[passage]
        if number:
            writer.write(", ", "quiet")
        writer.write(f"{evidence.name(owner)} {where(evidence, passage)}", "quiet", Place(owner, passage))
    writer.write(f"{rest}  " if most < len(passages) else "  ", "quiet")


def _nearest(evidence: Evidence, row: LeftOut) -> Cell:
    near = row.nearest
    if near is None or near.passage not in evidence.passages:
        return CellWriter().write(translate("story", "nothing close"), "quiet").cell()
    close = alike(near.similarity)
    if not near.close and row.state != "maybe":
        writer = CellWriter().write(translate("story", "nothing close"), "quiet").line()
        best = translate("story", "closest: {place}, {alike}").replace("{alike}", close)
        writer.write(best.replace("{place}", where(evidence, near.passage)), "small")
        return writer.cell(place=Place(row.article, near.passage), tip=alike_note())
    start = 0
    writer = CellWriter().write(evidence.text(near.passage), "body" if row.state == "maybe" else "faint")
    if row.state == "maybe":
        writer.mark(start, writer.length, "maybe", translate("story", "maybe the same"))
        why = translate("story", "maybe the same in other words ({alike})")
    elif row.kind == "claim":
        why = translate("story", "says something else ({alike})")
    else:
        why = translate("story", "without these words ({alike})")
    writer.write(f"  {where(evidence, near.passage)}", "small").line()
    writer.write(why.replace("{alike}", close), "small")
    return writer.cell(place=Place(row.article, near.passage), tip=alike_note())


def left_out_note(evidence: Evidence, article: str) -> str:
    """What was compared, in one or two sentences."""
    found = evidence.articles[article]
    name = evidence.name(article)
    if not found.complete:
        return (
            translate(
                "story",
                "We have only part of {outlet}'s text: a teaser, or a page behind a paywall."
                " Nothing is said to be left out of it.",
            )
        ).replace("{outlet}", name)
    count = evidence.sentences(article)
    length = translate("story", "%n sentences", "", count)
    return (
        translate(
            "story",
            "Compared with the full text of {outlet}, {length}.",
        )
        .replace("{outlet}", name)
        .replace("{length}", length)
    )
