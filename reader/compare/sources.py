"""Where an article says it has things from, and which articles share their text.

Every credit carries the passage that it rests on. Persons who speak are no sources here (the quotes tell of
them); outlets, agencies, organisations and documents are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.compare import sources_tongues
from reader.compare.prepared import Prepared, Spans, spans_of
from reader.compare.sources_credit import (
    Found,
    author_of,
    credits_in,
    links_in,
    names_outlet,
    plain_name,
    wire_of,
)
from reader.compare.sources_outlets import Outlet, Outlets
from reader.compare.sources_shared import shared_text
from reader.model.comparison import Credit, Relation
from reader.text.quotes_marks import marked
from reader.text.readings import reading

_SPEECH = 12  # spaces in a quotation from which on it is speech, not a title
_SMALL = frozenset(
    """the a an s news magazine newspaper com monday tuesday wednesday thursday friday saturday sunday own
    recent new""".split()
)


def credits(prepared: Sequence[Prepared]) -> tuple[Credit, ...]:  # noqa: A001 (the contract's name)
    """Who credits whom, article by article, each source once with the passage that says so first.

    `wire` is an agency's own text, `credits` a source named in passing, `shares_text` long runs of the same
    words, `rewrites` the same in part and later in time than a source that is credited.
    """
    outlets = Outlets.load()
    out: list[Credit] = []
    compared = [one.article.outlet for one in prepared]
    for one in prepared:
        houses: dict[Outlet, int] = {}
        seen: list[tuple[str, frozenset[str]]] = []
        named: dict[str, list[str]] = {}
        for found, passage in (*_found(one, outlets), *_compared(one, compared, outlets)):
            key = frozenset(re.findall(r"\w+", found.name.lower())) - _SMALL
            if found.wire and _same_house(found.name, one, outlets):
                continue  # the agency's own report
            house = outlets.named(found.name)
            if house in houses:
                if found.wire:  # signed by the agency that it also names
                    out[houses[house]] = replace(out[houses[house]], passage=passage, relation="wire")
                continue
            if not key or any(
                key <= other or (other <= key and len(key) - len(other) <= 1) for _, other in seen
            ):
                continue
            if any(name != found.name and name in found.name for name in named.get(passage, ())):
                continue  # "a scathing Gazette column", where the Gazette is credited
            if house is not None:
                named.setdefault(passage, []).append(found.name)
                houses[house] = len(out)
            seen.append((found.name, key))
            relation: Relation = "wire" if found.wire else "credits"
            out.append(Credit(one.article.id, found.name, passage, relation))
    out = _named(out, compared, outlets)
    out.extend(shared_text(prepared, out))
    return tuple(out)


def _named(found: Sequence[Credit], compared: Sequence[str], outlets: Outlets) -> list[Credit]:
    """The credits with the one name of each known or compared outlet: that of a compared article, else the
    longest one in use.
    """
    names: dict[Outlet, str] = {}
    for name in [*sorted((credit.source for credit in found), key=len), *compared]:
        house = outlets.named(name)
        if house is not None:
            names[house] = name
    own = {plain_name(name): name for name in compared}
    houses = ((credit, outlets.named(credit.source)) for credit in found)
    return [
        replace(credit, name=names[house] if house else own.get(plain_name(credit.source), credit.name))
        for credit, house in houses
    ]


def _same_house(name: str, one: Prepared, outlets: Outlets) -> bool:
    outlet = outlets.named(one.article.outlet)
    if outlet is None:
        return plain_name(name) == plain_name(one.article.outlet)
    return outlets.named(name) == outlet


def _found(one: Prepared, outlets: Outlets) -> list[tuple[Found, str]]:
    told = _told(one.article.text, spans_of(one.passages), one.article.language)
    out = [(found, one.passages[n].id) for n, found in told]
    out += [(f, one.passages[0].id) for f in author_of(one, outlets) if one.passages]
    out += links_in(one, outlets)
    return out


def _compared(one: Prepared, compared: Sequence[str], outlets: Outlets) -> Iterator[tuple[Found, str]]:
    """The story's other outlets, whether a list knows them or not: a reader's feeds come from anywhere."""
    text = one.article.text
    names = [n for n in dict.fromkeys(compared) if n != one.article.outlet and outlets.named(n) is None]
    names = [n for n in names if n.removeprefix("The ") in text]
    own = _own_words(text) if names else ""
    for name in names:
        for passage in one.passages:
            if passage.kind != "boilerplate" and names_outlet(own[passage.start : passage.end], name):
                yield Found(name), passage.id


@reading
def _told(text: str, spans: Spans, language: str) -> tuple[tuple[int, Found], ...]:
    """The sources that the passages of an article name, each with its passage's number."""
    outlets = Outlets.load()
    out: list[tuple[int, Found]] = []
    own = _own_words(text)
    for n, (kind, start, end) in enumerate(spans):
        said = text[start:end]
        opening = n <= 4 or n >= len(spans) - 4
        out += [(n, found) for found in wire_of(said, outlets, opening=opening)]
        if opening and language != "en":
            named_so = sources_tongues.made_of(said.strip(), outlets, language)
            out += [(n, Found(s.outlet.name, wire=s.outlet.agency)) for s in named_so]
        if kind != "boilerplate":
            words = own[start:end]
            theirs = sources_tongues.credited(words, outlets, language)
            out += [(n, Found(named.outlet.name)) for named in theirs]
            out += [(n, found) for found in credits_in(words, outlets)]
    return tuple(out)


def _own_words(text: str) -> str:
    """The text without its long quotations: whom a speaker credits is no source of the outlet's."""
    out = list(text)
    for m in marked(text):
        if text[m.start : m.end].count(" ") >= _SPEECH:
            out[m.start : m.end] = " " * (m.end - m.start)
    return "".join(out)
