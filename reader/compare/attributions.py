"""Whom each article has its information from, and which sources only one of them has.

A person is the same in all articles (`people`); an office or a document by its
words. Outlets and agencies that are credited are told elsewhere (sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.compare.people import People, cast_of
from reader.compare.prepared import Prepared
from reader.compare.sources_outlets import Outlets
from reader.compare.sources_press import is_unlisted
from reader.model.attribution import Attributed, Attribution, AttributionUse
from reader.model.passage import Passage
from reader.text import quotes

# what a name has or has not: "Avon Ferries Plc" is Avon Ferries
_SMALL = frozenset("the a an of for and on in at 's s inc ltd plc corp llc sa ag nv gmbh".split())
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
    people = people_of(prepared, places)
    places = [_known(place, people) for place in places]
    short = _spelt_out(places)
    rows: dict[tuple[str, str], list[_Place]] = {}
    for place in places:
        found = place.found
        person = found.kind == "person"
        key = people.key(found.source, place.article) if person else _key(found.source)
        if found.kind == "office":
            key = _in_any_order(short.get(key, key))
        rows.setdefault((found.kind, key), []).append(place)
    out = [_row(mine, people, prepared) for mine in rows.values()]
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
        outlet = found.kind in ("office", "document") and _an_outlet(found.source, one)
        if passages[at].start <= found.start and not outlet:
            yield _Place(n, passages[at], found)


def _an_outlet(name: str, one: Prepared) -> bool:
    outlets = Outlets.load()
    bare = name.split(" and ")[0]
    known = outlets.named(name) or outlets.named(bare) or outlets.named(f"The {name}")
    return known is not None or is_unlisted(name) or name in one.article.outlet


def people_of(prepared: Sequence[Prepared], places: Iterable[_Place]) -> People:
    """The persons of the articles."""
    casts = [cast_of(one) for one in prepared]
    return People(casts, [(p.article, p.found.source) for p in places if p.found.kind == "person"])


def _known(place: _Place, people: People) -> _Place:
    """ "Brook", whom one article calls nothing else, is the person whom another one names in full."""
    if place.found.kind == "office" and people.one(place.found.source, place.article) is not None:
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


def _in_any_order(key: str) -> str:
    """ "The roads authority's board" is the board of the roads authority."""
    return " ".join(sorted(key.split()))


def _row(mine: Sequence[_Place], people: People, prepared: Sequence[Prepared]) -> Attribution:
    person = mine[0].found.kind == "person"
    names = [people.full(p.found.source, p.article) if person else p.found.source for p in mine]
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
