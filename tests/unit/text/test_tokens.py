from itertools import pairwise
from sys import getrefcount

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.tokens import american, lower_words, stems, word_texts, words
from reader.work.remembered import forget


def test_words_keep_what_belongs_together() -> None:
    text = "The man’s cross-examination cost $1,234.50 at 5:30, U.S. officials said."
    assert word_texts(text) == [
        "The", "man’s", "cross-examination", "cost", "1,234.50", "at", "5:30", "U.S", "officials", "said",
    ]  # fmt: skip


def test_an_article_is_not_kept_in_memory_with_its_words_but_a_passage_is() -> None:
    article, passage = (" ".join(f"word{n}" for n in range(size)) for size in (900, 30))
    held = getrefcount(article), getrefcount(passage)
    assert len(stems(article)) == len(lower_words(article)) == 900
    assert len(stems(passage)) == len(lower_words(passage)) == 30
    assert getrefcount(article) == held[0]
    assert getrefcount(passage) > held[1]
    forget()
    assert getrefcount(passage) == held[1]


@given(st.text())
def test_spans_of_words_are_exact(text: str) -> None:
    found = words(text)
    assert all(text[w.start : w.end] == w.text for w in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert [w.text for w in found] == word_texts(text)


@pytest.mark.parametrize(
    "pair",
    """defence defense, licence license, colour color, favourite favorite, neighbourhoods neighborhoods,
    organisation organization, recognised recognized, apologise apologize, criticising criticizing,
    organisers organizers, centre center, theatres theaters, kilometres kilometers, litre liter, fibre fiber,
    programme program, judgement judgment, analysed analyzed, misdemeanour misdemeanor""".split(","),
)
def test_british_and_american_words_have_one_stem(pair: str) -> None:
    british, as_there = pair.split()
    assert stems(british) == stems(as_there) != []


def test_words_that_end_so_in_both_stay_as_they_are() -> None:
    same = (
        "hours tour pouring raised promised surprise precise expertise exercises evidence science size fire"
    )
    assert [american(word) for word in same.split()] == same.split()


def test_stems_drop_small_words_and_possessives() -> None:
    assert stems("The ministers' harbour-master's boats were leaking") == [
        "minist",
        "harbor",
        "master",
        "boat",
        "leak",
    ]


def test_a_hyphen_makes_no_difference_to_stems() -> None:
    assert stems("cross-examination") == stems("cross examination")


def test_scripts_without_spaces_give_pairs_of_characters() -> None:
    assert stems("港口关闭", "zh") == ["港口", "口关", "关闭"]


def test_thai_is_cut_into_letters_with_their_signs_and_three_make_a_stem() -> None:
    assert word_texts("ที่นี่ 5") == ["ที่", "นี่", "5"]
    assert stems("สะพานถล่ม", "th") == ["สะพ", "ะพา", "พาน", "านถ", "นถล่", "ถล่ม"]


def test_signs_stay_with_their_letters() -> None:
    assert word_texts("हिन्दी समाचार।") == ["हिन्दी", "समाचार"]
    assert word_texts("مُحَمَّد") == ["مُحَمَّد"]
    assert word_texts("Cafe\u0301 noir") == ["Cafe\u0301", "noir"]


def test_what_korean_writes_with_a_noun_does_not_hide_it() -> None:
    assert set(stems("교량이", "ko")) & set(stems("교량은", "ko")) == {"교량"}


@given(st.text(max_size=60))
def test_stems_never_fail_and_are_not_empty(text: str) -> None:
    assert all(stems(text, language) == stems(text, language) for language in ("en", "de", "xx"))
    assert all(stems(text))


@given(st.text(st.characters(max_codepoint=0x2FF) | st.sampled_from("’“”‑–—…")))
def test_the_quick_way_for_western_texts_finds_the_same(text: str) -> None:
    assert word_texts(text) == word_texts(f"{text} ก")[:-1]
