"""The program as it is handed out: a folder that is started without Python and without this checkout."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
MADE_WITHIN = 900  # s: half a minute of work, on a machine that may have much else to do
pytestmark = [pytest.mark.slow, pytest.mark.timeout(MADE_WITHIN)]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("app")
    build = [sys.executable, ROOT / "packaging" / "app" / "build.py", "--out", out, "--only-folder"]
    subprocess.run(build, check=True, capture_output=True)
    return out / "variorum" / "variorum"


@pytest.fixture
def alone(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody who has no Python: folders of their own, nothing of this process."""
    return {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def window(program: Path, alone: dict[str, str], tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [program, "window", "--library", tmp_path / "news.sqlite"]
    with subprocess.Popen(command, env=alone, cwd=tmp_path, stderr=subprocess.PIPE) as process:
        yield process
        process.terminate()


def test_it_compares(program: Path, alone: dict[str, str], tmp_path: Path) -> None:
    texts = {
        "a.txt": 'The bridge will close\n\nThe mayor of Dunmere said on Monday she knew "in part" of it.',
        "b.txt": 'The bridge closes\n\nThe mayor of Dunmere admitted on Monday that she "partly" knew of it.',
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    command = [program, "compare", *texts, "--format", "json"]
    done = subprocess.run(command, env=alone, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert '"partly"' in done.stdout.replace('\\"', '"')
    version = subprocess.run([program, "--version"], env=alone, capture_output=True, text=True).stdout
    assert version.startswith("variorum") and "unknown" not in version


def test_its_window_starts_its_engine_and_shows_the_sample(
    qtbot: QtBot, window: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    def compared() -> bool:
        assert window.poll() is None, window.stderr.read() if window.stderr else ""
        if not (tmp_path / "news.sqlite").exists():
            return False
        try:
            with closing(sqlite3.connect(f"file:{tmp_path / 'news.sqlite'}?mode=ro", uri=True)) as library:
                return bool(library.execute("SELECT count(*) FROM comparisons").fetchone()[0])
        except sqlite3.OperationalError:  # the engine is making it
            return False

    qtbot.waitUntil(compared, timeout=MADE_WITHIN * 500)


def test_it_has_every_language_ready(program: Path) -> None:
    there = {file.name for file in program.parent.glob("_internal/resources/i18n/*")}
    sources = {file.stem for file in (ROOT / "resources" / "i18n").glob("*.ts")}
    assert {f"{name}.qm" for name in sources} <= there
    assert not any(name.endswith(".ts") for name in there)  # nothing is to be compiled there


def test_nothing_of_the_data_is_missing(program: Path) -> None:
    wanted = {
        file.relative_to(ROOT)
        for room in ("resources", "reader")
        for file in (ROOT / room).rglob("*")
        if file.is_file() and file.suffix not in (".py", ".pyc", ".pyi", ".ts", ".qm")
    }
    missing = [str(file) for file in sorted(wanted) if not (program.parent / "_internal" / file).exists()]
    assert wanted and not missing
    assert os.access(program, os.X_OK)
