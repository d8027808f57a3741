"""Two names beside a third that both give: "Ada Brook and Ida Moss" here, "Ada Brook and Ida Finn" there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from reader.compare.facts import Corpus, Facts
from reader.compare.named import whole_name
from reader.compare.spelling import Spelt, writes
from reader.text.names import Name, same

_JOINED = re.compile(r"\s(?:and|or|&)\s(?:the\s)?")
_LISTED = re.compile(r",\s(?:the\s)?$")

Beside = tuple[Name, Name]  # a name, and the one that stands beside it


def partners_apart(corpus: Corpus, cells: Mapping[int, Sequence[Facts]]) -> list[list[Spelt]]:
    """Names that have a word in common ("Ida Moss", "Ida Finn") and stand beside the same name, where each
    outlet has only its own throughout; one group a name, one use an outlet.
    """
    found = [
        (article, facts, beside)
        for article, many in cells.items()
        for facts in many
        for beside in _couples(facts)
    ]
    out: dict[frozenset[str], list[Spelt]] = {}
    for (a, here, (one, by)), (b, there, (other, by_other)) in combinations(found, 2):
        if a == b or not same(by.key, by_other.key) or not _alike(one, other):
            continue
        if writes(corpus, a, other.key) or writes(corpus, b, one.key):
            continue
        group = out.setdefault(frozenset((one.key, other.key)), [])
        told = {facts.article for facts, _start, _end in group}
        for article, facts, name in ((a, here, one), (b, there, other)):
            if article not in told:
                group.append((facts, *_whole(facts.passage.text, name)))
    return list(out.values())


def _couples(facts: Facts) -> Iterator[Beside]:
    """Each two names joined by "and" or "or", both ways round; a longer list need not be whole."""
    text = facts.passage.text
    for left, right in pairwise(facts.names):
        if _JOINED.fullmatch(text, left.end, right.start) and not _LISTED.search(text, 0, left.start):
            yield left, right
            yield right, left


def _whole(text: str, name: Name) -> tuple[int, int]:
    """Where the name stands with all that belongs to it."""
    words = whole_name(text, name)
    start = text.rindex(words, 0, name.start + len(words))
    return start, start + len(words)


def _alike(one: Name, other: Name) -> bool:
    """Whether two names of two words or more are not one, and have a word in common."""
    left, right = one.key.split(), other.key.split()
    return (
        min(len(left), len(right)) > 1
        and not same(one.key, other.key)
        and left[-1] != right[-1]
        and left[0] == right[0]
    )
