import re

from hypothesis import given
from hypothesis import strategies as st

from reader.text.alternatives import whole

LETTERS = st.text(alphabet="abA. '-+", min_size=1, max_size=5)


@given(words=st.lists(LETTERS, min_size=1, max_size=6), text=st.text(alphabet="abA. '-+_", max_size=30))
def test_finds_what_a_plain_list_of_the_words_finds(words: list[str], text: str) -> None:
    listed = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(words, key=len, reverse=True))
    plain = re.compile(rf"(?<!\w)(?:{listed})(?!\w)")
    branched = re.compile(rf"{whole(words)}(?!\w)")
    assert [m.span() for m in branched.finditer(text)] == [m.span() for m in plain.finditer(text)]


def test_the_longest_that_fits_is_taken() -> None:
    assert re.findall(whole(["two", "two thirds", "ten"]), "two thirds of ten") == ["two thirds", "ten"]


def test_what_may_not_stand_before_a_word() -> None:
    pattern = re.compile(whole(["sum"], apart=r"\w@"))
    assert [text for text in ("the sum", "lump-sum", "@sum", "asum") if pattern.search(text)] == [
        "the sum",
        "lump-sum",
    ]


def test_no_words_are_found_nowhere() -> None:
    assert re.search(whole([]), "anything") is None
