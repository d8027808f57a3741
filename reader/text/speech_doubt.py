"""Whether a noun group beside a verb of speech can be its speaker. When in doubt, nobody is named.

Shallow reading sometimes takes half a clause for a subject ("the rule contains a provision … to allow") or
a thing for somebody ("the problem related to"). A wrong speaker is worse than none.
"""

from __future__ import annotations

import re
from functools import cache

from reader.text.person_nouns import person_noun
from reader.text.speech import (
    AUX,
    CLAUSE,
    DAYS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH_NOUNS,
    Word,
    is_name,
    reporting_verbs,
)
from reader.text.speech_bodies import KINDS_OF_BODY, PAPERS
from reader.text.speech_forms import verb_forms

# Verbs of everyday clauses. Only forms that are no noun and no participle beside a noun are asked for.
_VERBS = """use take make go give want need contain express include mean come become keep seem leave bring
hold stand lose pay meet learn lead follow create spend grow win teach appear buy serve send build cut sell
require decide pull face join require know see get run fall drive break hang seek rise choose draw show tell
believe say remain provide happen consist depend""".split()
_NOUNS = frozenset(
    "means shows left found cuts needs runs falls lost led built met drives breaks leads draws uses".split()
)
_FINITE = frozenset(
    "is are was were am be been has had have does did do will would can could should may might must".split()
)
_TITLE_ALONE = frozenset("sen rep gov gen secretary speaker dr mr mrs ms sens reps col capt lt sgt".split())
_OPENERS = frozenset(
    """because clearly then there too where which why how inside outside moments indeed nevertheless however
    meanwhile instead first second third last next perhaps maybe even still yet here now later earlier once
    again also only just never always two three four five six seven eight nine ten eleven twelve thirteen
    fourteen such fifteen sixteen seventeen eighteen nineteen twenty released asked based given
    founded""".split()
)
_SPANS = frozenset("week weekend month year night".split())
# What one calls several persons, or a body that the kinds of bodies do not hold.
_SPEAKING = frozenset(
    """police people men women children staff crew jury cabinet army navy military media press public
    crowd family couple pair duo trio state city county country nation government congress senate house
    parliament opposition majority minority leadership management prosecution defense defence regime
    junta delegation embassy consulate police force guild lobby archdiocese diocese vatican kremlin
    pentagon source narrator driver lady mum mom kid boy girl guy man woman person anchor victim few
    many others some one lawyer counsel sergeant rep aide representative percent half third majority
    investigation inquiry probe study survey poll audit review analysis research agreement contract
    treaty bill law act constitution rule regulation policy proposal plan indictment warrant handbook
    manual banner sign poster placard leaflet flyer label sticker song trailer""".split()
)
# Verbs that give words to somebody and mean nothing else.
_PLAIN = frozenset(
    form
    for verb in """say tell add write tweet reply state argue claim explain insist contend assert allege admit
    acknowledge concede confess warn caution joke quip shout yell scream chant whisper exclaim boast retort
    testify remark assure inform post declare respond""".split()
    for form in verb_forms(verb)
)


def plain_forms() -> frozenset[str]:
    """Forms of verbs that give words to somebody and mean nothing else."""
    return _PLAIN


@cache
def finite_forms() -> frozenset[str]:
    """Forms that only a finite verb has: "takes", "took"; not "report", "left"-handed or "obtained"."""
    out: set[str] = set(_FINITE)
    for verb in _VERBS:
        base, *forms = verb_forms(verb)
        out |= {f for f in forms if not f.endswith(("ing", "ed", "wn", "en")) and f != base}
    return frozenset(out) - _NOUNS


def speaker(words: list[Word], group: tuple[int, int], verb: int | None) -> tuple[int, int] | None:
    """The group, or what of it can speak; None if nothing can. `verb` is the token of the verb of speech."""
    first, end = group
    while end > first and (
        words[end - 1].low in PREPOSITIONS or words[end - 1].low in ("and", "the", "a", "an")
    ):
        end -= 1
    while first < end - 1 and words[first].low in ("only", "just", "even", "nearly", "about", "almost"):
        first += 1
    if end - first > 2 and words[first].low in ("last", "this") and words[first + 1].low in _SPANS:
        first += 2  # "Last week Avon said"
    if first >= end or not _opens(words, first, end):
        return None
    when = (n for n in range(first, end - 2) if words[n].low in ("last", "this"))
    if any(words[n + 1].low in _SPANS for n in when):
        return None  # "who landed in Dunmere last week on flights"
    cut = _clause(words, first, end)
    if cut is not None:
        further = verb is not None and (words[verb].low.endswith("ing") or words[verb - 1].low == "to")
        if not further or cut <= first:
            return None
        end = cut
    if words[end - 1].low == "whom":
        return None  # "lawmakers, some of whom say"
    if end < group[1] and words[group[1] - 1].low in ("the", "a", "an"):
        return None  # "the legislation in a"
    return (first, end) if _whole(words, first, end, verb) else None


def _opens(words: list[Word], first: int, end: int) -> bool:
    word = words[first]
    if not word.text[0].isalnum() and word.text[0] not in "@#$":
        return False
    if (
        word.low in AUX - {"all", "both", "several"}
        or word.low in CLAUSE
        or word.low in ("not", "n't", "goes", "wo")
    ):
        return False
    alone = end - first == 1
    if alone and word.low.strip(".") in _TITLE_ALONE and is_name(word):
        return False  # "said Sen." where the text is cut
    if alone and (
        word.low in _OPENERS or word.low in DAYS or (word.low.endswith("ly") and not _again(words, first))
    ):
        return False
    verbal = word.text.islower() and word.low.endswith(("ing", "ed"))
    return not verbal or is_name(words[end - 1])


def _again(words: list[Word], first: int) -> bool:
    """A name such as "Kelly" or "Reilly": short of an adverb, after a word of its sentence."""
    return first > 0 or not re.fullmatch(r"[A-Z][a-z]{4,}ly", words[first].text)


def _clause(words: list[Word], first: int, end: int) -> int | None:
    """Where a finite verb stands in the group; those of "who said so" are part of it."""
    for i in range(first + 1, end):
        low = words[i].low
        if low in ("who", "that", "which", "whose", "what"):
            return None
        if not words[i].text.islower():
            continue
        if low in finite_forms():
            return i
        told = low in reporting_verbs() and low.endswith(("ed", "said", "told", "wrote"))
        if (
            told
            and i + 1 < end
            and words[i + 1].low in ("the", "a", "an", "to", "that", "his", "her", "its", "their")
        ):
            return i
    return None


def _closes(words: list[Word], i: int, end: int) -> bool:
    """Does what is said of the head of a group begin here: "of the port", "familiar with", "close to"?"""
    low = words[i].low
    if low in ("familiar", "close"):
        return i + 1 < end and words[i + 1].low in ("with", "to")
    return low in PREPOSITIONS | CLAUSE or low == "who"


def _whole(words: list[Word], first: int, end: int, verb: int | None) -> bool:
    """Has the group a head that can speak?"""
    head = first
    while head + 1 < end and not _closes(words, head + 1, end):
        head += 1
    start = first + (words[first].low in DETERMINERS)
    if any(is_name(w) and w.low not in DAYS for w in words[start : head + 1]):
        return True
    if words[first].low in PRONOUNS or (
        end - first == 1 and words[first].low in ("his", "her", "their", "its")
    ):
        return True
    if is_name(words[first]) and words[first].low not in DETERMINERS | DAYS:
        return True
    noun = words[head].low
    if noun in DETERMINERS and noun not in ("one", "some", "many", "several", "this", "those", "these"):
        return False
    if noun.isdigit():
        return False
    plural = noun.endswith("s") and not noun.endswith("ss")
    counted = words[first].low.isdigit() and end - first > 1
    if not counted and words[first].low not in DETERMINERS | {
        "another",
        "all",
        "both",
        "other",
        "two",
        "three",
        "four",
        "five",
        "dozens",
    }:
        return plural or noun in _SPEAKING or person_noun(noun)
    if verb is None or words[verb].low in _PLAIN:
        return True
    return (
        plural
        or noun in _SPEAKING
        or noun in PAPERS
        or noun in SPEECH_NOUNS
        or noun in KINDS_OF_BODY
        or person_noun(noun)
        or re.search(r"(?:man|woman|person|people|old)$", noun) is not None
    )
