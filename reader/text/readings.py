"""What is read of a text, remembered: in this process, and through `taken` and `given` in the next one.

A reading is a function of a text (an article's or a passage's) and a few plain values. Its results are frozen
records of plain values, so that they can be kept as JSON and made again by their types: nothing that is kept
is ever executed. What was kept is made anew when it is first asked for, not before.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from hashlib import blake2b
from pathlib import Path
from threading import Lock
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast, get_type_hints

import resources
from reader.model.records import maker, rows
from reader.work.remembered import of_passages

P = ParamSpec("P")
T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_MOST = 2_000_000
# Characters of the texts that are remembered, 40 MB of results for a million. A comparison of a hundred
# articles has a million; what is kept for the next one is in the library, too.
_EACH = 200  # what a text counts for besides its characters
_MISSING = object()
_ROOMS = ("compare", "model", "text")  # what reads; the rooms of `reader` that a reading's result rests on
_CODE_OF_OTHERS = ("snowballstemmer", "PyStemmer", "sentencex")


@dataclass(slots=True)
class _Remembered:
    """What was read of one text: results by reading and its other arguments, and what was kept of it and is
    not made again yet, by reading and the digest of its other arguments. `fresh` is whether something was
    read that is not among what was kept.
    """

    known: dict[tuple[str, tuple[Any, ...]], Any] = field(default_factory=dict)
    kept: dict[tuple[str, str], Any] = field(default_factory=dict)
    fresh: bool = False


_TEXTS: dict[str, _Remembered] = {}
_HELD = [0]  # characters of these
_LOCK = Lock()


class _Named:
    """What results are kept by: a name, and the type that they are made of again, asked for late."""

    def __init__(self, name: str, kind: Callable[[], Any]) -> None:
        self._name, self._kind = name, kind

    def _recalled(self, record: _Remembered, rest: tuple[Any, ...]) -> Any:
        kept = record.kept.pop((self._name, _digest(rest)), _MISSING)
        if kept is _MISSING:
            return kept
        try:
            return self._made(kept)
        except (TypeError, ValueError):
            _LOG.warning("what is kept of a reading (%s) is damaged: it is read again", self._name)
            return _MISSING

    @cached_property
    def _made(self) -> Callable[[Any], Any]:
        return maker(self._kind(), named=False)


class Reading(_Named, Generic[P, T]):
    """A function whose results are remembered; call it as the function itself, without keywords."""

    def __init__(self, function: Callable[Concatenate[str, P], T]) -> None:
        name = f"{function.__module__.removeprefix('reader.')}.{function.__qualname__}"
        super().__init__(name, lambda: get_type_hints(function)["return"])
        self._read = function
        self.__doc__ = function.__doc__

    def __call__(self, text: str, /, *rest: P.args, **named: P.kwargs) -> T:
        record = _TEXTS.get(text) or _record(text)
        key = (self._name, rest)
        found = record.known.get(key, _MISSING)
        if found is _MISSING:
            found = self._recalled(record, rest) if record.kept else _MISSING
            if found is _MISSING:
                found = self._read(text, *rest, **named)
                record.fresh = True
            record.known[key] = found
        return cast(T, found)


def reading(function: Callable[Concatenate[str, P], T]) -> Reading[P, T]:
    """Remember what a function reads of its first argument. The others are plain and few, the result is of
    frozen records, tuples, frozen sets and plain values, as its annotation says.
    """
    return Reading(function)


class Told(_Named, Generic[T]):
    """A reading that is not asked for: somebody who reads the text anyway tells it. `kind` is its type."""

    def __init__(self, name: str, kind: Any) -> None:
        super().__init__(name, lambda: kind)

    def tell(self, text: str, result: T) -> None:
        """Remember a result, as if it had been read."""
        record = _TEXTS.get(text) or _record(text)
        record.known[self._name, ()] = result
        record.fresh = True

    def known(self, text: str) -> T | None:
        """What was told of a text, in this process or before; None if nothing was."""
        record = _TEXTS.get(text) or _record(text)
        key = (self._name, ())
        if key not in record.known:
            found = self._recalled(record, ())
            if found is _MISSING:
                return None
            record.known[key] = found
        return cast(T, record.known[key])


def _record(text: str) -> _Remembered:
    with _LOCK:
        found = _TEXTS.get(text)
        if found is None:
            _HELD[0] += len(text) + _EACH
            while _HELD[0] > _MOST and _TEXTS:
                oldest = next(iter(_TEXTS))
                del _TEXTS[oldest]
                _HELD[0] -= len(oldest) + _EACH
            found = _TEXTS[text] = _Remembered()
        return found


def forget(texts: Iterable[str] | None = None) -> None:
    """Remember nothing of these texts; None: nothing at all, as a process that has just begun."""
    with _LOCK:
        for text in list(_TEXTS) if texts is None else texts:
            if _TEXTS.pop(text, None) is not None:
                _HELD[0] -= len(text) + _EACH


def given(texts: Sequence[str], document: str) -> None:
    """Take up what `taken` gave for the same texts, perhaps in another process. Results that are already
    known stay.

    Raises:
        ValueError: that is none of what `taken` gives, or of other texts.
    """
    try:
        data = json.loads(document)
        if data["of"] != _of(texts):
            raise ValueError("readings of other texts")
        kept: list[dict[tuple[str, str], Any]] = [{} for _ in texts]
        for name, digest, numbers, results in data["read"]:
            for number, result in zip(numbers, results, strict=True):
                kept[number][str(name), str(digest)] = result
    except (TypeError, KeyError, IndexError, RecursionError) as error:
        raise ValueError("these are no readings") from error
    for text, mine in zip(texts, kept, strict=True):
        record = _TEXTS.get(text) or _record(text)
        record.kept |= mine


def taken(many: Sequence[Sequence[str]]) -> list[str | None]:
    """For each of several lists of texts, all that is known of them, to be kept; None where nothing was read
    since it was given or taken last.
    """
    found = [[_TEXTS.get(text) or _record(text) for text in texts] for texts in many]
    out = [
        _document(texts, records) if any(record.fresh for record in records) else None
        for texts, records in zip(many, found, strict=True)
    ]
    for records in found:
        for record in records:
            record.fresh = False
    return out


def _document(texts: Sequence[str], records: Sequence[_Remembered]) -> str:
    read: dict[tuple[str, str], dict[int, Any]] = {}
    for number, record in enumerate(records):
        for key, result in list(record.kept.items()):
            read.setdefault(key, {})[number] = result
        for (name, rest), result in list(record.known.items()):
            read.setdefault((name, _digest(rest)), {})[number] = rows(result)
    kept = [[*key, list(found), list(found.values())] for key, found in read.items()]
    return json.dumps({"of": _of(texts), "read": kept}, separators=(",", ":"))


def _of(texts: Sequence[str]) -> str:
    return _digest_of(tuple(texts))  # not remembered: whole articles would be held by it


@of_passages(4096)  # each holds where all passages of an article stand
def _digest(values: tuple[Any, ...]) -> str:
    return _digest_of(values)


def _digest_of(values: tuple[Any, ...]) -> str:
    if not values:
        return ""
    return blake2b(json.dumps(rows(values)).encode(), digest_size=8).hexdigest()


@cache
def stage() -> str:
    """What reads, as a digest: the code that readings rest on, and the word lists. What another one kept may
    be read otherwise today. In a frozen app the code is within the executable.
    """
    from importlib import metadata  # not at the top: 10 ms that few processes need

    found = blake2b(sys.version.encode(), digest_size=12)
    for name in _CODE_OF_OTHERS:
        try:
            found.update(f"{name} {metadata.version(name)}".encode())
        except metadata.PackageNotFoundError:
            found.update(name.encode())
    for file in _files():
        found.update(file.name.encode())
        found.update(file.read_bytes())
    return found.hexdigest()


def _files() -> Iterator[Path]:
    if getattr(sys, "frozen", False):
        yield Path(sys.executable)
    else:
        for room in _ROOMS:
            yield from sorted((Path(__file__).parents[1] / room).glob("*.py"))
    yield from sorted(resources.path("lexicons").iterdir())
