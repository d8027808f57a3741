"""Details inside a row: a figure, name, date, quotation or clause that one outlet gives and another lacks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.compare.claims import Row
from reader.compare.facts import Corpus, Facts
from reader.model.comparison import LeftOutKind
from reader.text.clauses import clauses
from reader.text.dates import Date
from reader.text.figures import near
from reader.text.names import same
from reader.text.sentences import quoted_spans
from reader.text.tokens import stems, word_texts

_LEAST_QUOTE = 4  # words: a shorter quotation is a matter of wording, not a detail
_LEAST_CLAUSE = 5  # stems
_TOLD_SHARE = 0.25  # of a clause's stems in one passage: then it may be told there
_KNOWN_SHARE = 0.6  # of a quotation's stems in one passage: then the words are there, differently cut


@dataclass(frozen=True, slots=True)
class Detail:
    """`fact` is the passage (place in `corpus.facts`) that gives it."""

    kind: LeftOutKind
    text: str
    fact: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything of one article that a detail could be."""

    names: frozenset[str]
    words: frozenset[str]
    figures: frozenset[tuple[float, str]]
    dates: tuple[Date, ...]
    passages: tuple[frozenset[str], ...]


def holdings(corpus: Corpus, article: int) -> Holdings:
    """Reads one article's details once."""
    many = corpus.of(article)
    text = corpus.articles[article].text
    return Holdings(
        frozenset(n.key for f in many for n in f.names),
        frozenset(w.lower().removesuffix("'s").removesuffix("’s") for w in word_texts(text)),
        frozenset((f.value, f.unit) for one in many for f in one.figures),
        tuple(d for f in many for d in f.dates),
        tuple(frozenset(f.stems) for f in many),
    )


def details(corpus: Corpus, row: Row, article: int, held: Holdings) -> list[Detail]:
    """What others give in a row that `article` reports, and that stands nowhere in it.

    One detail is named once, in the passage that comes first in the row.
    """
    out: list[Detail] = []
    seen: set[str] = set()
    for other, members in row.cells.items():
        if other == article:
            continue
        for i in members:
            for detail in _of(corpus, i, held):
                key = f"{detail.kind} {detail.text.lower()}"
                if key not in seen:
                    seen.add(key)
                    out.append(detail)
    return out


def _of(corpus: Corpus, i: int, held: Holdings) -> list[Detail]:
    facts = corpus.facts[i]
    outlets = [a.outlet.lower() for a in corpus.articles]
    found: list[Detail] = []
    for figure in facts.figures:
        if not any(near(figure.value, v) and figure.unit in (u, "") for v, u in held.figures):
            found.append(Detail("figure", figure.text, i))
    for name in facts.names:
        if " " not in name.key or any(name.key in o or o in name.key for o in outlets if o):
            continue
        if not any(same(name.key, key) for key in held.names) and name.last not in held.words:
            found.append(Detail("name", name.text, i))
    for date in facts.dates:
        if (date.day or date.year) and not any(date.agrees(d) for d in held.dates):
            found.append(Detail("date", date.text, i))
    return found + _quotes(facts, i, held) + _clauses(facts, i, held)


def _clauses(facts: Facts, i: int, held: Holdings) -> list[Detail]:
    """Clauses of a sentence of several whose words stand together nowhere in the article."""
    spans = clauses(facts.passage.text)
    found = []
    for a, b in spans if len(spans) > 1 else ():
        text = facts.passage.text[a:b]
        mine = set(stems(text))
        if len(mine) >= _LEAST_CLAUSE and all(
            len(mine & theirs) < _TOLD_SHARE * len(mine) for theirs in held.passages
        ):
            found.append(Detail("claim", text, i))
    return found


def _quotes(facts: Facts, i: int, held: Holdings) -> list[Detail]:
    found = []
    for a, b in quoted_spans(facts.passage.text):
        said = facts.passage.text[a + 1 : b - 1].strip(" ,.")
        if len(word_texts(said)) < _LEAST_QUOTE:
            continue
        mine = set(stems(said))
        if mine and all(len(mine & theirs) < _KNOWN_SHARE * len(mine) for theirs in held.passages):
            found.append(Detail("quote", re.sub(r"\s+", " ", said), i))
    return found
