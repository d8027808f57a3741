"""The sample story that comes with the program: in memory, and as part of a library."""

from __future__ import annotations

from collections.abc import Sequence

import resources
from reader.model.article import Article
from reader.model.changes import Changes
from reader.model.feed import SAMPLE_SCHEME, Entry
from reader.pipeline.read import articles_from_files
from reader.pipeline.services import Services
from reader.pipeline.stages import ENRICH, PAGE, PLACE

SAMPLE = "samples/inquiry"
FOLDER = "Sample"


def sample_articles() -> tuple[Article, ...]:
    """One inquiry as five invented outlets told it, in the order of the files' names."""
    return articles_from_files(sorted(resources.path(SAMPLE).glob("[0-9]*.json")))


def load_sample(services: Services) -> tuple[int, Changes]:
    """Put the sample into the library, each outlet as a feed that is never asked; again, it is found.

    Returns:
        The story's id, and what changed.
    """
    library, now = services.library, services.clock.now()
    articles = sample_articles()
    reasons = _reasons(articles)
    story: int | None = None
    changes = Changes()
    with library.transaction():
        for article in articles:
            url = SAMPLE_SCHEME + article.id
            feed = library.feeds.add(url, article.outlet, at=now, folder=FOLDER)
            entry = Entry(url, article.url, article.title, article.author, article.published)
            put = library.articles.put(feed.id, entry, article, now)
            kept = library.articles.rows_of([put.article_id])[0].story_id
            # Placed by us: grouping must not take it apart, nor add the news of the day to it.
            story = kept or library.stories.assign(put.article_id, story, reasons, pinned=True)
            for stage, version in (("page", PAGE), ("enrich", ENRICH), ("place", PLACE)):
                library.articles.stamp([put.article_id], stage, version)
            changes |= Changes(frozenset((feed.id,)), frozenset((put.article_id,)), frozenset((story,)))
    assert story is not None
    return story, changes


def _reasons(articles: Sequence[Article]) -> tuple[str, ...]:
    """What the articles share; told by their words, without the language model."""
    import numpy as np

    from reader.stories.explain import because
    from reader.stories.signature import sign
    from reader.text.background import Background
    from reader.text.vectors import WIDTH

    nothing, background = np.zeros(WIDTH, np.float32), Background.load()
    return because([sign(article, nothing, background) for article in articles])
