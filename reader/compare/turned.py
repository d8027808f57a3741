"""Where one outlet turns round or hedges what another states flatly.

A mark counts only if its predicate stands in the other outlet's passage among the same words, and nothing
there turns or hedges it too. "Not the full report" denies a thing, not a statement, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.compare.facts import Facts
from reader.text import negation
from reader.text.negation import Mark
from reader.text.readings import reading
from reader.text.tokens import stems, word_texts

_AHEAD = 6  # words after a mark that it bears on
_BEHIND = 5
_NEAR = 7  # words on either side of the predicate in the other passage
_VERBS = {
    "knew": "know", "known": "know", "gave": "give", "given": "give", "took": "take", "taken": "take",
    "broke": "break", "broken": "break", "fell": "fall", "fallen": "fall", "went": "go", "gone": "go",
    "saw": "see", "seen": "see", "began": "begin", "begun": "begin", "sank": "sink", "sunk": "sink",
    "held": "hold", "kept": "keep", "left": "leave", "lost": "lose", "met": "meet", "paid": "pay",
    "sold": "sell", "sent": "send", "shot": "shoot", "stood": "stand", "struck": "strike",
    "thought": "think", "won": "win", "heard": "hear", "led": "lead", "built": "build",
    "bought": "buy", "brought": "bring", "caught": "catch", "fought": "fight", "ran": "run",
    "understood": "understand", "wrote": "write", "written": "write", "found": "find", "knows": "know",
    "chose": "choose", "chosen": "choose", "withdrew": "withdraw", "withdrawn": "withdraw",
}  # fmt: skip
# "Not the report", "no injuries", "not in court": what is denied is a thing or a place
_THING = re.compile(
    r"^\s+(?:an?|the|this|that|these|those|its|his|her|their|our|my|your|all|every|any|much|many|only|just|in|on|"
    r"at|for|from|with|by|because|as|so|very|least|until|yet|even|necessarily|sure|clear|alone)\b",
    re.I,
)
_DETERMINED = re.compile(r"\b(?:the|an?|its|his|her|their|this|that|[\w]+['’]s)\s$", re.I)
_ADVERBS = frozenset(
    ("partly", "partially", "reportedly", "allegedly", "in part", "perhaps", "possibly", "probably")
)
_PAUSE = re.compile(r"[.,;:!?()“”\"—–]\s")
# "He should never", "if they do not", "wouldn't": nobody says that it is not so
_SUPPOSED = re.compile(r"\b(?:should|would|could|might|if|unless|whether|lest)\b", re.I)
_MODAL = re.compile(r"\b(?:should|would|must|can|will|if|whether)\b", re.I)
# Marks that turn a verb: the rest ("no", "without", "nobody") deny a thing
_TURNS = re.compile(r"(?:not|never|cannot|\w+n[’']t|won[’']t)$", re.I)
_REFUSES = re.compile(r"(?:den|refut|reject|declin|refus|fail)", re.I)


@dataclass(frozen=True, slots=True)
class Turn:
    """A mark with the stems that it may bear on, those that follow it, and all stems around it."""

    facts: Facts
    mark: Mark
    heads: frozenset[str]
    ahead: frozenset[str]
    about: frozenset[str]


def turned(cells: Mapping[int, Sequence[Facts]], kind: str) -> list[Turn]:
    """Marks of one kind ("negation", "hedge") in a row that another outlet's passage speaks against."""
    if not any(_marks(f.passage.text, kind) for many in cells.values() for f in many):
        return []
    marked = {
        article: [(f, m) for f in many for m in _marks(f.passage.text, kind)]
        for article, many in cells.items()
    }
    # A hundred outlets that print an agency's words have few different passages: each is looked at once.
    said = {where: frozenset(f.passage.text for f in many) for where, many in cells.items()}
    turns = {where: frozenset(f.passage.text for f, _mark in many) for where, many in marked.items()}
    out: list[Turn] = []
    for article, mine in marked.items():
        others = {(said[where], turns[where]) for where in cells if where != article}
        for facts, mark in mine:
            found = _turn(facts, mark)
            if found and any(
                any(_flat(found, text, kind) for text in texts) and not _also(found, marks)
                for texts, marks in others
            ):
                out.append(found)
    return out


def _marks(text: str, kind: str) -> tuple[Mark, ...]:
    return tuple(m for m in _found(text) if m.kind == kind)


@reading
def _found(text: str) -> tuple[Mark, ...]:
    return negation.find(text)


def _also(turn: Turn, theirs: Iterable[str]) -> bool:
    """Does the other outlet, anywhere in the row, turn or hedge something in the same words too?"""
    return any(not turn.about.isdisjoint(lemmas(text)) for text in theirs)


def _flat(turn: Turn, other: str, kind: str) -> bool:
    """Does a passage state the turn's predicate, among the same words, without such a mark?"""
    found = lemmas(other)
    if turn.heads.isdisjoint(found) or _marks(other, kind):
        return False
    if kind == "hedge" and _MODAL.search(other):
        return False
    for i, one in enumerate(found):
        if one in turn.heads:
            about = turn.about - {one}
            near = about & set(found[max(0, i - _NEAR) : i + _NEAR + 1])
            ahead = turn.ahead - {one}
            if len(near) >= min(2, len(about)) and 2 * len(near & ahead) >= len(ahead):
                return True
    return False


def _turn(facts: Facts, mark: Mark) -> Turn | None:
    """What a mark bears on; None if that is no predicate, or nothing is said about it."""
    text = facts.passage.text
    if mark.text[:1].isupper() and re.match(r"\s\d", text[mark.end :]):  # a day in May
        return None
    if mark.kind == "negation":
        if any(a <= mark.start < b for a, b in facts.quoted):  # what a speaker denies is the speaker's
            return None
        starts = [m.end() for m in _PAUSE.finditer(text, 0, mark.start)]
        if _SUPPOSED.search(text[starts[-1] if starts else 0 : mark.end]) or "ould" in mark.text:
            return None
        if _REFUSES.match(mark.text):
            follows = text[mark.end :].lstrip().split(" ", 1)[0].lower()
            wanted = "to" if re.match(r"(?:fail|refus|declin)", mark.text, re.I) else "that"
            if follows != wanted or _DETERMINED.search(text[: mark.start]):
                return None
        elif not _TURNS.fullmatch(mark.text) or _THING.match(text[mark.end :]):
            return None
    stop = _PAUSE.search(text, mark.end + 1)  # past the quotation mark of knew “in part” of it
    ahead = lemmas(" ".join(word_texts(text[mark.end : stop.start() if stop else len(text)])[:_AHEAD]))
    starts = [m.end() for m in _PAUSE.finditer(text, 0, mark.start)]
    behind = lemmas(" ".join(word_texts(text[starts[-1] if starts else 0 : mark.start])[-_BEHIND:]))
    # "partly knew", "knew in part": an adverb bears on the verb on either side
    heads = [*ahead[:1], *(behind[-1:] if mark.text.lower() in _ADVERBS else ())]
    about = frozenset((*ahead, *behind))
    return Turn(facts, mark, frozenset(heads), frozenset(ahead), about) if heads and len(about) > 1 else None


@lru_cache(maxsize=16384)
def lemmas(text: str) -> tuple[str, ...]:
    """Stems in order, with the commonest irregular verbs brought to their base; adverbs in -ly left out."""
    return tuple(stem for low in word_texts(text.lower()) for stem in _lemma(low))


@lru_cache(maxsize=16384)
def _lemma(low: str) -> tuple[str, ...]:
    return () if low.endswith("ly") and len(low) > 4 else tuple(stems(_VERBS.get(low, low)))
