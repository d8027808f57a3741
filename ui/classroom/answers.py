"""The teacher's questions with a field for each answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from reader.lessons.names import LONGEST_ANSWER, written_answer
from ui.theme import measures
from ui.widgets.roles import answers, button, dialog_column, label

SIZE = QSize(620, 560)
LEAST_FIELD, MOST_FIELD = 84, 128


class AnswersDialog(QDialog):
    """However it is closed, what was written is kept.

    Signals:
        written(texts): a tuple with an answer for each question, "" where there is none.
    """

    written = Signal(object)

    def __init__(self, questions: Sequence[str], texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Questions"))
        self.setModal(True)
        self.resize(SIZE.boundedTo(self.screen().availableGeometry().size() * 0.92))
        inside = QWidget(self)
        form = QVBoxLayout(inside)
        form.setContentsMargins(0, 0, measures.M, 0)
        form.setSpacing(measures.XS)
        self.fields: list[QPlainTextEdit] = []
        for number, (asked, text) in enumerate(zip(questions, texts, strict=True), 1):
            field = QPlainTextEdit(text, self)
            field.setTabChangesFocus(True)
            field.setMinimumHeight(LEAST_FIELD)
            field.setMaximumHeight(MOST_FIELD)
            field.setAccessibleName(asked)
            named = label(f"{number}. {asked}", wrap=True, parent=self)
            named.setTextFormat(Qt.TextFormat.PlainText)
            form.addWidget(named)
            form.addWidget(field, 1)
            form.addSpacing(measures.M)
            self.fields.append(field)
        form.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        done = button(self.tr("Done"), "primary", parent=self)
        done.clicked.connect(self.accept)
        column = dialog_column(self)
        column.addWidget(scroll, 1)
        column.addLayout(answers(done))
        self.finished.connect(lambda _result: self.written.emit(self.texts))

    @property
    def texts(self) -> tuple[str, ...]:
        """What is written now."""
        return tuple(written_answer(field.toPlainText()[:LONGEST_ANSWER]) for field in self.fields)

    def begin(self, number: int) -> None:
        """Write at the question of that number, from 0."""
        self.fields[number].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[number].ensureCursorVisible()
