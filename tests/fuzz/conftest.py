"""The nightly mark: what takes minutes runs only when it is asked for with `-m nightly`."""

from __future__ import annotations

from pathlib import Path

import pytest

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "nightly" in str(config.getoption("markexpr", "")):
        return
    for item in items:
        if _HERE in item.path.parents and item.get_closest_marker("nightly"):
            item.add_marker(pytest.mark.skip(reason="nightly: asked for with -m nightly"))
