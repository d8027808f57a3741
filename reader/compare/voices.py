"""Which articles speak with one voice: however many outlets print an agency's words, it is one, and so is
an outlet that tells the story in several articles (a first report, an update, a live blog)."""

from __future__ import annotations

from functools import lru_cache

from reader.compare.facts import Corpus
from reader.compare.sources_outlets import Outlets

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
    """The articles of an article's outlet, itself among them, under whatever name that we know ("BBC", "BBC
    News"). An outlet without a name is nobody else's.
    """
    house = _house(corpus.articles[article].outlet)
    if not house:
        return (article,)
    return tuple(k for k, one in enumerate(corpus.articles) if _house(one.outlet) == house)


@lru_cache(maxsize=1024)
def _house(name: str) -> str:
    known = Outlets.load().named(name)
    return (known.name if known else name).strip().casefold()


def _shingles(corpus: Corpus, article: int) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for facts in corpus.of(article):
        found |= {facts.stems[i : i + _SHINGLE] for i in range(len(facts.stems) - _SHINGLE + 1)}
    return found
