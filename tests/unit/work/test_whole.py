"""A file is there whole, also after a power cut, or what was there before is."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import paths
from reader.errors import NotWritten
from reader.pipeline.files import write_file
from reader.work.whole import write_whole


def on_the_disk(monkeypatch: pytest.MonkeyPatch, write: Callable[[], None]) -> dict[int, int]:
    """What was flushed to the disk while `write` ran: inodes, and how large each was."""
    flushed: dict[int, int] = {}
    own = os.fsync

    def fsync(number: int) -> None:
        own(number)
        flushed[os.fstat(number).st_ino] = os.fstat(number).st_size

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fsync)
        write()
    return flushed


def test_what_gets_its_name_is_on_the_disk_before(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "list.opml"
    path.write_bytes(b"Before.")
    for write in (write_whole, write_file):
        flushed = on_the_disk(monkeypatch, lambda write=write: write(path, b"A list of feeds."))
        assert flushed == {path.stat().st_ino: 16}


def test_where_the_library_is_outlives_a_power_cut(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Half of it would open another library, and an empty one."""
    monkeypatch.delenv(paths.LIBRARY_VARIABLE)
    monkeypatch.setattr(paths, "_pointer", lambda: tmp_path / "library-location")
    flushed = on_the_disk(monkeypatch, lambda: paths.remember(tmp_path / "here.sqlite"))
    assert (tmp_path / "library-location").stat().st_ino in flushed
    assert paths.library() == tmp_path / "here.sqlite"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_leaves_what_was_there_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "notes.json"
    path.write_bytes(b"Before.")
    (tmp_path / f".{path.name}.{os.getpid()}.part").symlink_to("/dev/full")
    with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
        write_whole(path, b"After.")
    assert [each.name for each in tmp_path.iterdir()] == [path.name] and path.read_bytes() == b"Before."
    (tmp_path / f".{path.name}.{os.getpid()}.part").symlink_to("/dev/full")
    with pytest.raises(NotWritten, match="could not be written: No space left"):
        write_file(path, b"After.")
