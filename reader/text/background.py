"""How common words are in news at large: a rare word that two texts share says more than a common one."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import resources
from reader.errors import BadInput

_FILE = "lexicons/background.txt"
_OTHERS = "lexicons/common_words.txt"
_UNKNOWN = 500  # documents that a language without a table begins with, none of which has any word
_ENOUGH = 100  # stems of a table that tells common words from rare ones


class Background:
    """Document frequencies of word stems (`reader.text.tokens.stems`) in one language. Immutable.

    The shipped tables count English news stories, and estimate other languages from word frequencies. Words
    that a table does not hold (new names) count as never seen, so they weigh most; `with_counts` adds what a
    library has seen itself.
    """

    def __init__(self, documents: int, counts: Mapping[str, float]) -> None:
        self._documents, self._counts = documents, counts

    @classmethod
    def load(cls, language: str = "en") -> Background:
        """The shipped table of an ISO 639-1 language (a few ms), or one that knows no word.

        Raises:
            BadInput: the file is damaged.
        """
        path = resources.path(_FILE if language == "en" else _OTHERS)
        try:
            return cls(*_table(path, language))
        except (OSError, ValueError, IndexError) as error:
            raise BadInput(f"The table of word frequencies {path} could not be read.") from error

    @property
    def knows(self) -> bool:
        """Whether it tells common words from rare ones."""
        return len(self._counts) >= _ENOUGH

    def frequency(self, stem: str) -> float:
        """How many documents have the stem."""
        return self._counts.get(stem, 0.0)

    def idf(self, stem: str) -> float:
        """log((1 + documents) / (0.5 + documents with the stem)): about 7 if never seen, 0 if everywhere."""
        return max(0.0, math.log((self._documents + 1) / (self._counts.get(stem, 0.0) + 0.5)))

    def with_counts(self, documents: int, counts: Mapping[str, float]) -> Background:
        """A background that has seen these documents as well. O(stems of both)."""
        joined = dict(self._counts)
        for stem, count in counts.items():
            joined[stem] = joined.get(stem, 0.0) + count
        return Background(self._documents + documents, joined)


class Frequencies:
    """The backgrounds of all languages: the shipped tables, with what a library has counted itself."""

    def __init__(self, counted: Mapping[str, tuple[int, Mapping[str, float]]] | None = None) -> None:
        """`counted`: language -> (stories, stem -> stories that have it)."""
        self._counted = counted or {}
        self._made: dict[str, Background] = {}

    def of(self, language: str) -> Background:
        """The background of an ISO 639-1 language; the same object each time."""
        if language not in self._made:
            shipped = Background.load(language)
            own = self._counted.get(language)
            self._made[language] = shipped if own is None else shipped.with_counts(*own)
        return self._made[language]


@lru_cache(maxsize=4)  # each comparison asks for that of its language
def _table(path: Path, language: str) -> tuple[int, Mapping[str, float]]:
    """How many documents were counted, and in how many of them each stem stands."""
    lines = [line for line in path.read_text("utf-8").splitlines() if line and line[0] != "#"]
    if language == "en":
        return int(lines[0]), _counts(lines[1:])
    start = next((n for n, line in enumerate(lines, 1) if _is_of(line, language)), len(lines))
    end = next((n for n in range(start, len(lines)) if lines[n][0] == "="), len(lines))
    return _UNKNOWN, _counts(lines[start:end])


def _is_of(line: str, language: str) -> bool:
    return line[0] == "=" and language in line.split()[1:]


def _counts(lines: Sequence[str]) -> dict[str, float]:
    counts: dict[str, float] = {}
    for line in lines:
        count, *found = line.split(" ")
        counts.update(dict.fromkeys(found, float(count)))
    return counts
