"""Writing a comparison to a file that the reader named."""

from __future__ import annotations

import re
from pathlib import Path

from reader.model.comparison import Comparison
from reader.model.lesson import Tongue

_LONGEST = 60


def file_name(title: str) -> str:
    """A name for a story's file, without an ending: its words, joined by hyphens."""
    words = "-".join(re.findall(r"\w+", title.lower()))
    return words[:_LONGEST].rstrip("-") or "story"


def write_story(comparison: Comparison, title: str, path: Path, language: Tongue) -> None:
    """Write it in the format that the ending stands for (.html, .md, .txt, .json),
    in a language of the window; whole or not at all.

    Raises:
        NotWritten: the folder is not there, not writable or full.
    """
    from reader.export.formats import format_of, rendered
    from reader.pipeline.files import write_file

    text = rendered(comparison, format_of(path), title, language)
    write_file(path, (text if text.endswith("\n") else f"{text}\n").encode("utf-8", "replace"))
