"""Who measured a share that a passage gives: "a Harrow poll found that 54 %", "48 %, according to Dunmere
University". What two of them found are two shares, not one told otherwise.
"""

from __future__ import annotations

import re

from reader.compare.facts import Facts

_WORK = (
    r"(?:poll|survey|study|studies|analysis|estimate|forecast|projection|index|model|census|figure|tracker)s?"
)
# "the Harrow Institute poll", "Harrow’s latest survey", "Harrow found that", "Harrow, which polled"
_BEHIND = re.compile(
    rf"(?:['’]s?)?(?:/[\w/]+)?(?:,?\s(?:which|who))?\s(?:(?:has|have|had|also|itself)\s)?(?:[\w-]+\s){{0,2}}?"
    rf"(?:{_WORK}|polled|polling|surveyed|found|finds|estimates|estimated|projects|projected|measured|reckons)\b"
)
# "according to the Harrow Institute", "a survey of 900 people by Harrow"
_BEFORE = re.compile(
    rf"(?:\baccording\sto|\b{_WORK}(?:\s[^\s,.;]+){{0,6}}?\s(?:by|from|for)|\b(?:conducted|done|carried\sout)\sby)"
    r"\s(?:(?:the|a|an|new|recent|latest|pollsters?)\s)*$",
    re.IGNORECASE,
)
_REACH = 80  # characters before a name that are looked at


def measurers(facts: Facts) -> frozenset[str]:
    """Words of the names of those who measured something in a passage; none if it does not tell."""
    text = facts.passage.text
    return frozenset(
        word
        for name in facts.names
        if _BEHIND.match(text, name.end) or _BEFORE.search(text, max(0, name.start - _REACH), name.start)
        for word in name.key.split()
    )


def two_measurers(left: Facts, right: Facts) -> bool:
    """Whether both passages say who measured, and it was somebody else."""
    one, other = measurers(left), measurers(right)
    return bool(one and other) and one.isdisjoint(other)
