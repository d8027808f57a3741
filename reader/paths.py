"""Where things are kept: the platform's own folders, unless told otherwise."""

from __future__ import annotations

import os
import re
from pathlib import Path

import platformdirs

APP = "variorum"
LIBRARY_VARIABLE = "VARIORUM_LIBRARY"


def library(given: Path | None = None) -> Path:
    """The library file: what was given, else $VARIORUM_LIBRARY, else where it was moved to, else the
    platform's data folder."""
    if given is not None:
        return given.expanduser().absolute()
    named = os.environ.get(LIBRARY_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return _moved_to() or platformdirs.user_data_path(APP, appauthor=False) / "library.sqlite"


def named_by_environment() -> bool:
    """Whether $VARIORUM_LIBRARY says where the library is."""
    return bool(os.environ.get(LIBRARY_VARIABLE))


def remember(library: Path) -> None:
    """From now on the library is this file, unless another is given: written down in one step."""
    pointer = _pointer()
    pointer.parent.mkdir(parents=True, exist_ok=True)
    part = pointer.with_name(pointer.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        file.write(str(library) + "\n")
        file.flush()
        os.fsync(file.fileno())  # a power cut must not leave an empty file, and another library with it
    part.replace(pointer)


def _moved_to() -> Path | None:
    try:
        named = _pointer().read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(named) if named and Path(named).is_absolute() else None


def _pointer() -> Path:
    return platformdirs.user_config_path(APP, appauthor=False) / "library-location"


def drafts(library: Path) -> Path:
    """What is marked in lessons and not handed in yet; it goes where its library goes."""
    return library.with_suffix(".drafts.json")


def cache() -> Path:
    """What can be made again."""
    return platformdirs.user_cache_path(APP, appauthor=False)


def log() -> Path:
    """The rotating log of unexpected errors."""
    return platformdirs.user_log_path(APP, appauthor=False) / "variorum.log"


def is_address(text: str) -> bool:
    """Whether a text begins as an address of the web, or of a feed, and not as the name of a file."""
    return re.match(r"https?://|feed:", text, re.IGNORECASE) is not None


def given(text: str) -> str:
    """What a file manager or a browser handed over: an address as it is, a file as its whole path, whether it
    was named or told as `file:///...`."""
    if is_address(text):
        return text
    if text.startswith("file:///"):
        from urllib.request import url2pathname  # loads HTTP and TLS, which few starts need

        text = url2pathname(text.removeprefix("file://"))
    return str(Path(text).absolute())
