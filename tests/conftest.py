"""What every test shares: no network but loopback, no library but a temporary one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import reader.app
from reader.store.library import Library

# Byte code is kept, whatever the shell says: the tests start hundreds of processes, and each would compile
# the program anew (more than half of the time in which an engine starts).
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# No example fails because the machine is busy, and each may share the fixtures of its test.
_LENIENT = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("house", deadline=None, suppress_health_check=_LENIENT)
settings.load_profile("house")

# One encoder for all tests of a process: it only reads, and loading it takes a tenth of a second each time.
reader.app.load_encoder = cache(reader.app.load_encoder)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes many minutes runs only when it is asked for with `-m nightly`."""
    if "nightly" not in str(config.getoption("markexpr", "")):
        for item in items:
            if item.get_closest_marker("nightly"):
                item.add_marker(pytest.mark.skip(reason="nightly: asked for with -m nightly"))


@pytest.fixture(scope="session")
def new_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library, to be copied: to make one takes twenty times as long as to open it."""
    path = tmp_path_factory.mktemp("new") / "library.sqlite"
    Library.create_or_open(path).close()
    return path


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """No test sees or touches the library and settings of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    monkeypatch.setenv("VARIORUM_LIBRARY", str(home / "library.sqlite"))
    for variable in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(variable, raising=False)
    yield home
