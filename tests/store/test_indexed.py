"""The index follows texts and quotations at the end of each transaction, whatever happens inside it."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.quote import Quote
from reader.store.database import Database
from reader.store.search_terms import split_letters
from tests.store.conftest import Shelf

WORDS = ("kittiwake", "gannet", "大桥关闭", "to be or not")
OPERATION = st.tuples(
    st.sampled_from(["put", "quote", "remove"]), st.sampled_from("123"), st.sampled_from(WORDS)
)
# Whether a group of operations stands, fails alone inside the transaction, or takes the transaction with it.
GROUP = st.tuples(st.sampled_from(["plain", "nested", "nested, fails"]), st.lists(OPERATION, max_size=4))


@given(transactions=st.lists(st.tuples(st.booleans(), st.lists(GROUP, max_size=3)), max_size=4))
@settings(max_examples=120)
def test_the_index_is_in_step_after_every_transaction(
    shelf: Shelf, transactions: list[tuple[bool, list[tuple[str, list[tuple[str, str, str]]]]]]
) -> None:
    for stands, groups in transactions:
        with contextlib.suppress(RuntimeError), shelf.library.transaction():
            for kind, operations in groups:
                inside = contextlib.nullcontext() if kind == "plain" else shelf.library.transaction()
                with contextlib.suppress(RuntimeError), inside:
                    for what, guid, words in operations:
                        do(shelf, what, guid, words)
                    if kind == "nested, fails":
                        raise RuntimeError
            if not stands:
                raise RuntimeError
        assert shelf.library.integrity_check() == []
        for words in WORDS:
            holding = [row[0] for row in shelf.library._db.all(HOLDING, (words,))]
            assert [hit.row.id for hit in shelf.library.search.find(f'"{words}"')] == holding
            said = [row[0] for row in shelf.library._db.all(SAYING, (split_letters(words),))]
            assert [hit.row.id for hit in shelf.library.search.find(f'quote:"{words}"')] == said


HOLDING = "SELECT article_id FROM texts WHERE instr(text, ?) ORDER BY article_id DESC"
SAYING = "SELECT DISTINCT id / 4096 FROM quotes WHERE words = ? ORDER BY id DESC"


def do(shelf: Shelf, what: str, guid: str, words: str) -> None:
    article = shelf.library._db.one("SELECT id, version FROM articles WHERE guid = ?", (guid,))
    if what == "put":
        shelf.put(guid, body=f"It says {words} here.")
    elif article is not None and what == "quote":
        shelf.library.quotes.put(article[0], article[1], [Quote(0, 4, words, "Ada", "said")])
    elif article is not None:
        shelf.library._db.run("DELETE FROM articles WHERE id = ?", (article[0],))


def test_many_articles_are_indexed_together(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    """One statement for all: between others, each would make the index write out what it has gathered."""
    sent: list[str] = []
    send = Database._send

    def listening(self: Database, sql: str) -> None:
        sent.append(sql)
        send(self, sql)

    monkeypatch.setattr(Database, "_send", listening)
    with shelf.library.transaction():
        for number in range(20):
            shelf.put(str(number), body="Kittiwake.")
    assert sum("INTO search " in sql for sql in sent) == 1
    assert len(shelf.library.search.find("kittiwake")) == 20


@pytest.mark.parametrize("table", ["search", "quote_search"])
def test_short_beginnings_stand_in_the_index(shelf: Shelf, table: str) -> None:
    """Else all words that begin so are gathered for each search: 0.4 s for "th*" among 100,000 articles."""
    (made,) = shelf.library._db.one("SELECT sql FROM sqlite_master WHERE name = ?", (table,))
    assert "prefix='2 3'" in made
