"""How long and how much a request may take. Tests put small numbers here."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one request; times in seconds, sizes in bytes.

    `total` covers all hops of a redirect together, without the time spent waiting for the host's turn.
    `body` is counted after decompression. `ratio` is how often larger than its packed form a body may
    become once it is past `ratio_from` bytes: text packs 3 to 20 times, a bomb 1,000 times.
    `per_host_delay` is the pause between two requests to the same public host.
    """

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0
    body: int = 15 * MIB
    ratio: int = 100
    ratio_from: int = 2 * MIB
    redirects: int = 10
    hosts_at_once: int = 8
    per_host_delay: float = 1.0
    pause_default: float = 600.0
    pause_most: float = 86400.0
