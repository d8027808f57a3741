"""Rename an outlet or put it into another folder, rename other things; and the question before an outlet is
removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from reader.model.feed import Feed
from ui import wording
from ui.theme import measures
from ui.widgets.roles import answers, button, dialog_column, label

WIDTH = 420
LONGEST = 200


class EditOutletDialog(QDialog):
    """Signals:
    changed(title, folder): what the reader typed.
    """

    changed = Signal(str, str)

    def __init__(self, feed: Feed, folders: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename outlet"))
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        self.name = QLineEdit(feed.title, self)
        self.name.selectAll()
        named = label(self.tr("&Name"), parent=self)
        named.setBuddy(self.name)
        self.folder = QComboBox(self, editable=True)
        self.folder.addItems(["", *folders])
        self.folder.setCurrentText(feed.folder)
        line = self.folder.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("No folder"))
            line.setAccessibleName(self.tr("Folder"))
        foldered = label(self.tr("&Folder"), parent=self)
        foldered.setBuddy(self.folder)
        address = label(feed.url, "caption", wrap=True, parent=self)
        ok = button(self.tr("Save"), "primary", parent=self)
        ok.setDefault(True)
        ok.clicked.connect(self.accept)
        cancel = button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        self.name.textChanged.connect(lambda text: ok.setEnabled(bool(text.strip())))
        column = dialog_column(self, measures.XS)
        for each in (named, self.name, address):
            column.addWidget(each)
        column.addSpacing(measures.M)
        column.addWidget(foldered)
        column.addWidget(self.folder)
        column.addSpacing(measures.L)
        column.addLayout(answers(cancel, ok))

    def accept(self) -> None:
        self.changed.emit(self.name.text().strip(), self.folder.currentText().strip())
        super().accept()


class RenameDialog(QDialog):
    """Asks for another name of something; `told` says what follows from it, and `without` stands in the empty
    field if it may also have none.

    Signals:
        changed(name): on one line; not sent if it is the same.
    """

    changed = Signal(str)

    def __init__(
        self, title: str, name: str, told: str = "", without: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = name
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        self.name = QLineEdit(name, self)
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(without)
        self.name.selectAll()
        named = label(self.tr("&Name"), parent=self)
        named.setBuddy(self.name)
        ok = button(self.tr("Save"), "primary", parent=self)
        ok.setDefault(True)
        ok.clicked.connect(self.accept)
        self.name.textChanged.connect(lambda text: ok.setEnabled(bool(without or text.strip())))
        cancel = button(self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        column = dialog_column(self, measures.XS)
        column.addWidget(named)
        column.addWidget(self.name)
        if told:
            column.addWidget(label(told, "caption", wrap=True, parent=self))
        column.addSpacing(measures.L)
        column.addLayout(answers(cancel, ok))

    def accept(self) -> None:
        name = " ".join(self.name.text().split())
        if name != self._before:
            self.changed.emit(name)
        super().accept()


class RemoveOutletDialog(QDialog):
    """The one thing that cannot be taken back is asked for; "Keep" is the default. With a `folder`, `feeds`
    are all outlets of it."""

    def __init__(self, feeds: Sequence[Feed], folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove outlets") if folder else self.tr("Remove outlet"))
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        words = self.tr("Remove {title}?").format(title=folder or feeds[0].title)
        asked = label(words, "heading", wrap=True, parent=self)
        named = ", ".join(feed.title for feed in feeds)
        those = label(f"{wording.feeds(len(feeds))}: {named}" if folder else "", wrap=True, parent=self)
        those.setVisible(bool(folder))
        told = label(
            self.tr(
                "Their articles leave your library and the stories they are part of. "
                "This cannot be undone; articles that you saved go too."
            )
            if folder
            else self.tr(
                "Its articles leave your library and the stories they are part of. "
                "This cannot be undone; articles that you saved go too."
            ),
            "muted",
            wrap=True,
            parent=self,
        )
        count = sum(feed.unread for feed in feeds)
        unread = label(wording.unread(count) if count else "", "caption", parent=self)
        self.keep = button(self.tr("Keep"), "primary", parent=self)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.reject)
        self.remove = button(self.tr("Remove"), parent=self)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.accept)
        column = dialog_column(self)
        for each in (asked, those, told, unread):
            column.addWidget(each)
        column.addLayout(answers(self.remove, self.keep))
