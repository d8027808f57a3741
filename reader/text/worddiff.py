"""Which words differ between two texts. For two versions of one statement, never for whole articles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Literal

from diff_match_patch import diff_match_patch

from reader.text.tokens import Token, words

Op = Literal["same", "left", "right", "changed"]
Span = tuple[int, int]
Edit = tuple[Op, Span, Span]

# diff-match-patch compares characters, so each different word is given one character of its own;
# the range starts above the surrogates, which are no valid characters.
_FIRST = 0xE000
_MOST = 0x10FFFF - _FIRST
# Two words of agreement between two changes are chance ("of the"), not agreement.
_CHANCE = 1
# Two statements of 250 words with nothing in common take 250 steps, two texts of 1,000 words would take a
# second: from here on what is not yet lined up is a change as a whole.
_STEPS = 500


class _Bound:
    """A deadline for diff-match-patch that counts its steps, not time: on a busy machine the same texts give
    the same differences. The library asks once a step whether the time now is greater.
    """

    def __init__(self) -> None:
        self._left = _STEPS

    def __lt__(self, now: float) -> bool:
        self._left -= 1
        return self._left < 0


def word_diff(left: str, right: str) -> list[Edit]:
    """Line up two texts word by word, letter case and punctuation apart.

    Args:
        left: one text.
        right: the other.

    Returns:
        (op, left span, right span) in order. `same`: both have these words; `changed`: the left's words
        stand where the right has others; `left` or `right`: only that side has words here, and the other
        span is empty (start == end, where the words would stand). Spans are code points from the first
        character of the first word to the last of the last one, so they hold the punctuation between.

    The comparison is diff-match-patch (Myers 1986) on word tokens; a single small word of agreement
    between two changes is taken into the change, so that a rewording reads as one. Long texts with little in
    common are lined up in part only, always in the same part.
    """
    ours, theirs = words(left), words(right)
    letters: dict[str, str] = {}
    one = "".join(_letter(token, letters) for token in islice(ours, _MOST))
    two = "".join(_letter(token, letters) for token in islice(theirs, _MOST))
    raw: list[tuple[int, str]] = diff_match_patch().diff_main(one, two, False, _Bound())
    edits: list[Edit] = []
    at = to = 0
    gone = new = 0
    for position, (op, run) in enumerate(raw):
        if op < 0:
            gone += len(run)
            continue
        if op > 0:
            new += len(run)
            continue
        small = len(run) <= _CHANCE and 0 < position < len(raw) - 1
        if small and len(ours[at + gone].text) <= 3 and not ours[at + gone].text.isdigit():
            gone, new = gone + len(run), new + len(run)
            continue
        at, to = _change(edits, ours, theirs, at, to, gone, new)
        gone = new = 0
        edits.append(("same", _span(ours, at, at + len(run)), _span(theirs, to, to + len(run))))
        at, to = at + len(run), to + len(run)
    _change(edits, ours, theirs, at, to, gone, new)
    return edits


def likeness(edits: Sequence[Edit], left: str, right: str) -> float:
    """How much of the two texts `word_diff` found to be the same, 0 (nothing) to 1, by characters."""
    kept = sum(a[1] - a[0] + b[1] - b[0] for op, a, b in edits if op == "same")
    return kept / max(1, len(left.strip()) + len(right.strip()))


def _letter(token: Token, letters: dict[str, str]) -> str:
    return letters.setdefault(folded(token.text), chr(_FIRST + len(letters)))


def folded(word: str) -> str:
    """What two words must have in common to count as the same."""
    return word.casefold().replace("’", "'").replace("‑", "-")


def _change(
    edits: list[Edit], ours: list[Token], theirs: list[Token], at: int, to: int, gone: int, new: int
) -> tuple[int, int]:
    if gone or new:
        op: Op = "changed" if gone and new else "left" if gone else "right"
        edits.append((op, _span(ours, at, at + gone), _span(theirs, to, to + new)))
    return at + gone, to + new


def _span(tokens: list[Token], first: int, last: int) -> Span:
    if first < last:
        return tokens[first].start, tokens[last - 1].end
    place = tokens[first].start if first < len(tokens) else (tokens[-1].end if tokens else 0)
    return place, place
