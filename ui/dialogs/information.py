"""Two small pages to look at: the keys, and what this program is."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import measures
from ui.widgets.roles import button, label


class KeysDialog(QDialog):
    """Every command that has a key."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(520, 560)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, measures.L, 0)
        grid.setHorizontalSpacing(measures.XL)
        grid.setVerticalSpacing(measures.S)
        grid.setColumnStretch(0, 1)
        for line, (words, key) in enumerate(keys):
            grid.addWidget(label(words.rstrip("…"), parent=page), line, 0)
            grid.addWidget(label(key, "muted", parent=page), line, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        close = button(self.tr("Close"), "primary", parent=self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.XL, measures.L, measures.L, measures.L)
        column.setSpacing(measures.M)
        column.addWidget(label(self.tr("Keyboard shortcuts"), "heading", parent=self))
        column.addWidget(scroll, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


class AboutDialog(QDialog):
    """Name, version, licence, and the promise."""

    def __init__(self, library: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Variorum"))
        self.setMinimumWidth(440)
        try:
            release = version("variorum")
        except PackageNotFoundError:
            release = self.tr("from source")
        column = QVBoxLayout(self)
        column.setContentsMargins(measures.XL, measures.XL, measures.XL, measures.L)
        column.setSpacing(measures.S)
        column.addWidget(label("Variorum", "display", parent=self))
        column.addWidget(label(release, "muted", parent=self))
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
