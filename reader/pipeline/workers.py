"""Parsing away from the event loop: a thread for little, a few processes for much.

feedparser and trafilatura are pure Python and hold the interpreter for 50 ms and more at a time; a
hundred feeds parsed beside the fetching would stall it, and would use one core only.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from types import TracebackType
from typing import ParamSpec, TypeVar

from reader.errors import ReaderError
from reader.pipeline.quiet import quieten

P = ParamSpec("P")
T = TypeVar("T")

_THREAD_BYTES = 400_000
"""So much is parsed in a thread before processes are worth their start (about half a second each)."""
_MOST_SECONDS = 60.0


class ParseStuck(ReaderError):
    """A document that the parser cannot get through."""

    code = "parse.stuck"

    def __init__(self) -> None:
        super().__init__("The answer could not be read: it brings the parser to a halt.")
        self.hint = "The fault is at the outlet; its other articles are not affected."


class Workers:
    """Runs pure functions over bytes; use as `async with Workers() as workers`.

    Args:
        processes: how many at most; 0 keeps to the thread.
    """

    def __init__(self, processes: int | None = None) -> None:
        self._processes = _beside_the_writer() if processes is None else processes
        at_once = max(1, self._processes)
        # Nothing waits inside an executor: the time of what does not end would be that of all behind it.
        self._turns = asyncio.Semaphore(at_once)
        self._threads = self._new_threads(at_once)
        self._pool: ProcessPoolExecutor | None = None
        self._seen = 0

    async def __aenter__(self) -> Workers:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        if self._pool is not None:
            _end(self._pool, hard=kind is not None)

    async def run(self, size: int, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of `work(...)`, a module-level function whose arguments and result pickle.

        `size` is how many bytes it works on.

        Raises:
            ParseStuck: it does not end, or ends its process.
            Exception: what `work` raises.
        """
        job = partial(work, *args, **kwargs)
        async with self._turns:
            self._seen += size
            where = self._executor()
            try:
                return await self._timed(where, job)
            except BrokenProcessPool:
                # This document ended the processes, or one beside it did: that shows where it is alone.
                self._drop(where)
            alone = _new_pool(1)
            try:
                return await self._timed(alone, job)
            except BrokenProcessPool:
                raise ParseStuck from None
            finally:
                _end(alone, hard=True)

    async def _timed(self, where: Executor, job: Callable[[], T]) -> T:
        try:
            return await asyncio.wait_for(
                asyncio.get_running_loop().run_in_executor(where, job), _MOST_SECONDS
            )
        except TimeoutError:
            self._drop(where)
            raise ParseStuck from None

    def _executor(self) -> Executor:
        if self._processes < 1 or (self._pool is None and self._seen <= _THREAD_BYTES):
            return self._threads
        if self._pool is None:
            self._pool = _new_pool(self._processes)
        return self._pool

    def _new_threads(self, at_once: int) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(at_once, thread_name_prefix="parse")

    def _drop(self, executor: Executor) -> None:
        if executor is self._threads:  # one of them is stuck: leave it behind
            self._threads = self._new_threads(max(1, self._processes))
            executor.shutdown(wait=False)
        elif self._pool is not None and executor is self._pool:
            _end(self._pool, hard=True)
            self._pool = None


def _new_pool(processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), initializer=_settle_in)


def _end(pool: ProcessPoolExecutor, *, hard: bool) -> None:
    """`hard` kills what is at work: whoever waits for it is told that the pool is broken."""
    children = list((getattr(pool, "_processes", None) or {}).values())
    pool.shutdown(wait=not hard)
    if hard:
        for child in children:
            child.kill()


def _beside_the_writer() -> int:
    """One core is busy storing what the others parse, which costs more than parsing: two keep it busy, and a
    third would only hold another 100 MB."""
    return min(2, max(1, (os.cpu_count() or 1) - 1))


def _settle_in() -> None:
    """In a worker process: leave Ctrl+C to the parent, keep off its output, and end when it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    quieten()
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    parent = multiprocessing.parent_process()

    def follow() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=follow, name="parent-watch", daemon=True).start()
