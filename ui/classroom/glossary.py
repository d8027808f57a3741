"""The glossary: the words that a media-literacy class needs, searchable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from reader.model.lesson import Term
from ui.classroom.side_list import Line, SideList
from ui.widgets.roles import button, dialog_column, filter_field, label

SIZE = QSize(620, 600)


class GlossaryDialog(QDialog):
    """Every term with what it means and an example; what is typed narrows the list."""

    def __init__(self, terms: Sequence[Term], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms = tuple(terms)
        self.setWindowTitle(self.tr("Glossary"))
        self.resize(SIZE)
        self.search = filter_field(self.tr("Search the glossary"), self)
        self.list = SideList(self.tr("Terms"), self)
        self.nothing = label("", "muted", wrap=True, parent=self)
        close = button(self.tr("Close"), parent=self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = dialog_column(self)
        for each in (self.search, self.nothing):
            column.addWidget(each)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.search.textChanged.connect(self._fill)
        self._fill("")

    def _fill(self, typed: str) -> None:
        asked = typed.casefold().split()
        found = [t for t in self._terms if all(word in _whole(t) for word in asked)]
        self.list.show_lines([Line(self._said(term), term.term) for term in found])
        self.nothing.setVisible(not found)
        self.nothing.setText(
            ""
            if found
            else self.tr("No term has “{words}” in it. Try fewer letters.").replace("{words}", typed)
        )

    def _said(self, term: Term) -> str:
        lines = [term.term, term.meaning]
        if term.example:
            lines.append(self.tr("For example: {example}").replace("{example}", term.example))
        return "\n".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow down leads from the field into the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
            self.list.step(1)
            return
        super().keyPressEvent(event)


def _whole(term: Term) -> str:
    return f"{term.term} {term.meaning} {term.example}".casefold()
