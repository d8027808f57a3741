"""Feed answers -> the library, in batches: articles and validators stand in one transaction."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from reader.errors import NothingFound, ReaderError
from reader.model.article import Article
from reader.model.changes import Changes
from reader.model.feed import Entry, Feed, Validators
from reader.pipeline.documents import Reading
from reader.pipeline.schedule import after_failure, after_success
from reader.pipeline.services import Services
from reader.settings import INTERVAL

BATCH_ARTICLES = 100
"""Articles of one transaction: larger ones save little and hold the writer's lock longer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What asking one feed came to: a reading with its validators, "not modified", or an error.

    `status`, `bytes` and `milliseconds` are for the activity log.
    """

    feed: Feed
    reading: Reading | None = None
    validators: Validators | None = None
    not_modified: bool = False
    error: ReaderError | None = None
    status: int | None = None
    bytes: int | None = None
    milliseconds: int | None = None

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
    """Store answers; those that are small share a transaction, a large one is split.

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
    return changes, new


def _shelve_large(services: Services, answer: Answer, chance: random.Random) -> tuple[Changes, int]:
    """Articles first, the validators with the last of them: a crash between asks for the whole again."""
    changes, new = Changes(), 0
    items = answer.reading.items if answer.reading is not None else ()
    last = len(items) - (len(items) % BATCH_ARTICLES or BATCH_ARTICLES)
    for begin in range(0, len(items), BATCH_ARTICLES):
        with services.library.transaction():
            if not _still_there(services, answer.feed):
                break
            more, count = _put(services, answer.feed, items[begin : begin + BATCH_ARTICLES])
            changes, new = changes | more, new + count
            if begin == last:
                changes |= _record(services, answer, chance, new, len(changes.articles) - new)
    return changes, new


def _shelve_one(services: Services, answer: Answer, chance: random.Random) -> tuple[Changes, int]:
    if not _still_there(services, answer.feed):
        return Changes(), 0
    more, new = _put(services, answer.feed, answer.reading.items if answer.reading is not None else ())
    return more | _record(services, answer, chance, new, len(more.articles) - new), new


def _still_there(services: Services, feed: Feed) -> bool:
    """False if the feed was removed while it was being asked; ask inside the transaction."""
    try:
        services.library.feeds.get(feed.id)
    except NothingFound:
        return False
    return True


def _put(services: Services, feed: Feed, items: Sequence[tuple[Entry, Article]]) -> tuple[Changes, int]:
    touched, new = set(), 0
    seen = services.clock.now()
    for entry, article in items:
        put = services.library.articles.put(feed.id, entry, article, seen)
        if put.outcome != "same":
            touched.add(put.article_id)
        new += put.outcome == "new"
    return Changes(articles=frozenset(touched)), new


def _record(services: Services, answer: Answer, chance: random.Random, new: int, altered: int) -> Changes:
    feeds, now, feed = services.library.feeds, services.clock.now(), answer.feed
    interval = timedelta(minutes=services.settings.get(INTERVAL))
    parsed = answer.reading.parsed if answer.reading is not None else None
    if answer.sentence:
        outcome, reason = "failed", answer.sentence
        later = after_failure(now, interval, answer.error, feed.failures, chance)
        feeds.record_failure(feed.id, at=now, sentence=answer.sentence, next_check=later)
    else:
        outcome = "unchanged" if answer.not_modified else "ok"
        reason = (parsed.problem or "") if parsed is not None else ""
        feeds.record_success(
            feed.id,
            at=now,
            next_check=after_success(now, interval, chance),
            validators=None if answer.not_modified else answer.validators or Validators(),
            title=parsed.title or None if parsed is not None else None,
            site_url=parsed.site_url if parsed is not None else None,
        )
    services.library.log.add(
        feed.id, feed.url, outcome, reason, at=now, status=answer.status, size=answer.bytes,
        milliseconds=answer.milliseconds, new=new, changed=altered,
    )  # fmt: skip
    return Changes(feeds=frozenset((feed.id,)))
