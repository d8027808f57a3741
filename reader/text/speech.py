"""Cues of speech in a sentence: which verb of saying, and whose.

Quotations are masked before a sentence is read here, so their words are never taken for a cue. The
noun groups beside a verb are read in speech_groups.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import resources
from reader.text.speech_capitals import SHORT_TITLES
from reader.text.speech_forms import verb_forms
from reader.work.remembered import of_passages

MASK = "\ufffc"
_PLAIN = frozenset(("said", "says", "told", "saying", "telling", "tells"))
_BASE_AFTER = frozenset(
    "to will would could should may might must can did do does not n't didn't don't i we they you "
    "who people".split()
)
TOKEN = re.compile(
    r"[a-z]+(?:(?= [^-])|(?=,))|"  # most words: they need not be tried with all that follows
    rf"{MASK}+|\d+ ?- ?years? ?- ?olds?\b"
    r"|[A-Za-z]+ - (?:based|led|backed|elect|born|owned|run|wide|area|style)\b"
    rf"|(?:[A-Z]\.)+|(?:{SHORT_TITLES}|Inc|Corp|Co|No)\.(?=\s)"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.(?=\s\d)"
    r"|[A-Za-z][\w-]*s['’](?=\s[a-z])"
    r"|[RDI]-(?:[A-Z][a-z]*\.)+|[A-Z][a-z]{1,4}\.(?=\s?\))"
    r"|(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e|[Ww]ho)(?=['’](?:s|d|ve|ll|m|re)\b)|['’](?:s|d|ve|ll|m|re)\b"
    r"|[A-Za-z][\w\-]*\.(?=,)|[\w@#][\w.]*(?:['’‑\-&/][\w.]*\w)*(?<!\.)|['’]s\b|\S"
)
PRONOUNS = frozenset("he she they it i we who you".split())
AUX = frozenset(
    """has had have having is was were are be been being would will could should may might must can did do
    does n't not 's 'd 'll also then later again even just reportedly still once first recently
    previously always often simply merely only quickly immediately initially finally famously repeatedly
    earlier publicly privately bluntly now soon eventually ultimately initially angrily yesterday today
    jokingly reportedly allegedly further already never ever instead both all subsequently apparently himself
    herself themselves itself to back so too""".split()
)
CHAINS = frozenset(
    """went goes on continued began started appeared seemed declined refused chose tried wanted sought came
    took quoted paused decided proceeded used likes liked forced obliged compelled""".split()
)
CLAUSE = frozenset(
    """that but as when because if while after before since although though whereas unless until whether so
    yet where why how what than and or which then""".split()
)
PREPOSITIONS = frozenset(
    """in on at by from with to into about against among between during under over through without within
    via near around across behind after before despite following amid regarding concerning per unlike of
    for""".split()
)
DETERMINERS = frozenset(
    """the a an his her their its our my your this that these those one some several many""".split()
)
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday january february "
    "march april may june "
    "july august september october november december week month year morning afternoon evening "
    "night noon".split()
)
STOPS = frozenset(',.;:!?()[]—–―"“”-…') | {"--", "''", "``"}
SPEECH_NOUNS = frozenset(
    """statement statements tweet tweets claim claims comment comments remark remarks assertion vow pledge
    promise warning memo letter email e-mail post speech testimony question answer response reply
    message suggestion argument insistence allegation accusation contention belief words word quote quip
    joke slogan line caption declaration announcement admission confession denial complaint plea call
    demand request prediction description characterization assessment explanation op-ed editorial
    interview report brief filing ruling opinion dissent order release headline article column book blog
    video ad""".split()
)


@cache
def reporting_verbs() -> dict[str, str]:
    """Inflected form (lower case, one word) -> kind: say, ask, write, call or think."""
    out: dict[str, str] = {}
    text = resources.path("lexicons/reporting_verbs.tsv").read_text("utf-8")
    for line in text.splitlines():
        if line.startswith("#") or "\t" not in line:
            continue
        base, kind = line.split("\t")
        if " " in base:
            continue
        for form in verb_forms(base):
            out.setdefault(form, kind)
    return out


@cache
def nouns_too() -> frozenset[str]:
    """Base forms that are no past form too; most are also nouns ("claim", "report")."""
    past = {form for form, _ in reporting_verbs().items() if form.endswith("ed")}
    text = resources.path("lexicons/reporting_verbs.tsv").read_text("utf-8")
    bases = {line.split("\t")[0] for line in text.splitlines() if "\t" in line and not line.startswith("#")}
    return frozenset(b for b in bases if b not in past and b not in ("read", "put"))


@cache
def phrasal_verbs() -> dict[str, frozenset[str]]:
    """First word of a two-word verb of saying -> its second words."""
    out: dict[str, set[str]] = {}
    text = resources.path("lexicons/reporting_verbs.tsv").read_text("utf-8")
    for line in text.splitlines():
        base = line.split("\t")[0]
        if line.startswith("#") or " " not in base:
            continue
        for form in verb_forms(base):
            first, _, second = form.partition(" ")
            out.setdefault(first, set()).add(second)
    return {first: frozenset(seconds) for first, seconds in out.items()}


class Word(NamedTuple):
    """A word or a mark of a text; `low` is it in lower case, for looking it up."""

    start: int
    end: int
    text: str
    low: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Cue:
    """Who is said to speak, and how. Offsets index the text; `start == end` if nobody is named."""

    start: int
    end: int
    speaker: str
    verb: str | None
    at: int  # where the verb stands
    kind: str = "say"


def tokens(masked: str, low: int, high: int) -> list[Word]:
    """Words and punctuation of masked[low:high]; a masked quotation is one token."""
    return [*_tokens(masked, low, high)]


@of_passages(128)  # the quotations and the acts of a story's articles are read one after the other
def _tokens(masked: str, low: int, high: int) -> tuple[Word, ...]:
    found = [(m.span(), m.group()) for m in TOKEN.finditer(masked, low, high)]
    return tuple([Word(start, end, text, text.lower()) for (start, end), text in found])


_ADDS = frozenset("adds tells insists explains argues writes thinks believes".split())
_BEFORE_NOUNS = frozenset("alleged claimed suggested proposed promised announced reported declared".split())
_COUNTS = frozenset("two three four five six seven eight nine ten dozen several many".split())


def is_verb(words: list[Word], i: int) -> str | None:
    """The kind of the reporting verb at i, or None; "the report", "in hopes", "United States" are none."""
    word = words[i]
    low = word.low
    if i and word.text[0].isupper() and words[i - 1].text.islower() and not word.text.isupper():
        return None  # "his State of the Union address"
    kind = reporting_verbs().get(low)
    if kind is None:
        seconds = phrasal_verbs().get(low)
        if seconds and i + 1 < len(words) and words[i + 1].low in seconds:
            return "say"
        return None
    if (low.endswith("ed") or low == "written") and i + 1 < len(words) and words[i + 1].low == "by":
        return None  # "the draft published by the court"
    if low in _PLAIN or not i:
        return kind
    prev = words[i - 1]
    if low == "say":
        return None if prev.low in _HAVE_A else kind
    if low in nouns_too():
        takes = prev.low in _BASE_AFTER or (
            prev.low.endswith("s")
            and prev.low not in DETERMINERS
            and not prev.low.endswith(("ss", "ous", "'s", "’s"))
            and not (i > 1 and words[i - 2].low.endswith(("'s", "’s")))  # "last month's jobs report"
        )
        takes = takes or (is_name(prev) and i > 2 and words[i - 2].low == "and" and is_name(words[i - 3]))
        return kind if takes or (is_name(prev) and word.text.islower() and low.endswith("d")) else None
    if low.endswith("s"):
        if (
            prev.low in DETERMINERS
            or prev.low in PREPOSITIONS
            or prev.low.endswith(("'s", "’s"))
            or (prev.low == "and" and low not in _ADDS)  # "claims and demands"; but "cites the case and adds"
            or prev.low in _COUNTS  # "22 states"
            or prev.low.isdigit()
            # "did not answer questions"; but "the text declares"
            or (prev.low in nouns_too() and prev.text.islower() and not (i > 1 and _of_one(words[i - 2])))
        ):
            return None
        if word.text[0].isupper() and prev.text[0].isupper() and prev.low == "united":
            return None
        return kind if _third_person(words, i) else None
    if low.endswith("ing") and (prev.low in DETERMINERS or prev.low.endswith(("'s", "’s"))):
        return None  # "the lobby's talking points"
    if low in _BEFORE_NOUNS and prev.low in PREPOSITIONS | DETERMINERS:
        return None  # "over alleged fraud"
    return kind


def _of_one(word: Word) -> bool:
    """Does this say of what follows that it is one thing: "the text", "Brooks' tweet"?"""
    return word.low == "the" or word.low.endswith(("s'", "s’"))


def _third_person(words: list[Word], i: int) -> bool:
    """Is a word in -s that is a plural noun too ("claims", "demands") the verb of what stands before it?"""
    if words[i].low[:-1] not in nouns_too() and words[i].low[:-2] not in nouns_too():
        return True
    prev = words[i - 1]
    after = words[i + 1].low if i + 1 < len(words) else ""
    if prev.low in _ADJECTIVES:
        return False
    if prev.low.endswith("ed") or after in (
        "over",
        "of",
        "about",
        "by",
        "against",
        "targeting",
        "from",
        "between",
        "involving",
        "like",
        "as",
    ):
        return False
    if is_name(prev) and after in ("in", "on", "at") and _compound(words, i - 1):
        return False  # "the Avon attacks in May"
    if is_name(prev) or prev.text in STOPS or prev.text[0] == MASK or prev.low in PRONOUNS | AUX:
        return True
    if prev.low.endswith("s") and not prev.low.endswith(("ss", "us", "is", "news", "'s", "’s")):
        return False  # "shootings and protests demands": the subject is further away
    # "the minister claims", not "specific questions": a lower-case subject has its article
    for w in reversed(words[max(0, i - 6) : i - 1]):
        if w.low in DETERMINERS or is_name(w) or w.low.isdigit():
            return "-" not in prev.low
        if w.low in AUX or w.low in CLAUSE or w.low.endswith("ed") or w.text in STOPS or w.low in _APART:
            break
    return False


def _compound(words: list[Word], i: int) -> bool:
    """Does an article stand before a run of names that ends at i?"""
    while i >= 0 and is_name(words[i]):
        i -= 1
    return i >= 0 and words[i].low in ("the", "a", "an", "these", "those")


# before the noun: "a say", "the final say"
_HAVE_A = DETERMINERS | frozenset("final no more much little any have has had having own".split())
_ADJECTIVES = frozenset(
    """republican democratic liberal conservative american british russian chinese french german israeli
    palestinian european federal public social new other more several many most few such false baseless
    unfounded similar repeated earlier previous recent criminal formal""".split()
)
_APART = frozenset("amid despite over against on about".split())  # what follows is no subject


def is_name(word: Word) -> bool:
    return word.text[:1].isupper() or (word.text[:1] == "@" and len(word.text) > 1)
