"""A lane does one thing at a time, urgent things first."""

from __future__ import annotations

import threading

from reader.engine.lanes import Lane


def test_jobs_run_in_order_and_what_is_not_urgent_last() -> None:
    lane, gate, seen, end = Lane("test"), threading.Event(), list[str](), threading.Event()
    lane.put(lambda: gate.wait(10) and None)
    lane.put(lambda: seen.append("later"), urgent=False)
    lane.put(end.set, urgent=False)
    lane.put(lambda: seen.append("first"))
    lane.put(lambda: seen.append("second"))
    gate.set()
    assert end.wait(10)
    assert seen == ["first", "second", "later"]
    lane.close()
    assert lane.join(10)


def test_a_closed_lane_finishes_what_is_under_way_and_takes_up_nothing_more() -> None:
    lane, started, gate, seen = Lane("test"), threading.Event(), threading.Event(), list[str]()

    def work() -> None:
        started.set()
        gate.wait(10)
        seen.append("under way")

    lane.put(work)
    lane.put(lambda: seen.append("waiting"))
    assert started.wait(10)
    lane.close()
    assert not lane.join(0)
    gate.set()
    assert lane.join(10)
    assert seen == ["under way"]
