"""A second look at the stories of articles that have just come, when all of them are there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from reader.model.changes import Changes
from reader.pipeline.outcome import Announce, nobody
from reader.pipeline.regroup import Signatures
from reader.pipeline.services import Services
from reader.pipeline.titles import name_story
from reader.store.filters import Where
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    from reader.stories.place import Candidate
    from reader.stories.relook import Move

WINDOW = timedelta(days=14)
NEIGHBOURS = 12
RECENT = timedelta(days=3)
AT_A_TIME = 300
SETTLED = timedelta(days=1)
"""After that an article changes its story only if it stands clearly wrong."""
MOST = 1500
"""Articles looked at together: a refresh with little news costs little, one with much is bounded."""

_Reason = tuple[tuple[str, ...], int | None, int | None]
"""What an article shares with the one of its story most like it, whose text it repeats, and which that is."""


def relook(
    services: Services,
    article_ids: Iterable[int],
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    announce: Announce = nobody,
    signatures: Signatures | None = None,
) -> Changes:
    """Move articles that stand in the wrong story now that later ones have come; ids of stories stay.

    What the reader placed by hand neither moves nor draws others to it: a story that was taken apart
    would come together again.

    Args:
        article_ids: what has just been placed; it is looked at with its neighbours and their stories.
        signatures: those that are unpacked already.

    Raises:
        Cancelled: `cancel` was set; nothing was moved.
        ReaderError: the library cannot be written to.
    """
    from reader.stories.place import Candidate
    from reader.stories.relook import relook as moves_of

    library, signatures = services.library, signatures or Signatures()
    progress("Looking at the stories again", 0, None)
    pinned = library.stories.pinned()
    around = _around(services, article_ids, signatures, cancel)
    known_until = services.clock.now() - SETTLED
    settled = {row.id for row in library.articles.rows_of(around) if row.seen < known_until}
    placed = [
        Candidate(each.article_id, each.story_id, signature, each.article_id in settled)
        for each in library.stories.signatures(sorted(around - pinned))
        if each.story_id is not None and (signature := signatures.of(each)) is not None
    ]
    copies = _copies(services, placed)
    leading = [each for each in placed if each.article_id not in copies]
    moves = moves_of(leading, frozenset(), cancel=cancel) if len(leading) > 1 else ()
    if not moves:
        return Changes()
    moved = {move.article_id: move for move in moves}
    moves += tuple(
        replace(moved[original], article_id=copy) for copy, original in copies.items() if original in moved
    )
    changes = _move(services, placed, moves, copies)
    announce(changes)
    return changes


def relook_recent(services: Services, cancel: CancelToken | None = None) -> Changes:
    """The same for every article of the last days, some hundred at a time.

    Raises: as `relook`.
    """
    articles, changes, signatures = services.library.articles, Changes(), Signatures()
    recent = articles.ids(Where(since=services.clock.now() - RECENT))
    for begin in range(0, len(recent), AT_A_TIME):
        these = recent[begin : begin + AT_A_TIME]
        changes |= relook(services, these, cancel=cancel, signatures=signatures)
    return changes


def _around(
    services: Services, article_ids: Iterable[int], signatures: Signatures, cancel: CancelToken | None
) -> set[int]:
    """The articles, those that share most with each and are at all like it, and the other members of their
    stories. What shares only common words with it cannot decide where it stands, and the work grows with
    the square."""
    from reader.stories.likeness import ALIKE, likeness

    stories = services.library.stories
    found: set[int] = set()
    seen: set[int] = set()
    rows = {row.id: row for row in services.library.articles.rows_of(sorted(article_ids, reverse=True))}
    for stored in stories.signatures(rows):
        if len(found) >= MOST:
            break
        if cancel is not None:
            cancel.check()
        own = signatures.of(stored)
        if own is None:
            continue
        when = own.when or rows[stored.article_id].seen
        near = [stored]
        for each in stories.candidates(
            own.keys,
            when - WINDOW,
            when + WINDOW,
            NEIGHBOURS,
            but=stored.article_id,
            known=signatures.known,
        ):
            other = signatures.of(each)
            if other is not None and likeness(own, other) >= ALIKE:
                near.append(each)
        found |= {each.article_id for each in near}
        for story in {each.story_id for each in near if each.story_id is not None} - seen:
            if len(found) >= 2 * MOST:  # stories of thousands: the work and the memory for it have an end
                break
            seen.add(story)
            found |= set(stories.article_ids(story)[:MOST])
    return found


def _copies(services: Services, placed: Sequence[Candidate]) -> dict[int, int]:
    """copy -> its original, of those that are looked at: they have one voice, and a copy goes along."""
    of = {
        place.article_id: place.copy_of
        for place in services.library.stories.places(each.article_id for each in placed)
        if place.copy_of is not None
    }
    here = {each.article_id for each in placed}
    found = {}
    for copy in of:
        original, seen = copy, {copy}
        while (further := of.get(original)) is not None and further not in seen:
            original = further
            seen.add(original)
        if original != copy and original in here and original not in of:
            found[copy] = original
    return found


def _move(
    services: Services, placed: Sequence[Candidate], moves: Sequence[Move], copies: Mapping[int, int]
) -> Changes:
    library = services.library
    before = {each.article_id: each.story_id for each in placed}
    after: dict[int, tuple[str, int]] = {id_: ("old", story) for id_, story in before.items()}
    after |= {
        move.article_id: ("old", move.story_id) if move.story_id is not None else ("new", move.new or 0)
        for move in moves
    }
    reasons = _reasons(placed, after, frozenset(move.article_id for move in moves), copies)
    made: dict[tuple[str, int], int] = {}
    stories: set[int] = set()
    with library.transaction():
        there = {row.id for row in library.articles.rows_of(move.article_id for move in moves)}
        for id_ in (move.article_id for move in moves if move.article_id in there):
            place = after[id_]
            target = made.get(place, place[1] if place[0] == "old" else None)
            if target is not None and library.stories.row(target) is None:
                target = None  # it has just lost its last article: its place is taken by a new one
            because, copy_of, nearest = reasons[id_]
            made[place] = library.stories.assign(id_, target, because, copy_of=copy_of, nearest=nearest)
            stories |= {made[place], before[id_]}
        for story in stories:
            name_story(services, story)
    return Changes(articles=frozenset(there), stories=frozenset(stories))


def _reasons(
    placed: Sequence[Candidate],
    after: Mapping[int, tuple[str, int]],
    moved: frozenset[int],
    copies: Mapping[int, int],
) -> dict[int, _Reason]:
    """What each article that moves shares with the one most like it where it goes."""
    from reader.stories.neighbours import most_alike

    members: dict[tuple[str, int], list[Candidate]] = defaultdict(list)
    for each in placed:
        members[after[each.article_id]].append(each)
    found = {}
    for here in members.values():
        coming = [n for n, each in enumerate(here) if each.article_id in moved]
        if not coming:
            continue
        for n, close in zip(coming, most_alike([each.signature for each in here], coming), strict=True):
            id_ = here[n].article_id
            found[id_] = _why(here[n], [here[other] for other in close], copies.get(id_))
    return found


def _why(own: Candidate, close: Sequence[Candidate], original: int | None) -> _Reason:
    """`close` are those of its story that it is most like, the nearest first."""
    from reader.stories.copies import is_copy
    from reader.stories.explain import because

    mine = own.signature
    same = [
        each.article_id
        for each in close
        if each.article_id < own.article_id
        and is_copy(mine.shingles, each.signature.shingles, mine.length, each.signature.length)
    ]
    copy_of = original or min(same, default=None)
    if not close:
        return (), copy_of, None
    return because([close[0].signature, mine]), copy_of, close[0].article_id
