"""JSON of strangers as plain values: not too deep, no number that is none, no text that UTF-8 cannot hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

_DEEPEST = 16
_LARGEST = 2**53
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_ESCAPED = re.compile(r"\\(?:u(?:00[01]|007f|d[89a-f])|[bf])", re.IGNORECASE)
"""How JSON writes what is unfit; bare, it knows only one such character, and halves of pairs."""


def parsed(text: str) -> dict[str, Any]:
    """The object that a JSON text holds.

    A control character or a lone surrogate in a text becomes one U+FFFD, so that spans stay valid.

    Raises:
        ValueError: it is no JSON object, or one that no program of ours wrote.
    """
    try:
        value = json.loads(text, parse_constant=_refused)
    except RecursionError:
        raise ValueError("too deep") from None
    if not isinstance(value, dict):
        raise ValueError("not an object")
    _check(value)
    return value if _is_fit(text) else dict(_fit(value))


def _refused(word: str) -> Any:
    raise ValueError(word)


def _is_fit(text: str) -> bool:
    """Whether no text in it can be unfit: told without looking at each."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\x7f" not in text and not _ESCAPED.search(text)


def _check(value: dict[str, Any]) -> None:
    """Level by level, so that depth costs no stack; a lesson holds ten thousand values."""
    level: list[dict[str, Any] | list[Any]] = [value]
    for _ in range(_DEEPEST + 1):
        inner: list[dict[str, Any] | list[Any]] = []
        for held in level:
            within: Iterable[Any] = held.values() if isinstance(held, dict) else held
            for each in within:
                kind = type(each)
                if kind is dict or kind is list:
                    inner.append(each)
                elif (kind is int or kind is float) and not -_LARGEST <= each <= _LARGEST:
                    raise ValueError("a number that nothing here can be")
        level = inner
    if level:
        raise ValueError("too deep")


def _fit(value: Any) -> Any:
    if isinstance(value, str):
        return _UNFIT.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_UNFIT.sub("\ufffd", key): _fit(each) for key, each in value.items()}
    return [_fit(each) for each in value] if isinstance(value, list) else value
