"""Bodies and papers that speak: whom "it", "the company" and "the statement" mean.

A body is whatever is named by capitals and is no person: a ministry, a firm, a church. It is meant by "it"
if it spoke last or is the subject of the sentence before; by "the company" if its own name or the words
beside it say so. A paper ("the letter") speaks for whoever wrote, sent or issued it, as far as the text says.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.text.speech import PREPOSITIONS, SPEECH_NOUNS, is_verb, tokens
from reader.text.speech_capitals import NAME, NOT_NAMES
from reader.text.speech_groups import left_subject
from reader.text.speech_names import Cast
from reader.work.remembered import of_passages

PAPERS = (
    SPEECH_NOUNS
    - frozenset("column headline book campaign words word interview answer response reply".split())
) | frozenset(
    """document documents summary text note petition lawsuit suit commentary bio profile account blog
    page""".split()
)
_OF_BODIES = {
    "firm": frozenset(
        """company firm carmaker automaker manufacturer retailer startup start-up airline maker giant bank
        chain developer lab laboratory operator supplier publisher studio""".split()
    ),
    "paper": frozenset(
        "paper newspaper magazine outlet network broadcaster site website tabloid daily".split()
    ),
    "office": frozenset(
        """agency bureau department ministry office administration service authority regulator watchdog
        commission""".split()
    ),
    "court": frozenset("court panel tribunal".split()),
    "group": frozenset(
        """group organization organisation union association charity nonprofit foundation coalition alliance
        committee council board party club league university school hospital church institute society
        federation team campaign""".split()
    ),
}
KINDS_OF_BODY = {noun: kind for kind, nouns in _OF_BODIES.items() for noun in nouns}
_CALLED_ONLY = frozenset(("administration", "office"))  # an acronym before it may be any body
# "youth group United We Sail": the name is enough
_CALLED_SO = re.compile(rf"^(?:[a-z-]+\s){{0,2}}(?:{'|'.join(sorted(KINDS_OF_BODY))})\s(?=[A-Z])")
_IN_NAME = {
    "paper": re.compile(
        r"Times|Post|Journal|News|Tribune|Herald|Guardian|Magazine|Radio|TV|Gazette|Press", re.I
    ),
    "office": re.compile(
        r"Agency|Bureau|Department|Ministry|Office|Administration|Service|Authority|Commission|Centers?\b",
        re.I,
    ),
    "court": re.compile(r"Court|Tribunal|Circuit", re.I),
}
_NO_FIRM = re.compile(
    r"\b(?:Union|Association|Board|Council|Committee|Church|Party|Club|League|University|College|School|Hospital|"
    r"Foundation|Institute|Congress|Senate|House|Parliament|Government|Police)\b"
)
_GROUND = re.compile(
    r"^(?:Lake|Mount|Cape|River|Gulf|Strait)\b|\b(?:Lake|River|Sea|Ocean|Bay|Beach|Coast|Mountains?|Hills?|Valley|"
    r"Islands?|Forest|Desert|Canyon|Canal|Creek|Falls|Peninsula|Street|Road|Avenue|Square|Lane|Bridge|Highway)$"
)
_JOINED = re.compile(rf"{NAME.pattern}(?:\s(?:(?:of|for)(?:\sthe)?|and|&)\s{NAME.pattern}){{0,30}}")
_IN_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|through) (?:the )?([A-Z][\w-]+(?: [A-Z][\w-]+)?)(?!['’\w-])"
)
_WROTE = re.compile(
    r"\b(?:issued|issues|released|releases|published|wrote|sent|signed|filed|posted|tweeted|drafted|penned|"
    r"circulated|unveiled|put out)\b"
)
_BY = re.compile(r"(?:.*\s)?(?P<noun>[\w-]+) (?:from|by) (?P<who>.+)$")
_STATEMENTS = frozenset("statement text note declaration commentary announcement".split())
_STOP = re.compile(r"\n|\. ")
_REACH = 900  # characters over which "it" still means the body that spoke last
_MENTIONS = 8  # of a paper that are looked at, the last ones
_BESIDE = 400  # characters to either side of a mention that may say whose it is
_FAR = 4000  # the same for a paper


@dataclass(frozen=True, slots=True)
class Body:
    """A body where it is named; `name` without article and possessive."""

    start: int
    end: int
    name: str


class Bodies:
    """The bodies named in one text. `masked` is the text with its quotations blanked."""

    def __init__(self, masked: str, cast: Cast) -> None:
        self._text = masked
        self.named = _named_in(masked, cast)
        self._starts = [b.start for b in self.named]
        self._many = Counter(b.name for b in self.named)
        self._places = frozenset(m[1] for m in _IN_PLACE.finditer(masked))
        self._so: dict[str, list[Body]] = {}
        self._writers: dict[tuple[int, int], str | None] = {}
        self.last: tuple[int, str] | None = None

    def spoke(self, at: int, name: str) -> None:
        """Remember that a body spoke."""
        self.last = (at, _CALLED_SO.sub("", re.sub(r"^[Tt]he\s", "", name)))

    def it(self, at: int) -> str | None:
        """Whom "it" means: the body that is the subject before it in its sentence or of the sentence before,
        or that spoke last."""
        line = self._text.rfind("\n", 0, at) + 1
        stop = max(line, self._text.rfind(". ", line, at) + 2)
        here = self._between(stop, at)
        if here and _opens(self._text, here[0].start):
            return here[0].name
        if self.last and at - self.last[0] < _REACH:
            return self.last[1]
        if here:
            return here[-1].name
        before = max(0, self._text.rfind("\n", 0, max(0, stop - 2)))
        earlier = self._between(before, stop)
        return earlier[0].name if earlier else None

    def _between(self, low: int, high: int) -> tuple[Body, ...]:
        """The bodies whose names begin in a stretch."""
        return self.named[bisect_left(self._starts, low) : bisect_left(self._starts, high)]

    def meant(self, phrase: str, at: int) -> str | None:
        """The body that a phrase such as "the company" or "the paper" means."""
        words = re.sub(r"^[Tt]he\s", "", phrase).split()
        if not words or len(words) > 3 or any(w[0].isupper() for w in words):
            return None
        if any(w.rstrip("s").endswith(("'", "’")) for w in words[:-1]):
            return None  # "the roads authority's board" is said to be whose
        noun = words[-1].lower()
        kind = KINDS_OF_BODY.get(noun)
        if kind is None:
            return None
        if noun not in self._so:
            self._so[noun] = [b for b in self.named if self._called(b, noun)]
        called = bisect_left(self._so[noun], at, key=lambda b: b.end)
        if called or noun in _CALLED_ONLY:
            return self._so[noun][called - 1].name if called else None
        fits = _IN_NAME.get(kind)
        before = [b for b in self._between(at - 3000, at) if at - 2500 < b.end < at]
        if fits:
            before = [b for b in before if fits.search(b.name) or b.name.isupper()]
        else:  # a firm or group is none of the offices, courts and papers
            before = [b for b in before if not any(f.search(b.name) for f in _IN_NAME.values())]
            if kind == "firm":
                before = [b for b in before if not _NO_FIRM.search(b.name)]
            if self.last and at - self.last[0] < _REACH and any(b.name == self.last[1] for b in before):
                return self.last[1]
            before = [b for b in before if self._many[b.name] >= 2 and not self._is_place(b.name)]
        return before[-1].name if before else None

    def _is_place(self, name: str) -> bool:
        return name in self._places or _GROUND.search(name) is not None

    def author(self, phrase: str, at: int) -> str | None:
        """Who wrote or issued "the letter", in the words of the text; None if it does not say."""
        signed = _BY.match(phrase)
        if signed and signed["noun"].lower() in PAPERS:  # "a report from Averil Watch"
            return _named(signed["who"])
        words = re.sub(r"^(?:the|a|an|that|this|its)\s", "", phrase, flags=re.I).split()
        if not words or len(words) > 4 or words[-1].lower() not in PAPERS:
            return None
        names = list(_JOINED.finditer(" ".join(words)))
        if names and (inside := _body(names[0])):  # "the BHA explanatory text"
            return inside.name
        noun = words[-1].lower().rstrip("s")
        low = max(0, at - _FAR)
        named_so = list(re.finditer(rf"\b{re.escape(noun)}s?\b", self._text[low:at], re.I))
        for m in reversed(named_so[-_MENTIONS:]):
            place = low + m.start(), low + m.end()
            if place not in self._writers:
                self._writers[place] = self._wrote(*place)
            who = self._writers[place]
            if who:
                return who
        recent = self.last is not None and at - self.last[0] < _REACH
        return self.last[1] if self.last and recent and noun in _STATEMENTS else None

    def _wrote(self, start: int, end: int) -> str | None:
        """The name beside one mention of a paper: whose, from whom, who issued it or spoke in it."""
        text = self._text
        low = start - len(_STOP.split(text[max(0, start - _BESIDE) : start])[-1])
        whose = re.search(rf"({_JOINED.pattern})['’]s?\s(?:[\w-]+\s){{0,3}}$", text[low:start])
        if whose and (named := _named(whose[1])):
            return named
        source = re.match(rf"\s(?:from|by)\s(?:the\s)?({_JOINED.pattern})", text[end : end + 90])
        if source and (named := _named(source[1])):
            return named
        stop = _STOP.search(text, end, end + _BESIDE)
        words = tokens(text, low, stop.start() if stop else min(len(text), end + _BESIDE))
        within = re.search(r"\bin (?:a|an|the|its|their)\s(?:[\w-]+\s){0,3}$", text[low:start]) is not None
        for i, word in enumerate(words):
            if word.end > start:
                break
            if not _WROTE.fullmatch(word.low) and not (within and is_verb(words, i)):
                continue
            group = left_subject(words, i)
            if group is not None:
                phrase = text[words[group[0]].start : words[group[1] - 1].end]
                if any(w[0].isupper() for w in phrase.split()[-1:]) or " and " in phrase:
                    return re.sub(r"^[Tt]he\s", "", phrase)
        if re.match(r",\s", text[end : end + 2]):  # "In a statement, the Board said …"
            for i, word in enumerate(words):
                if word.start > end and is_verb(words, i):
                    group = left_subject(words, i)
                    if group is not None and words[group[0]].start > end:
                        return _named(text[words[group[0]].start : words[group[1] - 1].end])
                    break
        return None

    def _called(self, body: Body, noun: str) -> bool:
        """Does a name hold the noun, or the words beside it ("the charity United Boats", "Avon Motors, a
        carmaker that")?"""
        if re.search(rf"\b{noun}\b", body.name, re.I):
            return True
        before = self._text[max(0, body.start - 30) : body.start]
        after = self._text[body.end : body.end + 60]
        return re.search(rf"\b{noun}\s$", before) is not None or (
            re.match(rf",? (?:the|a|an|its)\s(?:[\w-]+\s){{0,3}}{noun}\b", after) is not None
        )


@of_passages(256)  # a comparison asks for the same few articles from several sides
def _named_in(masked: str, cast: Cast) -> tuple[Body, ...]:
    persons = [m.start for m in cast.mentions]  # in order
    named: list[Body] = []
    for m in _JOINED.finditer(masked):
        body = _body(m)
        if body and not _between(persons, body.start, body.end) and not _place(masked, body):
            named.append(body)
    certain = {b.name for b in named if not _opens(masked, b.start) or b.name.isupper() or " " in b.name}
    return tuple(b for b in named if b.name in certain)


def _opens(text: str, at: int) -> bool:
    """Does a place begin a sentence, but for an article?"""
    before = re.sub(r"\b[Tt]he\s$", "", text[max(0, at - 12) : at])
    return not before or re.search(r"(?:[.?!:\n\ufffc]\s*)$", before) is not None


def _between(places: Sequence[int], low: int, high: int) -> bool:
    n = bisect_left(places, low)
    return n < len(places) and places[n] < high


def _named(phrase: str) -> str | None:
    found = list(_JOINED.finditer(phrase))
    body = _body(found[-1]) if found else None
    return body.name if body else None


def _body(m: re.Match[str]) -> Body | None:
    """A run of capitals without the words that only open a sentence, and its possessive end."""
    words = m.group().split()
    start = m.start()
    while words and words[-1].lower() in NOT_NAMES:
        words = words[:-1]
    if len(words) > 2 and all(w.isupper() for w in words):
        return None  # a heading in capitals
    while words and (words[0].lower() in NOT_NAMES or words[0].lower() in PREPOSITIONS):
        start += len(words[0]) + 1
        words = words[1:]
    cut = next((k for k, w in enumerate(words) if re.search(r"['’]s?$", w)), None)
    if cut is not None:
        if cut + 1 < len(words) and len(words) - cut > 2:
            return None
        words = [*words[:cut], re.sub(r"['’]s?$", "", words[cut])]
    name = " ".join(words)
    if len(name) < 3 or not any(w[0].isupper() for w in words) or name.isdigit():
        return None
    if name.startswith(("D-", "R-", "I-")):
        return None  # "Ann Brook (D-Averil)"
    return Body(start, start + len(name), name)


def _place(text: str, body: Body) -> bool:
    """A single name after "in", "at" or "near" is a place."""
    before = text[max(0, body.start - 8) : body.start].lower().split()
    return " " not in body.name and bool(before) and before[-1] in ("in", "near", "across", "at", "outside")
