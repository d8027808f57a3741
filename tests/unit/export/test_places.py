from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.places import sentence_address, web_address

PAGE = "https://gazette.example/ferry"


@pytest.mark.parametrize(
    "url", [None, "", "javascript:alert(1)", "file:///etc/passwd", "https://", "//x.example"]
)
def test_what_is_no_address_on_the_web_is_no_link(url: str | None) -> None:
    assert web_address(url) == "" and sentence_address(url, "The ferry stopped.") == ""


def test_a_short_sentence_is_asked_for_whole_and_a_long_one_by_its_ends() -> None:
    assert (
        sentence_address(PAGE, "The well-known ferry, alas.")
        == f"{PAGE}#:~:text=The%20well%2Dknown%20ferry%2C%20alas."
    )
    told = "At least fourteen people were hurt when the ferry struck the pier at noon."
    assert (
        sentence_address(PAGE, told)
        == f"{PAGE}#:~:text=At%20least%20fourteen%20people,the%20pier%20at%20noon."
    )
    assert sentence_address(f"{PAGE}#live", "Ferry") == f"{PAGE}#live:~:text=Ferry"


@given(st.text(min_size=1), st.text())
def test_no_sentence_or_address_gets_out_of_a_link(sentence: str, path: str) -> None:
    link = sentence_address(f"{PAGE}/{path}", sentence)
    assert link.startswith(PAGE) and not re.search(r"[\s<>\"()|\\`]", link)


@given(st.text(st.characters(categories=("L", "P")), min_size=1, max_size=30))
def test_the_words_asked_for_are_those_of_the_sentence(word: str) -> None:
    asked = sentence_address(PAGE, word).partition(":~:text=")[2]
    assert unquote(asked) == word and "-" not in asked and "," not in asked and "&" not in asked
