"""Figures of a row that count the same thing and do not agree: "six pins" here, "seven" there."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from reader.compare.facts import Facts
from reader.compare.measured import two_measurers
from reader.compare.quantities import AGE, SMALL, Quantities, Quantity, same_thing, within_reach
from reader.compare.scopes import two_scopes
from reader.text.figures import Figure, alike
from reader.text.measures import based, is_money
from reader.text.names import same
from reader.text.tokens import stem, stems

_FAR = 5  # times: "$5 million" and "$51 billion" among like words are two things, in whatever row
_ABOUT = 0.05  # of the larger one: "about 30 percent" is 29
_MANY = 100  # dead or hurt: of so many an outlet may give a round number
_MOST = 20  # figures of a row that another passage's is held against
_BEFORE_NAME = 30  # characters from an age to the name
_BEHIND_NAME = 7  # and from the name to an age: ", 48", ", aged 48"
_OF_ONE = frozenset((AGE, stem("pound")))  # what is told of one person: "the 225-pound Tom Marlow"
# "A combined 157 games" is more than 54 with one of two teams
_IN_ALL = frozenset(map(stem, "combined overall altogether lifetime".split()))


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
    for key, whole in sorted(by_key.items()):
        for given in _by_act(whole) if len(whole) > 1 else ():
            for group in _groups(key, given, cells, known):
                if group not in out:
                    out.append(group)
    told = {(q.facts.passage.id, q.figure.start) for many in out for q in many}
    for opposed in _opposite(cells, known):
        if not told.issuperset((q.facts.passage.id, q.figure.start) for q in opposed):
            out.append(opposed)
    return out


def _by_act(whole: Mapping[int, Sequence[Quantity]]) -> Iterator[dict[int, list[Quantity]]]:
    """What outlets count of one thing, the killed and the hurt apart; who names none may mean either."""
    acts = {q.act for many in whole.values() for q in many}
    for act in sorted(acts):
        told = {k: [q for q in many if q.act == act] for k, many in whole.items()}
        yield {k: mine for k, many in whole.items() if (mine := told[k] or [q for q in many if not q.act])}


def _groups(
    key: tuple[str, str],
    given: Mapping[int, Sequence[Quantity]],
    cells: Mapping[int, Sequence[Facts]],
    known: Quantities,
) -> Iterator[list[Quantity]]:
    """The quantities of one key that clash, one an outlet, with those of the outlets' other passages."""
    settled = {article: _unsettled(mine, given, article) for article, mine in given.items()}
    settled = {article: mine for article, mine in settled.items() if _one_value(mine)}
    for things in _same_things(settled, known) if len(given) > 1 else ():
        group = _of_one_mind(things, cells, known)
        if len(group) < 2 or not _clash(group):
            continue
        shown = [q for mine in group.values() for q in mine][:_MOST]
        for article, more in known.by_key[key].items():
            if article in cells and article not in group:
                found = [
                    q
                    for q in more
                    if any(
                        same_thing(q, x)
                        and within_reach(_size(q), _size(x))
                        and not _two_shares(q, x)
                        and not two_scopes(q, x, known)
                        for x in shown
                    )
                ]
                if _one_value(found):
                    group[article] = found
        yield [mine[0] for mine in group.values()]


def _opposite(cells: Mapping[int, Sequence[Facts]], known: Quantities) -> list[list[Quantity]]:
    """One amount that is the least in one outlet's words and the most in another's: "at least $10,000", "up
    to $10,000". Nothing else need be alike; a small number is too common for that.
    """
    found: dict[tuple[float, str], dict[str, dict[int, Quantity]]] = {}
    for article, many in cells.items():
        for one in (q for facts in many for q in known.of.get(facts.passage.id, ())):
            figure = one.figure
            if figure.start < figure.number and (figure.unit or figure.value > SMALL):  # no end of a range
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
    return [q for q in mine if not all(any(_agree(q, o) for o in many) for many in others)]


def _of_one_mind(
    things: Mapping[int, list[Quantity]], cells: Mapping[int, Sequence[Facts]], known: Quantities
) -> dict[int, list[Quantity]]:
    """The outlets without those that give every figure of the others that is not theirs: they tell of two
    things ("cut from five to three").
    """

    def gives_all(article: int) -> bool:
        mine = things[article][0]
        others = [many[0] for k, many in things.items() if k != article]
        return all(
            q.figure.amount != mine.figure.amount
            and not _agree(mine, q)
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


def _same_things(given: Mapping[int, list[Quantity]], known: Quantities) -> list[dict[int, list[Quantity]]]:
    """The outlets put together whose figures stand among the same words."""
    out: list[dict[int, list[Quantity]]] = []
    for article, mine in given.items():
        home = next(
            (g for g in out if any(_comparable(mine[0], other[0], known) for other in g.values())), None
        )
        if home is None:
            out.append({article: mine})
        else:
            home[article] = mine
    return out


def _comparable(left: Quantity, right: Quantity, known: Quantities) -> bool:
    low, high = sorted(map(_size, (left, right)))
    if high > _FAR * low > 0 or _adds_up(left, right) or _adds_up(right, left):
        return False
    if (left.about & _IN_ALL) != (right.about & _IN_ALL) or two_scopes(left, right, known):
        return False
    if left.counted in _OF_ONE:
        one = any(same(x, y) for x in _of_whom(left) for y in _of_whom(right))
        if not one or left.counted == AGE:
            return one  # not the ages of two people, not even of one family
    if left.act and right.act:
        return left.act == right.act and not known.apart(left, right)
    if _two_shares(left, right):
        return False
    common = left.about & right.about
    if is_money(left.figure.unit) or left.figure.unit == "%":  # like names stand beside many sums
        common -= _name_stems(left) | _name_stems(right)
    return len(common) >= min(2, len(left.about), len(right.about))


def _two_shares(left: Quantity, right: Quantity) -> bool:
    return left.figure.unit == "%" and two_measurers(left.facts, right.facts)


def _name_stems(one: Quantity) -> frozenset[str]:
    return frozenset(s for name in one.facts.names for s in stems(name.key))


def _adds_up(left: Quantity, right: Quantity) -> bool:
    """Whether one is the sum of two figures beside the other: "23 pirates", "12 Somalis and 11 Yemenis"."""
    values = [f.value for f in right.facts.figures if not f.unit]
    return any(x + y == left.figure.value for k, x in enumerate(values) for y in values[:k])


def _of_whom(age: Quantity) -> list[str]:
    """Keys of the name that follows an age ("the 35-year-old captain Tom Marlow"), or stands before it ("Tom
    Marlow, 35,").
    """
    start, end = age.figure.start, age.figure.end
    return [
        n.key
        for n in age.facts.names
        if 0 <= n.start - end <= _BEFORE_NAME or 0 < start - n.end <= _BEHIND_NAME
    ]


def _clash(group: Mapping[int, Sequence[Quantity]]) -> bool:
    firsts = [mine[0] for mine in group.values()]
    return any(not _agree(x, y) for k, x in enumerate(firsts) for y in firsts[k + 1 :])


def _agree(left: Quantity, right: Quantity) -> bool:
    """As `agree`; nobody rounds an age, nor how many died where they can be counted."""
    one, other = left.figure, right.figure
    few = left.act and right.act and max(one.value, other.value) < _MANY
    if left.counted == AGE == right.counted or (few and not one.bound and not other.bound):
        return one.value == other.value
    return agree(one, other)


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


def _size(one: Quantity) -> float:
    return based(one.figure.value, one.figure.unit)[1]
