"""Feed answers -> the library, in batches: articles and validators stand in one transaction."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.errors import FeedGone, NothingFound, ReaderError, Throttled
from reader.feeds.publisher import outlet_of
from reader.model.article import Article
from reader.model.changes import Changes
from reader.model.feed import Entry, Feed, Validators
from reader.net.client import host_of
from reader.pipeline.documents import Reading
from reader.pipeline.redirects import new_address
from reader.pipeline.schedule import after_failure, after_success
from reader.pipeline.searches import sort_arrived
from reader.pipeline.services import Services
from reader.settings import INTERVAL

BATCH_ARTICLES = 100
"""Articles of one transaction: larger ones save little and hold the writer's lock longer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What asking one feed came to: a reading with its validators, "not modified", or an error.

    `skipped`: nothing was asked, for the reason that the error gives. `url` is where the answer came from,
    `permanent_url` where the feed says that it has moved to for good, `fresh_for` how long the answer is
    good for, `lead` by how much the computer's clock is ahead of the server's, `told` the time by the server
    if ours is not believed. `status`, `bytes` and `milliseconds` are for the activity log.
    """

    feed: Feed
    reading: Reading | None = None
    validators: Validators | None = None
    not_modified: bool = False
    error: ReaderError | None = None
    status: int | None = None
    bytes: int | None = None
    milliseconds: int | None = None
    skipped: bool = False
    url: str | None = None
    permanent_url: str | None = None
    fresh_for: timedelta | None = None
    lead: timedelta | None = None
    told: datetime | None = None

    @property
    def size(self) -> int:
        """How many articles it may add."""
        return len(self.reading.items) if self.reading is not None else 0

    @property
    def sentence(self) -> str:
        """Why it failed, or ""."""
        if self.error is not None:
            return str(self.error)
        return self.reading.failure if self.reading is not None else ""

    @property
    def hint(self) -> str:
        """What to do about a failure, or ""."""
        if self.error is not None:
            return self.error.hint
        return self.reading.hint if self.reading is not None else ""


def shelve(services: Services, answers: Sequence[Answer], chance: random.Random) -> tuple[Changes, int]:
    """Store answers; those that are small share a transaction, a large one is split. Saved
    searches do with it what they are kept for.

    Returns:
        What changed, and how many articles are new.

    Raises:
        ReaderError: the library cannot be written to.
    """
    changes, new = Changes(), 0
    small: list[Answer] = []
    for answer in answers:
        if answer.size > BATCH_ARTICLES:
            more, count = _shelve_large(services, answer, chance)
            changes, new = changes | more, new + count
        else:
            small.append(answer)
    if small:
        with services.library.transaction():
            for answer in small:
                more, count = _shelve_one(services, answer, chance)
                changes, new = changes | more, new + count
    return changes | sort_arrived(services, changes.articles), new


def _shelve_large(services: Services, answer: Answer, chance: random.Random) -> tuple[Changes, int]:
    """Articles first, the validators with the last of them: a crash between asks for the whole again."""
    changes, new = Changes(), 0
    items = answer.reading.items if answer.reading is not None else ()
    last = len(items) - (len(items) % BATCH_ARTICLES or BATCH_ARTICLES)
    for begin in range(0, len(items), BATCH_ARTICLES):
        with services.library.transaction():
            if not _still_there(services, answer.feed):
                break
            more, count = _put(services, answer, items[begin : begin + BATCH_ARTICLES])
            changes, new = changes | more, new + count
            if begin == last:
                changes |= _record(services, answer, chance, new, len(changes.articles) - new)
    return changes, new


def _shelve_one(services: Services, answer: Answer, chance: random.Random) -> tuple[Changes, int]:
    if not _still_there(services, answer.feed):
        return Changes(), 0
    more, new = _put(services, answer, answer.reading.items if answer.reading is not None else ())
    return more | _record(services, answer, chance, new, len(more.articles) - new), new


def _still_there(services: Services, feed: Feed) -> bool:
    """False if the feed was removed, or got another address, while it was being asked: what the old one said
    and its validators are not the new one's. Ask inside the transaction."""
    try:
        return services.library.feeds.get(feed.id).url == feed.url
    except NothingFound:
        return False


def _put(services: Services, answer: Answer, items: Sequence[tuple[Entry, Article]]) -> tuple[Changes, int]:
    touched, new = set(), 0
    seen = answer.told or services.clock.now()
    for entry, article in items:
        put = services.library.articles.put(answer.feed.id, entry, article, seen)
        if put.outcome != "same":
            touched.add(put.article_id)
        new += put.outcome == "new"
    return Changes(articles=frozenset(touched)), new


def _record(services: Services, answer: Answer, chance: random.Random, new: int, altered: int) -> Changes:
    now, feed = services.clock.now(), answer.feed
    changes = Changes(feeds=frozenset((feed.id,)))
    if answer.skipped:
        outcome, reason = "skipped", _record_skip(services, answer, now)
    elif answer.sentence:
        outcome, reason = "failed", _record_failure(services, answer, chance, now)
    else:
        outcome = "unchanged" if answer.not_modified else "ok"
        reason = _record_success(services, answer, chance, now)
        changes |= _named_by_itself(services, answer)
    services.library.log.add(
        feed.id, feed.url, outcome, reason, at=now, status=answer.status, size=answer.bytes,
        milliseconds=answer.milliseconds, new=new, changed=altered,
    )  # fmt: skip
    return changes


def _named_by_itself(services: Services, answer: Answer) -> Changes:
    """An outlet that only an address named (a list told no more) has its name from the first answer of its
    feed; later ones leave it alone, for the reader may call it by its address."""
    feed, parsed = answer.feed, answer.reading.parsed if answer.reading is not None else None
    if parsed is None or not parsed.title or feed.last_ok is not None or feed.outlet != host_of(feed.url):
        return Changes()
    return services.library.feeds.set_outlet(feed.id, outlet_of(parsed.title, parsed.site_url, feed.url))


def _record_skip(services: Services, answer: Answer, now: datetime) -> str:
    feed, error = answer.feed, answer.error
    later = error.until if isinstance(error, Throttled) else now + _interval(services, feed)
    why = "Its server asked for a pause." if isinstance(error, Throttled) else answer.sentence
    services.library.feeds.set_next_check(feed.id, max(feed.next_check or later, later), why)
    return answer.sentence


def _record_failure(services: Services, answer: Answer, chance: random.Random, now: datetime) -> str:
    feed, error = answer.feed, answer.error
    later = after_failure(now, _interval(services, feed), error, feed.failures, chance)
    gone = isinstance(error, FeedGone)
    services.library.feeds.record_failure(
        feed.id, at=now, sentence=answer.sentence, next_check=later.at, why=later.why, stop=gone
    )
    return f"{answer.sentence} {later.why}" if gone else answer.sentence


def _record_success(services: Services, answer: Answer, chance: random.Random, now: datetime) -> str:
    feeds, fetching, feed = services.library.feeds, services.library.fetching, answer.feed
    parsed = answer.reading.parsed if answer.reading is not None else None
    if parsed is not None and not parsed.cut_off:
        fetching.keep_manners(feed.id, parsed.manners)
    validators = answer.validators or Validators()
    if parsed is not None and parsed.cut_off:
        validators = Validators()  # the rest would never come: the server holds this for all of it
    url, said = new_address(services, answer, now)
    later = after_success(
        now,
        _interval(services, feed),
        chance,
        rhythm=None if feed.interval else fetching.rhythm(feed.id, now),
        manners=fetching.manners(feed.id),
        fresh_for=answer.fresh_for,
    )
    feeds.record_success(
        feed.id,
        at=now,
        next_check=later.at,
        why=later.why,
        validators=None if answer.not_modified else validators,
        title=parsed.title or None if parsed is not None else None,
        site_url=parsed.site_url if parsed is not None else None,
        icon_url=parsed.icon if parsed is not None else None,
        url=url,
    )
    for place in {host_of(feed.url), feed.url, host_of(answer.url or feed.url), answer.url or feed.url}:
        fetching.end_pause(place, now)
    problem = (parsed.problem or "") if parsed is not None else ""
    return " ".join(part for part in (problem, said) if part)


def _interval(services: Services, feed: Feed) -> timedelta:
    """The feed's own, if the reader set one: then its rhythm does not bend it."""
    return timedelta(minutes=feed.interval or services.settings.get(INTERVAL))
