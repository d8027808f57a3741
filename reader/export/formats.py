"""The ways in which a comparison is written down, each by one name and its file endings."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath

from reader.export.words import ENGLISH
from reader.model.comparison import Comparison

_ENDINGS_AND_ROOM = {
    "json": ((".json",), "reader.export.document"),
    "html": ((".html", ".htm"), "reader.export.html"),
    "md": ((".md", ".markdown"), "reader.export.markdown"),
    "text": ((".txt",), "reader.export.text"),
}
"""Each room has `render(comparison, title, language)`."""
FORMATS = tuple(_ENDINGS_AND_ROOM)


def format_of(path: PurePath) -> str:
    """The format that a file's ending stands for; text for any other."""
    ending = path.suffix.lower()
    return next((form for form, (endings, _) in _ENDINGS_AND_ROOM.items() if ending in endings), "text")


def rendered(comparison: Comparison, form: str, title: str, language: str = ENGLISH) -> str:
    """A comparison in one of FORMATS, under a title; what is said of the texts is in a language of the
    window, the keys of JSON in none.

    Raises:
        KeyError: there is no such format.
    """
    # Only the one that is wanted: a page needs a template engine, which takes long to load.
    render: str = import_module(_ENDINGS_AND_ROOM[form][1]).render(comparison, title, language)
    return render
