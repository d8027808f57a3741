"""The ways in which a comparison is written down, each by one name and its file endings."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import PurePath

from reader.model.comparison import Comparison

FORMATS = ("json", "html", "md", "text")
ENDINGS = {"html": (".html", ".htm"), "md": (".md", ".markdown"), "text": (".txt",), "json": (".json",)}
"""The first of each is the usual one."""
_ROOM = {"html": "reader.export.html", "md": "reader.export.markdown", "text": "reader.export.text"}


def format_of(path: PurePath) -> str:
    """The format that a file's ending stands for; text for any other."""
    ending = path.suffix.lower()
    return next((form for form, endings in ENDINGS.items() if ending in endings), "text")


def rendered(comparison: Comparison, form: str, title: str) -> str:
    """A comparison in one of FORMATS, under a title.

    Raises:
        KeyError: there is no such format.
    """
    if form == "json":
        from reader.export.document import to_document

        return json.dumps(to_document(comparison), ensure_ascii=False, indent=1)
    # Only the one that is wanted: a page needs a template engine, which takes long to load.
    render: str = import_module(_ROOM[form]).render(comparison, title)
    return render
