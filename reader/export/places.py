"""Where a passage stands on the web: an article's address, and a link to the very sentence."""

from __future__ import annotations

import re
from urllib.parse import quote

_WEB = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)
_KEPT = "%/:=&?~#+!$,;'@*[]"
_ENDS = 4
"""How many words of a long sentence's beginning and end name it."""


def web_address(url: str | None) -> str:
    """The address as a link of a page or of Markdown can hold it; "" of what is none on the web."""
    return quote(url.strip(), safe=_KEPT, errors="replace") if url and _WEB.match(url.strip()) else ""


def sentence_address(url: str | None, sentence: str) -> str:
    """The article's address, so that a browser goes to a sentence of it (a "text fragment"). Where the page
    words it otherwise by now, or the browser does not know it, the page opens at its top. The words are not
    sent to the site. "" of what is no address on the web.
    """
    address, words = web_address(url), sentence.split()
    if not address or not words:
        return address
    ends = [words] if len(words) <= 2 * _ENDS else [words[:_ENDS], words[-_ENDS:]]
    asked = ",".join(map(_exact, ends))
    return f"{address}{'' if '#' in address else '#'}:~:text={asked}"


def _exact(words: list[str]) -> str:
    """Every sign that a text fragment reads otherwise, written as its bytes."""
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")
