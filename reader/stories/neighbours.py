"""How much alike the articles of a batch are, one row of the matrix at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from reader.stories.graph import Graph, Ints
from reader.stories.likeness import (
    FEWEST,
    FloatArray,
    counted_days,
    encoded,
    is_long,
    likeness,
    likenesses,
    tongue,
)
from reader.stories.signature import Signature
from reader.text.vectors import Floats
from reader.work.progress import CancelToken, Progress, silent

CLOSE = 12
Index = dict[str, tuple[NDArray[np.intp] | slice, Floats]]
_DENSE = 4  # a key that one article in so many has stands in a whole column: those are added up faster


def likeness_graph(
    signatures: Sequence[Signature],
    least: float,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Graph:
    """Every pair that is at least so much alike.

    O(n) memory beside the index and the graph; O(n^2) additions: 5 ms an article at 20,000 articles.

    Raises:
        Cancelled: between two rows.
    """
    right: list[Ints] = []
    value: list[Floats] = []
    for i, row in enumerate(rows(signatures)):
        if cancel is not None:
            cancel.check()
        if i % 64 == 0:
            progress("Comparing articles", i, len(signatures))
        alike = likenesses(*row)[i + 1 :]
        found = np.flatnonzero(alike >= least)
        right.append((found + i + 1).astype(np.int32))
        value.append(alike[found].astype(np.float32))
    size = len(signatures)
    left = np.repeat(np.arange(size, dtype=np.int32), [len(each) for each in right])
    return Graph(size, left, _joined(right, np.int32), _joined(value, np.float32))


def most_alike(signatures: Sequence[Signature], of: Sequence[int]) -> Iterator[list[int]]:
    """For each article of `of` the `CLOSE` others that it is most like, the nearest first; of equals the
    one that stands first. One row of features each, where single pairs would take a thousand times as long.
    """
    for i, row in zip(of, rows(signatures, of), strict=True):
        alike = likenesses(*row)
        alike[i] = -1.0
        close = np.argsort(-alike.round(5), kind="stable")[: min(CLOSE, len(alike) - 1)].tolist()
        exact = {n: likeness(signatures[i], signatures[n]) for n in close}
        yield sorted(close, key=lambda n: (-exact[n], n))


def rows(
    signatures: Sequence[Signature], of: Iterable[int] | None = None
) -> Iterator[tuple[Floats, Floats, Floats, Floats, FloatArray]]:
    """For each article, or those of `of`, the features that `likenesses` wants of it and all others, each of
    shape (n,)."""
    size = len(signatures)
    vectors = np.stack([s.vector for s in signatures]) if signatures else np.zeros((0, 1), np.float32)
    terms = _index(signatures, lambda s: s.terms)
    names, few_names = _normalised(signatures, lambda s: s.names)
    figures, few_figures = _normalised(signatures, lambda s: s.figures)
    when = np.array([s.when.timestamp() / 86_400 if s.when else np.nan for s in signatures])
    long = np.array([is_long(s) for s in signatures], bool)
    foreign = np.array([not encoded(s) for s in signatures], bool)
    tongues = np.array([tongue(s) for s in signatures])
    for i in range(size) if of is None else of:
        signature = signatures[i]
        shared = _row(signature.terms, terms, size)
        names_row = _row(_unit(signature.names), names, size)
        names_row[few_names | few_names[i]] = np.nan
        figures_row = _row(_unit(signature.figures), figures, size)
        figures_row[few_figures | few_figures[i]] = 0.0
        near = vectors @ vectors[i]
        near[foreign | foreign[i]] = np.nan
        other = tongues != tongues[i]
        near[other] = names_row[other] = np.nan
        shared[other] = figures_row[other] = 0.0
        both_long = long & long[i] & ~other
        yield near, shared, names_row, figures_row, counted_days(np.abs(when - when[i]), both_long)


def _joined(parts: Sequence[NDArray[Any]], kind: type[np.generic]) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.zeros(0, kind)


def _index(signatures: Sequence[Signature], part: Callable[[Signature], Mapping[str, float]]) -> Index:
    """key -> (which articles have it, with which weight); all of them, with 0, where many have it."""
    places: dict[str, list[int]] = defaultdict(list)
    values: dict[str, list[float]] = defaultdict(list)
    for n, signature in enumerate(signatures):
        for key, weight in part(signature).items():
            places[key].append(n)
            values[key].append(weight)
    index: Index = {}
    for key, found in places.items():
        where, weights = np.array(found, np.intp), np.array(values[key], np.float32)
        if len(found) * _DENSE > len(signatures) > _DENSE:
            column = np.zeros(len(signatures), np.float32)
            column[where] = weights
            index[key] = slice(None), column
        elif len(found) > 1:
            index[key] = where, weights
    return index


def _normalised(
    signatures: Sequence[Signature], part: Callable[[Signature], Mapping[str, float]]
) -> tuple[Index, NDArray[np.bool_]]:
    few = np.array([len(part(s)) < FEWEST for s in signatures], bool)
    return _index(signatures, lambda s: _unit(part(s))), few


def _unit(weights: Mapping[str, float]) -> dict[str, float]:
    length = sum(w * w for w in weights.values()) ** 0.5
    return {key: w / length for key, w in weights.items()} if length else {}


def _row(keys: Mapping[str, float], index: Index, size: int) -> Floats:
    """The product of one article with all."""
    found = np.zeros(size, np.float32)
    for key, weight in keys.items():
        where = index.get(key)
        if where is not None:
            found[where[0]] += weight * where[1]
    return found
