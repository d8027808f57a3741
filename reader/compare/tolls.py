"""Numbers that outlets give where one says nobody or none: "No one was hurt", "Two people were"; "no
arrests", "arrested two men".

"Nobody" is the number 0. It counts people whatever the other outlet calls them, so it cannot be found among
the figures, which are held against each other by their noun. Only what is said flatly of all counts: "nobody
was seriously hurt", "none of the crew" and "no one else" leave room for others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.compare import tolls_tongues
from reader.compare.facts import Corpus, Facts
from reader.text import negation
from reader.text.person_nouns import person_noun
from reader.text.tokens import lowered, stem, stems

_MOST = (
    32  # passages saying nobody that are held against the others: a hundred outlets have thousands of pairs
)
_DONE: Mapping[str, str] = {
    **dict.fromkeys(("hurt", "injured", "wounded", "hurting", "injuring", "wounding"), "hurt"),
    **dict.fromkeys(("killed", "dead", "died", "killing"), "killed"),
}
_NOUNS: Mapping[str, tuple[str, ...]] = {
    "injuries": ("hurt",),
    "injury": ("hurt",),
    **dict.fromkeys(("deaths", "death", "fatalities", "fatality"), ("killed",)),
    **dict.fromkeys(("casualties", "casualty"), ("hurt", "killed")),
}
_HARMS = frozenset(_DONE.values())
_ACT = rf"(?:{'|'.join(_DONE)}|[a-z]{{2,}}ed)(?![\w-]|\sto\b)"  # "no one was believed to be inside"
_NOUN = rf"(?:{'|'.join(_NOUNS)})(?![\w-])"
_THINGS = r"(?<!by\sno\s)[a-z]{3,}(?<![uis])s(?![\w-])"
_HINT = re.compile(r"hurt|injur|wound|kill|dead|died|death|fatal|casualt")
_COMMON = 2  # stems besides what is counted, for anything but harm
# Between who and what was done to them: words that take nothing away from it
_AUX = (
    r"(?:\s(?:was|were|is|are|has|have|had|been|be|to|reported|reportedly|believed|known|thought|understood|said|"
    r"confirmed|appears?|appeared|apparently))"
)
_DENIES = re.compile(r"\b(?:no|nobody|none|zero|without)\b")
_NOBODY = re.compile(
    rf"(?<![\w-])(?P<who>nobody|no[ -]one|none|(?:no|zero)\s(?:people|persons))"
    rf"{_AUX}{{0,6}}\s(?P<act>{_ACT})(?:\sor\s(?P<also>{_ACT}))?(?!\s(?:seriously|badly|critically)\b)"
)
_NONE = re.compile(
    rf"(?<![\w-])(?P<who>(?:no|zero|without)(?:\s(?:any|known|reported|confirmed|immediate|reports\sof))*"
    rf"\s(?P<act>{_NOUN}|(?<!without\s){_THINGS})(?:\sor\s(?P<also>{_NOUN}))?)"
    rf"(?!\s(?:to|among|from|like|such|other)\b)"
)
_FEW = re.compile(
    r"(?<![\w-])(?:(?:at\sleast|more\sthan|only)\s)?(?P<few>one|two|an?)(?=\s)"
)  # which are no figures elsewhere
_VALUES = {"two": 2.0}
_LINK = r"after|before|in|of|as|when|where|that|who|whose|to|for|if|and|or|with|by|at|on|than|while|out"
_PERSONS = rf"\s(?:(?!(?:{_LINK}|\w+s)\s)[\w-]+\s){{0,2}}?(?P<whom>[a-z]+)(?![\w-])"
_PASSIVE = re.compile(
    rf"{_PERSONS}{_AUX}{{0,4}}(?:\s(?:also|slightly|seriously|badly|critically|fatally))?\s(?P<act>{_ACT})"
)
_BARE = re.compile(rf"(?:\s(?:was|were))?\s(?P<act>{_ACT})")
_WHOM = re.compile(_PERSONS)
_COUNTED = (
    re.compile(r"\s(?P<noun>[a-z]{3,})(?![\w-])"),
    re.compile(rf"\s(?!(?:{_LINK}|\w+s)\s)[a-z-]+\s(?P<noun>[a-z]{{3,}})(?![\w-])"),
)
_ACTIVE = re.compile(r"\b(?P<act>hurt|[a-z]{2,}(?:ed|ing))\s$")
_ENDS = re.compile(r"[.,;]|$")
_PEOPLE = frozenset("people persons person man men woman women child children boy boys girl girls".split())
_CLAUSE = re.compile(r"[.,;:!?()“”\"—–]\s|\bbut\b")
_SUPPOSED = re.compile(r"\b(?:should|would|could|might|may|if|unless|whether|lest|hop\w+|luck\w*)\b")
# "The others escaped without injury", "no one was hurt except the driver": of some, not of all
_BUT_SOME = re.compile(r"\b(?:others?|rest|except|apart\sfrom|besides)\b")
# Another event than the one reported
_ELSEWHEN = re.compile(r"\b(?:last|previous(?:ly)?|earlier|past|ago|since|similar|another|years?|annually)\b")


_LANGUAGES = tolls_tongues.LANGUAGES | {"en"}


@dataclass(frozen=True, slots=True)
class Toll:
    """How many a passage says there were of something, 0 for nobody. The span indexes the passage's text.

    `what` is "hurt", "killed" or the stem of the verb or noun ("arrest" of "arrested" and "arrests").
    """

    facts: Facts
    what: str
    value: float
    start: int
    end: int


class Tolls:
    """The tolls of a comparison's passages where some outlet says nobody and the outlets are of one mind with
    themselves: who gives two numbers tells of two events, or of some of the people.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._languages = [article.language for article in corpus.articles]
        told = [f for f in corpus.facts if self._languages[f.article] in _LANGUAGES]
        self._of: dict[str, list[Toll]] = {}
        self._kept: list[Toll] = []
        found = [toll for facts in told for toll in _nobody(facts, self._languages[facts.article])]
        if not found:
            return
        wanted = frozenset(toll.what for toll in found)
        found += [toll for facts in told for toll in _some(facts, wanted, self._languages[facts.article])]
        values: dict[tuple[int, str], set[float]] = {}
        for toll in found:
            values.setdefault((toll.facts.article, toll.what), set()).add(toll.value)
        self._kept = [toll for toll in found if len(values[toll.facts.article, toll.what]) == 1]
        for toll in self._kept:
            self._of.setdefault(toll.facts.passage.id, []).append(toll)

    def pairs(self, corpus: Corpus) -> list[tuple[int, int]]:
        """Pairs of passages (places in `corpus.facts`) of two articles: one says that nobody was hurt, or
        killed, and the other tells of it too. That is one fact, though hardly a word is the same.
        """
        place = {facts.passage.id: i for i, facts in enumerate(corpus.facts)}
        harms = [toll for toll in self._kept if toll.what in _HARMS]
        return sorted(
            {
                (min(a, b), max(a, b))
                for one in [toll for toll in harms if not toll.value][:_MOST]
                for other in harms
                if one.what == other.what and one.facts.article != other.facts.article
                for a, b in [(place[one.facts.passage.id], place[other.facts.passage.id])]
            }
        )

    def conflicts(self, cells: Mapping[int, Sequence[Facts]]) -> list[list[Toll]]:
        """The tolls of a row of which some are nobody and some are not, one group for each thing counted."""
        given: dict[str, list[Toll]] = {}
        for facts in (f for many in cells.values() for f in many):
            for toll in self._of.get(facts.passage.id, ()):
                given.setdefault(toll.what, []).append(toll)
        out = []
        for _what, group in sorted(given.items()):
            nobody, some = [t for t in group if not t.value], [t for t in group if t.value]
            if any(_one_thing(x, y) for x in nobody for y in some):
                out.append(group)
        return out


def _one_thing(left: Toll, right: Toll) -> bool:
    """Harm is told of the event itself; of anything else the words around it must be alike."""
    if left.what in _HARMS:
        return True
    one, two = (_around(toll) - {toll.what} for toll in (left, right))
    return len(one & two) >= min(_COMMON, len(one), len(two))


def _around(toll: Toll) -> set[str]:
    text = toll.facts.passage.text
    return {*stems(text[: toll.start]), *stems(text[toll.end :])}


def _nobody(facts: Facts, language: str) -> Iterator[Toll]:
    low = lowered(facts.passage.text)
    if language != "en":
        if _is_told_now(facts, low):
            for what, start, end in tolls_tongues.Tolls.of(language).nobody(low):
                if not any(a <= start < b for a, b in facts.quoted):
                    yield Toll(facts, what, 0.0, start, end)
        return
    if not _DENIES.search(low):
        return
    for match in (*_NOBODY.finditer(low), *_NONE.finditer(low)):
        ends = _CLAUSE.search(low, match.end())
        whole = low[_clause(low, match.start()) : ends.start() if ends else len(low)]
        if _is_flat(facts, low, match.start(), match.end()) and not (
            _BUT_SOME.search(whole) or "all but" in low
        ):
            for word in filter(None, (match["act"], match["also"])):
                for what in _what(word):
                    yield Toll(facts, what, 0.0, match.start("who"), match.end("who"))


def _is_told_now(facts: Facts, low: str) -> bool:
    return not any(date.year for date in facts.dates) and not low.rstrip().endswith("?")


def _some(facts: Facts, wanted: frozenset[str], language: str) -> Iterator[Toll]:
    """What a passage counts of what others say there was none of."""
    low = lowered(facts.passage.text)
    if language != "en":
        numbers = [(f.start, f.end, f.value) for f in facts.figures if not f.unit and f.value]
        if wanted & _HARMS and _is_told_now(facts, low):
            for what, value, start, end in tolls_tongues.Tolls.of(language).some(low, numbers):
                if what in wanted and not any(a <= start < b for a, b in facts.quoted):
                    yield Toll(facts, what, value, start, end)
        return
    if wanted.isdisjoint(facts.stems) and not (wanted & _HARMS and _HINT.search(low)):
        return
    counts = [(f.start, f.end, f.value) for f in facts.figures if not f.unit and f.value]
    taken = [(a, b) for a, b, _value in counts]
    counts += [
        (*m.span(), _VALUES.get(m["few"], 1.0))
        for m in _FEW.finditer(low)
        if not any(a <= m.start() < b for a, b in taken)
    ]
    for start, end, value in counts:
        for word, ends, shown in _counted(low, start, end):
            found = [what for what in _what(word) if what in wanted]
            if found and _is_flat(facts, low, start, ends) and not _turned(low, start):
                yield from (Toll(facts, what, value, start, shown) for what in found)
                break


def _what(word: str) -> tuple[str, ...]:
    return _NOUNS.get(word) or (_DONE.get(word) or stem(word),)


def _counted(low: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """What was done to as many, or what they are; where that ends, and where the words for how many end."""
    passive = _PASSIVE.match(low, end)
    if passive and _is_person(passive["whom"]):
        yield passive["act"], passive.end(), passive.end("whom")
    if bare := _BARE.match(low, end):
        yield bare["act"], bare.end(), end
    active = _ACTIVE.search(low, max(0, start - 20), start)
    whom = _WHOM.match(low, end)
    if active and whom and _is_person(whom["whom"]):
        yield active["act"], whom.end(), whom.end()
    elif active and _ENDS.match(low, end):
        yield active["act"], end, end
    for pattern in _COUNTED:
        if noun := pattern.match(low, end):
            yield noun["noun"], noun.end(), noun.end()


def _is_person(noun: str) -> bool:
    return noun in _PEOPLE or person_noun(noun) or (noun.endswith("s") and person_noun(noun[:-1]))


def _is_flat(facts: Facts, low: str, start: int, end: int) -> bool:
    """Whether a toll is the outlet's own, of this event, and not merely supposed."""
    return not (
        any(a <= start < b for a, b in facts.quoted)
        or _ELSEWHEN.search(low)
        or _SUPPOSED.search(low[_clause(low, start) : end])
        or not _is_told_now(facts, low)
    )


def _turned(low: str, start: int) -> bool:
    """Whether something before a number, in its clause, denies what is said of it."""
    return any(mark.kind == "negation" for mark in negation.find(low[_clause(low, start) : start]))


def _clause(low: str, start: int) -> int:
    return max((m.end() for m in _CLAUSE.finditer(low, 0, start)), default=0)
