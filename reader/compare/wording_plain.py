"""The plain alternative of a loaded word, as it would stand in its sentence; none where none would stand.

A lexicon gives a verb in its base form and a noun in the singular. Here they get the form of the word that
they stand for, and a plain verb of saying the construction that follows: "emphasised the limits" is "spoke of
the limits", while "claimed to be late" has no plain "said" at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.compare.wording_lexicon import Hit
from reader.text.speech_forms import (
    differs_when_done,
    in_form_of,
    irregular_pasts,
    noun_forms,
    past_or_participle,
    verb_forms,
)

_SAID = {"said": "spoke of", "say": "speak of", "says": "speaks of", "saying": "speaking of"}
_NO_PLURAL = frozenset(
    """criticism anger trouble support pressure power damage rain work news evidence progress disorder
    confusion spending opposition fear help people change money fighting violence concern interest""".split()
)
_HAVING = frozenset(
    """is are was were be been being has have had having isn't aren't wasn't weren't hasn't haven't hadn't get
    gets got gotten getting""".split()
)
_BEING = frozenset(
    "is are was were be been being isn't aren't wasn't weren't seems seem so very more".split()
)
_SUBJECT = frozenset("he she it they we i there who you".split())
_ONE = frozenset("he she it who".split())
_OPENS_NOUN = frozenset(
    "the a an his her their its our my your this these those no any some all both".split()
)
_FINITE = frozenset(
    """is are was were has have had will would can could may might must should did does do isn't aren't wasn't
    won't can't cannot didn't doesn't don't that""".split()
)
_MODAL = frozenset(
    "to do does did will would can could may might must shall should didn't don't doesn't won't".split()
)
_DETERMINER = frozenset("the a an some any this that such no".split()) | frozenset(
    "his her their its our my your".split()
)
_LINKS = frozenset("of without with for to in on by from against between".split())
_OF = frozenset("of for against about on to into over at from with among in".split())
_ARTICLE = {"a": "an", "an": "a"}
_GOVERNED = 3  # words among which the article of a noun stands ("a major public outcry")
_THING = 6  # words of what somebody speaks of: in a longer stretch one may be a verb
_BARE = 2  # words of a thing without an article ("acknowledged racism")
_CLAUSE = 12  # words after a verb of saying in which a clause shows its own verb
_TELLS = re.compile(r"[,.?!…-]\s?[\"”’'»]\s*$")
"""What stands before the verb that tells who said the words before it."""
_INTRODUCES = re.compile(r":\s*[\"“‘«]")
_NO_SPEAKER = frozenset("by at out off back into from in on with over".split())
_ENDS = ',;:.?!“”"—–()'


def plain_for(hit: Hit, text: str, low: Sequence[str]) -> str | None:
    """What could stand in a term's place, with its article where that becomes another one.

    Args:
        text: the passage; `hit` was found in it.
        low: its words, as the lexicon spells them.
    """
    if not hit.entry.plain:
        return None
    before = low[hit.first - 1] if hit.first else ""
    if _tells_words(hit, text, low):
        return in_form_of("say", hit.entry.term, text[hit.start : hit.end])
    shaped = _shaped(hit.entry.plain, hit, text, low)
    if shaped and before in _ARTICLE and (before == "an") != (shaped[0] in "aeiou"):
        return f"{_ARTICLE[before]} {shaped}"
    return shaped


def _tells_words(hit: Hit, text: str, low: Sequence[str]) -> bool:
    """Whether a verb stands for "said", beside somebody's words, also one of another deed: "…," stormed the
    coach. What says more than that ("replied") keeps its own."""
    if hit.entry.form != "v" or hit.first != hit.last:
        return False
    if hit.entry.category == "saying" and hit.entry.plain != "say":
        return False
    after = low[hit.last + 1] if hit.last + 1 < len(low) else ""
    return _INTRODUCES.match(text[hit.end :]) is not None or (
        _TELLS.search(text[: hit.start]) is not None and after not in _NO_SPEAKER
    )


def _shaped(plain: str, hit: Hit, text: str, low: Sequence[str]) -> str | None:
    entry = hit.entry
    found = text[hit.start : hit.end]
    last = low[hit.first - 1] if hit.first else ""
    if entry.form == "n":
        return None if _uncounted(plain, hit, low) else _in_number(plain, entry.term, found)
    if entry.form != "v":
        if plain.startswith("do not") and last in _MODAL:
            return plain.removeprefix("do ")
        return None if plain.startswith(("did not", "does not")) and last in _HAVING else plain
    word = low[hit.first]
    before = [w for w in low[max(0, hit.first - 3) : hit.first] if not (w.endswith("ly") or w == "not")]
    after = low[hit.last + 1] if hit.last + 1 < len(low) else ""
    if word.endswith("ing") and before and _tells_how(before[-1], after, plain, text, hit):
        return None
    having = bool(before) and before[-1] in _HAVING
    if plain.startswith(("do not ", "not ")):
        return _not(plain, entry.term, found, having=having)
    shaped = in_form_of(plain, entry.term, found)
    if shaped == plain and _is_past(word, entry.term.partition(" ")[0], last, having=having):
        shaped = past_or_participle(plain, done=having)
    return _said(shaped, text, hit, low) if shaped in _SAID else shaped


def _tells_how(before: str, after: str, plain: str, text: str, hit: Hit) -> bool:
    """ "The tone is threatening", "some grumbling": a word that tells what something is, or names it; no form
    of a verb says the same."""
    if before not in _BEING | _DETERMINER or (before in _DETERMINER and after == "of"):
        return False
    return _ends_here(text, hit, after) or (before in _DETERMINER and " " in plain)


def _uncounted(plain: str, hit: Hit, low: Sequence[str]) -> bool:
    """Is the plain noun one that has no "a", where the term has one ("a major outcry", "criticism")?"""
    if plain not in _NO_PLURAL:
        return False
    group = low[max(0, hit.first - _GOVERNED) : hit.first]
    return any(
        w in _ARTICLE and _LINKS.isdisjoint(group[n:]) and _FINITE.isdisjoint(group[n:])
        for n, w in enumerate(group)
    )


def _is_past(word: str, base: str, before: str, *, having: bool) -> bool:
    """ "Took", "gone"; and "cut" where something is or has cut, or one person did."""
    if word != base:
        return not word.endswith(("s", "ing"))
    return not differs_when_done(base) and (having or before in _ONE)


def _in_number(plain: str, base: str, found: str) -> str:
    """The plural of "change of position" is "changes of position"."""
    singular, plural = noun_forms(base)
    if singular == plural or found.lower() != plural:
        return plain
    words = plain.split()
    head = next((n for n, word in enumerate(words) if word in _LINKS and n), len(words)) - 1
    if words[head] in _NO_PLURAL or words[head].endswith("s"):
        return plain
    words[head] = "people" if words[head] == "person" else noun_forms(words[head])[1]
    return " ".join(words)


def _not(plain: str, base: str, found: str, *, having: bool) -> str | None:
    """ "Dodging" is "not answering", "dodged" is "did not answer"; "has dodged" has nothing so short."""
    word, first = found.lower().partition(" ")[0], base.partition(" ")[0]
    verb = plain.removeprefix("do ").removeprefix("not ")
    if word.endswith("ing"):
        return f"not {in_form_of(verb, base, found)}"
    if having:
        return None
    if word == first:
        return plain
    return f"does not {verb}" if word == verb_forms(first)[1] else f"did not {verb}"


def _ends_here(text: str, hit: Hit, after: str) -> bool:
    return _closed(text, hit) or after in _OF or after in ("and", "but", "or", "that", "enough")


def _closed(text: str, hit: Hit) -> bool:
    rest = text[hit.end :].lstrip()
    return not rest or rest[0] in _ENDS


def _said(plain: str, text: str, hit: Hit, low: Sequence[str]) -> str | None:
    """ "Said" before a clause, a quotation or a stop; before a thing "spoke of"; before an infinitive or a
    preposition nothing."""
    if _closed(text, hit) or hit.last + 1 >= len(low):
        return plain
    after = low[hit.last + 1]
    if after in _OF:
        return None
    if after == "that" or after in _SUBJECT:
        return plain
    clause = _rest_of_clause(text[hit.end :])
    if not _FINITE.isdisjoint(clause[1:_CLAUSE]) or _has_past(clause[1:]):
        return plain
    if after not in _OPENS_NOUN:  # a name, or a noun without an article: its verb may look like a noun
        return None if len(clause) > _BARE else _SAID[plain]
    if len(clause) >= _CLAUSE:
        return plain
    # "His returns reflect the actions of a careful man": any of many words may be a verb.
    return _SAID[plain] if len(clause) <= _THING else None


def _rest_of_clause(text: str) -> list[str]:
    end = next((n for n, c in enumerate(text) if c in _ENDS and not _of_initials(text, n)), len(text))
    return text[:end].lower().split()


def _of_initials(text: str, at: int) -> bool:
    """The full stop of "U.S." ends nothing."""
    return text[at] == "." and text[at - 1 : at].isupper() and not text[max(0, at - 2) : at - 1].isalpha()


def _has_past(words: Sequence[str]) -> bool:
    """May one of these be the verb of a clause ("claimed the bridge collapsed")?"""
    return any(w.endswith("ed") or w in irregular_pasts() for w in words)
