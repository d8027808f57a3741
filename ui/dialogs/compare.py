"""Compare texts, saved pages or addresses, without any feed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QWidget

from ui.dialogs import files
from ui.theme import measures
from ui.widgets.roles import button, dialog_column, label

WIDTH = 560
LINES_HEIGHT = 170
LEAST = 2


class CompareDialog(QDialog):
    """Signals:
    compare_asked(list[str]): files and addresses, in their order.
    """

    compare_asked = Signal(list)

    def __init__(self, given: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare files or pages"))
        self.setMinimumWidth(WIDTH)
        self.setModal(True)
        self.setAcceptDrops(True)
        self.lines = QPlainTextEdit("\n".join(given), self)
        self.lines.setTabChangesFocus(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setMinimumHeight(LINES_HEIGHT)
        # The window takes what is dropped: as lines, not as text in the middle of one.
        self.lines.setAcceptDrops(False)
        named = label(self.tr("&Files and addresses, one on each line"), parent=self)
        named.setBuddy(self.lines)
        self.lines.setAccessibleName(named.text().replace("&", ""))
        hint = label(
            self.tr(
                "Texts (.txt), saved pages (.html), article files (.json), or addresses of articles. "
                "They can be dropped here. Nothing is added to your library."
            ),
            "caption",
            wrap=True,
            parent=self,
        )
        choose = button(self.tr("Choose files…"), parent=self)
        choose.clicked.connect(self._choose)
        self.ok = button(self.tr("Compare"), "primary", parent=self)
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._compare)
        stop = button(self.tr("Cancel"), parent=self)
        stop.clicked.connect(self.reject)
        self.lines.textChanged.connect(self._changed)
        buttons = QHBoxLayout()
        buttons.addWidget(choose)
        buttons.addStretch(1)
        buttons.addWidget(stop)
        buttons.addWidget(self.ok)
        column = dialog_column(self)
        for each in (named, self.lines, hint):
            column.addWidget(each)
        column.addSpacing(measures.S)
        column.addLayout(buttons)
        self._changed()

    @property
    def given(self) -> list[str]:
        """What stands on the lines, each once."""
        lines = (line.strip() for line in self.lines.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def add(self, given: Sequence[str]) -> None:
        """Put more lines below."""
        self.lines.setPlainText("\n".join([*self.given, *given]))

    def _choose(self) -> None:
        files.choose_articles(self, self.add)

    def _changed(self) -> None:
        self.ok.setEnabled(len(self.given) >= LEAST)

    def _compare(self) -> None:
        self.compare_asked.emit(self.given)
        self.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.add([url.toLocalFile() if url.isLocalFile() else url.toString() for url in urls])
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
