"""The public JSON of a comparison, both ways. The schema is described in docs/comparison-json.md.

Keys may be added, never renamed or dropped within a version.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from reader.errors import BadInput
from reader.model.article import Article
from reader.model.attribution import Attribution, AttributionUse
from reader.model.comparison import (
    Claim,
    ComparedArticle,
    Comparison,
    Credit,
    Difference,
    Elsewhere,
    Label,
    LabelUse,
    LeftOut,
    Loaded,
    Nearest,
    Profile,
    Variant,
)
from reader.model.passage import Passage
from reader.model.quote import QuoteRow, QuoteVersion

SCHEMA = "variorum/comparison/1"

_LOG = logging.getLogger(__name__)

Document = dict[str, Any]


def render(comparison: Comparison, _title: str = "") -> str:
    """The document as text, to be read by programs and, if need be, by people."""
    return json.dumps(to_document(comparison), ensure_ascii=False, indent=1)


def to_document(comparison: Comparison) -> Document:
    """A comparison as plain lists and dicts, ready for `json.dumps`."""
    return {
        "schema": SCHEMA,
        "articles": [_article_out(compared) for compared in comparison.articles],
        "claims": [_claim_out(claim) for claim in comparison.claims],
        "left_out": [_left_out_out(row) for row in comparison.left_out],
        "quotes": [_plain(row) for row in comparison.quotes],
        "wording": [_plain(row) for row in comparison.wording],
        "labels": [_plain(row) for row in comparison.labels],
        "sources": [_plain(row) for row in comparison.sources],
        "attributions": [_plain(row) for row in comparison.attributions],
        "profile": {article: _plain(profile) for article, profile in comparison.profile.items()},
    }


def from_document(document: Mapping[str, Any]) -> Comparison:
    """The comparison that `to_document` wrote.

    Raises:
        BadInput: it is not such a document, or a part of it is missing.
    """
    if document.get("schema") != SCHEMA:
        raise BadInput("This is not a comparison that Variorum wrote.", f'Its "schema" must be "{SCHEMA}".')
    try:
        return Comparison(
            articles=tuple(_article_in(row) for row in document["articles"]),
            claims=tuple(_claim_in(row) for row in document["claims"]),
            left_out=tuple(_left_out_in(row) for row in document["left_out"]),
            quotes=tuple(_quote_in(row) for row in document["quotes"]),
            wording=tuple(_loaded_in(row) for row in document["wording"]),
            labels=tuple(
                Label(row["of"], tuple(LabelUse(**use) for use in row["names"]), row.get("kind", "name"))
                for row in document["labels"]
            ),
            sources=tuple(Credit(**row) for row in document["sources"]),
            attributions=tuple(
                Attribution(row["source"], row["kind"], tuple(AttributionUse(**use) for use in row["uses"]))
                for row in document.get("attributions", ())
            ),
            profile={
                article: Profile(**{**row, "leads_with": tuple(row["leads_with"])})
                for article, row in document["profile"].items()
            },
        )
    except (KeyError, TypeError, ValueError) as fault:
        raise BadInput("This comparison is damaged.", "Make it again from its articles.") from fault


def from_kept(text: str | None) -> Comparison | None:
    """The comparison that a library kept; None if it has none, or a damaged one: that is made again."""
    try:
        return None if text is None else from_document(json.loads(text))
    except (BadInput, ValueError, AttributeError):
        _LOG.warning("a kept comparison is damaged")
        return None


def _plain(value: Any) -> Any:
    """A record as a dict, with all that is in it: what `dataclasses.asdict` gives, in an eighth of the time,
    since nothing of a comparison need be copied.
    """
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}


def _loaded_in(row: Mapping[str, Any]) -> Loaded:
    others = tuple(Elsewhere(**other) for other in row.get("others", ()))  # kept before there were any
    return Loaded(**{**row, "others": others})


def _article_out(compared: ComparedArticle) -> Document:
    article = compared.article
    return {
        "id": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "author": article.author,
        "language": article.language,
        "complete": article.complete,
        "text": article.text,
        "passages": [_plain(passage) for passage in compared.passages],
    }


def _article_in(row: Mapping[str, Any]) -> ComparedArticle:
    published = row["published"]
    article = Article(
        id=row["id"],
        outlet=row["outlet"],
        title=row["title"],
        text=row["text"],
        url=row["url"],
        published=datetime.fromisoformat(published) if published else None,
        language=row["language"],
        complete=row["complete"],
        author=row.get("author"),
    )
    return ComparedArticle(article, tuple(Passage(**passage) for passage in row["passages"]))


def _claim_out(claim: Claim) -> Document:
    return {
        "id": claim.id,
        "lead": claim.lead,
        "cells": {article: list(passages) for article, passages in claim.cells.items()},
        "maybe": dict(claim.maybe),
        "differences": [_plain(difference) for difference in claim.differences],
        "prominence": dict(claim.prominence),
    }


def _claim_in(row: Mapping[str, Any]) -> Claim:
    return Claim(
        id=row["id"],
        lead=row["lead"],
        cells={article: tuple(passages) for article, passages in row["cells"].items()},
        maybe=dict(row["maybe"]),
        differences=tuple(
            Difference(d["kind"], tuple(Variant(**value) for value in d["values"]), d.get("over_time", False))
            for d in row["differences"]
        ),
        prominence=dict(row["prominence"]),
    )


def _left_out_out(row: LeftOut) -> Document:
    """There are thousands, most with the same words, articles and passages."""
    nearest = row.nearest
    return {
        "article": row.article,
        "claim": row.claim,
        "kind": row.kind,
        "text": row.text,
        "reported_by": row.reported_by,
        "evidence": row.evidence,
        "nearest": nearest and {"passage": nearest.passage, "similarity": nearest.similarity},
        "state": row.state,
        "weight": row.weight,
    }


def _left_out_in(row: Mapping[str, Any]) -> LeftOut:
    nearest = row["nearest"]
    return LeftOut(
        **{
            **row,
            "reported_by": tuple(row["reported_by"]),
            "evidence": tuple(row["evidence"]),
            "nearest": Nearest(**nearest) if nearest else None,
        }
    )


def _quote_in(row: Mapping[str, Any]) -> QuoteRow:
    return QuoteRow(**{**row, "versions": tuple(QuoteVersion(**version) for version in row["versions"])})
