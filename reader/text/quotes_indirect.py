"""Reported speech without quotation marks, and sentences that only say who spoke."""

from __future__ import annotations

import re
from functools import cache

from reader.text.quotes_cues import bad_subject, passive
from reader.text.quotes_frames import Frame
from reader.text.quotes_named import cue_of
from reader.text.speech import (
    CLAUSE,
    DAYS,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    Cue,
    Word,
    is_name,
    is_verb,
    reporting_verbs,
    tokens,
)
from reader.text.speech_doubt import finite_forms, plain_forms
from reader.text.speech_groups import left_subject
from reader.text.speech_groups_right import apposed_name, right_group

_KINDS = ("say", "write", "ask")
_LETTERS = re.compile(r"[a-z]+")


@cache
def _telling() -> frozenset[str]:
    """How the verbs begin that are looked for: their letters up to a hyphen."""
    return frozenset(
        found.group()
        for form, kind in reporting_verbs().items()
        if kind in _KINDS and (found := _LETTERS.match(form))
    )


def indirect(masked: str, sentences: list[Frame]) -> list[tuple[int, int, Cue]]:
    """Plain reported speech without quotation marks: (start, end, cue) of what is said to be said."""
    out: list[tuple[int, int, Cue]] = []
    verbs = reporting_verbs()
    for frame in sentences:
        if frame.marks or frame.end - frame.start < 25:
            continue
        if _telling().isdisjoint(_LETTERS.findall(masked[frame.start : frame.end].lower())):
            continue  # most sentences tell of no speech, and to take one apart costs much more
        words = tokens(masked, frame.start, frame.end)
        first = True  # what comes after another verb must say so more plainly
        for v, word in enumerate(words):
            if verbs.get(word.low) not in _KINDS or is_verb(words, v) is None:
                continue
            if (behind := _inverted(masked, words, v)) is not None:
                out.append(behind)
                break
            group = left_subject(words, v)
            if group is None or bad_subject(words, group) or words[v].low.endswith("ing"):
                continue
            if group[1] == v - 1 and words[v - 1].low == "to":
                continue  # "Needless to say"
            if words[v - 1].low.endswith(("n't", "n’t")):
                continue  # "Brook couldn't say whether it was late"
            if words[v].low in ("spoke", "speaks", "talked", "talks", "spoken"):
                continue
            if words[v].low == "told" and words[-1] is words[v]:
                continue  # "Captain slept, inquiry told": was told
            clear = word.low in plain_forms() or (v + 1 < len(words) and words[v + 1].low == "that")
            if not first and (not clear or passive(words, v) or words[v - 1].low in _MAY):
                continue
            first = False
            cue = cue_of(masked, words, group, v, "say")
            span = _content(words, group, v)
            if span:
                out.append((*span, cue))
                break
    return out


def _inverted(masked: str, words: list[Word], v: int) -> tuple[int, int, Cue] | None:
    """The pier was late, said Ann Brook, who built it: what stands before the comma, and who says it."""
    if v < _LEAST or words[v - 1].text != "," or words[v].low not in _INVERTED or v + 1 >= len(words):
        return None
    group = right_group(words, v + 1)
    if group is None or words[v + 1].low in PRONOUNS or bad_subject(words, group):
        return None
    if _says_more(words, group):
        return None  # "Ann Brook, who built it, said the pier was late"
    cue = cue_of(masked, words, apposed_name(words, group) or group, v, "say")
    return (words[0].start, words[v - 2].end, cue) if cue.start < cue.end else None


def _says_more(words: list[Word], group: tuple[int, int]) -> bool:
    """Does a clause begin with what stands behind "said", rather than only name who said so?"""
    named = next((k for k in range(*group) if is_name(words[k])), group[1])
    if words[group[0]].low != "the" and any(words[k].text.islower() for k in range(named, group[1])):
        return True
    if group[1] < len(words) and words[group[1]].text not in _ENDS and words[group[1]].low not in _APPOSED:
        return True
    for word in words[group[0] : group[0] + _REACH]:
        if word.text in _ENDS or word.low == "who":
            return False
        if word.text.islower() and (word.low in finite_forms() or word.low.endswith("ed")):
            return True
    return False


_REACH = 20  # words behind "said" in which the verb of a clause would stand
_LEAST = 6  # words of a clause before the comma: "The ship, said the captain, was late" is another
_INVERTED = frozenset("said says added adds wrote writes explained argued noted".split())
_ENDS = frozenset((".", ",", ";", "(", "—", "–", "!", "…"))
_APPOSED = DAYS | frozenset("who in on at of for from after during last late earlier".split())


def _content(words: list[Word], group: tuple[int, int], v: int) -> tuple[int, int] | None:
    last = len(words) - 1
    while last > v and words[last].text in (".", "!", "?", "…"):
        last -= 1
    after = v + 1
    if words[v].low in ("told", "tells", "tell", "informed", "assured", "reminded", "asked"):
        while after <= last and after - v < 9 and words[after].low not in ("that", "whether", "if", "to"):
            after += 1
        if after > last or words[after].low not in ("that", "whether", "if"):
            after = last + 1
    while after <= last and words[after].low in DAYS:
        after += 1
    if after <= last and words[after].low in PREPOSITIONS:  # "said in a statement on Monday that"
        reach = words[after : min(last, after + _BETWEEN)]
        that = next((n for n, w in enumerate(reach) if w.low == "that" or w.text in STOPS), None)
        if that is not None and reach[that].low == "that":
            after += that
    if after <= last and words[after].low in ("that", "whether", "if"):
        after += 1
        return (words[after].start, words[last].end) if last - after >= 3 else None
    before = group[0]
    while before and words[before - 1].text in STOPS:
        before -= 1
    parted = before < group[0]  # "… in tolls, she said"; not "as the engineer spoke"
    parted = parted and not any(w.low in ("not", "n't", "never") for w in words[group[1] : v])
    if before >= 5 and after >= last - 8 and parted:
        return words[0].start, words[before - 1].end
    said = words[v].low in ("said", "says", "say", "claimed", "claims", "argued", "argues", "added", "wrote")
    opens = after <= last and (
        words[after].low
        in PRONOUNS | {"the", "a", "an", "his", "her", "their", "its", "there", "this", "these", "no"}
        or is_name(words[after])
        or (
            words[after].low not in PREPOSITIONS | DAYS | CLAUSE
            and words[after].low.isalpha()
            and any(w.low in _FINITE for w in words[after + 1 : after + 9])
        )
    )
    if after > last:
        return None
    rest = words[after + 2 : last + 1]
    clause = words[v].low in ("said", "says", "say") or words[after].low in PRONOUNS
    if not clause:  # "added that" and "added it was", not "added a tax to the bill"
        clause = any(w.low in _FINITE or w.low.endswith("ed") for w in rest)
    if said and opens and clause and last - after >= 3 and before <= 12:
        return words[after].start, words[last].end
    return None


_MAY = frozenset("will would can could may might must should to".split())
_BETWEEN = 9  # words that may stand between the verb and its "that"
_FINITE = frozenset(
    "is are was were has have had will would can could may might must should do does did need needs".split()
)


def said_only(masked: str, frame: Frame, *, asked: bool = False, agrees: bool = False) -> Cue | None:
    """The cue of a sentence that says no more than who spoke, where and when: "Brook wrote on Monday."; after
    a question (`asked`) also whom and how: "Brook asked the crowd."; `agrees`: what comes is said by who
    agrees with what was said."""
    words = tokens(masked, frame.start, frame.end)
    for v in range(1, min(len(words), 8)):
        kind = is_verb(words, v)
        if kind is None:
            continue
        group = left_subject(words, v)
        after = words[v + 1].low if v + 1 < len(words) else "."
        alone = after in (".", ",", "on", "in", "at", "during", "after", "when", "last", *DAYS)
        named = group is not None and group[0] == 0 and is_name(words[group[1] - 1])
        # who agrees says as much as somebody else
        spoken = (
            reporting_verbs().get(words[v].low) in ("say", "write") and (words[v].low in _AGREES) == agrees
        )
        if asked and words[v].low in ("asked", "asks"):
            adverb = after.endswith("ly") and v + 2 < len(words) and words[v + 2].text in (".", ",")
            alone, spoken = alone or adverb or _listener(words, v + 1), True
        return cue_of(masked, words, group, v, kind) if alone and named and spoken else None
    return None


_AGREES = frozenset("agreed agrees disagreed disagrees concurred concurs".split())


def _listener(words: list[Word], i: int) -> bool:
    """Do a few words name whom somebody asked, and nothing of what ("asked the crowd,")?"""
    reach = range(i, min(len(words), i + 4))
    stop = next((k for k in reach if words[k].text in (".", ",")), i)
    return stop > i and (words[i].low in ("the", "his", "her", "their") or is_name(words[i]))


def opening(masked: str, frame: Frame) -> Cue | None:
    """Who praises, blames or names somebody at the head of a sentence without a quotation: "Brook called him
    a master."."""
    words = tokens(masked, frame.start, frame.end) if not frame.marks else []
    for v in range(1, min(len(words), 14)):
        kind = is_verb(words, v)
        group = left_subject(words, v) if kind in ("say", "call", "write") else None
        if group is not None:
            named = any(is_name(w) for w in words[group[0] : group[1]]) and not bad_subject(words, group)
            return cue_of(masked, words, group, v, "say") if named and group[0] <= 8 else None
    return None
