"""How sure two outlets are that a thing will be done: "will lead", "is expected to lead", "in talks to lead".

Each is a promise of another degree (what "may" be is told by `polarity`). They are told apart only where both
are said of one deed: the same verb of the same persons and things, or another verb of much the same things.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.facts import Facts
from reader.compare.polarity import Side
from reader.text.lemmas import lemmas
from reader.text.readings import reading
from reader.text.tokens import lowered, word_texts, words

_ADVERB = r"(?:\s(?:also|now|still|soon|reportedly|\w+ly))?"
_DEGREES = {
    degree: re.compile(rf"\b(?:{marks}){_ADVERB}\s(?=\w)")
    for degree, marks in (
        (0, r"will|shall|['’]ll|would"),
        (
            1,
            r"(?:(?:is|are|was|were|be) )?(?:set|scheduled|slated) to(?! work\b)|"
            r"(?:is|are|was|were|be) due to",  # "closed due to repair work" tells why
        ),
        (2, r"(?:(?:is|are|was|were|be|been) )?(?:widely )?(?:expected|likely|poised|tipped|predicted) to"),
        (
            3,
            r"(?:plans|planned|intends|intended|aims|aimed|hopes|hoped|wants|wanted|vows|vowed|seeks|sought)"
            r" to|"
            r"(?:(?:is|are|was|were) )?(?:planning|preparing|hoping|looking|getting ready) to",
        ),
        (
            5,
            r"(?:(?:is|are|was|were) )?(?:in (?:\w+ )?(?:talks|negotiations|discussions) to|negotiating to)|"
            r"(?:(?:is|are|was|were) )?(?:considering|mulling|weighing|discussing)(?= \w+ing\b)|"
            r"(?:consider(?:s|ed)|mull(?:s|ed)|weigh(?:s|ed))(?= \w+ing\b)",
        ),
    )
}
_APART = 2  # degrees: "will" and "is set to" are as sure, "will" and "is expected to" are not
_AHEAD, _BEHIND = 10, 6  # words that say what is done, and who does it
_SAME_VERB, _OTHER_VERB = 2, 3  # stems that two promises share besides the verb, and if the verbs differ
_PARTICLES = frozenset("over up on out down off back".split())  # "take over" is shown, not "take"
_BEFORE, _BEYOND = 160, 320  # characters around a mark in which these words stand
_NEAR = 20  # characters before a mark in which it may be denied or supposed
_DOUBTED = re.compile(r"\b(?:not|never|no|nobody|if|whether|unless|hardly|unlikely|cannot)\b|n[’']\s?t\b")
# "Her plans to leave": the noun
_NOUN = re.compile(r"(?:plans|aims|hopes|wants|vows)\b")
_DETERMINED = re.compile(
    r"(?:\b(?:the|an?|its|his|her|their|our|this|that|these|any|no|of|for|on|about)|['’]s?|\w{2,}(?:al|ic|ed|ous|ent))\s$"
)
# "Said it would" is the "will" of the day before; any other "would" is what may be
_WOULD_BE = "would"
_SAID = re.compile(
    r"\b(?:said|says|announced|pledged|promised|vowed|confirmed|told\s\w+)\s(?:\w+\s){0,3}?(?:it|s?he|they)\s$"
)
_WISHED = frozenset(
    "like love prefer rather consider".split()
)  # "would like to close", "will consider closing"
_BREAK = re.compile(r"[.;:!?()“”\"—–](?:\s|$)")


@dataclass(frozen=True, slots=True)
class Promise:
    """A mark of a degree, 0 the surest: `start`, `end` place it and its verb in the passage's text; `verb` is
    the verb's stem, `ahead` and `behind` are those of what follows it and of what stands before the mark.
    """

    degree: int
    start: int
    end: int
    verb: str
    ahead: frozenset[str]
    behind: frozenset[str]


def degrees_apart(cells: Mapping[int, Sequence[Facts]]) -> list[list[Side]]:
    """What outlets of a row promise with different sureness, one group for each deed: the least sure first,
    the surest `flat`; each outlet once.

    Args:
        cells: the row's passages by article.
    """
    found = {
        article: [(facts, one) for facts in many for one in _own(facts)] for article, many in cells.items()
    }
    groups: list[dict[int, tuple[Facts, Promise]]] = []
    for (article, mine), (other, theirs) in combinations(found.items(), 2):
        for here in mine:
            for there in theirs:
                if not _one_deed(here[1], there[1]) or _agree(mine, theirs, here[1], there[1]):
                    continue
                near = (g for g in groups if here in g.values() or there in g.values())
                home = next(near, None)
                if home is None:
                    home = {}
                    groups.append(home)
                home.setdefault(article, here)
                home.setdefault(other, there)
    return [_sides(group.values()) for group in groups]


def _agree(
    mine: Sequence[tuple[Facts, Promise]],
    theirs: Sequence[tuple[Facts, Promise]],
    here: Promise,
    there: Promise,
) -> bool:
    """Whether one of two outlets tells the deed, here or further down in the row, as surely as the other."""
    return any(abs(one.degree - here.degree) < _APART and _one_deed(one, here) for _f, one in theirs) or any(
        abs(one.degree - there.degree) < _APART and _one_deed(one, there) for _f, one in mine
    )


def _sides(told: Iterable[tuple[Facts, Promise]]) -> list[Side]:
    ordered = sorted(told, key=lambda pair: -pair[1].degree)
    surest = ordered[-1][1].degree
    return [Side(facts, one.start, one.end, flat=one.degree == surest) for facts, one in ordered]


def _one_deed(here: Promise, there: Promise) -> bool:
    ahead, behind = here.ahead & there.ahead, here.behind & there.behind
    if here.verb == there.verb != "":
        return bool(ahead) and len(ahead) + len(behind) >= _SAME_VERB
    named = here.verb and there.verb
    return bool(named and ahead and behind) and len(ahead) + len(behind) >= _OTHER_VERB


def _own(facts: Facts) -> tuple[Promise, ...]:
    """Those of the outlet's own words."""
    return tuple(
        one for one in _promises(facts.passage.text) if not any(a <= one.start < b for a, b in facts.quoted)
    )


@reading
def _promises(text: str) -> tuple[Promise, ...]:
    """The promises of a passage, but for those that are denied or only supposed."""
    low = lowered(text)
    out: list[Promise] = []
    for degree, pattern in _DEGREES.items():
        for m in pattern.finditer(low):
            stop = _BREAK.search(text, m.end(), m.end() + _BEYOND)
            done = words(text[m.end() : stop.start() if stop else m.end() + _BEYOND])
            if m[0].startswith(_WOULD_BE) and not _SAID.search(low, max(0, m.start() - _BEFORE), m.start()):
                continue
            if not done or (degree == 0 and done[0].text in _WISHED):
                continue
            if _DOUBTED.search(low, max(0, m.start() - _NEAR), m.end() + len(done[0].text)):
                continue
            if _NOUN.match(m[0]) and _DETERMINED.search(low, max(0, m.start() - _BEFORE), m.start()):
                continue
            last = done[1] if len(done) > 1 and done[1].text in _PARTICLES else done[0]
            ahead = [lemmas(word.text) for word in done[: _AHEAD + 1]]
            out.append(
                Promise(
                    degree,
                    m.start(),
                    m.end() + last.end,
                    next(iter(ahead[0]), ""),
                    frozenset(stem for many in ahead[1:] for stem in many),
                    frozenset(
                        lemmas(" ".join(word_texts(text[max(0, m.start() - _BEFORE) : m.start()])[-_BEHIND:]))
                    ),
                )
            )
    return tuple(out)
