"""Comparing the sample story, and what each added article costs as a story grows."""

from __future__ import annotations

import random
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
COLD, CACHED = 2.5, 0.25  # seconds of CPU for eight articles
SENTENCES = 60


def prepared(articles: list[Article], encoder: Encoder) -> list[Prepared]:
    result = []
    for article in articles:
        passages = passages_of(article)
        result.append(Prepared(article, passages, encoder.encode([p.text for p in passages])))
    return result


def sixty_sentences(count: int) -> list[Article]:
    """Articles of 60 sentences: the sample's, two after another, in turn. A third of the paragraphs are made
    up of the sample's words and stand in one article only, so that no two articles are the same.
    """
    sample = [article for article in sample_articles() if len(article.text) > 2000]
    words = [word for article in sample for word in article.text.split() if word.islower()]
    made = []
    for n in range(count):
        one, two = sample[n % len(sample)], sample[(n + 1 + n // len(sample)) % len(sample)]
        paragraphs = [*one.text.split("\n\n"), *two.text.split("\n\n")[1:]]
        own = [made_up(words, n, k) if (k + n) % 3 == 1 else text for k, text in enumerate(paragraphs)]
        article = replace(one, id=f"b{n}", outlet=f"Outlet {n}", text="\n\n".join(own))
        kept = passages_of(article)[:SENTENCES]
        made.append(replace(article, text=article.text[: kept[-1].end]))
    return made


def made_up(words: list[str], article: int, paragraph: int) -> str:
    """Two sentences without sense."""
    chance = random.Random(1000 * article + paragraph)
    said = []
    for _sentence in range(2):
        chosen = chance.sample(words, 18)
        chosen[chance.randint(3, 15)] = f"{chance.randint(2, 900)}"
        said.append(f"The {' '.join(chosen[:9])}, {chosen[9].title()} said, {' '.join(chosen[10:])}.")
    return " ".join(said)


def measure() -> list[Row]:
    encoder = Encoder.load(threads=1)
    compare(prepared(list(sample_articles()), encoder))  # lexicons and models are read once
    rows: list[Row] = []
    each: dict[int, float] = {}
    for size in SIZES:
        start = time.process_time()
        work = prepared(sixty_sentences(size), encoder)
        reading = time.process_time() - start
        start = time.process_time()
        compare(work)
        used = time.process_time() - start
        limits = (COLD, CACHED) if size == 8 else (None, None)
        story = f"{size} articles of 60 sentences"
        rows.append(Row(f"{story}, cold", reading + used, "CPU s", limits[0], "limit" if limits[0] else ""))
        rows.append(Row(f"{story}, vectors cached", used, "CPU s", limits[1], "limit" if limits[1] else ""))
        each[size] = used / size * 1000
        if size > 8:
            rows.append(Row(f"{size} articles: each, cached", each[size], "CPU ms", each[8], "each of 8"))
    return rows
