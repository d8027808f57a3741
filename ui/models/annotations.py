"""One article read with the others at hand: margin notes, and ghost rows for what it leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from reader.model.comparison import Claim, Difference, LeftOut
from ui.models.claim_rows import MOST_KINDS, where
from ui.models.evidence import Evidence, shorten, shorten_apart
from ui.models.marks import Mark, naming, unite
from ui.models.phrases import difference_kind, only_note, some_of, translate, without_it
from ui.wording import quoted

NoteKind = Literal["all", "some", "only", "differs"]

MOST_GHOSTS = 16
MOST_NAMED = 2
MOST_SENTENCE = 180
"""Letters of the sentence that a missing figure, name, date or quote is told with."""
MOST_VALUE = 32
"""Letters of a value that the others give."""
MOST_TOGETHER = 2
"""Ghost rows after one paragraph; more are counted in words."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is given in the place of something that differs: `values` in their quotation marks, each with who
    gives it, this article's own ("here") first. `without` says who states flatly what this article hedges or
    denies, or nothing."""

    kind: str
    values: tuple[tuple[str, str], ...]
    without: str = ""

    def __str__(self) -> str:
        """The values in a line: “partly” Gazette · “in part” Courier."""
        said = [f"{value} {who}" for value, who in self.values]
        return " · ".join([*said, *([self.without] if self.without else [])])


@dataclass(frozen=True, slots=True)
class Note:
    """A chip in the margin, beside a passage. `places` says where others report the same; `told` what they
    give differently."""

    passage: str
    kind: NoteKind
    title: str
    address: str
    places: str = ""
    told: tuple[Told, ...] = ()

    @property
    def lines(self) -> str:
        """What stands below the title, as text."""
        if len(self.told) > 1:
            return "\n".join(f"{told.kind}: {told}" for told in self.told)
        return str(self.told[0]) if self.told else self.places


@dataclass(frozen=True, slots=True)
class Ghost:
    """What others report and this article does not; `lines` says who, and what comes closest here. `detail`:
    the words of the text that are missing, if it is not all of them."""

    text: str
    lines: str
    address: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """The ghosts after a paragraph, heaviest first, and how many more there are."""

    ghosts: tuple[Ghost, ...]
    more: int


def _of_most_kinds(given: Iterable[tuple[str, Told | None]]) -> tuple[Told, ...]:
    """The first one of each kind, then more of the same kinds, as many as there is room for."""
    first: dict[str, Told] = {}
    more: list[Told] = []
    for kind, told in given:
        if told is not None and first.setdefault(kind, told) is not told:
            more.append(told)
    return (*first.values(), *more)[:MOST_KINDS]


def differs(kind: str) -> str:
    """ "Differs: number"."""
    return translate("story", "Differs: {what}").replace("{what}", kind)


class Annotated:
    """What stands beside and between the passages of one article."""

    def __init__(self, evidence: Evidence, article: str) -> None:
        self.evidence = evidence
        self.article = article
        self.notes: tuple[Note, ...] = tuple(self._notes())
        self.gaps: dict[int, Gap] = self._gaps() if evidence.articles[article].complete else {}

    def amount(self, kind: NoteKind) -> int:
        """How many notes of a kind there are."""
        return sum(note.kind == kind for note in self.notes)

    @property
    def missing(self) -> int:
        """How many ghost rows there are, with those that are only counted."""
        return sum(len(gap.ghosts) + gap.more for gap in self.gaps.values())

    def marks(self, passage: str, *, loaded: bool = True) -> tuple[Mark, ...]:
        """What is marked in a passage; offsets into it."""
        evidence = self.evidence
        marks = evidence.loaded_marks(passage) if loaded else []
        if self._only(passage):
            note = only_note()
            marks.append(Mark(0, len(evidence.text(passage)), "only", note))
        else:
            marks += evidence.variant_marks(passage)
        return unite(marks)

    def _only(self, passage: str) -> bool:
        """True if no other article reports anything of a passage, and there is a whole text to say so."""
        claims = self.evidence.claims_at.get(passage, ())
        others = [a for a in self.evidence.complete if a != self.article]
        return bool(claims) and bool(others) and all(map(self.evidence.only_here, claims))

    def _notes(self) -> list[Note]:
        out: list[Note] = []
        told: set[str] = set()
        for passage in self.evidence.passages_of[self.article]:
            claims = self.evidence.claims_at.get(passage.id, ())
            if not claims or not passage.comparable:
                continue
            fresh = [claim for claim in claims if claim.id not in told]
            if not fresh:
                continue  # a headline and its first sentence say one thing: one note
            note = self._note(passage.id, fresh[0])
            told.update(claim.id for claim in claims)
            last = out[-1] if out else None
            same = (
                last is not None
                and (last.kind, last.title, last.lines) == (note.kind, note.title, note.lines)
                and self.evidence.passages[last.passage].paragraph == passage.paragraph
            )
            if not same:
                out.append(note)
        return out

    def _note(self, passage: str, claim: Claim) -> Note:
        evidence = self.evidence
        address = f"claim:{claim.id}"
        if self._only(passage):
            return Note(passage, "only", translate("story", "Only here"), address)
        others = [a for a in claim.cells if a != self.article]
        if not others:
            maybe = [f"{evidence.name(a)} {where(evidence, p)}" for a, p in claim.maybe.items()]
            title = translate("story", "Maybe elsewhere, in other words")
            return Note(passage, "some", title, address, " · ".join(maybe))
        # Where this article gives something itself, the eye goes to it: that comes first.
        differing = sorted(
            evidence.differing[claim.id], key=lambda d: all(v.article != self.article for v in d.values)
        )
        told = _of_most_kinds((d.kind, self._given(d)) for d in differing)
        if told:
            title = differs(told[0].kind) if len(told) == 1 else translate("story", "Given differently")
            return Note(passage, "differs", title, address, told=told)
        places = some_of([f"{evidence.name(a)} {where(evidence, claim.cells[a][0])}" for a in others])
        if evidence.everyone(claim):
            title = translate("story", "All %n report this", "", len(claim.cells))
            if len(claim.cells) == 2:
                title = translate("story", "Both report this")
            return Note(passage, "all", title, address)
        title = translate("story", "%n others say this", "", len(others))
        if len(others) == 1:
            title = naming(translate("story", "{outlet} says this too"), evidence.name(others[0]))
        return Note(passage, "some", title, address, places)

    def _given(self, difference: Difference) -> Told | None:
        """What this article gives and what the others do; None if the others give nothing else. What they
        state flatly is told only beside words of this article's own that do not."""
        elsewhere: dict[str, list[str]] = {}
        without: list[str] = []
        here = [v.text for v in difference.values if v.article == self.article]
        beside = here or [v.text for v in difference.values]
        hedged = any(v.article == self.article and not v.flat for v in difference.values)
        for value in difference.values:
            if value.article == self.article or (value.flat and not hedged):
                continue
            short = shorten_apart(value.text, beside, MOST_VALUE)
            names = without if value.flat else elsewhere.setdefault(short, [])
            name = self.evidence.name(value.article)
            if name not in names:
                names.append(name)
        if not elsewhere and not without:
            return None
        said = {text: some_of(names, MOST_NAMED) for text, names in elsewhere.items()}
        others = [v.text for v in difference.values if v.article != self.article]
        place = translate("story", "here")
        own = dict.fromkeys(
            shorten_apart(v.text, others, MOST_VALUE)
            for v in difference.values
            if v.article == self.article and not v.flat
        )
        first = [(text, ", ".join(filter(None, (place, said.pop(text, ""))))) for text in own]
        values = tuple((quoted(text), who) for text, who in (*first, *said.items()))
        flat = without_it(without, MOST_NAMED) if without else ""
        return Told(difference_kind(difference.told_as), values, flat)

    def _gaps(self) -> dict[int, Gap]:
        rows: dict[str, LeftOut] = {}
        for row in self.evidence.left_out.get(self.article, ()):
            if row.state == "not_found" and (row.claim not in rows or row.weight > rows[row.claim].weight):
                rows[row.claim] = row
        by_text: dict[str, LeftOut] = {}
        for row in sorted(rows.values(), key=lambda row: -row.weight):
            by_text.setdefault(" ".join(row.text.casefold().split()), row)
        heaviest = list(by_text.values())[:MOST_GHOSTS]
        by_paragraph: dict[int, list[Ghost]] = {}
        for row in heaviest:
            by_paragraph.setdefault(self._place(row), []).append(self._ghost(row))
        return {
            paragraph: Gap(tuple(ghosts[:MOST_TOGETHER]), max(0, len(ghosts) - MOST_TOGETHER))
            for paragraph, ghosts in by_paragraph.items()
        }

    def _place(self, row: LeftOut) -> int:
        """After the closest passage; else where the reporting article goes on from something told here."""
        evidence = self.evidence
        last = evidence.passages_of[self.article][-1].paragraph
        near = row.nearest
        if near and near.close and evidence.owner.get(near.passage) == self.article:
            return max(1, evidence.passages[near.passage].paragraph) if last else 0
        if not row.evidence or row.evidence[0] not in evidence.passages:
            return last
        source = evidence.passages[row.evidence[0]]
        for passage in reversed(evidence.passages_of[evidence.owner[source.id]]):
            if passage.start >= source.start:
                continue
            for claim in evidence.claims_at.get(passage.id, ()):
                here = claim.cells.get(self.article)
                if here:
                    return max(1, evidence.passages[here[0]].paragraph) if last else 0
        return last

    def _ghost(self, row: LeftOut) -> Ghost:
        evidence = self.evidence
        who = []
        for article in row.reported_by:
            passage = next((p for p in row.evidence if evidence.owner.get(p) == article), "")
            place = f" {where(evidence, passage)}" if passage else ""
            who.append(f"{evidence.name(article)}{place}")
        near = row.nearest
        if near and near.close and near.passage in evidence.passages:
            closest = translate("story", "closest here: {place}").replace(
                "{place}", where(evidence, near.passage)
            )
        else:
            closest = translate("story", "closest here: nothing")
        lines = " · ".join([some_of(who), closest])
        text = " ".join(row.text.split())
        sentence = evidence.text(row.evidence[0]) if row.evidence else ""
        if row.kind == "claim" or not sentence:
            return Ghost(text, lines, f"claim:{row.claim}")
        told = shorten(sentence, MOST_SENTENCE)
        if text not in told:
            told = f"{text} – {told}"
        return Ghost(told, lines, f"claim:{row.claim}", text)
