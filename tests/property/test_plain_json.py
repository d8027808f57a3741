"""JSON of strangers comes in as it is, but for what no text can hold."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.lessons.plain import parsed

UNFIT = st.sampled_from(["\x00", "\x08", "\x0b", "\x0c", "\x1f", "\x7f", "\ud800", "\udfff"])
TEXTS = st.lists(UNFIT | st.characters(), max_size=6).map("".join)
VALUES = st.recursive(
    TEXTS | st.booleans() | st.none() | st.integers(-(2**53), 2**53),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)


def plain(value: Any) -> Any:
    """What is expected, letter by letter."""
    if isinstance(value, str):
        return "".join(
            "\ufffd" if (c < " " and c not in "\t\n\r") or c == "\x7f" or "\ud800" <= c <= "\udfff" else c
            for c in value
        )
    if isinstance(value, dict):
        return {plain(key): plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, list) else value


@given(VALUES, st.booleans())
def test_only_what_no_text_can_hold_is_replaced(value: Any, ascii_: bool) -> None:
    # Halves of a pair that stand side by side are read as one character.
    read = json.loads(json.dumps(value, ensure_ascii=ascii_))
    assert parsed(json.dumps({"a": value}, ensure_ascii=ascii_)) == {"a": plain(read)}


@pytest.mark.parametrize(
    "wrong", ["[]", '{"a": 9007199254740993}', '{"a": -1e300}', '{"a": [NaN]}', '{"a": Infinity}']
)
def test_what_no_program_of_ours_wrote_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError):
        parsed(wrong)


def test_a_file_may_be_sixteen_deep_and_no_deeper() -> None:
    assert parsed('{"a":' + "[" * 16 + "]" * 16 + "}")
    for depth in (17, 100_000):
        with pytest.raises(ValueError):
            parsed('{"a":' + "[" * depth + "]" * depth + "}")
