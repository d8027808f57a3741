"""Search in scripts that put no spaces between words, and for phrases of the commonest words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.quote import Quote
from reader.store.connect import WRITE_APPLICATION_ID
from reader.store.library import Library
from reader.store.migrate import migrate, shipped
from reader.store.search_terms import common_runs, run_of, split_letters, whole, words_of_run
from tests.store.conftest import Shelf


def found(shelf: Shelf, typed: str, rank: str = "newest") -> list[int]:
    return [
        hit.row.id for hit in shelf.library.search.find(typed, rank="best" if rank == "best" else "newest")
    ]


TEXTS = {
    "zh": ("港口大桥关闭", "市政府周三宣布，港口大桥将关闭三周进行检修。iPhone15用户可在线查询。"),
    "ja": ("橋の通行止め", "市は水曜日、港の橋を三週間通行止めにすると発表した。タクシーも通れない。"),
    "ko": ("항구 다리 폐쇄", "시는 수요일에 항구의 다리를 삼 주 동안 폐쇄한다고 밝혔다."),
    "th": ("ปิดสะพานท่าเรือ", "เทศบาลประกาศเมื่อวันพุธว่าจะปิดสะพานท่าเรือเป็นเวลาสามสัปดาห์"),
    "ar": ("إغلاق جسر الميناء", "أعلنت البلدية يوم الأربعاء إغلاق جسر الميناء ثلاثة أسابيع."),
    "hi": ("बंदरगाह का पुल बंद", "नगर ने बुधवार को कहा कि पुल तीन सप्ताह बंद रहेगा।"),
    "ru": ("Мост в порту закрыт", "Город сообщил в среду, что мост закрыт на три недели."),
}


@pytest.fixture
def many(shelf: Shelf) -> dict[str, int]:
    return {key: shelf.put(key, title, body).article_id for key, (title, body) in TEXTS.items()}


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("大桥", "zh"),
        ("港口大桥", "zh"),
        ("桥将", "zh"),
        ("政府 检修", "zh"),
        ('"三周进行"', "zh"),
        ("iPhone15", "zh"),
        ("iPhone15用户", "zh"),
        ("通行止め", "ja"),
        ("タクシー", "ja"),
        ("발표 OR 発表", "ja"),
        ("다리", "ko"),
        ("수요일", "ko"),
        ("폐쇄", "ko"),
        ("สะพาน", "th"),
        ("วันพุธ", "th"),
        ("جسر", "ar"),
        ("पुल", "hi"),
        ("सप्ताह", "hi"),
        ("МОСТ", "ru"),
    ],
)
def test_a_word_is_found_wherever_it_stands(
    shelf: Shelf, many: dict[str, int], typed: str, language: str
) -> None:
    assert found(shelf, typed) == [many[language]] == found(shelf, typed, "best")
    (hit,) = shelf.library.search.find(typed)
    places = [hit.row.title[a:b] for a, b in hit.in_title] + [hit.row.snippet[a:b] for a, b in hit.in_snippet]
    assert places and "\x1f" not in hit.row.title + hit.row.snippet
    assert all(place.casefold() in typed.casefold() for place in places)


@pytest.mark.parametrize("typed", ["桥口", "大港", "三检", "คส", "리다", "सपताह", "मुल"])
def test_what_does_not_stand_so_is_not_found(shelf: Shelf, many: dict[str, int], typed: str) -> None:
    assert found(shelf, typed) == []


def test_an_excerpt_of_letters_is_as_long_as_one_of_words(shelf: Shelf) -> None:
    shelf.put("1", "港口", "风" * 100 + "大桥" + "风" * 100)
    (hit,) = shelf.library.search.find("大桥")
    assert [hit.row.snippet[a:b] for a, b in hit.in_snippet] == ["大桥"] and len(hit.row.snippet) > 60


def test_a_beginning_and_conditions_in_a_script_without_spaces(shelf: Shelf, many: dict[str, int]) -> None:
    assert found(shelf, "大桥* is:unread") == [many["zh"]]
    assert found(shelf, "港口 -检修") == []
    assert found(shelf, "港口 OR 다리") == [many["ko"], many["zh"]]


def test_quotations_in_a_script_without_spaces(shelf: Shelf, many: dict[str, int]) -> None:
    shelf.library.quotes.put(many["zh"], 1, [Quote(0, 6, "港口大桥关闭", "王市长", "说")])
    assert shelf.library.quotes.get(many["zh"]) == [(0, 6, "港口大桥关闭", "王市长")]
    (hit,) = shelf.library.search.find("quote:大桥 speaker:市长")
    (said,) = hit.said
    assert (said.words, said.speaker) == ("港口大桥关闭", "王市长")
    assert [said.words[a:b] for a, b in said.in_words] == ["大桥"]


def test_the_index_of_such_texts_follows_them(shelf: Shelf, many: dict[str, int]) -> None:
    shelf.put("zh", "港口隧道开放", "市政府周四宣布，隧道开放。")
    assert found(shelf, "大桥") == [] and found(shelf, "隧道开放") == [many["zh"]]
    shelf.put("zh", "Tunnel opens", "It is open.")
    assert found(shelf, "隧道") == [] and found(shelf, "tunnel") == [many["zh"]]
    assert shelf.library.integrity_check() == []
    shelf.library.feeds.remove(shelf.courier.id)
    assert shelf.library.integrity_check() == []
    assert shelf.library._db.one("SELECT count(*) FROM indexed") == (0,)


def test_phrases_of_common_words(shelf: Shelf) -> None:
    one = shelf.put(
        "1", "Plans", "Filler here. " * 40 + "To be, or not to be: it is all up to them."
    ).article_id
    two = shelf.put("2", "To be or not?", "It is not to be. Or to be so, they said.").article_id
    assert found(shelf, '"to be or not to be"') == [one] == found(shelf, '"to be or not to be"', "best")
    assert found(shelf, '"To Be Or Not"') == [two, one]
    assert found(shelf, '"be or not" -"it is all"') == [two]
    assert found(shelf, '"is not to" OR "all up to them"') == [two, one]
    assert found(shelf, '"or to be or"') == []
    hit = shelf.library.search.find('"to be or not to be"')[0]
    assert [hit.row.snippet[a:b] for a, b in hit.in_snippet] == ["To be, or not to be"]
    hit = shelf.library.search.find('"to be or"')[0]
    assert [hit.row.title[a:b] for a, b in hit.in_title] == ["To be or"]


def test_a_phrase_does_not_go_on_from_one_run_to_the_next(shelf: Shelf) -> None:
    shelf.put("1", "Plans", "It is to kittiwakes is to be.")
    assert found(shelf, '"it is to be"') == [] and found(shelf, '"is to be"') != []


WORDS = ["to", "be", "or", "not", "à", "La", "une", "it’s", "kittiwake", "2026", "桥"]


@given(
    text=st.lists(st.sampled_from(WORDS), min_size=3, max_size=14),
    start=st.integers(0, 9),
    length=st.integers(3, 6),
)
@settings(max_examples=150)
def test_every_phrase_of_a_text_finds_it_and_no_other_does(
    shelf: Shelf, text: list[str], start: int, length: int
) -> None:
    put = shelf.put("w", "T", " ".join(text))
    phrase = text[start : start + length]
    if len(phrase) >= 2:
        assert put.article_id in found(shelf, f'"{" ".join(phrase)}"')
        backwards = phrase[::-1]
        stands = any(text[n : n + len(phrase)] == backwards for n in range(len(text)))
        folded = [word.replace("à", "a") for word in text]
        assert stands or folded != text or found(shelf, f'"{" ".join(backwards)}"') == []


@given(st.text())
def test_parted_letters_are_put_together_again(text: str) -> None:
    plain = text.replace("\x1f", "")
    assert whole(split_letters(plain)) == plain
    assert split_letters(split_letters(plain)) == split_letters(plain)


@given(st.lists(st.sampled_from(["to", "be", "or", "not", "the"]), min_size=3, max_size=9))
def test_the_words_of_a_run_are_read_back(words: list[str]) -> None:
    assert words_of_run(run_of(" ".join(words))) == words
    assert run_of(" ".join(words)) == common_runs(" ".join(words))


def test_an_older_library_is_indexed_anew(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as older:
        migrate(older, path, stamp=WRITE_APPLICATION_ID, steps=shipped()[:9])
        older.execute("INSERT INTO feeds (url, title, outlet, added) VALUES ('u', 't', 'o', 1)")
        for number, (title, body) in enumerate([*TEXTS.values(), ("Plans", "It is to be or not to be.")], 1):
            older.execute(
                "INSERT INTO articles (feed_id, guid, title, language, seen, at, complete, version_seen, "
                "entry_hash, text_hash) VALUES (1, ?1, ?2, 'en', 1, 1, 1, 1, x'00', x'00')",
                (str(number), title),
            )
            older.execute("INSERT INTO texts VALUES (?, ?, ?, '')", (number, title, f"{title}\n\n{body}"))
        older.execute("INSERT INTO quotes VALUES (4096, 0, 4, '港口大桥', '市长')")
    told: list[str] = []
    with Library.create_or_open(path, told.append) as library:
        shelf = Shelf(library, *[library.feeds.all()[0]] * 2)
        assert found(shelf, "大桥") == [1] and found(shelf, '"to be or not"') == [8]
        assert found(shelf, "quote:大桥") == [1] and found(shelf, "สะพาน") == [4]
        assert library.integrity_check() == [] and told == []


def test_bringing_a_large_library_up_to_date_is_announced(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.store.migrate._LARGE", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as older:
        migrate(older, path, stamp=WRITE_APPLICATION_ID, steps=shipped()[:9])
    told: list[str] = []
    with Library.create_or_open(path, told.append):
        assert len(told) == 1 and told[0].startswith("The library is brought up to date")
    with Library.create_or_open(path, told.append):
        assert len(told) == 1
