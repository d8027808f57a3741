"""What is done when nobody waits: backups, removing what is too old, reading quotations for the search, and
once a day counting words and looking at recent stories again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from reader.errors import ClockWrong
from reader.model.changes import Changes
from reader.pipeline.backup import back_up_if_due
from reader.pipeline.frequencies import renew_frequencies
from reader.pipeline.read_quotes import read_quotes
from reader.pipeline.readings import forget_old
from reader.pipeline.rejudge import judge_again
from reader.pipeline.relook import relook_recent
from reader.pipeline.services import Services
from reader.pipeline.told_time import is_confirmed
from reader.settings import KEEP_DAYS, LOG_DAYS
from reader.store.backups import backups_of
from reader.work.progress import CancelToken, Progress, silent

TIDIED = "house.tidied"  # when it was done last; kept beside the settings, and none of them
WARNED = "house.warned_of_clock"
LOOKED_AGAIN = "house.looked_again"  # when words were counted and recent stories looked at again
_EVERY = timedelta(hours=24)
_COPIES_KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Estimate:
    """What tidying would remove by the settings: articles, bytes of their texts, lines of the log. `days`
    0 means that articles are kept for ever, but for feeds that have days of their own."""

    days: int
    articles: int
    octets: int
    log_lines: int


def keep_house(
    services: Services,
    tell: Callable[[str], None],
    announce: Callable[[Changes], None],
    cancel: CancelToken | None = None,
) -> None:
    """Do what is due: a backup first, then what cannot be taken back. Call it when idle; it returns at once
    if nothing is due.

    Raises:
        Cancelled: `cancel` was set.
        ReaderError: the library cannot be written to.
    """
    backed_up = back_up_if_due(services)
    if backed_up.notice:
        tell(backed_up.notice)
    _drop_old_copies(services)
    announce(judge_again(services))
    if _due(services, TIDIED):
        _tidy_by_the_servers(services, tell, announce)
    read_quotes(services, cancel=cancel)
    if _due(services, LOOKED_AGAIN):
        renew_frequencies(services, cancel)
        announce(relook_recent(services, cancel))
        services.library.settings.put(LOOKED_AGAIN, services.clock.now().isoformat())


def _tidy_by_the_servers(
    services: Services, tell: Callable[[str], None], announce: Callable[[Changes], None]
) -> None:
    """Remove what is too old, once a server has told that this is the time; a clock that is wrong is told
    once a day."""
    try:
        if is_confirmed(services):
            announce(tidy(services))
    except ClockWrong as error:
        if _due(services, WARNED):
            services.library.settings.put(WARNED, services.clock.now().isoformat())
            both = f"{error} {error.hint}"
            tell(both)


def tidy(services: Services) -> Changes:
    """Remove what the settings say is too old, now.

    Raises:
        ClockWrong: servers told another time than the computer's clock.
    """
    is_confirmed(services)  # without any word of a server, who asks for it knows the day
    now = services.clock.now()
    changes = services.library.tidy(now)
    forget_old(services)
    services.library.settings.put(TIDIED, now.isoformat())
    return changes


def estimate(services: Services, days: int | None = None, feeds: Iterable[int] | None = None) -> Estimate:
    """What `tidy` would remove; `days` tries another age than the setting's. Of `feeds`, if they are given,
    at `days` whatever is set for them. Nothing is changed."""
    now, library = services.clock.now(), services.library
    days = services.settings.get(KEEP_DAYS) if days is None else days
    articles, octets = library.retention.would_remove(now, days, feeds, own=feeds is None)
    lines = library.log.count(now - timedelta(days=services.settings.get(LOG_DAYS)))
    return Estimate(days, articles, octets, lines)


def do_all(
    services: Services, progress: Progress = silent, cancel: CancelToken | None = None
) -> tuple[Changes, int]:
    """All that is done when nobody waits, now; returns what changed and how many articles were read."""
    changes = tidy(services)
    renew_frequencies(services, cancel)
    changes |= relook_recent(services, cancel)
    return changes, read_quotes(services, progress, cancel)


def _due(services: Services, what: str) -> bool:
    """Whether a day has passed since it was done."""
    last = services.library.settings.get(what)
    try:
        return (
            last is None or not timedelta(0) <= services.clock.now() - datetime.fromisoformat(last) < _EVERY
        )
    except (ValueError, TypeError):
        return True


def _drop_old_copies(services: Services) -> None:
    """Copies that were made before the file was brought up to date have done their duty after a month, if
    there are backups since."""
    path, now = services.library.path, services.clock.now()
    for copy in path.parent.glob(f"{path.name}.before-[0-9][0-9][0-9][0-9]"):
        with contextlib.suppress(OSError):
            made = datetime.fromtimestamp(copy.stat().st_mtime, now.tzinfo)
            if now - made > _COPIES_KEPT and any(made < backup.made <= now for backup in backups_of(path)):
                copy.unlink()
