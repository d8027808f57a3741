"""Everything that is the reader's own, as one JSON document: from one library into another.

Feeds with their folders, what is read and saved, tags, notes, saved searches, settings, groups of outlets,
lessons with what was handed in, which stories are followed, what was corrected in them and how they were
put together by hand. Articles are named by feed and guid, so the document also fits a library that has not
fetched them yet: their marks wait. Names and passwords for sites are never in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any, get_args
from urllib.parse import urlsplit, urlunsplit

from reader.compare.statements import checked
from reader.errors import BadInput, Blocked, NothingFound, ReaderError
from reader.fulltext.selector import check
from reader.lessons.shelf import bring_in as bring_lesson_in
from reader.lessons.shelf import document_in
from reader.model.changes import Changes
from reader.model.feed import TextFrom
from reader.net.address import normalise
from reader.settings import BY_KEY, INTERVAL, KEEP_DAYS, Settings
from reader.store.library import Library
from reader.store.marks import Marks, as_plain, from_plain

SCHEMA = "variorum/state/1"
MOST_MB = 200
"""Of a file: what a reader does in years has a tenth of it."""
Lost = Callable[[int, int], None]


@dataclass
class Brought:
    """What an import came to. `waiting` marks belong to articles that are not here yet; `problems` are
    sentences about what could not be taken over."""

    feeds: int = 0
    marks: int = 0
    waiting: int = 0
    searches: int = 0
    settings: int = 0
    stories: int = 0
    lessons: int = 0
    problems: list[str] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)


def state_of(library: Library, now: datetime, lost: Lost | None = None) -> dict[str, Any]:
    """The document. With `lost`, parts that cannot be read are left out, and it is told of each."""
    state = library.state
    articles: dict[str, dict[str, Any]] = {}
    for (url, guid), marks in state.marks(lost):
        articles.setdefault(without_login(url), {})[guid] = as_plain(marks)
    stories = [
        {"title": title, "articles": [[without_login(url), guid] for url, guid in keys]}
        for title, keys in _read(lambda: state.pinned(lost), {}, lost).values()
    ]
    return {
        "schema": SCHEMA,
        "made": now.isoformat(),
        "feeds": [
            {
                "url": without_login(feed.url), "title": feed.title, "outlet": feed.outlet,
                "folder": feed.folder, "site_url": feed.site_url, "interval": feed.interval,
                "pictures": feed.pictures, "paused": feed.paused is not None, "text_from": feed.text_from,
                "text_selector": feed.text_selector, "keep_days": feed.keep_days,
                "named": feed.named, "aside": feed.aside,
            }
            for feed in _read(library.feeds.all, [], lost)
        ],
        "articles": articles,
        "stories": stories,
        "searches": [
            {
                "name": each.name, "query": each.query, "marks_read": each.marks_read, "tells": each.tells,
                "saves": each.saves, "tag": each.tag,
            }
            for each in _read(library.searches.all, [], lost)
        ],
        "settings": {
            key: json.loads(text)
            for key, text in _read(library.settings.all, {}, lost).items()
            if key in BY_KEY
        },
        "outlet_groups": {
            name: list(outlets) for name, outlets in _read(library.groups.all, {}, lost).items()
        },
        "lessons": list(_lessons_of(library, lost)),
    }  # fmt: skip


def bring_in(library: Library, document: Any, now: datetime) -> Brought:
    """Take a document into a library. Nothing that is there is taken away: marks, tags and notes are added
    (of two notes the later one stays), a saved search or a setting is replaced.

    Raises:
        BadInput: it is no such document; then nothing was changed.
        ReaderError: the library cannot be written to; then nothing was changed.
    """
    if not isinstance(document, Mapping) or document.get("schema") != SCHEMA:
        raise BadInput(
            "This is no state of a Variorum library.", "Give a file that `variorum state export` wrote."
        )
    brought = Brought()
    with library.transaction():
        feeds = _feeds(library, _list(document, "feeds"), now, brought)
        _marks(library, _map(document, "articles"), feeds, brought)
        _stories(library, _list(document, "stories"), feeds, brought)
        _the_rest(library, document, now, brought)
        _bring_lessons(library, _list(document, "lessons"), brought)
    return brought


def document_from(data: bytes) -> Any:
    """What a file holds.

    Raises:
        BadInput: it is no JSON.
    """
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise BadInput(
            "This is no state of a Variorum library.", "Give a file that `variorum state export` wrote."
        ) from None


def without_login(url: str) -> str:
    """An address without a name and password in it."""
    parts = urlsplit(url)
    if "@" not in parts.netloc:
        return url
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _feeds(library: Library, given: list[Any], now: datetime, brought: Brought) -> dict[str, int]:
    ids = {without_login(feed.url): feed.id for feed in library.feeds.all()}
    added = set()
    for each in given:
        try:
            url = str(each["url"])
            if url in ids:
                continue
            kept = normalise(url) if url.startswith(("http://", "https://")) else url
            title, outlet = str(each.get("title") or kept), each.get("outlet")
            feed = library.feeds.add(
                kept, title, at=now, outlet=str(outlet) if outlet else None,
                folder=str(each.get("folder") or ""), site_url=each.get("site_url"),
            )  # fmt: skip
            if each.get("named") is True:
                library.feeds.rename(feed.id, title)
            _ways(library, feed.id, each, now)
        except (KeyError, TypeError, AttributeError, Blocked, BadInput):
            brought.problems.append(f"A feed could not be taken over: {_short(each)}.")
            continue
        ids[url] = feed.id
        added.add(feed.id)
    brought.feeds = len(added)
    brought.changes |= Changes(feeds=frozenset(added))
    return ids


def _ways(library: Library, feed: int, each: Mapping[str, Any], now: datetime) -> None:
    """How the reader wants a new feed to be asked and read; what is absent or odd stays as usual."""
    if isinstance(each.get("interval"), int):
        library.feeds.set_interval(feed, INTERVAL.check(each["interval"]))
    if isinstance(days := each.get("keep_days", ""), int | None):
        # None too: the folder that it joined may have days for it.
        library.feeds.set_keep_days(feed, None if days is None else KEEP_DAYS.check(days))
    if each.get("pictures") is True:
        library.feeds.set_pictures(feed, True)
    if each.get("aside") is True:
        library.feeds.set_aside(feed, True)
    if each.get("paused") is True:
        library.feeds.set_paused(feed, now)
    choices: tuple[TextFrom, ...] = get_args(TextFrom)
    text_from = next((known for known in choices if known == each.get("text_from")), None)
    if text_from is not None:
        selector = check(str(each.get("text_selector") or "")) if text_from == "selector" else ""
        library.feeds.set_text_from(feed, text_from, selector)


def _marks(library: Library, given: Mapping[str, Any], feeds: dict[str, int], brought: Brought) -> None:
    touched: set[int] = set()
    for url, articles in given.items():
        feed = feeds.get(url)
        if feed is None or not isinstance(articles, Mapping):
            brought.problems.append(f"What you marked of {url} could not be taken over: its feed is missing.")
            continue
        for guid, plain in articles.items():
            try:
                marks = _checked(from_plain(plain))
                here = library.state.apply(feed, guid, marks)
            except (ValueError, TypeError, KeyError, AttributeError, BadInput):
                brought.problems.append(f"Marks of an article of {url} could not be read: {_short(plain)}.")
                continue
            if here:
                brought.marks += 1
                touched.add(library.state.find(feed, guid) or 0)
            else:
                brought.waiting += 1
    stories = {row.story_id for row in library.articles.rows_of(touched) if row.story_id is not None}
    brought.changes |= Changes(frozenset(), frozenset(touched), frozenset(stories))


def _checked(marks: Marks) -> Marks:
    """The same, if what it says of statements may be kept."""
    return replace(marks, statements=tuple((checked(key), made) for key, made in marks.statements))


def _stories(library: Library, given: list[Any], feeds: dict[str, int], brought: Brought) -> None:
    """Put together again what the reader had put together, as far as the articles are here."""
    for each in given:
        try:
            title, keys = str(each["title"]), [(str(url), str(guid)) for url, guid in each["articles"]]
        except (KeyError, TypeError, ValueError):
            brought.problems.append(f"A story could not be taken over: {_short(each)}.")
            continue
        found = [(feeds.get(url), guid) for url, guid in keys]
        ids = [library.state.find(feed, guid) for feed, guid in found if feed is not None]
        here = [article for article in ids if article is not None]
        if len(here) < len(keys):
            brought.problems.append(f"Of the story “{title}”, {len(keys) - len(here)} articles are not here.")
        if not here:
            continue
        rows = library.articles.rows_of(here)
        held = [row.story_id for row in rows if row.story_id is not None]
        story = max(held, key=held.count) if held else None
        for row in rows:
            because = library.stories.because(row.id)
            story = library.stories.assign(row.id, story, because, pinned=True)
        brought.stories += 1
        brought.changes |= Changes(frozenset(), frozenset(here), frozenset((*held, story or 0)) - {0})


def _the_rest(library: Library, document: Mapping[str, Any], now: datetime, brought: Brought) -> None:
    settings = Settings(library.settings)
    for key, value in _map(document, "settings").items():
        setting = BY_KEY.get(key)
        try:
            if setting is None:
                raise BadInput(f"There is no setting “{key}” here.")
            settings.put(setting, value)
            brought.settings += 1
        except BadInput as error:
            brought.problems.append(str(error))
    for each in _list(document, "searches"):
        try:
            library.searches.put(
                str(each["name"]),
                str(each["query"]),
                now,
                marks_read=each.get("marks_read") is True,
                tells=each.get("tells") is True,
                saves=each.get("saves") is True,
                tag=str(each.get("tag") or ""),
            )
            brought.searches += 1
        except (KeyError, TypeError, AttributeError, BadInput):
            brought.problems.append(f"A saved search could not be taken over: {_short(each)}.")
    for name, outlets in _map(document, "outlet_groups").items():
        if isinstance(outlets, list) and name.strip():
            library.groups.add((str(outlet), name.strip()) for outlet in outlets)


def _lessons_of(library: Library, lost: Lost | None) -> Iterator[dict[str, Any]]:
    for row in _read(library.lessons.all, [], lost):
        if document := _read(partial(document_in, library.lessons, row.id), None, lost):
            yield document


def _bring_lessons(library: Library, given: list[Any], brought: Brought) -> None:
    for each in given:
        try:
            brought.changes |= bring_lesson_in(library.lessons, each)
            brought.lessons += 1
        except BadInput as error:
            brought.problems.append(f"A lesson could not be taken over: {error}")


def _read(read: Callable[[], Any], nothing: Any, lost: Lost | None) -> Any:
    try:
        return read()
    except (ReaderError, ValueError, NothingFound):
        if lost is None:
            raise
        lost(0, 0)
        return nothing


def _list(document: Mapping[str, Any], key: str) -> list[Any]:
    value = document.get(key, [])
    if not isinstance(value, list):
        raise BadInput(f'The state has no list of "{key}".')
    return value


def _map(document: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = document.get(key, {})
    if not isinstance(value, Mapping):
        raise BadInput(f'The state has no table of "{key}".')
    return value


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 80 else text[:79] + "…"
