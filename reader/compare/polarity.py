"""Where one outlet turns round or hedges what another states flatly.

A mark counts only if its predicate stands in the other outlet's passage among the same words, and nothing
there turns or hedges it too. "Not the full report" denies a thing, not a statement, and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.compare.facts import Facts
from reader.text import negation
from reader.text.lemmas import lemmas, placed_lemmas
from reader.text.negation import Mark
from reader.text.readings import reading
from reader.text.tokens import stem, word_texts

_AHEAD = 6  # words after a mark that it bears on
_BEHIND = 5
_NEAR = 7  # words on either side of the predicate in the other passage
# "Not the report", "no injuries", "not in court": what is denied is a thing or a place
_THING = re.compile(
    r"^\s+(?:an?|the|this|that|these|those|its|his|her|their|our|my|your|all|every|any|much|many|only|just|in|on|"
    r"at|for|from|with|by|because|as|so|very|least|until|yet|even|necessarily|sure|clear|alone)\b",
    re.I,
)
_DETERMINED = re.compile(
    r"\b(?:the|an?|its|his|her|their|this|that|[\w]+['’]s|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)\s$",
    re.I,
)
_ADVERBS = frozenset(
    ("partly", "partially", "reportedly", "allegedly", "in part", "perhaps", "possibly", "probably")
)
_PAUSE = re.compile(r"[.,;:!?()“”\"—–]\s")
# "He should never", "if they do not", "make sure that it does not": nobody says that it is not so
_SUPPOSED = re.compile(
    r"\b(?:should|would|could|might|if|unless|whether|lest|so that|make sure|ensures?)\b",
    re.I,
)
_MODAL = re.compile(r"\b(?:should|would|must|can|if|whether)\b", re.I)
# "Could not" is what was not possible, not what may be
_NONE = re.compile(r"(?:\b(?:no|none|nobody|not|never|neither|nor)|n[’']\s?t)\b(?:\W+\w+){0,5}\W+$", re.I)
_ABLE = re.compile(r"\s(?:not|no|barely|hardly|only)\b|n[’']\s?t\b", re.I)
# Words that make a statement of the other outlet no flat one either
_SOFT = re.compile(
    r"\b(?:expected|rumou?r(?:s|ed)?|suggestions?|allegations?|suspect(?:s|ed)?|suspicions?|accus\w+|claim\w*|"
    r"believe[sd]?|thinks?|one of the|poised|plans? to|planned|according to reports|reports (?:say|said)|"
    r"speculat\w+|discount(?:s|ed)|about to|den(?:y|ies|ied|ying)|"
    r"scheduled|preparing|negotiat\w+|in talks|likel(?:y|ihood)|hop(?:es?|ed|ing))\b",
    re.I,
)
# "Allegedly" and "police said" both leave it to others to vouch for what is told
_HEARSAY = re.compile(r"alleged|(?:alleged|reported|purported|supposed)ly|said to be", re.I)
_TOLD = re.compile(
    r"\b(?:says?|said|saying|according to|told|reported|release|allege[sd]?|police believe)\b", re.I
)
# A noun of the verb ("its contribution to", "the shooting of") states nothing
_NOUN = re.compile(r"\w{3,}(?:tions?|sions?|ments?|ances?|ences?|ees?)$", re.I)
_DOING = re.compile(r"\w{2,}ing$", re.I)
_DOES = re.compile(r"\s(?!(?:of|in|by|on|at|for|and|or|to|was|is|were|are|that)\b)[\w“\"‘]")
_IS_DOING = re.compile(r"\b(?:is|are|was|were|be|been|am)\s(?:\w+ly\s)?$", re.I)
# What bars a thing says that it is not done
_BARS = re.compile(
    r"\b(?:barr?(?:s|ed|ing)?|bann?(?:s|ed|ing)?|prohibit\w*|prevent\w*|block\w*|forb\w+|exclud\w+|halt\w*|"
    r"stop(?:s|ped|ping)?|rul(?:es?|ed|ing)\sout|lack\w*|avoid\w*|end(?:s|ed|ing)?|without|unable|"
    r"(?:discount|dismiss|debunk|rebut)\w*)\b",
    re.I,
)
# "They do not believe that they are out" turns what they are, and says little of what another believes
_MINDS = frozenset(stem(word) for word in "believe think feel hope mean like seem".split())
_COUNTS = frozenset("least most more one two three four five six seven eight nine ten eleven twelve".split())
# Marks that turn a verb: the rest ("no", "without", "nobody") deny a thing
_TURNS = re.compile(r"(?:not|never|cannot|\w+n[’']\s?t|won[’']\s?t)$", re.I)
_REFUSES = re.compile(r"(?:den|refut|reject|declin|refus|fail)", re.I)
_DETERMINER = re.compile(r"\s(?:an?|the|his|her|its|their|one)\s")
_THE = re.compile(r"\s(?:the|an?|one)\s", re.I)
_PLACE = re.compile(r"(?:^|\s)be(?:en)?\s(?:in|on|at|of|for|from|with|by|near|under|over)\s", re.I)
_QUOTED = re.compile(r"[“”\"]|['’](?!\w)")
_NEXT = re.compile(r"['’\"”]?\s")
_ASKED = re.compile(r"\b(?:what|how|who|why|when|whether)(?:\s\w+){1,2}\s$", re.I)  # "on what she knew"
_OF = re.compile(r"\b(?:of|in|on|at|for|from|with|the|an?|his|her|its|their)\s$", re.I)
_AUX = re.compile(
    r"\b(?P<aux>(?:did|does|do|has|have|had|was|were|is|are|will|been|be)(?:\s(?:also|been|be))?)"
    r"(?P<thing>\s(?:an?|the))?\s$",
    re.I,
)
# What is told of the time to come, and of what is over
_COMES = re.compile(r"\b(?:will|won[’']\s?t|shall|going\sto|(?:is|are|be)\sto)\b", re.I)
_WAS = re.compile(
    r"\b(?:did|had|has|have|was|were|refused|declined|failed|denied|didn[’']\s?t|hadn[’']\s?t|hasn[’']\s?t|"
    r"haven[’']\s?t|wasn[’']\s?t|weren[’']\s?t)\b",
    re.I,
)
# "Has promised to close", "vowed not to close": what is not over, whatever helps the verb before it
_TO = re.compile(r"(?<!\bhad\s)(?<!\bmanaged\s)\bto\s$", re.I)
_NOT_TO = re.compile(r"(?:not|never)\sto\b", re.I)
_HELPED = 24  # characters before a predicate in which its auxiliary stands
_OWN = 12  # characters of a quotation besides the mark
_PHRASE = 36  # characters from a mark to its predicate that are shown with it


@dataclass(frozen=True, slots=True)
class Side:
    """What one outlet says: the span indexes the passage's text."""

    facts: Facts
    start: int
    end: int
    flat: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """A mark with the stems that it may bear on, those that follow it, those before it in its clause, and the
    span that shows it: with its predicate if that is near ("partly heard"). `predicate` is that word.
    """

    facts: Facts
    mark: Mark
    heads: frozenset[str]
    ahead: frozenset[str]
    behind: frozenset[str]
    start: int
    end: int
    predicate: str
    placed: bool  # it says where

    @property
    def about(self) -> frozenset[str]:
        return self.ahead | self.behind


def polarity_differences(cells: Mapping[int, Sequence[Facts]], kind: str) -> list[list[Side]]:
    """Marks of one kind ("negation", "hedge") in a row that another outlet's passage speaks against: each
    group holds what turns or hedges and what states the same flatly, those that turn first.
    """
    if not any(_marks(f.passage.text, kind) for many in cells.values() for f in many):
        return []
    marked = {
        article: [(f, m) for f in many for m in _marks(f.passage.text, kind)]
        for article, many in cells.items()
    }
    # A hundred outlets that print an agency's words have few different passages: each is looked at once.
    said = {where: frozenset(f.passage.text for f in many) for where, many in cells.items()}
    turns = {where: frozenset(f.passage.text for f, _mark in many) for where, many in marked.items()}
    groups: dict[frozenset[str], tuple[list[Side], dict[int, Side]]] = {}
    for article, mine in marked.items():
        others = {(said[where], turns[where]): where for where in cells if where != article}
        for facts, mark in mine:
            found = _turn(facts, mark)
            if found is None:
                continue
            flat: dict[int, Side] = {}
            for (texts, marks), where in others.items():
                if _also(found, marks, texts):
                    continue
                for text in sorted(texts):
                    span = _flat(found, text, kind)
                    if span:
                        teller = next(f for f in cells[where] if f.passage.text == text)
                        flat[where] = Side(teller, *span, flat=True)
                        break
            if flat:
                turning, stating = groups.setdefault(found.heads, ([], {}))
                turning.append(Side(facts, found.start, found.end, flat=False))
                stating.update(flat)
    kept: list[tuple[list[Side], dict[int, Side]]] = []
    for group in sorted(groups.values(), key=_best_told):
        home = next((other for other in kept if _says_so(group, other)), None)
        if home is None:
            kept.append(group)
        else:
            home[0].extend(group[0])
    return [[*turning, *stating.values()] for turning, stating in kept]


def _best_told(group: tuple[list[Side], dict[int, Side]]) -> tuple[int, bool]:
    """First what most outlets state flatly, then what is turned or hedged in the text."""
    turning, stating = group
    return -len(stating), all(side.facts.passage.kind == "headline" for side in turning)


def _says_so(group: tuple[list[Side], dict[int, Side]], other: tuple[list[Side], dict[int, Side]]) -> bool:
    """Whether a group sets the same mark of the same outlets against no others than another group does:
    "partially trained it on" here and "partially used it" there are one difference.
    """
    return _marked(group[0]) == _marked(other[0]) and group[1].keys() <= other[1].keys()


def _marked(turning: Sequence[Side]) -> set[tuple[int, str]]:
    """Which outlets turn or hedge, and with what word."""
    return {
        (
            side.facts.article,
            side.facts.passage.text[side.start : side.end].split()[0].lower().strip("'‘“\"’”"),
        )
        for side in turning
    }


def _marks(text: str, kind: str) -> tuple[Mark, ...]:
    return tuple(m for m in _found(text) if m.kind == kind)


@reading
def _found(text: str) -> tuple[Mark, ...]:
    return negation.find(text)


def _also(turn: Turn, theirs: Iterable[str], texts: Iterable[str]) -> bool:
    """Does the other outlet, anywhere in the row, turn or hedge the same predicate too?"""
    return any(
        _bears(text, turn.mark.kind, start)
        for text in theirs
        for one, start, _end in placed_lemmas(text)
        if one in turn.heads
    ) or (
        turn.mark.kind == "negation"
        and (any(map(_BARS.search, texts)) or any(_turns_that(turn, text) for text in theirs))
    )


def _turns_that(turn: Turn, text: str) -> bool:
    """Whether a passage turns what the predicate is said of with another word: "never been nominated for the
    prize", "never been a nominee for the prize, but was nominated for another".
    """
    about = turn.ahead - turn.heads
    return any(
        about & set(lemmas(" ".join(word_texts(text[mark.end :])[:_AHEAD])))
        for mark in _marks(text, "negation")
    )


def _bears(text: str, kind: str, at: int) -> bool:
    """Whether a mark of the kind stands close before or behind a place, in one breath with it."""
    for mark in _marks(text, kind):
        first, last = sorted((mark.start, at))
        between = text[first:last]
        if not text[: mark.start].strip("“\"‘' "):  # "Allegedly, she was paid"
            between = between.replace(", ", " ", 1)
        if len(between.split()) <= (_AHEAD if mark.start < at else 3) and not _PAUSE.search(between):
            return True
    return False


def _flat(turn: Turn, other: str, kind: str) -> tuple[int, int] | None:
    """Where a passage states the turn's predicate, among the same words, without such a mark."""
    found = lemmas(other)
    if turn.heads.isdisjoint(found):
        return None
    if kind == "hedge" and (_MODAL.search(other) or _SOFT.search(other)):
        return None
    if _HEARSAY.fullmatch(turn.mark.text) and _TOLD.search(other):
        return None
    places = placed_lemmas(other)
    for i, (one, start, end) in enumerate(places):
        if one not in turn.heads or _bears(other, kind, start) or _ASKED.search(other, 0, start):
            continue
        word = other[start:end]
        if _NOUN.fullmatch(word) and not _NOUN.fullmatch(turn.predicate):
            continue
        if kind == "negation" and _DETERMINED.search(other, 0, start):
            continue  # "the vaccine status", beside "not vaccinated"
        if _DOING.fullmatch(word) and not (_IS_DOING.search(other, 0, start) or _DOES.match(other, end)):
            continue
        about = turn.about - {one}
        near = about & {stem for stem, _a, _b in places[max(0, i - _NEAR) : i + _NEAR + 1]}
        ahead = turn.ahead - {one}
        before = turn.behind & {stem for stem, _a, _b in places[:i]}
        if turn.behind and not before and not turn.mark.text.endswith(("ly", "alleged")):
            continue
        if kind == "negation" and _two_times(turn, other, start):
            continue
        told = (
            2 * len(near & ahead) >= len(ahead)
            or (before and near & ahead)
            or (_REFUSES.match(turn.mark.text) and len(before) > 1)
        )
        if told and turn.placed and len(near) >= min(2, len(about)):
            return start, [b for one, _a, b in places[i : i + _NEAR] if one in turn.ahead][-1]
        if told and len(near) >= min(2, len(about)):
            helped = _AUX.search(other, max(0, start - 18), start)
            if helped:  # "was", of "was a total loss"
                return helped.start("aux"), helped.end("aux") if helped["thing"] else end
            return start, end
    return None


def _two_times(turn: Turn, other: str, start: int) -> bool:
    """Whether it is told what was not so, and what will be ("refused to pay", "will pay"), or the reverse."""
    text = turn.facts.passage.text
    ahead = _COMES.search(text, max(0, turn.mark.start - _HELPED), turn.mark.end) is not None
    comes = _COMES.search(other, max(0, start - _HELPED), start) is not None
    if comes and not ahead:
        was = _WAS.search(text, max(0, turn.mark.start - _HELPED), turn.mark.end)
        return was is not None and not _NOT_TO.match(text, turn.mark.start)
    if ahead and not comes:
        has_been = _WAS.search(other, max(0, start - _HELPED), start)
        return has_been is not None and not _TO.search(other, max(0, start - _HELPED), start)
    return False


def _turn(facts: Facts, mark: Mark) -> Turn | None:
    """What a mark bears on; None if that is no predicate, or nothing is said about it."""
    text = facts.passage.text
    starts = [m.end() for m in _PAUSE.finditer(text, 0, mark.start)]
    begin = starts[-1] if starts else 0
    if _says_nothing(facts, mark, begin):
        return None
    clause = text[begin : mark.start]
    stop = _PAUSE.search(text, mark.end + 1)  # past the quotation mark of knew “in part” of it
    end = stop.start() if stop else len(text)
    following = [
        (s, a + mark.end, b + mark.end) for s, a, b in placed_lemmas(text[mark.end : end]) if s != "never"
    ]
    ahead = lemmas(" ".join(word_texts(text[mark.end : end])[:_AHEAD]))
    behind = lemmas(" ".join(word_texts(clause)[-_BEHIND:]))
    heads = [following[0][0]] if following else []
    if (
        len(following) > 1 and text[following[0][2] : following[1][1]] == " and "
    ):  # "allegedly shot and killed"
        heads.append(following[1][0])
    if mark.text.lower() in _ADVERBS and _THE.match(text, mark.end):
        return None  # "possibly the best"
    if mark.text.lower() in _ADVERBS and not (
        heads and _HEARSAY.fullmatch(mark.text)
    ):  # "partly knew", "knew in part": it bears on the verb on either side
        if not (following and _NEXT.fullmatch(text, mark.end, following[0][1])):
            heads = []  # "knew in part of the cracks"
        for one, a, _b in placed_lemmas(clause)[-1:]:
            named = any(n.start <= begin + a < n.end for n in facts.names)
            if not named and not _OF.search(clause, 0, a):  # "knew of cracks in part": no verb
                heads.append(one)
    if mark.kind == "negation" and _MINDS.intersection(heads):
        return None
    if not heads or len({*ahead, *behind}) < 2 or (following and _is_count(following[0], text)):
        return None
    begins, ends = following[0][1:] if following else (mark.end, mark.end)
    named = any(n.start <= begins < n.end and " " in n.key for n in facts.names)
    if mark.kind == "negation" and named and text[mark.end : begins].strip():
        return None  # "maybe not for Stormy Crossing": a name, no predicate
    if mark.kind == "negation" and _DETERMINER.search(text, mark.end, begins):
        return None  # "did not have a gun"
    placed = _PLACE.search(text, mark.end, begins) is not None  # "appeared to be in the west"
    shown = _shown(text, mark, (begins, ends)) if following else mark.end
    return Turn(
        facts,
        mark,
        frozenset(heads),
        frozenset(ahead),
        frozenset(behind),
        mark.start,
        shown,
        text[begins:ends],
        placed,
    )


def _says_nothing(facts: Facts, mark: Mark, begin: int) -> bool:
    """Whether a mark, in a clause that begins there, is no statement of the outlet that something is not so,
    or may be so.
    """
    text = facts.passage.text
    if mark.text == "May" and (mark.start or re.match(r"\s\d", text[mark.end :])):  # the month
        return True
    if mark.kind == "hedge":
        return (
            # within what a speaker says; of “partly” alone it is what the outlets differ in
            any(a <= mark.start < b and b - a > len(mark.text) + _OWN for a, b in facts.quoted)
            # "None of them is believed to", "could not sell"
            or _NONE.search(text, begin, mark.start) is not None
            or (mark.text.lower() == "could" and _ABLE.match(text, mark.end) is not None)
        )
    if any(a <= mark.start < b for a, b in facts.quoted):  # what a speaker denies is the speaker's
        return True
    if _SUPPOSED.search(text, begin, mark.end) or "ould" in mark.text:
        return True
    if _REFUSES.match(mark.text):
        follows = text[mark.end :].lstrip().split(" ", 1)[0].lower()
        wanted = "to" if re.match(r"(?:fail|refus|declin)", mark.text, re.I) else "that"
        return follows != wanted or _DETERMINED.search(text[: mark.start]) is not None
    return not _TURNS.fullmatch(mark.text) or _THING.match(text[mark.end :]) is not None


def _shown(text: str, mark: Mark, predicate: tuple[int, int]) -> int:
    """Where the words end that show a mark: with its predicate ("partly heard") if that is near, but without
    a thing ("likely be", of "likely be a total loss").
    """
    start, end = predicate
    if end - mark.end > _PHRASE or _REFUSES.match(mark.text) or _QUOTED.search(text, mark.end, start):
        return mark.end
    thing = _DETERMINER.search(text, mark.end, end)
    return thing.start() if thing else end


def _is_count(word: tuple[str, int, int], text: str) -> bool:
    low = text[word[1] : word[2]].lower()
    return low[:1].isdigit() or low in _COUNTS
