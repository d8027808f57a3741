"""Records as plain values, as JSON has them, and made again by their annotations.

Nothing that was written down is ever executed, and what is made is what its annotation says all the way down.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Make = Callable[[Any], Any]
_SIMPLE = frozenset((str, int, float, bool, types.NoneType))


def plain(value: Any) -> Any:
    """A record as a dict, with all that is in it: what `dataclasses.asdict` gives, in an eighth of the time,
    since nothing need be copied. A moment is ISO 8601.
    """
    kind = type(value)
    if kind in _SIMPLE or isinstance(value, float):
        return value
    if kind is tuple:
        return [each if type(each) in _SIMPLE else plain(each) for each in value]
    names = getattr(kind, "__dataclass_fields__", None)
    if names is not None:
        return {
            name: held if type(held := getattr(value, name)) in _SIMPLE else plain(held) for name in names
        }
    if kind is datetime:
        return value.isoformat()
    return {key: plain(held) for key, held in value.items()}


def rows(value: Any) -> Any:
    """The same in less room: a record is the list of its fields, a set is in order.

    Raises:
        TypeError: something in it cannot be kept.
    """
    kind = type(value)
    if kind in _SIMPLE:
        return value
    if kind is tuple or kind is list:
        return [each if type(each) in _SIMPLE else rows(each) for each in value]
    if kind is frozenset:
        return sorted(map(rows, value))
    names = getattr(kind, "__dataclass_fields__", None)
    if names is not None:
        return [held if type(held := getattr(value, name)) in _SIMPLE else rows(held) for name in names]
    if isinstance(value, str | int | float):  # an enumeration, or a number of numpy's
        return value
    raise TypeError(f"{kind.__name__} cannot be kept")


def made(kind: type[T], value: Any) -> T:
    """What `plain` gave, as a value of its type. Keys that it has not are passed over, those that are absent
    take their default; a whole number may stand for a fraction; a moment without a zone is of UTC.

    Raises:
        ValueError, TypeError, OverflowError: it is something else.
    """
    return cast(T, maker(cast(Any, kind))(value))


@cache
def maker(kind: Any, *, named: bool = True) -> Make:
    """What makes a value of a type of what `plain` (or, not `named`, `rows`) gave; made once, for a lesson
    holds ten thousand values of thirty types. What it makes raises as `made` does.
    """
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        one = maker(next(each for each in inner if each is not types.NoneType), named=named)
        return lambda value: None if value is None else one(value)
    if origin is Literal:
        return _one_of(frozenset(inner))
    if origin in (tuple, frozenset) and (origin is frozenset or inner[1:] == (...,)):
        return _many(cast("type[tuple[Any, ...]]", origin), inner[0], named=named)
    if origin is tuple:
        return _all(lambda *parts: parts, [maker(each, named=named) for each in inner])
    if origin is Mapping:
        return _table(maker(inner[0]), maker(inner[1], named=named))
    if is_dataclass(kind):
        known = get_type_hints(kind)
        makers = {each.name: maker(known[each.name], named=named) for each in fields(kind)}
        whole = cast("Callable[..., Any]", kind)
        return _record(whole, makers) if named else _all(whole, list(makers.values()))
    if kind is datetime:
        return _moment
    if kind in (str, int, float, bool):
        return _exactly(kind)
    raise TypeError(f"{kind} cannot be kept")


def _exactly(kind: type) -> Make:
    may = (int, float) if kind is float else kind

    def make(value: Any) -> Any:
        if type(value) is not kind and (not isinstance(value, may) or isinstance(value, bool)):
            raise ValueError(f"no {kind.__name__}")
        return value

    return make


def _one_of(allowed: frozenset[Any]) -> Make:
    def make(value: Any) -> Any:
        if value not in allowed:
            raise ValueError("another word")
        return value

    return make


def _many(whole: type[tuple[Any, ...]], kind: Any, *, named: bool) -> Make:
    if kind in (str, int, bool):  # most of what is kept: looked at all at once
        only = {kind}

        def simple(value: Any) -> Any:
            if type(value) not in (list, tuple) or (value and set(map(type, value)) != only):
                raise ValueError("no list of these")
            return whole(value)

        return simple
    one = maker(kind, named=named)

    def make(value: Any) -> Any:
        if type(value) not in (list, tuple):
            raise ValueError("no list")
        return whole(map(one, value)) if value else whole()

    return make


def _all(whole: Callable[..., Any], makers: Sequence[Make]) -> Make:
    def make(value: Any) -> Any:
        if type(value) not in (list, tuple):
            raise ValueError("no list")
        return whole(*[each(part) for each, part in zip(makers, value, strict=True)])

    return make


def _table(name: Make, held: Make) -> Make:
    def make(value: Any) -> Any:
        if type(value) is not dict:
            raise ValueError("no table")
        return {name(key): held(each) for key, each in value.items()}

    return make


def _record(whole: Callable[..., Any], makers: Mapping[str, Make]) -> Make:
    parts = tuple(makers.items())

    def make(value: Any) -> Any:
        if type(value) is not dict:
            raise ValueError("no record")
        if value.keys() == makers.keys():
            return whole(*[each(value[name]) for name, each in parts])
        return whole(**{name: each(value[name]) for name, each in parts if name in value})

    return make


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
