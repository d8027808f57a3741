"""200 feeds of 50 entries from a loopback server, cold and unchanged, full text off, and a start with a list,
beside newsboat. It keeps no search index; ours is written with the articles."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.sax.saxutils import quoteattr

from tests.bench.table import Row, Spent, spent

FEEDS, ENTRIES = 200, 50


@contextmanager
def served(feeds: int = FEEDS, entries: int = ENTRIES) -> Iterator[list[str]]:
    """Addresses of a running server's feeds."""
    command = [sys.executable, "-m", "tests.bench.feed_server", str(feeds), str(entries)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield [line.strip() for line in iter(server.stdout.readline, "\n")]
        finally:
            server.kill()


def subscribed(folder: Path, addresses: list[str]) -> Path:
    """A new library that knows the feeds and has fetched nothing."""
    outlines = "".join(f'<outline type="rss" text="Feed {n}" xmlUrl={quoteattr(address)}/>'
                       for n, address in enumerate(addresses))  # fmt: skip
    opml = folder / "feeds.opml"
    opml.write_text(f'<opml version="2.0"><head/><body>{outlines}</body></opml>')
    library = folder / "library.sqlite"
    spent(variorum(library, "opml", "import", str(opml)))
    return library


def variorum(library: Path, *arguments: str) -> list[str]:
    return [str(Path(sys.executable).parent / "variorum"), "--library", str(library), *arguments]


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as name, served() as addresses:
        folder = Path(name)
        library = subscribed(folder, addresses)
        refresh = variorum(library, "refresh", "--no-full-text", "--no-group")
        ours = [spent(refresh) for _ in range(2)]
        ours.append(spent(variorum(library, "articles", "--limit", "10000")))
        peers = _newsboat(folder, addresses)
    rows = []
    for number, what in enumerate(("cold", "unchanged", "start and list all")):
        peer = peers[number] if peers else None
        beside = "newsboat" if peer else "newsboat is not installed"
        label, own = f"{FEEDS} feeds x {ENTRIES} entries, {what}", ours[number]
        rows += [
            Row(f"{label}, clock", own.wall, "s", peer.wall if peer else None, beside),
            Row(f"{label}, processor", own.cpu, "s", peer.cpu if peer else None, beside),
            Row(f"{label}, largest process", own.megabytes, "MB", peer.megabytes if peer else None, beside),
        ]
    return rows


def _newsboat(folder: Path, addresses: list[str]) -> list[Spent]:
    """Its cold pass, its third (its second is unconditional, a known bug that would flatter us), its list."""
    if not shutil.which("newsboat"):
        return []
    (folder / "urls").write_text("\n".join(addresses) + "\n")
    (folder / "config").write_text("reload-threads 8\n")
    command = ["newsboat", "-u", folder / "urls", "-c", folder / "cache.db", "-C", folder / "config", "-x"]

    def ran(what: str) -> Spent:
        return spent([*command, what], {"HOME": str(folder)})

    cold, _, unchanged = [ran("reload") for _ in range(3)]
    return [cold, unchanged, ran("print-unread")]
