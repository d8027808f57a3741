"""The real engine with one fault built in: marking an article raises what nobody expects."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.engine.commands import HANDLERS
from reader.engine.job import Job
from reader.engine.process import run


def broken(job: Job) -> dict[str, Any]:
    raise ValueError(f"https://gazette.example/private {job.command.do} An otter swam.")


if __name__ == "__main__":
    HANDLERS["mark"] = replace(HANDLERS["mark"], run=broken)
    sys.exit(run(Path(sys.argv[1])))
