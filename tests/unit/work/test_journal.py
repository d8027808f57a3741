"""One log file, several processes."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from reader.work.journal import Journal

WRITER = """
import logging, sys
from pathlib import Path
from reader.work.journal import Journal
log = logging.getLogger("writer")
log.propagate = False
log.addHandler(Journal(Path(sys.argv[1]), most_bytes=2000, kept=1000))
print("ready", flush=True)
sys.stdin.readline()
for number in range(300):
    log.error("line %s of %s", number, sys.argv[2])
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be renamed there")
def test_processes_that_fill_one_log_lose_no_line(tmp_path: Path) -> None:
    log, writers = tmp_path / "variorum.log", 4
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(log), str(n)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for n in range(writers)
    ]  # fmt: skip
    for process in processes:
        assert process.stdout is not None and process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.close()
    for process in processes:
        assert process.stdout is not None and process.wait(60) == 0
        process.stdout.close()
    files = [path for path in tmp_path.iterdir() if not path.name.endswith(".lock")]
    assert len(files) > 5
    lines = Counter(line for path in files for line in path.read_text("utf-8").splitlines())
    assert lines == Counter(f"line {n} of {writer}" for n in range(300) for writer in range(writers))


def test_only_the_newest_files_are_kept(tmp_path: Path) -> None:
    log = tmp_path / "variorum.log"
    journal = Journal(log, most_bytes=10, kept=2)
    for number in range(9):
        journal.emit(logging.makeLogRecord({"msg": f"line number {number}"}))
    journal.close()
    kept = {path.name: path.read_text("utf-8") for path in tmp_path.iterdir() if path.suffix != ".lock"}
    assert kept == {
        "variorum.log": "line number 8\n",
        "variorum.log.1": "line number 7\n",
        "variorum.log.2": "line number 6\n",
    }


def test_a_log_that_cannot_be_tidied_is_still_written(tmp_path: Path) -> None:
    log = tmp_path / "variorum.log"
    (tmp_path / "variorum.log.1").mkdir()  # nothing can be renamed to that
    (tmp_path / "variorum.log.1" / "x").touch()
    journal = Journal(log, most_bytes=10, kept=1)
    for number in range(3):
        journal.emit(logging.makeLogRecord({"msg": f"line number {number}"}))
    journal.close()
    assert log.read_text("utf-8") == "line number 0\nline number 1\nline number 2\n"
