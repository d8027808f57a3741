"""Spans move along with the words that they cover."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lessons.edits import Edit, Edited


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text(max_size=60))
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return text, [Edit(a, b, draw(st.text("XY", max_size=4))) for a, b in pairs if a < b]


@given(edited(), st.data())
def test_a_span_covers_the_new_form_of_what_it_covered(
    case: tuple[str, list[Edit]], data: st.DataObject
) -> None:
    text, edits = case
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    new = Edited(text, edits)
    expected, at = [], start
    for edit in edits:
        if edit.start < end and edit.end > start:
            expected += [text[at : edit.start] if edit.start > at else "", edit.text]
            at = edit.end
    expected.append(text[at:end] if end > at else "")
    begin, stop = new.span(start, end)
    assert 0 <= begin <= stop <= len(new.text)
    if start < end:
        assert new.text[begin:stop] == "".join(expected)


@given(edited(), st.data())
def test_spans_that_do_not_share_a_replacement_stay_in_order(
    case: tuple[str, list[Edit]], data: st.DataObject
) -> None:
    text, edits = case
    cut = data.draw(st.integers(0, len(text)))
    if any(edit.start < cut < edit.end for edit in edits):
        return
    new = Edited(text, edits)
    left, right = new.span(0, cut), new.span(cut, len(text))
    if cut and cut < len(text):
        assert left[1] == right[0]


@pytest.mark.parametrize("edits", [[Edit(0, 3, ""), Edit(2, 4, "")], [Edit(3, 9, "")], [Edit(2, 1, "")]])
def test_edits_that_cannot_be_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlap or lie outside"):
        Edited("words", edits)
