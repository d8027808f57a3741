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
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="parse")
        self._pool: ProcessPoolExecutor | None = None
        self._seen = 0

    async def __aenter__(self) -> Workers:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)
        if self._pool is not None:
            self._drop(self._pool, hard=kind is not None)

    async def run(self, size: int, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of `work(...)`, a module-level function whose arguments and result pickle.

        `size` is how many bytes it works on.

        Raises:
            ParseStuck: it does not end, or ends its process.
            Exception: what `work` raises.
        """
        self._seen += size
        for last in (False, True):
            where = self._executor()
            try:
                loop = asyncio.get_running_loop()
                job = loop.run_in_executor(where, partial(work, *args, **kwargs))
                return await asyncio.wait_for(job, _MOST_SECONDS)
            except BrokenProcessPool:
                # Some document killed its process and took the jobs beside it down: once more, alone.
                self._drop(where, hard=True)
                if last:
                    raise ParseStuck from None
            except TimeoutError:
                self._drop(where, hard=True)
                raise ParseStuck from None
        raise AssertionError("unreachable")

    def _executor(self) -> Executor:
        if self._processes < 1 or (self._pool is None and self._seen <= _THREAD_BYTES):
            return self._thread
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self._processes, multiprocessing.get_context("spawn"), initializer=_settle_in
            )
        return self._pool

    def _drop(self, executor: Executor, *, hard: bool) -> None:
        if executor is self._thread:  # its only thread is stuck: leave it behind
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="parse")
            executor.shutdown(wait=False, cancel_futures=True)
        if executor is not self._pool:
            return
        pool, self._pool = self._pool, None
        children = list((getattr(pool, "_processes", None) or {}).values())
        pool.shutdown(wait=not hard, cancel_futures=True)
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
