"""The quotations of stored articles, for the search. A stage of its own: nobody waits for it."""

from __future__ import annotations

from reader.errors import NothingFound
from reader.pipeline.services import Services
from reader.pipeline.stages import QUOTES
from reader.work.progress import CancelToken, Progress, silent
from reader.work.remembered import forget_passages

STAGE = "quotes"
BATCH = 20


def read_quotes(
    services: Services,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    *,
    most: int | None = None,
) -> int:
    """Find the quotations of every article that was not looked through yet, the newest first.

    What an interrupted run left, and what changed while it was read, is done by the next. Returns how many
    articles were read, `most` at most.

    Raises:
        Cancelled: `cancel` was set; whole batches are kept.
        ReaderError: the library cannot be written to.
    """
    from reader.text import readings
    from reader.text.quotes import find

    library, done = services.library, 0
    total = len(library.articles.pending(STAGE, QUOTES, 1_000_000 if most is None else most))
    while done < total:
        if cancel is not None:
            cancel.check()
        ids = library.articles.pending(STAGE, QUOTES, min(BATCH, total - done))
        if not ids:
            break
        progress("Reading quotations", done, total)
        found = [
            (int(article.id), article.text, find(article.text)) for article in library.articles.get_many(ids)
        ]
        with library.transaction():
            for number, text, quotes in found:
                try:
                    if library.articles.get(number).text == text:
                        library.quotes.put(number, library.articles.version(number), quotes)
                        library.articles.stamp([number], STAGE, QUOTES)
                except NothingFound:  # removed meanwhile
                    continue
        readings.forget(text for _, text, _ in found)
        forget_passages()
        done += len(ids)
    if done:
        progress("Reading quotations", done, total)
    return done
