"""Reading on with one key: a page further down in whatever is open."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

KEPT = 0.1
"""Share of a page that stays in sight, so that the eye finds its line again."""


def page_down(root: QWidget) -> bool:
    """Scroll the largest view within `root` by a page; False if it has nothing below."""
    views = [root] if isinstance(root, QAbstractScrollArea) else root.findChildren(QAbstractScrollArea)
    shown = [view for view in views if view.isVisible() and view.verticalScrollBar().maximum() > 0]
    if not shown:
        return False
    bar = max(shown, key=lambda view: view.width() * view.height()).verticalScrollBar()
    before = bar.value()
    bar.setValue(before + max(1, round(bar.pageStep() * (1 - KEPT))))
    return bar.value() > before
