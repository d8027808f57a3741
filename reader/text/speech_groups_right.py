"""The noun group to the right of a verb of speech: its subject where it is inverted ("said Ann Brook")."""

from __future__ import annotations

from itertools import pairwise

from reader.text.person_nouns import person_noun
from reader.text.speech import (
    AUX,
    CLAUSE,
    DAYS,
    DETERMINERS,
    MASK,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH_NOUNS,
    STOPS,
    Word,
    is_name,
    nouns_too,
    reporting_verbs,
)
from reader.text.speech_groups import FUNCTION, OFFICES, noun_like


def right_group(words: list[Word], first: int) -> tuple[int, int] | None:
    """The noun group that begins at token `first`: "Rep. Ann Lee", "a spokesman for the ministry"."""
    n = len(words)
    i = first
    while i < n and words[i].low in ("also", "then", "later"):
        i += 1
    if i >= n:
        return None
    if words[i].low in PRONOUNS:
        return (i, i + 1) if words[i].low not in ("who", "you") else None
    start = i
    seen_name = False
    while i < n and i - start < 14:
        w = words[i]
        if _parts(words, start, i):
            if not _joins(words, start, i):
                break
        elif w.low in PREPOSITIONS:
            if not _leads_on(words, start, i, seen_name):
                break
        elif i > start and (w.low in DAYS or _verb_here(words, start, i)):
            break
        else:
            seen_name = seen_name or is_name(w)
        i += 1
    while i - 1 > start and (
        words[i - 1].low in _GIVEN_OUT
        or (words[i - 1].text.islower() and words[i - 1].low.endswith("ly") and is_name(words[i - 2]))
        or (words[i - 1].low in ("last", "this", "late", "early") and i < n and words[i].low in DAYS)
    ):
        i -= 1  # "court papers seen by the Gazette", "Lee and Reed jointly", "Ann Brook last month"
    if i == start:
        return None
    if not seen_name and words[start].low not in DETERMINERS and not noun_like(words, i - 1):
        return None
    return (start, i)


def _parts(words: list[Word], start: int, i: int) -> bool:
    """Does a word mostly end the noun group before it: a stop, "and", "she", "has"?"""
    w = words[i]
    if w.text in STOPS or w.text[0] == MASK or w.low in CLAUSE or w.low in PRONOUNS:
        return True
    return w.low in AUX and w.low != "'s" and not (i > start and words[i - 1].low == "the")


def _joins(words: list[Word], start: int, i: int) -> bool:
    """Is it an "and" within the group: "Lee and Reed", "president and chief engineer Ann Brook"?"""
    if words[i].low != "and":
        return False
    if i > start and is_name(words[i - 1]) and i + 1 < len(words) and is_name(words[i + 1]):
        return True
    if _two_roles(words, start, i):
        return True
    adjective = i - start == 2 and words[start].low in DETERMINERS and not noun_like(words, i - 1)
    return adjective and words[i - 1].text.islower()  # "the tall and cheerful mayor"


def _leads_on(words: list[Word], start: int, i: int, seen_name: bool) -> bool:
    """Does a preposition belong to the group: "a spokesman for the ministry"?"""
    if i > start and words[i - 1].low in ("familiar", "close", "briefed", "acquainted"):
        return True
    if words[i].low not in ("of", "for", "at", "from") or i == start or i + 1 >= len(words):
        return False
    office = words[i].low == "of" and is_name(words[i - 1]) and words[i - 1].low in OFFICES | {"chief"}
    return (office or not seen_name) and words[i + 1].text[0] != MASK


def _verb_here(words: list[Word], start: int, i: int) -> bool:
    return words[i].low in reporting_verbs() and not is_name(words[i]) and not _noun_here(words, start, i)


def _two_roles(words: list[Word], start: int, i: int) -> bool:
    """ "harbour president and chief engineer Ann Brook": does "and" join two roles of the one named next?"""
    if words[start].low in DETERMINERS or i == start or not words[i - 1].text.islower():
        return False
    if not person_noun(words[i - 1].low):
        return False
    for k in range(i + 1, min(len(words) - 1, i + 4)):
        if is_name(words[k]) and is_name(words[k + 1]):
            return True
        if not words[k].text.islower() or words[k].low in FUNCTION:
            return False
    return False


_GIVEN_OUT = frozenset(
    """conducted commissioned seen obtained reviewed released filed published issued unsealed posted provided
    compiled""".split()
)


def _noun_here(words: list[Word], start: int, i: int) -> bool:
    """Is a word that may be a verb a noun here: "the full text", "the ruling", "conservative talk show"?"""
    if not words[i].text.islower():
        return False
    if words[start].low in DETERMINERS:
        return words[i].low in nouns_too() | SPEECH_NOUNS
    joins = i + 1 < len(words) and (words[i + 1].text[0].isalpha() and words[i + 1].low not in FUNCTION)
    return words[i].low in nouns_too() and joins and not words[i - 1].low.endswith("s")


def apposed_name(words: list[Word], group: tuple[int, int]) -> tuple[int, int] | None:
    """After "said the chief executive" comes ", Tim Brook,": the name is the better speaker."""
    end = group[1]
    if any(is_name(a) and is_name(b) for a, b in pairwise(words[group[0] : end])):
        return None
    if end + 1 >= len(words) or words[end].text != ",":
        return None
    start = i = end + 1
    if words[i].low == "the":
        i += 1
    names = 0
    while i < len(words) and (
        is_name(words[i]) or words[i].low in ("de", "van", "von", "al", "bin", "of", "for", "the", "and")
    ):
        names += is_name(words[i])
        i += 1
    if names >= 2 and is_name(words[i - 1]) and (i >= len(words) or words[i].text in STOPS):
        return (start, i)
    return None
