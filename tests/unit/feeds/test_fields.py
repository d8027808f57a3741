"""The short way for links that are whole says the same as the long one."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.feeds import fields

LINKS = st.builds(
    "{}{}{}".format,
    st.sampled_from(["http://", "https://", "HTTP://", "//", ""]),
    st.sampled_from(["a.test", "x", "a-b.test:80", "a.test:99999", "", ":80", "A.test", "a.test."]),
    st.text(alphabet="ab/.?#=&%;[]@~+09A\\ \té", max_size=10),
)


@given(LINKS)
@example("https://a.test/one?")
@example("https://a.test/one/../two")
@example("https://a.test/one;two")
def test_a_whole_link_is_itself(link: str) -> None:
    quick = fields.absolute(link, "https://base.test/x/y")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fields, "_WHOLE", re.compile(r"(?!)"))
        assert quick == fields.absolute(link, "https://base.test/x/y")


@pytest.mark.parametrize(
    ("given_title", "shown"),
    [
        ("Storm \u202ehits\u202c coast", "Storm hits coast"),
        ("Z" + "\u0301" * 500 + "algo", "Z" + "\u0301" * 4 + "algo"),
        (
            "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd \u200fabc",
            "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd \u200fabc",
        ),
    ],
)
def test_no_headline_turns_round_or_covers_what_stands_beside_it(given_title: str, shown: str) -> None:
    assert fields.title_of(given_title) == shown


@pytest.mark.parametrize(
    ("link", "whole"),
    [
        ("www.news.example/a?b=1", "https://www.news.example/a?b=1"),
        ("WWW.news.example", "https://WWW.news.example"),
        ("www.html", "https://base.test/x/www.html"),
        ("a/www.news.example/b", "https://base.test/x/a/www.news.example/b"),
    ],
)
def test_a_host_without_its_scheme_is_no_folder_of_the_feed(link: str, whole: str) -> None:
    assert fields.absolute(link, "https://base.test/x/y") == whole


def test_an_endless_address_is_none_and_an_endless_id_is_kept_short() -> None:
    """Both are written down with every refresh: ten megabytes each time."""
    endless = "https://news.example/" + "a" * 10_000
    assert fields.absolute(endless, "") is None
    assert fields.absolute(endless[21:], "https://news.example/") is None
    guid = fields.guid_of(endless, None, "Title", "Text")
    assert len(guid) < 100 and guid != fields.guid_of(endless + "a", None, "Title", "Text")
    assert fields.guid_of(endless[:3000], None, "Title", "Text") == endless[:3000]
