"""A stand-in for the engine, for tests of the window: the same protocol on real pipes, and no network.

It is ready at once, for half of the tests ask nothing of it. The first order opens the library, or the start
where there is none yet; from then on it is the library's only writer.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def opened(path: Path) -> Callable[[dict[str, Any]], None]:
    """The library, as something that takes orders."""
    from stand_in_orders import taking_orders  # beside this file; it brings half of the program with it

    return taking_orders(path)


def main(path: Path) -> None:
    obey = None if path.exists() else opened(path)
    print('{"event": "ready"}', flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        if order["do"] == "quit":
            return
        obey = obey or opened(path)
        obey(order)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
