"""Dates that the outlets of a row give for one event and that do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from reader.compare.facts import Corpus, Facts
from reader.text.dates import Date, is_stamp
from reader.text.lemmas import lemmas
from reader.text.names import same
from reader.text.tokens import lower_words, stem, stems
from reader.text.tongue_cues import tongues

_AROUND = 60  # characters on either side of a date that say what happened then
_SAME_EVENT = 2  # stems around two dates that are the same
_SAID_BEHIND = 4  # words behind a date among which a verb of saying says that it is when it was told
_CLOSEST = 3  # words before a date, and as many behind, one of which says what happened
_OF_A_YEAR = re.compile(r"(?:\b(?:the|an?|its|his|her|their)|['’]s)\s$", re.I)
_NOUN, _ITS_NOUN = re.compile(r"\s([a-z]{3,})\b"), re.compile(r"['’]s\s(\w+)")
_CLAUSE = re.compile(r"[,;:.!?()“”\"—–](?=\s|$)|\s--?\s")
# "police said Saturday", "it was reported on Wednesday": when it was told, not when it happened
_TOLD = re.compile(
    r"\b(?:said|says|told\s\w+|reported|reports|announced|wrote|posted|updated|published|according|issued|released)"
    r"(?:\s(?:in|at)\s(?:[A-Z]|(?:an?|the)\s)?\w+(?:\s[a-z]+)?)?(?:\s(?:on|late|early|in|it))*\s$",
    re.I,
)
# The same in other languages: a clause ends at their marks too, without a space behind it in the East
_CLAUSE_ELSEWHERE = re.compile(r"[,;:.!?()“”„«»\"—–،؛؟।](?=\s|$)|[。，、；：！？「」]|\s--?\s")
_UNSPACED = frozenset(("ja", "zh", "ko"))
_AROUND_UNSPACED = 24
# "Was charged Saturday after he opened fire": what follows happened on another day
_OTHER_DEED = re.compile(
    r"\b(?:after|before|when|while|as|following|because|since|where|who|which|that|until|for\s\w+ing)\b", re.I
)
_CAPITAL = re.compile(r"\b[A-Z][\w’'-]*")
_TIMES = re.compile(
    r"\b(?:morning|afternoon|evening|night|noon|midnight|early|late|last|next|week|this|past|local|time|year|day|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)

Dated = tuple[Facts, Date]


def dates_apart(corpus: Corpus, cells: Mapping[int, Sequence[Facts]]) -> list[Dated]:
    """The dates of a row that clash, in order; none where an outlet gives the other's date too, in whatever
    passage: it tells of two days.
    """
    groups = {article: _given(many) for article, many in cells.items()}
    groups = {article: mine for article, mine in groups.items() if mine}
    if len(groups) < 2:
        return []
    known = {article: [d for facts in corpus.of(article) for d in facts.dates] for article in groups}
    out: list[Dated] = []
    for article, mine in groups.items():
        for other, theirs in groups.items():
            if other == article or any(x.agrees(y) for _f, x in mine for _g, y in theirs):
                continue
            out += [
                (f, x)
                for f, x in mine
                if (f, x) not in out
                and not _names(known[other], x)
                and any(_clash(f, x, g, y) and not _names(known[article], y) for g, y in theirs)
            ]
    return out


def _given(many: Iterable[Facts]) -> list[Dated]:
    """The dates of an outlet's passages on which something happened."""
    return [
        (facts, date)
        for facts in many
        if facts.dates and not is_stamp(facts.passage.text)
        for date in facts.dates
        if not _is_told(facts, date)
    ]


def _is_told(facts: Facts, date: Date) -> bool:
    text = facts.passage.text
    if facts.language == "en":
        return _TOLD.search(text, max(0, date.start - 30), date.start) is not None
    says = tongues()[facts.language].says if facts.language in tongues() else frozenset()
    before = _CLAUSE_ELSEWHERE.split(text[: date.start])[-1]
    behind = _CLAUSE_ELSEWHERE.split(text[date.end :])[0]
    return not says.isdisjoint((*lower_words(before), *lower_words(behind)[:_SAID_BEHIND]))


def _names(dates: Iterable[Date], date: Date) -> bool:
    return any(date.agrees(one) for one in dates)


def _clash(facts: Facts, x: Date, others: Facts, y: Date) -> bool:
    if not _same_parts(x, y):
        return False
    if facts.language == "en":
        if _whose(facts.passage.text, x) != _whose(others.passage.text, y) or not _one_name(
            facts, x, others, y
        ):
            return False
        return same_event(facts.passage.text, (x.start, x.end), others.passage.text, (y.start, y.end))
    left, right = _stems_near(facts, x), _stems_near(others, y)
    return len(left & right) >= max(1, min(_SAME_EVENT, len(left), len(right)))


def _whose(text: str, date: Date) -> str:
    """The stem of the noun that a date belongs to ("the 1974 book", "Sunday's game"); "" if to none."""
    year = date.year and _OF_A_YEAR.search(text, 0, date.start)
    found = (_NOUN if year else _ITS_NOUN).match(text, date.end)
    return stem(found[1]) if found else ""


def _one_name(facts: Facts, x: Date, others: Facts, y: Date) -> bool:
    """Whether two dates can be of one event by the names in their clauses: that of "Storm Ada" is not that of
    "Storm Ida".
    """
    mine, theirs = _names_near(facts, x), _names_near(others, y)
    return not mine or not theirs or any(same(one, other) for one in mine for other in theirs)


def _names_near(facts: Facts, date: Date) -> list[str]:
    """Keys of the names in a date's clause; one word at the head of a sentence may be none ("Voters")."""
    text = facts.passage.text
    begin = date.start - len(_CLAUSE.split(text[: date.start])[-1])
    end = date.end + len(_CLAUSE.split(text[date.end :])[0])
    return [
        n.key
        for n in facts.names
        if max(begin, " " not in n.key) <= n.start < end and not date.start <= n.start < date.end
    ]


def _stems_near(facts: Facts, date: Date) -> frozenset[str]:
    """Stems of the words around a date, in another language than English."""
    text, others = facts.passage.text, [d for d in facts.dates if d != date]
    around = _AROUND_UNSPACED if facts.language in _UNSPACED else _AROUND
    begin = max((d.end for d in others if d.end <= date.start), default=0)
    stop = min((d.start for d in others if d.start >= date.end), default=len(text))
    before = text[max(begin, date.start - around) : date.start]
    behind = text[date.end : min(stop, date.end + around)]
    return frozenset((*stems(before, facts.language), *stems(behind, facts.language)))


def same_event(text: str, span: tuple[int, int], other: str, there: tuple[int, int]) -> bool:
    """Whether two of the words around two spans are the same, one of them next to the spans."""
    if _close(text, *span).isdisjoint(_close(other, *there)):
        return False
    left, right = _near(text, *span), _near(other, *there)
    return len(left & right) >= max(1, min(_SAME_EVENT, len(left), len(right)))


def _same_parts(x: Date, y: Date) -> bool:
    """True if both state the same parts of a date, so that they can clash."""
    return any(a and b for a, b in ((x.day, y.day), (x.month, y.month), (x.weekday, y.weekday))) or bool(
        x.year and y.year
    )


def _near(text: str, start: int, end: int) -> frozenset[str]:
    """Lemmas of the words around a span."""
    before, behind = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return frozenset(lemmas(_TIMES.sub(" ", f"{before} {behind}")))


def _close(text: str, start: int, end: int) -> frozenset[str]:
    """Lemmas of the words next to a span, in its clause and without names: what happened then."""
    before = _OTHER_DEED.split(_CLAUSE.split(text[:start])[-1])[-1]
    behind = _OTHER_DEED.split(_CLAUSE.split(text[end:])[0])[0]
    left, right = (lemmas(_CAPITAL.sub(" ", _TIMES.sub(" ", part))) for part in (before, behind))
    return frozenset((*left[-_CLOSEST:], *right[:_CLOSEST]))
