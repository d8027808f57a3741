"""Whom each article has its information from, and which sources only one of them has.

A person is the same in all articles by the full name that one of them gives; an office or a document by its
words. Outlets and agencies that are credited are told elsewhere (sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.compare.prepared import Prepared
from reader.compare.sources_outlets import Outlets
from reader.model.attribution import Attributed, Attribution, AttributionUse
from reader.model.passage import Passage
from reader.text import quotes
from reader.text.speech_names import SUFFIXES

_SMALL = frozenset("the a an of for and on in at 's s".split())
_ORDER = ("person", "office", "document", "unnamed")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Place:
    article: int
    passage: Passage
    found: Attributed


def attributions(prepared: Sequence[Prepared]) -> tuple[Attribution, ...]:
    """Every source of the articles: persons, offices, documents, then the unnamed; of each kind those of most
    articles first, then as they come."""
    places = [place for n, one in enumerate(prepared) for place in _places(n, one)]
    full = _full_names(places)
    same = _one_person(places)
    places = [_known(place, full) for place in places]
    short = _spelt_out(places)
    rows: dict[tuple[str, str], list[_Place]] = {}
    for place in places:
        found = place.found
        name = full.get(found.source, found.source) if found.kind == "person" else found.source
        key = same.get(name, name) if found.kind == "person" else _key(name)
        rows.setdefault((found.kind, short.get(key, key) if found.kind == "office" else key), []).append(
            place
        )
    out = [_row(mine, full, prepared) for mine in rows.values()]
    out.sort(key=lambda row: (_ORDER.index(row.kind), -len(row.articles)))
    return tuple(out)


def _places(n: int, one: Prepared) -> Iterator[_Place]:
    text = one.article.text
    passages = [p for p in one.passages if p.kind not in ("boilerplate", "pullquote")]
    at = 0
    for found in quotes.read(text).attributed:
        while at < len(passages) and passages[at].end <= found.start:
            at += 1
        if at == len(passages):
            return
        outlet = found.kind == "office" and _an_outlet(found.source, one)
        if passages[at].start <= found.start and not outlet:
            yield _Place(n, passages[at], found)


def _an_outlet(name: str, one: Prepared) -> bool:
    outlets = Outlets.load()
    bare = name.split(" and ")[0]
    known = outlets.named(name) or outlets.named(bare) or outlets.named(f"The {name}")
    return known is not None or name in one.article.outlet


def _full_names(places: Sequence[_Place]) -> dict[str, str]:
    """Surname -> full name, of persons of whom the articles name one only."""
    same = _one_person(places)
    named: dict[str, dict[str, str]] = {}
    for name, key in same.items():
        if len(name.split()) > 1:
            longest = named.setdefault(_without_suffix(name)[-1], {})
            longest[key] = max(longest.get(key, ""), name, key=len)
    return {surname: next(iter(names.values())) for surname, names in named.items() if len(names) == 1}


def _one_person(places: Sequence[_Place]) -> dict[str, str]:
    """Name of a person -> what it is the same by: "Adam Brook" is "Adam B. Brook", and "Adam Brook Jr." too
    unless one article has both.
    """
    named: dict[str, set[int]] = {}
    for place in places:
        if place.found.kind == "person":
            named.setdefault(place.found.source, set()).add(place.article)
    out: dict[str, str] = {}
    for name in named:
        bare = " ".join(_without_initials(_without_suffix(name)))
        whole = " ".join(_without_initials(name.split()))
        both = any(
            named[name] & named[other]
            for other in named
            if " ".join(_without_initials(other.split())) != whole
            and " ".join(_without_initials(_without_suffix(other))) == bare
        )
        out[name] = (whole if both else bare).lower()
    return out


def _without_suffix(name: str) -> list[str]:
    words = name.replace(",", "").split()
    return words[:-1] if len(words) > 1 and words[-1].lower() in SUFFIXES else words


def _without_initials(words: list[str]) -> list[str]:
    """A name's words without the letters between the first and the last."""
    return [w for n, w in enumerate(words) if n in (0, len(words) - 1) or len(w.strip(".")) > 1]


def _known(place: _Place, full: dict[str, str]) -> _Place:
    """ "Brook", whom one article calls nothing else, is the person whom another one names in full."""
    if place.found.kind == "office" and place.found.source in full:
        return replace(place, found=replace(place.found, kind="person"))
    return place


def _spelt_out(places: Sequence[_Place]) -> dict[str, str]:
    """ "BHA" is the Board of Harbour Affairs, if no other office of the story begins so: key -> key."""
    offices = {_key(p.found.source): p.found.source for p in places if p.found.kind == "office"}
    out: dict[str, str] = {}
    for key, name in offices.items():
        if name.isupper() and 2 <= len(name) <= 6:
            fits = [k for k in offices if k != key and "".join(w[0] for w in k.split()) == name.lower()]
            if len(fits) == 1:
                out[key] = fits[0]
    return out


def _key(name: str) -> str:
    return " ".join(w for w in _WORD.findall(name.lower()) if w not in _SMALL)


def _row(mine: Sequence[_Place], full: dict[str, str], prepared: Sequence[Prepared]) -> Attribution:
    known = full if mine[0].found.kind == "person" else {}
    names = [known.get(p.found.source, p.found.source) for p in mine]
    uses = tuple(
        AttributionUse(
            prepared[p.article].article.id,
            p.passage.id,
            p.found.start,
            p.found.end,
            prepared[p.article].article.text[p.found.start : p.found.end],
            p.found.how,
            p.found.quoted,
            p.found.anonymous,
        )
        for p in mine
    )
    fullest = max(names, key=lambda name: (len(name), name))  # "captain" rather than "Captain"
    return Attribution(fullest, mine[0].found.kind, uses)
