"""What a reader types into the search field, as a query that FTS5 understands.

Words must all be there, in any order; "a phrase" as it stands; wor* any word that begins so (from two
letters on); -word or -"phrase" not; OR between two terms either. Whatever else is typed is taken as words:
nothing a reader types is an error.
"""

from __future__ import annotations

import re

_TERM = re.compile(r'(?P<minus>-)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_LEAST_PREFIX = 2  # half of all words begin with one of a few letters: that search takes a second
_HAS_LETTER = re.compile(r"\w")


def to_fts(typed: str) -> str | None:
    """The FTS5 expression, or None if there is nothing to look for (only what must not be there counts as
    nothing)."""
    wanted: list[list[str]] = []
    unwanted: list[str] = []
    either = False
    for match in _TERM.finditer(typed):
        if match["word"] == "OR" and not match["minus"]:
            either = bool(wanted)
            continue
        term = _term(match["phrase"], match["word"])
        if term is None:
            continue
        if match["minus"]:
            unwanted.append(term)
        elif either:
            wanted[-1].append(term)
        else:
            wanted.append([term])
        either = False
    if not wanted:
        return None
    found = " AND ".join(f"({' OR '.join(terms)})" for terms in wanted)
    return f"({found}) NOT ({' OR '.join(unwanted)})" if unwanted else found


def _term(phrase: str | None, word: str | None) -> str | None:
    text = phrase if phrase is not None else (word or "")
    if not _HAS_LETTER.search(text):
        return None
    stem = text.rstrip("*")
    prefix = phrase is None and stem != text and len(stem) >= _LEAST_PREFIX
    quoted = '"' + stem.replace('"', " ").replace("\0", " ") + '"'
    return quoted + " *" if prefix else quoted
