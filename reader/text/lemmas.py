"""The lemmas of a text: stems, with irregular verbs brought to their base first (English)."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.text.tokens import stems, word_texts, words
from reader.work.remembered import of_passages

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
_ISE = re.compile(r"(?<=\w{4})is(?=(?:e|es|ed|ing)$)")  # apologised, apologized


@of_passages(4096)
def placed_lemmas(text: str) -> tuple[tuple[str, int, int], ...]:
    """The lemmas of a text in order, each with the span of its word."""
    return tuple((stem, w.start, w.end) for w in words(text) for stem in _lemma(w.text.lower()))


@of_passages(4096)
def lemmas(text: str) -> tuple[str, ...]:
    """Stems in order, with the commonest irregular verbs brought to their base; adverbs in -ly left out."""
    return tuple(stem for low in word_texts(text.lower()) for stem in _lemma(low))


@lru_cache(maxsize=16384)
def _lemma(low: str) -> tuple[str, ...]:
    if low.endswith("ly") and len(low) > 4:
        return ()
    return tuple(stems(_ISE.sub("iz", _VERBS.get(low, low))))
