"""Entries of one address: which are one, and what is kept of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.model.feed import Entry, Recording
from reader.store.entries import hash_of_entry, packed, same_entry, unpacked

DAY = datetime(2026, 3, 3, 9, tzinfo=UTC)
FIRST = Entry("1", "https://news.example/a", "Ferry aground", published=DAY, summary_html="<p>It sank.</p>")


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({}, True),
        ({"title": "Ferry refloated"}, False),
        ({"published": DAY + timedelta(days=1)}, True),
        ({"summary_html": "<p>It floats.</p>"}, True),
        ({"published": DAY + timedelta(days=1), "summary_html": "<p>It floats.</p>"}, False),
        ({"published": None, "summary_html": "<p>It floats.</p>"}, False),
        ({"published": None, "summary_html": ""}, True),
        ({"content_html": "<p>It sank at noon.</p>", "published": None}, False),
    ],
)
def test_a_new_guid_is_the_same_entry_by_its_headline_and_its_date_or_text(
    changes: dict[str, object], same: bool
) -> None:
    other = replace(FIRST, guid="2", **changes)
    assert same_entry(FIRST, other) == same_entry(other, FIRST) == same


def test_without_a_headline_nothing_tells_that_two_are_one() -> None:
    assert not same_entry(replace(FIRST, title=""), replace(FIRST, title="", guid="2"))


def test_what_an_outlet_can_change_is_a_change_and_a_date_is_none() -> None:
    for part in ("title", "url", "author", "summary_html", "content_html"):
        assert hash_of_entry(replace(FIRST, **{part: "other"})) != hash_of_entry(FIRST), part
    assert hash_of_entry(replace(FIRST, guid="2", published=None)) == hash_of_entry(FIRST)


def test_an_entry_comes_back_from_the_library_as_it_was() -> None:
    sound = Recording("https://news.example/a.mp3", "audio/mpeg", 900)
    entry = replace(FIRST, updated=DAY + timedelta(seconds=1), recordings=(sound,))
    assert unpacked(packed(entry)) == entry
