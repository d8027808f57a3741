"""What is worked out from the texts: passages of a version, vectors of a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import NothingFound
from reader.model.passage import Passage
from reader.store.entries import hash_of
from tests.store.conftest import NOW, Shelf, article

TITLE, BODY = "Über 🙂 brücken", "Erster Satz. Zweiter."


def passages(article_id: int) -> tuple[Passage, ...]:
    text = f"{TITLE}\n\n{BODY}"
    spans = [(0, len(TITLE)), (len(TITLE) + 2, len(TITLE) + 14), (len(TITLE) + 15, len(text))]
    kinds = ("headline", "sentence", "transcript")
    return tuple(
        Passage(f"{article_id}.p{n}", kind, int(n > 0), start, end, text[start:end])  # type: ignore[arg-type]
        for n, (kind, (start, end)) in enumerate(zip(kinds, spans, strict=True))
    )


def test_passages_come_back_as_they_were_cut(shelf: Shelf) -> None:
    one = shelf.put(title=TITLE, body=BODY).article_id
    kept = shelf.library.passages
    assert kept.get(one, 1) is None
    kept.put(one, 1, 4, passages(one))
    assert kept.get(one, 1) == kept.get(one, 1, 4) == passages(one)
    assert kept.get(one, 1, 5) is None  # another version of the stage
    kept.put(one, 1, 5, passages(one)[:1])
    assert kept.get(one, 1, 5) == passages(one)[:1]


def test_passages_belong_to_their_version(shelf: Shelf) -> None:
    one = shelf.put(title=TITLE, body=BODY).article_id
    kept = shelf.library.passages
    kept.put(one, 1, 4, passages(one))
    shelf.put(title=TITLE, body="Anders.")
    assert kept.get(one, 1) == passages(one) and kept.get(one, 2) is None
    with pytest.raises(ValueError, match="does not stand in version 2"):
        kept.put(one, 2, 4, passages(one))


def test_passages_go_when_their_text_is_filled_in(shelf: Shelf) -> None:
    one = shelf.put(title=TITLE, body=BODY, complete=False).article_id
    shelf.library.passages.put(one, 1, 4, passages(one))
    shelf.library.articles.fill(one, article(TITLE, "Der ganze Text."), NOW)
    assert shelf.library.passages.get(one, 1) is None


def test_a_passage_that_is_not_the_text_is_refused(shelf: Shelf) -> None:
    one = shelf.put(title=TITLE, body=BODY).article_id
    wrong = replace(passages(one)[1], start=3)
    with pytest.raises(ValueError, match=r"p1 does not stand"):
        shelf.library.passages.put(one, 1, 4, [wrong])
    with pytest.raises(NothingFound, match="version 9"):
        shelf.library.passages.put(one, 9, 4, passages(one))


sentences = st.lists(st.text(max_size=12), min_size=1, max_size=8, unique=True)


@given(texts=sentences, more=st.integers(0, 600))
@settings(max_examples=30)
def test_vectors_come_back_for_their_texts(shelf: Shelf, texts: list[str], more: int) -> None:
    rows = np.random.default_rng(len(texts)).normal(size=(len(texts), 384)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    vectors = shelf.library.vectors
    vectors.put_floats("model-a", texts, rows, NOW)
    asked = texts + [f"never seen {n}" for n in range(more)] + texts[:1]
    kept = vectors.floats("model-a", asked)
    assert [row is not None for row in kept] == [True] * len(texts) + [False] * more + [True]
    for row, original in zip(kept, rows, strict=False):
        assert row is not None and row.dtype == np.float32
        assert float(row @ original) > 0.999
    assert vectors.floats("model-b", texts) == [None] * len(texts)


def test_vectors_are_half_floats_and_replaced_not_doubled(shelf: Shelf) -> None:
    vectors = shelf.library.vectors
    for day in (0, 1):
        vectors.put_floats("m", ["a", "a", "b"], np.ones((3, 4), np.float32), NOW + timedelta(days=day))
    assert vectors.get("m", [hash_of("a")]) == {hash_of("a"): np.ones(4, "<f2").tobytes()}
    assert shelf.library._db.one("SELECT count(*) FROM vectors") == (2,)
    with pytest.raises(ValueError, match="2 texts but 1 vectors"):
        vectors.put_floats("m", ["a", "b"], np.ones((1, 4), np.float32), NOW)


def test_vectors_can_be_forgotten(shelf: Shelf) -> None:
    vectors, ones = shelf.library.vectors, np.ones((1, 4), np.float32)
    vectors.put_floats("new", ["a"], ones, NOW - timedelta(days=9))
    vectors.put_floats("new", ["b"], ones, NOW)
    assert vectors.forget(before=NOW - timedelta(days=3)) == 1
    assert [row is None for row in vectors.floats("new", ["a", "b"])] == [True, False]
