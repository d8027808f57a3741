"""A stretch of an article's text that states one thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["headline", "subhead", "sentence", "item", "pullquote", "transcript", "boilerplate"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence, list item or transcript turn.

    `start` and `end` are Unicode code points into the article's `text`; `text` is exactly
    `article.text[start:end]`. `paragraph` counts from 0 (the headline). A `boilerplate` passage
    (navigation, promotion, related links) is kept so that offsets stay whole, but is never compared.
    """

    id: str
    kind: Kind
    paragraph: int
    start: int
    end: int
    text: str

    @property
    def comparable(self) -> bool:
        """True if the passage can be the evidence of a claim."""
        return self.kind not in ("boilerplate", "pullquote", "subhead")
