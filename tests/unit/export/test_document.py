from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import BadInput
from reader.export.document import SCHEMA, from_document, to_document
from tests.data.small_story import comparison


def test_the_document_round_trips_through_json() -> None:
    made = comparison()
    assert from_document(json.loads(json.dumps(to_document(made)))) == made


def test_it_has_the_public_keys() -> None:
    document = to_document(comparison())
    assert document["schema"] == SCHEMA
    assert set(document) == {
        "schema", "articles", "claims", "left_out", "quotes", "wording", "labels", "sources", "profile",
        "attributions",
    }  # fmt: skip
    first = document["articles"][0]
    assert {"id", "outlet", "title", "url", "published", "language", "complete", "text", "passages"} <= set(
        first
    )
    assert document["left_out"][0]["nearest"] == {"passage": "a1.p2", "similarity": 0.31}


def test_every_key_is_described() -> None:
    described = (Path(__file__).parents[3] / "docs" / "comparison-json.md").read_text("utf-8")
    by_article = {"cells", "maybe", "prominence", "profile"}

    def names(value: object) -> Iterator[str]:
        match value:
            case dict():
                for name, held in value.items():
                    yield name
                    yield from names(list(held.values()) if name in by_article else held)
            case list():
                for each in value:
                    yield from names(each)

    found = set(names(to_document(comparison())))
    assert len(found) > 50
    assert sorted(name for name in found if f"`{name}`" not in described) == []


@pytest.mark.parametrize(
    "document", [{}, {"schema": "other"}, {"schema": SCHEMA}, {"schema": SCHEMA, "articles": [1]}]
)
def test_what_is_no_comparison_is_refused_in_one_sentence(document: dict[str, object]) -> None:
    with pytest.raises(BadInput) as caught:
        from_document(document)
    assert str(caught.value).count(".") == 1
    assert caught.value.hint
