"""How many people outlets say were hurt or killed, where one says nobody: "No one was hurt", "Two were".

"Nobody" is the number 0. It counts people whatever the other outlet calls them, so it cannot be found among
the figures, which are held against each other by their noun. Only what is said flatly of all counts: "nobody
was seriously hurt", "none of the crew" and "no one else" leave room for others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.compare.facts import Corpus, Facts
from reader.text import negation
from reader.text.speech_roles import person_noun
from reader.text.tokens import lowered

Harm = Literal["hurt", "killed"]

_MOST = (
    32  # passages saying nobody that are held against the others: a hundred outlets have thousands of pairs
)
_DONE: Mapping[str, Harm] = {
    **dict.fromkeys(("hurt", "injured", "wounded"), "hurt"),
    **dict.fromkeys(("killed", "dead", "died"), "killed"),
}
_NOUNS: Mapping[str, tuple[Harm, ...]] = {
    "injuries": ("hurt",),
    "injury": ("hurt",),
    "deaths": ("killed",),
    "fatalities": ("killed",),
    "casualties": ("hurt", "killed"),
}
_ACT = rf"(?:{'|'.join(_DONE)})(?![\w-])"
_NOUN = rf"(?:{'|'.join(_NOUNS)})(?![\w-])"
_HINT = re.compile(r"hurt|injur|wound|kill|dead|died|death|fatal|casualt")
# Between who and what was done to them: words that take nothing away from it
_AUX = (
    r"(?:\s(?:was|were|is|are|has|have|had|been|be|to|reported|reportedly|believed|known|thought|understood|said|"
    r"confirmed|appears?|appeared|apparently))"
)
_NOBODY = re.compile(
    rf"(?<![\w-])(?P<who>nobody|no[ -]one|none|(?:no|zero)\s(?:people|persons))"
    rf"{_AUX}{{0,6}}\s(?P<act>{_ACT})(?:\sor\s(?P<also>{_ACT}))?(?!\s(?:seriously|badly|critically)\b)"
)
_NONE = re.compile(
    r"(?<![\w-])(?P<who>(?:no|zero|without)(?:\s(?:any|known|reported|confirmed|immediate|reports\sof))*"
    rf"\s(?P<act>{_NOUN})(?:\sor\s(?P<also>{_NOUN}))?)(?!\s(?:to|among|from|like|such|other)\b)"
)
_FEW = re.compile(r"(?<![\w-])(?P<few>one|two|an?)(?=\s)")  # which are no figures elsewhere
_VALUES = {"two": 2.0}
_LINK = r"after|before|in|of|as|when|where|that|who|whose|to|for|if|and|or|with|by|at|on|than|while|out"
_PERSONS = rf"\s(?:(?!(?:{_LINK}|\w+s)\s)[\w-]+\s){{0,2}}?(?P<whom>[a-z]+)(?![\w-])"
_PASSIVE = re.compile(
    rf"{_PERSONS}{_AUX}{{0,4}}(?:\s(?:also|slightly|seriously|badly|critically|fatally))?\s(?P<act>{_ACT})"
)
_BARE = re.compile(rf"(?:\s(?:was|were))?\s(?P<act>{_ACT})")
_WHOM = re.compile(_PERSONS)
_ENDS = re.compile(r"[.,;]|$")
_DOING: Mapping[str, Harm] = {
    **dict.fromkeys(("hurt", "hurting", "injured", "injuring", "wounded", "wounding"), "hurt"),
    **dict.fromkeys(("killed", "killing"), "killed"),
}
_ACTIVE = re.compile(rf"\b(?P<act>{'|'.join(_DOING)})\s$")
_PEOPLE = frozenset("people persons person man men woman women child children boy boys girl girls".split())
_CLAUSE = re.compile(r"[.,;:!?()“”\"—–]\s|\bbut\b")
_SUPPOSED = re.compile(r"\b(?:should|would|could|might|may|if|unless|whether|lest|hop\w+|luck\w*)\b")
# "The others escaped without injury", "no one was hurt except the driver": of some, not of all
_BUT_SOME = re.compile(r"\b(?:others?|rest|all\sbut|except|apart\sfrom|besides)\b")
# Another event than the one reported
_ELSEWHEN = re.compile(r"\b(?:last|previous(?:ly)?|earlier|past|ago|since|similar|another|years?|annually)\b")


@dataclass(frozen=True, slots=True)
class Toll:
    """How many a passage says were hurt or killed; 0 for nobody. The span indexes the passage's text."""

    facts: Facts
    harm: Harm
    value: float
    start: int
    end: int


class Tolls:
    """The tolls of a comparison's passages where some outlet says nobody and the outlets are of one mind with
    themselves: who gives two numbers tells of two events, or of some of the people.
    """

    def __init__(self, corpus: Corpus) -> None:
        told = [
            facts
            for facts in corpus.facts
            if corpus.articles[facts.article].language == "en" and _HINT.search(lowered(facts.passage.text))
        ]
        self._of: dict[str, list[Toll]] = {}
        self._kept: list[Toll] = []
        found = [toll for facts in told for toll in _nobody(facts)]
        if not found:
            return
        found += [toll for facts in told for toll in _some(facts)]
        values: dict[tuple[int, Harm], set[float]] = {}
        for toll in found:
            values.setdefault((toll.facts.article, toll.harm), set()).add(toll.value)
        self._kept = [toll for toll in found if len(values[toll.facts.article, toll.harm]) == 1]
        for toll in self._kept:
            self._of.setdefault(toll.facts.passage.id, []).append(toll)

    def pairs(self, corpus: Corpus) -> list[tuple[int, int]]:
        """Pairs of passages (places in `corpus.facts`) of two articles: one says nobody, the other tells of
        the same harm. That is one fact, though hardly a word is the same.
        """
        place = {facts.passage.id: i for i, facts in enumerate(corpus.facts)}
        nobody = [toll for toll in self._kept if not toll.value][:_MOST]
        return sorted(
            {
                (place[one.facts.passage.id], place[other.facts.passage.id])
                for one in nobody
                for other in self._kept
                if one.harm == other.harm and one.facts.article != other.facts.article
            }
        )

    def conflicts(self, cells: Mapping[int, Sequence[Facts]]) -> list[list[Toll]]:
        """The tolls of a row of which some are nobody and some are not, one group for each harm."""
        given = [toll for many in cells.values() for f in many for toll in self._of.get(f.passage.id, ())]
        groups = ([toll for toll in given if toll.harm == harm] for harm in ("hurt", "killed"))
        return [g for g in groups if any(t.value for t in g) and not all(t.value for t in g)]


def _nobody(facts: Facts) -> Iterator[Toll]:
    low = lowered(facts.passage.text)
    for match in (*_NOBODY.finditer(low), *_NONE.finditer(low)):
        ends = _CLAUSE.search(low, match.end())
        whole = low[_clause(low, match.start()) : ends.start() if ends else len(low)]
        if _is_flat(facts, low, match.start(), match.end()) and not _BUT_SOME.search(whole):
            for word in filter(None, (match["act"], match["also"])):
                for harm in (_DONE[word],) if word in _DONE else _NOUNS[word]:
                    yield Toll(facts, harm, 0.0, match.start("who"), match.end("who"))


def _some(facts: Facts) -> Iterator[Toll]:
    low = lowered(facts.passage.text)
    counts = [(f.start, f.end, f.value) for f in facts.figures if not f.unit and f.value]
    taken = [(a, b) for a, b, _value in counts]
    counts += [
        (*m.span(), _VALUES.get(m["few"], 1.0))
        for m in _FEW.finditer(low)
        if not any(a <= m.start() < b for a, b in taken)
    ]
    for start, end, value in counts:
        found = _harm(low, start, end)
        if found and _is_flat(facts, low, start, found[1]) and not _turned(low, start):
            yield Toll(facts, found[0], value, start, found[2])


def _harm(low: str, start: int, end: int) -> tuple[Harm, int, int] | None:
    """What was done to as many, where its words end, and where those end that say how many."""
    passive = _PASSIVE.match(low, end)
    if passive and _is_person(passive["whom"]):
        return _DONE[passive["act"]], passive.end(), passive.end("whom")
    if bare := _BARE.match(low, end):
        return _DONE[bare["act"]], bare.end(), end
    active = _ACTIVE.search(low, max(0, start - 12), start)
    whom = _WHOM.match(low, end)
    if active and whom and _is_person(whom["whom"]):
        return _DOING[active["act"]], whom.end(), whom.end()
    return (_DOING[active["act"]], end, end) if active and _ENDS.match(low, end) else None


def _is_person(noun: str) -> bool:
    return noun in _PEOPLE or person_noun(noun) or (noun.endswith("s") and person_noun(noun[:-1]))


def _is_flat(facts: Facts, low: str, start: int, end: int) -> bool:
    """Whether a toll is the outlet's own, of this event, and not merely supposed."""
    return not (
        any(a <= start < b for a, b in facts.quoted)
        or any(date.year for date in facts.dates)
        or _ELSEWHEN.search(low)
        or _SUPPOSED.search(low[_clause(low, start) : end])
        or low.rstrip().endswith("?")
    )


def _turned(low: str, start: int) -> bool:
    """Whether something before a number, in its clause, denies what is said of it."""
    return any(mark.kind == "negation" for mark in negation.find(low[_clause(low, start) : start]))


def _clause(low: str, start: int) -> int:
    return max((m.end() for m in _CLAUSE.finditer(low, 0, start)), default=0)
