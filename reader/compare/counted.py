"""A figure in the words of its passage: "47" alone tells nobody what there were 47 of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.figures import Figure
from reader.text.measures import is_money, kind_of
from reader.text.names import Name
from reader.text.stopwords import stopwords
from reader.text.tokens import lowered

_MOST = 3  # words behind a number that say what it counts
_TIED = re.compile(r"[-‑][^\W\d_][\w’'‑-]*")
_NEXT = re.compile(r"\s([^\W\d_][\w’'‑-]*)")
_WORD = re.compile(r"[^\W\d_][\w’'‑-]*")
_REACH = 40  # characters
_OPENS = re.compile(r"\s?[(\[/]\s?(?:or\s|some\s)?")


def counted(text: str, figure: Figure, names: Sequence[Name], language: str = "en") -> str:
    """The figure with what it counts: "47 new rules", "12-year-old daughter", "Robyn Hale, 48", "killed 14";
    a sum, a share and a measure as they are. `names` are those of the text.
    """
    if figure.unit:
        return figure.text.removesuffix(" of")
    if text[figure.end : figure.end + 1] in (",", ".", ";", ""):
        whose = next((n for n in names if n.end + 2 == figure.start and text[n.end] == ","), None)
        return text[whose.start : figure.end] if whose else _before(text, figure, stopwords(language))
    tied = _TIED.match(text, figure.end)
    end = tied.end() if tied else figure.end
    small = stopwords(language)
    for _word in range(_MOST):
        word = _NEXT.match(text, end)
        if not word or lowered(word[1]) in small:
            break
        end = word.end()
    return text[figure.start : end] if end > figure.end else _before(text, figure, small)


def _before(text: str, figure: Figure, small: frozenset[str]) -> str:
    """A figure that nothing follows, with the word before it that says most: "killed 14", "aged about 85"."""
    words = list(_WORD.finditer(text, max(0, figure.start - _REACH), figure.start))[-_MOST:]
    for word in reversed(words):
        between = text[word.end() : figure.start]
        if not between.replace(" ", "").isalpha() and between.strip():
            break  # past a comma
        if lowered(word.group()) not in small:
            return text[word.start() : figure.end]
    return figure.text


def is_conversion(text: str, figure: Figure, before: Figure | None) -> bool:
    """Whether a figure is the one before it in another unit: "600 metres (2,000 feet)", "$US1 million ($1.5
    million)".
    """
    return (
        before is not None
        and (before.unit != figure.unit or is_money(figure.unit))
        and kind_of(before.unit) == kind_of(figure.unit)
        and _OPENS.fullmatch(text[before.end : figure.start]) is not None
    )
