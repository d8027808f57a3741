"""Details inside a row: a figure, name, date, quotation or clause that one outlet gives and another lacks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.compare.claims import Row
from reader.compare.facts import Corpus
from reader.model.comparison import LeftOutKind
from reader.text.clauses import clauses
from reader.text.dates import Date
from reader.text.figures import near
from reader.text.names import same
from reader.text.sentences import quoted_spans
from reader.text.tokens import stems, word_texts

_LEAST_FIGURE = 3  # a bare 1 or 2 is mostly a number in a list
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


@dataclass(frozen=True, slots=True)
class Parts:
    """Quotations and clauses of a passage, each with its stems, read once."""

    quotes: tuple[tuple[str, frozenset[str]], ...]
    clauses: tuple[tuple[str, frozenset[str]], ...]


def parts_of(text: str) -> Parts:
    """Reads the quotations of a sentence, and its clauses if it has several."""
    said = [re.sub(r"\s+", " ", text[a + 1 : b - 1].strip(" ,.")) for a, b in quoted_spans(text)]
    spans = clauses(text)
    told = [text[a:b] for a, b in spans] if len(spans) > 1 else []
    return Parts(
        tuple(
            (re.sub(r"\s+", " ", t), frozenset(stems(t))) for t in said if len(word_texts(t)) >= _LEAST_QUOTE
        ),
        tuple((t, frozenset(stems(t))) for t in told),
    )


def details(corpus: Corpus, row: Row, article: int, held: Holdings, parts: dict[int, Parts]) -> list[Detail]:
    """What others give in a row that `article` reports, and that stands nowhere in it.

    One detail is named once, in the passage that comes first in the row. `parts` keeps what was read of
    passages, for the next article.
    """
    out: list[Detail] = []
    seen: set[str] = set()
    for other, members in row.cells.items():
        if other == article:
            continue
        for i in members:
            if i not in parts:
                parts[i] = parts_of(corpus.facts[i].passage.text)
            for detail in _of(corpus, i, held, parts[i]):
                key = f"{detail.kind} {detail.text.lower()}"
                if key not in seen:
                    seen.add(key)
                    out.append(detail)
    return out


def _of(corpus: Corpus, i: int, held: Holdings, parts: Parts) -> list[Detail]:
    facts = corpus.facts[i]
    outlets = [a.outlet.lower() for a in corpus.articles]
    found: list[Detail] = []
    for figure in facts.figures:
        if not (figure.unit or figure.bound) and figure.value < _LEAST_FIGURE:
            continue
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
    found += [
        Detail("quote", said, i)
        for said, mine in parts.quotes
        if mine and not _together(mine, held, _KNOWN_SHARE)
    ]
    found += [
        Detail("claim", told, i)
        for told, mine in parts.clauses
        if len(mine) >= _LEAST_CLAUSE and not _together(mine, held, _TOLD_SHARE)
    ]
    return found


def _together(mine: frozenset[str], held: Holdings, share: float) -> bool:
    """True if one passage of the article has that share of the stems."""
    return any(len(mine & theirs) >= share * len(mine) for theirs in held.passages)
