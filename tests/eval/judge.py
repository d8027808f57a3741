"""The scoring scripts beside the labelled sets: they are the judge, run as they are."""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Figures = dict[str, float]


def _run(script: Path, arguments: Sequence[str | Path]) -> str:
    result = subprocess.run(
        [sys.executable, script, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise SystemExit(f"{script.name} failed: {result.stderr.strip() or result.stdout.strip()}")
    return result.stdout


def write_articles(shared: Path, folder: Path, golds: Sequence[Path]) -> None:
    """One folder of article files for each labelled story, as `variorum compare` takes them."""
    _run(shared / "score" / "score_story.py", ["--write-articles", folder, *golds])


def stories(shared: Path, pairs: Sequence[tuple[Path, Path]]) -> dict[str, Any]:
    """(labels, comparison) of each story -> {"mean": part -> figures, "stories": ...}."""
    paths = [path for pair in pairs for path in pair]
    scored: dict[str, Any] = json.loads(_run(shared / "score" / "score_story.py", ["--json", *paths]))
    return scored


def page_lines_in_rows(shared: Path, pairs: Sequence[tuple[Path, Path]]) -> int:
    """Passages in a row of the table that are lines of the page and no sentence of the story. The script ties
    passages to sentences by words: a kicker of one word counts as taken in if the story has the word.
    """
    script = shared / "score" / "score_story.py"
    spec = importlib.util.spec_from_file_location("score_story", script)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = 0
    for labels, comparison in pairs:
        said = json.loads(comparison.read_text("utf-8"))
        story = module.Story(json.loads(labels.read_text("utf-8")), said)
        rows = {p for claim in said["claims"] for cell in claim["cells"].values() for p in cell}
        found += sum(bool(story.sent_of[p]) and story.sent_of[p] <= story.junk for p in rows)
    return found


def sets(shared: Path, part: str, labelled: Path, said: Path) -> Figures:
    """Figures of score_sets.py by name: its first word a line names the row, then `name value` pairs."""
    found: Figures = {}
    for line in _run(shared / "score" / "score_sets.py", [part, labelled, said]).splitlines():
        row = line.split()[0]
        if part == "grouping":
            prefix = f"{row}."
        elif part == "wording" and row == "words":
            prefix = "words."
        else:
            prefix = ""
        for name, value in re.findall(r"([a-z]\w*) +(\d+\.\d+)", line):
            found[prefix + name] = float(value)
    return found
