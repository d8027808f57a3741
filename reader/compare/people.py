"""Whose name is whose: the same person in all articles of a story, and never two persons as one.

A full name is the same person's by given name and surname: "Adam Brook" is "Adam B. Brook", "Adam Brook Jr."
unless one article has both, and "Bill Brook" is "William Brook". A surname alone is the person of that name
whom the articles name, if they name one only, or quote one only and hardly name the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.compare.prepared import Prepared
from reader.text.quotes import Named, people
from reader.text.speech_capitals import SUFFIXES, given_gender

_MUCH = 3  # times as often as all namesakes together is named whom a surname alone means
_SHORT = {
    short: frozenset(full.split())
    for short, full in (
        pair.strip().split(": ")
        for pair in """
Abby: Abigail; Al: Albert Alan; Alex: Alexander Alexandra; Andy: Andrew; Angie: Angela;
Beth: Elizabeth; Bernie: Bernard; Bill: William; Billy: William; Bob: Robert; Bobby: Robert;
Cathy: Catherine; Charlie: Charles; Chris: Christopher Christine Christina; Chuck: Charles;
Dan: Daniel; Danny: Daniel; Dave: David; Deb: Deborah; Debbie: Deborah; Dick: Richard; Don: Donald;
Doug: Douglas; Ed: Edward Edwin; Eddie: Edward; Fred: Frederick Alfred; Greg: Gregory; Hank: Henry;
Harry: Harold Henry; Jack: John; Jake: Jacob; Jeff: Jeffrey Jeffery; Jen: Jennifer;
Jenny: Jennifer; Jerry: Gerald Jerrold Jerome; Jim: James; Jimmy: James; Joe: Joseph;
Jon: Jonathan; Josh: Joshua; Kate: Katherine Catherine Kathryn; Kathy: Katherine Kathleen;
Ken: Kenneth; Larry: Lawrence; Liz: Elizabeth; Maggie: Margaret; Matt: Matthew;
Max: Maxwell Maximilian; Mike: Michael; Mitch: Mitchell; Nate: Nathan Nathaniel; Nick: Nicholas;
Pam: Pamela; Pat: Patrick Patricia; Pete: Peter; Phil: Philip Phillip; Ray: Raymond; Rich: Richard;
Rick: Richard; Rob: Robert; Ron: Ronald; Sam: Samuel Samantha; Stan: Stanley;
Steve: Steven Stephen; Sue: Susan; Ted: Edward Theodore; Tim: Timothy; Tom: Thomas; Tony: Anthony;
Vicky: Victoria; Vince: Vincent; Will: William; Zach: Zachary""".split(";")
    )
}


@dataclass(slots=True)
class _One:
    """One person: names with the articles that give them, and how often all texts name the person."""

    names: dict[str, set[int]] = field(default_factory=dict)
    places: int = 0
    speaks: bool = False

    @property
    def fullest(self) -> str:
        """The form that most articles give; of several the longest."""
        return max(self.names, key=lambda name: (len(self.names[name]), len(name), name))


def cast_of(one: Prepared) -> tuple[Named, ...]:
    """Whom an English text names, quoted or not; of others only who is quoted is known."""
    return people(one.article.text) if one.article.language == "en" else ()


def same_given(one: str, other: str) -> bool:
    """May two given names be one person's: equal, a letter for it, or short for it ("Bill", "William")?"""
    if one == other:
        return True
    a, b = one.strip("."), other.strip(".")
    if 1 in (len(a), len(b)):
        return a[:1] == b[:1]
    return b in _SHORT.get(a, ()) or a in _SHORT.get(b, ())


def apart(one: str, other: str) -> bool:
    """Are these two full names of one surname and of two persons ("Adam Brook", "Eve Brook")?"""
    a, b = _without_suffix(one), _without_suffix(other)
    full = len(a) > 1 and len(b) > 1 and all(w[:1].isupper() for w in (*a, *b))
    known = full and given_gender(a[0]) is not None and given_gender(b[0]) is not None
    return known and a[-1] == b[-1] and not same_given(a[0], b[0])


class People:
    """The persons of several articles."""

    def __init__(self, casts: Sequence[Sequence[Named]], speakers: Iterable[tuple[int, str]]) -> None:
        """
        Args:
            casts: for each article whom its text names; empty if that is not known.
            speakers: (article, full name or surname) of persons who are quoted or credited.
        """
        self._ones: list[_One] = []
        self._of: dict[str, _One] = {}
        self._gender: dict[tuple[int, str], str] = {}
        self._sons = {one.name for cast in casts for one in cast if one.son}
        heard = [(n, name) for n, name in speakers]
        named = [(n, one.name, one.places) for n, cast in enumerate(casts) for one in cast]
        self._gender = {(n, one.name): one.gender for n, cast in enumerate(casts) for one in cast}
        full = [(n, name, places) for n, name, places in named if len(_without_suffix(name)) > 1]
        known = {name for _, name, _ in full}
        full += [
            (n, name, 1)
            for n, name in heard
            if name not in known and _a_name(name) and (_known_given(name) or not casts[n])
        ]
        for n, name, places in sorted(full, key=lambda one: (-len(one[1]), one[1], one[0])):
            self._put(n, name, places)
        for _, name in heard:
            if name in self._of:
                self._of[name].speaks = True

    def _put(self, n: int, name: str, places: int) -> None:
        if name not in self._of:
            fits = [one for one in self._ones if self._same(one, name, n)]
            self._of[name] = fits[0] if len(fits) == 1 else _One()
            if len(fits) != 1:
                self._ones.append(self._of[name])
        one = self._of[name]
        one.names.setdefault(name, set()).add(n)
        one.places += places

    def _same(self, one: _One, name: str, n: int) -> bool:
        return all(
            _alike(name, other)
            and not (n in articles and _apart_in_one(name, other))
            and not (_has_suffix(name) != _has_suffix(other) and {name, other} & self._sons)
            for other, articles in one.names.items()
        )

    def full(self, name: str, article: int) -> str:
        """The full name that most articles give of somebody; the name itself where nobody knows better."""
        one = self.one(name, article)
        return one.fullest if one is not None else name

    def key(self, name: str, article: int) -> str:
        """What all names of one person have in common, and nobody else's."""
        one = self.one(name, article)
        return one.fullest.lower() if one is not None else name.lower()

    def one(self, name: str, article: int) -> _One | None:
        """The person of a name in an article; None if it may be several persons', or nobody's."""
        if name in self._of:
            return self._of[name]
        words = _without_suffix(name)
        if len(words) != 1:
            return None
        gender = self._gender.get((article, name), "")
        known = [one for one in self._ones if _without_suffix(one.fullest)[-1] == words[0]]
        fits = [
            one for one in known if not gender or (given_gender(one.fullest.split()[0]) or gender) == gender
        ]
        if len(fits) == 1 and (len(known) == 1 or gender):
            return fits[0]
        heard = [one for one in fits if one.speaks]
        rest = sum(one.places for one in fits if not one.speaks)
        return heard[0] if len(heard) == 1 and heard[0].places >= _MUCH * rest else None


def _a_name(speaker: str) -> bool:
    """Has a speaker whom no text's cast holds the shape of a person's full name?"""
    words = _without_suffix(speaker)
    return 2 <= len(words) <= 4 and all(w[0].isupper() for w in words)


def _known_given(name: str) -> bool:
    return given_gender(name.split()[0]) is not None


def _alike(one: str, other: str) -> bool:
    a, b = _without_suffix(one), _without_suffix(other)
    if a[-1].lower() != b[-1].lower() or not same_given(a[0], b[0]):
        return False
    middle, others = ({w.strip(".").lower() for w in side[1:-1]} for side in (a, b))
    letters = all(len(w) == 1 for w in middle | others)
    return (
        not middle
        or not others
        or bool(middle & others)
        or (letters and middle == others)
        or any(w[0] == v[0] and 1 in (len(w), len(v)) for w in middle for v in others)
    )


def _apart_in_one(name: str, other: str) -> bool:
    """Two names that one article would not give to one person: a father's and his son's, a short and a full
    given name."""
    junior = (len(_without_suffix(name)) < len(name.split())) != (
        len(_without_suffix(other)) < len(other.split())
    )
    return junior or name.split()[0] != other.split()[0]


def _has_suffix(name: str) -> bool:
    return len(_without_suffix(name)) < len(name.split())


def _without_suffix(name: str) -> list[str]:
    words = name.replace(",", "").split()
    return words[:-1] if len(words) > 1 and words[-1].lower() in SUFFIXES else words
