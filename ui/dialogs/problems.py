"""What could not be read of a file that was brought in: every line of it, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QWidget

from ui.core_words import told as core_told
from ui.theme import measures
from ui.widgets.roles import button, dialog_column, label

SIZE = QSize(600, 420)


class ProblemsDialog(QDialog):
    """A sentence, and the list."""

    def __init__(self, told: str, problems: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What could not be read"))
        self.resize(SIZE)
        problems = [core_told(each) for each in problems]
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What could not be read"))
        self.list.setWordWrap(True)
        self.list.addItems(list(problems))
        self.list.setCurrentRow(0)
        copy = button(self.tr("&Copy the list"), parent=self)
        copy.clicked.connect(lambda _on=False: QGuiApplication.clipboard().setText("\n".join(problems)))
        close = button(self.tr("Close"), "primary", parent=self)
        close.setDefault(True)
        close.clicked.connect(lambda _on=False: self.accept())
        foot = QHBoxLayout()
        foot.addWidget(copy)
        foot.addStretch(1)
        foot.addWidget(close)
        column = dialog_column(self, measures.M)
        column.addWidget(label(told, wrap=True, parent=self))
        column.addWidget(self.list, 1)
        column.addLayout(foot)
