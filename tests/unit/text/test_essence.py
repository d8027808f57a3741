"""What counts as a change of a text."""

from __future__ import annotations

import time

import pytest

from reader.text.essence import essence

TITLE = "Ferry left late"
BODY = "The harbour office said that the ferry left late.\n\nNobody had been told why."


@pytest.mark.parametrize(
    "noise",
    [
        "12 comments",
        "Comments (348)",
        "1,204 shares",
        "3.4K views",
        "Be the first to comment",
        "Leave a reply",
        "Updated 3 minutes ago",
        "2 hrs ago",
        "Just now",
        "Last updated: 4 March 2026, 10:15 GMT",
        "Published on March 4, 2026 at 10:15 am",
        "Updated: Mon, 2 Mar 2026 14:40",
        "Modified 2026-03-04 10:15",
        "4 min read",
        "Advertisement",
        "ADVERTISEMENT",
        "Sponsored content",
        "Story continues below advertisement",
        "Article continues after ad",
        "Share this article",
        "Share on Facebook",
        "Print",
        "• 12 comments •",
        "Read more",
        "an hour ago",
    ],
)
def test_noise_is_left_out(noise: str) -> None:
    first, second = BODY.split("\n\n")
    assert essence(TITLE, f"{TITLE}\n\n{first}\n\n{noise}\n\n{second}") == essence(
        TITLE, f"{TITLE}\n\n{BODY}"
    )


@pytest.mark.parametrize(
    "said",
    [
        "12 people died.",
        "Nobody commented.",
        "It happened 3 hours ago, the police said.",
        "Share prices fell.",
        "He was published in 1999 and 2004.",
        "Yesterday the ferry sank.",
        "No.",
        "Why?",
        "1914",
        "“Read more,” he said.",
        "Comments by the mayor were struck out.",
        "12",
        "Updated rules apply from 4 March.",
        "It was 10:15.",
        "He saved 3 lives",
        "Posted to Berlin in 1999",
        "Today",
        "Published: nothing.",
    ],
)
def test_words_of_the_outlet_stay(said: str) -> None:
    with_it, without = f"{TITLE}\n\n{BODY}\n\n{said}", f"{TITLE}\n\n{BODY}"
    if said in ("Today",):
        assert essence(TITLE, with_it) == essence(TITLE, without), "alone on its line it is a clock"
    else:
        assert essence(TITLE, with_it) != essence(TITLE, without)


def test_a_counter_at_the_end_of_a_headline_is_no_change() -> None:
    assert essence("Ferry left late (12 comments)", BODY) == essence("Ferry left late (31 comments)", BODY)
    assert essence("Ferry left late (12 dead)", BODY) != essence("Ferry left late (31 dead)", BODY)


def test_it_takes_no_time_on_hostile_text() -> None:
    began = time.process_time()
    for piece in ("1 ", "updated ", "12,", "a ", "(1 ", "- ", "3 hours "):
        essence(TITLE, piece * 50_000)
        essence(TITLE, "\n".join([piece * 20] * 3000))
    assert time.process_time() - began < 5
