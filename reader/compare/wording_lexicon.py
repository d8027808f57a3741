"""Our lexicon of loaded wording, as one lookup table: any text is read once, whatever the size of the
list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, pairwise

import resources
from reader.compare.wording_sense import fits, plain
from reader.errors import BadInput
from reader.text.speech_forms import noun_forms, verb_forms
from reader.text.tokens import Token, words
from reader.work.remembered import of_passages

_FILE = "lexicons/wording.tsv"
_SUBJECTS = ("military", "weather", "market", "sport", "medical", "computing", "cooking", "animal")
_ACTS = "acts"  # stands among the contexts of a verb such as "vow"
_DISTINCT, _SHARE = 6, 0.02  # six of a subject's words, and one word in fifty: an article of that subject


@dataclass(frozen=True, slots=True)
class LexiconEntry:
    """A term of the lexicon. `form` is v, n, a, adv or p; `strength` is 0 (in most reports a plain
    word) to 3; `unless` are words near which the term is meant plainly (a door that slams)."""

    term: str
    form: str
    category: str
    strength: int
    why: str
    plain: str | None
    unless: frozenset[str]
    then: frozenset[str] = frozenset()  # one of these must follow at once, if there are any
    acts: bool = False  # with an infinitive it names a promise or a request, which is no way of saying
    noun: bool = False  # a verb whose plain form is a common noun too
    fields: frozenset[str] = frozenset()  # names of the subjects in which it is a plain word
    after: frozenset[str] = frozenset()  # words that make it plain where they follow closely
    before: frozenset[str] = frozenset()  # the same, right before it

    @property
    def key(self) -> str:
        """What the weights call the entry."""
        return f"{self.form} {self.term}"


@dataclass(frozen=True, slots=True)
class Hit:
    """A term found in a text; `first`/`last` are token numbers, `start`/`end` code points."""

    entry: LexiconEntry
    start: int
    end: int
    first: int
    last: int


class Lexicon:
    """The terms in all their forms: single words, and phrases by their first two words."""

    def __init__(self, entries: tuple[LexiconEntry, ...], contexts: Mapping[str, frozenset[str]]) -> None:
        self.entries = entries
        self.contexts = contexts
        self._numbers = {id(entry): number for number, entry in enumerate(entries)}
        self._words: dict[str, list[tuple[tuple[str, ...], LexiconEntry]]] = {}
        self._phrases: dict[tuple[str, ...], list[tuple[tuple[str, ...], LexiconEntry]]] = {}
        self._ends: dict[str, LexiconEntry] = {}  # of compounds: "-plagued" in "debt-plagued"
        for entry in entries:
            if entry.term[0] == "-":
                self._ends[entry.term[1:]] = entry
                continue
            for form in _forms(entry):
                parts = tuple(normal(w.text) for w in words(form))
                if len(parts) == 1:
                    self._words.setdefault(parts[0], []).append((parts, entry))
                elif parts:
                    self._phrases.setdefault(parts[:2], []).append((parts, entry))
        for found in (*self._words.values(), *self._phrases.values()):
            # "Corrupt" and "disgraced" tell what somebody is, unless the words around show a verb.
            # "Labs hate it" is the verb where they do.
            found.sort(
                key=lambda pair: (
                    -len(pair[0]),
                    pair[1].form != "a",
                    not (pair[1].form == "v" and pair[1].noun),
                    -pair[1].strength,
                )
            )

    def knows(self, word: str) -> bool:
        """Whether a word in lower case is a term of it by itself, in whatever sense."""
        return word in self._words

    def number(self, entry: LexiconEntry) -> int:
        """The place of one of its entries in `entries`."""
        return self._numbers[id(entry)]

    def fields_of(self, texts: Iterable[str]) -> frozenset[str]:
        """The subjects that the passages of an article are about: many of their words, and often."""
        low = Counter(chain.from_iterable(map(spelled, texts)))
        total = low.total()
        found = []
        for name in _SUBJECTS:
            used = self.contexts.get(name, frozenset()) & low.keys()
            if len(used) >= _DISTINCT and sum(low[w] for w in used) >= _SHARE * total:
                found.append(name)
        return frozenset(found)

    @classmethod
    def load(cls) -> Lexicon:
        """The shipped lexicon; read once.

        Raises:
            BadInput: the file is damaged.
        """
        return _shipped()

    def hits(
        self,
        text: str,
        tokens: Sequence[Token],
        meant: list[str] | None = None,
        fields: frozenset[str] = frozenset(),
    ) -> Iterator[Hit]:
        """Terms in a text, longest first at each place, without overlaps.

        Nouns and adjectives that the words around show to be meant plainly are added to `meant`; `fields` are
        the subjects that the whole article is about, in which some terms are plain words.
        """
        low = spelled(text)
        pairs = enumerate(pairwise([*low, ""]))
        places = [
            n
            for n, pair in pairs
            if pair[0] in self._words or pair in self._phrases or ("-" in pair[0] and self._ending(pair[0]))
        ]
        names = [t.text[0].isupper() for t in tokens] if places else []
        free = 0
        for n in places:
            if n < free:
                continue
            for parts, entry in (
                *self._phrases.get(low[n : n + 2], ()),
                *self._words.get(low[n], ()),
                *self._ending(low[n]),
            ):
                end = n + len(parts)
                if low[n:end] != parts or not _joined(text, tokens, n, end):
                    continue
                if not entry.fields.isdisjoint(fields):
                    free = end
                    break
                if meant is not None and entry.form in "na" and plain(entry, low, n, end):
                    meant.append(entry.key)
                elif fits(entry, low, n, end, names):
                    yield Hit(entry, tokens[n].start, tokens[end - 1].end, n, end - 1)
                    free = end
                    break

    def _ending(self, word: str) -> tuple[tuple[tuple[str, ...], LexiconEntry], ...]:
        """The entry of a compound's last part, as of any other word."""
        front, hyphen, last = word.rpartition("-")
        entry = self._ends.get(last) if hyphen and front else None
        return (((word,), entry),) if entry else ()


@of_passages(2048)  # wording and labels read the same passages
def read_words(text: str) -> tuple[Token, ...]:
    """The words of a passage; read once for the several who look at it."""
    return tuple(words(text))


@of_passages(2048)
def spelled(text: str) -> tuple[str, ...]:
    """The same words, as `normal` spells them."""
    return tuple(normal(t.text) for t in read_words(text))


@lru_cache(maxsize=16384)
def normal(word: str) -> str:
    """A word as the lexicon spells it: lower case, straight apostrophe, plain hyphen."""
    return word.lower().replace("’", "'").replace("‑", "-")


def title_case(tokens: Sequence[Token]) -> bool:
    """Are most words capitalised, as in many headlines? Then a capital says nothing."""
    long = [t for t in tokens if len(t.text) > 3 and t.text[0].isalpha()]
    return bool(long) and sum(t.text[0].isupper() for t in long) >= 0.7 * len(long)


def in_a_name(text: str, tokens: Sequence[Token], first: int) -> bool:
    """A capital within a sentence: "Senator Savage", "the Grim Reaper", "Fox & Friends"."""
    if first == 0 or not tokens[first].text[0].isupper():
        return False
    before = text[: tokens[first].start].rstrip()
    return not before.endswith(("!", "?", ":", "“", '"', "‘", "—", "–", "'"))


def _joined(text: str, tokens: Sequence[Token], first: int, end: int) -> bool:
    """Do the words of a phrase stand together (no full stop or bracket between them)?"""
    return all(
        text[tokens[k].end : tokens[k + 1].start].strip(" ,\u00a0-") == "" for k in range(first, end - 1)
    )


def _forms(entry: LexiconEntry) -> tuple[str, ...]:
    if entry.form == "v":
        return verb_forms(entry.term)
    if entry.form == "n":
        return noun_forms(entry.term)
    return (entry.term,)


@cache
def _shipped() -> Lexicon:
    reasons: dict[str, str] = {}
    contexts: dict[str, frozenset[str]] = {}
    fixed: dict[str, list[str]] = {}
    nouns: frozenset[str] = frozenset()
    entries: list[LexiconEntry] = []
    path = resources.path(_FILE)
    try:
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("#") or not line:
                continue
            cells = line.split("\t")
            if line.startswith("!"):
                reasons[cells[0][1:]] = cells[1]
            elif line.startswith("~"):
                nouns = frozenset(cells[1].split())
            elif line.startswith("="):
                fixed[cells[0][1:]] = cells[1].split()
            elif line.startswith("?"):
                contexts[cells[0][1:]] = frozenset(cells[1].split())
            else:
                cells += [""] * (7 - len(cells))
                term, form, category, strength, why, plain, near = cells
                signs = near.split()
                acts = _ACTS in signs
                named = frozenset(name for name in signs if name[0] != "+" and name != _ACTS)
                unless = frozenset(w for name in named for w in contexts[name])
                then = frozenset(w for name in signs if name[0] == "+" for w in contexts[name[1:]])
                # a word of the term itself is no sign of its plain sense
                unless -= frozenset(
                    f for part in term.split() for f in (*verb_forms(part), *noun_forms(part))
                )
                beside = fixed.get(term, ())
                entries.append(
                    LexiconEntry(
                        term,
                        form,
                        category,
                        int(strength),
                        reasons[why],
                        plain or None,
                        unless,
                        then,
                        acts,
                        form == "v" and term in nouns,
                        named,
                        frozenset(w[1:] for w in beside if w.startswith("_")),
                        frozenset(w[:-1] for w in beside if w.endswith("_")),
                    )
                )
    except (OSError, ValueError, IndexError, KeyError) as error:
        raise BadInput(f"The lexicon of loaded wording {path} could not be read.") from error
    return Lexicon(tuple(entries), contexts)
