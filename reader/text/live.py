"""Live blogs: entries under the time at which they were posted, mostly the newest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.model.passage import Passage

# "14:05", "2.05pm GMT", "2:05 p.m. ET", "14h05", "14.05 Uhr", "12 min ago"
_TIME = re.compile(
    r"^(?:[•*|–—-]\s*)?(?:(?:at|um|à)\s)?"
    r"(?:(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?!\d|[.,]\d)(?:\s?(?P<half>[ap])\.?m\b\.?)?"
    r"(?:\s?(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|UTC|BST|CET|CEST|IST|AEST|Uhr)\b)?"
    r"|(?P<ago>\d{1,3})\s?(?P<unit>m|mins?|minutes?|h|hrs?|hours?)\s+ago\b)"
    r"(?P<after>\s*(?:[|:–—-]\s*)?)",
    re.IGNORECASE,
)
_LEAST = 3  # entries
_SENTENCE = re.compile(r"\S \S+ \S.*[.!?。؟][\"”’»」)]*\s*$")


@dataclass(frozen=True, slots=True)
class Posting:
    """`line` holds the time, whose mark takes its first `stamp` characters; the entry ends before `end`."""

    line: int
    stamp: int
    end: int


def entries(lines: Sequence[str]) -> tuple[Posting, ...]:
    """The entries of a live blog, in order; none if the lines are no live blog.

    Times must run one way: a timetable in a report is in order too, but then there are sentences between
    few of its lines.
    """
    found: list[tuple[int, int, int]] = []
    for n, line in enumerate(lines):
        match = _TIME.match(line) if n else None
        if match is not None and (match.end() == len(line) or match["after"]):
            found.append((n, match.end(), _minutes(match)))
    if len(found) < _LEAST:
        return ()
    times = [minutes for _n, _stamp, minutes in found]
    steps = [b - a for a, b in pairwise(times)]
    forward, back = sum(step > 0 for step in steps), sum(step < 0 for step in steps)
    if min(forward, back) > max(1, len(steps) // 4):  # one break: past midnight, or a list of contents
        return ()
    ends = [*(n for n, _stamp, _minutes in found[1:]), len(lines)]
    out = tuple(Posting(n, stamp, end) for (n, stamp, _m), end in zip(found, ends, strict=True))
    told = sum(any(_SENTENCE.search(words) for words in _rest(lines, one)) for one in out)
    return out if told >= 2 else ()


def contents(lines: Sequence[str], found: Sequence[Posting]) -> frozenset[int]:
    """Lines of a list of contents: a time and a title that heads an entry further down."""
    rest = [line.strip().lower() for line in lines]
    out = set()
    for entry in found:
        title = lines[entry.line][entry.stamp :].strip().lower()
        if title and entry.end == entry.line + 1 and title in rest[entry.line + 1 :]:
            out.add(entry.line)
    return frozenset(out)


def is_live(passages: Iterable[Passage]) -> bool:
    """Whether these are passages of a live blog: where they stand in it says nothing of their weight."""
    return sum(p.kind == "boilerplate" and _whole(p.text) for p in passages) >= _LEAST


def _whole(text: str) -> bool:
    match = _TIME.match(text)
    return match is not None and match.end() == len(text)


def _rest(lines: Sequence[str], entry: Posting) -> list[str]:
    return [lines[entry.line][entry.stamp :], *lines[entry.line + 1 : entry.end]]


def _minutes(match: re.Match[str]) -> int:
    """Minutes since midnight; of "12 min ago" the time that has passed, negative."""
    if match["ago"]:
        return -int(match["ago"]) * (60 if match["unit"].lower().startswith("h") else 1)
    hour = int(match["hour"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    return 60 * hour + int(match["minute"])
