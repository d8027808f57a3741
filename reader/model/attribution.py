"""Whom an article has its information from: persons, offices, documents and sources without a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

AttributionKind = Literal["person", "office", "document", "unnamed"]


@dataclass(frozen=True, slots=True)
class Attributed:
    """One place of a text that gives something as a source's; `start`/`end` are the source's words there.

    `source` is its name where the text allows it, else as written; `how` the words of saying ("told
    reporters", "according to"); `quoted` whether any words are given in quotation marks; `anonymous` why no
    name is given, as written ("on condition of anonymity"), or "".
    """

    start: int
    end: int
    source: str
    kind: AttributionKind
    how: str
    quoted: bool
    anonymous: str = ""


@dataclass(frozen=True, slots=True)
class AttributionUse:
    """One such place in an article of a comparison; the span indexes that article's text."""

    article: str
    passage: str
    start: int
    end: int
    text: str
    how: str
    quoted: bool
    anonymous: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source and every place where an article gives something as its own, in order.

    Unnamed sources are one row where they are called the same; whether two outlets mean the same people
    nobody can tell.
    """

    source: str
    kind: AttributionKind
    uses: tuple[AttributionUse, ...]

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles that have something from it, in order."""
        return tuple(dict.fromkeys(use.article for use in self.uses))

    def only_one_of(self, complete: Mapping[str, bool]) -> bool:
        """Whether of several articles, each whole or not, one alone has this source. Of unnamed sources
        nobody can tell, and beside a text that is not whole neither.
        """
        others = [whole for article, whole in complete.items() if article not in self.articles]
        return self.kind != "unnamed" and len(self.articles) == 1 and bool(others) and all(others)
