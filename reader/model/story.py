"""Stories: articles that cover the same event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from reader.model.article import Kind

StoryOrder = Literal["newest", "outlets", "divergence"]
"""What heads a list of stories: the latest, those that most outlets tell, or those that differ most."""


@dataclass(frozen=True, slots=True)
class Group:
    """Articles that tell one story.

    `because` are the shared names, figures and terms that speak for it; `copies` are sets of articles
    with near-identical text (wire copy), which count as one voice. `kinds` says which articles are
    no reports.
    """

    id: str
    title: str
    articles: tuple[str, ...]
    because: tuple[str, ...] = ()
    copies: tuple[tuple[str, ...], ...] = ()
    kinds: Mapping[str, Kind] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story as the list shows it. `outlets` has each outlet once, `differs` is one line or "".

    `voices` counts the outlets with words of their own: one that only printed somebody's copy adds none.
    `divergence` is how much the outlets differ, for sorting; 0 = nothing known yet. `followed` is whether the
    reader wants to be told when it goes on.
    """

    id: int
    title: str
    outlets: tuple[str, ...]
    articles: int
    unread: int
    first: datetime
    latest: datetime
    because: tuple[str, ...] = ()
    differs: str = ""
    saved: bool = False
    voices: int = 0
    divergence: float = 0.0
    followed: bool = False
