"""Arriving articles find their story."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from reader.stories.group import group
from reader.stories.likeness import likeness
from reader.stories.place import Candidate, place
from reader.stories.signature import Signature, sign, text_to_embed
from reader.text.background import Frequencies
from reader.text.vectors import WIDTH, Encoder
from tests.unit.stories.texts import DAY, NEWS, Told, articles


@pytest.fixture(scope="module")
def signatures(encoder: Encoder, frequencies: Frequencies) -> list[Signature]:
    return signed(NEWS, encoder, frequencies)


def signed(told: list[Told], encoder: Encoder, frequencies: Frequencies) -> list[Signature]:
    given = articles(told)
    vectors = encoder.encode([text_to_embed(a) for a in given])
    return [sign(a, v, frequencies.of(a.language)) for a, v in zip(given, vectors, strict=True)]


def stream(signatures: list[Signature], order: list[int]) -> dict[int, int]:
    placed: list[Candidate] = []
    story_of: dict[int, int] = {}
    for n in order:
        found = place(signatures[n], placed)
        story_of[n] = n if found.story_id is None else found.story_id
        placed.append(Candidate(n, story_of[n], signatures[n]))
    return story_of


@pytest.mark.parametrize("order", [list(range(9)), list(range(8, -1, -1)), [4, 7, 1, 0, 8, 3, 6, 5, 2]])
def test_streamed_is_the_same_as_the_batch(
    signatures: list[Signature], order: list[int], encoder: Encoder
) -> None:
    story_of = stream(signatures, order)
    streamed = {frozenset(f"a{m}" for m in story_of if story_of[m] == s) for s in story_of.values()}
    assert streamed == {frozenset(g.articles) for g in group(articles(NEWS), encoder)}


def test_says_why(signatures: list[Signature]) -> None:
    found = place(signatures[1], [Candidate(10, 3, signatures[0]), Candidate(11, 4, signatures[4])])
    assert found.story_id == 3
    assert {"Esker", "Tamsin", "Okoye", "sandbank"} & set(found.because)
    assert 0.38 <= found.likeness <= 1


def test_nothing_alike_is_a_new_story(signatures: list[Signature]) -> None:
    assert place(signatures[0], []).story_id is None
    assert place(signatures[0], [Candidate(1, 1, signatures[4])]).story_id is None


def test_no_chain_drift(signatures: list[Signature]) -> None:
    """One member that is alike does not pull an article into a story whose others are not."""
    mixed = [Candidate(n, 1, signatures[i]) for n, i in enumerate((0, 4, 5, 6, 8))]
    assert place(signatures[1], mixed).story_id is None


def test_a_copy_goes_to_its_original(encoder: Encoder, frequencies: Frequencies) -> None:
    long = (
        NEWS[0].body + "\n\n" + " ".join(f"Passenger {n} told of the long night aboard." for n in range(12))
    )
    first, copy, other = signed(
        [Told("w", "Ferry aground", long), Told("w", "Stuck!", long, days=9), NEWS[1]], encoder, frequencies
    )
    found = place(copy, [Candidate(5, 50, first), Candidate(6, 60, other)])
    assert (found.story_id, found.copy_of) == (50, 5)


def pointing(cosine: float, days: float = 0.0, **other: object) -> Signature:
    """Shares with `pointing(1)` nothing but the direction of its vector."""
    vector = np.zeros(WIDTH, np.float32)
    vector[:2] = cosine, math.sqrt(1 - cosine**2)
    empty = Signature(vector, {}, {}, {}, {}, "A headline", "en", DAY + timedelta(days=days), 100, ())
    return replace(empty, **other)


def housed(*stories: list[float]) -> list[Candidate]:
    """Candidates of stories 1, 2, ..., each member by its cosine with `pointing(1)`."""
    cosines = [(story, cosine) for story, many in enumerate(stories, 1) for cosine in many]
    return [Candidate(n, story, pointing(cosine)) for n, (story, cosine) in enumerate(cosines, 1)]


def test_a_long_story_is_judged_by_the_half_that_is_most_alike() -> None:
    near, far = likeness(pointing(1), pointing(1)), likeness(pointing(1), pointing(0))
    for size in (20, 21):
        half = (size + 1) // 2
        found = place(pointing(1), housed([1.0] * 8 + [0.0] * (size - 8)))
        assert found.story_id == 1
        assert found.likeness == pytest.approx((8 * near + (half - 8) * far) / half)
    assert place(pointing(1), housed([1.0] * 3 + [0.0] * 4)).story_id == 1, "by its six nearest"
    assert place(pointing(1), housed([1.0] * 2 + [0.0] * 4)).story_id is None


def test_of_two_equal_stories_the_older_one_is_chosen() -> None:
    assert place(pointing(1), housed([0.9], [0.9])).story_id == 1


def test_an_altered_article_leaves_for_a_story_that_is_better_by_more_than_a_little() -> None:
    def better(by: float) -> int | None:
        at_home, elsewhere = (math.log(p / (1 - p)) for p in (0.5, 0.5 + by))
        cosine = (at_home + 4.81) / 6.49, (elsewhere + 4.81) / 6.49
        return place(pointing(1), housed([cosine[0]], [cosine[1]]), home=1).story_id

    assert better(0.1) == 1
    assert better(0.2) == 2


def test_a_copy_goes_to_its_original_though_another_story_is_more_alike() -> None:
    sketch = tuple(range(48))
    original = Candidate(5, 50, pointing(0, days=60, sketch=sketch))
    found = place(pointing(1, sketch=sketch), [original, Candidate(6, 60, pointing(1))])
    assert (found.story_id, found.copy_of, found.likeness) == (50, 5, 1.0)


def test_a_story_may_last(encoder: Encoder, frequencies: Frequencies) -> None:
    """Day after day the same affair: each article is near enough to the last ones."""
    told = [
        Told("ferry", f"Day {n}: tugs try again to free the Maid of Tamsin off Esker", NEWS[0].body, n / 2)
        for n in range(12)
    ]
    assert set(stream(signed(told, encoder, frequencies), list(range(12))).values()) == {0}


def test_signatures_survive_the_store(signatures: list[Signature]) -> None:
    for signature in signatures:
        data = signature.to_bytes()
        again = Signature.from_bytes(data)
        assert len(data) < 2500
        assert again.keys == signature.keys
        assert (again.title, again.when, again.language, again.sketch) == (
            signature.title, signature.when, signature.language, signature.sketch,
        )  # fmt: skip
        assert float(again.vector @ signature.vector) == pytest.approx(1, abs=0.002)
        assert again.terms == pytest.approx(signature.terms, abs=1e-3)
    restored = [Signature.from_bytes(s.to_bytes()) for s in signatures]
    assert stream(restored, list(range(9))) == stream(signatures, list(range(9)))


def test_when_is_the_moment_it_was_published(signatures: list[Signature]) -> None:
    assert signatures[2].when == DAY + timedelta(days=0.4)
    assert 1 <= len(signatures[2].keys) <= 16
