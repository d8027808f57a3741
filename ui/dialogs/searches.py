"""Keeping searches by name, and what they do with what they find; deleting can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QDialog, QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from reader.model.saved_search import SavedSearch
from ui.models.jobs import Jobs
from ui.services import Place, Services
from ui.theme import measures
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import answers, button, dialog_column, label, opened

WIDTH = 420
NOTICE_SECONDS = 12.0


class SearchDialog(QDialog):
    """Asks what to look for, under which name, and what is done by itself with what is found. The words
    themselves will do as a name.

    Args:
        known: what `save_search` is given, as far as it is known.
        tags: names of tags that there are.

    Signals:
        asked(dict): what `save_search` is to be given. It stays open until its `accept`: the search may be
            wrong.
    """

    asked = Signal(dict)

    def __init__(
        self, title: str, known: dict[str, Any], tags: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        self.query = QLineEdit(str(known["query"]), self)
        self.query.setPlaceholderText(self.tr("football OR tennis"))
        asked = label(self.tr("S&earch for"), parent=self)
        asked.setBuddy(self.query)
        self.name = QLineEdit(str(known["name"]), self)
        self.name.selectAll()
        named = label(self.tr("&Name"), parent=self)
        named.setBuddy(self.name)
        self.marks_read = QCheckBox(self.tr("&Mark as read what it finds"), self)
        self.marks_read.setChecked(bool(known.get("marks_read")))
        told = self.tr(
            "Now, and what comes in from now on. It stays in its stories: they go on showing who covers them."
        )
        self.marks_read.setAccessibleDescription(told)
        self.tells = QCheckBox(self.tr("&Tell me when something new comes in"), self)
        self.tells.setChecked(bool(known.get("tells")))
        self.saves = QCheckBox(self.tr("Sa&ve what comes in"), self)
        self.saves.setChecked(bool(known.get("saves")))
        self.tag = QLineEdit(str(known.get("tag") or ""), self)
        self.tag.setPlaceholderText(self.tr("No tag"))
        completer = QCompleter(list(tags), self.tag)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.tag.setCompleter(completer)
        tagged = label(self.tr("Ta&g what comes in"), parent=self)
        tagged.setBuddy(self.tag)
        lasts = self.tr("From now on. What is saved or tagged is kept for ever.")
        self.saves.setAccessibleDescription(lasts)
        self.tag.setAccessibleDescription(lasts)
        self.wrong = label("", "small", wrap=True, parent=self)
        self.wrong.setProperty("tone", "red")
        self.wrong.hide()
        self.ok = button(self.tr("Save"), "primary", parent=self)
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._ask)
        cancel = button(self.tr("Cancel"), parent=self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.query.textChanged.connect(self._typed)
        column = dialog_column(self, measures.XS)
        for each in (asked, self.query, self.wrong):
            column.addWidget(each)
        column.addSpacing(measures.S)
        column.addWidget(named)
        column.addWidget(self.name)
        column.addSpacing(measures.M)
        column.addWidget(self.marks_read)
        column.addWidget(label(told, "small", wrap=True, parent=self))
        column.addSpacing(measures.S)
        column.addWidget(self.tells)
        column.addSpacing(measures.S)
        column.addWidget(self.saves)
        row = QHBoxLayout()
        row.setSpacing(measures.S)
        row.addWidget(tagged)
        row.addWidget(self.tag, 1)
        column.addSpacing(measures.S)
        column.addLayout(row)
        column.addWidget(label(lasts, "small", wrap=True, parent=self))
        column.addSpacing(measures.L)
        column.addLayout(answers(cancel, self.ok))
        (self.name if self.query.text() else self.query).setFocus()
        self._typed()

    def say_wrong(self, sentence: str, hint: str) -> None:
        """Why the search cannot be kept so."""
        self.wrong.setText(f"{sentence} {hint}".strip())
        self.wrong.show()
        self.query.setFocus()

    def _typed(self) -> None:
        self.wrong.hide()
        query = self.query.text().strip()
        self.name.setPlaceholderText(query)
        self.ok.setEnabled(bool(query))

    def _ask(self) -> None:
        query = self.query.text().strip()
        self.asked.emit(
            {
                "name": self.name.text().strip() or query,
                "query": query,
                "marks_read": self.marks_read.isChecked(),
                "tells": self.tells.isChecked(),
                "saves": self.saves.isChecked(),
                "tag": self.tag.text().strip(),
            }
        )


class KeptSearches(QObject):
    """The commands on searches.

    Signals:
        kept(Place): a search was kept; show it.
        dropped(): the search that was on show is no longer kept.
        marked(result): what a search found was marked as read, as `mark_all` answers.
    """

    kept = Signal(object)
    dropped = Signal()
    marked = Signal(object)

    def __init__(self, services: Services, jobs: Jobs, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._jobs, self._notice, self._window = services, jobs, notice, window

    def save(self, place: Place) -> SearchDialog | None:
        """Ask for a name, and keep the search that is on show; one that is kept is changed."""
        if place.kind != "search":
            return None
        saved = self._saved(place)
        if saved is not None:
            return self._ask(self.tr("Change search"), _given(saved), saved.id)
        return self._ask(self.tr("Save search"), {"query": place.query, "name": place.query})

    def mute(self) -> SearchDialog:
        """Ask for words; what has them is marked as read by itself."""
        return self._ask(self.tr("Mute words"), {"query": "", "name": "", "marks_read": True})

    def drop(self, place: Place) -> None:
        """Delete the saved search that is on show; the notice can bring it back."""
        saved = self._saved(place)
        if saved is None:
            return

        def done(_result: dict[str, Any]) -> None:
            self.dropped.emit()
            self._notice.say(
                self.tr("The search “{name}” was deleted.").format(name=saved.name),
                action=self.tr("Undo"),
                on_action=lambda: self._keep(_given(saved)),
                seconds=NOTICE_SECONDS,
            )

        self._jobs.run("drop_search", search=saved.id, done=done)

    def _saved(self, place: Place) -> SavedSearch | None:
        return next((each for each in self._services.saved_searches() if each.id == place.search), None)

    def _ask(self, title: str, known: dict[str, Any], number: int | None = None) -> SearchDialog:
        tags = [name for name, _ in self._services.tags_counted()]
        dialog = SearchDialog(title, known, tags, self._window)
        dialog.asked.connect(lambda given: self._keep(given, number, dialog))
        return opened(dialog)

    def _keep(
        self, given: dict[str, Any], number: int | None = None, dialog: SearchDialog | None = None
    ) -> None:
        def done(result: dict[str, Any]) -> None:
            if dialog is not None and isValid(dialog):
                dialog.accept()
            self.kept.emit(Place("search", query=str(result["query"]), search=int(result["search"])))
            if result.get("step") is not None:
                self.marked.emit(result)
            elif given["marks_read"]:
                told = self.tr("What “{name}” finds will be marked as read as it comes in.")
                self._notice.say(told.format(name=given["name"]), seconds=NOTICE_SECONDS)

        def failed(sentence: str, hint: str) -> None:
            if dialog is not None and isValid(dialog):
                dialog.say_wrong(sentence, hint)

        self._jobs.run(
            "save_search",
            **given,
            search=number,
            done=done,
            failed=None if dialog is None else failed,
        )


def _given(saved: SavedSearch) -> dict[str, Any]:
    """A search as `save_search` is given it."""
    return {
        "name": saved.name,
        "query": saved.query,
        "marks_read": saved.marks_read,
        "tells": saved.tells,
        "saves": saved.saves,
        "tag": saved.tag,
    }
