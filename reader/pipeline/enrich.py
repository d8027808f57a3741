"""What grouping needs of each article: its vector (kept by the text's hash) and its signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.pipeline.frequencies import frequencies
from reader.pipeline.services import Services
from reader.pipeline.stages import ENRICH
from reader.pipeline.vectors import LibraryVectors, encoded
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    from reader.stories.signature import Signature
    from reader.text.background import Frequencies

BATCH = 64


def enrich(
    services: Services, progress: Progress = silent, cancel: CancelToken | None = None, most: int = 1_000_000
) -> int:
    """Sign articles that are not signed yet, the newest first; returns how many.

    What an interrupted run left is done by the next: each article is stamped with its signature.

    Args:
        most: stop after about so many.

    Raises:
        Cancelled: `cancel` was set; whole batches are kept.
        ReaderError: the library cannot be written to.
    """
    library, done = services.library, 0
    total = len(library.articles.pending("enrich", ENRICH, most))
    common = frequencies(services) if total else None
    while done < most and (ids := library.articles.pending("enrich", ENRICH, BATCH)):
        if cancel is not None:
            cancel.check()
        progress("Reading articles", done, total)
        articles = library.articles.get_many(ids)
        signatures = sign(services, articles, cancel, common)
        with library.transaction():
            for article, signature in zip(articles, signatures, strict=True):
                _keep(services, int(article.id), signature)
        done += len(ids)
    return done


def sign(
    services: Services,
    articles: list[Article],
    cancel: CancelToken | None = None,
    common: Frequencies | None = None,
) -> list[Signature]:
    """The signatures of articles, in their order. `common`: how common words are; the library's if None."""
    from reader.stories.signature import sign as signature_of
    from reader.stories.signature import text_to_embed

    texts = [text_to_embed(article) for article in articles]
    cache = LibraryVectors(services.library, services.clock)
    vectors = encoded(texts, services.encoder(), cache, cancel=cancel)
    common = common or frequencies(services)
    return [
        signature_of(article, vectors[text], common.of(article.language))
        for article, text in zip(articles, texts, strict=True)
    ]


def _keep(services: Services, article_id: int, signature: Signature) -> None:
    library = services.library
    rows = library.articles.rows_of([article_id])
    if not rows:
        return  # its feed was removed while it was read
    library.stories.sign(article_id, signature.keys, signature.to_bytes(), signature.when or rows[0].seen)
    library.articles.set_kind(article_id, signature.kind)
    library.articles.stamp([article_id], "enrich", ENRICH)
