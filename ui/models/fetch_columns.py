"""What a table of fetches shows of each: of all outlets in the activity log, of one in its own dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.core_words import told
from ui.models import activity_words as words
from ui.models.plain_table import Column

if TYPE_CHECKING:
    from ui.services.activity import Fetch


def fetch_columns() -> tuple[Column[Fetch], ...]:
    """When, what came of it, why, the answer's number and its size."""
    return (
        Column(
            QCoreApplication.translate("Activity", "When"),
            lambda f: words.moment(f.at),
            lambda f: words.long_moment(f.at),
        ),
        Column(
            QCoreApplication.translate("Activity", "What came of it"),
            lambda f: words.outcome(f.outcome),
            tone=lambda f: words.tone(f.outcome),
        ),
        Column(
            QCoreApplication.translate("Activity", "Why"),
            lambda f: told(f.reason) or words.found(f.new, f.changed),
            lambda f: f"{told(f.reason)}\n{f.url}".strip(),
        ),
        Column(QCoreApplication.translate("Activity", "Answer"), lambda f: str(f.status or ""), right=True),
        Column(QCoreApplication.translate("Activity", "Size"), lambda f: words.size(f.bytes), right=True),
    )
