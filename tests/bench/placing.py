"""What one arriving article costs to place (vector not counted) in libraries of growing size.

    python -m tests.bench.placing [--most 100000]

The library grows by 1,000 articles a day; each probe looks for its candidates, unpacks them and is placed,
as reader.pipeline.regroup does it without anything remembered.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import timedelta
from pathlib import Path

import numpy as np

from reader.model.feed import Entry
from reader.store.library import Library
from reader.stories.place import Candidate, place
from reader.stories.signature import Signature, sign
from reader.text.background import Background
from tests.bench.library_100k import A_DAY, NOW, Invention
from tests.bench.table import Row

SIZES = (1_000, 10_000, 100_000, 200_000)
PROBES = 200
LIMIT_MS = 10.0
_WINDOW, _CANDIDATES, _BATCH = timedelta(days=21), 60, 500


def measure(most: int = 10_000) -> list[Row]:
    """CPU milliseconds an article at each size up to `most`, beside the limit that we set ourselves."""
    background, invention = Background.load(), Invention(11)
    random = np.random.default_rng(3)
    rows: list[Row] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.create_or_open(Path(folder) / "l.sqlite") as library,
    ):
        feed = library.feeds.add("https://outlet.example/feed", "Feed", at=NOW)
        number = 0

        def signed(n: int) -> tuple[Signature, bytes]:
            vector = random.normal(size=384).astype(np.float32)
            article = invention.article(n, "Outlet", NOW + timedelta(days=n / A_DAY), paragraphs=2)
            signature = sign(article, vector / np.linalg.norm(vector), background)
            return signature, signature.to_bytes()

        for size in (s for s in SIZES if s <= most):
            while number < size:
                batch = [(n, *signed(n)) for n in range(number, min(number + _BATCH, size))]
                with library.transaction():
                    for n, signature, data in batch:
                        entry = Entry(str(n), None, signature.title, published=signature.when)
                        article = invention.article(n, "Outlet", signature.when or NOW, paragraphs=0)
                        put = library.articles.put(feed.id, entry, article, NOW)
                        library.stories.sign(put.article_id, signature.keys, data, signature.when or NOW)
                        library.stories.assign(put.article_id, None)
                number += len(batch)
            probes = [signed(number + k)[0] for k in range(PROBES)]
            began = time.process_time()
            for probe in probes:
                when = probe.when or NOW
                found = library.stories.candidates(probe.keys, when - _WINDOW, when + _WINDOW, _CANDIDATES)
                place(
                    probe,
                    [
                        Candidate(c.article_id, c.story_id, Signature.from_bytes(c.data))
                        for c in found
                        if c.story_id is not None
                    ],
                )
            spent = 1000 * (time.process_time() - began) / PROBES
            rows.append(Row(f"placing an article among {size:,}", spent, "ms CPU", LIMIT_MS, "limit"))
    return rows


if __name__ == "__main__":
    from tests.bench.table import shown

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=10_000)
    print(shown(measure(parser.parse_args().most)))
