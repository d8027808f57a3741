"""What our functions remember of what they were asked (`lru_cache`), let go together."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import Any, TypeVar

T = TypeVar("T")

_OURS = "reader."
_OF_PASSAGES: list[_lru_cache_wrapper[Any]] = []


def of_passages(most: int) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """An `lru_cache` for results of passages and texts: what one comparison asks for again and again, and the
    next one hardly does. Those of words are a plain `lru_cache`: words come again in every text.
    """

    def remembering(function: Callable[..., T]) -> _lru_cache_wrapper[T]:
        memory = lru_cache(maxsize=most)(function)
        _OF_PASSAGES.append(memory)
        return memory

    return remembering


def forget_passages() -> None:
    """Empty the memories of passages and texts. Left to fill, they hold 80 MB of small objects, between which
    Python finds no whole megabyte to give back."""
    for each in _OF_PASSAGES:
        each.cache_clear()


def forget() -> None:
    """Empty every memory of our functions that has a limit: results for texts and words. What has none
    (`cache`) was read from files of ours, once, and stays."""
    memories = [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper)]
    for each in memories:
        ours = str(getattr(each, "__module__", "")).startswith(_OURS)  # a memory of a C function has no such
        if ours and each.cache_parameters()["maxsize"] is not None:
            each.cache_clear()
