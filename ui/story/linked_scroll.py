"""Keeps two texts in step: what is in the middle of one is beside its counterpart in the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.story.text_pane import TextPane

Anchor = tuple[float, float]


class LinkedScroll(QObject):
    """Scrolls the other pane when one is scrolled. `anchors` gives pairs of heights in both, px."""

    def __init__(
        self, left: TextPane, right: TextPane, anchors: Callable[[], Sequence[Anchor]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self._anchors = anchors
        self._busy = False
        self.on = True
        left.verticalScrollBar().valueChanged.connect(lambda _: self.follow(left))
        right.verticalScrollBar().valueChanged.connect(lambda _: self.follow(right))

    def follow(self, leader: TextPane) -> None:
        """Scroll the other pane to where `leader` is."""
        if self._busy or not self.on:
            return
        self._busy = True
        other = self._right if leader is self._left else self._left
        points = list(self._anchors())
        if leader is self._right:
            points = [(b, a) for a, b in points]
        bar, target = leader.verticalScrollBar(), other.verticalScrollBar()
        offset = anchor_offset(bar.value(), bar.maximum(), leader.viewport().height())
        wanted = interpolate(points, bar.value() + offset)
        target.setValue(round(wanted - offset))
        self._busy = False


def anchor_offset(value: float, most: float, height: float) -> float:
    """Where in the viewport the two texts are held together, px from its top: the middle, but nearer to
    the top or bottom at the ends of the text, so that both texts reach their ends.
    """
    middle = height / 2
    if value < middle and value <= most - value:
        return min(middle, value)
    if most - value < middle:
        return height - min(middle, most - value)
    return middle


def interpolate(points: Sequence[Anchor], at: float) -> float:
    """The second coordinate at `at`, on the line through points with rising first coordinates."""
    if not points:
        return at
    place = bisect_right([p[0] for p in points], at)
    if place == 0:
        return points[0][1] + (at - points[0][0])
    if place == len(points):
        return points[-1][1] + (at - points[-1][0])
    (x0, y0), (x1, y1) = points[place - 1], points[place]
    share = (at - x0) / (x1 - x0) if x1 > x0 else 0.0
    return y0 + (y1 - y0) * share


def rising(points: Sequence[Anchor]) -> list[Anchor]:
    """The longest run of points that rises in both coordinates: crossed links cannot be kept in step."""
    ordered = sorted(set(points))
    best: list[tuple[int, int]] = []
    for i, (x, y) in enumerate(ordered):
        length, before = 1, -1
        for j in range(i):
            if ordered[j][0] < x and ordered[j][1] < y and best[j][0] + 1 > length:
                length, before = best[j][0] + 1, j
        best.append((length, before))
    at = max(range(len(best)), key=lambda i: best[i][0], default=-1)
    out = []
    while at >= 0:
        out.append(ordered[at])
        at = best[at][1]
    return out[::-1]
