"""Keeping searches by name: saving asks for a name, deleting can be taken back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ui.models.jobs import Jobs
from ui.services import Place, Services
from ui.theme import measures
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import answers, button, dialog_column, label, opened

WIDTH = 420
NOTICE_SECONDS = 12.0


class SaveSearchDialog(QDialog):
    """Asks for the name of a search; the words themselves will do."""

    def __init__(self, query: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save search"))
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        self.name = QLineEdit(query, self)
        self.name.selectAll()
        named = label(self.tr("&Name"), parent=self)
        named.setBuddy(self.name)
        self.ok = button(self.tr("Save"), "primary", parent=self)
        self.ok.setDefault(True)
        self.ok.clicked.connect(self.accept)
        cancel = button(self.tr("Cancel"), parent=self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.name.textChanged.connect(lambda text: self.ok.setEnabled(bool(text.strip())))
        column = dialog_column(self, measures.XS)
        for each in (named, self.name, label(query, "caption", wrap=True, parent=self)):
            column.addWidget(each)
        column.addSpacing(measures.L)
        column.addLayout(answers(cancel, self.ok))


class KeptSearches(QObject):
    """The commands on searches.

    Signals:
        kept(Place): a search was kept; show it.
        dropped(): the search that was on show is no longer kept.
    """

    kept = Signal(object)
    dropped = Signal()

    def __init__(self, services: Services, jobs: Jobs, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._jobs, self._notice, self._window = services, jobs, notice, window

    def save(self, place: Place) -> SaveSearchDialog | None:
        """Ask for a name, and keep the search that is on show."""
        if place.kind != "search":
            return None
        dialog = SaveSearchDialog(place.query, self._window)
        dialog.accepted.connect(lambda: self._keep(dialog.name.text().strip(), place.query))
        return opened(dialog)

    def drop(self, place: Place) -> None:
        """Delete the saved search that is on show; the notice can bring it back."""
        saved = next((each for each in self._services.saved_searches() if each.id == place.search), None)
        if saved is None:
            return

        def done(_result: dict[str, Any]) -> None:
            self.dropped.emit()
            self._notice.say(
                self.tr("The search “{name}” was deleted.").format(name=saved.name),
                action=self.tr("Undo"),
                on_action=lambda: self._keep(saved.name, saved.query),
                seconds=NOTICE_SECONDS,
            )

        self._jobs.run("drop_search", search=saved.id, done=done)

    def _keep(self, name: str, query: str) -> None:
        self._jobs.run("save_search", name=name, query=query, done=self._kept)

    def _kept(self, result: dict[str, Any]) -> None:
        self.kept.emit(Place("search", query=str(result["query"]), search=int(result["search"])))
