"""Why articles stand in one story: the names, figures and words that they share, most telling first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from reader.stories.signature import Signature

MOST = 6
_TELLING = 2.5  # least weight of a name: weekdays, months and countries in all news say little
_OF_TERMS = 12.0  # a term's weight is a share of its article's; names and figures have theirs as they are
_SHORTEST = 3  # letters, of scripts that have letters


def because(signatures: Sequence[Signature]) -> tuple[str, ...]:
    """Shared names in their fullest form, words and figures, as written in the articles.

    What more of the articles share comes first, and of that the rarer. Empty for one article.
    """
    if len(signatures) < 2:
        return ()
    ranked = [
        *_shared(signatures, lambda s: s.names, bonus=1.5, least=_TELLING),
        *_shared(signatures, lambda s: s.terms, bonus=_OF_TERMS),
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
    parts = [part(signature) for signature in signatures]
    found = []
    for key, n in Counter(chain.from_iterable(parts)).items():
        if n < 2 or (len(key) < _SHORTEST and key.isascii()):
            continue
        weight = max(weights[key] for weights in parts if key in weights)
        if weight >= least:
            having = zip(signatures, parts, strict=True)
            forms = Counter(each.written.get(key, key) for each, weights in having if key in weights)
            found.append((bonus * weight * (n - 1) / (len(signatures) - 1), _form(forms)))
    return found


def _form(forms: Counter[str]) -> str:
    """The most frequent form; of equal ones the fullest."""
    return min(forms, key=lambda form: (-forms[form], -len(form), form))
