"""The sample story that comes with the program."""

from __future__ import annotations

import resources
from reader.model.article import Article
from reader.pipeline.read import articles_from_files

SAMPLE = "samples/inquiry"


def sample_articles() -> tuple[Article, ...]:
    """One inquiry as five invented outlets told it, in the order of the files' names."""
    return articles_from_files(sorted(resources.path(SAMPLE).glob("[0-9]*.json")))
