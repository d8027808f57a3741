"""Word lists of languages: files of lines "language kind: entries"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import resources


@cache
def lists(name: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """The lists of a file of resources/lexicons: language -> kind -> entries, where _ stands for a space."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in resources.path(f"lexicons/{name}").read_text("utf-8").splitlines():
        head, colon, words = line.partition(": ")
        if colon and not line.startswith("#"):
            code, kind = head.split()
            entries = tuple(word.replace("_", " ") for word in words.split())
            found.setdefault(code, {})[kind] = entries
    return found
