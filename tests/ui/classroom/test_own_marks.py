"""Marking: what is added, replaced, given a reason, taken away and undone."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.model.lesson import LoadedMark, MissingMark
from tests.ui.classroom.data import LESSON, ONE, place
from ui.models.own_marks import OwnMarks, sentences_at, words_at


def test_words_are_marked_whole_and_with_their_hyphens() -> None:
    text = "A half-hearted “no”, the mayor's friends say"
    middle = text.index("hearted")
    assert text[slice(*words_at(text, middle, middle))] == "half-hearted"
    assert text[slice(*words_at(text, text.index("no"), text.index("no") + 1))] == "no"
    assert text[slice(*words_at(text, text.index("ayor"), text.index("friends") + 2))] == "mayor's friends"
    assert words_at("  ", 1, 1) == (1, 1)


def test_a_chosen_stretch_becomes_whole_sentences() -> None:
    start = ONE.text.index("plan saves")
    found = sentences_at(ONE, start, ONE.text.index("petition"))
    assert ONE.text[slice(*found)].startswith("The reckless plan") and ONE.text[slice(*found)].endswith(
        "vain."
    )
    assert sentences_at(ONE, start, start)[0] == ONE.text.index("The reckless")


def test_what_overlaps_is_replaced_and_keeps_its_reason() -> None:
    own = OwnMarks(LESSON)
    first = own.mark_loaded("a1", *place("slams"))
    own.give_reason(first, "violent picture")
    own.mark_loaded("a1", *place("slams brakes"))
    assert own.loaded == (LoadedMark("a1", *place("slams brakes"), "violent picture"),)
    own.mark_missing("a1", *place("The mayor was away.", LESSON.articles[1]), ["a2"])
    own.mark_missing("a1", *place("The mayor was away.", LESSON.articles[1]), ["a2", "a3"])
    assert [m.absent_from for m in own.missing] == [("a2", "a3")]


steps = st.lists(
    st.one_of(
        st.tuples(st.just("loaded"), st.integers(0, 30), st.integers(1, 9)),
        st.tuples(st.just("missing"), st.integers(0, 30), st.integers(1, 9)),
        st.tuples(st.just("remove"), st.integers(0, 5), st.just(0)),
        st.tuples(st.just("why"), st.integers(0, 5), st.integers(0, 3)),
    ),
    max_size=20,
)


@given(steps)
def test_undoing_every_step_leads_back_to_nothing_and_no_word_is_marked_twice(
    made: list[tuple[str, int, int]],
) -> None:
    own = OwnMarks(LESSON)
    states = [own.all]
    for what, at, length in made:
        before = own.all
        if what == "loaded":
            own.mark_loaded("a1", at, at + length)
        elif what == "missing":
            own.mark_missing("a1", at, at + length, ["a2"])
        elif own.all and what == "remove":
            own.remove(own.all[at % len(own.all)])
        elif own.all:
            own.give_reason(own.all[at % len(own.all)], "x" * length)
        if own.all != before:
            states.append(own.all)
        spans = sorted((m.start, m.end) for m in own.loaded)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))
        assert len(set(own.all)) == len(own.all)
        assert all(isinstance(m, LoadedMark | MissingMark) for m in own.of("a1"))
    for state in reversed(states[:-1]):
        assert own.undo()
        assert own.all == state
    assert not own.undo()
