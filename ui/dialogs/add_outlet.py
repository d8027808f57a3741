"""Add an outlet by the address of its site or feed, or give one another address: progress and failure stand
in the dialog itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from reader.model.feed import Feed
from ui.core_words import told
from ui.services import Services
from ui.theme import measures
from ui.widgets.busy_bar import BusyBar
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import button, dialog_column, label, name_field_buttons

WIDTH = 480
LIST_HEIGHT = 160


class AddOutletDialog(QDialog):
    """Stays open until the outlet is there or the reader gives up. With a `feed`, that one is read from the
    address from then on.

    Signals:
        added(results): the engine's answers, as they came: one for each feed.
        list_asked(): the reader would rather choose from a list.
        sign_in_asked(feed id): it was added unread, since it asks for a login.
    """

    added = Signal(list)
    list_asked = Signal()
    sign_in_asked = Signal(int)

    def __init__(
        self,
        services: Services,
        folders: Sequence[str],
        parent: QWidget | None = None,
        feed: Feed | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._folders, self._feed = services, folders, feed
        self._running: int | None = None
        self._unread: int | None = None
        self._guarded: int | None = None
        self._offered_by = ""
        self._queue: list[str] = []
        self._results: list[dict[str, Any]] = []
        self.setWindowTitle(self.tr("Change address") if feed else self.tr("Add outlet"))
        self.setMinimumWidth(WIDTH)
        self.setModal(True)
        column = dialog_column(self, measures.XS)
        for each in self._of_address():
            column.addWidget(each)
        column.addSpacing(measures.M)
        for each in self._of_folder():
            each.setVisible(feed is None)
            column.addWidget(each)
        column.addSpacing(measures.M)
        self._make_choices()
        self.notice = NoticeBar(self)
        self.progress = BusyBar(self.tr("Looking for a feed"), self)
        self.progress.hide()
        column.addWidget(self.asked)
        column.addWidget(self.choices, 1)
        column.addWidget(self.notice)
        column.addWidget(self.progress)
        column.addSpacing(measures.S)
        column.addLayout(self._made_buttons())
        self._show_choices(False)
        services.progress.connect(self._progress)
        services.done.connect(self._done)
        services.failed.connect(self._failed)
        self._paste()

    def _of_address(self) -> tuple[QWidget, ...]:
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("https://")
        self.address.setClearButtonEnabled(True)
        name_field_buttons(self.address)
        self.address.textChanged.connect(self._typed)
        named = label(self.tr("&Address of its site or feed"), parent=self)
        named.setBuddy(self.address)
        about = self.tr("For example gazette.example or https://gazette.example/feed.xml")
        if self._feed:
            about = self.tr("{title} is read from there. Its articles, marks and settings stay.").format(
                title=self._feed.title
            )
        return named, self.address, label(about, "caption", wrap=True, parent=self)

    def _of_folder(self) -> tuple[QWidget, ...]:
        self.folder = QComboBox(self, editable=True)
        self.folder.addItems(["", *self._folders])
        self.folder.setAccessibleName(self.tr("Folder"))
        line = self.folder.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("No folder"))
            line.setAccessibleName(self.tr("Folder"))
        named = label(self.tr("&Folder"), parent=self)
        named.setBuddy(self.folder)
        return named, self.folder

    def _make_choices(self) -> None:
        several = self.tr("This site offers several &feeds. Tick those that you want.")
        if self._feed:
            several = self.tr("This site offers several &feeds. Choose one.")
        self.asked = label(several, wrap=True, parent=self)
        self.choices = QListWidget(self)
        self.choices.setMinimumHeight(LIST_HEIGHT)
        self.choices.setWordWrap(True)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.choices.itemActivated.connect(self.add)
        self.choices.itemChanged.connect(self._show_count)
        self.asked.setBuddy(self.choices)

    def _made_buttons(self) -> QHBoxLayout:
        self.state = label("", "small", parent=self)
        self._adds = self.tr("Change") if self._feed else self.tr("Add")
        self.ok = button(self._adds, "primary", parent=self)
        self.ok.setDefault(True)
        self.ok.setEnabled(False)
        self.ok.clicked.connect(self.add)
        self.stop = button(self.tr("Cancel"), parent=self)
        self.stop.setAutoDefault(False)  # Enter in the list would reach it when Add is disabled
        self.stop.clicked.connect(self.reject)
        listed = button(self.tr("Choose from a list…"), "link", parent=self)
        listed.setAutoDefault(False)
        listed.clicked.connect(self._to_list)
        listed.setVisible(self._feed is None)
        buttons = QHBoxLayout()
        buttons.setSpacing(measures.S)
        buttons.addWidget(listed)
        buttons.addWidget(self.state, 1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.ok)
        return buttons

    def add(self) -> None:
        """Ask the engine to add what is typed, or the feeds of its site that are ticked, one by one."""
        url = self.address.text().strip()
        if not url or self._running is not None:
            return
        self.notice.dismiss()
        self._results, self._unread, self._guarded = [], None, None
        self._queue = self._chosen() or [url]
        self._next()

    def _next(self) -> None:
        self._busy(True)
        self.state.setText(self.tr("Looking for the outlet's feed…"))
        args: dict[str, Any] = {"url": self._queue.pop(0)}
        if self._feed is not None:
            self._running = self._services.send("readdress", feed=self._feed.id, **args)
            return
        if self.folder.currentText().strip():
            args["folder"] = self.folder.currentText().strip()
        self._running = self._services.send("add", **args)

    def _to_list(self) -> None:
        self.reject()
        self.list_asked.emit()

    def reject(self) -> None:
        """Stop what runs, then close."""
        if self._running is not None:
            self._services.cancel(self._running)
            self._running = None
        super().reject()

    def _paste(self) -> None:
        """An address that was just copied is most likely the one."""
        copied = QGuiApplication.clipboard().text().strip()
        if copied.startswith(("http://", "https://")) and len(copied.split()) == 1:
            self.address.setText(copied)
            self.address.selectAll()

    def _chosen(self) -> list[str]:
        """The addresses of the feeds that are ticked, or of the one that is chosen, if the site of the typed
        address offered several."""
        if self._offered_by != self.address.text().strip():
            return []
        ticked = [item for item in self._items() if _wanted(item)]
        current = self.choices.currentItem()
        chosen = ticked or ([current] if current is not None else [])
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in chosen]

    def _items(self) -> list[QListWidgetItem]:
        return [self.choices.item(row) for row in range(self.choices.count())]

    def _show_count(self) -> None:
        """The button says how many."""
        several = sum(map(_wanted, self._items())) if self.choices.isVisibleTo(self) else 0
        self.ok.setText(self.tr("Add %n feeds", "", several) if several > 1 else self._adds)

    def offer(self, choices: Sequence[Mapping[str, Any]]) -> None:
        """Show the feeds of the site; those that are subscribed to already say so."""
        self._offered_by = self.address.text().strip()
        self.choices.clear()
        for choice in choices:
            url = str(choice.get("url", ""))
            words = str(choice.get("title") or url)
            if choice.get("subscribed"):
                words = self.tr("{title} (among your outlets already)").format(title=words)
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, url)
            item.setToolTip(url)
            there = bool(choice.get("subscribed"))
            if self._feed is None:
                item.setCheckState(Qt.CheckState.Checked if there else Qt.CheckState.Unchecked)
            if there:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.choices.addItem(item)
        free = (row for row, choice in enumerate(choices) if not choice.get("subscribed"))
        self.choices.setCurrentRow(next(free, 0))
        self._show_choices(True)
        self.choices.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_choices(self, on: bool) -> None:
        self.asked.setVisible(on)
        self.choices.setVisible(on)
        self._show_count()

    def _typed(self) -> None:
        self._show_choices(bool(self._offered_by) and self._offered_by == self.address.text().strip())
        self.ok.setEnabled(bool(self.address.text().strip()) and self._running is None)

    def _busy(self, on: bool) -> None:
        self.progress.setVisible(on)
        self.address.setEnabled(not on)
        self.folder.setEnabled(not on)
        self.choices.setEnabled(not on)
        self.ok.setEnabled(not on)
        if not on:
            self.state.clear()

    def _progress(self, number: int, what: str, _done: int, _of: object) -> None:
        if number == self._running:
            self.state.setText(what)

    def _done(self, number: int, result: dict[str, Any]) -> None:
        if number == self._running:
            self._running = None
            if choices := result.get("choices"):
                self._busy(False)
                self.offer(choices)
                return
            if refused := result.get("guarded"):
                self._busy(False)
                self._keep_what_came()
                self._offer_sign_in(str(refused), str(result.get("url", "")))
                return
            if number == self._unread:
                self._guarded = int(result.get("feed") or 0)
            else:
                self._results.append(result)
            if self._queue:
                self._next()
                return
            self._end()

    def _offer_sign_in(self, refused: str, url: str) -> None:
        told_why = f"{told(refused)} {self.tr('It asks for a login.')}"
        add = partial(self._add_unread, url)
        self.notice.say(told_why, "warn", action=self.tr("Add it and sign in…"), on_action=add)
        self.notice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_unread(self, url: str) -> None:
        """Follow the feed, which a page may have led to, though it was not read: its settings have the place
        to sign in. Others that were ticked follow."""
        self.notice.dismiss()
        self._busy(True)
        folder = self.folder.currentText().strip()
        self._unread = self._running = self._services.send("add", url=url, folder=folder, guarded=True)

    def _end(self) -> None:
        if self._results:
            self.added.emit(self._results)
        if self._guarded is not None:
            self.sign_in_asked.emit(self._guarded)
        self.accept()

    def _failed(self, number: int, sentence: str, hint: str) -> None:
        if number == self._running:
            self._running = None
            self._busy(False)
            self.notice.say(f"{sentence} {hint}".strip(), "bad")
            self._keep_what_came()
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)
            self.address.selectAll()

    def _keep_what_came(self) -> None:
        """One of several feeds failed: those before it are there, those behind it stay ticked."""
        if not self._results:
            return
        left = set(self._queue)
        for item in self._items():
            if _wanted(item) and item.data(Qt.ItemDataRole.UserRole) not in left:
                item.setCheckState(Qt.CheckState.Unchecked)
        self.added.emit(self._results)
        self._results = []


def _wanted(item: QListWidgetItem) -> bool:
    """Whether a feed is ticked that is not among the outlets already."""
    free = bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)
    return free and item.checkState() == Qt.CheckState.Checked
