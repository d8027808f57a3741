"""One address, one string."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import Blocked, shown
from reader.net.address import normalise, origin


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("https://news.example", "https://news.example/"),
        ("  news.example/feed ", "https://news.example/feed"),
        ("HTTP://News.Example:80/Feed", "http://news.example/Feed"),
        ("https://news.example:443/a?b=1&a=2#top", "https://news.example/a?b=1&a=2"),
        ("https://news.example:8443/", "https://news.example:8443/"),
        ("localhost:8080/feed", "https://localhost:8080/feed"),
        ("//news.example/x", "https://news.example/x"),
        ("feed:https://news.example/x", "https://news.example/x"),
        ("feed://news.example/x", "https://news.example/x"),
        ("https://news.example/a/../b/./c", "https://news.example/b/c"),
        ("https://news.example/%7Ejane/%c3%a9", "https://news.example/~jane/%C3%A9"),
        ("https://news.example/a b/é?q=ü x", "https://news.example/a%20b/%C3%A9?q=%C3%BC%20x"),
        ("https://news.example/100%/x", "https://news.example/100%25/x"),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/"),
        ("https://news.example./x", "https://news.example/x"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("http://[0:0:0:0:0:0:0:1]/", "http://[::1]/"),
        ("https://news.example/a?", "https://news.example/a"),
        ("https://news.ex\nample/a", "https://news.example/a"),
        ("https://news.example/a%2Fb", "https://news.example/a%2Fb"),
        ("https://news.example//a/../b", "https://news.example//a/../b"),
        ("https://my_news.example/", "https://my_news.example/"),
        ("https://BÜCHER.example/", "https://xn--bcher-kva.example/"),
    ],
)
def test_written_in_one_form(typed: str, written: str) -> None:
    assert normalise(typed) == written


@pytest.mark.parametrize(
    "typed",
    [
        "https://reader@news.example/",
        "https://:secret@news.example/",
        "https://news..example/",
        "https://.news.example/",
        "https:///feed",
        f"https://{'long.' * 60}example/",
        f"https://{'long' * 16}.example/",
        "https://xn--a.example/",
        "http://0177.0.0.1/",
        "http://300.1.1.1/",
        "https://news.example:port/",
        "ftp://news.example/",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Blocked):
        normalise(typed)


def test_a_secret_goes_to_one_port_of_one_host() -> None:
    assert origin("https://news.example/feed") == ("https", "news.example", 443)
    assert origin("https://news.example:8443/feed") == ("https", "news.example", 8443)
    assert origin("http://news.example/feed") == ("http", "news.example", 80)


@given(
    st.text(min_size=0, max_size=40),
    st.sampled_from(["https://news.example/", "http://news.example:8080/a?", "news.example/", ""]),
)
def test_normalising_twice_is_normalising_once(text: str, start: str) -> None:
    try:
        once = normalise(start + text)
    except Blocked:
        return
    assert normalise(once) == once
    assert once.startswith(("http://", "https://")) and once.isascii() and " " not in once
    assert origin(once)[1]


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_password_is_ever_shown(user: str, secret: str) -> None:
    marked = f"s3cr3t{secret.replace('/', '').replace('@', '')}"
    assert "s3cr3t" not in shown(f"https://{user.replace('/', '')}:{marked}@news.example/feed")


def test_what_is_shown_is_one_short_line() -> None:
    said = shown("https://news.example/" + "a" * 500 + "\n\x1b[31m")
    assert len(said) <= 200 and said.isprintable()
