"""What a bench found: figures of ours, of a peer, and their ratio."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One measured thing. `peer` is what it stands beside: another program or a limit, in the same unit."""

    what: str
    ours: float
    unit: str
    peer: float | None = None
    peer_name: str = ""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.peer if self.peer else None


@dataclass(frozen=True, slots=True)
class Spent:
    """What a finished process took with its children: seconds by the clock and of processor time, and the
    most memory that one of them held (MB; 0 where the system does not say)."""

    wall: float
    cpu: float
    megabytes: float = 0.0

    def __add__(self, other: Spent) -> Spent:
        """One after the other."""
        return Spent(self.wall + other.wall, self.cpu + other.cpu, max(self.megabytes, other.megabytes))


def spent(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> Spent:
    """Run a command to its end, quietly.

    Raises:
        RuntimeError: it failed; with the end of what it said.
    """
    words, whole = [str(part) for part in command], {**os.environ, **(env or {})}
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(words, env=whole, stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(f"{command[0]} failed: {said.read().decode(errors='replace')[-500:]}")
    return Spent(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1000)


def shown(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| measured | ours | beside | ratio |", "|---|---|---|---|"]
    for row in rows:
        beside = f"{row.peer_name} {row.peer:,.2f} {row.unit}" if row.peer is not None else row.peer_name
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        lines.append(f"| {row.what} | {row.ours:,.2f} {row.unit} | {beside} | {ratio} |")
    return "\n".join(lines)
