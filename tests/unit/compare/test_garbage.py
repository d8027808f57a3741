"""Comparing holds the search for unused circles back, and lets it go on whatever happens."""

from __future__ import annotations

import gc

import pytest

from reader.compare.comparison import compare
from reader.work.garbage import uncollected


def test_it_goes_on_after_a_failure() -> None:
    assert gc.isenabled()
    with pytest.raises(ValueError, match="two or more"):
        compare([])
    assert gc.isenabled()


def test_it_stays_off_where_it_was_off() -> None:
    gc.disable()
    try:
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
