"""The story page of the sample story: its tabs, its ways of being wrong, and the find line."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from tests.gallery.filling import settle, wait
from ui.main_window import MainWindow
from ui.models.folds import Fold
from ui.story.side_by_side import SideBySide


def first_fold(side: SideBySide) -> int:
    """The row of the first line that folds others away."""
    return next((n for n, line in enumerate(side.table.lines) if isinstance(line, Fold)), 0)


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Each tab; then what is laid over it."""
    page = window.story_page
    yield "story-none", window
    window.stories.view.setCurrentIndex(window.stories.model.index(0))
    wait(lambda: page.evidence is not None)
    settle(900)
    for number in range(page.tabs.count()):
        page.tabs.setCurrentIndex(number)
        settle()
        yield f"story-{number}-{page.current}", window
        side = page.tab(page.current)
        if isinstance(side, SideBySide):
            side.show_texts()
            settle()
            side.step(1)
            yield f"story-{number}-two_texts", window
            side.show_table()
            page.fold_rows(True)
            side.table.view.setCurrentIndex(side.table.view.cells.index(first_fold(side), 0))
            settle()
            yield f"story-{number}-folded", window
            page.find_bar.open()
            page.find_bar.box.setText("bridge")
            settle()
            yield f"story-{number}-table-find", window
            page.find_bar.shut()
            page.fold_rows(False)
        if page.current == "sources" and page.evidence is not None:
            page.go(f"sources:{page.evidence.order[0]}")
            settle()
            yield f"story-{number}-credits", window
    page.go("tab:annotated")
    page.find_bar.open()
    page.find_bar.box.setText("bridge")
    yield "story-find", window
    page.find_bar.box.setText("zeppelin")
    yield "story-find-nothing", window
    page.find_bar.shut()
    for tab in ("annotated", "side_by_side"):
        page.go(f"tab:{tab}")
        sheets = window.printing.preview()
        if sheets is not None:
            settle(400)
            yield f"print-{tab}", sheets
            sheets.reject()
    page.go("tab:overview")
    window.tour.start()
    while window.tour.coach is not None:
        settle()
        yield f"tour-{window.tour.coach.at + 1}", window
        if window.tour.coach.at == 4:
            window.tour.coach.end(False)
        else:
            window.tour.coach.next.click()
    window.notice.dismiss()
