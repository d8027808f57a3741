"""A fixed piece of work that tells how fast the machine is at a moment.

A machine that others share does the same work in very different times (1.75 to 1 was seen within a minute).
Beside a long turn the yardstick tells which part of it was the window's.
"""

from __future__ import annotations

from time import thread_time

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

PAPER = QRect(0, 0, 320, 200)
WORDS = "The bridge was shut for a week, said the harbour master, and opened again in part. " * 6
ROUNDS = 4_000
TIMES = 3


class Yardstick:
    """Some sums in Python and a page of text drawn: what turns of a window are made of."""

    def __init__(self) -> None:
        self._paper = QImage(PAPER.size(), QImage.Format.Format_ARGB32_Premultiplied)

    def ms(self) -> float:
        """Processor time of one piece; the best of three, which warms what a long turn has pushed out."""
        return min(self._once() for _ in range(TIMES)) * 1000

    def _once(self) -> float:
        began, total = thread_time(), 0
        for number in range(ROUNDS):
            total += number * number % 7
        painter = QPainter(self._paper)
        painter.fillRect(PAPER, QColor("white"))
        painter.drawText(PAPER, Qt.TextFlag.TextWordWrap, WORDS)
        painter.end()
        return thread_time() - began
