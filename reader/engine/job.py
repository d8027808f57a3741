"""One command at work: what its handler is given."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from reader.engine import protocol
from reader.engine.protocol import Command, Event
from reader.model.changes import Changes
from reader.pipeline.services import Services
from reader.work.progress import CancelToken

Result = dict[str, Any]
"""What a command gives back, as JSON has it."""
_APART_SECONDS = 0.1


class _Told:
    """When progress was told last."""

    def __init__(self) -> None:
        self._what, self._at = "", 0.0
        self._lock = threading.Lock()

    def due(self, what: str, *, last: bool) -> bool:
        now = time.monotonic()
        with self._lock:
            if what == self._what and not last and now - self._at < _APART_SECONDS:
                return False
            self._what, self._at = what, now
            return True


@dataclass(frozen=True, eq=False)
class Job:
    """A command with the services, its cancel token, and the ways to tell of progress and changes."""

    command: Command
    services: Services
    send: Callable[[Event], None]
    later: Callable[[Callable[[Job], None]], None]
    """Queue work that follows from this command, behind everything that the reader waits for."""
    cancel: CancelToken = field(default_factory=CancelToken)
    _told: _Told = field(default_factory=_Told)

    def progress(self, what: str, done: int, of: int | None) -> None:
        """Tell how far it is, ten times a second at most."""
        if self._told.due(what, last=done == of):
            self.send(protocol.progress(self.command.id, what, done, of))

    def announce(self, changes: Changes) -> None:
        """Tell what changed in the library."""
        if changes:
            self.send(protocol.changed(changes))
