"""A process that refreshes, groups, compares and keeps house, to be killed.

`python -m tests.robust.victim LIBRARY` prints "begun", each stage as it begins, and "done".
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from reader.app import open_services
from reader.net.client import Client
from reader.net.limits import Limits
from reader.pipeline.house import keep_house
from reader.pipeline.outcome import nobody
from reader.pipeline.refresh import refresh
from reader.pipeline.story import compare_anew
from reader.store.filters import Where

COMPARED = 6


class Stages:
    """Says each stage once."""

    def __init__(self) -> None:
        self._said = ""

    def __call__(self, stage: str, _done: int = 0, _of: int | None = None) -> None:
        if stage != self._said:
            self._said = stage
            print(stage.partition(" ")[0].lower(), flush=True)


def main() -> None:
    with open_services(Path(sys.argv[1]), writer=True) as opened:
        services = replace(opened, client=lambda: Client(opened.clock, Limits(per_host_delay=0)))
        say = Stages()
        say("begun")
        refresh(services, progress=say, full_text=True)
        say("comparing")
        told = services.library.stories.ids(Where(least_voices=2), order="newest", limit=COMPARED)
        compare_anew(services, told)
        say("housekeeping")
        keep_house(services, lambda sentence: None, nobody)
        say("done")


if __name__ == "__main__":
    main()
