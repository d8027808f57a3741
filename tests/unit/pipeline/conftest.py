"""A temporary library with its services: the real store, web client and language model."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.app import open_services
from reader.net.client import Client
from reader.net.limits import Limits
from reader.pipeline.services import Services
from tests.loopback import Loopback


class FakeClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 4, 10, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock, new_library: Path) -> Iterator[Services]:
    limits = Limits(connect=5, read=0.5, total=2, per_host_delay=0)
    library = shutil.copyfile(new_library, tmp_path / "library.sqlite")
    with open_services(library, writer=True, clock=clock) as made:
        yield replace(made, client=lambda: Client(clock, limits))


@pytest.fixture
def site() -> Iterator[Loopback]:
    with Loopback() as made:
        yield made
