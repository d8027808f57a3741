"""How this program starts another part of itself."""

from __future__ import annotations

import sys


def own_command(*arguments: str) -> list[str]:
    """The command line of "engine ...", "window ..." or a command; see `reader.__main__`.

    A frozen app has no interpreter to give a module to: its executable is `reader.__main__`.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "reader", *arguments]
