"""Running `variorum` in this process, or as the program that it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.cli.main import run
from tests.loopback import Loopback


@dataclass(frozen=True)
class Done:
    """What a run of the command came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Variorum:
    """The command line on one library."""

    def __init__(self, library: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.library = library
        self._capture = capture

    def __call__(self, *arguments: object) -> Done:
        """Run in this process: quick."""
        self._capture.readouterr()
        code = run(["--library", str(self.library), *map(str, arguments)])
        taken = self._capture.readouterr()
        return Done(code, taken.out, taken.err)

    def ok(self, *arguments: object) -> Done:
        """Run, and see that it succeeds."""
        done = self(*arguments)
        assert done.code == 0, done.err
        return done

    def program(self, *arguments: object, **environment: str) -> Done:
        """Run as a process of its own, as a shell does."""
        done = subprocess.run(
            [sys.executable, "-m", "reader.cli.main", "--library", str(self.library), *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
            env=os.environ | environment,
        )
        return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def variorum(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Variorum:
    return Variorum(tmp_path / "library.sqlite", capsys)


@pytest.fixture
def site() -> Iterator[Loopback]:
    with Loopback() as made:
        yield made
