"""Clauses of a long sentence, by the words and marks that join them: what can be left out on its own."""

from __future__ import annotations

import re

from reader.text.sentences import quoted_spans
from reader.text.tokens import word_texts

_OPENS = """which who whom whose where when while and but or as after before because although though since if
unless so with without including according despite amid until nor yet whereas
der dass wobei wodurch während nachdem obwohl weil sondern aber qui dont où mais tandis alors lorsque puisque
quien quienes cuyo cuya donde pero mientras porque aunque sino"""
_FINITE = "was|is|were|are|has|had|have|will|would|could|can|did|does|said|says|told"
_DONE = (
    r"(?:[a-z]{2,}ed|was|is|were|had|has|will|would|said|told|gave|took|made|began|sent|went|left|found|lost|won|"
    r"wrote|put|set|cut|kept|held|led|paid|sold|bought|brought)"
)
_SMALL = """about above across after against all along also among an and any around as at back be because
before behind below beneath beside between beyond both but by despite down during each either
even every except for from had has have here if in inside into is it just like many most near
neither nor not of off on once one only onto or out outside over past per plus save she since
so some such than that the then there these they this those through throughout till to toward
towards under until up upon via was were what when where while who will with within without
would yet"""
# How far "hours before the vote" is from it, is no clause of its own
_SPAN = "".join(
    rf"(?<!\b{word})" for word in "seconds minutes hours days weeks months years shortly soon just".split()
)
_BORDER = re.compile(
    r";\s|:\s|\s[—–]\s?|—|\s--\s|,?\s(?=\((?:[^()\s]+\s){3})"
    rf"|,\s(?=(?:{'|'.join(_OPENS.split())}|[a-z]+ing)\b)"
    # "the ferry, built in Dunmere, was sold": a participle, and where the sentence goes on
    rf"|,\s(?=[a-z]+(?:ed|en|ilt|old|ade|ung|ost)\s(?:by|in|on|to|from|with|at|for|as|after|during|under)\b)"
    rf"|,\s(?=(?:{_FINITE})\b)"
    # "admitted the rust and ordered new pins": a second thing done, not two things named
    rf"|\s(?=(?:and|but|then) {_DONE}\s"
    r"(?:the|an?|to|for|that|its|his|her|their|no|not|more|up|out|\d|[“\"])\b)"
    r"|\s(?=(?:and|but) (?:to|that|was|is|were|had|has|will|would|said|by|in|for|of|also)\b)"
    rf"|{_SPAN}\s(?=(?:after|before)\b)"
    r"|\s(?=(?:because|although|whereas|unless|while|despite|in order to)\b)"
    r"|,\s(?=(?:in|of|for|by|with|from|on|at|to|under|during|through|after) (?:which|whom|whose|where)\b)"
    r"|,\s(?=(?:partly |mainly |in order )?to (?!the\b|an?\b)[a-z]+\s)"
)
# "would raise the levy, cut the grant and give towns a year": what stands in a row after one of these
_MODAL = re.compile(r"\b(?:would|will|could|can|should|shall|must|may|might|to)\s[a-z]")
_IN_A_ROW = re.compile(
    r"(?:,\s|\s(?=and|or))(?=(?:(?:and|or)\s)?"
    rf"(?!(?:{'|'.join(_SMALL.split())})\s|[a-z]+(?:ly|ing|ed)\s)[a-z]{{3,}}\s"
    r"(?:the|an?|its|his|her|their|all|no|more|[$€£]?\d[\d,.]*)\s)"
)
_LEAST = 4  # words of a clause


def clauses(text: str) -> list[tuple[int, int]]:
    """Spans of a sentence's clauses in order; a short sentence is one. Quotations are never cut."""
    quoted = quoted_spans(text)
    modal = _MODAL.search(text)
    found = {m.end() for m in _BORDER.finditer(text)}
    found |= {m.end() for m in _IN_A_ROW.finditer(text, modal.end())} if modal else set()
    cuts = sorted(cut for cut in found if not any(a < cut < b for a, b in quoted))
    spans: list[tuple[int, int]] = []
    start = 0
    for cut in [*cuts, len(text)]:
        if len(word_texts(text[start:cut])) < _LEAST and cut < len(text):
            continue
        spans.append((start, cut))
        start = cut
    if len(spans) > 1 and len(word_texts(text[slice(*spans[-1])])) < _LEAST:
        last = spans.pop()
        spans[-1] = (spans[-1][0], last[1])
    return [_trimmed(text, a, b) for a, b in spans]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum() and text[start] not in "\"“‘'($€£[":
        start += 1
    while end > start and text[end - 1] in " ,;:—–-":
        end -= 1
    return start, end
