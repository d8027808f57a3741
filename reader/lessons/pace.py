"""How long texts take a class to read, and how many of them fit into a lesson."""

from __future__ import annotations

from collections.abc import Sequence

WORDS_A_MINUTE = 180
"""A cautious figure: adults read some 240 silently (Brysbaert 2019), a class marks as it reads."""
READ = 6.0
"""Minutes of reading that a lesson of 45 has room for, beside marking and talking."""
LEAST_READ = 2
"""Texts that a student reads: in one there is nothing to compare."""


def minutes(words: float) -> int:
    """Whole minutes that so many words take, at least one."""
    return max(1, round(words / WORDS_A_MINUTE))


def reading(lengths: Sequence[int]) -> tuple[int, float]:
    """
    Args:
        lengths: words of each text.

    Returns:
        How many of them each student reads, and in how many minutes: all, if a lesson has room for that.
    """
    mean = sum(lengths) / len(lengths) / WORDS_A_MINUTE
    some = max(LEAST_READ, int(READ / mean)) if mean else len(lengths)
    read = min(len(lengths), some)
    return read, read * mean
