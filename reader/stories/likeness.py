"""How probable it is that two articles tell one story.

A logistic regression with few weights (packaging/fit/grouping.py fits and reports them): how near the
vectors are, how many weighty words are shared (the root of it: the first ones say most), and, where dates
are not known to tell look-alike events apart, how many names and figures are shared. With dates the names
still count, at a fifth: two fires of one day. Time counts by a fixed rule, not by a fitted one: in labelled
sets the articles of a story are all of one day, and news are not so tidy.

The encoder knows English; for other languages its cosines are high for any two texts, so those pairs are
judged by words, names, figures and time alone, with weights that were fitted without vectors.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from operator import mul

import numpy as np
from numpy.typing import NDArray

from reader.stories.signature import Signature
from reader.text.vectors import Floats

FloatArray = NDArray[np.float64]

ALIKE = 0.03  # a pair below that counts as not alike at all
JOIN = 0.38  # mean likeness from which articles tell one story
FEWEST = 2  # names or figures: with fewer (a headline, a script without capitals) they say nothing
_DAY_WEIGHT, _MOST = 4.0, 6.0  # logits: 2.8 at one day, 5.5 at three; at most what a near copy makes up for
_LONG, _LONG_SHARE = 150, 0.375  # words from which a text tells look-alikes apart itself: time counts less
_DATED_SHARE = 0.2  # of what names and figures say, if the dates are known
_ENCODED = "en"
_KIN = {"nb": "no", "nn": "no", "bs": "hr", "sr": "hr", "ms": "id"}  # taken for one another by classifiers


@dataclass(frozen=True, slots=True)
class Weights:
    """Of the logistic regression, on features that are not standardised."""

    constant: float
    vector: float
    terms: float
    undated: float
    names: float
    figures: float


@dataclass(frozen=True, slots=True)
class Model:
    """Weights for pairs with vectors that mean something, and for pairs without."""

    full: Weights
    sparse: Weights


FITTED = Model(
    full=Weights(constant=-4.81, vector=6.49, terms=4.61, undated=-3.88, names=5.86, figures=5.19),
    sparse=Weights(constant=-3.26, vector=0.0, terms=9.20, undated=-3.86, names=6.45, figures=5.22),
)


def days_apart(left: Signature, right: Signature) -> float:
    """NaN if one of them has no date."""
    if left.when is None or right.when is None:
        return math.nan
    return abs((left.when - right.when).total_seconds()) / 86_400


def counted_days(days: FloatArray, long: NDArray[np.bool_]) -> FloatArray:
    """Days as they count against two articles: fewer where both are long.

    A headline with a lead says little about which of two look-alike events it means, so there the day
    decides. Two full texts tell that themselves, and outlets go on about an event for a week.
    """
    counted: FloatArray = np.where(long, np.expm1(_LONG_SHARE * np.log1p(days)), days)
    return counted


def time_penalty(days: float) -> float:
    """What a distance in time takes from the logit: fast at first, then little, so that a story can last."""
    return min(_MOST, _DAY_WEIGHT * math.log1p(days))


def likeness(left: Signature, right: Signature) -> float:
    """The probability, 0..1, that two articles tell one story."""
    near, shared, names, figures, days = features(left, right)
    weights = FITTED.sparse if math.isnan(near) else FITTED.full
    logit = weights.constant + weights.terms * math.sqrt(max(0.0, shared))
    if not math.isnan(near):
        logit += weights.vector * near
    told = weights.undated + weights.figures * figures
    told += weights.names * (shared if math.isnan(names) else names)
    if math.isnan(days):
        logit += told
    else:
        logit -= time_penalty(days)
        if not math.isnan(names):
            logit += _DATED_SHARE * told
    return 1 / (1 + math.exp(-logit))


def likenesses(
    near: Floats, shared: Floats, names: Floats, figures: Floats, days: FloatArray, model: Model = FITTED
) -> FloatArray:
    """`likeness` for many pairs at once: the features as rows of one shape, NaN as `features` gives it."""
    with_vector = _logits(near, shared, names, figures, days, model.full)
    without = _logits(np.zeros_like(near), shared, names, figures, days, model.sparse)
    result: FloatArray = 1 / (1 + np.exp(-np.where(np.isnan(near), without, with_vector)))
    return result


def _logits(
    near: Floats, shared: Floats, names: Floats, figures: Floats, days: FloatArray, weights: Weights
) -> FloatArray:
    logit = weights.constant + weights.vector * near + weights.terms * np.sqrt(np.maximum(shared, 0))
    nameless, undated = np.isnan(names), np.isnan(days)
    told = weights.undated + weights.figures * figures + weights.names * np.where(nameless, shared, names)
    penalty = np.minimum(_MOST, _DAY_WEIGHT * np.log1p(np.where(undated, 0.0, days)))
    dated = np.where(nameless, 0.0, _DATED_SHARE * told) - penalty
    result: FloatArray = logit + np.where(undated, told, dated)
    return result


def features(left: Signature, right: Signature) -> tuple[float, float, float, float, float]:
    """(cosine of the vectors, of the terms, of the names, of the figures, days apart as they count).

    The first is NaN if the encoder does not know one of the languages, names are NaN and figures 0 if one
    article holds fewer than `FEWEST`, days are NaN if one has no date. Texts in different languages share
    nothing: characters that two scripts have in common, or a number, would glue them together.
    """
    if tongue(left) != tongue(right):
        return math.nan, 0.0, math.nan, 0.0, days_apart(left, right)
    near = float(left.vector @ right.vector) if encoded(left) and encoded(right) else math.nan
    names = _cosine(left.names, right.names, left.names_length * right.names_length)
    figures = _cosine(left.figures, right.figures, left.figures_length * right.figures_length)
    shared = _product(left.terms, right.terms)
    days = days_apart(left, right)
    if is_long(left) and is_long(right):
        days = math.expm1(_LONG_SHARE * math.log1p(days))
    return near, shared, names, 0.0 if math.isnan(figures) else figures, days


def is_long(signature: Signature) -> bool:
    """Whether the text is long enough to tell which of two look-alike events it means."""
    return signature.length >= _LONG


def tongue(signature: Signature) -> str:
    """The language, or the one that stands for those that a classifier takes for it."""
    return _KIN.get(signature.language, signature.language)


def encoded(signature: Signature) -> bool:
    """Whether the encoder knows the article's language."""
    return signature.language == _ENCODED


def _product(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    both = left.keys() & right.keys()
    # fsum: the same to the last bit whatever order the set is in.
    return math.fsum(map(mul, map(left.__getitem__, both), map(right.__getitem__, both)))


def _cosine(left: Mapping[str, float], right: Mapping[str, float], lengths: float) -> float:
    """Of two weighted sets; NaN if one of them holds too little to say."""
    if len(left) < FEWEST or len(right) < FEWEST or not lengths:
        return math.nan
    return _product(left, right) / lengths
