"""What time the outlets' servers say it is. By the computer's clock alone nothing is removed for its age: one
that jumped a year ahead would make everything too old."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from ipaddress import ip_address
from statistics import median

from reader.errors import ClockWrong
from reader.pipeline.services import Services

TOLD = "clock.told"  # when servers told it last, and by how many seconds this clock was ahead of theirs
SLACK = timedelta(days=1)
"""By so much clocks may differ: ages are counted in days."""
HOLDS = timedelta(days=2)
"""So long it is believed that the clock goes on as it did when a server told the time."""
_OFTEN = timedelta(hours=1)
_HOSTS = 2  # one server alone may be wrong itself


def hear(services: Services, leads: Iterable[tuple[str, timedelta | None]]) -> None:
    """Keep what servers told. One on this computer that agrees with its clock has no other: it tells nothing.

    Args:
        leads: each host, and by how much this clock was ahead of its own; None if it did not say.
    """
    hosts = _others(leads)
    if not hosts:
        return
    lead = min(hosts.values(), key=abs)
    if abs(lead) > SLACK:
        if len(hosts) < _HOSTS:
            return
        lead = timedelta(seconds=median(each.total_seconds() for each in hosts.values()))
    now, before = services.clock.now(), _kept(services)
    fresh = before is not None and timedelta(0) <= now - before[0] < _OFTEN
    if not (fresh and before is not None and abs(before[1] - lead) < SLACK / 2):
        services.library.settings.put(TOLD, f"{now.isoformat()} {lead.total_seconds():.0f}")


def is_confirmed(services: Services) -> bool:
    """Whether a server told the same time as the computer's clock of late.

    Raises:
        ClockWrong: servers told another one.
    """
    lead = _recent(services)
    if lead is not None and abs(lead) > SLACK:
        now = services.clock.now()
        raise ClockWrong(now, now - lead)
    return lead is not None


def by_server(
    services: Services, lead: timedelta | None, leads: Iterable[tuple[str, timedelta | None]] = ()
) -> datetime | None:
    """What time it is by a server whose clock is more than a day from ours, if none agreed with ours of late,
    or now in `leads` (as for `hear`, its own among them), and another one tells the same; else None. By a
    clock that was set back what comes now would stand among the news of that day, and what it says of its own
    date, which lies ahead, would not be believed.

    Where only one host is heard, what the library has seen stands for another: a clock that is behind that
    was set back.
    """
    if lead is None or abs(lead) <= SLACK:
        return None
    others, now = _others(leads), services.clock.now()
    recent = _recent(services)
    if any(abs(each) <= SLACK for each in others.values()) or (recent is not None and abs(recent) <= SLACK):
        return None
    seconded = sum(abs(each - lead) <= SLACK for each in others.values()) >= _HOSTS
    if not seconded and recent is not None:
        seconded = abs(recent - lead) <= SLACK
    if not seconded and len(others) < _HOSTS:
        newest = services.library.articles.rows(limit=1)
        seconded = bool(newest) and newest[0].seen > now + SLACK
    try:
        return now - lead if seconded else None
    except OverflowError:
        return None


def is_open(
    services: Services, lead: timedelta | None, leads: Iterable[tuple[str, timedelta | None]]
) -> bool:
    """Whether what other hosts have yet to tell decides if a server is believed."""
    if lead is None or abs(lead) <= SLACK or _recent(services) is not None:
        return False
    others = _others(leads).values()
    return not any(abs(each) <= SLACK for each in others) and (
        sum(abs(each - lead) <= SLACK for each in others) < _HOSTS
    )


def _recent(services: Services) -> timedelta | None:
    """By how much this clock was ahead when servers told it of late."""
    now, kept = services.clock.now(), _kept(services)
    return kept[1] if kept is not None and timedelta(0) <= now - kept[0] <= HOLDS else None


def _others(leads: Iterable[tuple[str, timedelta | None]]) -> dict[str, timedelta]:
    """What hosts told that have a clock of their own."""
    return {
        host: lead for host, lead in leads if lead is not None and not (abs(lead) <= SLACK and _is_here(host))
    }


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _kept(services: Services) -> tuple[datetime, timedelta] | None:
    at, _, seconds = (services.library.settings.get(TOLD) or "").partition(" ")
    try:
        return datetime.fromisoformat(at), timedelta(seconds=float(seconds))
    except (ValueError, OverflowError):
        return None
