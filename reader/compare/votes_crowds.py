"""What outlets give differently and is no plain figure: a vote ("62-36"), a crowd ("dozens", "hundreds").

Held against each other like dates: only where the words around are of one thing, and where neither outlet
gives the other's anywhere. English texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.dated import same_event
from reader.compare.facts import Corpus, Facts
from reader.text.dates import is_stamp
from reader.text.readings import reading

_CROWDS = (
    "dozens",
    "scores",
    "hundreds",
    "thousands",
    "tens of thousands",
    "hundreds of thousands",
    "millions",
)
_FORMS = re.compile(
    r"(?P<vote>(?<![\w.-])(?P<one>\d{1,3})\s?[-–]\s?(?P<two>\d{1,3})(?![\w-]))"
    rf"|(?P<crowd>\b(?:(?:tens|hundreds) of thousands|{'|'.join(_CROWDS)})\b)",
    re.I,
)
_VOTED = re.compile(r"\b(?:vot\w+|pass\w+|approv\w+|reject\w+|ballot|tally|majority)\b", re.I)
_VOTE_NEAR = 60  # characters from a vote to the word that says that it is one


@dataclass(frozen=True, slots=True)
class Value:
    """Something given in a passage: the span indexes its text."""

    kind: str
    value: int
    start: int
    end: int


def values_apart(corpus: Corpus, cells: Mapping[int, Sequence[Facts]]) -> list[list[tuple[Facts, int, int]]]:
    """Two values of a row that clash, each pair once."""
    found = [
        (article, facts, value)
        for article, many in cells.items()
        if corpus.articles[article].language == "en"
        for facts in many
        for value in _values(facts.passage.text)
    ]
    if len({article for article, _facts, _value in found}) < 2:
        return []
    out: list[list[tuple[Facts, int, int]]] = []
    told: set[tuple[str, int]] = set()
    for (a, here, x), (b, there, y) in combinations(found, 2):
        if a == b or x.kind != y.kind or x.value == y.value:
            continue
        places = {(here.passage.text, x.start), (there.passage.text, y.start)}
        if not told.isdisjoint(places) or not same_event(
            here.passage.text, (x.start, x.end), there.passage.text, (y.start, y.end)
        ):
            continue
        if not _gives(corpus, a, y) and not _gives(corpus, b, x):
            told |= places
            out.append([(here, x.start, x.end), (there, y.start, y.end)])
    return out


def _gives(corpus: Corpus, article: int, value: Value) -> bool:
    """Whether an article has such a value anywhere."""
    return any(
        (one.kind, one.value) == (value.kind, value.value)
        for facts in corpus.of(article)
        for one in _values(facts.passage.text)
    )


@reading
def _values(text: str) -> tuple[Value, ...]:
    return () if is_stamp(text) else tuple(_found(text))


def _found(text: str) -> Iterator[Value]:
    for m in _FORMS.finditer(text):
        start, end = m.span()
        if m["vote"]:
            near = text[max(0, start - _VOTE_NEAR) : end + _VOTE_NEAR]
            if _VOTED.search(near):
                yield Value("vote", 1000 * int(m["one"]) + int(m["two"]), start, end)
        else:
            yield Value("crowd", _CROWDS.index(" ".join(m["crowd"].lower().split())), start, end)
