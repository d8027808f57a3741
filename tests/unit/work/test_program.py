"""How the program starts its other parts."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reader.work.program import own_command


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_every_part_begins_at_the_same_place() -> None:
    assert "Compare how outlets" in run(own_command("window", "--help")).stdout
    assert "background process" in run(own_command("engine", "--help")).stdout
    assert "Read the news by story" in run(own_command("--help")).stdout
    assert run(own_command("no-such-command")).returncode == 2


def test_a_frozen_app_starts_its_own_executable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("engine", "--library", "x") == [sys.executable, "engine", "--library", "x"]
