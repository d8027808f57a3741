"""What a bench found: figures of ours, of a peer, and their ratio."""

from __future__ import annotations

import os
import resource
import subprocess
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
    """Seconds of a finished process: by the clock, and of processor time with its children's."""

    wall: float
    cpu: float


def spent(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> Spent:
    """Run a command to its end, quietly.

    Raises:
        RuntimeError: it failed; with the end of what it said.
    """
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    words, whole = [str(part) for part in command], {**os.environ, **(env or {})}
    done = subprocess.run(words, env=whole, capture_output=True, text=True, check=False)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {(done.stderr or done.stdout)[-500:]}")
    return Spent(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def shown(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = ["| measured | ours | beside | ratio |", "|---|---|---|---|"]
    for row in rows:
        beside = f"{row.peer_name} {row.peer:,.2f} {row.unit}" if row.peer is not None else row.peer_name
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        lines.append(f"| {row.what} | {row.ours:,.2f} {row.unit} | {beside} | {ratio} |")
    return "\n".join(lines)
