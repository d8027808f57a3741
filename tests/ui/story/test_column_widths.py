"""Columns of text share the room, and none gets too narrow or too wide to be read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.story.column_widths import LEAST_COLUMN, MOST_COLUMN, NARROW, SQUEEZED, fitted


@given(
    room=st.integers(300, 3000),
    shares=st.lists(st.sampled_from([0.3, 0.8, 1.0, 1.5, 3.2]), min_size=1, max_size=12),
    least=st.sampled_from([110, 138, LEAST_COLUMN]),
)
def test_the_laws_of_widths(room: int, shares: list[float], least: int) -> None:
    widths, stretch = fitted(room, shares, least)
    assert len(widths) == len(shares)
    for width, share in zip(widths, shares, strict=True):
        assert width == NARROW if share < 0.5 else SQUEEZED <= width <= max(MOST_COLUMN, least) + 1
    wide = [width for width, share in zip(widths, shares, strict=True) if share >= 0.5]
    if wide and all(width > LEAST_COLUMN for width in wide) and len(set(shares)) > 1:
        assert sum(widths) <= room + len(shares), "what has room is not wider than the table"
    if wide and not stretch:
        assert sum(widths) < room


def test_alike_columns_that_do_not_all_fit_stand_whole_side_by_side() -> None:
    widths, _ = fitted(1000, [1.0] * 12, 180)
    assert set(widths) == {200}, "five whole ones, and none cut at the edge"
