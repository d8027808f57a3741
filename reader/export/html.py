"""A comparison as one self-contained page: no script, nothing remote, readable offline and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import jinja2

from reader.export.lookup import Lookup, Piece, shortened
from reader.export.words import ENGLISH
from reader.model.comparison import Claim, Comparison
from reader.model.known_words import known_words
from reader.model.quote import QuoteRow
from reader.text.datelines import without_dateline
from resources import path as resource


@dataclass(frozen=True, slots=True)
class Cell:
    """One outlet's part of a row. `state` is reported, maybe, not_found or incomplete."""

    state: str
    passages: tuple[tuple[list[Piece], str], ...] = ()
    """What is told, and the id of the passage."""
    near: str = ""
    """The passage that may tell it in other words."""


def render(comparison: Comparison, title: str = "", language: str = ENGLISH) -> str:
    """The page as a string of HTML. All text of outlets is escaped by the template."""
    look = Lookup(comparison, language)
    return _template().render(
        title=title or look.title,
        look=look,
        articles=[compared.article for compared in comparison.articles],
        profile=comparison.profile,
        rows=list(_rows(look)),
        only={article: look.only(article) for article in look.articles},
        quotes=_shared_quotes(comparison),
        say=look.words,
        known_words=known_words,
        shortened=shortened,
        without_dateline=without_dateline,
    )


@cache
def _template() -> jinja2.Template:
    """Compiled once: that takes nearly as long as writing a page."""
    loader = jinja2.FileSystemLoader(resource("templates"))
    environment = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.get_template("comparison.html")


def _rows(look: Lookup) -> Iterator[tuple[Claim, list[Cell]]]:
    for claim in look.rows():
        yield claim, [_cell(look, claim, article) for article in look.articles]


def _cell(look: Lookup, claim: Claim, article: str) -> Cell:
    if article in claim.cells:
        return Cell("reported", tuple((look.marked(p, claim), p) for p in claim.cells[article]))
    if not look.articles[article].article.complete:
        return Cell("incomplete")
    if article in claim.maybe:
        return Cell("maybe", near=claim.maybe[article])
    return Cell("not_found")


def _shared_quotes(comparison: Comparison) -> list[QuoteRow]:
    return [row for row in comparison.quotes if len({v.article for v in row.versions}) > 1]
