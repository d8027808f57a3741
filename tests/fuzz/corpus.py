"""feedparser's own test files, out of its source distribution: fetched when needed, never committed."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import pytest

_HEADER = re.compile(rb"^Header:\s*Content-type:\s*([^\r\n]+)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class Sample:
    """One file: its place in the corpus, its bytes, and the Content-Type that it is to be served with."""

    name: str
    body: bytes
    content_type: str | None


def samples() -> list[Sample]:
    """Every feed of the corpus, in order; skips the test with a sentence if it cannot be had."""
    archive = _archive()
    found = []
    with tarfile.open(archive) as tar:
        for member in tar:
            name = member.name.partition("/tests/")[2]
            if not member.isfile() or not name.endswith((".xml", ".json")):
                continue
            file = tar.extractfile(member)
            assert file is not None
            body = file.read()
            header = _HEADER.search(body[:4096])
            kind = header[1].decode("latin-1").strip() if header else None
            found.append(Sample(name, body, kind))
    assert len(found) > 1500, "the corpus is not where it was"
    return sorted(found, key=lambda sample: sample.name)


def _archive() -> Path:
    wanted = version("feedparser")
    folder = Path(tempfile.gettempdir()) / f"variorum-corpus-{wanted}"
    if not (ready := sorted(folder.glob("feedparser-*.tar.gz"))):
        folder.mkdir(exist_ok=True)
        # Into a folder of its own first: another process of the tests may be fetching it, too.
        with tempfile.TemporaryDirectory(dir=folder) as own:
            done = subprocess.run(
                [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:",
                 "-d", own, f"feedparser=={wanted}"],
                capture_output=True, text=True, timeout=240,
            )  # fmt: skip
            ready = [file.replace(folder / file.name) for file in Path(own).glob("feedparser-*.tar.gz")]
        if not ready:
            why = (done.stderr.strip().splitlines() or ["no answer"])[-1]
            pytest.skip(f"feedparser's test corpus could not be had from the package index: {why[:200]}")
    return ready[0]
