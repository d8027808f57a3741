"""What a piece of work changed in the library; broadcast, so that each view refreshes only its part."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of what was added, altered or removed; those of lessons are their hex digits."""

    feeds: frozenset[int] = frozenset()
    articles: frozenset[int] = frozenset()
    stories: frozenset[int] = frozenset()
    lessons: frozenset[str] = frozenset()

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.feeds | other.feeds,
            self.articles | other.articles,
            self.stories | other.stories,
            self.lessons | other.lessons,
        )

    def __bool__(self) -> bool:
        return bool(self.feeds or self.articles or self.stories or self.lessons)
