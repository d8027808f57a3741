"""Whether a record that was made of a stranger's JSON is what its annotations say, all the way down."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints


def conforms(value: Any, kind: Any) -> bool:
    """True if `value` is of the annotated type; a whole number may stand for a fraction, and a moment must
    have its time zone."""
    origin = get_origin(kind)
    if origin is Literal:
        return isinstance(value, str) and value in get_args(kind)
    if origin in (Union, types.UnionType):
        return any(conforms(value, each) for each in get_args(kind))
    if origin is tuple:
        (each, _) = get_args(kind)
        return isinstance(value, tuple) and all(conforms(one, each) for one in value)
    if origin is Mapping:
        name, held = get_args(kind)
        return isinstance(value, Mapping) and all(
            conforms(key, name) and conforms(one, held) for key, one in value.items()
        )
    if isinstance(kind, type) and is_dataclass(kind):
        return isinstance(value, kind) and all(
            conforms(getattr(value, name), hint) for name, hint in _hints(kind).items()
        )
    if kind is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if kind is datetime:
        return isinstance(value, datetime) and value.tzinfo is not None
    return value is None if kind in (None, type(None)) else isinstance(value, kind)


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}
