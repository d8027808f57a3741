"""One person whose name two outlets spell differently: "Jon Owen" here, "John Owen" there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.compare.facts import Corpus, Facts
from reader.text.names import folded
from reader.text.tokens import american
from reader.work.remembered import of_passages

_LEAST = 3  # letters of a word that is spelt in two ways
_MOST = 4  # letters, with accents written as two
_LONG = 5  # letters from which two of them may be another ("Bettie", "Betty")

Spelt = tuple[Facts, int, int]  # a name as a span of a passage


def spelt_apart(corpus: Corpus, cells: Mapping[int, Sequence[Facts]]) -> list[list[Spelt]]:
    """Names of two words or more, alike but for the spelling of one, where each outlet has its own
    throughout; one group a name, one spelling an outlet.
    """
    given: dict[int, dict[str, Spelt]] = {}
    for article, many in cells.items():
        for facts in many:
            for name in facts.names:
                if " " in name.key:
                    given.setdefault(article, {}).setdefault(name.key, (facts, name.start, name.end))
    keys = sorted({key for mine in given.values() for key in mine})
    out: list[list[Spelt]] = []
    for n, left in enumerate(keys):
        for right in keys[n + 1 :]:
            if not _one_person(left, right):
                continue
            ones = [k for k, mine in given.items() if left in mine and not writes(corpus, k, right)]
            others = [k for k, mine in given.items() if right in mine and not writes(corpus, k, left)]
            if ones and others:
                out.append([given[k][left] for k in ones] + [given[k][right] for k in others])
    return out


def writes(corpus: Corpus, article: int, key: str) -> bool:
    """Whether an article has a name anywhere, in the spelling of this key."""
    return any(folded(key) in folded(n.key) for facts in corpus.of(article) for n in facts.names)


def squeezed(key: str) -> str:
    """A name's letters: "Ben-Marsh", "Ben Marsh" and "Benmarsh" have the same."""
    return folded(key).replace(" ", "").replace("-", "")


@of_passages(65536)  # the same names stand in many rows
def _one_person(left: str, right: str) -> bool:
    """Whether two names, as keys, are one but for the spelling of one word, or for a space."""
    if left.count(" ") != right.count(" ") and squeezed(left) == squeezed(right):
        return left.replace("-", " ") != right.replace("-", " ")  # "Karim Ben Marsh", "Karim Benmarsh"
    if left.count(" ") != right.count(" ") or abs(len(left) - len(right)) > _MOST:
        return False
    one, two = folded(left).split(), folded(right).split()
    if len(one) != len(two):
        return False
    apart = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    return len(apart) == 1 and _alike(*apart[0])


def _alike(left: str, right: str) -> bool:
    if f"{left}s" == right or left == f"{right}s":  # "Elections Commission", "Election Commission"
        return False
    if american(left) == american(right):  # "Recognised Corridor", "Recognized Corridor"
        return False
    if min(len(left), len(right)) < _LEAST or left[0] != right[0] or not (left + right).isalpha():
        return False
    allowed = 2 if min(len(left), len(right)) >= _LONG and left[:3] == right[:3] else 1
    return _edits(left, right) <= allowed


def _edits(left: str, right: str) -> int:
    """How many letters must be put in, left out or changed to make one word of the other."""
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(right, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]
