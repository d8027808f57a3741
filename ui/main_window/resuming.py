"""Going on with what was read: in another window, as when its language changes, and at the next start."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from reader.model.records import plain
from reader.settings import LANGUAGE
from ui.actions import VIEWS
from ui.panes.content import FILES_ID, OpenEarlier, OpenPage, OpenStory, Step
from ui.services import Place

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow
    from ui.models.lesson_session import Sessions


LASTING_STEPS = 20
"""So many steps back, and forward, are there again at the next start."""


@dataclass(frozen=True, slots=True)
class Spot:
    """What is open ("story", "article" or "lesson"), its id in the library, the story's tab, and what that
    tab or the article calls the place where the reader is."""

    kind: str
    id: str
    tab: str = ""
    at: object = None


@dataclass(frozen=True, slots=True)
class Where:
    """What a window shows: the place, what is open (`files` if that is compared files), what was open before
    and after it, whether the settings and which folders are open, and what is marked in lessons."""

    place: Place
    spot: Spot | None
    before: tuple[Spot, ...]
    after: tuple[Spot, ...]
    files: OpenStory | None
    settings: bool
    folders: Mapping[str, bool]
    lessons: Sessions


def where(window: MainWindow) -> Where:
    """What is on show."""
    story = window.content.story
    files = story if story is not None and story.row.id == FILES_ID else None
    return Where(
        window.desk.place,
        _spot(window),
        *_steps(window),
        files,
        window.pages.settings_open,
        window.sidebar.folders,
        window.classroom.sessions,
    )


def go_on(window: MainWindow, before: Where) -> Iterator[None]:
    """Show what the window before showed, step by step."""
    window.sidebar.open_folders(before.folders)
    yield from window.take_library()
    window.classroom.sessions.update(before.lessons)
    yield
    while window.desk.filling:
        yield
    window.desk.go_to(before.place)
    yield
    yield from _get_ready(window, before.spot)
    _open_between(window, before.spot, before.before, before.after, before.files)
    yield
    if before.settings:
        window.pages.settings(LANGUAGE.key)


def written(window: MainWindow) -> str:
    """The place, what is open and what going back and forward leads to, for the next start; compared files
    are of this one only."""
    spot = _spot(window)
    lasting = spot is not None and spot.id != str(FILES_ID)
    before, after = _steps(window)
    return json.dumps(
        {
            "place": plain(window.desk.place),
            "spot": plain(spot) if lasting else None,
            "before": plain(before),
            "after": plain(after),
        }
    )


def start_on(window: MainWindow, text: str) -> Iterator[None]:
    """Show what was `written` at the last close, after the first rows are there.

    What is gone from the library since stays shut; what the reader has done by then counts more.
    """
    place, spot, before, after = _read(text)
    while window.desk.filling:
        yield
    if window.files_come or window.content.open is not None or window.desk.place != Place("stories"):
        return
    if place is not None and place != window.desk.place:
        window.desk.go_to(place)
        yield
    yield from _get_ready(window, spot)
    if window.content.open is None and not window.classroom.opening:
        _open_between(window, spot, before, after)


def _spot(window: MainWindow) -> Spot | None:
    opened = window.content.open
    if isinstance(opened, OpenStory):
        page = window.story_page
        page.remember()
        memory = page.memory.of(opened.row.id)
        tab = page.current
        return Spot("story", str(opened.row.id), tab, memory.places.get(tab) if memory is not None else None)
    if isinstance(opened, OpenPage):
        lesson = window.classroom.lesson
        return Spot("lesson", lesson.id) if lesson is not None else None
    if opened is not None and opened.row is not None:
        return Spot("article", str(opened.row.id), at=window.content.article_pane.place)
    return None


def _steps(window: MainWindow) -> tuple[tuple[Spot, ...], tuple[Spot, ...]]:
    """What going back and going forward lead to, the nearest last; of compared files and what they hold
    nothing is kept."""

    def spots(steps: Sequence[Step]) -> tuple[Spot, ...]:
        found = [_spot_of_step(step) for step in steps[-LASTING_STEPS:]]
        return tuple(spot for spot in found if spot is not None and spot.id != str(FILES_ID))

    before, after = window.content.steps
    return spots(before), spots(after)


def _spot_of_step(step: Step) -> Spot | None:
    if isinstance(step, OpenEarlier):
        return step.told if isinstance(step.told, Spot) else None
    if isinstance(step, OpenStory):
        return Spot("story", str(step.row.id))
    if isinstance(step, OpenPage):
        return Spot("lesson", step.key)
    return Spot("article", str(step.row.id)) if step.row is not None else None


def _get_ready(window: MainWindow, spot: Spot | None) -> Iterator[None]:
    """What is opened next, in turns."""
    if spot is not None and spot.kind == "story":
        window.story_page.get_ready(spot.tab)
        yield
    elif spot is not None and spot.kind == "lesson":
        yield from window.classroom.get_ready(spot.id)


def _open_between(
    window: MainWindow,
    spot: Spot | None,
    before: Sequence[Spot],
    after: Sequence[Spot],
    files: OpenStory | None = None,
) -> None:
    """Open what was open, with the ways back and forward that there were."""
    back, on = ([OpenEarlier(each, partial(_open, window, each)) for each in way] for way in (before, after))
    window.content.go_on_between(back, on, lambda: _open(window, spot, files) if spot is not None else None)


def _open(window: MainWindow, spot: Spot, files: OpenStory | None = None) -> None:
    desk = window.desk
    if spot.kind == "lesson":
        window.classroom.open_lesson(spot.id)
    elif spot.kind == "story":
        if spot.tab in VIEWS:
            window.story_page.memory.begin(int(spot.id), spot.tab, spot.at)
        if files is not None:
            window.content.show_story(files.row, files.comparison)
        else:
            desk.open_story_id(int(spot.id))
    else:
        number = int(spot.id)
        article, rows = window.services.article(number), window.services.articles_by_id([number])
        if article is not None and rows:
            # Not read once more: an article that has changed since stays marked as changed.
            window.content.show_article(article, rows[0])
            desk.articles.choose(number, quietly=True)
            if isinstance(spot.at, int):
                window.content.article_pane.go_to_place(spot.at)


def _read(text: str) -> tuple[Place | None, Spot | None, list[Spot], list[Spot]]:
    """What was `written`; nothing of what cannot be understood."""
    try:
        kept = json.loads(text or "{}")
        place = Place(**kept["place"]) if kept.get("place") else None
        hash(place)  # an unhashable one is in no sidebar
        spot = _spot_of(kept["spot"]) if kept.get("spot") else None
        before, after = ([_spot_of(each) for each in kept.get(way, ())] for way in ("before", "after"))
        return place, spot, before, after
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return None, None, [], []


def _spot_of(kept: Mapping[str, Any]) -> Spot:
    spot = Spot(str(kept["kind"]), str(kept["id"]), str(kept["tab"]), _tuples(kept["at"]))
    if spot.kind != "lesson" and not 0 <= int(spot.id) < 2**63:
        raise ValueError(spot.id)
    return spot


def _tuples(value: object) -> object:
    """As the views give their places: JSON has lists only."""
    return tuple(_tuples(each) for each in value) if isinstance(value, list) else value
