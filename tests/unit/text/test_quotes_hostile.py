"""Texts made to hold the reading of quotations up: four times as long takes about four times the work."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import pairwise
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text import quotes
from reader.text.quotes_frames import frames
from reader.text.quotes_marks import marked

_SHAPES = {
    "stops": ".",
    "ellipses": "…",
    "pairs": "“a” ",
    "apostrophes": "’a ",
    "openings": " ‘ab ",
    "closings": ". ” said ",
    "single pairs": "‘a b c’ ",
    "within a sentence": "he said ‘no’ to ",
    "answers": '"It is over now." ',
    "turns": "“Brook: yes it is so\n“and so on\n",
    "in capitals": "May ",
    "groups": "Critics said it was late. ",
    "papers": "the letter said it is late, ",
    "spokesmen": "the spokesman said it was late. ",
    "acronyms": "the BHA (BHA) said it was late. ",
    "pronouns": "Ann Brook went. He said she left. ",
    "unnamed": "a guard said it was late, the guard said it was not, ",
    "corners": "「中」",
    "German": "„Ja“, sagte Bach, der die das und ist nicht. ",
    "French": "« Non », a déclaré Mme Beck, le la les des et est. ",
    "Spanish": "—No —dijo Vega— el la los de que.\n",
}


def _steps(run: Callable[[], object]) -> int:
    """Lines of Python that are run."""
    count = 0

    def line(_frame: FrameType, event: str, _arg: object) -> Callable[..., object]:
        nonlocal count
        count += event == "line"
        return line

    before = sys.gettrace()
    sys.settrace(line)
    try:
        run()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("shape", _SHAPES.values(), ids=_SHAPES)
def test_the_work_grows_with_the_text(shape: str) -> None:
    short, long = ("A headline of the day\n\n" + shape * (size // len(shape)) for size in (2_000, 8_000))
    few = _steps(lambda: quotes.read._read(short))
    assert _steps(lambda: quotes.read._read(long)) < 6 * few


def test_a_long_run_of_stops_ends_one_sentence() -> None:
    text = "It is over" + "." * 50 + " She left."
    assert [text[f.start : f.end] for f in frames(text, text, [])] == [text[:60], "She left."]


_PIECES = st.sampled_from(
    [
        "“",
        "”",
        "‘",
        "’",
        '"',
        "'",
        "«",
        "»",
        "„",
        ".",
        "…",
        ",",
        " said ",
        "Ann Brook",
        " he ",
        " a ",
        "\n",
        "No",
        "—",
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join))
@settings(max_examples=150, deadline=None)
def test_stretches_are_in_order_and_apart(text: str) -> None:
    found = marked(text)
    assert all(m.outer_start <= m.start < m.end <= m.outer_end for m in found)
    assert all(a.outer_end <= b.outer_start for a, b in pairwise(found))


@given(
    st.lists(st.sampled_from(["word ", "Brook said “it is over”. ", "\n", "x" * 5000]), max_size=60).map(
        "".join
    )
)
@settings(max_examples=50, deadline=None)
def test_parts_are_the_whole_text(text: str) -> None:
    parts = [*quotes.parts(text)]
    assert "".join(text[a:b] for a, b in parts) == text
    assert all(0 < b - a <= quotes.LONGEST for a, b in parts)


def test_a_long_text_is_read_as_its_parts_are(monkeypatch: pytest.MonkeyPatch) -> None:
    line = "The harbour is shut. “We are sorry for that,” Ann Brook said on Monday.\n\n"
    text = "A day at the harbour\n\n" + line * 9
    whole = quotes.read._read(text)
    monkeypatch.setattr(quotes, "LONGEST", 300)
    again = quotes.read._read(text)
    assert [(q.start, q.end, q.text, q.verb) for q in again.quotes] == [
        (q.start, q.end, q.text, q.verb) for q in whole.quotes
    ]
    assert {q.speaker for q in again.quotes if q.direct} == {"Ann Brook"}
    assert all(text[q.start : q.end] == q.text for q in again.quotes)


@pytest.mark.parametrize("longest", [260, 280, 300])
def test_only_a_text_s_first_part_has_a_headline(longest: int, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "The harbour is shut, the Harbour Board said on Monday.\n\n"
    like_one = "Harbour Board Officials Told Reporters Monday Ferries Would Stop.\n\n"
    text = "A day at the harbour\n\n" + 4 * line + like_one + 4 * line
    whole = quotes.read._read(text)
    monkeypatch.setattr(quotes, "LONGEST", longest)
    assert quotes.read._read(text).attributed == whole.attributed
