"""Lessons that are ready for a class: invented outlets, so nobody defends a side."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import TYPE_CHECKING

import resources
from reader.lessons.freeze import freeze
from reader.model.lesson import Lesson, Sample, Tongue, Wish
from reader.pipeline.compare import compare_articles
from reader.pipeline.read import articles_from_files
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    from reader.text.vectors import Encoder


def sample_lesson(
    sample: Sample,
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
    words = json.loads(resources.path("lessons/sample.json").read_text("utf-8"))[sample][language]
    wish = Wish(
        words["title"], language, words["instructions"], blind=True, questions=tuple(words["questions"])
    )
    files = sorted(resources.path(f"samples/{sample}").glob("[0-9]*.json"))
    articles = [article for article in articles_from_files(files) if article.complete]
    found = compare_articles(articles, encoder, progress=progress, cancel=cancel)
    return freeze(found, wish, id_=sample_id(sample, language), made=made)


def sample_id(sample: Sample, language: Tongue) -> str:
    return hashlib.sha256(f"variorum sample lesson {sample} {language}".encode()).hexdigest()[:32]
