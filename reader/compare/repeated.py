"""Details of a list that repeat what stands above them in it."""

from __future__ import annotations

from collections import defaultdict

from reader.compare.details import Detail
from reader.text.names import same
from reader.text.tokens import lower_words

_MUCH = 0.5  # of a detail's letters


class Above:
    """The details of one article's list so far."""

    def __init__(self) -> None:
        self._amounts: set[tuple[float, str]] = set()
        self._bearers: list[str] = []
        self._by_row: defaultdict[int, list[str]] = defaultdict(list)
        self._by_passage: defaultdict[int, list[str]] = defaultdict(list)

    def tells(self, detail: Detail, row: int) -> bool:
        """Whether a detail of a row was told: the name, with or without a title; the amount, in other words
        around it; its words within others of the row or passage ("27 votes to 19" tells both), or a good part
        of them alone ("Robyn Hale" of "Robyn Hale, 48"). What was not is told from now on.
        """
        words = f" {' '.join(lower_words(detail.text))} "
        beside = self._by_row[row], self._by_passage[detail.fact]
        if any(_repeats(words, other) for told in beside for other in told):
            return True
        if detail.kind == "name":
            key = detail.text.lower()
            if any(same(key, other) for other in self._bearers):
                return True
            self._bearers.append(key)
        if detail.figure:
            if detail.figure.amount in self._amounts:
                return True
            self._amounts.add(detail.figure.amount)
        for told in beside:
            told.append(words)
        return False


def _repeats(words: str, told: str) -> bool:
    return words in told or (told in words and len(told) >= _MUCH * len(words))
