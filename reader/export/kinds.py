"""What differs, in a word or two of English: the words of the window, which has them in every language."""

from __future__ import annotations

from reader.model.comparison import Claim, Difference

_WORDS = {
    "figure": "number",
    "growth": "number",
    "name": "name",
    "date": "date",
    "quote": "quote",
    "verb": "word for “said”",
    "hedge": "how sure",
    "negation": "yes or no",
    "label": "what it is called",
    "maybe": "maybe another name",
    "deed": "what was done",
    "agent": "who did it",
}


def words_of(difference: Difference) -> str:
    """What a difference is about: "number", "what was done"."""
    return _WORDS[difference.told_as]


def kinds_of(claim: Claim) -> str:
    """What differs in a row, each once: "number, what was done"; "" if nothing does."""
    return ", ".join(dict.fromkeys(map(words_of, claim.differences)))
