"""Vectors are made once for each text, and found again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from reader.model.article import Article
from reader.pipeline.services import Services
from reader.pipeline.vectors import LibraryVectors, encoded, vectors_of
from reader.text.passages import passages_of


class CountingEncoder:
    """Gives each text a vector of its own, and counts."""

    id = "counting/1"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(
        self, sentences: Sequence[str], cancel: Any = None, progress: Any = None, listener: Any = None
    ) -> Any:
        self.asked += sentences
        rows = np.zeros((len(sentences), 384), np.float32)
        for row, text in zip(rows, sentences, strict=True):
            row[len(text) % 384] = 1
        return rows


def test_a_text_is_encoded_once_and_then_comes_from_the_library(services: Services) -> None:
    encoder: Any = CountingEncoder()
    cache = LibraryVectors(services.library, services.clock)
    first = encoded(["one", "three", "one"], encoder, cache)
    again = encoded(["three", "one", "fifty"], encoder, cache)
    assert encoder.asked == ["one", "three", "fifty"]
    assert np.allclose(first["one"], again["one"], atol=1e-3)
    assert set(again) == {"one", "three", "fifty"}


def test_rows_stand_beside_their_passages_and_boilerplate_is_zero() -> None:
    encoder: Any = CountingEncoder()
    text = "Bridge opens\n\nThe bridge opened on Monday. Many came to see it.\n\nSubscribe to our newsletter"
    passages = passages_of(Article("a1", "G", "Bridge opens", text))
    (rows,) = vectors_of([passages], encoder)
    assert rows.shape == (len(passages), 384)
    for passage, row in zip(passages, rows, strict=True):
        assert bool(row.any()) == (passage.kind != "boilerplate")
    assert any(passage.kind == "boilerplate" for passage in passages)
