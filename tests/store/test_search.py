"""Search finds what stands in the present texts, marks it, and cannot be upset by what is typed."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.errors import BadQuery, Cancelled
from reader.store.library import Library
from reader.store.query import read
from reader.store.query_plan import plan
from reader.store.search import Hit, marks
from tests.store.conftest import NOW, Shelf


def found(shelf: Shelf, typed: str) -> list[int]:
    return [hit.row.id for hit in shelf.library.search.find(typed)]


def marked(hit: Hit) -> tuple[list[str], list[str]]:
    title, snippet = hit.row.title, hit.row.snippet
    return [title[a:b] for a, b in hit.in_title], [snippet[a:b] for a, b in hit.in_snippet]


def test_the_index_keeps_in_step_with_versions_and_removals(shelf: Shelf) -> None:
    one = shelf.put("1", body="The engineer testified.").article_id
    two = shelf.put("2", body="The engineer was absent.", feed=shelf.gazette).article_id
    assert found(shelf, "engineer") == [two, one]
    shelf.put("1", body="The architect testified.")
    assert found(shelf, "engineer") == [two]
    assert found(shelf, "architect") == [one]
    shelf.library.feeds.remove(shelf.gazette.id)
    assert found(shelf, "engineer") == []
    assert shelf.library.integrity_check() == []


def test_a_put_that_is_taken_back_is_not_found(shelf: Shelf) -> None:
    with pytest.raises(RuntimeError, match="stop"), shelf.library.transaction():
        shelf.put(body="Kittiwake.")
        raise RuntimeError("stop")
    assert found(shelf, "kittiwake") == []
    assert shelf.library.integrity_check() == []


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("bridge", [3, 1]),
        ("BRIDGE", [3, 1]),
        ("bridge inquiry", [1]),
        ('"chief engineer"', [1]),
        ('"engineer chief"', []),
        ("engin*", [2, 1]),
        ("bridge NOT inquiry", [3]),
        ("NOT", []),
        ("bridge -inquiry", [3]),
        ('bridge -"chief engineer"', [3]),
        ("inquiry OR weather", [2, 1]),
        ("engineers OR inquiry bridge", [1]),
        ("cafe", [3]),
        ("café", [3]),
        ("", []),
        ("-bridge", [2]),
        ("OR", []),
        ('"', []),
        ("bridge OR", [3, 1]),
        ("bridge AND inquiry", [1]),
    ],
)
def test_what_is_typed_means(shelf: Shelf, typed: str, wanted: list[int]) -> None:
    shelf.put("1", "The bridge inquiry", "It heard the chief engineer.")
    shelf.put("2", "Weather", "Two engineers got wet.")
    shelf.put("3", "Café by the bridge", "It opened.")
    assert found(shelf, typed) == wanted


@given(
    typed=st.text(st.characters(), max_size=30)
    | st.text(alphabet='ab"*-()^:+{}ORNEAT \0\n', max_size=30)
    | st.lists(
        st.sampled_from(
            [
                "a",
                "-",
                "(",
                ")",
                "OR ",
                "is:",
                "unread",
                "quote:",
                '"',
                "after:",
                "2026",
                " ",
                "speaker:",
                "x*",
                "tag:",
                "story:",
                "outlet:",
            ]
        ),
        max_size=12,
    ).map("".join)
)
@settings(max_examples=200)
def test_what_is_typed_is_searched_or_refused_in_one_sentence(shelf: Shelf, typed: str) -> None:
    try:
        shelf.library.search.find(typed)
        shelf.library.search.find(typed, rank="best")
    except BadQuery as error:
        assert 0 <= error.position <= len(typed)
        assert str(error).startswith("The search is wrong at character") and str(error).endswith(".")


@given(words=st.lists(st.text(alphabet="abcdefgh", min_size=2, max_size=6), min_size=1, max_size=5))
@settings(max_examples=40)
def test_every_word_of_a_text_finds_it(shelf: Shelf, words: list[str]) -> None:
    put = shelf.put("w", "T", " ".join(words))
    assert put.article_id in found(shelf, " ".join(words))
    assert put.article_id in found(shelf, f'"{" ".join(words)}"')


def test_hits_are_marked_in_title_and_text(shelf: Shelf) -> None:
    shelf.put("1", "The bridge inquiry", "Filler. " * 60 + "Nobody had checked the\nbridge for years.")
    (hit,) = shelf.library.search.find("bridge checked")
    assert marked(hit) == (["bridge"], ["checked", "bridge"])
    assert "\n" not in hit.row.snippet and "Nobody had" in hit.row.snippet
    assert hit.row.title == "The bridge inquiry"


@pytest.mark.parametrize("typed", ["the", "the and is:unread", '"of the" is:unread', "the OR of"])
def test_what_stands_everywhere_is_marked_alike_article_by_article(
    shelf: Shelf, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        shelf.put(str(number), "The bridge" if number % 2 else "Bridge", "The end of the road and the pier.")
    along = shelf.library.search.find(typed, rank="best")
    monkeypatch.setattr("reader.store.search._APART", -1)
    asked: list[str] = []
    shelf.library._db._connection.set_trace_callback(asked.append)
    assert shelf.library.search.find(typed, rank="best") == along and len(along) == 4
    assert all(hit.in_snippet for hit in along)
    assert any("each CROSS JOIN search" in sql for sql in asked)


def test_markup_in_a_text_is_only_text(shelf: Shelf) -> None:
    shelf.put("1", "\x02Odd\x03", "A <b>bridge</b> \x02fell\x03.")
    (hit,) = shelf.library.search.find("bridge")
    assert marked(hit) == ([], ["bridge"])
    assert "<b>bridge</b>" in hit.row.snippet


@given(parts=st.lists(st.tuples(st.text(alphabet="ab "), st.text(alphabet="cd ", min_size=1)), max_size=5))
def test_marks_are_taken_out_exactly(parts: list[tuple[str, str]]) -> None:
    text, spans = marks("".join(f"{plain}\x02{hit}\x03" for plain, hit in parts))
    assert text == "".join(plain + hit for plain, hit in parts)
    assert [text[a:b] for a, b in spans] == [hit for _, hit in parts]


def test_newest_first_and_page_by_page(shelf: Shelf) -> None:
    ids = [shelf.put(str(number), body="Same words.").article_id for number in range(7)]
    pages, last = [], None
    while hits := shelf.library.search.find("words", 3, after=last):
        pages += [hit.row.id for hit in hits]
        last = hits[-1].spot
    assert pages == ids[::-1]


QUERIES = ("ferry", "ferry is:unread", "outlet:courier")
COMES, GOES, READ, UNREAD, REWRITTEN = range(5)


@given(
    typed=st.sampled_from(QUERIES),
    ages=st.lists(st.integers(0, 9), min_size=6, max_size=12),
    size=st.integers(1, 4),
    meanwhile=st.lists(st.tuples(st.integers(COMES, REWRITTEN), st.integers(0, 11)), max_size=9),
)
@example("ferry", [0, 1, 2, 3, 4, 5], 1, [(COMES, 0)])
@example("ferry", [5, 4, 3, 0, 1, 2], 2, [(GOES, 3), (GOES, 4)])
@example("ferry is:unread", [0, 1, 2, 3, 4, 5], 1, [(READ, 5), (READ, 4), (UNREAD, 5), (UNREAD, 4)])
@settings(max_examples=40)
def test_scrolling_passes_over_nothing_whatever_happens_meanwhile(
    typed: str, ages: list[int], size: int, meanwhile: list[tuple[int, int]]
) -> None:
    """Between two pages news come in, articles are deleted, read, marked as unread, altered."""
    with TemporaryDirectory() as folder, Library.create_or_open(Path(folder) / "library.sqlite") as library:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("reader.store.search._BLOCK", 3)
            courier = library.feeds.add("https://courier.test/feed", "The Courier", at=NOW)
            shelf = Shelf(library, courier, courier)
            there = [shelf.put(f"{n}", "Ferry", at=_days(age)).article_id for n, age in enumerate(ages)]
            touched, pages, last = set[int](), list[int](), None
            changes = iter(meanwhile)
            while hits := library.search.find(typed, size, after=last):
                pages += [hit.row.id for hit in hits]
                last = hits[-1].spot
                for what, number in islice(changes, 2):
                    article = there[number % len(there)]
                    touched |= set() if what == COMES else {article}
                    _happens(shelf, what, number, article)
        assert set(there) - touched <= set(pages), "a row that nobody touched was passed over"


def _days(age: int) -> datetime:
    return NOW - timedelta(days=age)


def _happens(shelf: Shelf, what: int, number: int, article: int) -> None:
    if what == COMES:
        for guid in range(4):
            shelf.put(f"news {number} {guid}", "Ferry", at=_days(number % 10))
    elif what == GOES:
        with shelf.library._db.transaction():
            shelf.library._db.run("DELETE FROM articles WHERE id = ?", (article,))
    elif what == REWRITTEN:
        shelf.put(str(article - 1), "Barge")
    else:
        shelf.library.articles.set_read([article], what == READ)


@pytest.mark.parametrize("typed", ["ferry", "ferry is:unread"])
def test_a_block_that_is_not_full_is_the_last_one(shelf: Shelf, typed: str) -> None:
    for number in range(4):
        shelf.put(str(number), "Ferry")
    asked: list[str] = []
    shelf.library._db._connection.set_trace_callback(asked.append)
    assert len(shelf.library.search.find(typed)) == 4
    first = ("SELECT rowid FROM search WHERE search MATCH", "SELECT count(*), json_group_array")
    for begins in first:
        assert len([sql for sql in asked if sql.strip().startswith(begins)]) <= 1, (
            "rare words are sought once"
        )


@pytest.mark.parametrize("typed", ["ferry", "ferry is:unread"])
def test_what_a_new_feed_brings_stands_by_its_date(
    shelf: Shelf, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = (1, 2, 9, 3, 0, 8)
    age = {shelf.put(f"g{days}", "Ferry", at=NOW - timedelta(days=days)).article_id: days for days in stored}

    def ages(size: int) -> list[int]:
        pages: list[int] = []
        last = None
        while hits := shelf.library.search.find(typed, size, after=last):
            pages += [hit.row.id for hit in hits]
            last = hits[-1].spot
        return [age[article] for article in pages]

    assert ages(4) == sorted(stored)
    monkeypatch.setattr("reader.store.search._BLOCK", 3)
    for size in (1, 2, 4, 9):
        assert ages(size) == [0, 3, 8, 1, 2, 9], "block by block, those stored last first"


def test_best_puts_titles_first(shelf: Shelf) -> None:
    in_title = shelf.put("1", "Kittiwake census", "Birds were counted.").article_id
    in_text = shelf.put("2", "Birds", "A kittiwake was seen among others.").article_id
    best = [hit.row.id for hit in shelf.library.search.find("kittiwake", rank="best")]
    assert best == [in_title, in_text]
    assert found(shelf, "kittiwake") == [in_text, in_title]


def test_a_phrase_ranks_by_its_place_and_each_hit_stands_once(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    titled = [shelf.put(f"t{n}", title="A black kittiwake", body="Of gulls.").article_id for n in range(3)]
    texts = [shelf.put(f"x{n}", title="Gulls", body="One black kittiwake came.").article_id for n in range(4)]
    nowhere = shelf.put("no", title="Kittiwake, black", body="The kittiwake is not black.").article_id

    def best(limit: int = 50) -> list[int]:
        hits = shelf.library.search.find('"black kittiwake"', limit, rank="best")
        assert all(hit.in_title or hit.in_snippet for hit in hits)
        return [hit.row.id for hit in hits]

    assert best() == [*reversed(titled), *reversed(texts)] and nowhere not in best()
    assert best(2) == titled[:0:-1]
    assert best(6) == [*reversed(titled), *texts[:0:-1]]
    monkeypatch.setattr("reader.store.search._TITLED", 5)
    assert best(4) == [titled[2], *texts[:0:-1]], "of the older ones only one is looked at"
    assert shelf.library.search.find('"black black"', rank="best") == []


def test_best_ranks_only_the_newest(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.store.search._RANKED", 3)
    ids = [shelf.put(str(number), body="Kittiwake.").article_id for number in range(8)]
    best = {hit.row.id for hit in shelf.library.search.find("kittiwake", rank="best")}
    assert best == set(ids[-3:])


def test_a_running_query_is_stopped_from_another_thread(shelf: Shelf) -> None:
    """The query would run for minutes; the other thread interrupts until it is answered."""
    endless = (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n LIMIT 1"
    )
    stopped = threading.Event()

    def interrupt() -> None:
        while not stopped.wait(0.01):
            shelf.library.interrupt()

    other = threading.Thread(target=interrupt)
    other.start()
    try:
        with pytest.raises(Cancelled):
            shelf.library._db.all(endless)
    finally:
        stopped.set()
        other.join()
    assert shelf.library.counts().articles == 0  # the connection is as good as before


def expression(typed: str) -> str | None:
    node = read(typed, NOW)
    assert node is not None
    (alternative,) = plan(node)
    return alternative.text


def test_the_expression_is_quoted() -> None:
    assert expression('12:secret NEAR "a b"') == '(("12:secret") AND ("NEAR") AND ("a b"))'
    assert expression("one OR two three*") == '((("one") OR ("two")) AND ("three" *))'
    assert read("*** - ()", NOW) is None
