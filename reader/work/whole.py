"""Writing a file whole or not at all, also where the power goes while it is written."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file in one step.

    Raises:
        OSError: the folder is not there, not writable or full; what was there stays, and nothing else does.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # else the name may outlive a power cut, and what it names not
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
