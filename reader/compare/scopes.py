"""What a figure is counted over, where its passage says so: a quarter or a year, the attacker or not.

Two figures of two scopes are two figures, not one told otherwise. English texts; others name no scope here.
"""

from __future__ import annotations

import re

from reader.compare.quantities import Quantities, Quantity

_AROUND = 70  # characters on either side of a figure that may name its period
# "In the quarter", "a year", "over the past year"; not "a year ago", "a 12-year-old", "a game-changer", nor
# when it was: "was fined last week"
_PERIOD = re.compile(
    r"\b(?:the|that|previous|prior|first|second|third|fourth|latest|full|fiscal|same|each|every|per|an?|"
    r"(?:in|for|over|during|of|within)\s(?:the\s)?(?:this|last|past))"
    r"\s(?:(?:whole|full|entire|fiscal|regular|calendar|first|second|third|fourth)\s)?"
    r"(?P<unit>quarter|half|year|month|week|season|game|match)\b"
    r"(?![-‑'’]|\s(?:ago|earlier|before|later|after|old)\b)",
    re.I,
)
_ADJECTIVES = {"annual": "year", "annually": "year", "yearly": "year", "monthly": "month", "weekly": "week",
               "quarterly": "quarter"}  # fmt: skip
_ADJECTIVE = re.compile(rf"\b(?:{'|'.join(_ADJECTIVES)})\b", re.I)
_CLAUSE = re.compile(r"[;:.!?()“”\"—–](?=\s|$)|,\s(?:and|but|while|after|with|compared)\b")
# "Nine dead, including the gunman", beside the eight whom he killed
_WITH_ATTACKER = re.compile(
    r"\bincluding\s(?:(?:the|an?|two|one|both|suspected|alleged|lone)\s)*"
    r"(?:gunm[ae]n|shooters?|attackers?|assailants?|bombers?|killers?|perpetrators?|hijackers?|suspects?|himself|"
    r"herself|themselves)\b(?!['’]s?\s)",
    re.I,
)
_ATTACKERS = 2  # at most so many are counted here and not there


def two_scopes(left: Quantity, right: Quantity, known: Quantities) -> bool:
    """Whether two figures of one thing say that they are counted over different periods, or one of them alone
    counts who killed the others, if only further down ("Nine dead" is what a headline has room for).
    """
    if left.act or right.act:
        apart = abs(left.figure.value - right.figure.value) <= _ATTACKERS
        return apart and _with_attacker(left, known) != _with_attacker(right, known)
    one, other = _periods(left), _periods(right)
    return bool(one and other) and one.isdisjoint(other)


def _with_attacker(one: Quantity, known: Quantities) -> bool:
    return any(_WITH_ATTACKER.search(q.facts.passage.text, q.figure.end) for q in known.told_again(one))


def _periods(one: Quantity) -> frozenset[str]:
    """The periods that a figure's clause names beside it, as nouns."""
    text, start, end = one.facts.passage.text, one.figure.start, one.figure.end
    before = _CLAUSE.split(text[max(0, start - _AROUND) : start])[-1]
    behind = _CLAUSE.split(text[end : end + _AROUND])[0]
    near = f"{before} {behind}"
    found = {m["unit"].lower() for m in _PERIOD.finditer(near)}
    return frozenset(found | {_ADJECTIVES[m[0].lower()] for m in _ADJECTIVE.finditer(near)})
