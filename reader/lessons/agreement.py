"""Krippendorff's alpha of several readers who each marked a word or left it: 1 is full agreement, 0 chance.

K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), for nominal data without gaps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Undefined = Literal["", "too_few", "nothing", "everything"]
Degree = Literal["much", "some", "little", "none"]
_MUCH, _SOME, _LITTLE = 0.67, 0.33, 0.05
"""Krippendorff draws conclusions from the first bound on; the second is half of it; below the third a class
is where chance would be."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """`alpha` is None where it says nothing: fewer than two students ("too_few"), nobody marked a word
    ("nothing"), or everybody marked every word ("everything")."""

    alpha: float | None
    why: Undefined = ""

    @property
    def degree(self) -> Degree:
        """How far that is, for a sentence; "none" where `alpha` is None."""
        alpha = self.alpha if self.alpha is not None else 0.0
        return (
            "much"
            if alpha >= _MUCH
            else "some"
            if alpha >= _SOME
            else "little"
            if alpha >= _LITTLE
            else "none"
        )


def agreement(rows: Sequence[Sequence[int]]) -> Agreement:
    """
    Args:
        rows: for each student a 1 or 0 for each word, all of one length.
    """
    students = len(rows)
    if students < 2:
        return Agreement(None, "too_few")
    marked = [sum(word) for word in zip(*rows, strict=True)]
    total, ones = students * len(marked), sum(marked)
    if ones == 0:
        return Agreement(None, "nothing")
    if ones == total:
        return Agreement(None, "everything")
    observed = sum(count * (students - count) for count in marked) / (students - 1) / total
    expected = ones * (total - ones) / (total - 1) / total
    return Agreement(1 - observed / expected)
