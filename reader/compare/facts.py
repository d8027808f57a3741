"""What each passage states, in countable form: stems, names, figures, dates, quoted words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.compare.credited import credited
from reader.compare.prepared import Prepared
from reader.model.article import Article
from reader.model.passage import Passage
from reader.text import dates, figures, names
from reader.text.dates import Date
from reader.text.figures import Figure
from reader.text.live import is_live
from reader.text.names import Name
from reader.text.opinion import opinion_signs, reports
from reader.text.readings import reading
from reader.text.sentences import quoted_spans
from reader.text.tokens import lower_words, stems
from reader.text.vectors import Floats
from reader.work.remembered import of_passages

_NOWHERE = 0.5  # position of what stands in a live blog, which tells the newest first
_LOWER = re.compile(r"\b[a-zß-öø-ÿĀ-ɏα-ωа-яёђ-џґ]{2,}\b")


@dataclass(frozen=True, slots=True)
class Facts:
    """One comparable passage. Spans of its parts index the passage's own text. `opinion` is the number of
    signs of the writer's own view, `reports` whether it tells of what somebody said or did, `credited` the
    stems that only tell who speaks.

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
    opinion: int
    reports: bool
    credited: frozenset[str] = frozenset()
    language: str = "en"


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

    def openings(self) -> NDArray[np.bool_]:
        """For each passage whether its article opens with it: the headline, and the first sentence."""
        out = np.zeros(len(self.facts), bool)
        for a, b in self.bounds:
            first = next((i for i in range(a, b) if self.facts[i].passage.kind != "headline"), b)
            out[a : min(first + 1, b)] = True
        return out


def corpus_of(prepared: Sequence[Prepared]) -> Corpus:
    """Reads every comparable passage once."""
    facts: list[Facts] = []
    bounds: list[tuple[int, int]] = []
    rows = []
    for k, one in enumerate(prepared):
        wanted = [n for n, p in enumerate(one.passages) if p.comparable]
        spans = tuple((one.passages[n].start, one.passages[n].end) for n in wanted)
        stated = _stated(one.article.text, spans, one.article.language)
        speakers = credited(one.article.text, spans, one.article.language)
        read = [
            (n, found, credit)
            for n, found, credit in zip(wanted, stated, speakers, strict=True)
            if found.plain.length
        ]
        kept = [n for n, _found, _credit in read]
        begin = len(facts)
        live = is_live(one.passages)
        places = [_NOWHERE if live and i else i / max(1, len(kept) - 1) for i in range(len(kept))]
        facts += [
            _facts(one.passages[n], one.article.language, k, place, found, credit)
            for place, (n, found, credit) in zip(places, read, strict=True)
        ]
        bounds.append((begin, len(facts)))
        rows.append(one.vectors[kept])
    return Corpus(
        tuple(one.article for one in prepared),
        tuple(facts),
        tuple(bounds),
        np.ascontiguousarray(np.concatenate(rows), dtype=np.float32),
    )


def _facts(
    passage: Passage,
    language: str,
    article: int,
    position: float,
    stated: _Stated,
    credit: frozenset[str],
) -> Facts:
    plain = stated.plain
    return Facts(
        passage=passage,
        article=article,
        position=position,
        length=plain.length,
        stems=plain.stems,
        names=stated.names,
        figures=plain.figures,
        dates=plain.dates,
        quoted=plain.quoted,
        quoted_stems=plain.quoted_stems,
        opinion=plain.opinion,
        reports=plain.reports,
        credited=credit,
        language=language,
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
    opinion: int
    reports: bool


@dataclass(frozen=True, slots=True)
class _Stated:
    """What a passage states in its article."""

    plain: _Plain
    names: tuple[Name, ...]


@reading
def _stated(text: str, spans: tuple[tuple[int, int], ...], language: str) -> tuple[_Stated, ...]:
    """What each passage of an article states; the article may write in lower case what is no name."""
    lower = frozenset(_LOWER.findall(text))
    said = [text[start:end] for start, end in spans]
    return tuple(_Stated(_read(one, language), names.find(one, lower, language)) for one in said)


@of_passages(4096)  # a story is compared again with each article that joins it
def _read(text: str, language: str) -> _Plain:
    quoted = tuple((a + 1, b - 1) for a, b in quoted_spans(text))
    counted = figures.find(text, language)
    return _Plain(
        length=len(lower_words(text)),
        stems=tuple(stems(text, language)),
        figures=counted,
        dates=tuple(d for d in dates.find(text, language) if not any(_inside(d, f) for f in counted)),
        quoted=quoted,
        quoted_stems=frozenset(s for a, b in quoted for s in stems(text[a:b], language)),
        opinion=opinion_signs(text),
        reports=reports(text),
    )


def _inside(date: Date, figure: Figure) -> bool:
    """Whether a year is a count: "1900 passengers"."""
    return figure.start <= date.start < figure.end
