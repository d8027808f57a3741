"""One number that one outlet gives as a bound and another as it is: "up to 2,000 homes", "2,000 homes".

"Up to" leaves it open that there are far fewer. "At least", "more than" and "about" are house style in news
that goes on, and left alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.compare.facts import Facts
from reader.compare.polarity import Side
from reader.compare.quantities import Quantities, Quantity

_OPEN = re.compile(r"(?:at most|up to|as (?:many|much) as|no more than|a maximum of)\b", re.I)
_PLAIN = ("", "about")
_COMMON = 2  # stems around two figures of one thing


def bounds_apart(cells: Mapping[int, Sequence[Facts]], known: Quantities) -> list[list[Side]]:
    """Each group holds the outlets of a row that give a number as a bound, and those that give it `flat`.

    Args:
        cells: the row's passages by article.
        known: all quantities of the comparison.
    """
    told: dict[tuple[str, str, float, str], dict[int, list[Quantity]]] = {}
    for article, many in cells.items():
        for one in (q for facts in many for q in known.of.get(facts.passage.id, ())):
            key = (one.counted, one.role, *one.figure.amount)
            told.setdefault(key, {}).setdefault(article, []).append(one)
    return [group for by_article in told.values() if (group := _group(by_article))]


def _group(by_article: Mapping[int, Sequence[Quantity]]) -> list[Side]:
    bounded = [many for many in by_article.values() if all(_OPEN.match(q.figure.text) for q in many)]
    plain = [many for many in by_article.values() if all(q.figure.bound in _PLAIN for q in many)]
    near = [
        (left, right)
        for left in (many[0] for many in bounded)
        for right in (many[0] for many in plain)
        if _one_thing(left, right)
    ]
    return [_side(q, flat=n == 1) for n in (0, 1) for q in {id(p[n]): p[n] for p in near}.values()]


def _one_thing(left: Quantity, right: Quantity) -> bool:
    if left.act or right.act:
        return left.act == right.act
    return len(left.about & right.about) >= _COMMON


def _side(one: Quantity, *, flat: bool) -> Side:
    return Side(one.facts, one.figure.start, one.figure.end, flat=flat)
