"""A small page to look at: what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from reader.work.report import release
from ui.theme import measures
from ui.widgets.roles import button, dialog_column, label


class AboutDialog(QDialog):
    """Name, version, licence, and the promise."""

    def __init__(self, library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Variorum"))
        self.setMinimumWidth(440)
        column = dialog_column(self)
        column.addWidget(label("Variorum", "display", parent=self))
        column.addWidget(label(release() or self.tr("from source"), "muted", parent=self))
        column.addSpacing(measures.S)
        words = (
            self.tr("One story with every outlet's version of it, side by side."),
            self.tr("Everything runs on this computer. Pages are fetched from the outlets that you follow."),
            self.tr("Free software under the GNU General Public License, version 3 or later."),
            self.tr("Library: {path}").format(path=library),
        )
        lines = label("\n\n".join(words), wrap=True, parent=self)
        lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(lines)
        column.addSpacing(measures.M)
        close = button(self.tr("Close"), "primary", parent=self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
