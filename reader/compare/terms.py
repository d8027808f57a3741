"""Terms of passages as weighted rows of a matrix, so that likeness is one product of matrices."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from reader.text.vectors import Floats


@dataclass(frozen=True, slots=True)
class Terms:
    """`rows` has shape (passages, shared terms): weights of the terms that stand in two articles or
    more. `norms` and `sums` are taken over all terms, shared or not.
    """

    rows: Floats
    norms: Floats
    sums: Floats


def weighted(bags: Sequence[Sequence[str]], articles: Sequence[int], weight: Callable[[str], float]) -> Terms:
    """Terms of each passage, times 1 + log(count), times `weight`. O(passages x shared terms) memory."""
    where: dict[str, int] = {}
    shared: dict[str, int] = {}
    for bag, article in zip(bags, articles, strict=True):
        for term in bag:
            if where.setdefault(term, article) != article and term not in shared:
                shared[term] = len(shared)
    n = len(bags)
    rows = np.zeros((n, max(1, len(shared))), np.float32)
    norms, sums = np.zeros(n, np.float32), np.zeros(n, np.float32)
    weights = {term: weight(term) for term in where}
    for i, bag in enumerate(bags):
        total = square = 0.0
        for term, count in Counter(bag).items():
            value = weights[term] * (1.0 + math.log(count))
            total += value
            square += value * value
            column = shared.get(term)
            if column is not None:
                rows[i, column] = value
        norms[i], sums[i] = math.sqrt(square), total
    return Terms(rows, norms, sums)


def smooth_rarity(bags: Sequence[Sequence[str]]) -> Callable[[str], float]:
    """Inverse frequency within the story: log((1 + n) / (1 + passages with the term)) + 1."""
    n = len(bags)
    counts = Counter(term for bag in bags for term in set(bag))
    return lambda term: math.log((1 + n) / (1 + counts[term])) + 1.0


def rarity(bags: Sequence[Sequence[str]]) -> Callable[[str], float]:
    """The same, unsmoothed: log(n / passages with the term); 0 for a term that all of them have."""
    n = len(bags)
    counts = Counter(term for bag in bags for term in set(bag))
    return lambda term: math.log(n / counts[term])
