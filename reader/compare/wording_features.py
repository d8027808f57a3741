"""What the small wording models look at: features of a sentence, and of one term in it.

No name of an outlet, person or subject is among them: they must hold for news they have not seen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

import numpy as np

from reader.compare.wording_lexicon import Hit, normal
from reader.text.tokens import Token
from reader.text.vectors import Floats

CATEGORIES = (
    "saying", "attack", "action", "adjective", "adverb", "intensifier", "hedge", "factive", "noun", "label",
    "insinuation", "sensation", "aside",
)  # fmt: skip
_SAID = frozenset(
    "said says told according reported announced stated spokesman spokeswoman official officials".split()
)
_WE = frozenset("we our us ours you your i my me".split())
_SHOULD = frozenset("should must ought need needs cannot never".split())
_ALWAYS = frozenset("all every always nothing none everyone everything nobody entire".split())
_CONTRAST = frozenset("but yet despite although however while though instead rather".split())
_BE = frozenset("is are was were be been being am isn't aren't wasn't weren't".split())
_SUPERLATIVE = re.compile(r"\b(?:most|least|best|worst|\w{3,}est)\b", re.I)
_MAY_BE_SUPERLATIVE = re.compile(r"est|most|least|worst")  # much quicker than looking for whole words
_DAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
)

SENTENCE_FEATURES = (
    *(f"{c}:{s}" for c in CATEGORIES for s in ("own", "quoted")),
    "strong", "density", "said", "we", "should", "always", "contrast", "be", "superlative", "ly",
    "digits", "names",
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
    low = [normal(t.text) for t in tokens]
    n = max(1, len(low))
    inside = sum(1 for t in tokens if _within(t.start, quoted)) if quoted else 0
    all_low = frozenset(low)
    lower = text.lower()
    counts = dict.fromkeys(_COUNTS, 0.0)
    strong = 0.0
    for hit in hits:
        where = "quoted" if _within(hit.start, quoted) else "own"
        counts[f"{hit.entry.category}:{where}"] += hit.entry.strength / 2
        if where == "own":
            strong = max(strong, float(hit.entry.strength))
    own = sum([counts[key] for key in _OWN_COUNTS]) if hits else 0.0
    capitals = sum([t.text[0].isupper() for t in tokens[1:]])
    row = [math.log1p(v) if v else 0.0 for v in counts.values()] if hits else list(counts.values())
    row += [
        strong,
        10 * own / (n + 10),
        _log(low, all_low, _SAID),
        _log(low, all_low, _WE),
        _log(low, all_low, _SHOULD),
        _log(low, all_low, _ALWAYS),
        _log(low, all_low, _CONTRAST),
        _log(low, all_low, _BE),
        math.log1p(len(_SUPERLATIVE.findall(text))) if _MAY_BE_SUPERLATIVE.search(lower) else 0.0,
        math.log1p(sum([w.endswith("ly") and len(w) > 4 for w in low])),
        math.log1p(sum([w[0].isdigit() for w in low])),
        10 * capitals / (n + 10),
        math.log1p(len(_DAY.findall(text))),
        inside / n,
        float("!" in text),
        float("?" in text),
        float("—" in text or "–" in text or " - " in text or "--" in text),
        float(sum(1 for a, b in quoted if text[a:b].count(" ") <= 2)),
        math.log(n),
        10 * sum([len(w) >= 9 for w in low]) / (n + 10),
    ]
    return np.array(row, dtype=np.float32)


def _within(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(a <= at < b for a, b in spans)


def _log(low: Sequence[str], all_low: frozenset[str], wanted: frozenset[str]) -> float:
    if wanted.isdisjoint(all_low):  # mostly; and much quicker than counting
        return 0.0
    return math.log1p(sum(1 for w in low if w in wanted))
