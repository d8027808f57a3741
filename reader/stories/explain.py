"""Why articles stand in one story: the names, figures and words that they share, most telling first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from reader.stories.signature import Signature

MOST = 6
_TELLING = 2.5  # least weight of a name: weekdays, months and countries in all news say little
_SHORTEST = 3  # letters, of scripts that have letters


def because(signatures: Sequence[Signature]) -> tuple[str, ...]:
    """Shared names in their fullest form, words and figures, as written in the articles.

    What more of the articles share comes first, and of that the rarer. Empty for one article.
    """
    if len(signatures) < 2:
        return ()
    ranked = [
        *_shared(signatures, lambda s: s.names, bonus=1.5, least=_TELLING),
        *_shared(signatures, lambda s: {t: w * 12 for t, w in s.terms.items()}, bonus=1.0),
        *_shared(signatures, lambda s: s.figures, bonus=0.8, least=_TELLING),
    ]
    chosen: list[str] = []
    for _, text in sorted(ranked, key=lambda entry: (-entry[0], entry[1])):
        if not any(_overlap(text, other) for other in chosen):
            chosen.append(text)
        if len(chosen) == MOST:
            break
    return tuple(chosen)


def _overlap(text: str, other: str) -> bool:
    """True if one says what the other says: "Palin" and "Sarah Palin"."""
    left, right = set(text.lower().split()), set(other.lower().split())
    return bool(left & right) or text.lower() in other.lower() or other.lower() in text.lower()


def _shared(
    signatures: Sequence[Signature],
    part: Callable[[Signature], Mapping[str, float]],
    bonus: float,
    least: float = 0.0,
) -> list[tuple[float, str]]:
    """(worth, as written) of what at least two share."""
    counts: dict[str, int] = defaultdict(int)
    weights: dict[str, float] = defaultdict(float)
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for signature in signatures:
        for key, weight in part(signature).items():
            counts[key] += 1
            weights[key] = max(weights[key], weight)
            forms[key][signature.written.get(key, key)] += 1
    return [
        (bonus * weights[key] * (n - 1) / (len(signatures) - 1), _form(forms[key]))
        for key, n in counts.items()
        if n > 1 and weights[key] >= least and (len(key) >= _SHORTEST or not key.isascii())
    ]


def _form(forms: Counter[str]) -> str:
    """The most frequent form; of equal ones the fullest."""
    return min(forms, key=lambda form: (-forms[form], -len(form), form))
