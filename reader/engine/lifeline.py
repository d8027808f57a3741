"""The engine serves the window: it must not outlive it, nor take its time."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import threading
from collections.abc import Callable

_PR_SET_PDEATHSIG = 1
_BELOW_NORMAL = 0x4000
_NICER = 10
_LOOK_SECONDS = 1.0
_GRACE_SECONDS = 4.0


def tie_to_parent(gone: Callable[[], None]) -> None:
    """Call `gone` (from another thread) when the parent has died, and see to it that the process ends.

    On Linux the kernel sends SIGTERM at once, which the engine takes as a request to quit; everywhere a
    thread watches the parent's id, for systems without that and for a parent that died before we asked.
    The end of standard input tells the same, unless another process holds the pipe open.
    """
    parent = os.getppid()
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # no prctl here: the watch below is enough
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)

    def watch() -> None:
        quiet = threading.Event()
        while os.getppid() == parent:
            quiet.wait(_LOOK_SECONDS)
        end_soon()
        gone()

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()


def step_back() -> None:
    """Run at a lower priority, worker processes included: the window is drawn first."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
        else:
            os.nice(_NICER)


def end_soon() -> None:
    """End the process after a grace period whatever hangs; the library survives that (WAL)."""

    def end() -> None:
        os._exit(1)

    timer = threading.Timer(_GRACE_SECONDS, end)
    timer.daemon = True
    timer.start()
