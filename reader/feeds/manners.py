"""How often a feed wants to be asked: RSS's ttl, skipHours and skipDays."""

from __future__ import annotations

import re
from datetime import timedelta

from reader.model.feed import Manners

TTL_MOST = timedelta(hours=24)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ITEM = re.compile(r"<(?:[a-zA-Z]+:)?(item|entry)[\s>]", re.IGNORECASE)
_HEAD = 65536
_TTL = re.compile(r"<ttl>\s*(\d{1,6})\s*</ttl>", re.IGNORECASE)
_HOURS = re.compile(r"<skipHours>(.{0,2000}?)</skipHours>", re.IGNORECASE | re.DOTALL)
_HOUR = re.compile(r"<hour>\s*(\d{1,2})\s*</hour>", re.IGNORECASE)
_SKIP_DAYS = re.compile(r"<skipDays>(.{0,2000}?)</skipDays>", re.IGNORECASE | re.DOTALL)
_DAY = re.compile(r"<day>\s*([a-z]{6,9})\s*</day>", re.IGNORECASE)


def manners_of(text: str) -> Manners:
    """What the channel says outside its items. A ttl is taken up to a day; hour 24 is hour 0.

    A feed that asks to be left alone in every hour or on every day is not believed.
    """
    first = _ITEM.search(text)
    head = text[: first.start()] if first else text
    around = head[:_HEAD] + ("\n" + _tail(text) if first else "")
    ttl = _TTL.search(around)
    minutes = int(ttl[1]) if ttl else 0
    hours = frozenset(int(hour) % 24 for block in _HOURS.findall(around) for hour in _HOUR.findall(block))
    names = (name.lower() for block in _SKIP_DAYS.findall(around) for name in _DAY.findall(block))
    days = frozenset(_DAYS.index(name) for name in names if name in _DAYS)
    return Manners(
        ttl=min(timedelta(minutes=minutes), TTL_MOST) if minutes else None,
        skip_hours=hours if len(hours) < 24 else frozenset(),
        skip_days=days if len(days) < 7 else frozenset(),
    )


def _tail(text: str) -> str:
    """What follows the last item: the order of a channel's elements is free."""
    end = max(text.rfind("</item>"), text.rfind("</entry>"))
    return text[end:][:_HEAD] if end >= 0 else ""
