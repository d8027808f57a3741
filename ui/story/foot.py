"""What stands under a table or a text: the legend, and a sentence beside it, or below where room is short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.models.marks import MarkKind
from ui.story.legend import Legend
from ui.theme import measures
from ui.theme.theme import Theme

NOTE_LEAST = 300
"""Px that a sentence needs beside the legend; with less it has a line of its own."""


class Foot(QWidget):
    """Legend first, then the sentence, then what the view adds at the end."""

    def __init__(
        self,
        theme: Theme,
        legend: Sequence[tuple[MarkKind | str, str]],
        parent: QWidget | None = None,
        notes: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self.legend = Legend(theme, legend, self, notes)
        self.note = QLabel(self)
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, measures.XS, 0, 0)
        self._row.setSpacing(measures.L)
        kept = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        kept.setHeightForWidth(True)
        self.legend.setSizePolicy(kept)
        self._row.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._added: list[QWidget] = []
        self._end = QHBoxLayout()
        self._end.setSpacing(measures.L)
        self._end.addWidget(self.note, 1)
        self._row.addLayout(self._end, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._arrange)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self._added.append(widget)
        self._end.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, text: str) -> None:
        """The sentence; "" for none."""
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = [self.legend, *(each for each in self._added if not each.isHidden())]
        taken = sum(each.sizeHint().width() + measures.L for each in shown)
        beside = self.width() - taken >= NOTE_LEAST
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)
            self._row.setSpacing(measures.L if beside else 0)
