"""Texts that an old rule took for teasers are judged anew, as they are: none is fetched for that."""

from __future__ import annotations

from reader.fulltext.choose import article_from
from reader.fulltext.completeness import TEASER, judge
from reader.model.changes import Changes
from reader.pipeline.services import Services

DONE = "house.judged_again"  # kept beside the settings, and none of them
UNSPACED = ("zh", "ja", "ko", "th", "lo", "my", "km")
"""Where words were once counted by the spaces between them: whole articles had a few."""
_AT_ONCE = 100


def judge_again(services: Services) -> Changes:
    """Do it, once in the life of a library. Only what is whole by the rule of today changes.

    Raises:
        ReaderError: the library cannot be written to.
    """
    library, changes = services.library, Changes()
    if library.settings.get(DONE) is not None:
        return changes
    parts = library.articles.parts(TEASER.why, UNSPACED)
    for begin in range(0, len(parts), _AT_ONCE):
        some = parts[begin : begin + _AT_ONCE]
        with library.transaction():
            changes |= library.articles.make_whole(each for each in some if _is_whole(services, each))
    library.settings.put(DONE, services.clock.now().isoformat())
    return changes


def _is_whole(services: Services, article_id: int) -> bool:
    """As when it came in. A page that asked for money or a login was told by that, and is not among them."""
    articles = services.library.articles
    article, entry = articles.get(article_id), articles.entry(article_id)
    if article.text_from in ("page", "selector"):
        return judge(article.text, article.html, entry).complete
    (row,) = articles.rows_of([article_id])
    again = article_from(entry, None, services.library.feeds.get(row.feed_id))
    return again.complete and again.text == article.text
