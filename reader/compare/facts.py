"""What each passage states, in countable form: stems, names, figures, dates, quoted words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from reader.compare.prepared import Prepared
from reader.model.article import Article
from reader.model.passage import Passage
from reader.text import dates, figures, names
from reader.text.dates import Date
from reader.text.figures import Figure
from reader.text.live import is_live
from reader.text.names import Name
from reader.text.sentences import quoted_spans
from reader.text.tokens import lower_words, stems
from reader.text.vectors import Floats

_NOWHERE = 0.5  # position of what stands in a live blog, which tells the newest first
_LOWER = re.compile(r"\b[a-zß-öø-ÿĀ-ɏα-ωа-яёђ-џґ]{2,}\b")


@dataclass(frozen=True, slots=True)
class Facts:
    """One comparable passage. Spans of its parts index the passage's own text.

    `article` is the article's place in the comparison, `position` how far down it stands, 0..1.
    """

    passage: Passage
    article: int
    position: float
    length: int
    stems: tuple[str, ...]
    names: tuple[Name, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    quoted: tuple[tuple[int, int], ...]
    quoted_stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Corpus:
    """All comparable passages of a comparison, article after article.

    `bounds[k]` is where article k's passages begin and end in `facts` and in the rows of `vectors`.
    """

    articles: tuple[Article, ...]
    facts: tuple[Facts, ...]
    bounds: tuple[tuple[int, int], ...]
    vectors: Floats

    def of(self, article: int) -> tuple[Facts, ...]:
        a, b = self.bounds[article]
        return self.facts[a:b]


def corpus_of(prepared: Sequence[Prepared]) -> Corpus:
    """Reads every comparable passage once."""
    facts: list[Facts] = []
    bounds: list[tuple[int, int]] = []
    rows = []
    for k, one in enumerate(prepared):
        tongue = one.article.language
        kept = [n for n, p in enumerate(one.passages) if p.comparable and _read(p.text, tongue).length]
        lower = frozenset(_LOWER.findall(one.article.text))
        begin = len(facts)
        live = is_live(one.passages)
        facts += [
            facts_of(
                one.passages[n],
                k,
                _NOWHERE if live and i else i / max(1, len(kept) - 1),
                lower,
                tongue,
            )
            for i, n in enumerate(kept)
        ]
        bounds.append((begin, len(facts)))
        rows.append(one.vectors[kept])
    return Corpus(
        tuple(one.article for one in prepared),
        tuple(facts),
        tuple(bounds),
        np.ascontiguousarray(np.concatenate(rows), dtype=np.float32),
    )


def facts_of(passage: Passage, article: int, position: float, lower: frozenset[str], language: str) -> Facts:
    """Reads one passage. `lower` are words that the article also writes in lower case."""
    text = passage.text
    plain = _read(text, language)
    return Facts(
        passage=passage,
        article=article,
        position=position,
        length=plain.length,
        stems=plain.stems,
        names=names.find(text, lower, language),
        figures=plain.figures,
        dates=plain.dates,
        quoted=plain.quoted,
        quoted_stems=plain.quoted_stems,
    )


@dataclass(frozen=True, slots=True)
class _Plain:
    """What a passage states whatever stands around it."""

    length: int
    stems: tuple[str, ...]
    figures: tuple[Figure, ...]
    dates: tuple[Date, ...]
    quoted: tuple[tuple[int, int], ...]
    quoted_stems: frozenset[str]


@lru_cache(maxsize=16384)  # a story is compared again with each article that joins it
def _read(text: str, language: str) -> _Plain:
    quoted = tuple((a + 1, b - 1) for a, b in quoted_spans(text))
    return _Plain(
        length=len(lower_words(text)),
        stems=tuple(stems(text, language)),
        figures=figures.find(text, language),
        dates=dates.find(text),
        quoted=quoted,
        quoted_stems=frozenset(s for a, b in quoted for s in stems(text[a:b], language)),
    )
