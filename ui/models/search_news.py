"""Which articles that came in are news to the reader of a saved search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from reader.model.article import ArticleRow


class SearchNews:
    """Remembers what was told. Only what came in since `begin` is news; a text that comes later than its
    headline, and makes an article match, is told then."""

    def __init__(self) -> None:
        self._since = datetime.now(UTC)
        self._told: defaultdict[int, set[int]] = defaultdict(set)

    def begin(self, now: datetime) -> None:
        """The library was opened, or is another one."""
        self._since = now
        self._told.clear()

    def take(self, search: int, found: Iterable[ArticleRow]) -> list[ArticleRow]:
        """Of what a search finds among articles that changed, those to tell of."""
        told = self._told[search]
        news = [row for row in found if row.seen >= self._since and row.id not in told]
        told.update(row.id for row in news)
        return news
