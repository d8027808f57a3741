"""The core on a file of many texts: grouping, wording, quotations. Schemas: docs/comparison-json.md."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import BadInput
from reader.pipeline.read import articles_from_lines, objects_from_lines
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    from reader.text.vectors import Encoder

Document = dict[str, Any]


def group_file(
    path: Path,
    encoder: Callable[[], Encoder],
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Document:
    """Group the articles of a JSON-lines file; every id stands in exactly one story.

    Raises:
        BadInput, FileMissing: the file cannot be used.
        Cancelled: `cancel` was set.
    """
    from reader.stories.group import group

    progress("Reading the articles", 0, None)
    articles = articles_from_lines(path)
    groups = group(articles, encoder(), progress=progress, cancel=cancel) if articles else ()
    return {
        "schema": "variorum/groups/1",
        "stories": [
            {
                "id": found.id,
                "title": found.title,
                "articles": list(found.articles),
                "because": list(found.because),
                "copies": [list(copies) for copies in found.copies],
                "kinds": dict(found.kinds),
            }
            for found in groups
        ],
    }


def wording_file(
    path: Path,
    encoder: Callable[[], Encoder],
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Document:
    """Score the wording of each text of a JSON-lines file; spans index the text as it was given.

    Raises: as `group_file`.
    """
    from reader.compare.wording import score_texts
    from reader.compare.wording_heard import EveryWord

    ids, texts = _texts(path)
    scores = []
    if texts:
        ear = EveryWord()
        vectors = encoder().encode(texts, cancel=cancel, progress=progress, listener=ear)
        scores = score_texts(texts, vectors, ear.odds)
    return {
        "schema": "variorum/wording/1",
        "items": [
            {
                "id": id_,
                "score": round(float(score.score), 4),
                "loaded": bool(score.loaded),
                "spans": [
                    {key: asdict(span)[key] for key in ("start", "end", "text", "category", "why", "plain")}
                    for span in score.spans
                ],
            }
            for id_, score in zip(ids, scores, strict=True)
        ],
    }


def quotes_file(path: Path, progress: Progress = silent, cancel: CancelToken | None = None) -> Document:
    """Find the quotations of each text of a JSON-lines file; spans index the text as it was given.

    Words in quotation marks that nobody is said to have spoken are left out.

    Raises: as `group_file`.
    """
    from reader.text import quotes

    ids, texts = _texts(path)
    items = []
    for done, (id_, text) in enumerate(zip(ids, texts, strict=True)):
        progress("Looking for quotations", done, len(texts))
        if cancel is not None:
            cancel.check()
        items.append(
            {
                "id": id_,
                "quotes": [
                    {
                        "start": quote.start,
                        "end": quote.end,
                        "text": quote.text,
                        "speaker": quote.speaker,
                        "verb": quote.verb,
                        "direct": quote.direct,
                    }
                    for quote in quotes.find(text)
                    if not quote.scare
                ],
            }
        )
    return {"schema": "variorum/quotes/1", "items": items}


def _texts(path: Path) -> tuple[list[Any], list[str]]:
    ids, texts = [], []
    for number, given in objects_from_lines(path):
        if "id" not in given or not isinstance(given.get("text"), str):
            raise BadInput(
                f'{path.name}, line {number} needs "id" and "text".', "Both are in one JSON object a line."
            )
        ids.append(given["id"])
        texts.append(given["text"])
    return ids, texts
