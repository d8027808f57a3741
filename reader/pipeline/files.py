"""Writing what the reader asked for: a failure is one sentence."""

from __future__ import annotations

from pathlib import Path

from reader.errors import NotWritten
from reader.work.whole import write_whole


def write_file(path: Path, data: bytes) -> None:
    """Replace a file in one step, so that a failure leaves what was there.

    Raises:
        NotWritten: the folder is not there, not writable or full.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device or pipe such as /dev/stdout
        else:
            write_whole(path, data)
    except OSError as error:
        raise NotWritten(path, error.strerror or "") from None
