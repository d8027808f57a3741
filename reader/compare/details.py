"""Details inside a row: a figure, name, date, quotation or clause that one outlet gives and another lacks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from reader.compare.claims import Row
from reader.compare.counted import counted, is_conversion
from reader.compare.facts import Corpus, Facts
from reader.model.comparison import LeftOutKind
from reader.text.clauses import clauses
from reader.text.dates import Date, days_meant, relative
from reader.text.figures import Figure, alike, near
from reader.text.measures import is_money, kind_of
from reader.text.names import Name, is_role
from reader.text.sentences import quoted_spans
from reader.text.tokens import lower_words, stems, word_texts

_LEAST_FIGURE = 3  # a bare 1 or 2 is mostly a number in a list
_LEAST_QUOTE = 4  # words: a shorter quotation is a matter of wording, not a detail
_LEAST_CLAUSE = 5  # stems
_TOLD_SHARE = 0.25  # of a clause's stems in one passage: then it may be told there
_NUMBERS = frozenset("four five six seven eight nine ten eleven twelve".split())  # "Six AK rifles"
_LEAST_SPELT = 5  # letters of a word that may be misspelt
_KNOWN_SHARE = 0.6  # of a quotation's stems in one passage: then the words are there, differently cut


@dataclass(frozen=True, slots=True)
class Detail:
    """`fact` is the passage (place in `corpus.facts`) that gives it, `figure` is of its kind only."""

    kind: LeftOutKind
    text: str
    fact: int
    figure: Figure | None = None


class Holdings:
    """Everything of an outlet's articles that a detail could be, so that each question is a look-up."""

    def __init__(self, corpus: Corpus, articles: Sequence[int]) -> None:
        many = [facts for article in articles for facts in corpus.of(article)]
        names = {_folded(n.key) for f in many for n in f.names}
        self._names = names | {part for key in names for part in _parts_of_name(key)}
        self._whole_names = names
        texts = [corpus.articles[article].text for article in articles]
        self._words = {_folded(word) for text in texts for word in lower_words(text)}
        values: dict[str, set[float]] = {"": set()}
        for figure in (f for one in many for f in one.figures):
            values.setdefault(figure.unit, set()).add(figure.value)
            values[""].add(figure.value)  # a bare number may be any of them
        self._figures = {unit: sorted(found) for unit, found in values.items()}
        self._measured: dict[str, dict[tuple[str, float], Figure]] = {}
        for figure in (f for one in many for f in one.figures if f.unit):
            home = self._measured.setdefault(kind_of(figure.unit), {})
            home.setdefault((figure.unit, figure.value), figure)
        self._dates = _dates(corpus, articles)
        self._where: dict[str, list[int]] = {}
        for k, f in enumerate(many):
            for stem in set(f.stems):
                self._where.setdefault(stem, []).append(k)
        self._known: dict[str, bool] = {}

    def has(self, one: Part) -> bool:
        """True if the article gives it somewhere, in whatever words."""
        known = self._known.get(one.key)
        if known is None:
            known = self._known[one.key] = self._has(one.value)
        return known

    def _misspelt(self, key: str) -> bool:
        """Whether a name stands there but for one letter of a longer word: "Duncan Raite"."""
        first, _space, last = key.rpartition(" ")
        if len(last) < _LEAST_SPELT or not first:
            return False
        near = (name.rpartition(" ") for name in self._whole_names)
        return any(name == first and _one_letter(word, last) for name, _space, word in near)

    def _has(self, value: Figure | Name | Date | Told) -> bool:
        match value:
            case Figure():
                known = self._figures.get(value.unit, [])
                at = bisect_left(known, value.value)
                return any(near(value.value, v) for v in known[max(0, at - 1) : at + 1]) or any(
                    alike(value, other) for other in self._measured.get(kind_of(value.unit), {}).values()
                )
            case Name():
                key, last = _folded(value.key), _folded(value.last)
                return (
                    key in self._names
                    or self._misspelt(key)
                    or not self._words.isdisjoint((last, f"{last}'s", f"{last}’s"))
                    or not self._whole_names.isdisjoint(_parts_of_name(key))
                )
            case Date():
                return any(value.agrees(d) for d in self._dates)
            case Told():
                where = (self._where[stem] for stem in value.stems if stem in self._where)
                counts = Counter(chain.from_iterable(where))
                return max(counts.values(), default=0) >= value.share * len(value.stems)


def _one_letter(left: str, right: str) -> bool:
    """Whether two words differ by one letter, put in, left out or changed."""
    short, long = sorted((left, right), key=len)
    k = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) == len(long):
        return short[k + 1 :] == long[k + 1 :]
    return len(long) == len(short) + 1 and short[k:] == long[k + 1 :]


def _dates(corpus: Corpus, articles: Sequence[int]) -> tuple[Date, ...]:
    """The dates that articles name, and the days that their weekdays and "yesterday" stand for."""
    out: dict[tuple[int, int, int, str], Date] = {}
    for article in articles:
        one, facts = corpus.articles[article], corpus.of(article)
        dates = [d for f in facts for d in f.dates]
        if one.published:
            dates += days_meant(dates, frozenset(lower_words(one.text)), one.published.date(), one.language)
        out |= {(d.year, d.month, d.day, d.weekday): d for d in dates}
    return tuple(out.values())


def _folded(text: str) -> str:
    """Without accents: outlets write the same name with and without them."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def _parts_of_name(key: str) -> set[str]:
    """What else may mean the bearer of a name: its last words, or its first two or more."""
    words = key.split()
    return {" ".join(words[k:]) for k in range(1, len(words))} | {
        " ".join(words[:k]) for k in range(2, len(words))
    }


@dataclass(frozen=True, slots=True)
class Told:
    """Stems of a quotation or clause, and the share of them in one passage from which it is known."""

    stems: frozenset[str]
    share: float


@dataclass(frozen=True, slots=True)
class Part:
    """A detail of a passage that others may lack, with what it is looked up by."""

    kind: LeftOutKind
    text: str
    value: Figure | Name | Date | Told
    key: str


def _part(kind: LeftOutKind, text: str, value: Figure | Name | Date | Told) -> Part:
    key = f"{value.value:g} {value.unit}" if isinstance(value, Figure) else text.lower()
    return Part(kind, text, value, f"{kind} {key}")


Parts = tuple[Part, ...]


def parts_of(facts: Facts, outlets: tuple[str, ...], language: str = "en") -> Parts:
    """The details of a passage: figures, names, dates, quotations, and clauses if it has several.

    `outlets` are the compared outlets' names in lower case, which are nobody's detail.
    """
    text = facts.passage.text
    found = [
        _part("figure", counted(text, f, facts.names, language), f)
        for f, before in zip(facts.figures, (None, *facts.figures), strict=False)
        if (f.unit or f.bound or f.value >= _LEAST_FIGURE) and not is_conversion(text, f, before)
    ]
    found += [
        _part("name", n.text, n)
        for n in (facts.names if facts.passage.kind != "headline" else ())  # its capitals may be no names
        if " " in n.key
        and n.key.split(" ", 1)[0] not in _NUMBERS
        and not is_role(n.key)
        and not _is_outlet(n.key, outlets)
    ]
    found += [_part("date", d.text, d) for d in facts.dates if d.day or d.year]
    return (*found, *_told(text, language))


@lru_cache(maxsize=8192)  # a name stands in many passages
def _is_outlet(name: str, outlets: tuple[str, ...]) -> bool:
    return any(name in outlet or outlet in name for outlet in outlets if outlet)


@lru_cache(maxsize=16384)  # a story is compared again with each article that joins it
def _told(text: str, language: str) -> Parts:
    found: list[Part] = []
    for a, b in quoted_spans(text):
        said = re.sub(r"\s+", " ", text[a + 1 : b - 1].strip(" ,."))
        mine = frozenset(stems(said, language)) if len(word_texts(said)) >= _LEAST_QUOTE else frozenset()
        if mine:
            found.append(_part("quote", said, Told(mine, _KNOWN_SHARE)))
    spans = clauses(text)
    for a, b in spans if len(spans) > 1 else ():
        mine = frozenset(stems(text[a:b], language))
        if len(mine) >= _LEAST_CLAUSE:
            found.append(_part("claim", text[a:b], Told(mine, _TOLD_SHARE)))
    return tuple(found)


Given = tuple[tuple[Part, int], ...]


def given_in(corpus: Corpus, row: Row, outlets: tuple[str, ...] = ()) -> Given:
    """The details of a row, each once for the first passage of the row that gives it, and once more for the
    first of another article. `outlets` as above.
    """
    out: list[tuple[Part, int]] = []
    told: dict[str, set[int]] = {}
    for article, members in row.cells.items():
        for i in members:
            for part in parts_of(corpus.facts[i], outlets, corpus.articles[article].language):
                by = told.setdefault(part.key, set())
                if article not in by and len(by) < 2:
                    by.add(article)
                    out.append((part, i))
    return tuple(out)


def details(
    corpus: Corpus, given: Given, article: int, held: Holdings, near: Sequence[int], *, sure: bool = True
) -> list[Detail]:
    """What others give in a row that `article` reports, and that stands nowhere in it.

    One detail is named once, in the passage that comes first in the row.

    Args:
        corpus: the passages.
        given: the row's details.
        article: whose omissions are looked for.
        held: all that its outlet gives.
        near: its passages in the row, or the one that comes close.
        sure: whether it reports the row; if not, only what has no other words is named.
    """
    out: dict[str, Detail] = {}
    facts = [corpus.facts[i] for i in near]
    language = corpus.articles[article].language
    for part, i in given:
        if part.key in out or corpus.facts[i].article == article:
            continue
        if not sure and _may_stand(part, facts):
            continue
        if not (held.has(part) or _told_otherwise(part, facts, language)):
            figure = part.value if isinstance(part.value, Figure) else None
            out[part.key] = Detail(part.kind, part.text, i, figure)
    return list(out.values())


def _told_otherwise(part: Part, near: Sequence[Facts], language: str) -> bool:
    """Whether the row's passages give a detail in a way that cannot be held against it: a sum in another
    currency, a day as "Thursday" or "yesterday".
    """
    match part.value:
        case Figure():
            unit = part.value.unit
            return is_money(unit) and any(
                is_money(f.unit) and f.unit != unit for n in near for f in n.figures
            )
        case Date():
            return part.value.day > 0 and any(
                any(d.weekday and not d.day for d in n.dates)
                or relative(lower_words(n.passage.text), language)
                for n in near
            )
    return False


def _may_stand(part: Part, near: Sequence[Facts]) -> bool:
    """Whether a passage that comes close to what a detail belongs to may give it after all, though its words
    stand nowhere: a clause in other words, "6.2 metres" as "6.4 metres", a date or quotation as another.
    """
    match part.value:
        case Figure():
            kind = kind_of(part.value.unit)
            return any(kind_of(f.unit) == kind for n in near for f in n.figures)
        case Date():
            return any(n.dates for n in near)
        case Told():
            return part.kind == "claim" or any(n.quoted for n in near)
    return False
