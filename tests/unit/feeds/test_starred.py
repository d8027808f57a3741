"""Starred articles as other readers write them; what is odd in them is counted and costs nothing else."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BadInput
from reader.feeds.starred import Starred, read, write
from reader.model.feed import Entry

FEED = "https://courier.test/feed"
WHEN = datetime(2026, 3, 1, 9, tzinfo=UTC)


def file(*items: object) -> bytes:
    return json.dumps({"id": "user/-/state/com.google/starred", "items": items}).encode()


def test_a_file_of_a_service_and_one_of_a_server() -> None:
    service = {
        "title": "Ferry &amp; pier", "published": 1772355600, "canonical": [{"href": "https://courier.test/1"}],
        "categories": ["user/1/state/com.google/read", "user/1/label/Budget"], "author": "Ada",
        "origin": {"streamId": f"feed/{FEED}", "title": "The Courier", "htmlUrl": "https://courier.test/"},
        "summary": {"content": "<p>Late.</p>"},
    }  # fmt: skip
    server = {
        "title": "Vote", "published": "1772355600000", "alternate": [{"href": "https://courier.test/2"}],
        "origin": {"streamId": "feed/7", "feedUrl": FEED}, "content": {"content": "<p>Long.</p>"},
    }  # fmt: skip
    (one, two), unread = read(file(service, server))
    assert unread == 0
    assert one == Starred(
        Entry("https://courier.test/1", "https://courier.test/1", "Ferry & pier", "Ada", WHEN,
              summary_html="<p>Late.</p>"),
        FEED, "The Courier", "https://courier.test/", ("Budget",),
    )  # fmt: skip
    assert (two.feed_url, two.entry.published, two.entry.content_html) == (FEED, WHEN, "<p>Long.</p>")


def test_what_is_odd_is_counted() -> None:
    good = {"title": "T", "canonical": [{"href": "https://a.test/1"}], "origin": {"streamId": f"feed/{FEED}"}}
    odd = [
        7, {}, good | {"title": ""}, good | {"canonical": [{"href": "javascript:alert(1)"}]},
        good | {"origin": {"streamId": "feed/9"}}, good | {"canonical": [3]}, good | {"origin": []},
    ]  # fmt: skip
    found, unread = read(file(good, *odd, good | {"published": 1e300, "categories": [None, 3]}))
    assert (len(found), unread) == (2, len(odd))
    for data in (b"", b"[]", b"{}", b"\xff", b"[" * 100_000, b'{"items": 3}'):
        with pytest.raises(BadInput):
            read(data)


@given(
    st.lists(
        st.builds(
            Starred,
            st.builds(
                lambda n, title, body: Entry(
                    f"https://a.test/{n}", f"https://a.test/{n}", title, "Ada", WHEN, summary_html=body
                ),
                st.integers(0, 99),
                st.sampled_from(["Ferry", "Größe 5 < 6", "日本"]),
                st.sampled_from(["", "<p>x</p>"]),
            ),
            st.just(FEED),
            st.just("C"),
            st.just("https://a.test/"),
            st.sampled_from([(), ("Budget", "For class")]),
        ),
    )
)  # fmt: skip
def test_what_is_written_is_read_again(given: list[Starred]) -> None:
    assert read(write(given)) == (given, 0)
