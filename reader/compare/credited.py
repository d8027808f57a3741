"""Words that only tell who speaks: "said Ada Brook of the Averil Line".

Two passages that share hardly any others are two statements of one speaker, not one fact.
"""

from __future__ import annotations

import re

from reader.text import quotes
from reader.text.readings import reading
from reader.text.tokens import stems

# What describes a speaker behind the name, up to the next mark: ", head of the port,", ", R-Iowa,"
_BESIDE = re.compile(
    r",\s(?!(?:who|which|whose|when|where|while|as|but|and|after|before|[a-z]+ing)\b)[^,.;:“”\"]{2,90}"
    r"(?:,\s[A-Z][^,.;:“”\"]{2,60})?(?=[,.;])"
)
_BELONGS = re.compile(
    r"\s(?:of|from|with|for)\s[^,.;:“”\"]{2,60}(?=[,.;])"
)  # "said Brook of the Averil Line."


@reading
def credited(text: str, spans: tuple[tuple[int, int], ...], language: str) -> tuple[frozenset[str], ...]:
    """For each passage of an article the stems that stand in it only where a named speaker is credited."""
    found: list[list[tuple[int, int]]] = [[] for _span in spans]
    at = 0
    for one in quotes.read(text).attributed:
        while at < len(spans) and spans[at][1] <= one.start:
            at += 1
        if at == len(spans):
            break
        named = any(word[:1].isupper() and word in one.source for word in text[one.start : one.end].split())
        if one.kind == "person" and named and spans[at][0] <= one.start:
            found[at].append(_credit(text, one.start, min(one.end, spans[at][1]), spans[at][1], one.how))
    return tuple(
        _only_within(text[start:end], [(a - start, b - start) for a, b in mine], language)
        if mine
        else frozenset()
        for (start, end), mine in zip(spans, found, strict=True)
    )


def _credit(text: str, start: int, end: int, last: int, how: str) -> tuple[int, int]:
    """The name with the words of saying beside it and what describes the speaker."""
    verb = how.split(" ", 1)[0]
    ahead = next((w for w in (how, verb) if w and text.endswith(f"{w} ", 0, start)), "")
    beside = None if verb.lower() in ("according", "per") else _BESIDE.match(text, end, last)
    if beside is None and ahead:
        beside = _BELONGS.match(text, end, last)
    if beside:
        end = beside.end()
    if ahead:
        return start - len(ahead) - 1, end
    behind = next((w for w in (how, verb) if w and text.startswith(f" {w}", end)), "")
    return start, end + len(behind) + 1 if behind else end


def _only_within(passage: str, inside: list[tuple[int, int]], language: str) -> frozenset[str]:
    rest, at = [], 0
    for start, end in inside:
        rest.append(passage[at : max(at, start)])
        at = max(at, end)
    rest.append(passage[at:])
    return frozenset(stems(passage, language)) - frozenset(stems(" . ".join(rest), language))
