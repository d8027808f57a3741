"""Loaded words of German, French and Spanish texts, from a small list of our own for each language.

No model weighs them, for there are no labelled news in these languages: an entry's strength decides, less
the share of the other articles that use the word too. Where a word of its plain sense stands near, nothing is
said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import resources
from reader.compare.prepared import Prepared
from reader.compare.wording_lexicon import normal, read_words
from reader.errors import BadInput
from reader.model.comparison import Loaded
from reader.model.known_words import known_words
from reader.model.passage import Passage
from reader.text import quotes
from reader.text.readings import reading
from reader.text.tokens import Token
from reader.work.remembered import of_passages

_NEAR = 6  # words before and after in which a word of the plain sense counts
_FAR = 12  # words from a German verb to its particle: "räumte … ein"
_SCORES = {1: 0.5, 2: 0.6, 3: 0.75}
_SHARED_CUT = 0.5  # what a word loses that all others use too
_CUT = 0.45
_PLAINLY = 2  # strength from which a speaker's words are shown
Spans = tuple[tuple[int, int], ...]
_ADJECTIVE = "|e|er|es|en|em|ere|eren|erer|eres|ste|sten|ster|stes".split("|")
_FRENCH = re.compile(r"\b(?:[cdjlmnst]|(?:jus|lors|puis|quel)?qu)['’](?=\w)|[^\W_]+(?:[-‑][^\W_]+)*", re.I)


@dataclass(frozen=True, slots=True)
class Entry:
    """A term with all its forms; `unless` are words near which it is meant plainly."""

    forms: tuple[tuple[str, ...], ...]
    form: str  # a, n, v or p
    category: str
    strength: int
    why: str
    plain: str | None
    unless: frozenset[str]


class Found(NamedTuple):
    """A term found in a text; the span counts code points."""

    start: int
    end: int
    entry: Entry


class List:
    """The entries of a language, by the first word of each form."""

    def __init__(self, code: str, entries: Sequence[Entry]) -> None:
        self.code = code
        self.entries = tuple(entries)
        self._first: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        for entry in entries:
            for form in entry.forms:
                self._first.setdefault(form[0], []).append((form, entry))
        for found in self._first.values():
            found.sort(key=lambda pair: (-len(pair[0]), -pair[1].strength))

    def found(self, text: str) -> Iterator[Found]:
        """The terms in a text, longest first at each place, without overlaps."""
        tokens = _words(self.code, text)
        low = tuple(normal(token.text) for token in tokens)
        free = 0
        for n, word in enumerate(low):
            if n < free:
                continue
            for form, entry in self._first.get(word, ()):
                end = self._end(text, tokens, low, n, form, entry)
                if end and self._meant(text, tokens, low, n, end, entry):
                    yield Found(tokens[n].start, tokens[end - 1].end, entry)
                    free = end
                    break

    def _end(
        self,
        text: str,
        tokens: Sequence[Token],
        low: Sequence[str],
        n: int,
        form: tuple[str, ...],
        entry: Entry,
    ) -> int:
        """Past the last word of a form that stands at a place; 0 if it does not. A German verb stands for
        itself and the particle that ends its clause."""
        end = n + len(form)
        if low[n:end] == form and _joined(text, tokens, n, end):
            return end
        if self.code == "de" and entry.form == "v" and len(form) == 2:
            for k in range(n + 1, min(len(low), n + 1 + _FAR)):
                if not _joined(text, tokens, k - 1, k + 1):
                    break
                if low[k] == form[1] and (k + 1 == len(low) or not _joined(text, tokens, k, k + 2)):
                    return n + 1
        return 0

    def _meant(
        self, text: str, tokens: Sequence[Token], low: Sequence[str], n: int, end: int, entry: Entry
    ) -> bool:
        capital = text[tokens[n].start].isupper()
        if self.code == "de" and entry.form == "n":
            if not capital:
                return False
        elif capital and n and not _opens(text, tokens[n].start):
            return False  # a name, or a German adjective that is a noun
        beside = (*low[max(0, n - _NEAR) : n], *low[end : end + _NEAR])
        return entry.unless.isdisjoint(beside)


@of_passages(4096)
def _words(code: str, text: str) -> tuple[Token, ...]:
    """The words of a text; "l’enfer" and "s’obstine" are two."""
    if code != "fr":
        return read_words(text)
    return tuple(Token(m.start(), m.end(), m.group()) for m in _FRENCH.finditer(text))


def _joined(text: str, tokens: Sequence[Token], first: int, end: int) -> bool:
    return all(
        text[tokens[k].end : tokens[k + 1].start].strip(" \u00a0'’-") == "" for k in range(first, end - 1)
    )


def _opens(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \u00a0")
    return not before or before[-1] in "\n.!?:…«„“\"'‘–—-("


def tongue_of(one: Prepared) -> str | None:
    """The language of an article if there is a list for it."""
    language = one.article.language
    return language.partition("-")[0].lower() if known_words(language) == "few" else None


def loaded_of(prepared: Sequence[Prepared]) -> dict[int, list[Loaded]]:
    """The loaded terms of the articles in these languages, by the article's number, in order."""
    read: dict[int, list[tuple[Passage, Found, bool]]] = {}
    for n, one in enumerate(prepared):
        code = tongue_of(one)
        if code is not None:
            read[n] = list(_placed(one, code))
    used = {n: {entry.forms for _, (_, _, entry), _ in found} for n, found in read.items()}
    out: dict[int, list[Loaded]] = {}
    for n, found in read.items():
        others = [words for m, words in used.items() if m != n]
        mine = out[n] = []
        for passage, (start, end, entry), quoted in found:
            shared = sum(entry.forms in words for words in others) / max(1, len(prepared) - 1)
            score = _SCORES[entry.strength] * (1.0 - _SHARED_CUT * shared)
            if score >= _CUT and (not quoted or entry.strength >= _PLAINLY):
                mine.append(
                    Loaded(
                        prepared[n].article.id,
                        passage.id,
                        passage.start + start,
                        passage.start + end,
                        passage.text[start:end],
                        entry.category,
                        entry.why,
                        entry.plain,
                        quoted,
                        round(score, 3),
                    )
                )
    return out


def _placed(one: Prepared, code: str) -> Iterator[tuple[Passage, Found, bool]]:
    """The terms of an article with their passages, and whether a speaker says them."""
    told = [p for p in one.passages if p.kind not in ("boilerplate", "pullquote") and p.text.strip()]
    entries = listed(code).entries
    found = _read(one.article.text, tuple((p.start, p.end) for p in told), code)
    for number, entry, start, end, quoted in found:
        yield told[number], Found(start, end, entries[entry]), quoted


@reading
def _read(text: str, spans: Spans, code: str) -> tuple[tuple[int, int, int, int, bool], ...]:
    """(passage, entry, from, to in the passage, quoted) of each term, by numbers."""
    spoken = [(q.start, q.end) for q in quotes.find(text) if not q.scare and q.direct]
    words = listed(code)
    number = {id(entry): n for n, entry in enumerate(words.entries)}
    return tuple(
        (n, number[id(hit.entry)], hit.start, hit.end, any(a <= start + hit.start < b for a, b in spoken))
        for n, (start, end) in enumerate(spans)
        for hit in words.found(text[start:end])
    )


@cache
def listed(code: str) -> List:
    """The list of a language; read once.

    Raises:
        BadInput: the file is damaged.
    """
    reasons: dict[str, str] = {}
    entries: list[Entry] = []
    path = resources.path(f"lexicons/wording_{code}.tsv")
    try:
        for line in path.read_text("utf-8").splitlines():
            cells = line.split("\t")
            if line.startswith("!"):
                reasons[cells[0][1:]] = cells[1]
            elif line and not line.startswith("#"):
                cells += [""] * (7 - len(cells))
                words, form, category, strength, why, plain, near = cells
                entries.append(
                    Entry(
                        tuple(_forms(code, words, form)),
                        form,
                        category,
                        int(strength),
                        reasons[why],
                        plain or None,
                        frozenset(normal(w) for w in near.split()),
                    )
                )
    except (OSError, ValueError, IndexError, KeyError) as error:
        raise BadInput(f"The lexicon of loaded wording {path} could not be read.") from error
    return List(code, entries)


def _forms(code: str, words: str, form: str) -> Iterator[tuple[str, ...]]:
    for alternative in words.split("|"):
        for one in dict.fromkeys(_inflected(code, alternative, form)):
            yield tuple(normal(token.text) for token in _words(code, one))


def _inflected(code: str, word: str, form: str) -> list[str]:
    if form == "a" and code == "de":
        return [word + end for end in _ADJECTIVE]
    if form == "a" and code == "fr":
        return _french(word)
    if form == "a" and code == "es":
        return _spanish(word)
    if form == "n" and code != "de":
        return [word, _plural(code, word)]
    return [word]


def _french(word: str) -> list[str]:
    ends = (("eux", ("eux", "euse", "euses")), ("if", ("if", "ifs", "ive", "ives")),
            ("ien", ("ien", "iens", "ienne", "iennes")), ("el", ("el", "els", "elle", "elles")),
            ("er", ("er", "ers", "ère", "ères")), ("al", ("al", "aux", "ale", "ales")),
            ("eur", ("eur", "eurs", "rice", "euse")), ("e", ("e", "es")))  # fmt: skip
    for end, forms in ends:
        if word.endswith(end):
            return [word.removesuffix(end) + form for form in forms]
    return [word, f"{word}s", f"{word}e", f"{word}es"]


def _spanish(word: str) -> list[str]:
    if word.endswith("o"):
        return [word[:-1] + end for end in ("o", "a", "os", "as")]
    if word.endswith("or"):
        return [word + end for end in ("", "a", "es", "as")]
    return [word, _plural("es", word)]


def _plural(code: str, word: str) -> str:
    if code == "fr":
        return f"{word}x" if word.endswith("au") else word if word.endswith("s") else f"{word}s"
    if word.endswith("z"):
        return f"{word[:-1]}ces"
    if word.endswith(("ón", "én", "ín")):
        return {"ó": "o", "é": "e", "í": "i"}[word[-2]].join((word[:-2], "nes"))
    return f"{word}s" if word[-1] in "aeiouáéíóú" else f"{word}es"
