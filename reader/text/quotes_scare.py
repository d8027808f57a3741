"""Telling words that somebody spoke from titles, terms and ironic quotation marks."""

from __future__ import annotations

import re

from reader.text.person_nouns import person_noun
from reader.text.quotes_marks import Marked
from reader.text.speech import Cue

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TITLED = re.compile(
    r"(?:\b(?:book|film|movie|song|album|single|show|series|program|programme|podcast|column|"
    r"article|novel|play|"
    r"documentary|episode|poem|essay|sketch|hit|magazine|memoir|musical|opera|game|painting|"
    r"exhibition|sitcom|drama|"
    r"comedy|thriller|paper|study|report|track|segment|special|franchise|rally|tour|campaign|slogan|"
    r"hashtag|"
    r"titled|entitled|headlined|so-called|named|dubbed|nicknamed|known as|also called|codenamed|"
    r"is called|are called|"
    r"was called|were called|been called|term|phrase|word|words|labeled|labelled|marked|stamped|"
    r"stars? of|host of|"
    r"co-host of|on|starring|acronym|meaning|means)[,:]?)\s*(?:\W\s*)?$",
    re.I,
)
_STRONG_TITLED = re.compile(
    r"(?:\b(?:titled|entitled|headlined|so\s?-\s?called|codenamed|starring|known as|aka|nicknamed))\W*$", re.I
)
# in her 2019 book, “The Long Tide.”: print sets its full stop inside
_BOOK = re.compile(r"\b(?:book|memoir|novel|film|movie|documentary|album|podcast)s?,?\s\W?$")
# 'put the word "urgent" on the screen': a word shown, unless somebody used it
# "…" radio programme: what follows says that it is the name of a work
_WORK_AFTER = re.compile(
    r"\s(?:[a-z]+\s)?(?:programme?|show|series|podcast|column|album|song|film|movie|book|novel|play|tour|exhibition|"
    r"magazine|newsletter|franchise|soundtrack|trilogy|sitcom|musical|game|star|host|author|forum|event)\b"
)
# Ann “Cia” Price
_NICKNAMED = re.compile(r"[A-Z][\w.’'-]+\s\W$")
_NEAR = 300  # characters
_NAME_ON = re.compile(r"\s[A-Z][\w.’'-]")
# a small boat (the “tender”); a practice called “bunching”: nobody is said to have said so
_DEFINED = re.compile(r"\((?:the|an?|or|also)?\s?\W?$", re.I)
_CALLED = re.compile(r"\b(?:called|named|dubbed|termed|labell?ed)\s\W?$")
_MENTIONED = re.compile(r"(?<!using )(?<!used )(?<!uses )(?<!use )(?<!said )\bthe word\s\W?$")
_ON_AIR = re.compile(r"\b(?:on|host of|hosts|hosted|watching|watched)\s\W?$")
_SMALL = frozenset("a an and as at but by for from in is it its nor of on or the to up with vs".split())
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|have|has|had|do|does|did|will|would|can|could|should|may|"
    r"might|must|'s|'re|"
    r"'m|'ve|'ll|n't|need|want|think|know|believe|going|let|get|got|make|take|say|said)\b|['’](?:s|"
    r"re|m|ve|ll|t|d)\b",
    re.I,
)


def looks_spoken(words: str) -> bool:
    """Is a quotation without any cue long or whole enough to be an utterance?"""
    found = _WORD.findall(words)
    if len(found) >= 9:
        return True
    return len(found) >= 5 and _FINITE.search(words) is not None and not _title_case(found)


def _thing(speaker: str) -> bool:
    """Is what a cue takes for its speaker "a practice" rather than somebody?"""
    m = re.search(r"\b(?:[Aa]n?|[Oo]ne)\s(?:[\w-]+\s)?([a-z-]+|[A-Z]{2,5})$", speaker)
    return m is not None and not person_noun(m[1])


def _title_case(words: list[str]) -> bool:
    heads = [w for w in words if w.lower() not in _SMALL]
    return len(heads) >= min(2, len(words)) and all(w[0].isupper() or w[0].isdigit() for w in heads)


def is_term(text: str, mark: Marked, cue: Cue | None, inherited: bool) -> bool:
    """Is this a title or a term rather than words spoken?"""
    words = _WORD.findall(text[mark.start : mark.end])
    if mark.family == "title":
        return True
    if not words:
        return True
    before = text[max(0, mark.outer_start - 40) : mark.outer_start].rpartition("\n")[2]
    if _STRONG_TITLED.search(before):
        return True
    if len(words) <= 2 and _MENTIONED.search(before):
        return True
    if nickname(text, mark):
        return True
    if len(words) <= 2 and _DEFINED.search(before) and text[mark.outer_end : mark.outer_end + 1] == ")":
        return True
    if cue is not None and _CALLED.search(before) and (not cue.speaker or _thing(cue.speaker)):
        return True
    cased = _title_case(words)
    if cased and len(words) >= 2 and _WORK_AFTER.match(text, mark.outer_end):
        return True
    if cased and 2 <= len(words) <= 8 and _ON_AIR.search(before):
        return True  # a programme, though its full stop stands inside
    heading = mark.family == "single" and inherited and _alone(text, mark)
    if cased and 2 <= len(words) <= 8 and (heading or re.search(r"['’]s\s*\W?$", before)):
        return True
    if cased and 2 <= len(words) <= 12 and _BOOK.search(before):
        return True
    ends = text[mark.end - 1] in ".?!" and len(words) > 3
    if cased and 2 <= len(words) <= 8 and not ends and text.find("\n", 0, mark.outer_start) >= 0:
        if _TITLED.search(before) or re.search(r"['’]s\s*$", before) or cue is None:
            return True
        sentence = text[max(0, mark.outer_start - _NEAR) : mark.outer_start].rpartition("\n")[2]
        lower_near = re.search(r"\b[a-z]+\b", sentence) is not None
        return lower_near and cue.kind != "call" and not re.search(r"[:,]\s*$", before)
    if (
        len(words) <= 4
        and _TITLED.search(before)
        and not re.search(r"\b(?:word|words|on|slogan)\W*$", before)
    ):
        return cue is None or inherited
    return False


def nickname(text: str, mark: Marked) -> bool:
    """Ann “Cia” Brook."""
    words = text[mark.start : mark.end].split()
    if not 1 <= len(words) <= 2 or not words[0][0].isupper() or words[-1][-1] in ".,!?":
        return False
    before = _NICKNAMED.search(text[max(0, mark.outer_start - 40) : mark.start].rpartition("\n")[2])
    return before is not None and _NAME_ON.match(text, mark.outer_end) is not None


def _alone(text: str, mark: Marked) -> bool:
    """Does a quotation fill its paragraph?"""
    before = text[max(0, mark.outer_start - _NEAR) : mark.outer_start].rpartition("\n")[2]
    after = text[mark.outer_end : mark.outer_end + _NEAR].partition("\n")[0]
    return not any(c.isalnum() for c in before + after)
