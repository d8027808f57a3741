"""Figures of a row that count the same thing and do not agree: "six pins" here, "seven" there."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.compare import quantities_tongues
from reader.compare.facts import Facts
from reader.compare.figure_phrases import is_conversion
from reader.text.dates import is_stamp
from reader.text.figures import Figure, alike
from reader.text.measures import based, is_money
from reader.text.names import Name
from reader.text.readings import reading
from reader.text.tokens import stem, stems

_AROUND = 60  # characters on either side of a figure that say what it is about
_APART = 2  # times: outlets hardly differ by more about one thing, while two things often do
_FAR = 5  # times: "$5 million" and "$51 billion" among like words are two things, in whatever row
_ABOUT = 0.05  # of the larger one: "about 30 percent" is 29
_SMALL = 12  # up to here a number is in many passages
_MOST = 20  # figures of a row that another passage's is held against
_BEFORE_NAME = 30  # characters from an age to the name
_AGE = stem("old")  # what "a 35-year-old" counts
_OF_ONE = frozenset((_AGE, stem("pound")))  # what is told of one person: "the 225-pound Tom Marlow"
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
    r"(?:per|each|every|an?(?=\s+(?:year|month|week|day|night|hour|minute|second|game|match|piece|head|person)\b))\s"
)
# "Twelve other people" beside "fourteen more people", never beside the twelve of whom it tells
_OTHERS = re.compile(r"[\s-]+(?:other|more|additional|further)(?=\s)")
# "A combined 157 games" is more than 54 with one of two teams
_IN_ALL = frozenset(map(stem, "combined overall altogether lifetime".split()))
_AGE_ENDS = re.compile(r"\s*(?:[,.;)]|$)")
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
            counted = _AGE
        if counted and not is_conversion(text, figure, before):
            about = _about(text, figure) - {counted}
            out.append((n, counted, role, about, _act(about)))
    return tuple(out)


def _counts_elsewhere(
    text: str, figures: Sequence[Figure], language: str
) -> Iterator[tuple[int, str, str, frozenset[str], str]]:
    """The same in another language, where no words tell a part from its whole."""
    for n, figure in enumerate(figures):
        counted = quantities_tongues.noun(text, figure, language)
        if figure.unit and not counted.startswith(quantities_tongues.PERSON):
            counted = _measured(figure)
        if counted and not is_conversion(text, figure, figures[n - 1] if n else None):
            about, act = quantities_tongues.about(text, figure, language)
            yield n, counted, "", about - {counted}, act


def _is_age(text: str, figure: Figure, names: Sequence[Name]) -> bool:
    """Whether a bare number is somebody's age: "Ada Brook, 48, said"."""
    return (
        not figure.unit
        and _YOUNGEST <= figure.value <= _OLDEST
        and figure.start == figure.number
        and text[figure.number : figure.end].isdecimal()
        and _AGE_ENDS.match(text, figure.end) is not None
        and any(0 < figure.start - n.end <= 2 and text[n.end] == "," for n in names)
    )


def _measured(figure: Figure) -> str:
    return based(figure.value, figure.unit)[0]


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
        self.by_key: dict[Key, dict[int, list[Quantity]]] = {}
        for many in self.of.values():
            for one in many:
                home = self.by_key.setdefault((one.counted, one.role), {})
                home.setdefault(one.facts.article, []).append(one)

    def same(self, facts: Facts, article: int) -> list[tuple[Quantity, Quantity]]:
        """What a passage counts and an article counts too, in whatever row: (the passage's, the article's).

        Sums and shares are left out: the same words stand around many of them.
        """
        return [
            (mine, other)
            for mine in self.of.get(facts.passage.id, ())
            if not mine.figure.unit
            for other in self.by_key[mine.counted, mine.role].get(article, ())
            if _same(mine, other)
        ]

    def gives(self, article: int, other: Quantity, cell: Sequence[Facts]) -> bool:
        """Whether an article gives another's figure of the same things, or of things that it does not name; a
        small number must stand in its cell.
        """
        amount = other.figure.amount
        if other.figure.unit or other.figure.value > _SMALL:
            return amount in self._amounts[article]
        for facts in cell:
            named = {q.figure.start: q.counted for q in self.of.get(facts.passage.id, ())}
            for mine in facts.figures:
                if mine.amount == amount and named.get(mine.start, other.counted) == other.counted:
                    return True
        return False

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


def _same(mine: Quantity, other: Quantity) -> bool:
    return _within(mine.figure.value, other.figure.value) and _strictly(mine, other)


def _within(left: float, right: float) -> bool:
    """True if two counts of one thing could be this far apart."""
    return min(left, right) > 0 and max(left, right) <= _APART * min(left, right)


def conflicts(cells: Mapping[int, Sequence[Facts]], known: Quantities) -> list[list[Quantity]]:
    """Quantities of a row for which two outlets give figures that do not agree, one group each.

    Args:
        cells: the row's passages by article.
        known: all quantities of the comparison: where an outlet of the row gives the same quantity in
            another passage, its figure is shown with the others.
    """
    by_key: dict[tuple[str, str], dict[int, list[Quantity]]] = {}
    for article, many in cells.items():
        for facts in many:
            for one in known.of.get(facts.passage.id, ()):
                by_key.setdefault((one.counted, one.role), {}).setdefault(article, []).append(one)
    out: list[list[Quantity]] = []
    for key, given in sorted(by_key.items()):
        if len(given) < 2:
            continue
        settled = {article: _unsettled(mine, given, article) for article, mine in given.items()}
        settled = {article: mine for article, mine in settled.items() if _one_value(mine)}
        for things in _same_things(settled):
            group = _of_one_mind(things, cells, known)
            if len(group) < 2 or not _clash(group):
                continue
            shown = [q for mine in group.values() for q in mine][:_MOST]
            for article, more in known.by_key[key].items():
                if article in cells and article not in group:
                    found = [
                        q for q in more if any(_strictly(q, x) and _within(_size(q), _size(x)) for x in shown)
                    ]
                    if _one_value(found):
                        group[article] = found
            out.append([mine[0] for mine in group.values()])
    told = {(q.facts.passage.id, q.figure.start) for many in out for q in many}
    for opposed in _opposite(cells, known):
        if not told.issuperset((q.facts.passage.id, q.figure.start) for q in opposed):
            out.append(opposed)
    return out


def _opposite(cells: Mapping[int, Sequence[Facts]], known: Quantities) -> list[list[Quantity]]:
    """One amount that is the least in one outlet's words and the most in another's: "at least $10,000", "up
    to $10,000". Nothing else need be alike; a small number is too common for that.
    """
    found: dict[tuple[float, str], dict[str, dict[int, Quantity]]] = {}
    for article, many in cells.items():
        for one in (q for facts in many for q in known.of.get(facts.passage.id, ())):
            figure = one.figure
            if figure.start < figure.number and (figure.unit or figure.value > _SMALL):  # no end of a range
                found.setdefault(figure.amount, {}).setdefault(figure.bound, {}).setdefault(article, one)
    return [
        [*bounds["least"].values(), *bounds["most"].values()]
        for bounds in found.values()
        if {"least", "most"} <= bounds.keys() and bounds["least"].keys().isdisjoint(bounds["most"])
    ]


def _unsettled(
    mine: Sequence[Quantity], given: Mapping[int, Sequence[Quantity]], article: int
) -> list[Quantity]:
    """An outlet's figures without those that all the others give too."""
    others = [many for k, many in given.items() if k != article]
    return [q for q in mine if not all(any(agree(q.figure, o.figure) for o in many) for many in others)]


def _of_one_mind(
    things: Mapping[int, list[Quantity]], cells: Mapping[int, Sequence[Facts]], known: Quantities
) -> dict[int, list[Quantity]]:
    """The outlets without those that give every figure of the others that is not theirs: they tell of two
    things ("cut from five to three").
    """

    def gives_all(article: int) -> bool:
        mine = things[article][0].figure
        others = [many[0] for k, many in things.items() if k != article]
        return all(
            q.figure.amount != mine.amount
            and not agree(mine, q.figure)
            and known.gives(article, q, cells[article])
            for q in others
        )

    return {article: many for article, many in things.items() if not gives_all(article)}


def _one_value(many: Sequence[Quantity]) -> bool:
    """True if there are some and they state one amount, perhaps in several units."""
    return bool(many) and all(
        q.figure.value == many[0].figure.value
        if q.figure.unit == many[0].figure.unit
        else alike(q.figure, many[0].figure)
        for q in many
    )


def _same_things(known: Mapping[int, list[Quantity]]) -> list[dict[int, list[Quantity]]]:
    """The outlets put together whose figures stand among the same words."""
    out: list[dict[int, list[Quantity]]] = []
    for article, mine in known.items():
        home = next((g for g in out if any(_comparable(mine[0], other[0]) for other in g.values())), None)
        if home is None:
            out.append({article: mine})
        else:
            home[article] = mine
    return [group for group in out if len(group) > 1]


def _comparable(left: Quantity, right: Quantity) -> bool:
    low, high = sorted(map(_size, (left, right)))
    if high > _FAR * low > 0 or _adds_up(left, right) or _adds_up(right, left):
        return False
    if (left.about & _IN_ALL) != (right.about & _IN_ALL):
        return False
    if left.counted in _OF_ONE and not _whose(left) & _whose(right):
        return False  # the ages of two people
    if left.act and right.act:
        return left.act == right.act
    common = left.about & right.about
    if is_money(left.figure.unit) or left.figure.unit == "%":  # like names stand beside many sums
        common -= _name_stems(left) | _name_stems(right)
    return len(common) >= min(2, len(left.about), len(right.about))


def _size(one: Quantity) -> float:
    return based(one.figure.value, one.figure.unit)[1]


def _name_stems(one: Quantity) -> frozenset[str]:
    return frozenset(s for name in one.facts.names for s in stems(name.key))


def _adds_up(left: Quantity, right: Quantity) -> bool:
    """Whether one is the sum of two figures beside the other: "23 pirates", "12 Somalis and 11 Yemenis"."""
    values = [f.value for f in right.facts.figures if not f.unit]
    return any(x + y == left.figure.value for k, x in enumerate(values) for y in values[:k])


def _whose(age: Quantity) -> set[str]:
    """The words of the name that follows an age ("the 35-year-old captain Tom Marlow"), or stands before it
    ("Tom Marlow, 35,").
    """
    start, end = age.figure.start, age.figure.end
    return {
        word
        for n in age.facts.names
        if 0 <= n.start - end <= _BEFORE_NAME or 0 < start - n.end <= 2
        for word in n.key.split()
    }


def _strictly(left: Quantity, right: Quantity) -> bool:
    """For a figure from another row: the same act, or several words in common."""
    if left.act or right.act:
        return left.act == right.act
    return len(left.about & right.about) > 2


def _clash(group: Mapping[int, Sequence[Quantity]]) -> bool:
    firsts = [mine[0].figure for mine in group.values()]
    return any(not agree(x, y) for k, x in enumerate(firsts) for y in firsts[k + 1 :])


def agree(left: Figure, right: Figure) -> bool:
    """True if the two state the same: equal, or one the other rounded. "More than 40" is not "41"."""
    if (left.value, left.unit) == (right.value, right.unit):
        return {left.bound, right.bound} != {"least", "most"}  # "at least 14" and "up to 14"
    if "least" in (left.bound, right.bound) or "most" in (left.bound, right.bound):
        return False
    if "about" in (left.bound, right.bound) and left.unit == right.unit:
        return abs(left.value - right.value) <= _ABOUT * max(left.value, right.value)
    return alike(left, right) and (left.unit != right.unit or _rounded(left.value, right.value))


def _rounded(left: float, right: float) -> bool:
    """Whether one is the other with fewer digits: 43,000 for 43,350. 48 and 49 are two counts."""
    (few, short), (_many, long) = sorted((_digits(v), v) for v in (left, right))
    return few < _digits(long) and math.isclose(float(f"{long:.{few}g}"), short)


def _digits(value: float) -> int:
    return len(f"{value:.9g}".replace(".", "").strip("0-") or "0")
