"""A version of an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ArticleVersion:
    """An article's title and text as they stood from `seen` (UTC) on. The last one is the present one.

    `announced` is whether the outlet said that it had changed it: in the text, or by the date that its feed
    or page gives the change. None for the first version, which changed nothing.
    """

    title: str
    text: str
    complete: bool
    seen: datetime
    announced: bool | None = None
