"""Where things are kept: the platform's own folders, unless told otherwise."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APP = "variorum"
LIBRARY_VARIABLE = "VARIORUM_LIBRARY"


def library(given: Path | None = None) -> Path:
    """The library file: what was given, else $VARIORUM_LIBRARY, else the platform's data folder."""
    if given is not None:
        return given.expanduser().absolute()
    named = os.environ.get(LIBRARY_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return platformdirs.user_data_path(APP, appauthor=False) / "library.sqlite"


def log() -> Path:
    """The rotating log of unexpected errors."""
    return platformdirs.user_log_path(APP, appauthor=False) / "variorum.log"
