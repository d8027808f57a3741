"""A process that refreshes, to be killed. `python -m tests.robust.victim LIBRARY`, "begun" and "done"."""

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


def main() -> None:
    with open_services(Path(sys.argv[1]), writer=True) as opened:
        services = replace(opened, client=lambda: Client(opened.clock, Limits(per_host_delay=0)))
        print("begun", flush=True)
        refresh(services, group=len(sys.argv) > 2)
        keep_house(services, lambda sentence: None, nobody)
        print("done", flush=True)


if __name__ == "__main__":
    main()
