"""Looking for news by itself: while the engine runs, feeds are asked when their time has come."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from reader.engine.job import Job
from reader.errors import ReaderError
from reader.pipeline.outcome import RefreshResult
from reader.pipeline.services import Services
from reader.settings import AUTOMATIC, OFFLINE

log = logging.getLogger("variorum.engine")

FIRST_SECONDS, EVERY_SECONDS = 10.0, 30.0
ASLEEP = timedelta(seconds=4 * EVERY_SECONDS)
"""So late a look means that the computer slept; one before the last, that its clock was set."""
WAKING = timedelta(seconds=45)
"""After that, the network is given time to come back."""
MOST_AFTER_SLEEP = 15
"""Feeds of one look then: what a night left behind is spread over minutes."""
PROBE = timedelta(minutes=15)
"""While nobody can be reached, one feed is asked so often."""


class Rounds:
    """Decides at each look which feeds to ask.

    Args:
        begin: starts work in the refresh lane; it calls the second function when it has ended.
    """

    def __init__(
        self, services: Services, begin: Callable[[Callable[[Job], None], Callable[[], None]], None]
    ) -> None:
        self._services, self._begin = services, begin
        self._last: datetime | None = None
        self._wait_until: datetime | None = None
        self._slept = False
        self._unreached: set[int] = set()
        """Feeds that nobody answered for since the network went; empty while it is there."""
        self._idle = threading.Event()
        self._idle.set()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="rounds", daemon=True)

    def start(self) -> None:
        """Look for the first time in a few seconds, then twice a minute."""
        self._thread.start()

    def stop(self) -> None:
        """Begin nothing more."""
        self._stop.set()

    def due(self) -> list[int]:
        """The feeds to ask at this look; none while an earlier round is at work."""
        now = self._services.clock.now()
        last, self._last = self._last, now
        if last is not None and not timedelta(0) <= now - last <= ASLEEP:
            self._slept, self._wait_until = True, now + WAKING
        if self._wait_until is not None and now < self._wait_until:
            return []
        settings = self._services.settings
        if not self._idle.is_set() or not settings.get(AUTOMATIC) or settings.get(OFFLINE):
            return []
        due = [feed.id for feed in self._services.library.feeds.due(now) if feed.url.startswith("http")]
        if self._slept and len(due) > MOST_AFTER_SLEEP:
            return due[:MOST_AFTER_SLEEP]
        self._slept = False
        return due

    def look(self) -> None:
        """Ask what is due, if anything."""
        feeds = self.due()
        if not feeds:
            return
        self._idle.clear()
        self._begin(lambda job: self._ask(job, feeds), self._idle.set)

    def _ask(self, job: Job, feeds: list[int]) -> None:
        result = ask(job, feeds)
        silent = [failure.feed for failure in result.failed if failure.status is None]
        several = len({urlsplit(feed.url).netloc for feed in silent}) > 1  # one alone may be gone itself
        if result.checked and len(silent) == result.checked and (several or self._unreached):
            self._unreached |= {feed.id for feed in silent}
            probe = random.choice(sorted(self._unreached))
            self._next_look([probe], PROBE, why="Nobody can be reached just now: it shows when that ends.")
        elif self._unreached and result.checked:
            # Somebody answers again: the waits that grew meanwhile were no fault of these feeds.
            waiting, self._unreached, self._slept = self._unreached - set(feeds), set(), True
            self._next_look(sorted(waiting), timedelta(0), why="The network is back.")

    def _next_look(self, feeds: list[int], wait: timedelta, *, why: str) -> None:
        library, at = self._services.library, self._services.clock.now() + wait
        here = {feed.id: feed for feed in library.feeds.all() if feed.stopped is None}
        for feed in (here[each] for each in feeds if each in here):
            if feed.next_check is None or feed.next_check > at:
                library.feeds.set_next_check(feed.id, at, why)

    def _run(self) -> None:
        wait = FIRST_SECONDS
        while not self._stop.wait(wait):
            wait = EVERY_SECONDS
            try:
                self.look()
            except ReaderError as error:
                log.warning("%s", error)
            except Exception:
                log.exception("round")


def ask(job: Job, feeds: list[int]) -> RefreshResult:
    """Ask these feeds; those that were removed meanwhile are left out."""
    from reader.engine.commands import compare_new, icons
    from reader.pipeline.refresh import refresh

    here = {feed.id for feed in job.services.library.feeds.all()}
    result = refresh(
        job.services,
        [feed for feed in feeds if feed in here],
        job.progress,
        job.cancel,
        announce=job.announce,
    )
    job.later(compare_new)
    job.later(icons)
    return result
