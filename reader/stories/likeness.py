"""How probable it is that two articles tell one story.

A logistic regression with few weights (packaging/fit/grouping.py fits and reports them): how near the
vectors are, how many weighty words are shared (the root of it: the first ones say most), and, where dates
are not known to tell look-alike events apart, how many names and figures are shared. Time counts by a fixed
rule, not by a fitted one: in labelled sets the articles of a story are all of one day, and news are not so
tidy.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.stories.signature import Signature
from reader.text.vectors import Floats

FloatArray = NDArray[np.float64]

_DAY_WEIGHT, _MOST = 4.0, 6.0  # logits: 2.8 at one day, 5.5 at three; at most what a near copy makes up for
JOIN = 0.34  # mean likeness from which articles tell one story
FEWEST = 3  # names or figures: with fewer (a script without capitals) the words stand for them


@dataclass(frozen=True, slots=True)
class Weights:
    """Of the logistic regression, on features that are not standardised."""

    constant: float
    vector: float
    terms: float
    undated: float
    undated_names: float
    undated_figures: float


FITTED = Weights(
    constant=-4.82, vector=6.39, terms=4.78, undated=-3.71, undated_names=6.07, undated_figures=4.11
)


def days_apart(left: Signature, right: Signature) -> float | None:
    """None if one of them has no date."""
    if left.when is None or right.when is None:
        return None
    return abs((left.when - right.when).total_seconds()) / 86_400


def time_penalty(days: float) -> float:
    """What a distance in time takes from the logit: fast at first, then little, so that a story can last."""
    return min(_MOST, _DAY_WEIGHT * math.log1p(days))


def likeness(left: Signature, right: Signature, weights: Weights = FITTED) -> float:
    """The probability, 0..1, that two articles tell one story."""
    near, shared, names, figures = features(left, right)
    logit = weights.constant + weights.vector * near + weights.terms * math.sqrt(max(0.0, shared))
    days = days_apart(left, right)
    if days is None:
        logit += weights.undated + weights.undated_names * names + weights.undated_figures * figures
    else:
        logit -= time_penalty(days)
    return 1 / (1 + math.exp(-logit))


def likenesses(
    near: Floats, shared: Floats, names: Floats, figures: Floats, days: FloatArray, weights: Weights = FITTED
) -> FloatArray:
    """`likeness` of one article with many: the features as rows of shape (n,), `days` NaN where unknown."""
    undated = np.isnan(days)
    logit = weights.constant + weights.vector * near + weights.terms * np.sqrt(np.maximum(shared, 0))
    without = weights.undated + weights.undated_names * names + weights.undated_figures * figures
    penalty = np.minimum(_MOST, _DAY_WEIGHT * np.log1p(np.where(undated, 0.0, days)))
    result: FloatArray = 1 / (1 + np.exp(-(logit + np.where(undated, without, -penalty))))
    return result


def features(left: Signature, right: Signature) -> tuple[float, float, float, float]:
    """(cosine of the vectors, of the terms, of the names, of the figures), each -1..1."""
    shared = _product(left.terms, right.terms)
    names = _cosine(left.names, right.names, shared)
    return float(left.vector @ right.vector), shared, names, _cosine(left.figures, right.figures, 0.0)


def _product(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    if len(right) < len(left):
        left, right = right, left
    return sum(weight * right[key] for key, weight in left.items() if key in right)


def _cosine(left: Mapping[str, float], right: Mapping[str, float], otherwise: float) -> float:
    """Of two weighted sets; `otherwise` if one of them holds too little to say."""
    if len(left) < FEWEST or len(right) < FEWEST:
        return otherwise
    lengths = math.sqrt(sum(w * w for w in left.values()) * sum(w * w for w in right.values()))
    return _product(left, right) / lengths if lengths else otherwise
