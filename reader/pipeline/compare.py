"""Articles -> comparison: passages, vectors (kept where they are known), then the comparison itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.passage import Passage
from reader.pipeline.vectors import Cache, vectors_of
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    from reader.text.vectors import Encoder, Listener


def compare_articles(
    articles: Sequence[Article],
    encoder: Encoder,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Comparison:
    """Compare two or more articles; their ids must differ.

    Raises:
        ValueError: fewer than two articles, or an id stands twice.
        Cancelled: `cancel` was set.
    """
    from reader.text.passages import passages_of

    if len(articles) < 2 or len({article.id for article in articles}) < len(articles):
        raise ValueError("two or more articles with different ids are needed")
    split = []
    for done, article in enumerate(articles, 1):
        if cancel is not None:
            cancel.check()
        split.append(passages_of(article))
        progress("Reading the articles", done, len(articles))
    return compare_passages(articles, split, encoder, None, progress, cancel)


def compare_passages(
    articles: Sequence[Article],
    split: Sequence[tuple[Passage, ...]],
    encoder: Encoder,
    vectors: Cache | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Comparison:
    """The same for articles whose passages are known: `split` has those of each article.

    `vectors` keeps sentence vectors between runs; without it every passage is encoded anew.
    """
    from reader.compare.comparison import compare
    from reader.compare.prepared import Prepared
    from reader.compare.wording_heard import Ear

    rows = vectors_of(split, encoder, vectors, progress, cancel, Ear())
    prepared = [
        Prepared(article, passages, found)
        for article, passages, found in zip(articles, split, rows, strict=True)
    ]
    progress("Comparing", 0, None)

    def listen(texts: Sequence[str], listener: Listener) -> None:
        encoder.encode(texts, cancel=cancel, listener=listener)

    return compare(prepared, listen=listen, progress=progress, cancel=cancel)
