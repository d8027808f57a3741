"""What one arriving article costs to place (vector not counted) in libraries of growing size.

    python -m tests.bench.placing [--most 200000]

The library grows by 1,000 articles a day. Each probe asks for its candidates, unpacks them and is placed, as
reader.pipeline.regroup does it without anything remembered; each is placed twice, and the quicker one counts,
since the machine has other work. Most articles of the library are made of the parts of a few hundred that
were really signed: signing 200,000 would take an hour.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from reader.model.feed import Entry
from reader.pipeline.regroup import CANDIDATES, WINDOW
from reader.store.library import Library
from reader.stories.place import Candidate, place
from reader.stories.signature import Signature, sign
from reader.text.background import Background
from reader.text.tokens import stems
from tests.bench.library_100k import A_DAY, NOW, Invention
from tests.bench.table import Row

SIZES = (1_000, 10_000, 100_000, 200_000)
PROBES = 150
LIMIT_MS = 10.0
_POOL, _BATCH, _ROUNDS = 400, 1_000, 2


def measure(most: int = 200_000) -> list[Row]:
    """CPU milliseconds an article at each size up to `most`, beside the limit that we set ourselves."""
    news = _News()
    rows: list[Row] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.create_or_open(Path(folder) / "l.sqlite") as library,
    ):
        feed, number = library.feeds.add("https://outlet.example/feed", "Feed", at=NOW), 0
        for size in (s for s in SIZES if s <= most):
            while number < size:
                last = min(number + _BATCH, size)
                with library.transaction():
                    for n in range(number, last):
                        _shelve(library, feed.id, n, news)
                number = last
            spent = sum(_quickest(library, news.probe(number + k)) for k in range(PROBES)) / PROBES
            rows.append(Row(f"placing an article among {size:,}", 1000 * spent, "ms CPU", LIMIT_MS, "limit"))
    return rows


def _shelve(library: Library, feed: int, n: int, news: _News) -> None:
    signature = news.filler(n)
    when = signature.when or NOW
    article = replace(news.article, title=signature.title, published=when)
    put = library.articles.put(feed, Entry(str(n), None, signature.title, published=when), article, NOW)
    library.stories.sign(put.article_id, signature.keys, signature.to_bytes(), when)
    library.stories.assign(put.article_id, None)


def _quickest(library: Library, probe: Signature) -> float:
    times = []
    for _ in range(_ROUNDS):
        began, when = time.process_time(), probe.when or NOW
        found = library.stories.candidates(probe.keys, when - WINDOW, when + WINDOW, CANDIDATES)
        stored = [(c.article_id, c.story_id, Signature.from_bytes(c.data)) for c in found]
        place(probe, [Candidate(a, s, signature) for a, s, signature in stored if s is not None])
        times.append(time.process_time() - began)
    return min(times)


class _News:
    """Invented articles and their signatures, weighed by how common their words are among themselves."""

    def __init__(self) -> None:
        self._invention, self._random = Invention(11), random.Random(3)
        self._vectors = np.random.default_rng(3)
        self.article = self._invention.article(0, "Outlet", NOW, paragraphs=0)
        texts = [self._invention.article(-n, "Outlet", NOW, paragraphs=2) for n in range(1, _POOL)]
        counts = Counter(stem for each in texts for stem in set(stems(each.text)))
        self._background = Background(len(texts), counts)
        self._pool = [self.probe(-n) for n in range(1, _POOL)]

    def probe(self, n: int) -> Signature:
        """A new article, really signed."""
        vector = self._vectors.normal(size=384).astype(np.float32)
        article = self._invention.article(n, "Outlet", _when(n), paragraphs=2)
        return sign(article, vector / np.linalg.norm(vector), self._background)

    def filler(self, n: int) -> Signature:
        """One put together from two others, with a word of its own."""
        one, other = self._random.sample(self._pool, 2)
        halves = (
            dict(self._random.sample(list(each.terms.items()), len(each.terms) // 2)) for each in (one, other)
        )
        terms: dict[str, float] = {f"zz{n}": max(one.terms.values())}
        for half in halves:
            terms |= half
        return replace(
            one, terms=terms, written={}, title=f"{one.title} {n}", when=_when(n), vector=other.vector
        )


def _when(n: int) -> datetime:
    return NOW + timedelta(days=n / A_DAY)


if __name__ == "__main__":
    from tests.bench.table import shown

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=200_000)
    print(shown(measure(parser.parse_args().most)))
