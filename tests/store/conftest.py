"""A library in a temporary folder, and short ways to put things into it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.model.article import Article
from reader.model.feed import Entry, Feed
from reader.store.articles import Put
from reader.store.library import Library

NOW = datetime(2026, 5, 4, 12, 0, 0, 123456, tzinfo=UTC)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def entry(guid: str = "g1", title: str = "A headline", body: str = "One.") -> Entry:
    return Entry(guid, f"https://example.test/{guid}", title, published=NOW, content_html=f"<p>{body}</p>")


def article(
    title: str = "A headline", body: str = "One.", *, complete: bool = True, at: datetime = NOW
) -> Article:
    return Article(
        "any",
        "any",
        title,
        f"{title}\n\n{body}",
        None,
        at,
        "en",
        complete,
        "Ada",
        f"<p>{body}</p>",
    )


@dataclass(frozen=True)
class Shelf:
    """An open library with two feeds of two outlets."""

    library: Library
    courier: Feed
    gazette: Feed

    def put(
        self, guid: str = "g1", title: str = "A headline", body: str = "One.", *, feed: Feed | None = None,
        complete: bool = True, seen: datetime = NOW, at: datetime = NOW, language: str = "en",
    ) -> Put:  # fmt: skip
        given = entry(guid, title, body)
        made = replace(article(title, body, complete=complete, at=at), url=given.url, language=language)
        return self.library.articles.put((feed or self.courier).id, given, made, seen)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@pytest.fixture
def shelf(path: Path, new_library: Path) -> Iterator[Shelf]:
    with Library.create_or_open(shutil.copyfile(new_library, path)) as library:
        courier = library.feeds.add("https://courier.test/feed", "The Courier", at=NOW, folder="Local")
        gazette = library.feeds.add("https://gazette.test/feed", "The Gazette", at=NOW)
        yield Shelf(library, courier, gazette)
