"""Sentences a second into vectors, on one thread."""

from __future__ import annotations

import time

from reader.pipeline.sample import sample_articles
from reader.text.passages import passages_of
from reader.text.vectors import Encoder
from tests.bench.table import Row

LIMIT = 290.0  # what the same model reached when its int8 form was chosen (docs/architecture.md)


def measure() -> list[Row]:
    sentences = [p.text for article in sample_articles() for p in passages_of(article)]
    encoder = Encoder.load(threads=1)
    encoder.encode(sentences[:16])
    start = time.process_time()
    rounds = 3
    for _ in range(rounds):
        encoder.encode(sentences)
    rate = rounds * len(sentences) / (time.process_time() - start)
    return [Row("sentences into vectors, one thread", rate, "a CPU second", LIMIT, "first measured")]
