"""A real engine process on real pipes, for tests."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.work.program import own_command

Event = dict[str, Any]
_PATIENCE = 120.0


class Engine:
    """Starts `variorum engine`; `wait_for` blocks on its events."""

    def __init__(self, library: Path, patience: float = _PATIENCE) -> None:
        self._patience = patience
        self.process = subprocess.Popen(
            own_command("engine", "--library", str(library)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.events: list[Event] = []
        self._arriving: queue.Queue[Event | None] = queue.Queue()
        self._next = 0
        self._errors: list[bytes] = []
        self._threads = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        try:
            self.process.wait(100)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            for thread in self._threads:
                thread.join(10)
            assert self.process.stdout is not None and self.process.stderr is not None
            self.process.stdout.close()
            self.process.stderr.close()

    @property
    def errors(self) -> str:
        """What it wrote to standard error so far."""
        return b"".join(self._errors).decode()

    def send(self, do: str, **arguments: Any) -> int:
        self._next += 1
        self.write(json.dumps({"id": self._next, "do": do, **arguments}).encode() + b"\n")
        return self._next

    def write(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def wait_for(self, wanted: Callable[[Event], bool]) -> Event:
        """The next event that is wanted; those before it stand in `events` too."""
        while True:
            try:
                event = self._arriving.get(timeout=self._patience)
            except queue.Empty:
                self.process.kill()
                raise AssertionError(f"nothing came; {self.events[-3:]} {self.errors}") from None
            assert event is not None, f"the engine ended; {self.events[-3:]} {self.errors}"
            self.events.append(event)
            if wanted(event):
                return event

    def ready(self) -> None:
        self.wait_for(lambda event: event.get("event") == "ready")

    def end_of(self, id_: int) -> Event:
        """How a command ended."""
        return self.wait_for(lambda e: e.get("id") == id_ and e["event"] in ("done", "failed"))

    def result(self, id_: int) -> dict[str, Any]:
        """The result of a command that must succeed."""
        end = self.end_of(id_)
        assert end["event"] == "done", end
        found: dict[str, Any] = end["result"]
        return found

    def do(self, do: str, **arguments: Any) -> dict[str, Any]:
        return self.result(self.send(do, **arguments))

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._arriving.put(json.loads(line))
        self._arriving.put(None)

    def _read_errors(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self._errors.append(line)


def children_of(pid: int) -> list[int]:
    """The processes that a process has started and their children (Linux)."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except (OSError, IndexError, ValueError):
                continue
            if parent == pid:
                found += [int(folder.name), *children_of(int(folder.name))]
    return found


def wait_until_gone(pid: int, seconds: float = 100.0) -> bool:
    """Block until a process, ours or not, has ended (Linux: pidfd)."""
    import select

    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        return bool(poll.poll(int(seconds * 1000)))
    finally:
        os.close(handle)
