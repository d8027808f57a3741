"""Where phrases of common words stand in a text; they are found by terms (search_terms.py) instead."""

from __future__ import annotations

import re

from reader.store.search_terms import words_of_run

_RUN = re.compile(r'runs : "([^"]+)"')
_BEFORE, _AFTER = 80, 160
_ACCENTED = {
    "a": "aàáâãäå", "c": "cç", "e": "eèéêë", "i": "iìíîï", "n": "nñ", "o": "oòóôõö", "u": "uùúûü", "y": "yýÿ",
}  # fmt: skip


def has_run(match: str) -> bool:
    """Whether an expression asks for such a phrase."""
    return _RUN.search(match) is not None


def run_pattern(match: str) -> re.Pattern[str] | None:
    """What finds such phrases of an expression in a text; None if there are none."""
    phrases = [
        r"[\W_]+".join("".join(f"[{_ACCENTED.get(letter, letter)}]" for letter in word) for word in words)
        for words in (words_of_run(found) for found in _RUN.findall(match))
    ]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(phrases)})(?![^\W_])", re.IGNORECASE) if phrases else None


def excerpt(text: str, phrase: re.Pattern[str]) -> str | None:
    """The text around the first place, cut between words; None if there is none."""
    found = phrase.search(text)
    if found is None:
        return None
    begin, end = max(found.start() - _BEFORE, 0), min(found.end() + _AFTER, len(text))
    if begin:
        begin = text.find(" ", begin, found.start()) + 1 or found.start()
    if end < len(text):
        end = max(text.rfind(" ", found.end(), end), found.end())
    return f"{'…' if begin else ''}{text[begin:end]}{'…' if end < len(text) else ''}"
