"""Files that a reader names, and are not what they should be."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import BadInput, Blocked
from reader.net.address import normalise
from reader.pipeline.exchange import import_opml
from reader.pipeline.files import read_file
from reader.pipeline.services import Services


def listed(path: Path, *addresses: str) -> Path:
    outlines = "".join(f'<outline text="Feed" xmlUrl="{each}"/>' for each in addresses)
    path.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>', "utf-8")
    return path


def test_a_list_in_which_all_is_wrong_is_told_in_few_lines(services: Services, tmp_path: Path) -> None:
    got = import_opml(
        services, listed(tmp_path / "a.opml", *(f"ftp://news.example/{n}" for n in range(5000)))
    )
    assert got.added == 0 and len(got.problems) == 101
    assert got.problems[-1] == "4900 more entries have something wrong with them."


def test_a_file_without_end_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "list.opml"
    with path.open("wb") as file:
        file.truncate(2**20 + 1)
    with pytest.raises(BadInput, match=r"list\.opml is larger than 1 MB, and was not read"):
        read_file(path, 1)
    path.write_bytes(b"short")
    assert read_file(path, 1) == b"short"


def test_an_endless_address_is_refused() -> None:
    with pytest.raises(Blocked, match="it is longer than any server takes"):
        normalise("https://news.example/" + "a" * 10_000)
