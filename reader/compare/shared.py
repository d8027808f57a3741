"""What passages share, weighed by how rare it is in the story, besides what speaks for no fact in common."""

from __future__ import annotations

from collections.abc import Iterable

from reader.compare.features import Evidence

_OF_ALL = 1 / 3


class Shared:
    """The words that passages share. Less than one which only these two have (`_telling`) is a topic."""

    def __init__(self, evidence: Evidence) -> None:
        rarity, self._facts = evidence.rarity, evidence.corpus.facts
        terms = (rarity.bags.terms[i] for i in rarity.bags.ids.tolist())
        self._weights = dict(zip(terms, rarity.values.tolist(), strict=True))
        self._stems = [frozenset(f.stems) for f in self._facts]
        self._telling = evidence.telling**2

    def only_a_speaker(self, one: int, other: int) -> bool:
        """Whether two passages share a topic and, above all, who speaks."""
        shared = self._stems[one] & self._stems[other]
        besides = self._sum(shared - self._facts[one].credited - self._facts[other].credited)
        return besides < self._telling and besides < _OF_ALL**2 * self._sum(shared)

    def no_more_than(self, third: int, one: int, other: int) -> bool:
        """Whether two passages share no more than a topic besides what a third one tells as well."""
        return self._sum((self._stems[one] & self._stems[other]) - self._stems[third]) < self._telling

    def _sum(self, stems: Iterable[str]) -> float:
        return sum((self._weights[stem] ** 2 for stem in stems), 0.0)
