"""Speed, measured beside a peer or a limit in the same run: `python -m tests.bench [NAME ...]`.

Prints a table. Nothing here is asserted: machines are noisy, and a ratio in one run says more than a
number. Names: ingest embed compare placing alike start search opening stall scrolling memory; lemon24, which
installs a peer, only if it is named.
"""

from __future__ import annotations

import importlib
import os
import sys

from tests.bench.table import Row, shown

NAMES = (
    "ingest",
    "embed",
    "compare",
    "placing",
    "alike",
    "start",
    "search",
    "opening",
    "stall",
    "scrolling",
    "memory",
)
ONLY_NAMED = ("lemon24",)


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in (*NAMES, *ONLY_NAMED)]
    if unknown:
        print(
            f"No bench is called {unknown[0]}. There are: {', '.join((*NAMES, *ONLY_NAMED))}.",
            file=sys.stderr,
        )
        return 2
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # or one case reads anything from 1 to 71 ms
    rows: list[Row] = []
    for name in names or NAMES:
        print(f"{name} …", file=sys.stderr, flush=True)
        rows += importlib.import_module(f"tests.bench.{name}").measure()
    print(shown(rows))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
