from __future__ import annotations

import pytest

from reader.text.background import Frequencies
from reader.text.vectors import Encoder


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return Encoder.load()


@pytest.fixture(scope="session")
def frequencies() -> Frequencies:
    return Frequencies()
