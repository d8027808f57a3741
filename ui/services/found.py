"""What a search found, as a list shows it: an article with the places of the words that were looked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from reader.model.article import ArticleRow
from ui import wording

if TYPE_CHECKING:
    from reader.store.blocks import Spot
    from reader.store.library import Library
    from reader.store.search import Hit

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FoundArticle(ArticleRow):
    """`in_title` and `in_snippet` are spans of code points into `title` and `snippet`. The snippet is the
    quotation that was asked for, if one was. `spot` is where the next page goes on."""

    in_title: tuple[Span, ...] = ()
    in_snippet: tuple[Span, ...] = ()
    spot: Spot | None = None

    def renewed(self, row: ArticleRow) -> FoundArticle:
        """The same find, with the marks that the article has now."""
        return replace(self, read=row.read, saved=row.saved, changed=row.changed, story_id=row.story_id)


def find(library: Library, text: str, after: ArticleRow | None, limit: int) -> list[ArticleRow]:
    """A page of what a search finds, behind a row.

    Raises:
        ReaderError: the search cannot be understood, or was broken off.
    """
    spot = after.spot if isinstance(after, FoundArticle) else None
    hits = library.search.find(text, limit=limit, after=spot)
    return [found(hit) for hit in hits]


def found(hit: Hit) -> FoundArticle:
    """A hit as a row: title and snippet on one line each, the spans moved along."""
    plain = {each.name: getattr(hit.row, each.name) for each in fields(ArticleRow)}
    title, in_title = one_line(hit.row.title, hit.in_title)
    if hit.said and hit.said[0].words:
        first = hit.said[0]
        words, spans = one_line(first.words, first.in_words)
        snippet = wording.quoted(words) + (f" {first.speaker}" if first.speaker else "")
        past = len(wording.quotation_marks()[0])
        in_snippet = tuple((start + past, end + past) for start, end in spans)
    else:
        snippet, in_snippet = _without_headline(title, *one_line(hit.row.snippet, hit.in_snippet))
    shown = {**plain, "title": title, "snippet": snippet}
    return FoundArticle(**shown, in_title=in_title, in_snippet=in_snippet, spot=hit.spot)


def one_line(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """The text with every run of white space as one space, and the spans in it."""
    flat = " ".join(text.split())
    if flat == text:
        return text, tuple(spans)
    return flat, tuple(
        (start, end) for a, b in spans if (start := _before(text, a)) < (end := _before(text, b))
    )


def _before(text: str, at: int) -> int:
    """How many characters of the flattened text stand before a place."""
    head = " ".join(text[:at].split())
    parted = head and at < len(text) and (text[at - 1].isspace() if at else False)
    return len(head) + (1 if parted else 0)


def _without_headline(title: str, snippet: str, spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The headline stands above the snippet already: what follows it says more."""
    if not title or not snippet.startswith(title):
        return snippet, spans
    rest = snippet[len(title) :].lstrip()
    cut = len(snippet) - len(rest)
    return rest, tuple((a - cut, b - cut) for a, b in spans if a >= cut)
