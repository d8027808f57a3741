"""Backups: which there are, making one, putting one back; and the reader's own marks as a file."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedLayout, QWidget

from ui import wording
from ui.dialogs.problems import ProblemsDialog
from ui.models import activity_words as words
from ui.models.jobs import Jobs
from ui.models.plain_table import TABLE_ROW_ROLE, Column, PlainTable
from ui.services import Copy, Services
from ui.theme import measures
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import button, dialog_column, label, opened
from ui.widgets.table_view import TableView

SIZE = QSize(640, 520)


class BackupsDialog(QDialog):
    """Signals:
    settings_asked(): the reader wants to say how many are kept.
    """

    settings_asked = Signal()

    def __init__(self, services: Services, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._asked: Copy | None = None
        self.setWindowTitle(self.tr("Backups"))
        self.resize(SIZE)
        self.notice = NoticeBar(self)
        self.notice.closed.connect(lambda: setattr(self, "_asked", None))
        self.table: PlainTable[Copy] = PlainTable(
            (
                Column(self.tr("Made"), lambda c: words.long_moment(c.made), lambda c: str(c.path)),
                Column(self.tr("Size"), lambda c: words.size(c.size), right=True),
            ),
            self,
        )
        self.view = TableView(self.table, self.tr("Backups"), (0, 120), self)
        self.view.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.view.selectionModel().selectionChanged.connect(lambda _on, _off: self._chosen())
        self.empty = EmptyState(self)
        told = self.tr("One is made each day while Variorum is open, as soon as you follow an outlet.")
        self.empty.say(self.tr("No backups yet"), told, ((self.tr("Back up now"), self.make),))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.make_button = button(self.tr("Back up now"), parent=self)
        self.make_button.clicked.connect(lambda _on=False: self.make())
        self.restore_button = button(self.tr("Restore…"), parent=self)
        self.restore_button.setToolTip(self.tr("Put the chosen backup in the place of the library"))
        self.restore_button.clicked.connect(lambda _on=False: self.ask())
        export = button(self.tr("Export my marks…"), parent=self)
        export.setToolTip(self.tr("What is read, saved, tagged, noted, corrected: as one file"))
        export.clicked.connect(lambda _on=False: self._export())
        bring = button(self.tr("Import marks…"), parent=self)
        bring.clicked.connect(lambda _on=False: self._import())
        keep = button(self.tr("How many are kept…"), "quiet", parent=self)
        keep.clicked.connect(lambda _on=False: self.settings_asked.emit())
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(lambda _on=False: self.accept())
        for each in (self.make_button, self.restore_button, export, bring, keep, close):
            each.setAutoDefault(False)
        first, last = QHBoxLayout(), QHBoxLayout()
        for each in (self.make_button, self.restore_button):
            first.addWidget(each)
        first.addStretch(1)
        first.addWidget(keep)
        for each in (export, bring):
            last.addWidget(each)
        last.addStretch(1)
        last.addWidget(close)
        column = dialog_column(self, measures.M)
        column.addWidget(label(self.tr("Backups"), "heading", parent=self))
        column.addWidget(label(self._where(), "small", wrap=True, parent=self))
        column.addWidget(self.notice)
        column.addLayout(self._stack, 1)
        column.addLayout(first)
        column.addLayout(last)
        services.restored.connect(self._restored)
        self.read()

    def read(self) -> None:
        """Look into the folder again."""
        self.table.show(self._services.backups())
        self._stack.setCurrentWidget(self.view if self.table.rows else self.empty)
        self._chosen()

    def make(self) -> None:
        """Make a backup now."""
        self.make_button.setEnabled(False)
        self.notice.say(self.tr("Making a backup…"))
        self._jobs.run("back_up", page=self, done=self._made, failed=self._failed)

    def ask(self) -> None:
        """Say what putting back means, with the one step that does it."""
        copy = self._copy()
        if copy is None:
            return
        self._asked = copy
        question = self.tr(
            "Restore the library as it was on {when}? What came since is then gone from the window; "
            "the library as it is now is kept beside it under another name."
        ).format(when=words.long_moment(copy.made))
        self.notice.say(
            words.and_the_class(question, let_in=self._jobs.lasting),
            "warn",
            action=self.tr("Restore"),
            on_action=lambda: self._restore(copy),
        )

    def _where(self) -> str:
        folder = self._services.library_path.name + ".backups"
        return self.tr("Checked copies of the library, in the folder {folder} beside it.").format(
            folder=folder
        )

    def _copy(self) -> Copy | None:
        chosen = self.view.selectionModel().selectedRows()
        copy = chosen[0].data(TABLE_ROW_ROLE) if chosen else None
        return copy if isinstance(copy, Copy) else None

    def _chosen(self) -> None:
        self.restore_button.setEnabled(self._copy() is not None)

    def _restore(self, copy: Copy) -> None:
        self.notice.say(self.tr("Restoring the backup…"))
        self.setEnabled(False)
        self._services.restore(copy.path)

    def _restored(self, sentence: str, good: bool) -> None:
        self.setEnabled(True)
        self.notice.say(sentence, "good" if good else "bad")
        self.read()

    def _made(self, result: dict[str, Any]) -> None:
        self.make_button.setEnabled(True)
        told = self.tr("A backup was made ({size}).").format(size=words.size(int(result.get("size") or 0)))
        self.notice.say(told, "good")
        self.read()

    def _failed(self, sentence: str, hint: str) -> None:
        self.make_button.setEnabled(True)
        self.notice.say(f"{sentence} {hint}".strip(), "bad")

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export my marks"), "variorum-marks.json", self.tr("JSON (*.json)")
        )
        if path:
            self.export_to(path)

    def export_to(self, path: str) -> None:
        """Write the reader's marks to a file."""
        told = self.tr("Written to {path}").format(path=path)
        self._jobs.run(
            "state_export",
            page=self,
            path=path,
            done=lambda _r: self.notice.say(told, "good"),
            failed=self._failed,
        )

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import marks"), "", self.tr("JSON (*.json)"))
        if path:
            self.import_from(path)

    def import_from(self, path: str) -> None:
        """Take marks in from a file."""
        self._jobs.run("state_import", page=self, path=path, done=self._brought, failed=self._failed)

    def _brought(self, result: dict[str, Any]) -> None:
        told = self.tr("{feeds} feeds and {marks} marks were taken in; {waiting} wait for their articles.")
        told = told.format(**{each: int(result.get(each) or 0) for each in ("feeds", "marks", "waiting")})
        problems = [str(each) for each in result.get("problems") or ()]
        self.notice.say(told, "good")
        if problems:
            opened(ProblemsDialog(wording.not_read(told, len(problems)), problems, self))
