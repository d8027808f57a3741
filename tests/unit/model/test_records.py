"""Records made from plain values are as if they had been made by hand, one by one or many at once."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass, field
from datetime import datetime
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.records import made, maker, plain, rows


@dataclass(frozen=True, slots=True)
class Pin:
    """Of simple fields only: many are made at once."""

    name: str
    kind: Literal["steel", "brass"]
    at: int
    length: float
    old: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Bridge:
    name: str
    pins: tuple[Pin, ...]
    held: Mapping[str, Pin] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Counted:
    """Does more than keep its fields."""

    name: str
    letters: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "letters", len(self.name))


PINS = st.builds(
    Pin,
    st.text(),
    st.sampled_from(("steel", "brass")),
    st.integers(),
    st.floats(allow_nan=False) | st.integers(),
    st.booleans(),
    st.none() | st.text(),
)
BRIDGES = st.builds(Bridge, st.text(), st.lists(PINS).map(tuple), st.dictionaries(st.text(), PINS))


@given(BRIDGES)
def test_what_was_written_is_made_again(bridge: Bridge) -> None:
    assert made(Bridge, json.loads(json.dumps(plain(bridge)))) == bridge
    assert maker(tuple[Pin, ...], named=False)(json.loads(json.dumps(rows(bridge.pins)))) == bridge.pins


@given(PINS)
def test_a_record_made_so_is_like_any_other(pin: Pin) -> None:
    alone, (many,) = made(Pin, plain(pin)), made(tuple[Pin, ...], [plain(pin)])
    for each in (alone, many):
        assert type(each) is Pin
        assert (repr(each), hash(each)) == (repr(pin), hash(pin))
        assert pickle.loads(pickle.dumps(each)) == copy.copy(each) == pin
        with pytest.raises(FrozenInstanceError):
            each.at = 1  # type: ignore[misc]


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("name", None), ("name", 1), ("kind", "iron"), ("kind", ["steel"]), ("at", "1"), ("at", True),
        ("at", 1.0), ("length", "long"), ("length", True), ("old", 1), ("note", 3),
    ],
)  # fmt: skip
def test_one_wrong_field_among_many_is_refused(name: str, wrong: object) -> None:
    right = plain(Pin("a", "steel", 1, 2.0))
    for values in ([{**right, name: wrong}], [right, right, {**right, name: wrong}]):
        with pytest.raises((ValueError, TypeError)):
            made(tuple[Pin, ...], values)


def test_an_absent_field_takes_its_default_and_an_unknown_one_is_passed_over() -> None:
    right = plain(Pin("a", "steel", 1, 2.0))
    short = {key: held for key, held in right.items() if key not in ("old", "note")}
    assert made(tuple[Pin, ...], [right, {**short, "colour": "red"}]) == (made(Pin, right),) * 2
    with pytest.raises(TypeError):
        made(tuple[Pin, ...], [right, {"name": "a"}])


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "soon", ""])
def test_a_moment_that_no_calendar_has_is_refused(moment: str) -> None:
    with pytest.raises(ValueError):
        made(datetime, moment)


@pytest.mark.parametrize("row", [["a", "steel", 1, 2.0], ["a", "steel", 1, 2.0, False, None, 1], "abcdef"])
def test_rows_of_another_length_are_refused(row: Any) -> None:
    for values in ([row], [row, row], [["a", "steel", 1, 2.0, False, None], row]):
        with pytest.raises(ValueError):
            maker(tuple[Pin, ...], named=False)(values)


def test_what_a_record_does_when_it_is_made_is_done() -> None:
    assert made(Counted, {"name": "abc", "letters": 9}) == Counted("abc")
    assert made(tuple[Counted, ...], [{"name": "abc", "letters": 9}])[0].letters == 3
