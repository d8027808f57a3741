"""Words that are cut short still show in what two outlets' words differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.models.evidence import shorten_apart

WORDS = st.lists(
    st.sampled_from(
        ["we", "wrote", "the firm", "in", "May", "twice", "again,", "“no”", "Verwaltungsgerichtshof"]
    ),
    max_size=14,
)


def test_words_that_come_after_a_long_beginning_in_common_are_shown() -> None:
    once = "We wrote to the owners of the ship in May"
    twice = f"{once} twice"
    assert shorten_apart(twice, [once], 32) == "…in May twice"
    assert shorten_apart(once, [twice], 32) == "…ship in May"
    assert shorten_apart(once, [once, "They never wrote to us"], 32) == "We wrote to the owners of the…"
    court = "Oberverwaltungsgericht Münster"
    texts = [f"{court} entscheidet heute", f"{court} verhandelt heute"]
    assert [shorten_apart(text, texts, 24) for text in texts] == [
        "…Münster entscheidet…",
        "…Münster verhandelt heute",
    ]
    assert shorten_apart("partly", ["in part"], 32) == "partly"
    curled = "It’s hard to see how the port was served by the fair that opened on Monday"
    assert shorten_apart(curled, ["It's hard to see how the port was served by the fair"], 32).startswith("…")


@given(WORDS, WORDS)
def test_different_words_look_different(one: list[str], other: list[str]) -> None:
    texts = [" ".join(one), " ".join(other)]
    bare = ["".join(c for c in text.casefold() if c.isalnum()) for text in texts]
    if all(bare) and bare[0] != bare[1]:
        first, second = (shorten_apart(text, texts, 32) for text in texts)
        assert first != second
        assert max(len(first), len(second)) <= 34
