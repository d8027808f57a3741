"""Bytes of a feed or page -> articles. Pure functions: they run in worker processes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reader.errors import ReaderError
from reader.model.article import Article
from reader.model.feed import Entry, Feed, ParsedFeed
from reader.pipeline.language import language_of, language_within
from reader.store.entries import hash_of_entry, same_entry

_LOOKED_BACK = 50
"""Entries with one address and headline that another such one is held against: a feed may hold thousands."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a feed document gave: the feed's own data, and each entry that is new or altered with the
    article that the feed alone makes of it.

    `failure` is one sentence if it is no feed at all; then
    there is nothing else.
    """

    parsed: ParsedFeed | None = None
    items: tuple[tuple[Entry, Article], ...] = ()
    failure: str = ""
    hint: str = ""


def read_feed(
    body: bytes,
    content_type: str | None,
    url: str,
    feed: Feed,
    known: Mapping[str, bytes],
    now: datetime | None = None,
) -> Reading:
    """Parse a feed and make an article of each entry, without its page.

    Entries that are in `known` (guid -> hash) as they are now are left out: they change nothing. Dates ahead
    of `now` are not believed; None is the computer's clock.
    """
    from reader.feeds.parse import parse

    try:
        parsed = parse(body, content_type, url, now=now)
    except ReaderError as error:
        # As a value: errors with arguments of their own do not survive the way between processes.
        return Reading(failure=str(error), hint=error.hint)
    return reading_of(parsed, feed, known)


def reading_of(parsed: ParsedFeed, feed: Feed, known: Mapping[str, bytes]) -> Reading:
    """The articles that the feed alone makes of its entries; see `read_feed`."""
    from reader.fulltext.choose import article_from

    entries = _without_repeats(parsed.entries)
    fresh = [entry for entry in entries if known.get(entry.guid) != hash_of_entry(entry)]
    articles = [article_from(entry, None, feed) for entry in fresh]
    usual = ""
    if articles:
        usual = language_of("\n".join(article.text[:300] for article in articles[:8]), parsed.language)
    items = tuple(
        (entry, _in_language(article, language_within(article.text, usual)))
        for entry, article in zip(fresh, articles, strict=True)
    )
    return Reading(replace(parsed, entries=()), items)


def _without_repeats(entries: Sequence[Entry]) -> list[Entry]:
    """The same entries, each once: some feeds list one under two guids. Those that say nothing and lead
    nowhere are none."""
    kept: list[Entry] = []
    at: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        if not (entry.title or entry.url or entry.summary_html or entry.content_html):
            continue
        here = at.setdefault((entry.url, entry.title), []) if entry.url else []
        if not any(same_entry(entry, other) for other in here[-_LOOKED_BACK:]):
            kept.append(entry)
            here.append(entry)
    return kept


def read_page(body: bytes, content_type: str | None, url: str, entry: Entry, feed: Feed) -> Article | None:
    """The article of an entry and its page, or None if there is no text on the page."""
    from reader.fulltext.choose import article_from
    from reader.fulltext.extract import extract

    selector = feed.text_selector if feed.text_from == "selector" else ""
    page = extract(body, url, content_type=content_type, selector=selector)
    article = article_from(entry, page, feed)
    if article.text_from not in ("page", "selector"):
        return None
    return _in_language(article, language_of(article.text, page.facts.language))


def _in_language(article: Article, language: str) -> Article:
    return article if language == article.language else replace(article, language=language)
