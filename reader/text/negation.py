"""Words that turn a statement round or take its certainty away."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from reader.text.tokens import lowered

# Both are looked for in lower case.
_NEGATION = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|can[’']\s?t|won[’']\s?t|(?:is|are|was|were|do|does|did|"
    r"has|have|had|would|could|should|must)n[’']\s?t|(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|"
    r"declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?))\b"
)
_HEDGE = re.compile(
    r"\b(?:may|might|could|perhaps|possibly|probably|likely|unlikely|apparently|appear(?:s|ed)? to|"
    r"seem(?:s|ed|ingly)?|"
    r"alleged(?!\s(?:that|the|in|he|she|it|they|by|to|on|a)\b)|"
    r"reportedly|allegedly|purportedly|supposedly|presumably|suggest(?:s|ed|ing)?|believed to|"
    r"thought to|said to be|said to have|rumou?red to|reported to have|expected to|"
    r"in (?:talks|negotiations) to|negotiating to|mull(?:s|ing|ed)|"
    r"potential(?:ly)?|partially|partly|somewhat|in part|to some extent|generally|in some cases)\b"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A word that negates or hedges, and where it stands."""

    start: int
    end: int
    text: str
    kind: Literal["negation", "hedge"]


def find(text: str) -> tuple[Mark, ...]:
    """Negating and hedging words of a text, in order."""
    low = lowered(text)
    found = [Mark(*m.span(), text[slice(*m.span())], "negation") for m in _NEGATION.finditer(low)]
    found += [Mark(*m.span(), text[slice(*m.span())], "hedge") for m in _HEDGE.finditer(low)]
    return tuple(sorted(found, key=lambda mark: mark.start))
