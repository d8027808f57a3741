"""Where the reader is: what the lists show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PlaceKind = Literal[
    "stories", "followed", "articles", "saved", "changed", "noted", "not_covered", "feed", "folder", "tag",
    "search", "lessons",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A choice in the sidebar, or a search. `feed`, `folder`, `tag` and `query` go with the kinds of that
    name; `search` is the number of a saved search."""

    kind: PlaceKind
    feed: int | None = None
    folder: str = ""
    query: str = ""
    search: int | None = None
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something could not be done: one sentence, and what to do next."""

    sentence: str
    hint: str = ""
    position: int | None = None
    """The character of a search at which it goes wrong."""
