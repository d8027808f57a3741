"""Why articles stand in one story: the names, figures and words that they share, most telling first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from reader.stories.signature import Signature

MOST = 6


def because(signatures: Sequence[Signature], most: int = MOST) -> tuple[str, ...]:
    """Shared names, then words, then figures, as written in the earliest article that has them.

    What more of the articles share comes first, and of that the rarer. Empty for one article.
    """
    if len(signatures) < 2:
        return ()
    ranked = [
        *_shared(signatures, lambda s: s.names, {}, bonus=1.5),
        *_shared(
            signatures, lambda s: {t: w * 12 for t, w in s.terms.items()}, _forms(signatures), bonus=1.0
        ),
        *_shared(signatures, lambda s: s.figures, {}, bonus=0.8),
    ]
    chosen: list[str] = []
    for _, text in sorted(ranked, key=lambda entry: (-entry[0], entry[1])):
        if not any(text.lower() in other.lower() or other.lower() in text.lower() for other in chosen):
            chosen.append(text)
        if len(chosen) == most:
            break
    return tuple(chosen)


def _shared(
    signatures: Sequence[Signature],
    part: Callable[[Signature], Mapping[str, float]],
    forms: Mapping[str, str],
    bonus: float,
) -> list[tuple[float, str]]:
    counts: dict[str, int] = defaultdict(int)
    weights: dict[str, float] = defaultdict(float)
    for signature in signatures:
        for key, weight in part(signature).items():
            counts[key] += 1
            weights[key] = max(weights[key], weight)
    return [
        (bonus * weights[key] * (n - 1) / (len(signatures) - 1), forms.get(key, key))
        for key, n in counts.items()
        if n > 1 and len(key) > 1
    ]


def _forms(signatures: Sequence[Signature]) -> dict[str, str]:
    found: dict[str, str] = {}
    for signature in signatures:
        for key in signature.terms:
            found.setdefault(key, signature.written.get(key, key))
    return found
