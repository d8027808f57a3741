"""The claims table as plain cells: rows are what is reported, columns are articles. No analysis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reader.model.comparison import Claim, LeftOut, Nearest
from ui import wording
from ui.models.evidence import Evidence
from ui.models.marks import Cell, CellWriter, Mark, Place, naming, unite
from ui.models.phrases import (
    alike,
    alike_note,
    difference_kind,
    difference_note,
    only_note,
    paragraph,
    some_of,
    translate,
)

Show = Literal["all", "differences", "conflicts", "quotes", "figures", "single"]

BY_DIFFERENCE, BY_OUTLETS = "\x1fdifference", "\x1foutlets"
"""Orders that are no article's; ids have no control characters."""

MOST_KINDS = 2
"""Of what differs, so many are named and the others counted."""

LEAST_COPIED = 40
"""Letters of a sentence that is not written again in each column that has it."""

LEAST_LIKENESS = 0.45
"""Below this share of common words a word-by-word difference says nothing: all of it is different."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader asked the table to show. `order` is an article id, `BY_DIFFERENCE`, `BY_OUTLETS`, or
    "" for the story's own order."""

    show: Show = "all"
    order: str = ""
    word_diff: bool = True
    loaded: bool = True


class ClaimRows:
    """Rows and cells of one comparison under one choice. Cells are made when they are asked for. `columns`:
    the articles that are shown, in their order; the story's own if there are none."""

    def __init__(self, evidence: Evidence, choice: Choice = Choice(), columns: Sequence[str] = ()) -> None:
        self.evidence = evidence
        self.choice = choice
        self.columns = tuple(columns) or evidence.order
        self._missing: dict[tuple[str, str], LeftOut] = {}
        self._details: dict[str, list[LeftOut]] = {}
        for row in evidence.comparison.left_out:
            if row.kind == "claim" or (row.article, row.claim) not in self._missing:
                self._missing[row.article, row.claim] = row
            if row.kind != "claim" and len(row.reported_by) == 1:
                for passage in row.evidence:
                    self._details.setdefault(passage, []).append(row)
        self._quoted = {v.passage for row in evidence.comparison.quotes for v in row.versions}
        self.common: tuple[Claim, ...] = tuple(c for c in evidence.comparison.claims if self._alike(c))
        self.claims: tuple[Claim, ...] = self._arranged()

    def _arranged(self) -> tuple[Claim, ...]:
        choice = self.choice
        rows = [c for c in self.evidence.comparison.claims if self._shown(c)]
        if choice.order in self.evidence.articles:
            first = {claim.id: self._first(claim, choice.order) for claim in rows}
            rows.sort(key=lambda claim: first[claim.id])
        elif choice.order == BY_DIFFERENCE:
            rows.sort(key=lambda claim: (-len(self.evidence.differing[claim.id]), -len(claim.cells)))
        elif choice.order == BY_OUTLETS:
            rows.sort(key=lambda claim: -len(claim.cells))
        return tuple(rows)

    def _first(self, claim: Claim, article: str) -> float:
        starts = [self.evidence.passages[p].start for p in claim.cells.get(article, ())]
        if not starts and article in claim.maybe:
            starts = [self.evidence.passages[claim.maybe[article]].start]
        return min(starts, default=float("inf"))

    def _shown(self, claim: Claim) -> bool:
        match self.choice.show:
            case "all":
                return True
            case "differences":
                return not self._alike(claim)
            case "conflicts":
                return bool(self.evidence.differing[claim.id])
            case "quotes":
                return any(p in self._quoted for passages in claim.cells.values() for p in passages)
            case "figures":
                return self._has_figures(claim)
            case "single":
                return self.evidence.only_here(claim)

    def _alike(self, claim: Claim) -> bool:
        return self.evidence.everyone(claim) and not self.evidence.differing[claim.id]

    def _has_figures(self, claim: Claim) -> bool:
        if any(d.kind in ("figure", "date") for d in self.evidence.differing[claim.id]):
            return True
        return any(
            any(map(str.isdigit, self.evidence.text(p)))
            for passages in claim.cells.values()
            for p in passages
        )

    def head(self, claim: Claim) -> Cell:
        """The row's name, how many report it, and what differs in it."""
        evidence = self.evidence
        of = len(set(evidence.complete) | set(claim.cells))
        label = evidence.label(claim)
        count = translate("story", "{n} of {all}").replace("{n}", wording.number(len(claim.cells)))
        count = count.replace("{all}", str(of))
        kinds = list(dict.fromkeys(difference_kind(d.told_as) for d in evidence.differing[claim.id]))
        differs = (
            translate("story", "differs: {what}").replace("{what}", some_of(kinds, MOST_KINDS))
            if kinds
            else ""
        )
        status = " · ".join(part for part in (count, differs) if part)
        writer = CellWriter().write(label, "quiet").line().write(count, "strong")
        if differs:
            writer.write(" · ", "small").write(differs, "amber")
        kinds_of = dict.fromkeys(d.told_as for d in evidence.differing[claim.id])
        tip = translate("story", "{n} of {all} texts report this.").replace("{all}", wording.number(of))
        tips = [tip.replace("{n}", wording.number(len(claim.cells))), *map(difference_note, kinds_of)]
        return writer.cell(
            spoken=f"{label}. {status}",
            place=Place(evidence.owner[claim.lead], claim.lead),
            tip="\n".join(tips),
        )

    def column(self, article: str) -> Cell:
        """The head of an article's column: outlet, how much text there is, what it credits."""
        evidence = self.evidence
        found = evidence.articles[article]
        writer = CellWriter().write(evidence.name(article), "strong").line()
        writer.write(facts(evidence, article, short=True), "small")
        return writer.cell(place=Place(article), outlet=found.outlet, url=found.url)

    def cell(self, claim: Claim, article: str) -> Cell:
        """What an article says of a claim; marks come from `marks`, because they cost more than text."""
        if article in claim.cells:
            return self._reported(claim, article)
        row = self._missing.get((article, claim.id))
        maybe = claim.maybe.get(article) or (
            row.nearest.passage if row and row.state == "maybe" and row.nearest else ""
        )
        if maybe:
            return self._maybe(article, maybe)
        if not self.evidence.articles[article].complete:
            return self._incomplete(article)
        return self._not_reported(article, row.nearest if row else None)

    def _maybe(self, article: str, passage: str) -> Cell:
        evidence, found = self.evidence, self.evidence.articles[article]
        word = translate("story", "maybe, worded differently")
        writer = CellWriter().write(word, "small").line(like=evidence.text(passage))
        writer.write(evidence.text(passage), "faint")
        writer.write("  " + where(evidence, passage), "small")
        return writer.cell(
            state="maybe",
            spoken=f"{evidence.name(article)}: {word}. {evidence.text(passage)}",
            place=Place(article, passage),
            outlet=found.outlet,
            url=found.url,
            tip=translate(
                "story",
                "This comes close, but may mean something else: read both. Not counted as left out.",
            ),
        )

    def _incomplete(self, article: str) -> Cell:
        found = self.evidence.articles[article]
        word = translate("story", "text incomplete")
        writer = CellWriter().write(word, "quiet").line()
        writer.write(translate("story", "nothing is said about it"), "small")
        return writer.cell(
            state="incomplete",
            spoken=f"{self.evidence.name(article)}: {word}",
            outlet=found.outlet,
            url=found.url,
            tip=translate("story", "We have only part of this text: what it leaves out cannot be said."),
        )

    def _not_reported(self, article: str, near: Nearest | None) -> Cell:
        evidence, found = self.evidence, self.evidence.articles[article]
        word = translate("story", "not reported")
        writer = CellWriter().write(word, "quiet")
        spoken = f"{evidence.name(article)}: {word}"
        place = Place(article)
        if near and near.passage in evidence.passages:
            close = alike(near.similarity)
            if near.close:
                line = translate("story", "closest: {place}, {alike}").replace("{alike}", close)
                writer.line().write(line.replace("{place}", where(evidence, near.passage)), "small")
            heading = translate("story", "closest passage, {alike}").replace("{alike}", close)
            spoken = f"{spoken}; {heading}: {evidence.text(near.passage)}"
            place = Place(article, near.passage)
        tips = [translate("story", "We found no passage in this text that reports it.")]
        if near:
            tips.append(alike_note())
        return writer.cell(
            state="not_reported",
            spoken=spoken,
            place=place,
            outlet=found.outlet,
            url=found.url,
            tip=" ".join(tips),
        )

    def _reported(self, claim: Claim, article: str) -> Cell:
        evidence = self.evidence
        found = evidence.articles[article]
        best, *more = claim.cells[article]
        passage = evidence.passages[best]
        twin = self._told_before(claim, article)
        same = naming(translate("story", "same words as {outlet}"), evidence.name(twin))
        writer = CellWriter().write(same, "quiet") if twin else CellWriter().write(passage.text, "body")
        writer.write("  " + where(evidence, best), "small")
        others = {where(evidence, p): p for p in reversed(more)}
        before, _, after = translate("story", "also {places}").partition("{places}")
        for number, (words, other) in enumerate(reversed(others.items())):
            writer.write(", " if number else f" · {before}", "small")
            writer.write(words, "small", Place(article, other))
        if others:
            writer.write(after, "small")
        said = [
            f"{difference_kind(d.told_as)}: {v.text}"
            for d in evidence.differing[claim.id]
            for v in d.values
            if v.passage == best
        ]
        loaded = [w.text for w in evidence.loaded.get(best, ()) if not w.quoted]
        spoken = f"{evidence.name(article)}, {paragraph(passage.paragraph)}: {passage.text}"
        if twin:
            spoken += f" ({same})"
        if evidence.only_here(claim):
            spoken += " " + translate("story", "Only here.")
        if said:
            spoken += " " + translate("story", "Differs: {what}.").replace("{what}", "; ".join(said))
        if loaded:
            spoken += " " + translate("story", "Loaded wording: {what}.").replace("{what}", ", ".join(loaded))
        return writer.cell(
            state="same_text" if twin else "text",
            spoken=spoken,
            place=Place(article, best),
            outlet=found.outlet,
            url=found.url,
            whole=passage.text if twin else "",
        )

    def _told_before(self, claim: Claim, article: str) -> str:
        """The first of the columns before an article's in which the very same sentence stands, if it is long
        enough for that to be worth saying; "" if there is none. A dozen copies hide what differs."""
        text = _flat(self.evidence.text(claim.cells[article][0]))
        if len(text) < LEAST_COPIED or article not in self.columns:
            return ""
        for other in self.columns[: self.columns.index(article)]:
            if other in claim.cells and _flat(self.evidence.text(claim.cells[other][0])) == text:
                return other
        return ""

    def marks(self, claim: Claim, article: str) -> tuple[Mark, ...]:
        """What is marked in an article's cell of a row; offsets into the cell's text."""
        if article not in claim.cells or self._told_before(claim, article):
            return ()
        evidence, choice = self.evidence, self.choice
        best = claim.cells[article][0]
        marks = evidence.loaded_marks(best) if choice.loaded else []
        if evidence.only_here(claim) and len(evidence.complete) > 1:
            return unite(
                [
                    *marks,
                    Mark(
                        0,
                        len(evidence.text(best)),
                        "only",
                        only_note(),
                    ),
                ]
            )
        differing = evidence.variant_marks(best, claim)
        marks += differing
        # What others give differently is not only here.
        marks += [m for m in self._details_in(best) if not any(_meet(m, other) for other in differing)]
        if choice.word_diff:
            marks += [m for m in self._worded(claim, article, best) if not _inside(m, differing)]
        return unite(marks)

    def _details_in(self, passage: str) -> list[Mark]:
        text = self.evidence.text(passage)
        out = []
        for row in self._details.get(passage, ()):
            at = text.find(row.text)
            if at >= 0:
                out.append(Mark(at, at + len(row.text), "only", only_note()))
        return out

    def _worded(self, claim: Claim, article: str, passage: str) -> list[Mark]:
        from reader.text.worddiff import likeness, word_diff

        other = self.beside(claim, article)
        if other is None:
            return []
        text, base = self.evidence.text(passage), self.evidence.text(other)
        edits = word_diff(text, base)
        if likeness(edits, text, base) < LEAST_LIKENESS:
            return []
        note = translate("story", "Other words for the same.")
        return [Mark(a, b, "wording", note) for op, (a, b), _ in edits if op in ("changed", "left") and b > a]

    def beside(self, claim: Claim, article: str) -> str | None:
        """The passage that a cell's words are held against: the ordering outlet's, else the plainest."""
        order = self.choice.order if self.choice.order in claim.cells else self.evidence.owner[claim.lead]
        if order == article or order not in claim.cells:
            order = next((a for a in self.evidence.order if a in claim.cells and a != article), "")
        return claim.cells[order][0] if order else None


def where(evidence: Evidence, passage: str) -> str:
    """ "¶7", or "headline"."""
    return evidence.where(passage) or translate("story", "headline")


def facts(evidence: Evidence, article: str, *, short: bool = False) -> str:
    """A line on a text: its length, whether it is whole, whom it credits (two at most). The `short` one
    leaves out how much there is of a text that is not whole, and credits one."""
    whole = evidence.articles[article].complete
    parts = []
    if whole or not short:
        parts.append(translate("story", "%n sentences", "", evidence.sentences(article)))
    if not whole:
        parts.append(translate("story", "incomplete text"))
    outlet = evidence.articles[article].outlet
    named_by = [c for c in evidence.credits.get(article, ()) if not c.of_itself(outlet)]
    wire = [c.shown for c in named_by if c.relation == "wire"]
    named = list(dict.fromkeys(c.shown for c in named_by if c.relation in ("credits", "rewrites")))
    if wire:
        parts.append(translate("story", "agency text by {who}").replace("{who}", wire[0]))
    elif named:
        most = 1 if short else 2
        parts.append(translate("story", "credits {who}").replace("{who}", ", ".join(named[:most])))
    return " · ".join(parts)


def _inside(mark: Mark, others: list[Mark]) -> bool:
    return any(mark.start >= other.start and mark.end <= other.end for other in others)


def _meet(one: Mark, other: Mark) -> bool:
    return one.start < other.end and other.start < one.end


def _flat(text: str) -> str:
    return " ".join(text.split())
