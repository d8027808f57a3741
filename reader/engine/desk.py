"""Takes commands, hands them to lanes, and tells how they end. A refresh never holds up small commands."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import get_args

from reader.engine import protocol
from reader.engine.commands import FOLLOWING, HANDLERS, LaneName
from reader.engine.job import Job
from reader.engine.lanes import Lane
from reader.engine.protocol import Command, Event, command_from
from reader.errors import BadInput, Cancelled, LibraryDamaged, LibraryGone, ReaderError
from reader.pipeline.recover import rescue, suspect
from reader.pipeline.services import Services
from reader.work.report import report

log = logging.getLogger("variorum.engine")

_LOOK_SECONDS = 0.5


class Bug(ReaderError):
    """A fault of our own, said plainly; its traceback is in the log."""

    code = "bug"

    def __init__(self, error: Exception) -> None:
        super().__init__("Something went wrong in Variorum itself.")
        self.hint = "The log has the details."
        self.report = report(error, part="engine")


class Desk:
    """The engine's dispatcher. `take` may be called from any thread."""

    def __init__(self, services: Services, send: Callable[[Event], None], quit_: Callable[[], None]) -> None:
        self._services, self._send, self._quit = services, send, quit_
        self._lanes: dict[LaneName, Lane] = {name: Lane(name) for name in get_args(LaneName)}
        self._jobs: dict[int, Job] = {}
        self._following: dict[Job, LaneName] = {}
        self._rounds: set[Job] = set()
        self._lock = threading.Lock()
        self._closing = self._gone = False

    def take(self, line: bytes) -> None:
        """Begin what a line asks for; whatever is wrong with it is told as an event."""
        id_: int | None = None
        try:
            command = command_from(line)
            id_ = command.id
            self._begin(command)
        except ReaderError as error:
            self._send(protocol.failed(id_, error))

    def close(self, seconds: float) -> bool:
        """Stop everything; False if something is still at work after so long."""
        with self._lock:
            self._closing = True
            at_work = [*self._jobs.values(), *self._following]
        for job in at_work:
            job.cancel.cancel()
        for lane in self._lanes.values():
            lane.close()
        until = time.monotonic() + seconds
        ended = [lane.join(max(0.0, until - time.monotonic())) for lane in self._lanes.values()]
        return all(ended)

    def at_work(self) -> bool:
        """Whether a job is under way or waits for its turn. Icons do not count: they need nothing of what an
        engine at rest lets go of, and sites that do not answer hold them up for minutes."""
        with self._lock:
            return bool(self._jobs) or any(lane != "icons" for lane in self._following.values())

    def begin_round(self, work: Callable[[Job], None], ended: Callable[[], None]) -> None:
        """Ask feeds by ourselves, in the refresh lane; it gives way to a refresh that the reader asks for."""
        job = Job(Command(-1, "", {}), self._services, self._unless_progress, self.follow)

        def run() -> None:
            try:
                self._run_following(job, work)
            finally:
                with self._lock:
                    self._rounds.discard(job)
                ended()

        with self._lock:
            if self._closing:
                ended()
                return
            self._following[job] = "refresh"
            self._rounds.add(job)
        self._lanes["refresh"].put(run, urgent=False)

    def _begin(self, command: Command) -> None:
        if command.do == "quit":
            self._send(protocol.done(command.id, {}))
            self._quit()
        elif command.do == "cancel":
            with self._lock:
                job = self._jobs.get(command.number("target"))
            if job is not None:
                job.cancel.cancel()
            self._send(protocol.done(command.id, {"found": job is not None}))
        elif command.do in HANDLERS:
            job = Job(command, self._services, self._send, self.follow)
            with self._lock:
                if command.do == "refresh":
                    for round_ in self._rounds:
                        round_.cancel.cancel()
                if command.id in self._jobs:
                    raise BadInput(f"A command with the number {command.id} is under way already.")
                self._jobs[command.id] = job
            self._queue(job, HANDLERS[command.do].lane)
        else:
            raise BadInput(f'The engine knows no command "{command.do}".')

    def _queue(self, job: Job, lane: LaneName) -> None:
        """Long work begins after the small commands that came before it: they may be what it works on."""
        if lane == "small":
            self._lanes[lane].put(lambda: self._run(job))
            return
        earlier = threading.Event()
        self._lanes["small"].put(earlier.set)

        def after_them() -> None:
            while not earlier.wait(_LOOK_SECONDS):
                if self._closing:
                    return
            self._run(job)

        self._lanes[lane].put(after_them)

    def _run(self, job: Job) -> None:
        id_ = job.command.id
        event: Event
        try:
            job.cancel.check()
            event = protocol.done(id_, HANDLERS[job.command.do].run(job))
        except ReaderError as error:
            self._suspect(error)
            event = protocol.failed(id_, error)
        except Exception as error:
            log.exception("command %s", job.command.do)
            event = protocol.failed(id_, Bug(error))
        with self._lock:
            self._jobs.pop(id_, None)
        self._send(event)

    def _suspect(self, error: ReaderError) -> None:
        """What is done about a library whose file shows a fault."""
        if isinstance(error, LibraryDamaged):
            suspect(self._services.library.path)
        elif isinstance(error, LibraryGone):
            with self._lock:
                first, self._gone = not self._gone, True
            if first:
                rescued = rescue(self._services.library, error)
                both = f"{error} {error.hint}"
                self._send(protocol.notice(both, reopen=rescued))
                if rescued:
                    self._quit()  # whoever started this process starts it again, on the new file

    def follow(self, work: Callable[[Job], None]) -> None:
        """Queue work that nobody waits for: it has no id, and says only what it changed."""
        job = Job(Command(-1, "", {}), self._services, self._unless_progress, self.follow)
        lane = FOLLOWING[work]
        with self._lock:
            if self._closing:
                return
            self._following[job] = lane
        self._lanes[lane].put(lambda: self._run_following(job, work), urgent=False)

    def _run_following(self, job: Job, work: Callable[[Job], None]) -> None:
        try:
            work(job)
        except Cancelled:
            log.info("stopped")
        except ReaderError as error:
            self._suspect(error)
            log.warning("%s", error)
        except Exception as error:
            log.exception("background work")
            self._send(protocol.bug(report(error, part="engine")))
        with self._lock:
            self._following.pop(job, None)

    def _unless_progress(self, event: Event) -> None:
        if event.get("event") != "progress":
            self._send(event)
