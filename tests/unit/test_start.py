"""start.py: what it says and decides; that it sets up a bare system is shown by running it on one."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

START = Path(__file__).resolve().parents[2] / "start.py"


@pytest.fixture
def start() -> ModuleType:
    spec = importlib.util.spec_from_file_location("start", START)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def test_help_names_both_commands() -> None:
    done = subprocess.run([sys.executable, str(START), "--help"], capture_output=True, text=True, check=True)
    assert "python3 start.py " in done.stdout
    assert "python3 start.py test" in done.stdout


def test_an_unknown_word_ends_in_one_sentence() -> None:
    done = subprocess.run([sys.executable, str(START), "fly"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == 'start.py knows no "fly". Run: python3 start.py --help\n'


@pytest.fixture
def no_root(start: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    program(tmp_path, "apt-get", "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(start, "is_root", lambda: False)
    return tmp_path


def test_without_root_it_prints_the_exact_line(start: ModuleType, no_root: Path) -> None:
    with pytest.raises(start.Stopped) as stop:
        start.install_packages(["libegl1", "libgl1", "libegl1"], "libraries that the window needs")
    assert stop.value.hint == "Run: sudo apt-get install -y libegl1 libgl1"


def test_as_root_it_installs_and_updates_the_list_only_when_that_fails(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    calls = tmp_path / "calls"
    program(
        tmp_path,
        "apt-get",
        f'echo "$1" >> {calls}\n[ "$1" = update ] && exit 0\n'
        f'while read line; do [ "$line" = update ] && exit 0; done < {calls}\nexit 100',
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(start, "is_root", lambda: True)
    monkeypatch.setattr(start, "ROOT", tmp_path)
    start.install_packages(["libegl1"], "libraries")
    assert calls.read_text().split() == ["install", "update", "install"]


def test_missing_libraries_become_package_names(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "lib/python3.11/site-packages/PySide6").mkdir(parents=True)
    program(
        tmp_path,
        "ldd",
        'echo "  libxcb-cursor.so.0 => not found"; echo "  libc.so.6 => /lib/libc.so.6 (0x1)"',
    )
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(start, "VENV", tmp_path)
    assert start.missing_libraries() == (["libxcb-cursor0"] if sys.platform.startswith("linux") else [])


def test_a_changed_lock_asks_for_a_new_installation(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(start, "VENV", tmp_path)
    monkeypatch.setattr(start, "LOCKS", tmp_path)
    lock = tmp_path / "run.txt"
    lock.write_text("one==1\n")
    (tmp_path / "run.stamp").write_text(start.stamp_of(lock))
    assert start.is_installed(("run",))
    lock.write_text("one==2\n")
    assert not start.is_installed(("run",))


@pytest.mark.parametrize(
    ("display", "wayland", "screen"), [("", "", False), (":1", "", True), ("", "wayland-0", True)]
)
def test_a_screen_is_what_the_session_says(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, display: str, wayland: str, screen: bool
) -> None:
    monkeypatch.setattr(start.sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert start.has_screen() is screen
