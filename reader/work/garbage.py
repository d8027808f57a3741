"""Python's search for circles of unused objects, held back while much is made that stays."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No search inside. What nothing refers to is freed all the same; a comparison makes no circles, but
    hundreds of thousands of objects, and each full search would look at all of them (32 articles: 2.1
    against 1.8 s of CPU). Of two at once the first to end lets the search go on."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
