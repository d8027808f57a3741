"""Saved ("starred") articles from and to other readers, in the JSON that Google Reader gave and that others,
Inoreader and FreshRSS among them, still write."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from reader.errors import BadInput
from reader.feeds.fields import absolute, author_name, one_line, title_of
from reader.model.feed import Entry

_STARRED, _READ, _LABEL = "user/-/state/com.google/starred", "user/-/state/com.google/read", "/label/"


@dataclass(frozen=True, slots=True)
class Starred:
    """An article and the feed that it is from. `labels` are tags or folders of the other reader: its files do
    not tell which."""

    entry: Entry
    feed_url: str
    feed_title: str = ""
    site_url: str | None = None
    labels: tuple[str, ...] = ()


def read(data: bytes) -> tuple[list[Starred], int]:
    """The articles of a file, and how many of it could not be read: no address, or no word about their feed.

    Raises:
        BadInput: it is something else.
    """
    try:
        document = json.loads(data)
        items = document["items"]
    except (ValueError, RecursionError, TypeError, KeyError):
        items = None
    if not isinstance(items, list):
        raise BadInput(
            "This is no list of saved articles.",
            "Give the JSON file of starred articles that the other reader exports.",
        )
    found = [_starred(item) for item in items]
    return [each for each in found if each is not None], found.count(None)


def write(starred: Iterable[Starred]) -> bytes:
    """A file that `read` and other readers read."""
    document = {"id": _STARRED, "title": "Starred", "items": [_item(each) for each in starred]}
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _starred(item: Any) -> Starred | None:
    if not isinstance(item, dict):
        return None
    origin = _part(item, "origin")
    stream = _text(origin.get("streamId")).removeprefix("feed/")
    feed_url = absolute(_text(origin.get("feedUrl")), "") or absolute(stream, "")
    url = _href(item.get("canonical")) or _href(item.get("alternate"))
    title = title_of(_text(item.get("title")))
    if feed_url is None or url is None or not title:
        return None
    content, summary = (
        _text(_part(item, "content").get("content")),
        _text(_part(item, "summary").get("content")),
    )
    categories = item.get("categories")
    labels = [
        one_line(each.partition(_LABEL)[2], limit=60)
        for each in (categories if isinstance(categories, list) else ())
        if isinstance(each, str) and _LABEL in each
    ]
    entry = Entry(
        guid=url,
        url=url,
        title=title,
        author=author_name(_text(item.get("author"))),
        published=_moment(item.get("published")),
        summary_html="" if summary == content else summary,
        content_html=content,
    )
    site = absolute(_text(origin.get("htmlUrl")), "")
    return Starred(entry, feed_url, title_of(_text(origin.get("title"))), site, tuple(filter(None, labels)))


def _item(each: Starred) -> dict[str, Any]:
    entry = each.entry
    return {
        "id": entry.guid,
        "title": entry.title,
        "published": None if entry.published is None else int(entry.published.timestamp()),
        "author": entry.author or "",
        "canonical": [{"href": entry.url}],
        "alternate": [{"href": entry.url, "type": "text/html"}],
        "categories": [_STARRED, _READ, *(f"user/-{_LABEL}{label}" for label in each.labels)],
        "origin": {
            "streamId": f"feed/{each.feed_url}",
            "feedUrl": each.feed_url,
            "title": each.feed_title,
            "htmlUrl": each.site_url or "",
        },
        "summary": {"content": entry.content_html or entry.summary_html},
    }


def _part(item: dict[str, Any], name: str) -> dict[str, Any]:
    part = item.get(name)
    return part if isinstance(part, dict) else {}


def _href(links: Any) -> str | None:
    first = links[0] if isinstance(links, list) and links else None
    return absolute(_text(first.get("href")), "") if isinstance(first, dict) else None


def _text(value: Any) -> str:
    return value.encode("utf-8", "replace").decode("utf-8").strip() if isinstance(value, str) else ""


def _moment(seconds: Any) -> datetime | None:
    """Seconds since 1970; some give them as text, or in thousandths."""
    try:
        number = float(seconds)
        return datetime.fromtimestamp(number / 1000 if number > 1e11 else number, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return None
