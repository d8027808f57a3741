"""Records as plain values, as JSON has them, and made again by their annotations.

Nothing that was written down is ever executed, and what is made is what its annotation says all the way down.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass, make_dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import starmap
from operator import itemgetter
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
        return _record(kind, makers) if named else _all(_constructor(kind), list(makers.values()))
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
    all_at_once = _alike(kind, named=named) if is_dataclass(kind) else None

    def make(value: Any) -> Any:
        if type(value) not in (list, tuple):
            raise ValueError("no list")
        if not value:
            return whole()
        found = all_at_once(value) if all_at_once is not None else None
        return whole(map(one, value) if found is None else found)

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


def _record(kind: Any, makers: Mapping[str, Make]) -> Make:
    parts, whole = tuple(makers.items()), _constructor(kind)

    def make(value: Any) -> Any:
        if type(value) is not dict:
            raise ValueError("no record")
        if value.keys() == makers.keys():
            return whole(*[each(value[name]) for name, each in parts])
        return kind(**{name: each(value[name]) for name, each in parts if name in value})

    return make


def _alike(kind: Any, *, named: bool) -> Callable[[Sequence[Any]], Iterable[Any] | None] | None:
    """What makes many records of simple fields at once, each field looked at in all of them together: a
    quarter of the time. It gives None for what is not so: a field is absent, or is something else.

    None: the type has other fields than simple ones.
    """
    known = get_type_hints(kind)
    names = [each.name for each in fields(kind)]
    fitting = [fits for name in names if (fits := _fitting(known[name])) is not None]
    if not 2 <= len(names) == len(fitting):
        return None
    parts_of, twin = itemgetter(*names) if named else tuple, _twin(kind)

    def make(values: Sequence[Any]) -> Iterable[Any] | None:
        if set(map(type, values)) != {dict if named else list}:
            return None
        try:
            parts = list(map(parts_of, values))
            columns = list(zip(*parts, strict=True))
            if not all(fits(column) for fits, column in zip(fitting, columns, strict=True)):
                return None
        except (KeyError, ValueError, TypeError):
            return None
        if twin is None:
            return starmap(kind, parts)
        found = list(starmap(twin, parts))
        for record in found:
            record.__class__ = kind
        return found

    return make


def _fitting(kind: Any) -> Callable[[Sequence[Any]], bool] | None:
    """Whether values are all of a simple type, as its maker would take them; None: it is no simple one."""
    inner = get_args(kind)
    if get_origin(kind) is Literal:
        allowed = frozenset(inner)
        return allowed.issuperset
    if get_origin(kind) in (Union, types.UnionType):
        types_ = frozenset(inner)
    else:
        types_ = frozenset((kind, int) if kind is float else (kind,))
    return (lambda values: types_.issuperset(map(type, values))) if types_ <= _SIMPLE else None


def _constructor(kind: Any) -> Callable[..., Any]:
    """What makes a record of all of its fields, in their order."""
    twin = _twin(kind)
    if twin is None:
        return cast("Callable[..., Any]", kind)

    def make(*parts: Any) -> Any:
        record = twin(*parts)
        record.__class__ = kind
        return record

    return make


@cache
def _twin(kind: Any) -> Callable[..., Any] | None:
    """The same record, but open: what is made as one, and is then told that it is of that kind, is frozen
    like any other, and made in an eighteenth of the time. (A frozen one's constructor writes each field
    past its own lock.) None: the record has no twin, for more is done when one is made.
    """
    parts = fields(kind)
    plainly = kind.__bases__ == (object,) and "__slots__" in vars(kind) and all(each.init for each in parts)
    if not plainly or hasattr(kind, "__post_init__") or any(each.kw_only for each in parts):
        return None
    return make_dataclass(kind.__name__, [each.name for each in parts], slots=True, eq=False, repr=False)


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(value)
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError as fault:
        raise ValueError("no calendar has this moment") from fault
