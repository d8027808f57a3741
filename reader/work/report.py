"""What may be told of an unexpected error: where it was raised and what kind it is, never what was in hand.

Messages of exceptions can hold article text, addresses or names of files; none is in a report.
"""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import PurePath

PACKAGES = ("reader", "ui", "resources")
MOST_FRAMES = 40


def release() -> str:
    """The program's version, "" if it is not installed."""
    # Imported here: it brings thirty modules that a window without bugs never needs.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("variorum")
    except PackageNotFoundError:
        return ""


def report(error: BaseException, *, part: str, more: str = "") -> str:
    """A few lines for a bug report; `part` is the process ("window"), `more` stands with the versions."""
    python = ".".join(map(str, sys.version_info[:3]))
    head = [
        f"Variorum {release()}".rstrip(),
        f"Python {python}",
        more,
        f"{platform.system()} {platform.machine()}",
    ]
    lines = [", ".join(word for word in (*head, part) if word)]
    seen: set[int] = set()
    found: BaseException | None = error
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        lines.append(_kind(found))
        frames = traceback.extract_tb(found.__traceback__)[-MOST_FRAMES:]
        lines += [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        found = found.__cause__ or found.__context__
    return "\n".join(lines) + "\n"


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _place(filename: str) -> str:
    """The file inside its package: what stands before it is the reader's own."""
    parts = PurePath(filename).parts
    for at, part in enumerate(parts):
        if part in ("site-packages", "dist-packages"):
            return "/".join(parts[at + 1 :])
    inside = [at for at, part in enumerate(parts[:-1]) if part in PACKAGES]
    return "/".join(parts[inside[-1] :]) if inside else parts[-1] if parts else ""
