"""Live blogs: entries under their times, and what looks like one but is none."""

import numpy as np
import pytest

from reader.compare.facts import corpus_of
from reader.compare.prepared import Prepared
from reader.model.article import Article
from reader.text import live
from reader.text.passages import passages_of

UNDER_TIMES = """Ferry sinking live: rescue boats reach Dunmere

Key events

14:32 Captain taken to hospital

14:05 Rescue boats arrive

13:40 Alarm raised

14:32

Captain taken to hospital

The captain of the Osprey has been taken to hospital in Dunmere. He is not badly hurt.

14:05

Rescue boats arrive

Two rescue boats have reached the ferry.

Share

13:40

Alarm raised

The ferry raised the alarm at twenty to two."""

AFTER_TIMES = """Ferry sinks off Dunmere – live updates

2.32pm GMT — The captain has been taken to hospital. He is not badly hurt.

2.05pm GMT — Two rescue boats have reached the ferry.

1.40pm GMT — The ferry raised the alarm, the board says."""


def article(text: str) -> Article:
    return Article("a", "Harbour News", text.partition("\n")[0], text)


def told(text: str) -> list[str]:
    return [p.text for p in passages_of(article(text)) if p.comparable]


def test_times_and_the_list_of_contents_are_no_part_of_the_story() -> None:
    assert told(UNDER_TIMES)[1:] == [
        "The captain of the Osprey has been taken to hospital in Dunmere.",
        "He is not badly hurt.",
        "Two rescue boats have reached the ferry.",
        "The ferry raised the alarm at twenty to two.",
    ]


def test_a_time_before_an_entry_is_set_apart() -> None:
    found = passages_of(article(AFTER_TIMES))
    assert [p.text for p in found if p.kind == "boilerplate"] == [
        "2.32pm GMT —",
        "2.05pm GMT —",
        "1.40pm GMT —",
    ]
    assert told(AFTER_TIMES)[1:] == [
        "The captain has been taken to hospital.",
        "He is not badly hurt.",
        "Two rescue boats have reached the ferry.",
        "The ferry raised the alarm, the board says.",
    ]


@pytest.mark.parametrize("stamps", [("3 min ago", "12 min ago", "1 hr ago"), ("14h05", "13h40", "9h10")])
def test_other_times(stamps: tuple[str, ...]) -> None:
    blocks = [f"{stamp}\n\nThe boats went out again." for stamp in stamps]
    assert len(live.entries(["Live", *"\n\n".join(blocks).split("\n\n")])) == 3


def test_times_in_no_order_and_a_timetable_are_no_live_blog() -> None:
    said = "The boats went out again."
    assert (
        live.entries(["Head", "14:05", said, "09:10", said, "16:20", said, "08:00", said, "12:15", said])
        == ()
    )
    assert live.entries(["Head", "9:00 Doors", "9:30 Prayer", "10:00 Lunch"]) == ()
    assert live.entries(["Head", "14:05", said]) == ()


def test_the_place_in_a_live_blog_says_nothing() -> None:
    one = article(AFTER_TIMES)
    passages = passages_of(one)
    assert live.is_live(passages)
    facts = corpus_of([Prepared(one, passages, np.zeros((len(passages), 384), np.float32))]).facts
    assert [f.position for f in facts] == [0.0, 0.5, 0.5, 0.5, 0.5]
