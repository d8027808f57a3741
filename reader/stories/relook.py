"""A second look at the stories of some days: arriving articles were placed one by one, the batch sees all.

Ids stay with the story that keeps most of its articles, so that what the reader knows as a story remains
that story; only articles that the batch puts elsewhere move.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.stories.group import group_signatures
from reader.stories.place import Candidate
from reader.work.progress import CancelToken


@dataclass(frozen=True, slots=True)
class Move:
    """An article that belongs elsewhere: to `story_id`, or with `new` to a story that is not there yet
    (moves with the same `new` go into one)."""

    article_id: int
    story_id: int | None
    new: int | None = None


def relook(
    placed: Sequence[Candidate],
    pinned: frozenset[int] = frozenset(),
    cancel: CancelToken | None = None,
) -> tuple[Move, ...]:
    """What the batch would have done differently.

    Args:
        placed: the articles of the days in question with their stories, in order of arrival.
        pinned: articles that the reader placed; they never move, and a group that holds one keeps its story.

    Raises:
        Cancelled.
    """
    groups = group_signatures(
        [c.signature for c in placed],
        cancel=cancel,
        settled=[c.story_id if c.settled else None for c in placed],
    )
    owner = _owners(groups, placed, pinned)
    moves: list[Move] = []
    for n, members in enumerate(groups):
        story = owner.get(n)
        for member in members:
            article = placed[member]
            if article.article_id in pinned or article.story_id == story:
                continue
            moves.append(Move(article.article_id, story, None if story is not None else n))
    return tuple(moves)


def _owners(
    groups: Sequence[Sequence[int]], placed: Sequence[Candidate], pinned: frozenset[int]
) -> dict[int, int]:
    """group -> the story whose id it keeps: pinned articles decide, then the number of shared articles."""
    claims: list[tuple[int, int, int, int]] = []
    for n, members in enumerate(groups):
        shared = Counter(placed[m].story_id for m in members)
        held = Counter(placed[m].story_id for m in members if placed[m].article_id in pinned)
        claims += [(-held[story], -count, story, n) for story, count in shared.items()]
    owner: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, story, n in sorted(claims):
        if n not in owner and story not in taken:
            owner[n] = story
            taken.add(story)
    return owner
