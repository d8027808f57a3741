"""The sample story as a lesson that is ready for a class: four invented outlets, so nobody defends a side."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import TYPE_CHECKING

import resources
from reader.lessons.freeze import Wish, freeze
from reader.model.lesson import Lesson, Tongue
from reader.pipeline.compare import compare_articles
from reader.pipeline.sample import sample_articles
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    from reader.text.vectors import Encoder


def sample_lesson(
    encoder: Encoder,
    language: Tongue,
    made: datetime,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Lesson:
    """Blind, with its key, of the texts that are whole. Its id is always the same in one language, so that it
    stands in a library once.

    Raises:
        Cancelled: `cancel` was set.
    """
    words = json.loads(resources.path("lessons/sample.json").read_text("utf-8"))[language]
    wish = Wish(words["title"], language, words["instructions"], blind=True)
    articles = [article for article in sample_articles() if article.complete]
    found = compare_articles(articles, encoder, progress=progress, cancel=cancel)
    return freeze(found, wish, id_=sample_id(language), made=made)


def sample_id(language: Tongue) -> str:
    return hashlib.sha256(f"variorum sample lesson {language}".encode()).hexdigest()[:32]
