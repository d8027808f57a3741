"""What the small wording models look at: features of a sentence, and of one term in it.

No name of an outlet, person or subject is among them: they must hold for news they have not seen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from reader.compare.wording_lexicon import Hit, spelled
from reader.text.alternatives import whole
from reader.text.tokens import Token
from reader.text.vectors import Floats

CATEGORIES = (
    "saying", "attack", "action", "adjective", "adverb", "intensifier", "hedge", "factive", "noun", "label",
    "insinuation", "sensation", "aside",
)  # fmt: skip
_LISTS = {
    name: frozenset(words.split())
    for name, words in {
        "said": "said says told according reported announced stated spokesman spokeswoman official officials",
        "we": "we our us ours you your i my me",
        "should": "should must ought need needs cannot never",
        "always": "all every always nothing none everyone everything nobody entire",
        "contrast": "but yet despite although however while though instead rather",
        "be": "is are was were be been being am isn't aren't wasn't weren't",
    }.items()
}
_OF_WORDS = (*_LISTS, "ly", "digits", "long_words")
_SUPERLATIVE = re.compile(r"\b(?:most|least|best|worst|\w{3,}est)\b", re.I)
_MAY_BE_SUPERLATIVE = re.compile(r"est|most|least|worst")  # much quicker than looking for whole words
_DAYS = """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
August September October November December"""
_DAY = re.compile(rf"{whole(_DAYS.split())}\b")

SENTENCE_FEATURES = (
    *(f"{c}:{s}" for c in CATEGORIES for s in ("own", "quoted")),
    "strong", "density", *_LISTS, "superlative", "ly", "digits", "names",
    "day", "quote_share", "exclaims", "asks", "dash", "scare", "length", "long_words",
)  # fmt: skip
_COUNTS = SENTENCE_FEATURES[: 2 * len(CATEGORIES)]
_OWN_COUNTS = _COUNTS[::2]


def sentence_features(
    text: str, tokens: Sequence[Token], hits: Sequence[Hit], quoted: Sequence[tuple[int, int]]
) -> Floats:
    """One row, in the order of SENTENCE_FEATURES.

    `quoted` are the spans inside quotation marks. Counts go in as log(1 + n), shares as they are.
    """
    low = spelled(text)
    n = max(1, len(low))
    inside = sum(1 for t in tokens if _within(t.start, quoted)) if quoted else 0
    counts = dict.fromkeys(_COUNTS, 0.0)
    strong = 0.0
    for hit in hits:
        where = "quoted" if _within(hit.start, quoted) else "own"
        counts[f"{hit.entry.category}:{where}"] += hit.entry.strength / 2
        if where == "own":
            strong = max(strong, float(hit.entry.strength))
    own = sum([counts[key] for key in _OWN_COUNTS]) if hits else 0.0
    capitals = sum([t.text[0].isupper() for t in tokens[1:]])
    of_words = dict.fromkeys(_OF_WORDS, 0)
    for word in low:
        for sign in _signs(word):
            of_words[sign] += 1
    row = [math.log1p(v) if v else 0.0 for v in counts.values()] if hits else list(counts.values())
    row += [
        strong,
        10 * own / (n + 10),
        *[math.log1p(of_words[sign]) for sign in _LISTS],
        math.log1p(len(_SUPERLATIVE.findall(text))) if _MAY_BE_SUPERLATIVE.search(text.lower()) else 0.0,
        math.log1p(of_words["ly"]),
        math.log1p(of_words["digits"]),
        10 * capitals / (n + 10),
        math.log1p(len(_DAY.findall(text))),
        inside / n,
        float("!" in text),
        float("?" in text),
        float("—" in text or "–" in text or " - " in text or "--" in text),
        float(sum(1 for a, b in quoted if text[a:b].count(" ") <= 2)),
        math.log(n),
        10 * of_words["long_words"] / (n + 10),
    ]
    return np.array(row, dtype=np.float32)


@lru_cache(maxsize=16384)
def _signs(word: str) -> tuple[str, ...]:
    """The features that a word (as `normal` spells it) counts for."""
    found = [name for name, words in _LISTS.items() if word in words]
    found += ["ly"] if word.endswith("ly") and len(word) > 4 else []
    found += ["digits"] if word[0].isdigit() else []
    found += ["long_words"] if len(word) >= 9 else []
    return tuple(found)


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(a <= at < b for a, b in spans)
