"""Menus, lists and completers on a real display: all of it is there and can be read, and Escape ends it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.store.library import Library
from tests.ui.conftest import fill
from tests.ui.displays import screen_in_memory
from tests.ui.real_engine import copied
from tests.ui.spoken_session import ROOT

LOOKS = ("light", "dark", "contrast-dark")
READABLE = 4.5
"""WCAG 2.2, 1.4.3."""
Popup = dict[str, Any]


@pytest.fixture(scope="module")
def popups(sample_library: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Popup]]:
    """How each looked, in each look of the window."""
    folder = tmp_path_factory.mktemp("popups")
    library = copied(sample_library, folder)
    with Library.create_or_open(library) as opened:
        fill(opened)
    out = folder / "found.json"
    with screen_in_memory() as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(folder),
            **{
                f"XDG_{kind}_HOME": str(folder / kind.lower())
                for kind in ("DATA", "CONFIG", "STATE", "CACHE")
            },
        }
        module = [sys.executable, "-m", "tests.ui.popups_session", str(library), str(out), *LOOKS]
        ran = subprocess.run(
            module, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=560, check=False
        )
    assert ran.returncode == 0, ran.stderr[-2000:]
    yield json.loads(out.read_text("utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS)
def test_what_is_written_can_be_read(popups: list[Popup], look: str) -> None:
    here = [each for each in popups if each["look"] == look]
    assert len(here) > 40
    assert [each["name"] for each in here if not each["opened"]] == []
    assert [each["name"] for each in here if not each["texts"]] == []
    faint = [
        (each["name"], words, value)
        for each in here
        for words, value, _can in each["texts"]
        if value < READABLE
    ]
    assert faint == []


@pytest.mark.slow
def test_all_of_it_is_on_the_screen_and_where_it_was_asked_for(popups: list[Popup]) -> None:
    assert [(each["look"], each["name"]) for each in popups if not each["whole"]] == []
    assert [(each["look"], each["name"]) for each in popups if not each["near"]] == []


@pytest.mark.slow
def test_escape_ends_it_and_gives_the_keys_back(popups: list[Popup]) -> None:
    assert [(each["look"], each["name"]) for each in popups if not each["closed"]] == []
    lost = [
        (each["look"], each["name"], each["keys_before"], each["keys_after"])
        for each in popups
        if not each["keys_back"]
    ]
    assert lost == []
