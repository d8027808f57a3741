"""One article that has just come -> the story that it belongs to, or a new one.

The candidates come from the store's index (articles of the last days that share a rare word), so the cost
does not depend on the size of the library.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reader.stories.copies import contained, is_copy
from reader.stories.deciding import can_be_joined, decides
from reader.stories.explain import because
from reader.stories.likeness import JOIN, likeness
from reader.stories.signature import Signature

_STAY = 0.15  # by how much another story must be more like an article that has changed than its own
_NEAREST = 6  # members that a story is judged by: of a long story the ones most like the new article


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that is stored, with the story in which it stands; `settled` if that is not of today."""

    article_id: int
    story_id: int
    signature: Signature
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article belongs. `story_id` None: a story of its own. `copy_of`: the stored article whose
    text it repeats, `nearest` the one most like it. `likeness` is the mean probability that decided, 0 for a
    new story."""

    story_id: int | None
    because: tuple[str, ...] = ()
    copy_of: int | None = None
    likeness: float = 0.0
    nearest: int | None = None


def place(
    new: Signature,
    candidates: Sequence[Candidate],
    home: int | None = None,
) -> Placement:
    """Choose the story for an arriving article, or for one that has changed.

    Args:
        home: the story in which it stands with others of the `candidates`; it leaves that only for a clearly
            better one, and a live blog, whose text moves on, never does.

    A story is judged by the mean likeness of the article to its members, as in the batch (average linkage,
    so no chain drift); of a story with many members by the half that is most alike, at least six, so that
    a story that moves on over weeks can still be joined. Only its reports count if it has any. O(candidates).
    """
    by_story: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for n, candidate in enumerate(candidates):
        by_story[candidate.story_id].append((likeness(new, candidate.signature), n))
    best, best_mean = None, 0.0
    for story_id in sorted(by_story):
        mean = _mean_of_nearest(by_story[story_id], candidates) + (_STAY if story_id == home else 0.0)
        if mean >= JOIN and mean > best_mean:
            best, best_mean = story_id, mean
    copy_of = _copy_of(new, candidates)
    if new.kind == "live" and home in by_story:
        best = home
    elif copy_of is not None:
        # A copy goes where its original is, whatever else is alike.
        best, best_mean = copy_of.story_id, 1.0
    if best is None:
        return Placement(None)
    nearest = candidates[max(by_story[best], key=lambda each: (each[0], -each[1]))[1]]
    return Placement(
        best,
        because([nearest.signature, new]),
        copy_of.article_id if copy_of is not None and copy_of.story_id == best else None,
        min(1.0, best_mean),
        nearest.article_id,
    )


def _mean_of_nearest(found: Sequence[tuple[float, int]], candidates: Sequence[Candidate]) -> float:
    """How like an article is to a story; 0 if nothing in there can be joined."""
    kinds = [(value, candidates[n].signature) for value, n in found]
    values = [value for value, signature in kinds if decides(signature)]
    if not values:
        values = [value for value, signature in kinds if can_be_joined(signature)]
    nearest = sorted(values, reverse=True)[: max(_NEAREST, (len(values) + 1) // 2)]
    return sum(nearest) / len(nearest) if nearest else 0.0


def _copy_of(new: Signature, candidates: Sequence[Candidate]) -> Candidate | None:
    found = [
        (contained(new.shingles, c.signature.shingles, new.length, c.signature.length), -c.article_id, c)
        for c in candidates
        if is_copy(new.shingles, c.signature.shingles, new.length, c.signature.length)
    ]
    return max(found, key=lambda entry: entry[:2])[2] if found else None
