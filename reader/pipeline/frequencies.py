"""How common words are, kept fresh: the shipped tables, and what the library's own stories say."""

from __future__ import annotations

from collections import Counter, defaultdict

from reader.pipeline.services import Services
from reader.text.background import Frequencies
from reader.work.progress import CancelToken

STORIES = 2000
"""The latest ones that are counted, one article each: the names of a story that fills the pages are no common
words because many articles tell it."""
FEWEST = 50
"""Stories of a language from which the library has something to say about it."""
_LEAST = 3  # stories in which a stem has to stand
_LETTERS = 6000  # of an article that are counted
_BATCH = 50


def frequencies(services: Services) -> Frequencies:
    """The shipped tables together with what was counted last."""
    return Frequencies(services.library.frequencies.all())


def renew_frequencies(services: Services, cancel: CancelToken | None = None) -> None:
    """Count the words of the latest stories anew, by language.

    Articles that are signed already keep their signatures; the next ones are weighed by the new counts.

    Raises:
        Cancelled: `cancel` was set; what was counted before stays.
        ReaderError: the library cannot be written to.
    """
    from reader.text.tokens import stems

    library = services.library
    chosen = library.frequencies.one_of_each_story(STORIES)
    stories: Counter[str] = Counter()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for begin in range(0, len(chosen), _BATCH):
        if cancel is not None:
            cancel.check()
        for article in library.articles.get_many(chosen[begin : begin + _BATCH]):
            stories[article.language] += 1
            counts[article.language].update(set(stems(article.text[:_LETTERS], article.language)))
    library.frequencies.put(
        {
            language: (stories[language], {s: n for s, n in found.items() if n >= _LEAST})
            for language, found in counts.items()
            if stories[language] >= FEWEST
        }
    )
