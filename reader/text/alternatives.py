"""Patterns for many words at once, laid out so that Python's `re` is quick with them."""

from __future__ import annotations

import re
from collections.abc import Iterable


def whole(words: Iterable[str], *, apart: str = r"\w", space: str = r"\s") -> str:
    """A pattern for any of some words or phrases, the longest that fits, at the beginning of a word.

    They are branched by their first two letters, so that few are tried at each place. What may not stand
    before one is asked after its first letter: so the search skips to the next such letter, which takes half
    the time or less. The caller says what may not follow.

    Args:
        words: none of them empty.
        apart: the characters that may not stand before one, as in a set of `re`.
        space: the pattern for a space within one.
    """
    tree: dict[str, dict[str, list[str]]] = {}
    for word in sorted(words, key=len, reverse=True):
        first, second, rest = (
            re.escape(part).replace(r"\ ", space) for part in (word[0], word[1:2], word[2:])
        )
        tree.setdefault(first, {}).setdefault(second, []).append(rest)
    if not tree:
        return r"(?!)"
    branches = (
        rf"{first}(?<![{apart}]{first})(?:"
        + "|".join(f"{second}(?:{'|'.join(rests)})" for second, rests in seconds.items())
        + ")"
        for first, seconds in tree.items()
    )
    return f"(?:{'|'.join(branches)})"
