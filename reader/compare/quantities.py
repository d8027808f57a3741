"""What the figures of passages count: "six of the bridge's 88 pins" are pins, and a part of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.compare import quantities_tongues
from reader.compare.facts import Facts
from reader.compare.figure_phrases import is_conversion
from reader.text.dates import is_stamp
from reader.text.figures import Figure
from reader.text.figures_cjk import PERSON
from reader.text.measures import based
from reader.text.names import Name
from reader.text.readings import reading
from reader.text.tokens import stem, stems

_AROUND = 60  # characters on either side of a figure that say what it is about
_APART = 2  # times: outlets hardly differ by more about one thing, while two things often do
SMALL = 12  # up to here a number is in many passages
AGE = stem("old")  # what "a 35-year-old" counts
_NOUN = re.compile(r"[\s-]+([^\W\d_][\w'’-]*)")
# "a 35-year-old", "a 15-year veteran", "a six-week strike": what is measured is the word after the measure
_MEASURE = re.compile(
    r"[\s-]+(?:year|month|week|day|hour|minute|mile|metre|meter|foot|inch|acre|point)[\s-]+(?=[^\W\d_])(?!(?:and|or|in|of|to|for|at|on|ago)\b)"
)
# "six of the bridge's 88 pins", "six pins out of 88": a part, and the whole it is taken from
_PART = re.compile(
    r"\s+(?:out\s+)?of\s+(?:(?:the|its|their|his|her|these|those|all|[\w’'-]+['’]s?)\s+){0,3}$"
)
_OF = re.compile(r"\s+(?:out\s+)?of\s+(?:(?:the|its|their|his|her|these|those|all|[\w’'-]+['’]s?)\s+){0,3}")
# "Nine days before the vote" is another time than "in nine days"
_RELATION = re.compile(
    r"\s+(?:second|minute|hour|day|week|month|year)s?\s+(before|after|ago|later|earlier|into|since)\b"
)
# "Eight rebounds a game", "200 cases per week" is no count of what happened once
_RATE = re.compile(
    r"[\s-]+(?:[^\W\d_][\w’'-]*\s+){0,3}?"
    r"(?:per|each|every|an?(?=\s+(?:year|month|week|day|night|hour|minute|second|game|match|piece|head|person|gallon|barrel|"
    r"litre|liter|ton|tonne|share|ticket|ride|household)\b))\s"
)
# "Twelve other people" beside "fourteen more people", never beside the twelve of whom it tells
_OTHERS = re.compile(r"[\s-]+(?:other|more|additional|further)(?=\s)")
_AGE_ENDS = re.compile(r"\s*(?:[,.;)]|$)")
_AGED = re.compile(r"\baged?\s$", re.I)
# "The death toll passes 165", "a toll of 150": people, though the number ends the clause
_TOLL = re.compile(
    r"\b(?:death|casualty)\s(?:toll|count)(?:\s[^\W\d_][\w’'-]*){0,6}?"
    r"\s(?:of|to|at|is|was|as|now|passes|passed|tops|topped|hits|hit|reaches|reached|nears|exceeds|exceeded|"
    r"surpasses|surpassed|climbs\sto|rises\sto)\s$",
    re.I,
)
_PEOPLE = stem("people")
# "14 dead", "150 people were killed", "nine fatally shot"; "kills at least eight", with no thing behind
_HARMED = re.compile(
    r"(?:\s(?:people|persons))?(?:\s(?:(?:has|have|had|been|was|were|are|confirmed|reported|reportedly|feared|"
    r"believed|critically|seriously|badly)))*\s(?P<act>killed|dead|died|dies|die|slain|fatally\sshot|shot\sdead|"
    r"injured|hurt|wounded)\b(?!\s(?:body|bodies|animals|birds|fish|heat))",
    re.I,
)
_HARMS = re.compile(
    r"\b(?P<act>kill(?:s|ed|ing)?|injur(?:es?|ed|ing)|wound(?:s|ed|ing)?|hurts?|hurting)\s$", re.I
)
_NO_THING = re.compile(
    r"(?:\speople\b|\s*(?:$|[.,;:!?()–—])|\s-|\s(?:in|at|and|as|after|during|on|near|while|when|since|this|last|"
    r"across|before|outside|inside|by|with|over)\b)",
    re.I,
)
_AT = re.compile(r"\b(?:in|at|near|outside)\s(?:the\s|downtown\s)?$", re.IGNORECASE)
_YOUNGEST, _OLDEST = 1, 110
_OUT_OF = re.compile(r"\s+[\w’'-]+\s+out\s+of\s+$")
_KILLED = """kill kills killed killing die dies died dying dead death deaths drown drowned lives
perish perished fatal fatality fatalities murdered"""
_HURT = "injure injures injured injuring injury injuries hurt wound wounded wounding"
_ACTS = {stem(w): name for name, many in (("killed", _KILLED), ("hurt", _HURT)) for w in many.split()}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure with what it counts: a currency, what a unit measures ("length") or the stem of a noun, and
    whether it is part of a whole.

    `about` are the stems of the words around it; `act` is "killed" or "hurt", if they say so and not both.
    """

    facts: Facts
    figure: Figure
    counted: str
    role: str
    about: frozenset[str]
    act: str


def quantities(facts: Facts) -> list[Quantity]:
    """The figures of a passage that count something, in order."""
    told = _counts(facts.passage.text, facts.figures, facts.names, facts.language)
    return [Quantity(facts, facts.figures[n], of, role, about, act) for n, of, role, about, act in told]


@reading
def _counts(
    text: str, figures: tuple[Figure, ...], names: tuple[Name, ...], language: str
) -> tuple[tuple[int, str, str, frozenset[str], str], ...]:
    """The same for a passage with these figures and names: a figure's number, then as in `Quantity`."""
    if is_stamp(text):
        return ()
    if language != "en":
        return tuple(_counts_elsewhere(text, figures, language))
    out: list[tuple[int, str, str, frozenset[str], str]] = []
    for n, figure in enumerate(figures):
        after = figures[n + 1] if n + 1 < len(figures) else None
        before = figures[n - 1] if n else None
        role = ""
        counted = _measured(figure) or _noun(text, figure.end)
        if after and _PART.fullmatch(text[figure.end : after.number]):
            role, counted = "part", _measured(after) or _noun(text, after.end)
        elif after and _OUT_OF.fullmatch(text[figure.end : after.number]):
            role = "part"
        elif before and _PART.fullmatch(text[before.end : figure.number]):
            role = "whole"
        elif before and _OUT_OF.fullmatch(text[before.end : figure.number]):
            role, counted = "whole", _noun(text, before.end)
        elif of := _OF.match(text, figure.end):
            role, counted = "part", _noun(text, of.end() - 1)
        elif relation := _RELATION.match(text, figure.end):
            role = relation[1]
        elif not figure.unit and _RATE.match(text, figure.end):
            role = "rate"
        elif not figure.unit and (others := _OTHERS.match(text, figure.end)):
            role, counted = "other", _noun(text, others.end())
        elif not counted and _is_age(text, figure, names):
            counted = AGE
        elif not counted and not figure.unit and _TOLL.search(text, 0, figure.start):
            counted = _PEOPLE
        aged = _AGED.search(text, 0, figure.start)  # "a man aged 48 died"
        harm = "" if role or figure.unit or aged else _harm(text, figure)
        if harm:
            counted = _PEOPLE
        if counted and not is_conversion(text, figure, before):
            about = _about(text, figure) - {counted}
            out.append((n, counted, role, about, harm or _act(about)))
    return tuple(out)


def _counts_elsewhere(
    text: str, figures: Sequence[Figure], language: str
) -> Iterator[tuple[int, str, str, frozenset[str], str]]:
    """The same in another language, where no words tell a part from its whole."""
    alone = sum(f.unit == PERSON for f in figures) == 1
    for n, figure in enumerate(figures):
        counted = quantities_tongues.noun(text, figure, language)
        if figure.unit and not counted.startswith(quantities_tongues.PERSON):
            counted = _measured(figure)
        if counted and not is_conversion(text, figure, figures[n - 1] if n else None):
            about, act = quantities_tongues.about(text, figure, language)
            if act and counted.startswith(quantities_tongues.PERSON) and alone:  # 乗客18人, 18人
                counted = quantities_tongues.PERSON
            yield n, counted, "", about - {counted}, act


def _is_age(text: str, figure: Figure, names: Sequence[Name]) -> bool:
    """Whether a bare number is somebody's age: "Ada Brook, 48, said", "Ada Brook, aged 48"."""
    aged = _AGED.search(text, 0, figure.start)
    begin = aged.start() if aged else figure.start
    return (
        not figure.unit
        and _YOUNGEST <= figure.value <= _OLDEST
        and figure.start == figure.number
        and text[figure.number : figure.end].isdecimal()
        and _AGE_ENDS.match(text, figure.end) is not None
        and any(0 < begin - n.end <= 2 and text[n.end] == "," for n in names)
    )


def _measured(figure: Figure) -> str:
    return based(figure.value, figure.unit)[0]


def _harm(text: str, figure: Figure) -> str:
    """ "killed" or "hurt" if the words next to a number say that so many people were, else ""."""
    found = _HARMED.match(text, figure.end)
    if found is None and _NO_THING.match(text, figure.end):
        found = _HARMS.search(text, 0, figure.start)
    word = found["act"].lower() if found else ""
    return "" if not word else "hurt" if word.startswith(("hurt", "injur", "wound")) else "killed"


def _act(about: frozenset[str]) -> str:
    found = {_ACTS[s] for s in about if s in _ACTS}
    return found.pop() if len(found) == 1 else ""


def _noun(text: str, at: int) -> str:
    """The stem of the word that follows, or of what it measures ("15-year veteran"); "" if there is none (a
    small word, or nothing before the next comma).
    """
    measure = _MEASURE.match(text, at)
    match = _NOUN.match(text, measure.end() - 1 if measure else at)
    found = stems(match[1]) if match else []
    return found[0] if found else ""


def _about(text: str, figure: Figure) -> frozenset[str]:
    left = text[max(0, figure.start - _AROUND) : figure.start]
    right = text[figure.end : figure.end + _AROUND]
    # A word cut in two at either end says nothing.
    return frozenset(stems(left.partition(" ")[2] if figure.start > _AROUND else left)) | frozenset(
        stems(right.rpartition(" ")[0] if figure.end + _AROUND < len(text) else right)
    )


Key = tuple[str, str]


class Quantities:
    """The quantities of a comparison's passages, each passage read once."""

    def __init__(self, facts: Sequence[Facts]) -> None:
        self.of: dict[str, list[Quantity]] = {f.passage.id: quantities(f) for f in facts if f.figures}
        self._amounts: dict[int, set[tuple[float, str]]] = {}
        for f in facts:
            self._amounts.setdefault(f.article, set()).update(figure.amount for figure in f.figures)
        self._named: dict[int, set[str]] = {}
        for f in facts:
            self._named.setdefault(f.article, set()).update(_named(f))
        self.by_key: dict[Key, dict[int, list[Quantity]]] = {}
        self._acts: dict[int, list[Quantity]] = {}
        for many in self.of.values():
            for one in many:
                home = self.by_key.setdefault((one.counted, one.role), {})
                home.setdefault(one.facts.article, []).append(one)
                if one.act:
                    self._acts.setdefault(one.facts.article, []).append(one)

    def told_again(self, one: Quantity) -> list[Quantity]:
        """A count of the dead or hurt wherever its article gives it, in whatever row."""
        mine = self._acts.get(one.facts.article, ())
        return [q for q in mine if q.act == one.act and q.figure.value == one.figure.value] or [one]

    def same(self, facts: Facts, article: int) -> list[tuple[Quantity, Quantity]]:
        """What a passage counts and an article counts too, in whatever row: (the passage's, the article's).

        Sums and shares are left out: the same words stand around many of them.
        """
        return [
            (mine, other)
            for mine in self.of.get(facts.passage.id, ())
            if not mine.figure.unit or mine.counted.startswith(quantities_tongues.PERSON)
            for other in self.by_key[mine.counted, mine.role].get(article, ())
            if _same(mine, other)
        ]

    def gives(self, article: int, other: Quantity, cell: Sequence[Facts]) -> bool:
        """Whether an article gives another's figure of the same things, or of things that it does not name; a
        small number must stand in its cell.
        """
        amount = other.figure.amount
        if other.figure.unit or other.figure.value > SMALL:
            return amount in self._amounts[article]
        for facts in cell:
            named = {q.figure.start: q.counted for q in self.of.get(facts.passage.id, ())}
            for mine in facts.figures:
                if mine.amount == amount and named.get(mine.start, other.counted) == other.counted:
                    return True
        return False

    def apart(self, one: Quantity, other: Quantity) -> bool:
        """Whether two counts of the dead or hurt are of two places: neither passage names the place of the
        other, and one of the articles knows both.
        """
        here, there = _places(one.facts), _places(other.facts)
        if not (
            here and there and here.isdisjoint(_named(other.facts)) and there.isdisjoint(_named(one.facts))
        ):
            return False
        return not here.isdisjoint(self._named[other.facts.article]) or not there.isdisjoint(
            self._named[one.facts.article]
        )

    def alike(self) -> Iterator[tuple[Sequence[Quantity], Sequence[Quantity]]]:
        """What passages count, and all that count the same thing: each two sets once in either order, since a
        hundred outlets that print an agency's words have few different ones.
        """
        for home in self.by_key.values():
            told: dict[tuple[float, bool, str, frozenset[str]], list[Quantity]] = {}
            for one in (one for many in home.values() for one in many):
                key = one.figure.value, bool(one.figure.unit), one.act, one.about
                told.setdefault(key, []).append(one)
            for mine in told.values():
                if not mine[0].figure.unit:
                    yield from ((mine, others) for others in told.values() if _same(mine[0], others[0]))


def _named(facts: Facts) -> frozenset[str]:
    return frozenset(word for name in facts.names for word in name.key.split())


def _places(facts: Facts) -> frozenset[str]:
    """Words of the names behind "in", "at" or "near"."""
    text = facts.passage.text
    found = (name for name in facts.names if _AT.search(text, 0, name.start))
    return frozenset(word for name in found for word in name.key.split())


def _same(mine: Quantity, other: Quantity) -> bool:
    return within_reach(mine.figure.value, other.figure.value) and same_thing(mine, other)


def within_reach(left: float, right: float) -> bool:
    """True if two counts of one thing could be this far apart."""
    return min(left, right) > 0 and max(left, right) <= _APART * min(left, right)


def same_thing(left: Quantity, right: Quantity) -> bool:
    """For a figure from another row: the same act, or several words in common."""
    if left.act or right.act:
        return left.act == right.act
    return len(left.about & right.about) > 2
