"""Titles and names of feeds as plain text."""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"<(?:/?[a-zA-Z][^<>]*|!--.*?--|!\[CDATA\[|!doctype[^<>]*)>", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u2060\ufeff\ud800-\udfff]")


def one_line(text: str, *, markup: bool = False, limit: int = 1000) -> str:
    """Text on one line: no control characters, single spaces, at most `limit` characters.

    Args:
        markup: the text is HTML: tags go, entities become letters.
    """
    if markup:
        text = html.unescape(_TAG.sub(" " if "<br" in text.lower() else "", text))
    text = " ".join(_CONTROL.sub("", text).split())
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def title_text(text: str, kind: str = "") -> str:
    """A title as plain text.

    Feeds escape titles once, twice or not at all; `kind` is the media type that the parser found. Tags
    and entities are undone where the text clearly holds them, so that "AT&amp;T" and "<b>Bold</b>" read
    well and "5 < 6" survives.
    """
    del kind  # what feeds declare is wrong as often as not; the text itself decides
    text = one_line(text, markup=bool(_TAG.search(text)) or bool(_ENTITY.search(text)))
    return one_line(text, markup=True) if _ENTITY.search(text) else text


_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d?);")
