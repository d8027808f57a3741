"""A report tells where and what kind, and nothing that was in hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.work.report import report


def raised(message: str, cause: BaseException | None = None) -> BaseException:
    try:
        raise RuntimeError(message) from cause
    except RuntimeError as error:
        return error


@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40))
def test_a_report_is_the_same_whatever_the_messages_say(one: str, other: str) -> None:
    first, second = (report(raised(said, raised(said)), part="engine") for said in (one, other))
    assert first == second
    assert first.count("RuntimeError") == 2


def test_a_chain_that_leads_back_to_itself_ends() -> None:
    one = raised("a")
    one.__cause__ = two = raised("b")
    two.__cause__ = one
    assert report(one, part="window").count("RuntimeError") == 2
