"""Our lexicon of loaded wording, as one lookup table: any text is read once, whatever the size of the
list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import resources
from reader.errors import BadInput
from reader.text.speech_forms import noun_forms, verb_forms
from reader.text.tokens import Token, words

_FILE = "lexicons/wording.tsv"


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of the lexicon. `form` is v, n, a, adv or p; `strength` is 1 (weak) to 3; `unless` are words
    near which the term is meant plainly (a door that slams)."""

    term: str
    form: str
    category: str
    strength: int
    why: str
    plain: str | None
    unless: frozenset[str]

    @property
    def key(self) -> str:
        """What the weights call the entry."""
        return f"{self.form} {self.term}"


@dataclass(frozen=True, slots=True)
class Hit:
    """A term found in a text; `first`/`last` are token numbers, `start`/`end` code points."""

    entry: Entry
    start: int
    end: int
    first: int
    last: int


class Lexicon:
    """The terms in all their forms, by first word."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        self.entries = entries
        self._by_first: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        for entry in entries:
            for form in _forms(entry):
                parts = tuple(normal(w.text) for w in words(form))
                if parts:
                    self._by_first.setdefault(parts[0], []).append((parts, entry))
        for found in self._by_first.values():
            found.sort(key=lambda pair: (-len(pair[0]), -pair[1].strength))

    @classmethod
    def load(cls) -> Lexicon:
        """The shipped lexicon; read once.

        Raises:
            BadInput: the file is damaged.
        """
        return _shipped()

    def hits(self, text: str, tokens: list[Token]) -> Iterator[Hit]:
        """Terms in a text, longest first at each place, without overlaps."""
        low = [normal(t.text) for t in tokens]
        n = 0
        while n < len(low):
            step = 1
            for parts, entry in self._by_first.get(low[n], ()):
                end = n + len(parts)
                if tuple(low[n:end]) == parts and _joined(text, tokens, n, end) and _fits(entry, low, n, end):
                    yield Hit(entry, tokens[n].start, tokens[end - 1].end, n, end - 1)
                    step = len(parts)
                    break
            n += step


_BEFORE_NOUN = frozenset(
    """the a an his her their its our my your this that these those of in for with by no any some into
    from on at
    political public new latest first""".split()
)
_BEFORE_VERB = frozenset(
    "to will would could should may might must can cannot can't won't didn't don't doesn't".split()
)
_NEAR = 8  # words on either side that may show that a term is meant plainly


def _fits(entry: Entry, low: list[str], first: int, end: int) -> bool:
    """Is the word used as the entry means it: verb or noun, and not literally?"""
    before = low[first - 1] if first else ""
    word = low[first]
    if entry.form == "v" and not word.endswith(("ed", "ing")) and end - first == 1:
        if before in _BEFORE_NOUN or before.endswith("'s"):
            return False
        if word == entry.term and end < len(low) and low[end] in ("of", "between", "against", "over"):
            return before in _BEFORE_VERB
    if entry.form == "n" and before in _BEFORE_VERB:
        return False
    if entry.unless:
        near = low[max(0, first - _NEAR) : first] + low[end : end + _NEAR]
        return entry.unless.isdisjoint(near)
    return True


def normal(word: str) -> str:
    """A word as the lexicon spells it: lower case, straight apostrophe, plain hyphen."""
    return word.lower().replace("’", "'").replace("‑", "-")


def _joined(text: str, tokens: list[Token], first: int, end: int) -> bool:
    """Do the words of a phrase stand together (no full stop or bracket between them)?"""
    return all(
        text[tokens[k].end : tokens[k + 1].start].strip(" ,\u00a0-") == "" for k in range(first, end - 1)
    )


def _forms(entry: Entry) -> tuple[str, ...]:
    if entry.form == "v":
        return verb_forms(entry.term)
    if entry.form == "n":
        return noun_forms(entry.term)
    return (entry.term,)


@cache
def _shipped() -> Lexicon:
    reasons: dict[str, str] = {}
    contexts: dict[str, frozenset[str]] = {}
    entries: list[Entry] = []
    path = resources.path(_FILE)
    try:
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("#") or not line:
                continue
            cells = line.split("\t")
            if line.startswith("!"):
                reasons[cells[0][1:]] = cells[1]
            elif line.startswith("?"):
                contexts[cells[0][1:]] = frozenset(cells[1].split())
            else:
                cells += [""] * (7 - len(cells))
                term, form, category, strength, why, plain, near = cells
                unless = frozenset(w for name in near.split() for w in contexts[name])
                # a word of the term itself is no sign of its plain sense
                unless -= frozenset(
                    f for part in term.split() for f in (*verb_forms(part), *noun_forms(part))
                )
                entries.append(
                    Entry(term, form, category, int(strength), reasons[why], plain or None, unless)
                )
    except (OSError, ValueError, IndexError, KeyError) as error:
        raise BadInput(f"The lexicon of loaded wording {path} could not be read.") from error
    return Lexicon(tuple(entries))
