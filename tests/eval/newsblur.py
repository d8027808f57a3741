"""NewsBlur's rule for clustering stories, re-implemented from its description, to stand beside ours.

What is known of it: titles only; words of four letters and more without English stop words; two stories of
different feeds join if their titles share enough of those words (half of the shorter title's, at least
three); stories of the last 120 hours; joined by union-find; at most 10 members. It has no measured quality
of its own, and this is our reading of the description, not its code.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reader.model.article import Article
from reader.text.stopwords import stopwords
from reader.text.tokens import word_texts

_HOURS, _MOST, _LEAST_SHARED, _LEAST_SHARE, _LEAST_LENGTH = 120, 10, 3, 0.5, 4


def newsblur_groups(articles: Sequence[Article]) -> list[list[str]]:
    """The groups' ids, for articles in order of arrival."""
    small = stopwords("en")
    bags = [
        frozenset(
            w for w in (x.lower() for x in word_texts(a.title)) if len(w) >= _LEAST_LENGTH and w not in small
        )
        for a in articles
    ]
    parent = list(range(len(articles)))
    size = [1] * len(articles)

    def root(n: int) -> int:
        while parent[n] != n:
            parent[n] = parent[parent[n]]
            n = parent[n]
        return n

    with_word: dict[str, list[int]] = defaultdict(list)
    for n, bag in enumerate(bags):
        for other in sorted({m for word in bag for m in with_word[word]}):
            shared = len(bag & bags[other])
            if shared < _LEAST_SHARED or shared < _LEAST_SHARE * min(len(bag), len(bags[other])):
                continue
            one, two = articles[n].published, articles[other].published
            if one and two and abs((one - two).total_seconds()) > _HOURS * 3600:
                continue
            a, b = root(n), root(other)
            if a != b and size[a] + size[b] <= _MOST:
                parent[a] = b
                size[b] += size[a]
        for word in bag:
            with_word[word].append(n)
    groups: dict[int, list[str]] = defaultdict(list)
    for n, article in enumerate(articles):
        groups[root(n)].append(article.id)
    return list(groups.values())
