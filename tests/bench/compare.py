"""Comparing the sample story, and what each added article costs as a story grows."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from reader.app import open_services
from reader.compare.comparison import compare
from reader.compare.prepared import Prepared
from reader.model.article import Article
from reader.model.feed import Entry
from reader.pipeline.sample import sample_articles
from reader.pipeline.services import Services
from reader.pipeline.story import MOST_ARTICLES, compare_story
from reader.text.passages import passages_of
from reader.text.vectors import Encoder
from tests.bench.table import Row

T = TypeVar("T")

SIZES = (2, 8, 32, 100)
COLD, CACHED = 2.5, 0.25  # seconds of CPU for eight articles
MOST = 400.0  # MB, of a process that compares the largest
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


@dataclass(frozen=True, slots=True)
class _Cost:
    """CPU seconds of reading a story's articles with their vectors, of comparing them, and of comparing them
    once more; and the most memory that the process held (MB; 0 where the system does not say).
    """

    reading: float
    comparing: float
    again: float
    megabytes: float


def _strangers() -> list[Article]:
    """Something else, which is compared first, so that lexicons and models are read."""
    words = [word for article in sample_articles() for word in article.text.split() if word.islower()]
    return [
        replace(article, text="\n\n".join(made_up(words, 900 + k, n) for n in range(4)))
        for k, article in enumerate(sample_articles()[:2])
    ]


def _cost(size: int) -> _Cost:
    encoder = Encoder.load(threads=1)
    compare(prepared(_strangers(), encoder))
    times = [time.process_time()]
    work = prepared(sixty_sentences(size), encoder)
    for _ in range(2):
        times.append(time.process_time())
        compare(work)
    times.append(time.process_time())
    return _Cost(*(after - before for before, after in pairwise(times)), _most_memory())


def _fill(path: Path, size: int) -> tuple[int, int]:
    """A library with two stories that were compared once, as the engine does it: something else, and one of
    so many outlets; their ids."""
    with open_services(path, writer=True) as services:
        return _compared(services, _strangers()), _compared(services, sixty_sentences(size))


def _compared(services: Services, articles: list[Article]) -> int:
    now = services.clock.now()
    story: int | None = None
    for article in articles:
        url = f"https://{article.id}.example/feed"
        feed = services.library.feeds.add(url, article.outlet, at=now)
        put = services.library.articles.put(feed.id, Entry("one", None, article.title), article, now)
        story = services.library.stories.assign(put.article_id, story)
    assert story is not None
    compare_story(services, story)
    services.library.stories.drop_comparison(story)
    return story


def _from_library(path: Path, stories: tuple[int, int]) -> float:
    """CPU seconds of comparing the second in another process and keeping the result, with all that the first
    process left but the comparison."""
    with open_services(path, writer=True) as services:
        compare_story(services, stories[0])
        begun = time.process_time()
        compare_story(services, stories[1])
        return time.process_time() - begun


def _alone(work: Callable[..., T], *given: Any) -> T:
    """The work in a process of its own."""
    with ProcessPoolExecutor(1, get_context("spawn")) as one:
        return one.submit(work, *given).result()


def _most_memory() -> float:
    if sys.platform == "win32":
        return 0.0
    import resource

    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kilobytes / (1e6 if sys.platform == "darwin" else 1e3)


def measure() -> list[Row]:
    """Each size in processes of its own, which have read none of the texts but have compared something else.

    "From the library" is what a reader lives through whose engine compared a story before and compares it
    again after a new start, because an article joined: passages, vectors and what was read of the texts
    (figures, names, quotations, credits, ...) come from the file, the comparison itself does not and is kept
    anew; the limit of it is for stories whose texts were read before. The library compares twelve outlets at
    most. "Vectors only" has the passages and vectors in memory
    and reads all texts; "again" has also read the texts before.
    """
    rows: list[Row] = []
    each = 0.0
    for size in SIZES:
        cost = _alone(_cost, size)
        cold, cached = (COLD, CACHED) if size == 8 else (None, None)
        story = f"{size} articles of 60 sentences"
        limit = "limit" if cold else ""
        rows.append(Row(f"{story}, cold", cost.reading + cost.comparing, "CPU s", cold, limit))
        if size <= MOST_ARTICLES:
            with TemporaryDirectory() as folder:
                path = Path(folder) / "library.sqlite"
                kept = _alone(_from_library, path, _alone(_fill, path, size))
            rows.append(Row(f"{story}, from the library", kept, "CPU s", cached, limit))
        rows.append(Row(f"{story}, vectors only", cost.comparing, "CPU s"))
        rows.append(Row(f"{story}, again", cost.again, "CPU s"))
        if size == 8:
            each = cost.comparing / size * 1000
        if size > 8:
            one = cost.comparing / size * 1000
            rows.append(Row(f"{size} articles: each, vectors only", one, "CPU ms", each, "each of 8"))
        if size == SIZES[-1] and cost.megabytes:
            rows.append(Row(f"{story}: most memory of the process", cost.megabytes, "MB", MOST, "limit"))
    return rows
