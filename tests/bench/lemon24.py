"""Beside lemon24/reader, the Python library of the same name: cold ingest, unchanged pass, start, search.

It is installed by pip into an environment of its own in a temporary folder: its import name is ours too. So
this bench is not among those that run unless one is named.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from tests.bench.feed_server import WORDS
from tests.bench.ingest import served, subscribed, variorum
from tests.bench.table import Row, Spent, spent

FEEDS, ENTRIES = 60, 50
PACKAGES = ("reader", "sgmllib3k")
STEPS = ("add", "update", "update", "list", "index", "search")
STEP = """
import sys
from reader import make_reader
reader = make_reader(sys.argv[1])
step, rest = sys.argv[2], sys.argv[3:]
if step == "add":
    for url in rest:
        reader.add_feed(url)
elif step == "update":
    reader.update_feeds(workers=8, scheduled=False)
elif step == "list":
    assert len(list(reader.get_entries(limit=50))) == 50
elif step == "index":
    reader.enable_search()
    reader.update_search()
else:
    assert list(reader.search_entries(rest[0], limit=50))
"""


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name, served(FEEDS, ENTRIES) as addresses:
        folder = Path(name)
        word = WORDS[0]
        library = subscribed(folder, addresses)
        refresh = variorum(library, "refresh", "--no-full-text", "--no-group")
        ours = [spent(refresh), spent(refresh)]
        ours += [spent(variorum(library, "articles", "--limit", "50")),
                 spent(variorum(library, "find", word, "--limit", "50"))]  # fmt: skip
        python = _installed(folder / "environment")
        theirs = _theirs(python, folder, addresses, word) if python else []
    said = "lemon24/reader" if theirs else "lemon24/reader could not be installed"
    what = ("cold, with the search index", "unchanged", "start and list 50", "start and search")
    rows = []
    for number, label in enumerate(what):
        peer = theirs[number] if theirs else None
        own = ours[number]
        label = f"{FEEDS} feeds x {ENTRIES}, {label}"
        rows.append(Row(f"{label}, processor", own.cpu, "s", peer.cpu if peer else None, said))
        rows.append(Row(f"{label}, clock", own.wall, "s", peer.wall if peer else None, said))
        rows.append(
            Row(f"{label}, largest process", own.megabytes, "MB", peer.megabytes if peer else None, said)
        )
    return rows


def _installed(folder: Path) -> Path | None:
    """An environment with the package, or None if the index cannot be reached."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    done = subprocess.run(
        [python, "-m", "pip", "install", "-q", *PACKAGES], capture_output=True, timeout=300, check=False
    )
    return python if done.returncode == 0 else None


def _theirs(python: Path, folder: Path, addresses: list[str], word: str) -> list[Spent]:
    """Their index is a step of its own; ours is written with the articles, so the two are added up."""
    took = []
    for step in STEPS:
        rest = addresses if step == "add" else [word] if step == "search" else []
        command = [python, "-I", "-c", STEP, str(folder / "theirs.sqlite"), step, *rest]
        took.append(spent(command, {"HOME": str(folder)}))
    _, cold, unchanged, start, index, search = took
    return [cold + index, unchanged, start, search]
