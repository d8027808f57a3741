"""Comparing the sample story, and how the cost grows with the number of articles."""

from __future__ import annotations

import time
from dataclasses import replace

from reader.compare.comparison import compare
from reader.compare.prepared import Prepared
from reader.model.article import Article
from reader.pipeline.sample import sample_articles
from reader.text.passages import passages_of
from reader.text.vectors import Encoder
from tests.bench.table import Row

SIZES = (2, 8, 32, 100)


def prepared(articles: list[Article], encoder: Encoder) -> list[Prepared]:
    result = []
    for article in articles:
        passages = passages_of(article)
        result.append(Prepared(article, passages, encoder.encode([p.text for p in passages])))
    return result


def sixty_sentences(count: int) -> list[Article]:
    """Articles of about 60 sentences: the sample's, two after another, in turn."""
    sample = [article for article in sample_articles() if len(article.text) > 2000]
    made = []
    for n in range(count):
        one, two = sample[n % len(sample)], sample[(n + 1 + n // len(sample)) % len(sample)]
        body = two.text.split("\n\n", 1)[1]
        made.append(replace(one, id=f"b{n}", outlet=f"Outlet {n}", text=f"{one.text}\n\n{body}"))
    return made


def timed(work: list[Prepared]) -> float:
    start = time.process_time()
    compare(work)
    return time.process_time() - start


def measure() -> list[Row]:
    encoder = Encoder.load(threads=1)
    sample = list(sample_articles())
    timed(prepared(sample, encoder))  # lexicons and models are read once
    start = time.process_time()
    ready = prepared(sample, encoder)
    compare(ready)
    cold = time.process_time() - start
    warm = timed(ready)
    rows = [
        Row("sample story, cold", cold, "CPU s", 2.5, "limit"),
        Row("sample story, vectors cached", warm, "CPU s", 0.25, "limit"),
    ]
    for size in SIZES:
        work = prepared(sixty_sentences(size), encoder)
        used = timed(work)
        limit = (0.25, "limit") if size == 8 else (None, "")
        rows.append(Row(f"{size} articles of 60 sentences, vectors cached", used, "CPU s", *limit))
        rows.append(Row(f"{size} articles: each", used / size * 1000, "CPU ms"))
    return rows
