"""The words that a media-literacy class needs, explained in the languages of a lesson pack; and which of them
a lesson uses, so that a worksheet need not explain all."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import resources
from reader.model.comparison import Comparison
from reader.model.lesson import Task, Term, Tongue

_FILE = "lessons/glossary.json"


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A term in one language. A lesson uses it if it has one of the signs in `when` (see `signs`)."""

    id: str
    term: Term
    when: frozenset[str]


@cache
def entries(language: Tongue) -> tuple[GlossaryEntry, ...]:
    """All of the glossary, by the letters of the terms; accents and capitals do not count."""
    found = [
        GlossaryEntry(each["id"], Term(**each[language]), frozenset(each["when"]))
        for each in json.loads(resources.path(_FILE).read_text("utf-8"))
    ]
    return tuple(sorted(found, key=lambda entry: _letters(entry.term.term)))


def glossary(language: Tongue, ids: Collection[str] | None = None) -> tuple[Term, ...]:
    """The terms of these ids; None gives all."""
    return tuple(entry.term for entry in entries(language) if ids is None or entry.id in ids)


def used(
    comparison: Comparison, tasks: Collection[Task], *, blind: bool, only: Sequence[str] = ()
) -> frozenset[str]:
    """The ids of the terms that a lesson uses.

    Args:
        only: the articles that go into it; none means all.
    """
    shown = frozenset(_signs(comparison, tasks, blind, frozenset(only)))
    return frozenset(entry.id for entry in entries("en") if entry.when & shown)


def _signs(
    comparison: Comparison, tasks: Collection[Task], blind: bool, only: frozenset[str]
) -> Iterator[str]:
    """What there is in a lesson to be explained."""

    def here(article: str) -> bool:
        return not only or article in only

    yield "always"
    yield from tasks
    if blind:
        yield "blind"
    if not all(each.article.complete for each in comparison.articles if here(each.article.id)):
        yield "incomplete"
    for word in comparison.wording if "loaded" in tasks else ():
        if here(word.article):
            yield word.category
            if word.plain:
                yield "plain"
    if "missing" in tasks and any(
        item.state == "maybe" for item in comparison.left_out if here(item.article)
    ):
        yield "maybe"
    for row in comparison.quotes:
        versions = [version for version in row.versions if here(version.article)]
        yield from ("quotes" for version in versions if version.direct)
        yield from (version.form for version in versions)
    for claim in comparison.claims:
        for difference in claim.differences:
            if sum(here(value.article) for value in difference.values) > 1:
                yield difference.kind
    if any(len({use.article for use in name.names if here(use.article)}) > 1 for name in comparison.labels):
        yield "label"
    for credit in comparison.sources:
        if here(credit.article):
            yield "sources" if credit.relation == "credits" else "wire"


def _letters(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
