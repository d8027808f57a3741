"""An article: what one outlet published, cleaned to plain text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["news", "opinion", "live", "roundup"]
"""What sort of piece an article is; a round-up tells many stories."""
ArticleOrder = Literal["newest", "oldest"]
"""What heads a list of articles."""


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's text of a story, ready to be grouped and compared.

    `text` is the headline, a blank line, then paragraphs separated by blank lines; every span in the
    program indexes it. `complete` is False for a teaser, a paywall stub or a cut-off text: nothing is
    ever said to be left out of such an article; `why` says in one sentence why. `text_from` is where the
    text came from: "feed", "page", "selector" (a part of the page that the reader named) or "".
    `published` is aware (UTC) or None. `html` is the sanitised body for reading, or "". `canonical` is the
    address that its page calls its own, or None: a republished text names where it first stood. `updated` is
    when its feed or page says that it was last changed (UTC), or None. `sections` are what its feed or page
    files it under ("opinion", "world"); as the library keeps them, in small letters.
    """

    id: str
    outlet: str
    title: str
    text: str
    url: str | None = None
    published: datetime | None = None
    language: str = "en"
    complete: bool = True
    author: str | None = None
    html: str = ""
    text_from: str = ""
    why: str = ""
    canonical: str | None = None
    updated: datetime | None = None
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article as a list shows it. `seen` is when the program first stored it (UTC). `tags` are the
    reader's, by name; `noted` is whether there is a note."""

    id: int
    feed_id: int
    outlet: str
    title: str
    url: str | None
    published: datetime | None
    seen: datetime
    complete: bool
    read: bool
    saved: bool
    changed: bool
    story_id: int | None
    snippet: str = ""
    tags: tuple[str, ...] = ()
    noted: bool = False
    kind: Kind = "news"
