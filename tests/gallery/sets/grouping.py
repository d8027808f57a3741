"""Which articles tell one story: why, wrong group, corrections, and what is not covered by whom."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from tests.gallery.filling import settle, wait
from ui.main_window import MainWindow
from ui.services import Place


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each dialog is opened, shown and closed; nothing is corrected."""
    row = window.services.stories("outlets")[1]
    window.stories.choose(row.id)
    wait(lambda: window.story_page.evidence is not None)
    settle(300)
    yield "grouping-why", window
    for name, dialog in (
        ("grouping-wrong", window.correcting.regroup(row)),
        ("grouping-move", window.correcting.move([window.services.members(row.id)[0].row.id], row.id)),
        ("grouping-corrections", window.correcting.corrections()),
        ("grouping-outlets", window.correcting.outlet_groups()),
    ):
        settle(300)
        yield name, dialog
        dialog.close()
    window.desk.go_to(Place("not_covered"))
    settle(300)
    yield "grouping-not-covered", window
