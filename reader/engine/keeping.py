"""Commands about what the reader keeps (tags, notes, searches, steps to take back) and about the library."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import get_args

from reader.engine import protocol
from reader.engine.job import Job, Result
from reader.errors import BadInput
from reader.model.article import ArticleOrder
from reader.model.changes import Changes
from reader.model.story import StoryOrder
from reader.store.filters import Where


def mark_all(job: Job) -> Result:
    """Mark a list (feed, folder, tag, saved, noted, changed, or everything) as read; `step` takes it
    back.

    `articles` and `of_stories` name articles, or stories, by id; `stories` true means those with news
    since `since` (ISO 8601), with `several` only those that two or more outlets tell, with `followed` only
    those that are followed. `before` (ISO 8601) leaves out what is as new; `below` what does not stand
    under that article (or story) of the list in `order`.
    """
    undos, now = job.services.library.undos, job.services.clock.now()
    what = job.command.text_or_none("what") or "Marked all as read"
    ids = _named(job)
    marked = undos.mark_read(_listed(job) if ids is None else ids, now, what)
    job.announce(marked.changes)
    return {"step": None if marked.step is None else marked.step.id, "articles": len(marked.changes.articles)}


def _named(job: Job) -> list[int] | None:
    """The articles that a command names, itself or by their stories; None if it names none."""
    given, stories = job.command, job.services.library.stories
    if given.given.get("articles") is not None:
        return given.numbers("articles")
    if given.given.get("of_stories") is not None:
        told = given.numbers("of_stories")
    elif given.flag("stories"):
        order = given.text_or_none("order")
        order = order if order in get_args(StoryOrder) else "newest"
        where = Where(
            unread=True,
            since=_moment(job, "since"),
            before=_moment(job, "before"),
            least_voices=2 if given.flag("several") else 1,
            followed=given.flag("followed") is True,
        )
        below = stories.row(given.number("below")) if given.given.get("below") is not None else None
        told = stories.ids(where, order=next(o for o in get_args(StoryOrder) if o == order), after=below)
    else:
        return None
    return [article for story in told for article in stories.article_ids(story)]


def _listed(job: Job) -> list[int]:
    """The articles of the list that a command means, without those that are read already."""
    given, articles = job.command, job.services.library.articles
    placed = any(given.given.get(name) is not None for name in ("feed", "folder", "tag"))
    of_a_kind = any(given.flag(name) is True for name in ("saved", "changed", "noted"))
    where = Where(
        feed_id=given.number("feed") if given.given.get("feed") is not None else None,
        folder=given.text_or_none("folder"),
        tag=given.text_or_none("tag"),
        saved=given.flag("saved") is True,
        changed=given.flag("changed") is True,
        noted=given.flag("noted") is True,
        together=not placed and not of_a_kind,
        before=_moment(job, "before"),
        unread=given.flag("changed") is not True,
    )
    if given.given.get("below") is None:
        return articles.ids(where)
    rows = articles.rows_of((given.number("below"),))
    order: ArticleOrder = "oldest" if given.text_or_none("order") == "oldest" else "newest"
    return articles.ids(where, order=order, after=rows[0]) if rows else []


def _moment(job: Job, name: str) -> datetime | None:
    text = job.command.text_or_none(name)
    try:
        return None if text is None else datetime.fromisoformat(text)
    except ValueError:
        raise BadInput(f"{text} is no moment.") from None


def undo_step(job: Job) -> Result:
    """Take a step back; without `step`, the last one."""
    undos = job.services.library.undos
    number = job.command.given.get("step")
    if number is None:
        last = undos.last()
        if last is None:
            raise BadInput("There is nothing to take back.")
        number = last.id
    else:
        number = job.command.number("step")
    changes = undos.undo(number, job.services.clock.now())
    job.announce(changes)
    return {"step": number, "articles": len(changes.articles)}


def follow(job: Job) -> Result:
    """Have the reader told when a story goes on, or (`on` false) no longer."""
    story, on = job.command.number("story"), job.command.flag("on") is not False
    job.services.library.stories.follow(story, job.services.clock.now() if on else None)
    job.announce(Changes(stories=frozenset((story,))))
    return {"story": story, "on": on}


def tag(job: Job) -> Result:
    """Put a tag on articles, or take it off (`on` false)."""
    tags, ids, name = job.services.library.tags, job.command.numbers("articles"), job.command.text("name")
    changes = tags.remove(ids, name) if job.command.flag("on") is False else tags.add(ids, name)
    job.announce(changes)
    return {"articles": len(changes.articles)}


def note(job: Job) -> Result:
    """Write the note of an article; an empty text removes it."""
    article, text = job.command.number("article"), job.command.text_or_none("text") or ""
    changes = job.services.library.notes.put(article, text, job.services.clock.now())
    job.announce(changes)
    return {"article": article}


def save_search(job: Job) -> Result:
    """Keep a search under a name, or in place of `search`. With `marks_read`, what it finds is marked as
    read from now on, and now; `step` takes the latter back."""
    from reader.pipeline.searches import keep_search

    command = job.command
    kept, marked = keep_search(
        job.services,
        command.text("name"),
        command.text("query"),
        marks_read=command.flag("marks_read") is True,
        tells=command.flag("tells") is True,
        saves=command.flag("saves") is True,
        tag=command.text_or_none("tag") or "",
        in_place_of=command.number("search") if command.given.get("search") is not None else None,
    )
    job.announce(marked.changes)
    step, count = (None, 0) if marked.step is None else (marked.step.id, marked.step.articles)
    return {"search": kept.id, "name": kept.name, "query": kept.query, "step": step, "articles": count}


def drop_search(job: Job) -> Result:
    """Forget a saved search."""
    number = job.command.number("search")
    job.services.library.searches.remove(number)
    return {"search": number}


def back_up(job: Job) -> Result:
    """Make a backup now."""
    from reader.pipeline.backup import back_up as run

    made = run(job.services)
    return {"path": str(made.path), "made": made.made.isoformat(), "size": made.size}


def tidy_estimate(job: Job) -> Result:
    """What tidying would remove, at the set age or at `days`; only of `feeds`, if they are given."""
    from reader.pipeline.house import estimate

    given = job.command.given
    days = job.command.number("days") if given.get("days") is not None else None
    feeds = job.command.numbers("feeds") if given.get("feeds") is not None else None
    found = estimate(job.services, days, feeds)
    return {"days": found.days, "articles": found.articles, "bytes": found.octets, "log": found.log_lines}


def tidy(job: Job) -> Result:
    """Remove what is too old by the settings."""
    from reader.pipeline.house import tidy as run

    changes = run(job.services)
    job.announce(changes)
    return {"articles": len(changes.articles)}


def state_export(job: Job) -> Result:
    """Write everything that is the reader's own to a JSON file."""
    from reader.pipeline.files import write_file
    from reader.pipeline.state import state_of

    path = Path(job.command.text("path"))
    document = state_of(job.services.library, job.services.clock.now())
    write_file(path, json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n")
    return {"path": str(path)}


def state_import(job: Job) -> Result:
    """Take such a file in; what is there stays."""
    from reader.pipeline.files import read_file
    from reader.pipeline.state import MOST_MB, bring_in, document_from

    data = read_file(Path(job.command.text("path")), MOST_MB)
    brought = bring_in(job.services.library, document_from(data), job.services.clock.now())
    job.announce(brought.changes)
    return {
        "feeds": brought.feeds,
        "marks": brought.marks,
        "waiting": brought.waiting,
        "problems": brought.problems,
    }


def keep_house(job: Job) -> None:
    """Backups, tidying and quotations, when they are due."""
    from reader.pipeline.house import keep_house as run

    run(job.services, lambda sentence: job.send(protocol.notice(sentence)), job.announce, job.cancel)
