"""What is read of the articles of a story, from the library and back to it: who has their vectors there need
not read their texts again either.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import chain

from reader.model.article import Article
from reader.model.passage import Passage
from reader.pipeline.services import Services
from reader.text import readings
from reader.work.remembered import forget_passages

_KEPT = timedelta(days=60)  # as long as vectors, without which they save little


def recall(services: Services, articles: Sequence[Article], split: Sequence[Sequence[Passage]]) -> None:
    """Take up what the library has of these articles. What is damaged is read again."""
    library, stage = services.library, readings.stage()
    for article, passages in zip(articles, split, strict=True):
        number = int(article.id)
        document = library.readings.get(number, library.articles.version(number), stage)
        if document is not None:
            try:
                readings.given(_texts(article, passages), document)
            except ValueError:
                continue


def remember(services: Services, articles: Sequence[Article], split: Sequence[Sequence[Passage]]) -> None:
    """Keep what was read of these articles, where it is more than the library has, and let go of it here:
    the next comparison has other articles, or takes it up again.
    """
    library, stage, now = services.library, readings.stage(), services.clock.now()
    texts = [_texts(article, passages) for article, passages in zip(articles, split, strict=True)]
    with library.transaction():
        for article, document in zip(articles, readings.taken(texts), strict=True):
            if document is not None:
                number = int(article.id)
                library.readings.put(number, library.articles.version(number), stage, document, now)
    readings.forget(chain.from_iterable(texts))
    forget_passages()


def forget_old(services: Services) -> None:
    """Drop what other code read, and what is old."""
    before = services.clock.now() - _KEPT
    services.library.readings.forget(before=before, other_than=readings.stage())


def _texts(article: Article, passages: Sequence[Passage]) -> list[str]:
    return [article.text, *(passage.text for passage in passages)]
