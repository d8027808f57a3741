"""`python -m reader [PART] ...`: how the program starts itself, and where a frozen app begins.

"engine" is the window's background process, "window" the window; everything else is a command.
"""

from __future__ import annotations

import sys
from importlib import import_module

_PARTS = {"engine": "reader.engine.process", "window": "ui.application"}


def main() -> None:
    """Run the part that the first argument names, and exit."""
    import multiprocessing

    multiprocessing.freeze_support()  # a worker process of a frozen app begins here too
    part, *rest = sys.argv[1:] or [""]
    module = _PARTS.get(part)
    if module is None:
        import_module("reader.cli.main").main()
    else:
        sys.exit(import_module(module).main(rest))


if __name__ == "__main__":
    main()
