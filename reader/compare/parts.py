"""What a passage gives that another may lack: figures, names, dates, quotations.

No clauses: of 43 that were told, in stories that nobody had labelled, 14 stood in the article in other words
and 12 were no statement by themselves; and without them no weighty fact fewer is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.compare.facts import Facts
from reader.compare.figure_phrases import figure_phrase, is_conversion
from reader.compare.named import in_a_title, in_all_news, is_whole, whole_name
from reader.model.comparison import LeftOutKind
from reader.text import durations
from reader.text.datelines import without_dateline
from reader.text.dates import Date, is_stamp, relative
from reader.text.figures import Figure
from reader.text.figures_words import tongue
from reader.text.measures import CURRENCIES, is_money, kind_of
from reader.text.names import Name, is_role
from reader.text.readings import reading
from reader.text.sentences import quoted_spans
from reader.text.tokens import lower_words, lowered, stems, word_texts

_LEAST_FIGURE = 3  # a bare 1 or 2 is mostly a number in a list
_LEAST_QUOTE = 4  # words: a shorter quotation is a matter of wording, not a detail
_NAMED_BY_NUMBER = re.compile(r"\s(?:[A-Z][\w&-]*\s)*[A-Z][\w&-]*?(?P<plural>[a-z]s)?(?![\w&-])")
# A number in a row with others
_BEFORE_IT = re.compile(r"\d(?:,|,?\s(?:and|or))\s$")
_AFTER_IT = re.compile(r"(?:,|,?\s(?:and|or))\s\d{1,3}(?![\d%]|[.,]\d|\s[a-z]+s\b)")
_PLURAL = re.compile(r"\s(?:[a-z-]+\s)?(?:[a-z]+s|people|men|women|children|troops|police)\b")
_BEHIND_YEAR = re.compile(r"(?:\s[A-Z][\w’'&-]*)+")
# "the 2016 Green | candidate", "2008 District | of Averil": one word that what follows makes an adjective
_ONE_WORD = re.compile(r"\s[\w’'&-]+\s(?!(?:in|at|on|and|or|was|were|is|are|will|for|to|by|with|as)\b)[a-z]")
_BILL = re.compile(r"[A-Z]\.\s?[A-Z][a-z]{0,5}\.\s$")  # "S.B. 202"
# "oil lease 257": which one it is
_WHICH = re.compile(
    r"\b(?:amendment|article|block|case|chapter|clause|flight|form|gate|highway|item|lease|line|lot|measure|"
    r"number|order|page|phase|proposition|resolution|room|route|rule|sale|section|unit|ward)\s$"
)
# "threw a pick six to Hale", "a perfect ten": the name of a thing; not "a further six boats"
_KIND_OF = re.compile(r"\ban?\s[a-z]+\s$")
_COUNTED = re.compile(r"\s(?!(?:to|for|in|on|at|from|by|with|of|and|or|but|that|as|was|is)\b)[^\W_]")
_BEFORE_YEAR = re.compile(r"(?<![.!?“\"]\s)(?<!^)\b(?:[A-Z][a-z]\w+\s)+$")
_NUMBERS = frozenset("four five six seven eight nine ten eleven twelve".split())  # "Six AK rifles"
_KNOWN_SHARE = 0.6  # of a quotation's stems in one passage: then the words are there, differently cut


@dataclass(frozen=True, slots=True)
class Told:
    """Stems of a quotation."""

    stems: frozenset[str]

    @property
    def least(self) -> float:
        """So many of them in one passage, and its words are known there."""
        return _KNOWN_SHARE * len(self.stems)


@dataclass(frozen=True, slots=True)
class Lasting:
    """A figure that tells how many months something lasts."""

    figure: Figure
    months: float


@dataclass(frozen=True, slots=True)
class Part:
    """A detail of a passage that others may lack, with what it is looked up by.

    `perhaps` is the sign of a passage that, if it comes close to what the detail belongs to, may give it
    after all, though its words stand nowhere: "6.2 metres" as "6.4 metres", a date or quotation as another.
    `otherwise` is the sign of one that gives it in a way that cannot be held against it: a sum in another
    currency, a day as "Thursday" or "yesterday". "" is no passage's sign.
    """

    kind: LeftOutKind
    text: str
    value: Figure | Lasting | Name | Date | Told
    key: str
    perhaps: str
    otherwise: str


def _part(kind: LeftOutKind, text: str, value: Figure | Lasting | Name | Date | Told) -> Part:
    key, otherwise = text.lower(), ""
    perhaps: str = "" if kind == "name" else kind
    match value:
        case Figure():
            key = f"{value.value:g} {value.unit}" + " about" * (value.bound == "about")
            perhaps = f"figure {kind_of(value.unit)}"
            otherwise = f"not {value.unit}" if is_money(value.unit) else ""
        case Lasting(figure, months):
            key = f"{months:g} months, {figure.value:g}"
            perhaps = f"figure {kind_of(figure.unit)}"
        case Date():
            otherwise = "day" if value.day else ""
    return Part(kind, text, value, f"{kind} {key}", perhaps, otherwise)


def signs_of(facts: Facts, language: str) -> Iterator[str]:
    """The signs of a passage: see `Part`."""
    units = {f.unit for f in facts.figures}
    yield from (f"figure {kind_of(unit)}" for unit in units)
    money = set(filter(is_money, units))
    yield from (f"not {unit}" for unit in CURRENCIES if money - {unit})
    if facts.dates:
        yield "date"
    if facts.quoted:
        yield "quote"
    low = lowered(facts.passage.text)  # where the words stand not even within others, they need not be cut
    relatively = relative(low, language) and relative(lower_words(facts.passage.text), language)
    if relatively or any(d.weekday and not d.day for d in facts.dates):
        yield "day"


Parts = tuple[Part, ...]


def parts_of(facts: Facts, outlets: tuple[str, ...], language: str = "en") -> Parts:
    """The details of a passage: figures, names, dates, quotations.

    `outlets` are the compared outlets' names in lower case, which are nobody's detail.
    """
    text = facts.passage.text
    if is_stamp(text):
        return ()
    opening = len(text) - len(without_dateline(text))
    lasting = durations.find(text) if language == "en" and facts.figures else ()
    found = [
        _part("figure", *whole)
        for f, before in zip(facts.figures, (None, *facts.figures), strict=False)
        if (f.unit or f.bound or f.value >= _LEAST_FIGURE)
        and not is_conversion(text, f, before)
        and not _names_a_thing(text, f)
        and not any(n.start < f.start and f.end <= n.end for n in facts.names)  # "the Group of Seven"
        and not _is_listed(text, f)
        and (any(map(str.isalpha, phrase := figure_phrase(text, f, facts.names, language))) or f.unit)
        and (whole := _lasting(text, f, phrase, lasting))
    ]
    found += [
        _part("name", whole_name(text, n), n)
        for n in (facts.names if facts.passage.kind != "headline" else ())  # its capitals may be no names
        if " " in n.key
        and not _begins_with_number(n.key, language)
        and not is_role(n.key)
        and is_whole(text, n)
        and not in_a_title(text, n, facts.quoted)
        and not _is_outlet(n.key, outlets)
        and not in_all_news(n.key, language)
        and n.start >= opening
    ]
    found += [_part("date", _named_year(text, d), d) for d in facts.dates if d.day or d.year]
    found += [_part("quote", said, Told(mine)) for said, mine in _quotations(text, language)]
    return tuple(found)


def _begins_with_number(key: str, language: str) -> bool:
    """Whether a run of capitals begins with a number in words: "Six AK rifles", "Drei Häuser"."""
    first = key.split(" ", 1)[0]
    return first in _NUMBERS or (language != "en" and first in tongue(language).small)


def _lasting(
    text: str, figure: Figure, phrase: str, lasting: Sequence[durations.Duration]
) -> tuple[str, Figure | Lasting] | None:
    """A figure with its words, whole if it is of a duration; None for the second of "four years and six
    months".
    """
    for one in lasting:
        if one.start <= figure.number < one.end:
            if one.compound and figure.number > one.start:
                return None
            return text[one.start : one.end] if one.compound else phrase, Lasting(figure, one.months)
    return phrase, figure


def _named_year(text: str, date: Date) -> str:
    """A bare year with the name that it is part of: "2021 Harbour Games", "Euro 2024"."""
    if date.month or date.weekday:
        return date.text
    before, behind = _BEFORE_YEAR.search(text, 0, date.start), _BEHIND_YEAR.match(text, date.end)
    if _ONE_WORD.match(text, date.end):
        behind = None
    return text[before.start() if before else date.start : behind.end() if behind else date.end]


def _names_a_thing(text: str, figure: Figure) -> bool:
    """Whether a bare number is part of a name ("1010 WINS", "8 Block gang", "pick six") and counts nothing,
    not as in "12 Iranian guards".
    """
    bare = not (figure.unit or figure.bound) and text[figure.number : figure.end].isdecimal()
    if _BILL.search(text, 0, figure.start) or (bare and _WHICH.search(text, 0, figure.start)):
        return True
    if figure.text.isalpha() and not figure.unit and not _COUNTED.match(text, figure.end):
        return _KIND_OF.search(text, 0, figure.start) is not None
    match = _NAMED_BY_NUMBER.match(text, figure.end)
    return match is not None and bare and not (match["plural"] or _PLURAL.match(text, match.end()))


def _is_listed(text: str, figure: Figure) -> bool:
    """Whether bare digits are one of several numbers in a row, which are of things and count none: "in the
    wards 6, 7 and 9".
    """
    return (
        not (figure.unit or figure.bound)
        and text[figure.number : figure.end].isdecimal()
        and (
            _BEFORE_IT.search(text, 0, figure.start) is not None
            or _AFTER_IT.match(text, figure.end) is not None
        )
    )


@lru_cache(maxsize=8192)  # a name stands in many passages
def _is_outlet(name: str, outlets: tuple[str, ...]) -> bool:
    return any(name in outlet or outlet in name for outlet in outlets if outlet)


@reading
def _quotations(text: str, language: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Words and stems of a passage's longer quotations."""
    found: list[tuple[str, frozenset[str]]] = []
    for a, b in quoted_spans(text):
        said = re.sub(r"\s+", " ", text[a + 1 : b - 1].strip(" ,."))
        mine = frozenset(stems(said, language)) if len(word_texts(said)) >= _LEAST_QUOTE else frozenset()
        if mine:
            found.append((said, mine))
    return tuple(found)
