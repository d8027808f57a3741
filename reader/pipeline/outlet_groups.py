"""Groups of outlets from a CSV file: the columns outlet and group, as tables of outlets are passed on."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import BadInput
from reader.pipeline.services import Services
from reader.text.encodings import decode

_MOST_BYTES = 5 * 1024 * 1024
_OUTLET = ("outlet", "source", "publisher", "name", "domain")
_GROUP = ("group", "category", "label", "class")


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought. `unknown` are outlets of the file that are not followed."""

    groups: tuple[str, ...]
    outlets: int
    unknown: tuple[str, ...]


def import_groups(services: Services, path: Path) -> Imported:
    """Add the groups of a file; what is there stays.

    An outlet of the file is the followed one of that name, letter case and a leading "The" apart.

    Raises:
        BadInput: the file cannot be read, or has no such rows.
    """
    pairs = read(path)
    known = {_plain(name): name for name in services.library.coverage.outlets()}
    rows = [(known.get(_plain(outlet), outlet), group) for outlet, group in pairs]
    services.library.groups.add(rows)
    unknown = dict.fromkeys(outlet for outlet, _ in pairs if _plain(outlet) not in known)
    return Imported(
        tuple(dict.fromkeys(group for _, group in rows)), len({outlet for outlet, _ in rows}), tuple(unknown)
    )


def read(path: Path) -> list[tuple[str, str]]:
    """(outlet, group) of each row. Without a head line, the first two columns are meant.

    Raises:
        BadInput: the file cannot be read, or holds no such row.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BadInput(f"{path.name} is too large for a list of outlets.")
        text = decode(path.read_bytes())
    except OSError as error:
        raise BadInput(f"{path.name} could not be read.", error.strerror or "") from error
    sample = text[:4096]
    comma, semicolon, tab = (sample.count(mark) for mark in ",;\t")
    mark = ";" if semicolon > max(comma, tab) else "\t" if tab > comma else ","
    try:
        lines = [row for row in csv.reader(io.StringIO(text.lstrip("\ufeff")), delimiter=mark) if any(row)]
    except csv.Error as error:
        raise BadInput(f"{path.name} is no CSV file.", str(error)) from error
    head = [cell.strip().casefold() for cell in lines[0]] if lines else []
    outlet, group = _column(head, _OUTLET), _column(head, _GROUP)
    body = lines[1:] if outlet is not None and group is not None else lines
    outlet, group = (outlet, group) if body is not lines else (0, 1)
    assert outlet is not None and group is not None
    found = []
    for row in body:
        if len(row) > max(outlet, group) and row[outlet].strip() and row[group].strip():
            found.append((row[outlet].strip(), " ".join(row[group].split())))
    if not found:
        raise BadInput(f"{path.name} has no rows of outlet and group.", "Give two columns: outlet,group.")
    return found


def _column(head: Sequence[str], names: Sequence[str]) -> int | None:
    return next((head.index(name) for name in names if name in head), None)


def _plain(outlet: str) -> str:
    words = outlet.casefold().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
