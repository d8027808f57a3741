"""The public JSON of a comparison, both ways. The schema is described in docs/comparison-json.md.

Keys may be added, never renamed or dropped within a version.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_type_hints

from reader.errors import BadInput
from reader.model.article import Article
from reader.model.comparison import ComparedArticle, Comparison
from reader.model.passage import Passage
from reader.model.records import made, maker, plain

SCHEMA = "variorum/comparison/1"
_OF_ARTICLE = ("id", "outlet", "title", "url", "published", "author", "language", "complete", "text")

_LOG = logging.getLogger(__name__)

Document = dict[str, Any]


def render(comparison: Comparison, _title: str = "", _language: str = "") -> str:
    """The document as text, to be read by programs and, if need be, by people."""
    return json.dumps(to_document(comparison), ensure_ascii=False, indent=1)


def to_document(comparison: Comparison) -> Document:
    """A comparison as plain lists and dicts, ready for `json.dumps`."""
    return {
        "schema": SCHEMA,
        "articles": [_article_out(compared) for compared in comparison.articles],
        **{name: plain(getattr(comparison, name)) for name in _parts()},
    }


def from_document(document: Mapping[str, Any]) -> Comparison:
    """The comparison that `to_document` wrote.

    Raises:
        BadInput: it is not such a document, or a part of it is missing or cannot be.
    """
    if document.get("schema") != SCHEMA:
        raise BadInput("This is not a comparison that Variorum wrote.", f'Its "schema" must be "{SCHEMA}".')
    try:
        return Comparison(
            articles=tuple(_article_in(row) for row in document["articles"]),
            **{name: made(kind, document[name]) for name, kind in _parts().items() if name in document},
        )
    except (KeyError, TypeError, ValueError, OverflowError) as fault:
        raise BadInput("This comparison is damaged.", "Make it again from its articles.") from fault


def from_kept(text: str | None) -> Comparison | None:
    """The comparison that a library kept; None if it has none, or a damaged one: that is made again."""
    try:
        return None if text is None else from_document(json.loads(text))
    except (BadInput, ValueError, AttributeError):
        _LOG.warning("a kept comparison is damaged")
        return None


def make_ready() -> Iterator[None]:
    """Do in pieces what the first reading would do besides: look through the types of all that it makes."""
    for kind in (Article, tuple[Passage, ...], *_parts().values()):
        maker(kind)
        yield


@cache
def _parts() -> dict[str, Any]:
    """What a comparison holds besides its articles, with the types."""
    return {name: kind for name, kind in get_type_hints(Comparison).items() if name != "articles"}


def _article_out(compared: ComparedArticle) -> Document:
    article = {name: plain(getattr(compared.article, name)) for name in _OF_ARTICLE}
    return {**article, "passages": plain(compared.passages)}


def _article_in(row: Mapping[str, Any]) -> ComparedArticle:
    article = made(Article, {name: row[name] for name in _OF_ARTICLE if name in row})
    return ComparedArticle(article, made(tuple[Passage, ...], row["passages"]))
