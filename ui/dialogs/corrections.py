"""Every correction in force, newest first; each can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import wording
from ui.models import correction_words
from ui.services import MadeCorrection
from ui.theme import measures
from ui.widgets.empty_state import EmptyState
from ui.widgets.roles import button, dialog_column, label, rule

WIDTH, HEIGHT = 640, 480


class CorrectionsDialog(QDialog):
    """`undo_asked` carries a correction's id, `story_asked` a story's. `read` gives them anew."""

    undo_asked = Signal(int)
    story_asked = Signal(int)

    def __init__(self, read: Callable[[], Sequence[MadeCorrection]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Corrections"))
        self.setModal(True)
        self.resize(WIDTH, HEIGHT)
        self._read = read
        self.undo_buttons: list[QPushButton] = []
        told = label(
            self.tr("What you put right. It wins over every later run until you undo it."),
            "muted",
            wrap=True,
            parent=self,
        )
        self.area = QScrollArea(self)
        self.area.setAccessibleName(self.tr("Corrections"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = button(self.tr("Close"), "primary", parent=self)
        close.setDefault(True)
        close.clicked.connect(lambda _on=False: self.accept())
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = dialog_column(self, measures.M)
        column.addWidget(told)
        column.addWidget(self.area, 1)
        column.addLayout(foot)
        self.fill()

    def fill(self) -> None:
        """Show what is in force now."""
        made = self._read()
        self.undo_buttons = []
        if not made:
            empty = EmptyState()
            empty.say(
                self.tr("You have corrected nothing yet"),
                self.tr(
                    "Wrong group, or a statement that is wrong? Put it right in the story; it appears here."
                ),
                icon_name="check",
            )
            self.area.setWidget(empty)
            return
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, measures.S, 0)
        column.setSpacing(measures.S)
        for number, each in enumerate(made):
            if number:
                column.addWidget(rule(page))
            column.addLayout(self._line(each, page))
        column.addStretch(1)
        self.area.setWidget(page)

    def _line(self, each: MadeCorrection, page: QWidget) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(said_of(each), "", wrap=True, parent=page))
        if each.about:
            texts.addWidget(label(" · ".join(each.about[:4]), "muted", wrap=True, parent=page))
        when = wording.ago(each.made, datetime.now(UTC))
        texts.addWidget(label(when, "caption", parent=page))
        undo = button(self.tr("Undo"), parent=page)
        undo.setAutoDefault(False)
        undo.setAccessibleName(self.tr("Undo: {what}").format(what=said_of(each)))
        undo.clicked.connect(lambda _on=False, i=each.id: self.undo_asked.emit(i))
        self.undo_buttons.append(undo)
        line = QHBoxLayout()
        line.setSpacing(measures.M)
        line.addLayout(texts, 1)
        if each.story_id is not None and each.story:
            show = button(self.tr("Show"), "quiet", tip=each.story, parent=page)
            show.setAutoDefault(False)
            show.clicked.connect(lambda _on=False, i=each.story_id: self._show(i))
            line.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _show(self, story_id: int) -> None:
        self.accept()
        self.story_asked.emit(story_id)


def said_of(each: MadeCorrection) -> str:
    """A correction in one sentence."""
    return correction_words.said(each.what, len(each.about), each.story, alone=each.alone)
