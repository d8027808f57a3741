"""Every cue that gives something in a text as somebody's: "the coastguard said", "according to court papers".

Quotations and reported speech have theirs (quotes); here are those of plain sentences: every verb that gives
information with the subject that it has, and what stands after "according to".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache

from reader.text.attributed_kinds import DOCUMENTS
from reader.text.quotes_cues import bad_subject, passive
from reader.text.quotes_frames import Frame
from reader.text.quotes_named import according, cue_of
from reader.text.speech import MASK, STOPS, Cue, Word, is_verb, tokens
from reader.text.speech_forms import verb_forms
from reader.text.speech_groups import left_subject

_INFORMING = frozenset(
    form
    for verb in """say tell add note report confirm announce reveal disclose testify write explain claim
    allege estimate acknowledge concede admit insist argue warn state declare assert contend maintain suggest
    indicate predict conclude deny recall describe observe caution inform reply respond find post tweet
    believe expect find show""".split()
    for form in verb_forms(verb)
)
_SHOWING = frozenset(
    form for verb in "show suggest indicate find believe expect".split() for form in verb_forms(verb)
)
# What follows tells whether these say anything: "added that it was", not "added a tax".
_ALSO_DOING = frozenset(
    form
    for verb in """add post observe describe recall conclude estimate respond maintain deny insist
    write""".split()
    for form in verb_forms(verb)
) | {"admit"}  # "will admit members"; "admitted it" says something
_NOT = frozenset("not n't never declined refused failed didn't doesn't don't".split())
_NOUNS_TOO = frozenset(
    "report reports estimate estimates post posts tweet tweets note notes claim claims".split()
)
_GOES_ON = frozenset("and as while when with".split())
_CLAUSE = frozenset("that he she they it there we i if whether why how".split())
_LETTERS = re.compile(r"[a-z]+")
_NAME = r"[A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){0,3}"
_HOW = re.compile(
    r"\s(?:told|tells|informed)\s(?P<whom>(?:(?:a |the )?(?:[\w’'-]+\s){0,3}?"
    r"(?:reporters?|journalists?|lawmakers|"
    rf"senators|investigators|jurors|parliament|court|councillors)\b|(?:the )?{_NAME}))"
    r"|(?P<where>\s(?:in|on|at|during|via)\s(?:(?:an?|the|his|her|their|its)\s)?(?:[\w’'-]+\s){0,2}?"
    r"(?:statements?|interviews?|news conference|press conference|briefings?|tweets?|posts?|letters?|"
    r"speech(?:es)?|memos?|e-?mails?|testimony|filings?|hearings?|op-ed|essay|podcast|call|court|Twitter|"
    r"Facebook|Instagram|X|Telegram|Truth Social|television|TV|radio))\b"
)
_ANONYMOUS = re.compile(
    r"(?:on|under) (?:the )?condition of anonymity|"
    r"(?:who )?(?:ask|request|wish|want|preferr)(?:ed|ing) "
    r"(?:not to be|that they not be|to not be|to remain) "
    r"(?:named|identified|quoted by name|anonymous|unnamed)|"
    r"(?:who )?(?:declined|refused) to (?:be (?:named|identified)|give (?:his|her|their) names?)|"
    r"(?:who )?(?:was|were|is|are) not authori[sz]ed to (?:speak|comment|discuss)|"
    r"(?:spoke|speaking|remained|remaining) anonymous(?:ly)?|whose names? (?:was|were) not \w+",
    re.I,
)
_OWNED = re.compile(r"\b[A-Z][\w.]*['’]s?\s")  # "the Averil Line's captain" is nobody whom it names elsewhere
_SEVERAL = frozenset("people police men women children staff crew family others some many most few".split())


def further(masked: str, sentences: Iterable[Frame], known: frozenset[int]) -> list[Cue]:
    """The cues of plain sentences, in order; `known` are the places of verbs that are read already."""
    out: list[Cue] = []
    for frame in sentences:
        low = masked[frame.start : frame.end].lower()
        letters = set(_LETTERS.findall(low))
        if letters.isdisjoint(_INFORMING) and not letters & {"according", "per"}:
            continue
        words = tokens(masked, frame.start, frame.end)
        found = according(masked, words)
        if found is not None and found.start < found.end and found.at not in known:
            out.append(found)
        taken = {cue.start for cue in out[-1:]}
        for v, word in enumerate(words):
            if word.low not in _INFORMING or word.start in known or word.low.endswith("ing"):
                continue
            cue = _plain(masked, words, v)
            if cue is not None and cue.start not in taken:
                taken.add(cue.start)
                out.append(cue)
    return out


def _plain(masked: str, words: list[Word], v: int) -> Cue | None:
    shows = words[v].low in _SHOWING
    if not shows and is_verb(words, v) not in ("say", "write", "think"):
        return None
    if (
        passive(words, v)
        or v + 1 >= len(words)
        or (v and words[v - 1].low == "to")
        or not _NOT.isdisjoint(w.low for w in words[max(0, v - 3) : v])
    ):
        return None
    group = left_subject(words, v)
    if group is None or bad_subject(words, group):
        return None
    after = words[v + 1]
    if words[v].low in _NOUNS_TOO and after.low in _INFORMING:
        return None  # "a harbour report said"
    parted = group[0] > 0 and not words[group[0] - 1].text[0].isalnum()
    if (after.low in _GOES_ON or after.text == ".") and group[0] > 0 and not parted:
        return None  # "as witnesses wept and lawyers argued."
    says = after.low in _CLAUSE or after.text in STOPS or after.text[0] == MASK
    if words[v].low in _ALSO_DOING and not says:
        return None
    if words[group[0]].low in ("it", "they") and words[v].low not in ("said", "says", "say"):
        return None
    if after.text in STOPS and after.text != "," and after.text[0] != MASK and group[0] < 3:
        return None  # "the captain said." after nothing
    paper = any(w.low in DOCUMENTS for w in words[group[0] : group[1]])
    if shows and after.low != "that" and not paper:
        return None
    return cue_of(masked, words, group, v, "say")


def how(text: str, cue: Cue, end: int) -> str:
    """The words of saying, with whom they were told or where, if that follows: "told reporters"."""
    verb = " ".join((cue.verb or "").split())
    if not verb or verb == "according to":
        return verb
    at = cue.at + len(cue.verb or "")
    rest = text[cue.at - 1 : min(end, at + 90)]
    stop = re.search(r"[“”\"\n]|\. ", rest)
    found = _HOW.search(rest[: stop.start()] if stop else rest)
    if found is None:
        return verb
    if found["whom"]:
        return f"{verb} {found['whom'].strip(' .')}"
    return f"{verb} {found['where'].strip()}" if found.start() <= len(verb) + 12 else verb


def introduced(text: str, cue: Cue) -> bool:
    """Is somebody unnamed told of as such ("a guard", "two guards")? "The guard" may be anybody whom the text
    names elsewhere, unless it has brought in "a guard" before."""
    first, _, rest = cue.speaker.strip().partition(" ")
    if first.lower() not in ("the", "this", "that", "his", "her", "their", "its"):
        return True
    head = re.split(r"\s(?:of|for|at|from|with|in|on|who)\b|,", rest)[0].split()[-1:]
    if not head or head[0].endswith("s") or head[0] in _SEVERAL or _OWNED.search(rest):
        return True
    return _brought_in(text).get(head[0].lower(), cue.start + 1) <= cue.start


_A_FEW = re.compile(r"\b(?:an?|one|another)(?=(?P<words>(?:\s[\w’'-]+){1,5}))", re.I)
_WORD = re.compile(r"(?P<core>\w+)[\w’'-]*")


@lru_cache(maxsize=16)
def _brought_in(text: str) -> dict[str, int]:
    """Words in lower case that stand soon after "a", "one" or "another" -> where they first end so."""
    found: dict[str, int] = {}
    for m in _A_FEW.finditer(text):
        for word in _WORD.finditer(text, *m.span("words")):
            found.setdefault(word["core"].lower(), word.end("core"))
            found.setdefault(word.group().lower(), word.end())
    return found


def anonymous(text: str, start: int, end: int) -> str:
    """Why a source is not named, in the words of its sentence; "" if the sentence does not say."""
    starts, words = _anonymous_in(text)
    n = bisect_left(starts, start)
    return words[n] if n < len(starts) and starts[n] + len(words[n]) <= end else ""


@lru_cache(maxsize=16)
def _anonymous_in(text: str) -> tuple[list[int], list[str]]:
    found = [*_ANONYMOUS.finditer(text)]
    return [m.start() for m in found], [m.group() for m in found]
