"""Is a word of the lexicon used in the sense that the lexicon means: verb or noun, figure or plain fact?

There is no parser here: the words right before and after say it, as far as they can. A verb whose plain form
is a common noun too ("engineer", "slam", "claim") needs a sign of a verb; others need only no sign of a noun.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from reader.text.speech_forms import differs_when_done

_DETERMINERS = frozenset(
    """the a an his her their its our my your this these those no any some each every another such what
    whose which both either neither one two three four five six seven eight nine ten several many few more
    most all other former chief senior top first second third last latest next new old young big public
    political late early high low own same only big major key main lead deputy assistant head
    chartered qualified retired""".split()
)
_ARTICLES = frozenset("the a an his her their its our my your".split())
_PREPOSITIONS = frozenset("of in for with by into from on at about against between under over as".split())
_BEFORE_VERB = frozenset(
    """to will would could should may might must can cannot can't won't didn't don't doesn't wouldn't
    couldn't shouldn't i we you they who helped helps help let did do does never not also then often
    always still now just""".split()
)
_BEFORE_NO_NOUN = (_BEFORE_VERB | frozenset("he she".split())) - frozenset("i you not also".split())
_SINGULAR_SUBJECT = frozenset("he she it who that this".split())
_PLURAL_SUBJECT = frozenset(
    "people police men women mps many some others both critics families children voters staff".split()
)
_OBJECT = frozenset(
    """the a an his her their its our my your this these those him them us me it himself herself themselves
    itself that at out back off up down over""".split()
)
_PASSIVE = frozenset("is are was were be been being".split())
# After a noun that is a subject comes its verb; after a noun comes "of".
_AFTER_NOUN = frozenset(
    """of between against over who whose said says say told tells tell is are was were has have had will
    would can could may might must did does knew knows asked asks warned warns admits admitted""".split()
)
_ADJECTIVES = frozenset(
    """false new such similar wild early earlier repeated baseless official public legal ongoing
    other right wing previous past recent""".split()
)
_GROUP = 5  # words before a verb among which stands the article of its subject
_ADJECTIVE = ("ous", "ful", "ical", "ional", "ible", "able", "less", "ive", "ary", "ish")
_PLAIN_NOUNS = frozenset(
    """warning warnings hearing hearings saying killing killings shooting manufacturing engineering
    grooming hunting mining pumping coaching branding grilling spinning dumping hacking torching fuelling
    fueling scrapping crushing suffering weakening""".split()
)
_BASE_AFTER = frozenset(
    """to will would could should may might must can cannot can't won't didn't don't doesn't wouldn't
    couldn't shouldn't helped helps help let did do does is are was were be been being""".split()
)
_HAVE = frozenset("has have had having i we you they he she who it".split())
_AUXILIARY = frozenset("to will would could should may might must can cannot".split())
_DO = frozenset("do does did".split())
_PERSON = frozenset("him them us me her himself herself themselves".split())
_DOING = frozenset("of for by without from before after despite not".split())
_GAP = 2  # words between a passive's "was" and its verb ("was again and again accused")
_CLAUSE = 8  # words in which the infinitive of a promise or a request stands ("urged the council to")
_BESIDE = 3  # words after a term among which its fixed companion stands ("plug a hole")
_NEAR = 8  # words on either side that may show that a term is meant plainly


class Meant(Protocol):
    """What is asked of an entry of the lexicon."""

    @property
    def term(self) -> str: ...
    @property
    def form(self) -> str: ...
    @property
    def category(self) -> str: ...
    @property
    def strength(self) -> int: ...
    @property
    def acts(self) -> bool: ...
    @property
    def unless(self) -> frozenset[str]: ...
    @property
    def then(self) -> frozenset[str]: ...
    @property
    def noun(self) -> bool: ...
    @property
    def after(self) -> frozenset[str]: ...
    @property
    def before(self) -> frozenset[str]: ...


def fits(entry: Meant, low: Sequence[str], first: int, end: int, names: Sequence[bool]) -> bool:
    """May the words first..end be what the entry means? `low` are the words of the sentence in lower case,
    `names` says which begin with a capital."""
    before = low[first - 1] if first else ""
    if entry.then and (end >= len(low) or low[end] not in entry.then):
        return False
    signed = entry.form == "v" and (end - first == 1 or low[end - 1] == "that")
    if signed and not _may_be_verb(entry, low, first, names):
        return False
    if entry.form == "v" and (_names_an_act(entry, low, end) or _nobodys(entry, low, first, end)):
        return False
    if entry.form == "n" and (before in _BEFORE_NO_NOUN or _does(low, first, end)):
        return False
    if entry.form == "a" and not _may_be_adjective(low, first, end):
        return False
    return not plain(entry, low, first, end)


def plain(entry: Meant, low: Sequence[str], first: int, end: int) -> bool:
    """Do the words around say that the term is meant plainly (the failure of a cable)?"""
    if (first and low[first - 1] in entry.before) or not entry.after.isdisjoint(low[end : end + _BESIDE]):
        return True
    return bool(entry.unless) and not entry.unless.isdisjoint(
        (*low[max(0, first - _NEAR) : first], *low[end : end + _NEAR])
    )


def _names_an_act(entry: Meant, low: Sequence[str], end: int) -> bool:
    """ "Vowed to sue", "urged the council to meet": a promise or a request, which no "said" can tell; in
    "vowed that it was safe" the verb colours a statement."""
    return entry.acts and "to" in low[end : end + _CLAUSE] and low[end : end + 1] != ("that",)


def _nobodys(entry: Meant, low: Sequence[str], first: int, end: int) -> bool:
    """ "Is accused of fraud", "people accused of fraud": a status; nobody is shown speaking, so it says
    nothing of how they spoke. A fighting word ("was slammed") fights all the same."""
    if entry.category not in ("saying", "attack") or entry.strength > 2 or not low[first].endswith("ed"):
        return False
    after = low[end] if end < len(low) else ""
    return after in ("of", "by", "as") or not _PASSIVE.isdisjoint(low[max(0, first - _GAP) : first])


def _does(low: Sequence[str], first: int, end: int) -> bool:
    """ "Will doom her", "the office struggles to pay": the verb of the same letters."""
    after = low[end] if end < len(low) else ""
    before = low[first - 1] if first else ""
    aside = before == "not" or before.endswith("ly")
    helped = aside and first > 1 and low[first - 2] in _AUXILIARY | _DO
    if helped or (before == "this" and low[end - 1].endswith("s") and not low[end - 1].endswith("ss")):
        return True  # "does not resolve who owns it", "this resolves the case"
    free = not (before in _DETERMINERS or before in _PREPOSITIONS or before.endswith(("'s", *_ADJECTIVE)))
    return after in _PERSON or (after == "to" and free and first > 0 and low[end - 1].endswith("s"))


def _may_be_adjective(low: Sequence[str], first: int, end: int) -> bool:
    """ "How serious they were" does not say that they were; "the radical is" names a person; "was battered
    by" tells what happened."""
    before = low[first - 1] if first else ""
    after = low[end] if end < len(low) else ""
    if before == "how":
        return False
    if low[end - 1].endswith("ing") and before in _DOING:  # "accused of lying", "for threatening a rule"
        return False
    states = after == "that" and before not in _PASSIVE and before not in ("so", "and")
    if before in _AUXILIARY or (low[end - 1].endswith("ed") and (before in _HAVE or states)):
        return False  # "to corrupt the board", "it has outraged the town", "the suit alleged that": verbs
    if before in ("the", "a", "an", "one", "each") and after in _AFTER_NOUN | _PREPOSITIONS - {"about"}:
        return False
    return not (low[end - 1].endswith("ed") and before in _PASSIVE and after in ("by", "on", "from", "at"))


def _may_be_verb(entry: Meant, low: Sequence[str], first: int, names: Sequence[bool]) -> bool:
    word = low[first]
    before = low[first - 1] if first else ""
    after = low[first + 1] if first + 1 < len(low) else ""
    noun_before = (
        before in _DETERMINERS
        or before in _PREPOSITIONS
        or before.endswith("'s")
        or before.startswith(("anti-", "pro-", "non-"))
        or before.isdigit()  # "the March 2005 rampage"
    )
    if entry.term.endswith(" that"):  # "held on charges that", "pleaded guilty to charges that"
        plural = before in _PLURAL_SUBJECT or (before.endswith("s") and not before.endswith(("ss", "'s")))
        verb = word.endswith(("ed", "ing")) or plural or before in _BEFORE_VERB - {"to"}
        return verb and not noun_before
    if word in _PLAIN_NOUNS:
        return not (noun_before or before.endswith(_ADJECTIVE) or after in _AFTER_NOUN or not first)
    saying = entry.category in ("saying", "attack")
    if word.endswith("ed") and saying and (before in _ARTICLES or before.endswith("'s")):
        return after in _OBJECT or after in _PREPOSITIONS  # "a snapped cable" says nothing
    if word.endswith(("ed", "ing")):
        return True
    if noun_before:
        return False
    base = word == entry.term
    if not base and word.endswith("s") and before in _BASE_AFTER:
        return False  # "reduced to ruins", "senators who are fans": the noun
    if base and before in _PASSIVE and differs_when_done(word):
        return False  # "the board is corrupt"; not so "was cut"
    if base and after in ("of", "between", "against", "over"):
        return before in _BEFORE_VERB
    if not entry.noun or (not base and not word.endswith("s")):
        return True
    if saying and not base and word.endswith("s") and first and not names[first - 1]:
        group = low[max(0, first - _GROUP) : first]  # "fraud claims", not so "the report claims"
        if _DETERMINERS.isdisjoint(group[:-1]) and before not in _SINGULAR_SUBJECT | _BEFORE_VERB:
            return False
    return _verb_signs(before, after, first, names, base=base)


def _verb_signs(before: str, after: str, first: int, names: Sequence[bool], *, base: bool) -> bool:
    """Of a word that may be a noun: does a subject stand before it, or an object after it?"""
    if before in _BEFORE_VERB or (before.endswith("ly") and len(before) > 4):
        return True
    if before in _SINGULAR_SUBJECT and not base:
        return True
    if after in _AFTER_NOUN or before.endswith(_ADJECTIVE):
        return False
    if (before.endswith("ed") and len(before) > 4) or before in _ADJECTIVES:  # "fired rockets": the object
        return False
    if not first:
        return after in _OBJECT and base
    if base:
        plural = before.endswith("s") and not before.endswith(("ss", "'s"))
        subject = plural or before in _PLURAL_SUBJECT
    else:
        subject = before in _SINGULAR_SUBJECT or names[first - 1] or not before.endswith("s")
    follows = first + 1 < len(names) and names[first + 1]
    return subject or after in _OBJECT or (follows and not names[first])
