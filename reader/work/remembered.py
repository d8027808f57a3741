"""What our functions remember of what they were asked (`lru_cache`), let go together."""

from __future__ import annotations

import gc
from functools import _lru_cache_wrapper

_OURS = "reader."


def forget() -> None:
    """Empty every memory of our functions that has a limit: results for texts and words. What has none
    (`cache`) was read from files of ours, once, and stays."""
    memories = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    for each in memories:
        ours = str(getattr(each, "__module__", "")).startswith(_OURS)  # a memory of a C function has no such
        if ours and each.cache_parameters()["maxsize"] is not None:
            each.cache_clear()
