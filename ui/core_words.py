"""What the core says, in the reader's language.

The core speaks English: failures, hints, progress, reasons in the activity log, some kept in the library. Its
sentences are known by their shapes ("{1} answered with error {2}."), which packaging/i18n finds in its
source; one that has none is shown as it came.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

import resources

CONTEXT = "Core"
SHAPES = "i18n/shapes.txt"
_PLACE = re.compile(r"\{\d\}")
_SEPARATOR = " · "
_NO_LETTER = re.compile(r"[\W\d_]+")
_OWN_LETTERS = 5
"""A shape with fewer letters of its own fits anything: it begins with one word, an address, and what is
filled in must be known too."""
_VALUES = ("quote: {1}", "number: {1}")
"""Shapes whose values are the outlets' words, and stay."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A sentence with places to fill in. `own` are its words between them; `anything`: it fits anything."""

    text: str
    own: tuple[str, ...]
    anything: bool

    def values(self, sentence: str) -> tuple[str, ...] | None:
        """What a sentence has in the places; None if it is of another shape."""
        # Nearly all are told apart by how they begin and end: to compile 270 patterns takes 120 ms.
        if not (sentence.startswith(self.own[0]) and sentence.endswith(self.own[-1])):
            return None
        found = _pattern(self).fullmatch(sentence)
        return found.groups() if found is not None else None


@cache
def _pattern(shape: Shape) -> re.Pattern[str]:
    pattern = "(.+?)".join(re.escape(part) for part in shape.own)
    return re.compile(pattern.replace("(.+?)", r"(\S+)", 1) if shape.anything else pattern, re.DOTALL)


@cache
def _shapes() -> tuple[Shape, ...]:
    """The one with most words of its own first."""
    made = []
    listed = resources.path(SHAPES).read_text("utf-8").splitlines()
    for shape in sorted(listed, key=lambda shape: -len(_PLACE.sub("", shape))):
        own = tuple(_PLACE.split(shape))
        made.append(Shape(shape, own, len(_NO_LETTER.sub("", "".join(own))) < _OWN_LETTERS))
    return tuple(made)


def told(sentence: str) -> str:
    """A sentence of the core, or several in one line, in the reader's language."""
    language = QLocale().name()
    return sentence if language.startswith("en") else _told(sentence, language)


@lru_cache(maxsize=2000)
def _told(sentence: str, language: str) -> str:
    if _SEPARATOR in sentence:
        return _SEPARATOR.join(_told(part, language) for part in sentence.split(_SEPARATOR))
    whole = _fitted(sentence, language)
    if whole is None and ". " in sentence:
        head, _, rest = sentence.partition(". ")
        return f"{_told(head + '.', language)} {_told(rest, language)}"
    return sentence if whole is None else whole


def _fitted(sentence: str, language: str, *, inside: bool = False) -> str | None:
    """The translation by the first shape that fits; inside another, only parts of a sentence count."""
    for shape in _shapes():
        if inside and (shape.anything or shape.text.endswith(".")):
            continue
        values = shape.values(sentence)
        if values is None:
            continue
        if shape.text in _VALUES:
            inner = [_marked(value) for value in values]
        else:
            inner = [value if inside else _inner(value, language) for value in values]
        if shape.anything and inner == list(values):
            continue
        words = QCoreApplication.translate(CONTEXT, shape.text)
        for number, value in enumerate(inner, 1):
            words = words.replace(f"{{{number}}}", value)
        return words
    return None


def _marked(value: str) -> str:
    """Words of outlets between the quotation marks of the reader's language."""
    opening, _, closing = QCoreApplication.translate("Wording", "“{words}”").partition("{words}")
    return value.replace("“", opening).replace("”", closing)


def _inner(value: str, language: str) -> str:
    """What is filled in: a part of a sentence, or a whole one."""
    if value.endswith("."):
        return _told(value, language)
    return _fitted(value, language, inside=True) or value
