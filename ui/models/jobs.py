"""Commands that are under way, and what is to happen when they end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from ui.services import Services

Done = Callable[[dict[str, Any]], object]
Failed = Callable[[str, str], object]


@dataclass(frozen=True, slots=True)
class _Job:
    do: str
    what: str
    done: Done | None
    failed: Failed | None
    shown: bool
    page: QObject | None
    lasting: bool

    @property
    def heard(self) -> bool:
        """Whether whoever waits for the end is still there."""
        return self.page is None or isValid(self.page)


class Jobs(QObject):
    """Runs commands in the engine; `shown` ones have a place in the bar with progress and Stop.

    Signals:
        began(what), moved(what, done, of), ended(): of the newest shown job.
        failed(sentence, hint, do): of a job that has no handler of its own.
        succeeded(do): a command has ended well.
        rested(): no job is under way any more, shown or not.
    """

    began = Signal(str)
    moved = Signal(str, int, object)
    ended = Signal()
    failed = Signal(str, str, str)
    succeeded = Signal(str)
    rested = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._jobs: dict[int, _Job] = {}
        services.progress.connect(self._progress)
        services.done.connect(self._done)
        services.failed.connect(self._failed)

    def run(
        self,
        do: str,
        *,
        what: str = "",
        done: Done | None = None,
        failed: Failed | None = None,
        page: QObject | None = None,
        lasting: bool = False,
        **args: Any,
    ) -> int:
        """Send a command. With words in `what` it is shown, and can be stopped. If `page` is gone by its end,
        `done` and `failed` are not called; a failure is then told as one without a handler. `lasting`: it
        outlives the window, and another one takes it over."""
        number = self._services.send(do, **args)
        self._jobs[number] = _Job(do, what, done, failed, bool(what), page, lasting)
        if what:
            self.began.emit(what)
        return number

    def take_over(self, other: Jobs, number: int, done: Done, failed: Failed) -> None:
        """Hear of the end of a lasting job that another window has begun, in its place."""
        if (job := other._jobs.pop(number, None)) is not None:
            self._jobs[number] = replace(job, done=done, failed=failed)

    @property
    def busy(self) -> bool:
        """Whether any job is under way whose end this window waits for."""
        return not all(job.lasting for job in self._jobs.values())

    @property
    def lasting(self) -> bool:
        """Whether one is under way that goes on until somebody ends it: a class is let in."""
        return any(job.lasting for job in self._jobs.values())

    @property
    def shown(self) -> int | None:
        """The newest job that is shown."""
        return next((number for number in reversed(self._jobs) if self._jobs[number].shown), None)

    def stop(self) -> bool:
        """Stop the job that is shown; False if there is none."""
        number = self.shown
        if number is None:
            return False
        self._services.cancel(number)
        return True

    def _progress(self, number: int, what: str, done: int, of: object) -> None:
        if number == self.shown:
            self.moved.emit(what or self._jobs[number].what, done, of)

    def _done(self, number: int, result: dict[str, Any]) -> None:
        job = self._jobs.pop(number, None)
        if job is None:
            return
        self._tell_end(job)
        self.succeeded.emit(job.do)
        if job.done is not None and job.heard:
            job.done(result)
        self._tell_rest()

    def _failed(self, number: int, sentence: str, hint: str) -> None:
        job = self._jobs.pop(number, None)
        if job is None:
            return
        self._tell_end(job)
        if job.failed is not None and job.heard:
            job.failed(sentence, hint)
        else:
            self.failed.emit(sentence, hint, job.do)
        self._tell_rest()

    def _tell_rest(self) -> None:
        if not self.busy:
            self.rested.emit()

    def _tell_end(self, job: _Job) -> None:
        if job.shown and self.shown is None:
            self.ended.emit()
