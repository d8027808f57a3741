"""Whether a sentence reports something or gives the writer's own view, by its grammar's outer signs."""

from __future__ import annotations

import re

from reader.text.alternatives import whole
from reader.text.sentences import quoted_spans
from reader.text.tokens import lowered
from reader.work.remembered import of_passages

_QUESTION = re.compile(r"\?\s*[\"”’')\]]*\s*$")
_YOU_AND_WE = """You you Your your Yourself yourself Let’s let’s Let's let's Lets lets We we Our our ours us
ourselves I My my me"""
_ADDRESS = re.compile(rf"{whole(_YOU_AND_WE.split())}\b")
# These are looked for in lower case.
_URGE = re.compile(
    r"\b(?:should|shouldn[’']t|ought|must(?! have)|need(?:s)? to|had better|it[’']?s time|time to|deserves?|"
    r"has to|have to|can[’']t both)\b"
)
_JUDGE = re.compile(
    r"\b(?:of course|frankly|sadly|clearly|obviously|indeed|surely|certainly|simply|arguably|undeniabl[ey]|"
    r"ironic(?:ally)?|irony|absurd(?:ly)?|ridiculous(?:ly)?|shameful(?:ly)?|disgrace(?:ful)?|hypocri\w+|"
    r"outrageous(?:ly)?|pathetic(?:ally)?|nonsense|foolish(?:ly)?|reckless(?:ly)?|the truth is|in reality|"
    r"make no mistake|no wonder|the fact is|in other words|at (?:its|the) core|this means|it means|"
    r"which means|remarkabl[ey]|worth noting|underscores?|highlights?|the question (?:is|now)|"
    r"the answer|what matters|nothing less|nothing more|as if|so much for|"
    r"good news|bad news|the problem is|the point is)\b"
)
_REPORTED = re.compile(
    r"\b(?:said|says|told|tells|asked|wrote|writes|tweeted|testified|announced|according to|reported|"
    r"confirmed|stated|declared|argued|claimed|alleged|alleges|denied|admitted|acknowledged|voted|signed|filed|ruled|"
    r"ordered|arrested|charged|killed|died|won|lost)\b"
)
_COMMAND = re.compile(
    r"^(?:[\"“(-]\s*)?(?:(?:and|but|so|or|just)\s)?(?:watch|look|imagine|consider|think|remember|note|forget|expect|"
    r"take|ask|call|see|don[’']t)\b"
)


@of_passages(8192)  # a story is compared again with each article that joins it
def opinion_signs(text: str) -> int:
    """How many outer signs of the writer's own view a sentence shows outside quotation marks, 0..6.

    Reporting verbs take one away: a judgement that somebody is said to hold is a report of it.
    """
    own = _without_quotes(text)
    low = lowered(own)
    signs = bool(_QUESTION.search(own)) + bool(_ADDRESS.search(own)) + bool(_URGE.search(low))
    signs += bool(_JUDGE.search(low)) + bool(_COMMAND.match(low)) + own.rstrip().endswith("!")
    return max(0, signs - (reports(text) if own == text else bool(_REPORTED.search(low))))


@of_passages(8192)
def reports(text: str) -> bool:
    """True if somebody says or does something that is told as an event."""
    return bool(_REPORTED.search(lowered(text)))


def _without_quotes(text: str) -> str:
    out, at = [], 0
    for start, end in quoted_spans(text):
        out.append(text[at:start])
        at = end
    return " ".join([*out, text[at:]])
