"""Sending an article to a place of the reader's: a menu of them, and the dialog in which they are chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidgetItem, QMenu, QWidget

from reader.settings import SEND_TO
from ui.models.preferences import Preferences
from ui.models.send_places import KNOWN, SendPlace, places_in, written
from ui.theme import measures
from ui.widgets.roles import answers, button, choice_list, dialog_column, label, opened

WIDTH, LIST_HEIGHT = 520, 220
PLACE_ROLE = Qt.ItemDataRole.UserRole


class SendPlacesDialog(QDialog):
    """Known places and the reader's own; those that are ticked stand in the menu.

    Signals:
        chosen(list[SendPlace]): these are ticked now.
    """

    chosen = Signal(list)

    def __init__(self, places: list[SendPlace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send to"))
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        self.list = choice_list(self.tr("Places that articles can be sent to"), self)
        self.list.setMinimumHeight(LIST_HEIGHT)
        for place in dict.fromkeys((*KNOWN, *places)):
            self._put(place, on=place in places)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of another place"))
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("https://example.org/add?url={url}&title={title}")
        self.address.setAccessibleName(self.tr("Address of another place"))
        self.add = button(self.tr("Add"), parent=self)
        self.add.setEnabled(False)
        self.add.clicked.connect(lambda _on=False: self._add())
        for field in (self.name, self.address):
            field.textChanged.connect(lambda _text: self.add.setEnabled(self._typed.usable))
            field.returnPressed.connect(self._add)
        close = button(self.tr("Done"), "primary", parent=self)
        close.clicked.connect(lambda _on=False: self.accept())
        for each in (self.add, close):
            each.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(measures.S)
        line.addWidget(self.name, 1)
        line.addWidget(self.address, 3)
        line.addWidget(self.add)
        about = self.tr("Your browser opens the page of the place, with the article's address and headline.")
        how = self.tr("Another one: {url} stands for the article's address, {title} for its headline.")
        column = dialog_column(self, measures.M)
        column.addWidget(label(about, "muted", wrap=True, parent=self))
        column.addWidget(self.list, 1)
        column.addWidget(label(how, "small", wrap=True, parent=self))
        column.addLayout(line)
        column.addLayout(answers(close))

    @property
    def _typed(self) -> SendPlace:
        return SendPlace(self.name.text().strip(), self.address.text().strip())

    def _put(self, place: SendPlace, *, on: bool) -> None:
        item = QListWidgetItem(place.name)
        item.setToolTip(place.address)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        item.setData(PLACE_ROLE, place)
        self.list.addItem(item)

    def _add(self) -> None:
        if not self._typed.usable:
            return
        self._put(self._typed, on=True)
        self.list.scrollToBottom()
        self.name.clear()
        self.address.clear()
        self._tell()

    def _tell(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        self.chosen.emit(
            [item.data(PLACE_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked]
        )


class Sending(QObject):
    """The command, and the places in the reader's settings."""

    def __init__(self, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._preferences, self._window = preferences, window

    def ask(self, title: str, address: str, at: QPoint) -> QMenu | None:
        """Show the places for an article at a point of the screen; where there are none yet, the dialog."""
        places = places_in(self._preferences.value(SEND_TO))
        if not places:
            self.choose()
            return None
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        for place in places:
            action = menu.addAction(place.name.replace("&", "&&"))
            page = place.filled(title, address)
            action.triggered.connect(lambda _on=False, page=page: QDesktopServices.openUrl(page))
        menu.addSeparator()
        menu.addAction(self.tr("Other places…")).triggered.connect(lambda _on=False: self.choose())
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def choose(self) -> SendPlacesDialog:
        """Open the dialog."""
        dialog = SendPlacesDialog(places_in(self._preferences.value(SEND_TO)), self._window)
        dialog.chosen.connect(lambda places: self._preferences.put(SEND_TO, written(places)))
        return opened(dialog)
