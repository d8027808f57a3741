"""How common words are in news at large: a rare word that two texts share says more than a common one."""

from __future__ import annotations

import math
from collections.abc import Mapping

import resources
from reader.errors import BadInput

_FILE = "lexicons/background.txt"


class Background:
    """Document frequencies of word stems (`reader.text.tokens.stems`). Immutable.

    The shipped table counts English news stories. Words that it does not hold (new names, other languages)
    count as never seen, so they weigh most; `with_counts` adds what a library or a batch has seen itself.
    """

    def __init__(self, documents: int, counts: Mapping[str, float]) -> None:
        self._documents, self._counts = documents, counts

    @classmethod
    def load(cls) -> Background:
        """The shipped table (a few ms).

        Raises:
            BadInput: the file is damaged.
        """
        path = resources.path(_FILE)
        try:
            lines = [line for line in path.read_text("utf-8").splitlines() if line and line[0] != "#"]
            counts = {}
            for line in lines[1:]:
                count, *found = line.split(" ")
                counts.update(dict.fromkeys(found, float(count)))
            return cls(int(lines[0]), counts)
        except (OSError, ValueError, IndexError) as error:
            raise BadInput(f"The table of word frequencies {path} could not be read.") from error

    @property
    def documents(self) -> int:
        """How many documents were counted."""
        return self._documents

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
