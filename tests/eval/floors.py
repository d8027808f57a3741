"""The figures that are kept, how far one may fall by chance, and the marks to reach."""

from __future__ import annotations

TOLERANCE = 0.004
"""A fall of more than this below the baseline fails: one article or sentence may tip over by rounding."""

MARKS = {
    "stories.align.f1": 0.66,
    "stories.left_out.f1": 0.86,
    "stories.key_left_out.r": 0.60,
    "stories.quotes.f1": 0.92,
    "stories.quotes.joined": 0.70,
    "stories.quotes.named": 0.85,
    "stories.spin.f1": 0.45,
    "stories.sources.f1": 0.75,
    "stories.boilerplate.leaked": 5.0,
    "differences.held_out.contradictions.p": 0.90,
    "differences.held_out.detail.p": 0.85,
    "grouping.batch.all.f1": 0.90,
    "grouping.batch.all.p": 0.90,
    "grouping.by_date.moved_later": 0.02,
    "grouping.random.moved_later": 0.02,
    "grouping.by_date.all.f1": 0.87,
    "grouping.random.all.f1": 0.87,
    "quotes.f1": 0.92,
    "quotes.speaker_of_found": 0.80,
    "fit.align.stories_left_out.f1": 0.66,
    "fit.left_out.stories_left_out.key_recall": 0.60,
    "fit.planted.p": 0.90,
    "fit.planted.r": 0.90,
    "fit.wording.five_fold.macro_f1": 0.78,
    "fit.wording.outlets_left_out.macro_f1": 0.74,
    "fit.wording.five_fold.words_p": 0.45,
    "fit.wording.five_fold.words_r": 0.35,
}
"""Least values (issue by issue); see `less_is_better` for the ones that are most values."""

FITTED_ON_THESE = (
    "stories.align.",
    "stories.left_out.",
    "stories.key_left_out.",
    "stories.spin.",
    "wording.",
    "grouping.",
)
"""Figures of weights that saw the same data: the honest ones are those of the fits ("fit.…")."""

_TO_READ = ".unlabelled"
_LESS_IS_BETTER = (
    ".boilerplate.leaked",
    ".boilerplate.alone",
    ".moved_later",
    ".maybe",
    ".maybe_left_in",
    _TO_READ,
)


def less_is_better(name: str) -> bool:
    """Whether a figure is the better the smaller it is."""
    return name.endswith(_LESS_IS_BETTER)


def reaches(name: str, value: float) -> bool | None:
    """Whether a figure reaches its mark; None if it has none."""
    if name not in MARKS:
        return None
    return value <= MARKS[name] if less_is_better(name) else value >= MARKS[name]


def fell(name: str, value: float, before: float) -> bool:
    """Whether a figure is worse than the baseline by more than chance. What nobody has judged yet is no fall:
    it is a request to read it.
    """
    if name.endswith(_TO_READ):
        return False
    worse = value - before if less_is_better(name) else before - value
    return worse > (0.5 if ".boilerplate." in name else TOLERANCE)
