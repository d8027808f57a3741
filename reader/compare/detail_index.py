"""What articles give somewhere, in whatever words, so that each detail is a look-up."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property, reduce
from math import inf
from operator import or_

import numpy as np

from reader.compare.chances import Places
from reader.compare.facts import Corpus
from reader.compare.parts import Lasting, Part, Told, signs_of
from reader.compare.spelling import squeezed
from reader.text import durations
from reader.text.dates import Date, days_meant
from reader.text.figures import Figure, alike, near
from reader.text.measures import is_money, kind_of
from reader.text.names import Name, folded
from reader.text.tokens import lower_words, stems

_LEAST_SPELT = 5  # letters of a word that may be misspelt
_LONGEST_NAME = 20  # words
_LEAST_INITIALS = 3
_SMALL = frozenset(("of", "for", "the", "and", "&"))
# What a body is, beside whose it is: "Dunmere police" are the "Dunmere Police Department", and a clinic is
# not told apart from a centre of the same name.
_KINDS_OF_BODY = frozenset(
    "department center centre clinic agency office service bureau division authority administration".split()
)
_CAPITAL = {"washington d.c": "district of columbia", "washington dc": "district of columbia"}
_FAR = 0.04  # of a figure: beyond, no other is near to it
_ABOUT = 0.05  # of a figure: so far may one be from another that is "about" the same
_LEAST_SUM = 100_000  # so much without a currency may be money
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class DetailIndex:
    """Everything of the articles that a detail could be. Each is looked for once in all articles: many rows
    of many articles ask for the same ones. Articles are the bits of a number.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self._whole_names: dict[str, int] = defaultdict(int)
        self._words: dict[str, int] = defaultdict(int)
        self._dates: dict[tuple[int, int, int, str], tuple[Date, int]] = {}
        values: dict[str, dict[float, int]] = {"": defaultdict(int)}
        about: dict[str, dict[float, int]] = defaultdict(lambda: defaultdict(int))
        bare: dict[float, int] = defaultdict(int)
        self._years: dict[int, int] = defaultdict(int)
        self._measured: dict[str, dict[tuple[float, str], tuple[Figure, int]]] = {}
        for article, bit in enumerate(1 << k for k in range(len(corpus.articles))):
            facts, words = corpus.of(article), frozenset(lower_words(corpus.articles[article].text))
            for name in {folded(n.key) for f in facts for n in f.names}:
                self._whole_names[name] |= bit
            for word in set(map(folded, words)):
                self._words[word] |= bit
            for day, date in _dates(corpus, article, words).items():
                self._dates[day] = (date, bit | self._dates.get(day, (date, 0))[1])
            for year in map(int, set(_YEAR.findall(corpus.articles[article].text))):
                self._years[year] |= bit
            for one in facts:
                for f in one.figures:
                    if f.bound == "about":
                        about[f.unit][f.value] |= bit
            for amount, figure in {f.amount: f for one in facts for f in one.figures}.items():
                values.setdefault(figure.unit, defaultdict(int))[figure.value] |= bit
                if figure.unit:
                    values[""][figure.value] |= bit  # a bare number may be any of them
                    home = self._measured.setdefault(kind_of(figure.unit), {})
                    home[amount] = (figure, bit | home.get(amount, (figure, 0))[1])
                elif figure.value >= _LEAST_SUM:
                    bare[figure.value] |= bit
        self._figures = {unit: sorted(found.items()) for unit, found in values.items()}
        self._bare = sorted(bare.items())
        self._about = {unit: sorted(found.items()) for unit, found in about.items()}
        self._names = self._whole_names.copy()
        self._by_first: dict[str, list[tuple[str, int]]] = {}
        for name, articles in self._whole_names.items():
            for part in _parts_of_name(name):
                self._names[part] |= articles
            first, _space, last = name.rpartition(" ")
            self._by_first.setdefault(first.rpartition(" ")[2], []).append((last, articles))
        self._letters: dict[str, int] = defaultdict(int)
        for name, articles in self._whole_names.items():
            if " " in name:
                self._letters[squeezed(name)] |= articles
        self._known: dict[str, int] = {}
        self._signs: dict[int, frozenset[str]] = {}

    def of(self, articles: Sequence[int]) -> Held:
        """All that an outlet gives in its articles."""
        return Held(self, articles)

    def signs(self, fact: int) -> frozenset[str]:
        """What a passage gives that may stand for another detail: see `Part`."""
        found = self._signs.get(fact)
        if found is None:
            facts = self.corpus.facts[fact]
            language = self.corpus.articles[facts.article].language
            found = self._signs[fact] = frozenset(signs_of(facts, language))
        return found

    def holders(self, one: Part) -> int:
        """The articles that give a detail somewhere, in whatever words."""
        known = self._known.get(one.key)
        if known is None:
            known = self._known[one.key] = reduce(or_, self._holders(one.value), 0)
        return known

    def _holders(self, value: Figure | Lasting | Name | Date | Told) -> Iterator[int]:
        match value:
            case Lasting(figure, months):
                yield from self._holders(figure)
                yield from (articles for other, articles in self._months.items() if near(months, other))
            case Figure():
                found = _within(self._figures.get(value.unit, []), value.value, _FAR)
                yield from (articles for other, articles in found if near(value.value, other))
                if is_money(value.unit) and value.value >= _LEAST_SUM:  # "two million a month"
                    found = _within(self._bare, value.value, _FAR)
                    yield from (articles for other, articles in found if near(value.value, other))
                if value.unit:  # a bare "about 50" may be of anything
                    rough = self._figures if value.bound == "about" else self._about
                    found = _within(rough.get(value.unit, []), value.value, _ABOUT)
                    yield from (articles for _other, articles in found)
                measured = self._measured.get(kind_of(value.unit), {}).values()
                yield from (articles for other, articles in measured if alike(value, other))
            case Name():
                key, last = folded(value.key), folded(value.last)
                yield self._names.get(key, 0)
                yield from (self._words.get(word, 0) for word in (last, f"{last}'s", f"{last}’s"))
                yield from (self._whole_names.get(part, 0) for part in _parts_of_name(key))
                yield from (self._names.get(other, 0) for other in _otherwise(key))
                yield from self._misspelt(key)
                yield self._letters.get(squeezed(key), 0)
                owner, _space, kind = value.key.rpartition(" ")
                whose = owner if kind in _KINDS_OF_BODY else value.key.removesuffix(" jr").removesuffix(" sr")
                words = frozenset(stems(whose))
                if kind in _KINDS_OF_BODY and len(words) == 1:
                    words = frozenset(stems(value.key))  # "the Harbour and Tidal departments"
                if len(words) > 1:  # in one passage, in whatever form: "the House committees"
                    yield from self._tell(words, len(words))
            case Date():
                yield from (articles for date, articles in self._dates.values() if value.agrees(date))
                if value.exactness == 1:  # "1998-2014"
                    yield self._years.get(value.year, 0)
            case Told():
                yield from self._tell(value.stems, value.least)

    def _tell(self, words: frozenset[str], least: float) -> Iterator[int]:
        """Where one passage has at least so many of these stems."""
        where = [self._where[stem] for stem in words if stem in self._where]
        if where:
            told = np.flatnonzero(np.bincount(np.concatenate(where)) >= least)
            yield from (1 << article for article in set(self._owner[told].tolist()))

    @cached_property
    def _months(self) -> dict[float, int]:
        """The articles that tell of a duration of so many months."""
        out: dict[float, int] = defaultdict(int)
        for facts in self.corpus.facts:
            for one in durations.find(facts.passage.text):
                out[one.months] |= 1 << facts.article
        return out

    @cached_property
    def _owner(self) -> Places:
        """Each passage's article."""
        return np.array([facts.article for facts in self.corpus.facts], np.int64)

    @cached_property
    def _where(self) -> dict[str, Places]:
        """The passages in which a stem stands."""
        out: dict[str, list[int]] = {}
        for k, facts in enumerate(self.corpus.facts):
            for stem in set(facts.stems):
                out.setdefault(stem, []).append(k)
        return {stem: np.array(places, np.int64) for stem, places in out.items()}

    def _misspelt(self, key: str) -> Iterator[int]:
        """Where a name stands but for one letter of a longer word: "Duncan Raite"."""
        first, _space, last = key.rpartition(" ")
        if len(last) >= _LEAST_SPELT and first:
            near = self._by_first.get(first.rpartition(" ")[2], ())
            yield from (articles for word, articles in near if _one_letter(word, last))


def _within(found: Sequence[tuple[float, int]], value: float, share: float) -> Sequence[tuple[float, int]]:
    """Those of some values, ascending, that are at most such a share of one away from it."""
    far = share * abs(value)
    return found[bisect_left(found, (value - far,)) : bisect_left(found, (value + far, inf))]


class Held:
    """All that an outlet gives in some articles."""

    def __init__(self, index: DetailIndex, articles: Sequence[int]) -> None:
        self._all = index
        self.articles = sum(1 << article for article in articles)

    def has(self, one: Part) -> bool:
        """True if an article gives it somewhere, in whatever words."""
        return bool(self._all.holders(one) & self.articles)

    def dates_otherwise(self, date: Date, teller: int, facts: Sequence[int]) -> bool:
        """Whether passages give another day, month or year, as exact, of which the one that gives this date
        knows nothing: they differ ("in 2006", "in 2008"), and nothing is left out.
        """
        passages = self._all.corpus.facts
        theirs = passages[teller].dates
        return any(
            mine.exactness == date.exactness
            and not mine.agrees(date)
            and not any(mine.agrees(other) for other in theirs)
            for fact in facts
            for mine in passages[fact].dates
        )

    def signs(self, facts: Sequence[int]) -> frozenset[str]:
        """What passages give that may stand for another detail: see `Part`."""
        found = [self._all.signs(fact) for fact in facts]
        return found[0] if len(found) == 1 else frozenset[str]().union(*found)


def _one_letter(left: str, right: str) -> bool:
    """Whether two words differ by one letter, put in, left out or changed."""
    short, long = sorted((left, right), key=len)
    k = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) == len(long):
        return short[k + 1 :] == long[k + 1 :]
    return len(long) == len(short) + 1 and short[k:] == long[k + 1 :]


def _dates(corpus: Corpus, article: int, words: frozenset[str]) -> dict[tuple[int, int, int, str], Date]:
    """The dates that an article names, and the days that its weekdays and "yesterday" stand for. `words` are
    those of its text, in lower case.
    """
    one = corpus.articles[article]
    dates = [d for f in corpus.of(article) for d in f.dates]
    if one.published:
        dates += days_meant(dates, words, one.published.date(), one.language)
    return {(d.year, d.month, d.day, d.weekday): d for d in dates}


def _otherwise(key: str) -> Iterator[str]:
    """What else a body or place may be called: "EPA" for "Environmental Protection Agency", "D.C." for
    "District of Columbia", "House" for "House of Representatives".
    """
    words = [word for word in key.split() if word not in _SMALL]
    yield ".".join(word[0] for word in words)
    if len(words) >= _LEAST_INITIALS:
        yield "".join(word[0] for word in words)
    if key in _CAPITAL:
        yield _CAPITAL[key]
    head, of, _rest = key.partition(" of ")
    if of:
        yield head


def _parts_of_name(key: str) -> set[str]:
    """What else may mean the bearer of a name: its last words, or its first two or more; nothing else for a
    run of capitals that is no name for its length."""
    words = key.split()
    if len(words) > _LONGEST_NAME:
        return set()
    return {" ".join(words[k:]) for k in range(1, len(words))} | {
        " ".join(words[:k]) for k in range(2, len(words))
    }
