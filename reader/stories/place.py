"""One article that has just come -> the story that it belongs to, or a new one.

The candidates come from the store's index (articles of the last days that share a rare word), so the cost
does not depend on the size of the library.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reader.stories.copies import contained, is_copy
from reader.stories.explain import because
from reader.stories.likeness import FITTED, JOIN, Model, likeness
from reader.stories.signature import Signature

_NEAREST = 6  # members that a story is judged by: of a long story the ones most like the new article


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that is stored, with the story in which it stands."""

    article_id: int
    story_id: int
    signature: Signature


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article belongs. `story_id` None: a story of its own. `copy_of`: the stored article whose
    text it repeats. `likeness` is the mean probability that decided, 0 for a new story."""

    story_id: int | None
    because: tuple[str, ...] = ()
    copy_of: int | None = None
    likeness: float = 0.0


def place(
    new: Signature, candidates: Sequence[Candidate], model: Model = FITTED, least: float = JOIN
) -> Placement:
    """Choose the story for an arriving article.

    A story is judged by the mean likeness of the article to its members, as in the batch (average linkage,
    so no chain drift); of a story with many members by the half that is most alike, at least six, so that
    a story that moves on over weeks can still be joined. O(candidates).
    """
    by_story: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for n, candidate in enumerate(candidates):
        by_story[candidate.story_id].append((likeness(new, candidate.signature, model), n))
    best, best_mean = None, 0.0
    for story_id in sorted(by_story):
        found = sorted(by_story[story_id], reverse=True)
        judged = found[: max(_NEAREST, (len(found) + 1) // 2)]
        mean = sum(value for value, _ in judged) / len(judged)
        if mean >= least and mean > best_mean:
            best, best_mean = story_id, mean
    copy_of = _copy_of(new, candidates)
    if copy_of is not None:
        # A copy goes where its original is, whatever else is alike.
        best, best_mean = copy_of.story_id, 1.0
    if best is None:
        return Placement(None)
    members = [candidates[n].signature for _, n in sorted(by_story[best], reverse=True)]
    return Placement(best, _reasons(new, members), copy_of.article_id if copy_of else None, best_mean)


def _reasons(new: Signature, members: Sequence[Signature]) -> tuple[str, ...]:
    """What the article shares with the member most like it."""
    return because([members[0], new])


def _copy_of(new: Signature, candidates: Sequence[Candidate]) -> Candidate | None:
    found = [
        (contained(new.sketch, c.signature.sketch, new.length, c.signature.length), -c.article_id, c)
        for c in candidates
        if is_copy(new.sketch, c.signature.sketch, new.length, c.signature.length)
    ]
    return max(found, key=lambda entry: entry[:2])[2] if found else None
