"""Whether a record that was made of a stranger's JSON is what its annotations say, all the way down."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

Check = Callable[[Any], bool]


def conforms(value: Any, kind: Any) -> bool:
    """True if `value` is of the annotated type; a whole number may stand for a fraction, and a moment must
    have its time zone."""
    return _check(kind)(value)


@cache
def _check(kind: Any) -> Check:
    """What is asked of a value of that type; made once, for a lesson holds ten thousand values of thirty."""
    origin = get_origin(kind)
    if origin is Literal:
        known = frozenset(get_args(kind))
        return lambda value: isinstance(value, str) and value in known
    if origin in (Union, types.UnionType):
        either = tuple(map(_check, get_args(kind)))
        return lambda value: any(check(value) for check in either)
    if origin is tuple:
        each = _check(get_args(kind)[0])
        return lambda value: isinstance(value, tuple) and all(map(each, value))
    if origin is Mapping:
        name, held = map(_check, get_args(kind))
        return lambda value: (
            isinstance(value, Mapping) and all(map(name, value)) and all(map(held, value.values()))
        )
    if isinstance(kind, type) and is_dataclass(kind):
        return _record(kind)
    if kind is float:
        return lambda value: isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind is int:
        return lambda value: isinstance(value, int) and not isinstance(value, bool)
    if kind is datetime:
        return lambda value: isinstance(value, datetime) and value.tzinfo is not None
    if kind in (None, type(None)):
        return lambda value: value is None
    return lambda value: isinstance(value, kind)


def _record(kind: type[Any]) -> Check:
    hints = get_type_hints(kind)
    parts = [(field.name, _check(hints[field.name])) for field in fields(kind)]

    def check(value: Any) -> bool:
        if not isinstance(value, kind):
            return False
        return all(each(getattr(value, name)) for name, each in parts)

    return check
