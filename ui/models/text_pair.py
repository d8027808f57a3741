"""Two articles side by side: which passages report the same, what only one has, and the stops between."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reader.model.comparison import Claim, Difference
from reader.model.passage import Passage
from ui.models.claim_rows import LEAST_LIKENESS
from ui.models.evidence import Evidence, telling
from ui.models.marks import Mark, unite
from ui.models.phrases import translate


@dataclass(frozen=True, slots=True)
class Match:
    """A passage of each text that report the same; `more_left`/`more_right` repeat it further down.

    `sure` is False in the grey zone; `differs` is True if the claim has something given differently.
    """

    claim: str
    left: str
    right: str
    differs: bool
    sure: bool = True
    more_left: tuple[str, ...] = ()
    more_right: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stop:
    """A place where the two texts part: a differing match, or a passage of one side only."""

    left: str = ""
    right: str = ""


class TextPair:
    """What `comparison` says of two of its articles. Nothing is "only" in one if the other is incomplete."""

    def __init__(self, evidence: Evidence, left: str, right: str) -> None:
        self.evidence = evidence
        self.left, self.right = left, right
        self._differing: dict[str, tuple[Difference, ...]] = {}
        self.matches: tuple[Match, ...] = tuple(self._matches())
        sure = [m for m in self.matches if m.sure]
        self.linked: frozenset[str] = frozenset(
            p for m in sure for p in (m.left, m.right, *m.more_left, *m.more_right)
        )
        self.maybe: frozenset[str] = (
            frozenset(p for m in self.matches if not m.sure for p in (m.left, m.right)) - self.linked
        )
        self.only_left = self._only(left, right)
        self.only_right = self._only(right, left)
        self._by_passage: dict[str, list[Match]] = {}
        for match in self.matches:
            for passage in (match.left, match.right, *match.more_left, *match.more_right):
                self._by_passage.setdefault(passage, []).append(match)
        self._worded: dict[tuple[str, str], tuple[list[Mark], list[Mark]]] = {}
        self.stops: tuple[Stop, ...] = tuple(self._stops())

    def _matches(self) -> list[Match]:
        out = []
        for claim in self.evidence.comparison.claims:
            ours, theirs = claim.cells.get(self.left, ()), claim.cells.get(self.right, ())
            if ours and theirs:
                out.append(
                    Match(claim.id, ours[0], theirs[0], self._differs(claim), True, ours[1:], theirs[1:])
                )
            elif ours and self.right in claim.maybe:
                out.append(Match(claim.id, ours[0], claim.maybe[self.right], False, False))
            elif theirs and self.left in claim.maybe:
                out.append(Match(claim.id, claim.maybe[self.left], theirs[0], False, False))
        passages = self.evidence.passages
        return sorted(out, key=lambda m: (passages[m.left].start, passages[m.right].start))

    def _differs(self, claim: Claim) -> bool:
        return bool(self._between(claim))

    def _between(self, claim: Claim) -> tuple[Difference, ...]:
        """What these two give differently: a third outlet's words do not count here."""
        found = self._differing.get(claim.id)
        if found is None:
            pair = (self.left, self.right)
            differences = tuple(
                replace(d, values=tuple(v for v in d.values if v.article in pair)) for d in claim.differences
            )
            cells = {a: claim.cells[a] for a in pair if a in claim.cells}
            found = telling(replace(claim, cells=cells, differences=differences))
            self._differing[claim.id] = found
        return found

    def _only(self, here: str, there: str) -> tuple[str, ...]:
        if not self.evidence.articles[there].complete:
            return ()
        return tuple(
            p.id
            for p in self.evidence.passages_of[here]
            if p.comparable and p.kind != "headline" and p.id not in self.linked and p.id not in self.maybe
        )

    def _stops(self) -> list[Stop]:
        """In the order of the left text; a passage of the right only comes after the one before it."""
        passages = self.evidence.passages
        partner = {m.right: m.left for m in self.matches if m.sure}
        places: list[tuple[float, int, Stop]] = []
        for match in self.matches:
            if match.sure and (match.differs or self._worded_at(match)):
                places.append((passages[match.left].start, 0, Stop(match.left, match.right)))
        places += [(passages[p].start, 0, Stop(left=p)) for p in self.only_left]
        only_right = set(self.only_right)
        anchor = -1.0
        for number, passage in enumerate(self.evidence.passages_of[self.right]):
            if passage.id in partner:
                anchor = passages[partner[passage.id]].start + 0.5
            elif passage.id in only_right:
                places.append((anchor, number + 1, Stop(right=passage.id)))
        places.sort(key=lambda place: place[:2])
        return [stop for _, _, stop in places]

    def _worded_at(self, match: Match) -> bool:
        left, right = self._words(match.left, match.right)
        return bool(left or right) or self.evidence.text(match.left) != self.evidence.text(match.right)

    def _words(self, left: str, right: str) -> tuple[list[Mark], list[Mark]]:
        found = self._worded.get((left, right))
        if found is None:
            found = self._worded[left, right] = word_marks(
                self.evidence.passages[left], self.evidence.passages[right]
            )
        return found

    def matches_of(self, passage: str) -> list[Match]:
        """The matches that a passage stands in."""
        return self._by_passage.get(passage, [])

    def marks(self, passage: str) -> tuple[Mark, ...]:
        """What is marked in a passage of either side; offsets into the passage."""
        evidence = self.evidence
        marks = evidence.loaded_marks(passage)
        if passage in self.only_left or passage in self.only_right:
            note = translate("story", "only here")
            marks.append(Mark(0, len(evidence.text(passage)), "only", note))
        elif passage in self.maybe:
            note = translate("story", "maybe the same")
            marks.append(Mark(0, len(evidence.text(passage)), "maybe", note))
        for match in self.matches_of(passage):
            if not match.sure:
                continue
            differing = evidence.marks_of(passage, self._between(evidence.claims[match.claim]))
            marks += differing
            if passage in (match.left, match.right):
                worded = self._words(match.left, match.right)[passage == match.right]
                marks += [
                    m for m in worded if not any(d.start <= m.start and m.end <= d.end for d in differing)
                ]
        return unite(marks)

    def summary(self) -> str:
        """ "11 passages match · 3 only left · 41 only right"."""
        sure = sum(1 for match in self.matches if match.sure)
        parts = [translate("story", "%n passages match", "", sure)]
        maybe = len(self.matches) - sure
        if maybe:
            parts.append(translate("story", "%n maybe", "", maybe))
        for there, only in (
            (self.right, translate("story", "%n only left", "", len(self.only_left))),
            (self.left, translate("story", "%n only right", "", len(self.only_right))),
        ):
            if self.evidence.articles[there].complete:
                parts.append(only)
            else:
                name = self.evidence.name(there)
                parts.append(translate("story", "{outlet} is incomplete").replace("{outlet}", name))
        return " · ".join(parts)


def word_marks(left: Passage, right: Passage) -> tuple[list[Mark], list[Mark]]:
    """Other words for the same, in each of two passages; none if they share too few words."""
    from reader.text.worddiff import likeness, word_diff

    edits = word_diff(left.text, right.text)
    if likeness(edits, left.text, right.text) < LEAST_LIKENESS:
        return [], []
    note = translate("story", "worded differently")
    ours = [Mark(a, b, "wording", note) for op, (a, b), _ in edits if op != "same" and b > a]
    theirs = [Mark(a, b, "wording", note) for op, _, (a, b) in edits if op != "same" and b > a]
    return ours, theirs
