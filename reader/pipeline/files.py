"""Reading and writing the files that the reader names: a failure is one sentence."""

from __future__ import annotations

from pathlib import Path

from reader.errors import BadInput, FileMissing, NotWritten
from reader.work.whole import write_whole


def read_file(path: Path, most_mb: int) -> bytes:
    """All of a file, unless it is larger than what is looked for can be.

    Raises:
        FileMissing: it is not there or cannot be read.
        BadInput: it is larger than `most_mb` megabytes (2^20 bytes).
    """
    most = most_mb * 2**20
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError:
        raise FileMissing(path) from None
    except OSError as error:
        raise FileMissing(path, reason=error.strerror or "it cannot be read") from None
    if len(data) > most:
        raise BadInput(
            f"{path.name} is larger than {most_mb} MB, and was not read.", "Check that it is the right file."
        )
    return data


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
