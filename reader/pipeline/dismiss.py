"""The reader's corrections of a comparison: a wrong row, difference or detail goes and stays away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reader.compare.statements import checked
from reader.errors import BadInput
from reader.export.document import from_kept
from reader.model.changes import Changes
from reader.pipeline.correct import GROUPING, Corrected
from reader.pipeline.correct import undo as undo_grouping
from reader.pipeline.services import Services
from reader.pipeline.story import keep


def dismiss(services: Services, story_id: int, key: Mapping[str, Any]) -> Corrected:
    """Keep a correction of a story's comparison; `key` is of `reader.compare.statements`.

    Raises:
        NothingFound: there is no such story.
        BadInput: the key is none.
    """
    services.library.stories.title(story_id)
    detail = checked(key)
    kind = "row" if detail["what"] in ("row", "anchor") else "claim"
    with services.library.transaction():
        number = services.library.corrections.add(
            "row" if kind == "row" else "claim", at=services.clock.now(), story_id=story_id, detail=detail
        )
        _renew(services, story_id)
    return Corrected(number, story_id, Changes(stories=frozenset((story_id,))))


def undo(services: Services, correction_id: int) -> Corrected:
    """Take any correction back, of a grouping or of a comparison.

    Raises:
        NothingFound: there is no such correction, or it was undone before.
        BadInput: it is of a kind that is undone otherwise.
    """
    correction = services.library.corrections.get(correction_id)
    if correction.kind in GROUPING:
        return undo_grouping(services, correction_id)
    if correction.kind not in ("row", "claim") or correction.story_id is None:
        raise BadInput("This correction cannot be undone here.")
    with services.library.transaction():
        services.library.corrections.undo(correction_id, services.clock.now())
        _renew(services, correction.story_id)
    return Corrected(correction_id, correction.story_id, Changes(stories=frozenset((correction.story_id,))))


def _renew(services: Services, story_id: int) -> None:
    """What the story list says of the comparison follows the correction at once."""
    stories = services.library.stories
    kept, key = from_kept(stories.comparison(story_id)), stories.comparison_key(story_id)
    if kept is not None and key is not None:
        keep(services, story_id, key, kept)
