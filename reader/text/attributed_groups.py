"""Noun groups of German, French and Spanish sentences, and the word lists that tell what they are about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import resources
from reader.text.speech import MASK, Word
from reader.text.speech_capitals import given_gender
from reader.text.tongue_cues import tongues

_FILE = "lexicons/sources_tongues.txt"
_TOKEN = re.compile(  # a blanked quotation is one; "l’hôpital" is two words, "M." is one
    rf"{MASK}+|\b(?:MM?|Mme|Mlle|Dr|Sr|Sra|Srta|Dra|Prof)\.(?=\s)|\b(?:[cdjlmnst]|qu)[’'](?=\w)|[^\W_]+(?:[’'-][^\W_]+)*|[^\w\s]",
    re.I,
)
PARTICLES = frozenset(
    "de del la las los da do dos di van von der den ter zu al el ben bin du le d' y".split()
)
_GERMAN_PARTICLES = frozenset("von der den zu".split())
_NONE: frozenset[str] = frozenset()
_KINDS = ("honorific", "spokes", "people", "role", "document", "office")
_LONGEST = 9  # words of a noun group


@dataclass(frozen=True, slots=True)
class Nouns:
    """The word lists of one language; `ends` are last parts of compounds, by kind."""

    code: str
    words: Mapping[str, frozenset[str]]
    ends: Mapping[str, tuple[str, ...]]
    verbs: frozenset[str]  # of saying, without those that are nouns of the lists too

    def __getitem__(self, kind: str) -> frozenset[str]:
        """The words of a kind, in lower case; those of compounds' ends are not among them."""
        return self.words.get(kind, _NONE)

    def has(self, kind: str, word: str) -> bool:
        """Is a word, in lower case, of a kind? German ones also in the genitive ("Amtes")."""
        forms = (word, word[:-1], word[:-2]) if self.code == "de" and word.endswith("es") else (word,)
        if self.code == "de" and word.endswith("s"):
            forms = (*forms, word[:-1])
        ends = self.ends.get(kind, ())
        return any(form in self[kind] or (bool(ends) and form.endswith(ends)) for form in forms)


@dataclass(frozen=True, slots=True)
class Group:
    """A noun group: what says whether it is known ("the", "some" or ""), and its other words."""

    determiner: str
    words: tuple[Word, ...]
    after: int  # the number of the token that follows

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


@dataclass(frozen=True, slots=True)
class Cue:
    """A noun group that something is given as from, or the pronoun that stands for one, and the words of
    saying."""

    found: Group
    how: str
    at: int  # where these words end in the text
    pronoun: bool = False


@cache
def nouns() -> Mapping[str, Nouns]:
    """The lists by language; read once."""
    found: dict[str, dict[str, list[str]]] = {}
    for line in resources.path(_FILE).read_text("utf-8").splitlines():
        head, colon, words = line.partition(": ")
        if colon and not line.startswith("#"):
            code, kind = head.split()
            found.setdefault(code, {})[kind] = words.replace("’", "'").split()
    return {code: _made(code, kinds) for code, kinds in found.items()}


def _made(code: str, kinds: Mapping[str, list[str]]) -> Nouns:
    whole = {kind: frozenset(w for w in words if w[0] != "-") for kind, words in kinds.items()}
    ends = {kind: tuple(w[1:] for w in words if w[0] == "-") for kind, words in kinds.items()}
    named = frozenset().union(*(whole.get(kind, _NONE) for kind in _KINDS))
    says = whole["says"] | tongues()[code].says
    if code == "de":  # "sagte", "sagten"
        says |= {f"{verb}n" for verb in says if verb.endswith("te")}
    finite = says | (whole["aux"] if code != "de" else _NONE)
    return Nouns(code, whole | {"says": says}, ends, finite - named)


def tokens(text: str, start: int, end: int) -> list[Word]:
    """The words and marks of a stretch of text; a French article ("l’") is a word of its own."""
    return [Word(m.start(), m.end(), m.group(), _low(m.group())) for m in _TOKEN.finditer(text, start, end)]


def _low(word: str) -> str:
    low = word.lower().replace("’", "'")
    return low.removesuffix(".") or low


def group(words: Sequence[Word], at: int, known: Nouns) -> Group | None:
    """The noun group that begins at a token; None if none does."""
    n, determiner = at, ""
    while n < len(words) and (kind := _determiner(words[n], known)) and n - at < 2:
        determiner = "some" if "some" in (kind, determiner) else kind
        n += 1
    end = _german(words, n, known) if known.code == "de" else _romance(words, n, known)
    return Group(determiner, tuple(words[n:end]), end) if end > n else None


def _determiner(word: Word, known: Nouns) -> str:
    for kind in ("the", "some"):
        if word.low in known[kind]:
            return kind
    return ""


# What one is in, and no place: "in Lebensgefahr", "in Sicherheit", "in Untersuchungshaft"
_STATE = re.compile(
    r"(?:heit|keit|schaft|tät|ion|gefahr|haft|kraft|verzug|betrieb|frage|not|höhe|bewegung|flammen|ordnung|panik)$"
)


def _german(words: Sequence[Word], at: int, known: Nouns) -> int:
    """Where a group ends: adjectives, capitals, and complements of a noun that is known."""
    n = at
    while n < len(words) and n - at < 3 and _adjective(words[n], known):
        n += 1
    first = n
    while n < len(words) and _noun(words[n], known):
        n += 1
    if n == first:
        return at
    head = head_of(tuple(words[at:n]), known)
    place = words[n + 1] if n + 1 < len(words) and words[n].low == "in" else None
    if head is not None and place is not None and _noun(place, known) and not _STATE.search(place.low):
        n += 2  # "das Präsidium in Koblenz", not "der Klinik in Lebensgefahr"
    if head is not None and n < len(words) and words[n].low in known["of"] and n - at < _LONGEST:
        m = n + 1
        while m < len(words) and m - n < 4 and (_adjective(words[m], known) or _determiner(words[m], known)):
            m += 1
        inner = m
        while m < len(words) and _noun(words[m], known):
            m += 1
        if m > inner:
            return m
    return n


def _adjective(word: Word, known: Nouns) -> bool:
    low = word.low
    return (
        not word.capital
        and low.isalpha()
        and len(low) > 4
        and low.endswith(("e", "er", "en", "es", "em"))
        and low not in known["stop"]
    )


def _noun(word: Word, known: Nouns) -> bool:
    return (
        word.capital
        and word.text[0].isalpha()
        and word.low not in known["day"]
        and word.low not in known["the"] | known["some"] | known["stop"]
    )


def _romance(words: Sequence[Word], at: int, known: Nouns) -> int:
    n = at
    while n < len(words) and n - at < _LONGEST:
        word = words[n]
        joins = word.low in known["of"]
        if not (word.text[0].isalnum() or joins):
            break
        if joins:
            inner = n + 1
            while inner < len(words) and words[inner].low in known["the"]:
                inner += 1
            ahead = words[inner] if inner < len(words) else None
            if n == at or ahead is None or not _holds(ahead, known):
                break
            n = inner
        elif not _holds(word, known, first=n == at):
            break
        n += 1
    while n > at and (words[n - 1].low in known["of"] or words[n - 1].low in known["the"]):
        n -= 1
    return n


def _holds(word: Word, known: Nouns, *, first: bool = False) -> bool:
    low = word.low
    if low in known.verbs and not first:
        return False
    return word.text[0].isalnum() and not (
        low in known["stop"]
        or low in known["cut"]
        or low in known["the"]
        or low in known["some"]
        or (low in known["day"])
    )


def head_of(words: Sequence[Word], known: Nouns) -> tuple[int, str] | None:
    """The noun that a group is about, by its place, and its kind; None if the lists do not have it."""
    if known.code == "de":
        for n, word in enumerate(words):
            if word.capital:
                kind = next((k for k in _KINDS if known.has(k, word.low)), None)
                if kind is not None:
                    return n, kind
                if n and given_gender(word.text) is not None:
                    return None
        return None
    first = next((n for n, w in enumerate(words) if w.low not in known["before"]), None)
    if first is None:
        return None
    word = words[first]
    if word.capital and word.low in known["office"]:
        return first, "office"  # "la Policía Local"; "un policía" is a man
    kind = next((k for k in _KINDS if known.has(k, word.low)), None)
    return (first, kind) if kind is not None else None


def named(words: Sequence[Word]) -> tuple[int, int] | None:
    """From and to of a full name among the words: a given name that we know, and capitals after it."""
    for n, word in enumerate(words[:-1]):
        if not word.capital or given_gender(word.text) is None:
            continue
        end = run(words, n)
        if end - n >= 2:
            return n, end
    return None


def run(words: Sequence[Word], at: int) -> int:
    """To where a run of capitals goes that begins at `at`; particles inside it count."""
    end = n = at
    while n < len(words) and (words[n].capital or words[n].low in PARTICLES):
        if words[n].low in _GERMAN_PARTICLES and n - at > 1 and words[n - 1].capital:
            break  # "Ursula von der Leyen", but "Benjamin Zabel von der Gewerkschaft"
        n += 1
        if words[n - 1].capital:
            end = n
    return end


def is_name(found: Group, known: Nouns, *, beside: bool = False) -> bool:
    """Is a group a name and nothing else? German needs a given name that we know, or a role beside it."""
    capitals = [w for w in found.words if w.capital]
    if named(found.words) is not None:
        return True
    bare = len(capitals) == len(found.words) and len(capitals) in (2, 3) and not found.determiner
    return bare and (known.code != "de" or (beside and head_of(found.words, known) is None))
