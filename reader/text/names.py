"""Names in a text: people, bodies, places, by capital letters and the words between them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from reader.text.stopwords import stopwords

# Capitals of the Latin, Greek and Cyrillic scripts.
_UP = "A-ZÀ-ÖØ-Þ" + "".join(c for c in map(chr, range(0x100, 0x250)) if c.isupper()) + "ΆΈ-ΏΑ-ΫЀ-Я"
_CAP = (
    rf"(?:[{_UP}][\w’'.&‑-]*[\w]|[{_UP}](?:\.[{_UP}])*\.?|[a-z]{{1,2}}[A-Z]\w+"
    rf"|(?:al|de|la|le|van|von|der|bin|el)-[{_UP}]\w+)"
)
# "Department of Justice" is one name, "Ada Brook of the Harbour Board" two: only a single first word is
# joined by "of". Particles and "&" join anywhere.
_JOIN = r"(?:de|del|la|le|van|von|der|den|bin|al|&|v\.|vs\.)"
_NAME = re.compile(rf"{_CAP}(?:\s(?:of|for)(?:\sthe)?\s{_CAP})?(?:(?:\s{_JOIN}){{1,2}}\s{_CAP}|\s{_CAP})*")
# In German a bare "der" is "of the", between any two nouns: "Fehler der Chefin".
_GERMAN = re.compile(
    rf"{_CAP}(?:\s(?:(?:von|van)(?:\sde[nr])?|(?<=\bV[ao]n\s)de[nr]|del?|la|le|bin|al|&)\s{_CAP}|\s{_CAP})*"
)
_TITLE_WORDS = """mr mrs ms dr prof sir lady lord dame sen sens rep reps gov gen col lt sgt capt maj president
senator representative governor congressman congresswoman chairman chairwoman chair secretary minister
justice judge attorney former democrat democratic republican republicans democrats the premier
chancellor king queen prince princess pope archbishop bishop rev father sheriff officer detective
speaker leader ceo director spokesman spokeswoman spokesperson lawyer counsel captain commander general
admiral colonel sergeant lieutenant inspector superintendent commissioner mayor councillor councilman
alderman ambassador professor doctor engineer editor correspondent referee coach manager skipper striker
midfielder defender goalkeeper"""
_COMMON = """i a an the
this that these those it he she they we you his her their our my in on at by for from with as
of to and but or if when while after before since because although though until unless during under over
what who where why how which whose there here then now so yet still also even just not no yes many most
some all both neither either nor each every several few more such one two three other dozens hundreds
thousands likely top
another asked according despite once instead however meanwhile moreover earlier later last next first
second monday tuesday wednesday thursday friday saturday sunday january february march april may june
july august september october november december is are was were will would can could should might must
do does did has have had be been let please well oh say says said tell told ask think know want people
again only perhaps maybe about through among between against without within across mr mrs ms q"""
# Of the titles those that hardly end anybody's name ("Billie Jean King").
_OFFICES = frozenset(
    """president secretary minister general chairman chairwoman officer director spokesman spokeswoman
    spokesperson commissioner superintendent inspector governor senator ambassador correspondent
    chief""".split()
)
_TITLES = frozenset(_TITLE_WORDS.split())
# "Secretary of State Ada Brook": of these a secretary is, not of what follows
_PORTFOLIOS = frozenset(
    """state defense defence health education energy labor labour commerce justice interior treasury finance
    agriculture transport transportation trade homeland veterans foreign internal social public""".split()
)
_OFFICE_OF = re.compile(r"\b(?:Secretary|Minister)\sof\s$")
_BEFORE = 16  # letters that an office before a name has
_WITH_THEM = frozenset("affairs security services safety works".split())  # "of Homeland Security Ada Brook"
_NOT_NAMES = frozenset(_COMMON.split())
_COUNTS = re.compile(r"(?:hundert|tausend|million|milliarde|prozent|euro|dollar|uhr|jahr|tag|meter)")
_SCALES = re.compile(r"(?:hundred|thousand|million|billion|trillion)s?\b")
_AMERICAN = {"tre": "ter", "our": "or", "isation": "ization"}
_BRITISH = re.compile(r"(?<=[a-z]{3})(tre|our|isation)(?![a-z])")
_PART = re.compile(r"\S+")
_TURKISH_ENDING = re.compile(r"['’][^\W\d_]+\s?")
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s+|[\"“‘(—–-]\s*|^\s*[-•*]\s+)$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written, and `key`: lower case, without titles and possessives."""

    start: int
    end: int
    text: str
    key: str

    @property
    def last(self) -> str:
        """The last word of the key: a person's family name."""
        return self.key.rsplit(" ", 1)[-1]


def find(text: str, lower: frozenset[str] = frozenset(), language: str = "en") -> tuple[Name, ...]:
    """Every name of a text in order.

    Args:
        text: one passage or a whole article.
        lower: words known to stand in lower case elsewhere in the article; one of them alone at the
            beginning of a sentence is no name.
        language: its small words ("Die", "Los") are no part of a name. In German, where every noun has a
            capital, only several in a row are one, and no counts ("Millionen Euro").
    """
    small = _NOT_NAMES if language == "en" else _NOT_NAMES | stopwords(language)
    nouns = language == "de"
    if not nouns and _title_case(text):
        return _in_title(text, lower, small)
    out: list[Name] = []
    for match in (_GERMAN if nouns else _NAME).finditer(text):
        spans = [match.span()] if language != "tr" else _without_endings(text, *match.span())
        for start, end in spans:
            found = _name(text, start, end, lower, small)
            if found is None or _SCALES.match(found.key):  # "a hundred Billion Dollars"
                continue
            if nouns and (" " not in found.key or _COUNTS.match(found.key)):
                continue
            out.append(found)
    return tuple(out)


def _without_endings(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The names in a run of capitals without what Turkish writes behind an apostrophe: "Ankara'da Elif"."""
    spans: list[tuple[int, int]] = []
    for ending in _TURKISH_ENDING.finditer(text, start, end):
        spans.append((start, ending.start()))
        start = ending.end()
    return [*spans, (start, end)] if start < end else spans


def is_role(key: str) -> bool:
    """True if a key names an office, not its bearer: "chief press officer"."""
    return key.rsplit(" ", 1)[-1] in _OFFICES


def folded(key: str) -> str:
    """Without accents, and in American spelling: outlets write the same name in either way."""
    plain = _BRITISH.sub(lambda match: _AMERICAN[match[1]], key)
    if plain.isascii():
        return plain
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def same(left: str, right: str) -> bool:
    """True if two keys can mean the same bearer: equal, or one ends or begins the other."""
    if left == right:
        return True
    short, long = sorted((left.split(), right.split()), key=len)
    return bool(short) and (long[-len(short) :] == short or (len(short) > 1 and long[: len(short)] == short))


def _name(text: str, start: int, end: int, lower: frozenset[str], small: frozenset[str]) -> Name | None:
    parts = [(m.start(), m.group(), _word(m.group())) for m in _PART.finditer(text, start, end)]
    while parts and (
        not parts[0][2] or parts[0][2] in small or parts[0][2] in _TITLES or parts[0][2].endswith("-year-old")
    ):
        parts.pop(0)
    if (
        len(parts) > 1
        and parts[0][2] in _PORTFOLIOS
        and _OFFICE_OF.search(text, max(0, parts[0][0] - _BEFORE), parts[0][0])
    ):
        del parts[0]
        if len(parts) > 1 and parts[0][2] in _WITH_THEM:
            del parts[0]
    while parts and (parts[-1][2] in small or parts[-1][1] == parts[-1][1].lower()):
        parts.pop()
    if not parts:
        return None
    begin, stop = parts[0][0], parts[-1][0] + len(parts[-1][1])
    for ending in ("'s", "’s", "'", "’", "."):
        written = text[begin:stop]
        if written.endswith(ending) and not (ending == "." and re.search(r"[A-Z]\.[A-Z]?\.?$", written)):
            stop -= len(ending)
    key = " ".join(word for _start, _part, word in parts)
    if len(parts) == 1:
        single = text[begin:stop]
        if len(single) < 2:
            return None
        if _SENTENCE_START.search(text[max(0, begin - 4) : begin]) and single[1:].islower() and key in lower:
            return None
    return Name(begin, stop, text[begin:stop], key)


def _word(part: str) -> str:
    return part.strip(".,'’\"").lower().removesuffix("'s").removesuffix("’s")


def _title_case(text: str) -> bool:
    """A headline in title case shows no names by capitals; a sentence full of names is none."""
    end = text.rstrip()
    if end.endswith(".") and not end.endswith("..."):
        return False
    found = re.findall(r"[^\W\d_]{4,}", text)
    return len(found) >= 4 and sum(w[0].isupper() for w in found) >= 0.85 * len(found)


def _in_title(text: str, lower: frozenset[str], small: frozenset[str]) -> tuple[Name, ...]:
    """In a title-case headline only words that the article never writes in lower case are names."""
    out: list[Name] = []
    for match in re.finditer(_CAP, text):
        found = _name(text, match.start(), match.end(), frozenset(), small)
        if found is None or (found.key in lower and found.text[1:].islower()):
            continue
        if out and match.start() - out[-1].end == 1:
            last = out.pop()
            found = Name(last.start, found.end, text[last.start : found.end], f"{last.key} {found.key}")
        out.append(found)
    return tuple(out)
