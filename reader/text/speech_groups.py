"""The noun group to the left of a verb of speech: its subject.

This is shallow reading (no parser): groups are walked from the verb outwards until a word that cannot belong.
"""

from __future__ import annotations

import re

from reader.text.speech import (
    AUX,
    CHAINS,
    CLAUSE,
    DAYS,
    DETERMINERS,
    MASK,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    Word,
    is_name,
    reporting_verbs,
)


def left_subject(words: list[Word], verb: int) -> tuple[int, int] | None:
    """Token range (from, to) of the noun group that is the subject of the verb at `verb`, to its left."""
    if words[verb].low.endswith("ing") and not (verb and words[verb - 1].low in _BE):
        before = words[verb - 1].low if verb else ""
        return (verb - 1, verb) if before in ("he", "she", "they") else None
    i, over = _over_appositions(words, _skip_back(words, verb - 1))
    for opened, end in over:
        named = _leading_names(words, opened + 1, end) if words[end].text == "," else None
        if named and _lower_head(words, opened):
            return named  # "one of her lawyers, Tom Brook, said"
    if i < 0:
        return None
    if words[i].text[0] == MASK and i and _one_word(words[i]) and is_name(words[i - 1]):
        i -= 1  # Brook “clearly” said
    low = words[i].low
    if low in PRONOUNS and low != "who":
        return (i, i + 1)
    related = False  # "they turned to the bureau, which said": nothing before the bureau counts
    if low == "who" or (low == "which" and i and words[i - 1].low not in PREPOSITIONS):
        related = low == "which" or (i > 0 and words[i - 1].text == ",")
        i -= 1
        while i >= 0 and words[i].text in (",", "—", "―"):
            i -= 1
    if i < 0 or not _may_end_group(words[i]):
        return None
    group = group_back(words, i)
    if related:
        while group[0] > 2 and words[group[0] - 2].low in ("familiar", "close"):  # with the talks, who said
            group = (group_back(words, group[0] - 3)[0], group[1])
        return group
    group = _past_relative(words, _with_its_place(words, group))
    if group[1] - group[0] == 1 and words[group[0]].low in _ARTICLES:
        return None
    apart = any(words[opened].text == "," for opened, _end in over)
    return _apposed_to(words, group) or (_before_apposition(words, group) if apart else None) or group


def _over_appositions(words: list[Word], i: int) -> tuple[int, list[tuple[int, int]]]:
    """Step left from `i` over what is put in after a subject: "(…)", ", the mayor,", ", R-Ohio,", ", 34,".

    Returns where the subject ends, -1 if nowhere, and what was stepped over, from sign to sign.
    """
    over: list[tuple[int, int]] = []
    for _ in range(4):
        if i < 0:
            break
        if words[i].text not in (",", "—", "–", "―", "--", ")"):
            party = _party_back(words, i)
            if party is None:
                break
            i = party
            continue
        opened = _match_back(words, i)
        if opened is None:
            return -1, over
        over.append((opened, i))
        i = _skip_back(words, opened - 1)
        if i > 1 and words[i].text.isdigit() and words[i - 1].text == ",":
            i = _skip_back(words, i - 2)  # "Ann Brook, 34, a passenger, said"
    return i, over


def _may_end_group(word: Word) -> bool:
    """Can a noun group end in a word?"""
    if word.text[0] == MASK or word.text in STOPS or word.low in _NO_NOUN:
        return False
    return not (word.low in reporting_verbs() and not is_name(word) and word.low.endswith("ed"))


_NO_NOUN = CLAUSE | PREPOSITIONS | CHAINS


def _with_its_place(words: list[Word], group: tuple[int, int]) -> tuple[int, int]:
    """ "Protesters in the square chanted", "a man standing in line said": with the group before the last."""
    for _ in range(2):
        start = group[0]
        before = words[start - 1].low if start >= 2 else ""
        if before not in PREPOSITIONS or before in ("after", "before", "following"):
            break
        j = start - 2
        if words[j].low.endswith(("ing", "ed")) and words[j].text.islower() and j:
            j -= 1
        if not words[j].text[0].isalpha() or words[j].low in CLAUSE:
            break
        head = group_back(words, j)
        group = head if is_name(words[j]) else (head[0], group[1])
    return group


def _one_word(masked: Word) -> bool:
    """Is a masked quotation short enough for an adverb?"""
    return masked.end - masked.start <= 20


OFFICES = frozenset("secretary minister president director speaker governor chancellor".split())
FUNCTION = DETERMINERS | PREPOSITIONS | CLAUSE | PRONOUNS | AUX
_ARTICLES = frozenset("the a an his her their its our my your".split())


def _apposed_to(words: list[Word], group: tuple[int, int]) -> tuple[int, int] | None:
    """The name before a role without article and closing comma: "Ann Brook, co-chair of the board told"."""
    at = group[0]
    singular = (
        words[at].text.islower() and not words[at].low.endswith("s") and words[at].low not in DETERMINERS
    )
    if at < 3 or not singular or words[at - 1].text != "," or words[at].low in FUNCTION:
        return None
    own = group[1]
    while own > at and is_name(words[own - 1]):
        own -= 1
    if group[1] - own >= 2 and words[own - 1].low not in PREPOSITIONS:
        return None  # "to Ann Brook, general manager Tom Lee said"
    first = at - 1
    while first > 0 and is_name(words[first - 1]):
        first -= 1
    return (first, at - 1) if at - 1 - first >= 2 else None


def _past_relative(words: list[Word], group: tuple[int, int]) -> tuple[int, int]:
    """A report on the firms that made his fortune found: the subject stands before "that"."""
    farther = _far_relative(words, group[0])
    if farther is not None:
        return farther
    k = group[0] - 1
    if k < 3 or words[k - 1].low not in ("that", "which", "who") or not words[k].text.islower():
        return group
    if words[k].low in AUX or words[k].low in reporting_verbs() or not words[k - 2].text[0].isalnum():
        return group
    head = group_back(words, k - 2)
    while head[0] >= 2 and words[head[0] - 1].low in PREPOSITIONS and words[head[0] - 2].text[0].isalnum():
        head = group_back(words, head[0] - 2)
    return head if words[head[0]].low in DETERMINERS or is_name(words[head[0]]) else group


def _far_relative(words: list[Word], at: int) -> tuple[int, int] | None:
    """A woman who lives across the street from the yard told: the subject stands before "who"."""
    who = next((k for k in range(at - 1, max(0, at - _RELATIVE), -1) if words[k].low == "who"), None)
    if who is None or (at - who < 3 and not (at - who == 1 and words[at].low.endswith("s"))):
        return None
    between = words[who + 1 : max(at, who + 2)]
    verb = between[0]
    acts = verb.text.islower() and (verb.low.endswith(("s", "ed")) or verb.low in AUX)
    plain = all(
        w.text[0].isalnum() and w.low not in CLAUSE and w.low not in reporting_verbs() for w in between
    )
    if not acts or not plain or not words[who - 1].text[0].isalnum():
        return None
    return group_back(words, who - 1)


_RELATIVE = 10  # words of a relative clause before the last noun group in it


def _before_apposition(words: list[Word], group: tuple[int, int]) -> tuple[int, int] | None:
    """The name that opens a clause before two appositions: "Ann Brook, the mayor, one of the few, said"."""
    at = group[0]
    if (
        at < 3
        or words[at - 1].text != ","
        or words[at].low not in ("the", "a", "an", "one", "its", "his", "her")
    ):
        return None
    first = at - 1
    while first > 0 and is_name(words[first - 1]):
        first -= 1
    opens = first == 0 or words[first - 1].text in STOPS or words[first - 1].text[0] == MASK
    return (first, at - 1) if at - 1 - first >= 2 and opens else None


_BE = frozenset("is are was were be been being 's 're am".split())


def _party_back(words: list[Word], i: int) -> int | None:
    """ "Brook, R-Ohio, said": step over the party and place; None if there is none."""
    j = i
    if "-" not in words[j].text and j >= 2 and words[j - 1].text == "-":
        j -= 2
    party = re.match(r"^[RDI](?:-|$)", words[j].text) or words[i].low in (
        "democrat",
        "republican",
        "independent",
    )
    if not party:
        return None
    while j > 0 and i - j < 4 and words[j - 1].text != ",":
        j -= 1
    if j < 2 or words[j - 1].text != "," or i - j >= 4:
        return None
    return _skip_back(words, j - 2)


def _leading_names(words: list[Word], first: int, end: int) -> tuple[int, int] | None:
    """The name that fills first..end or all of it up to "of Ohio" or a bracket: "Tom Brook", "state Sen. Ann
    Lee (D-Avon)", "the Board of Harbour Affairs"."""
    i = first
    while i < end and i - first < 3 and words[i].text.islower() and words[i].low not in CLAUSE | PREPOSITIONS:
        i += 1
    start = i
    while i < end and is_name(words[i]):
        i += 1
    if 2 <= i - start <= 4 and (i == end or words[i].low == "of" or words[i].text == "("):
        return start, i
    while i < end and (is_name(words[i]) or words[i].low in ("of", "for", "the", "and")):
        i += 1
    many = sum(is_name(w) for w in words[start:i]) >= 2
    return (start, i) if i == end and many and words[first].low == "the" else None


def _lower_head(words: list[Word], comma: int) -> bool:
    """Does a common noun stand before the comma ("one of her lawyers,", "his partner at Lenox,")?"""
    if comma <= 0:
        return False
    if words[comma - 1].text[:1].islower():
        return words[comma - 1].low not in AUX | CLAUSE
    start = group_back(words, comma - 1)[0]
    return start < comma - 2 and words[start].low in DETERMINERS and words[start + 1].text.islower()


def _skip_back(words: list[Word], i: int) -> int:
    """Step left over adverbs, auxiliaries and "on Tuesday"."""
    moved = True
    while moved and i >= 0:
        moved = False
        low = words[i].low
        if (
            low in AUX
            or low in CHAINS
            or (low.endswith("ly") and low.islower() and words[i].text.islower() and len(low) > 4)
        ):
            i, moved = i - 1, True
            continue
        when = low in DAYS | {"weekend"} and i >= 2 and words[i - 1].low in ("the", "this", "last", "next")
        if when and words[i - 2].low in ("over", "during", "in", "at", "for", "earlier", "later", "on"):
            i, moved = i - 3, True  # "the mayor over the weekend joked"
            continue
        if low == "longer" and i and words[i - 1].low == "no":
            i, moved = i - 2, True
            continue
        if low in DAYS:
            j = i - 1
            while (
                j >= 0
                and i - j <= 3
                and words[j].low in DAYS | {"last", "this", "late", "early", "next", "that"}
            ):
                j -= 1
            if j >= 0 and words[j].low in ("on", "in", "at", "late", "early"):
                i, moved = j - 1, True
            elif i - j > 1 or low in ("today", "yesterday") or (j >= 0 and words[j].low not in DETERMINERS):
                i, moved = j, True
    return i


def _match_back(words: list[Word], i: int) -> int | None:
    """The place where the parenthesis or apposition that ends at i begins."""
    mark = words[i].text
    want = "(" if mark == ")" else mark
    commas = 0
    for j in range(i - 1, max(-1, i - 32), -1):
        text = words[j].text
        if text == want or (mark in "—–―" and text in ("—", "–", "―", "--")):
            if mark == "," and commas == 0 and _inside_name(words, j, i):
                commas += 1
                continue
            return j
        if text[0] == MASK or (mark != ")" and text in (".", "?", "!", ";", ":")):
            return None
    return None


def _inside_name(words: list[Word], left: int, right: int) -> bool:
    """ ", Jr.," or ", Wis.," or ", 46,": too short to be the whole apposition if another comma precedes."""
    inner = words[left + 1 : right]
    if len(inner) != 1:
        return False
    if re.match(r"[RDI]-", inner[0].text):
        return False  # "In a statement, Ann Brook, D-Calif., said"
    earlier = any(w.text == "," for w in words[max(0, left - 14) : left])
    return earlier and is_name(inner[0])


def group_back(words: list[Word], last: int) -> tuple[int, int]:
    """The noun group that ends at token `last`, walked to the left."""
    i = last
    verbs = reporting_verbs()
    while i > 0:
        prev = words[i - 1]
        if prev.text in STOPS or prev.text[0] == MASK or prev.low in CLAUSE or prev.low in PRONOUNS:
            within = i >= 2 and is_name(words[i - 2]) and is_name(words[i])
            if within and (prev.low == "and" or (prev.low in PRONOUNS and is_name(prev))):
                i -= 2  # "Lee and Reed", "United We Sail"
                continue
            break
        if prev.low in PREPOSITIONS:
            j = i - 2
            joins = prev.low in ("of", "for", "at", "from", "with", "in", "to")
            if joins and j >= 0 and noun_like(words, j) and (j > 0 or words[0].low in OFFICES):
                i = j
                continue
            break
        if (
            words[i].low in DETERMINERS
            and words[i].low not in ("one", "this")
            and prev.low not in ("all", "both")
        ):
            break
        if prev.low in verbs and not is_name(prev) and verbs[prev.low] != "write":
            break
        if prev.low in AUX and prev.low not in ("first", "all", "both", "'s"):
            break
        if (
            is_name(words[i])
            and prev.text.islower()
            and prev.low.endswith(("ed", "ing"))
            and len(prev.low) > 5
        ):
            break
        i -= 1
        if last - i > 14:
            break
    return (i, last + 1)


def noun_like(words: list[Word], j: int) -> bool:
    low = words[j].low
    if (
        low in reporting_verbs()
        or low in AUX
        or low in PREPOSITIONS
        or low in STOPS
        or low in CLAUSE
        or low in PRONOUNS
    ):
        return False
    if is_name(words[j]):
        return True
    return low.endswith(
        ("man", "woman", "person", "or", "er", "ist", "ian", "ent", "ant", "ive", "ry", "s", "ief", "ee",
        "ment",
         "ion", "yst", "al", "ow", "ate", "ice", "ard", "ial", "ll", "ad", "ge", "eon", "air", "ean", "ey")
    ) and low.isalpha()  # fmt: skip
