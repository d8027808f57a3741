"""The words of a quotation, whatever house prints them."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.text.tokens import american, words

_APART = {
    "won't": ("will", "not"), "can't": ("can", "not"), "cannot": ("can", "not"), "gonna": ("going", "to"),
    "wanna": ("want", "to"), "gotta": ("got", "to"), "okay": ("ok",), "percent": (), "mister": ("mr",),
    **{word: (str(n),) for n, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()) if n != 1},
}  # fmt: skip
_JOINED = frozenset("e co re pre non anti semi multi post sub un over under".split())
"""Compounds of these some houses print as one word; others as two: "e-mail", "health-care"."""
_ENDS = (("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"))
_DOUBLED = re.compile(r"(?<=[a-z]{2})ll(?=e[dr]$|ing$)")  # "travelled"


# "von einem „durchsichtigen Manöver“", "ein „durchsichtiges Manöver“": the sentence around bends the word
_BENT = re.compile(r"(?<=[a-zäöüß]{5})e[mnrs]?$")


def said_words(spoken: str, language: str = "en") -> tuple[str, ...]:
    """The words of a quotation in lower case, without what houses print each in their own way: "don't" and
    "do not", "5" and "five", "20%" and "20 percent", "colour" and "color", "e-mail" and "email"; German ones
    without the endings that a sentence around them gives."""
    out: list[str] = []
    for token in words(spoken):
        out += _plain_word(token.text.lower().replace("’", "'"))
    return tuple(_BENT.sub("", word) for word in out) if language == "de" else tuple(out)


@lru_cache(maxsize=16384)
def _plain_word(word: str) -> tuple[str, ...]:
    if word in _APART:
        return _APART[word]
    front, hyphen, rest = word.partition("-")
    if hyphen and front and rest:
        return (front + rest,) if front in _JOINED else tuple(w for w in word.split("-") if w)
    for end, full in _ENDS:
        if word.endswith(end) and len(word) > len(end):
            return (word.removesuffix(end), full)
    return (_DOUBLED.sub("l", american(word)),)
