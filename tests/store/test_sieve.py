"""A search for very many words asks the longest first; it finds what it would find without."""

from __future__ import annotations

import pytest

from reader.store.expressions import sieve
from tests.store.conftest import Shelf

LONG = (
    "The harbour master's Ärger über the café-owner grew, for 桥梁 and na\u0131ve ferries were closed twice."
)


def test_only_what_must_be_there_is_asked_first() -> None:
    words = [f"word{n:02}" for n in range(30)]
    asked = sieve(" AND ".join(f'("{word}")' for word in words))
    assert asked is not None and set(asked.replace('"', "").split(" AND ")) <= set(words)
    assert sieve(f'("{" ".join(words)}")') is not None, "a phrase, too"
    assert sieve(" OR ".join(f'("{word}")' for word in words)) is None
    assert sieve(f'("{" ".join(words)}") NOT ("other")') is None
    assert sieve('("few" AND "words")') is None


@pytest.mark.parametrize("few", [0, 3_000])
@pytest.mark.parametrize("rank", ["newest", "best"])
def test_a_pasted_text_is_found(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, few: int, rank: str) -> None:
    monkeypatch.setattr("reader.store.matching.FEW", few)
    monkeypatch.setattr("reader.store.expressions._LONG", 4)
    one = shelf.put("1", body=LONG).article_id
    shelf.put("2", body=" ".join(reversed(LONG.split())))
    copy = shelf.put("3", body=f"{LONG} More.").article_id

    def found(typed: str) -> list[int]:
        given = shelf.library.search.find(typed, rank="best" if rank == "best" else "newest")
        return sorted(hit.row.id for hit in given)

    assert found(f'"{LONG}"') == [one, copy]
    assert len(found(" ".join(LONG.replace("-", " ").split()))) == 3
    assert found(f'"{LONG}" outlet:courier is:unread') == [one, copy]
    assert found(f'"{LONG} nowhere"') == []
