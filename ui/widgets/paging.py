"""What keys scroll: the largest view of whatever is open, a page at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

KEPT = 0.1
"""Share of a page that stays in sight, so that the eye finds its line again."""


def main_view(root: QWidget, *, scrolls: bool = False) -> QAbstractScrollArea | None:
    """The largest view in sight within `root`; with `scrolls`, of those that have more than they show."""
    views = [root] if isinstance(root, QAbstractScrollArea) else root.findChildren(QAbstractScrollArea)
    shown = [v for v in views if v.isVisible() and (v.verticalScrollBar().maximum() > 0 or not scrolls)]
    return max(shown, key=lambda view: view.width() * view.height(), default=None)


def page_down(root: QWidget) -> bool:
    """Scroll the main view within `root` by a page; False if it has nothing below."""
    view = main_view(root, scrolls=True)
    if view is None:
        return False
    bar = view.verticalScrollBar()
    before = bar.value()
    bar.setValue(before + max(1, round(bar.pageStep() * (1 - KEPT))))
    return bar.value() > before
