"""Which articles speak with one voice: however many outlets print an agency's words, it is one, and so is
an outlet that tells the story in several articles (a first report, an update, a live blog)."""

from __future__ import annotations

from reader.compare.facts import Corpus

_SHINGLE = 5  # words
_SAME_TEXT = 0.6  # share of the shorter text's shingles


def voices(corpus: Corpus) -> dict[int, int]:
    """Article -> the first article of the same voice (itself, if its text is its own)."""
    shingles = [_shingles(corpus, k) for k in range(len(corpus.articles))]
    outlets = [same_outlet(corpus, k) for k in range(len(shingles))]
    out: dict[int, int] = {}
    for k, mine in enumerate(shingles):
        out[k] = k
        for other in range(k):
            theirs = shingles[other]
            least = min(len(mine), len(theirs))
            if other in outlets[k] or (least and len(mine & theirs) >= _SAME_TEXT * least):
                out[k] = out[other]
                break
    return out


def same_outlet(corpus: Corpus, article: int) -> tuple[int, ...]:
    """The articles of an article's outlet, itself among them. An outlet without a name is nobody else's."""
    name = corpus.articles[article].outlet.strip().casefold()
    if not name:
        return (article,)
    return tuple(k for k, one in enumerate(corpus.articles) if one.outlet.strip().casefold() == name)


def _shingles(corpus: Corpus, article: int) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for facts in corpus.of(article):
        found |= {facts.stems[i : i + _SHINGLE] for i in range(len(facts.stems) - _SHINGLE + 1)}
    return found
