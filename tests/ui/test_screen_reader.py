"""The window as another process reads and works it: a real display, the real program, AT-SPI only."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui import spoken_session
from tests.ui.displays import screen_in_memory

NEEDED = ("dbus-run-session", spoken_session.LAUNCHER, spoken_session.PYTHON)
TYPELIB = "lib/*/girepository-1.0/Atspi-2.0.typelib"


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen in memory."""
    typelib = "" if any(Path("/usr").glob(TYPELIB)) else "gir1.2-atspi-2.0"
    with screen_in_memory(NEEDED, typelib) as shown:
        yield shown


@pytest.fixture(scope="module")
def told(display: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the reader found and did."""
    folder = tmp_path_factory.mktemp("spoken")
    out = folder / "told.json"
    environment = {
        **os.environ,
        "DISPLAY": display,
        "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(folder),
        **{f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("DATA", "CONFIG", "STATE", "CACHE")},
    }
    module = [sys.executable, "-m", "tests.ui.spoken_session", str(folder / "library.sqlite"), str(out)]
    ran = subprocess.run(
        ["dbus-run-session", "--", *module],
        cwd=spoken_session.ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    found: dict[str, Any] = json.loads(Path(out).read_text("utf-8"))
    return found


@pytest.mark.slow
def test_a_story_and_its_tabs_are_told(told: dict[str, Any]) -> None:
    assert "5 outlets" in told["stories"]  # perhaps no longer unread: the story is open meanwhile
    assert told["tabs"][:3] == ["Overview", "Annotated", "Side by side"] and len(told["tabs"]) == 8


@pytest.mark.slow
def test_the_table_is_read_cell_by_cell(told: dict[str, Any]) -> None:
    table = told["table"]
    outlets = [head.partition(",")[0] for head in table["heads"]]
    assert len(outlets) == 5 and table["rows"] > 20
    for cells in table["cells"]:
        assert all(cell.startswith(outlet) for cell, outlet in zip(cells, outlets, strict=True)), cells
    said = [cell for cells in table["cells"] for cell in cells]
    assert any("not reported; closest passage" in cell for cell in said)
    assert any("Differs: " in cell for cell in said) and any("text incomplete" in cell for cell in said)


@pytest.mark.slow
def test_tabs_and_buttons_work_from_there(told: dict[str, Any]) -> None:
    assert told["left_out"]["rows"] > 3 and all(all(cells) for cells in told["left_out"]["cells"])
    article = told["article"]
    assert article["role"] == "text" and not article["editable"] and len(article["text"]) == 1000
    assert article["name"] and article["text"].startswith(article["name"])
    cards = {name for name, letters in told["overview"].items() if letters > 40}
    assert {"Where they differ most", "What all of them report", "Where it comes from"} <= cards
    assert any("site or feed" in field for field in told["fields"])
    assert told["nameless"] == []
