"""JSON of strangers as plain values: not too deep, no number that is none, no text that UTF-8 cannot hold."""

from __future__ import annotations

import json
import math
import re
from typing import Any

_DEEPEST = 16
_LARGEST = 2**53
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


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
    return dict(_plain(value, 0))


def _refused(word: str) -> Any:
    raise ValueError(word)


def _plain(value: Any, depth: int) -> Any:
    if isinstance(value, str):
        return _UNFIT.sub("\ufffd", value)
    if isinstance(value, dict):
        _not_too_deep(depth)
        return {_UNFIT.sub("\ufffd", key): _plain(each, depth + 1) for key, each in value.items()}
    if isinstance(value, list):
        _not_too_deep(depth)
        return [_plain(each, depth + 1) for each in value]
    if isinstance(value, (int, float)) and not (math.isfinite(value) and abs(value) <= _LARGEST):
        raise ValueError("a number that nothing here can be")
    return value


def _not_too_deep(depth: int) -> None:
    if depth > _DEEPEST:
        raise ValueError("too deep")
