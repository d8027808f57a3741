"""Libraries that tell us what is no news."""

from __future__ import annotations

import logging


def quieten() -> None:
    """Say nothing of pages without an article: trafilatura warns of every one."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
