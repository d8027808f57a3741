"""The reader's corrections of grouping: kept, undone, and stronger than every later run.

An article that a correction touches is pinned: placing and re-looking leave it where it is. What was
there before stands in the correction, so that undoing brings back stories with their ids, reasons and
pins, in any order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reader.errors import BadInput, NothingFound
from reader.model.changes import Changes
from reader.pipeline.services import Services
from reader.pipeline.titles import name_story
from reader.store.corrections import Correction, CorrectionKind

GROUPING: tuple[CorrectionKind, ...] = ("move", "split", "merge", "pin")


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction that was made: its number, the story the reader should see now, what changed."""

    id: int
    story_id: int
    changes: Changes


def take_out(services: Services, article_id: int) -> Corrected:
    """Take an article out of its story, into one of its own.

    Raises:
        NothingFound: there is no such article, or it stands in no story.
        BadInput: it stands alone already.
    """
    source = _story_of(services, article_id)
    if len(services.library.stories.article_ids(source)) == 1:
        raise BadInput("This article is alone already.", "Move it to another story instead.")
    return _regroup(services, "move", [article_id], source, None)


def move(services: Services, article_ids: Sequence[int], story_id: int) -> Corrected:
    """Put articles of one story into another.

    Raises:
        NothingFound: there is no such article or story.
        BadInput: they stand there already, or come from several stories.
    """
    services.library.stories.title(story_id)
    places = services.library.stories.places(article_ids)
    if not places or len(places) != len(set(article_ids)):
        raise NothingFound("an article that is to be moved")
    sources = {place.story_id for place in places}
    if sources == {story_id}:
        raise BadInput("The article is part of that story already.")
    if len(sources) > 1:
        raise BadInput("These articles come from several stories.", "Move those of one story at a time.")
    return _regroup(services, "move", [place.article_id for place in places], places[0].story_id, story_id)


def split(services: Services, story_id: int, article_ids: Sequence[int]) -> Corrected:
    """Make a story of its own of some of a story's articles; returns the new one.

    Raises:
        NothingFound: there is no such story.
        BadInput: none, all, or articles of other stories were chosen.
    """
    services.library.stories.title(story_id)
    members = services.library.stories.article_ids(story_id)
    chosen = [article for article in members if article in set(article_ids)]
    if len(chosen) != len(set(article_ids)):
        raise BadInput("Only articles of the story itself can be split off.")
    if not chosen or len(chosen) == len(members):
        raise BadInput("Choose some of the story's articles, not all and not none.")
    return _regroup(services, "split", chosen, story_id, None)


def merge(services: Services, story_id: int, other_id: int) -> Corrected:
    """Put every article of `other_id` into `story_id`, which keeps its id; who followed one follows both.

    Raises:
        NothingFound: there is no such story.
        BadInput: they are one story.
    """
    services.library.stories.title(story_id)
    services.library.stories.title(other_id)
    if story_id == other_id:
        raise BadInput("A story cannot be merged with itself.", "Choose another one.")
    if any(row.followed for row in services.library.stories.rows_of([other_id])):
        services.library.stories.follow(story_id, services.clock.now())
    return _regroup(services, "merge", services.library.stories.article_ids(other_id), other_id, story_id)


def pin(services: Services, story_id: int, article_ids: Sequence[int] | None = None) -> Corrected:
    """Keep articles (None: all of the story) where they are, whatever later runs find.

    Raises:
        NothingFound: there is no such story.
        BadInput: an article is not part of it.
    """
    stories = services.library.stories
    stories.title(story_id)
    members = stories.article_ids(story_id)
    held = members if article_ids is None else sorted(set(article_ids))
    if not held or not set(held) <= set(members):
        raise BadInput("Only articles of the story itself can be pinned to it.")
    with services.library.transaction():
        stories.pin(held, pinned=True)
        number = services.library.corrections.add(
            "pin",
            at=services.clock.now(),
            article_id=held[0] if len(held) == 1 else None,
            story_id=story_id,
            detail={"held": held, "titles": _titles(services, held), "story_title": stories.title(story_id)},
        )
    return Corrected(number, story_id, Changes(frozenset(), frozenset(held), frozenset((story_id,))))


def undo(services: Services, correction_id: int) -> Corrected:
    """Take a correction of grouping back; the story that its articles come back to is shown.

    Raises:
        NothingFound: there is no such correction, or it was undone before.
        BadInput: it is none of grouping.
    """
    library, stories = services.library, services.library.stories
    correction = library.corrections.get(correction_id)
    if correction.kind not in GROUPING:
        raise BadInput("That is no correction of a grouping.")
    with library.transaction():
        library.corrections.undo(correction_id, services.clock.now())
        in_force = _in_force(services)
        touched: set[int] = {s for s in (correction.story_id, correction.other_story_id) if s is not None}
        title = str(correction.detail.get("story_title") or "")
        back = _hand_on(services, correction, in_force)
        shown = correction.story_id or 0
        for place in stories.places(back):
            was = back[place.article_id]
            target = was["story"]
            if target is not None:
                stories.bring_back(target, title, place.article_id)
            new = stories.assign(
                place.article_id, target, was["because"], copy_of=was["copy_of"],
                nearest=was.get("nearest"), pinned=False,
            )  # fmt: skip
            touched |= {new} | ({place.story_id} if place.story_id is not None else set())
            shown = new
        _pin_again(services, {*_moved(correction), *correction.detail.get("held", ())}, in_force)
        articles = frozenset((*_moved(correction), *correction.detail.get("held", ())))
        _settle(services, touched)
    return Corrected(correction_id, shown, Changes(articles=articles, stories=frozenset(touched)))


def _regroup(
    services: Services, kind: CorrectionKind, chosen: Sequence[int], source: int | None, target: int | None
) -> Corrected:
    """Move articles into a story, or together into a new one, and write down how it was."""
    library, stories = services.library, services.library.stories
    places = stories.places(chosen)
    title = stories.title(source) if source is not None else ""
    with library.transaction():
        others = set(stories.article_ids(source)) if source is not None else set()
        others |= set(stories.article_ids(target)) if target is not None else set()
        held = sorted(others - set(chosen))
        here = target
        for place in places:
            copy = place.copy_of if kind == "merge" or place.copy_of in set(chosen) else None
            here = stories.assign(place.article_id, here, place.because, copy_of=copy, pinned=True)
        assert here is not None
        stories.pin(held, pinned=True)
        detail: dict[str, Any] = {
            "moved": {
                str(p.article_id): {
                    "story": p.story_id,
                    "because": list(p.because),
                    "copy_of": p.copy_of,
                    "nearest": p.nearest,
                }
                for p in places
            },
            "held": held,
            "titles": _titles(services, chosen),
            "story_title": title,
            "new": target is None,
        }
        touched = {here} | ({source} if source is not None else set())
        _settle(services, touched)
        detail["target_title"] = stories.title(here)
        number = library.corrections.add(
            kind,
            at=services.clock.now(),
            article_id=chosen[0] if len(chosen) == 1 else None,
            story_id=here,
            other_story_id=source,
            detail=detail,
        )
    changes = Changes(articles=frozenset((*chosen, *held)), stories=frozenset(touched))
    shown = source if kind in ("move", "split") and source is not None and _there(services, source) else here
    return Corrected(number, here if kind == "split" else shown, changes)


def _settle(services: Services, story_ids: Iterable[int]) -> None:
    """Name the stories after their members anew; what was compared before holds no longer."""
    for story in story_ids:
        if _there(services, story):
            name_story(services, story)
            services.library.stories.drop_comparison(story)


def _pin_again(services: Services, articles: set[int], in_force: Sequence[Correction]) -> None:
    """Pinned is what a correction in force touches."""
    wanted = {a for each in in_force for a in (*_moved(each), *each.detail.get("held", ()))}
    services.library.stories.pin(articles & wanted, pinned=True)
    services.library.stories.pin(articles - wanted, pinned=False)


def _hand_on(
    services: Services, correction: Correction, in_force: Sequence[Correction]
) -> dict[int, dict[str, Any]]:
    """Where the articles of an undone correction go: article -> the place to put it back to.

    Later corrections keep their say. One that moved an article again holds it, and learns where the
    article would be without the undone one; one that merged its old story away takes it along.
    """
    back: dict[int, dict[str, Any]] = {}
    later = {each.id: dict(each.detail.get("moved", {})) for each in in_force}
    changed: set[int] = set()
    for article, was in _moved(correction).items():
        again = next((c for c in in_force if c.id > correction.id and article in _moved(c)), None)
        if again is not None:
            later[again.id][str(article)] = was
            changed.add(again.id)
            continue
        now = was
        for merged in in_force:
            if merged.kind == "merge" and merged.other_story_id == now["story"] and now["story"] is not None:
                later[merged.id][str(article)] = now
                changed.add(merged.id)
                now = {**now, "story": merged.story_id}
        back[article] = now
    for each in in_force:
        if each.id in changed:
            services.library.corrections.amend(each.id, {**each.detail, "moved": later[each.id]})
    return back


def _in_force(services: Services) -> list[Correction]:
    return [each for each in services.library.corrections.in_force() if each.kind in GROUPING]


def _moved(correction: Correction) -> dict[int, dict[str, Any]]:
    return {int(article): was for article, was in correction.detail.get("moved", {}).items()}


def _titles(services: Services, article_ids: Iterable[int]) -> list[str]:
    return [f"{row.outlet}: {row.title}" for row in services.library.articles.rows_of(article_ids)]


def _story_of(services: Services, article_id: int) -> int:
    places = services.library.stories.places([article_id])
    if not places or places[0].story_id is None:
        raise NothingFound(f"article {article_id} in a story")
    return places[0].story_id


def _there(services: Services, story_id: int) -> bool:
    return services.library.stories.row(story_id) is not None
