"""The library: where it stands, how large it is, moving it, and what is removed for its age."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QSpinBox, QWidget

from reader.settings import KEEP_DAYS
from ui import wording
from ui.models import activity_words as words
from ui.models.jobs import Jobs
from ui.models.preferences import Preferences
from ui.services import Services
from ui.theme import measures
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import button, dialog_column, label, rule

SIZE = QSize(620, 470)
TYPING_MS = 300


class LibraryDialog(QDialog):
    """Nothing is removed, and nothing moves, before the reader has seen what that comes to.

    Signals:
        backups_asked(): the reader wants to see the backups.
    """

    backups_asked = Signal()

    def __init__(
        self, services: Services, jobs: Jobs, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs, self._preferences = services, jobs, preferences
        self.setWindowTitle(self.tr("Library"))
        self.resize(SIZE)
        self.notice = NoticeBar(self)
        self.place = ElidedLabel("", self)
        self.size_told = label("", "small", parent=self)
        self.move_button = button(self.tr("&Move…"), parent=self)
        self.move_button.setToolTip(self.tr("Put the library and its backups into another folder"))
        self.move_button.clicked.connect(lambda _on=False: self._choose_folder())
        backups = button(self.tr("&Backups…"), parent=self)
        backups.setToolTip(self.tr("Copies of the library: make or restore one; marks as a file"))
        backups.clicked.connect(lambda _on=False: self.backups_asked.emit())
        self.days = QSpinBox(self)
        self.days.setRange(1, round(KEEP_DAYS.most or 36500))
        self.days.setSuffix(self.tr(" days"))
        self.days.setAccessibleName(self.tr("Days that articles are kept"))
        self.days.lineEdit().setTextMargins(measures.S, 0, 0, 0)
        self.days.setGroupSeparatorShown(True)
        self.for_ever = QCheckBox(self.tr("for &ever"), self)
        self.estimate = label("", wrap=True, parent=self)
        self.use_button = button(self.tr("&Use this age"), "primary", parent=self)
        self.use_button.setToolTip(self.tr("What is older is removed once a day from now on"))
        self.use_button.clicked.connect(lambda _on=False: self.use())
        self.tidy_button = button(self.tr("&Remove them now"), parent=self)
        self.tidy_button.setToolTip(self.tr("Remove now what is older than the age that is set"))
        self.tidy_button.clicked.connect(lambda _on=False: self.tidy())
        close = button(self.tr("Close"), parent=self)
        close.clicked.connect(lambda _on=False: self.accept())
        for each in (self.move_button, backups, self.use_button, self.tidy_button, close):
            each.setAutoDefault(False)
        self._lay_out(backups, close)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.days.valueChanged.connect(lambda _days: self._changed())
        self.for_ever.toggled.connect(lambda _on: self._changed())
        services.moved.connect(self._moved)
        preferences.changed.connect(lambda key: self._show_set() if key == KEEP_DAYS.key else None)
        self._show_place()
        self._show_set()

    def _lay_out(self, backups: QWidget, close: QWidget) -> None:
        where, age, buttons, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(self.move_button)
        where.addWidget(backups)
        keep = label(self.tr("&Keep articles for"), parent=self)
        keep.setBuddy(self.days)
        for each in (keep, self.days, self.for_ever):
            age.addWidget(each)
        age.addStretch(1)
        buttons.addWidget(self.use_button)
        buttons.addWidget(self.tidy_button)
        buttons.addStretch(1)
        foot.addStretch(1)
        foot.addWidget(close)
        stays = label(words.stays(), "small", wrap=True, parent=self)
        column = dialog_column(self)
        column.addWidget(label(self.tr("Library"), "heading", parent=self))
        column.addWidget(self.notice)
        column.addSpacing(measures.XS)
        column.addWidget(label(self.tr("WHERE IT IS"), "section", parent=self))
        column.addWidget(rule(self))
        column.addLayout(where)
        column.addWidget(self.size_told)
        column.addSpacing(measures.L)
        column.addWidget(label(self.tr("WHAT IS KEPT"), "section", parent=self))
        column.addWidget(rule(self))
        column.addLayout(age)
        for each in (self.estimate, stays):
            column.addWidget(each)
        column.addSpacing(measures.XS)
        column.addLayout(buttons)
        column.addStretch(1)
        column.addLayout(foot)

    @property
    def chosen_days(self) -> int:
        """What the reader has chosen here; 0 is for ever."""
        return 0 if self.for_ever.isChecked() else self.days.value()

    def use(self) -> None:
        """Keep the age as the setting."""
        self._preferences.put(KEEP_DAYS, self.chosen_days)
        self.notice.say(self.tr("Kept. It is done once a day, for the first time within a day."), "good")

    def tidy(self) -> None:
        """Remove now what is older than the age that is set."""
        self.tidy_button.setEnabled(False)
        self._jobs.run("tidy", page=self, done=self._tidied, failed=self._failed)

    def move_to(self, folder: str) -> None:
        """Ask once more, then move."""
        question = self.tr(
            "Move the library and its backups to {folder}? It is copied and checked first; then the old "
            "file goes."
        ).format(folder=folder)
        self.notice.say(
            words.and_the_class(question, let_in=self._jobs.lasting),
            "warn",
            action=self.tr("Move it"),
            on_action=lambda: self._move(folder),
        )

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Move the library to"))
        if folder:
            self.move_to(folder)

    def _move(self, folder: str) -> None:
        self.notice.say(self.tr("Moving the library…"))
        self.setEnabled(False)
        self._services.move(Path(folder))

    def _moved(self, sentence: str, good: bool) -> None:
        self.setEnabled(True)
        self.notice.say(sentence, "good" if good else "bad")
        self._show_place()

    def _show_place(self) -> None:
        path = self._services.library_path
        self.place.setText(str(path))
        self.place.setToolTip(str(path))
        octets = 0
        for part in (path, path.with_name(path.name + "-wal")):  # what was written last stands in the log
            with suppress(OSError):
                octets += part.stat().st_size
        self.size_told.setText(words.size(octets))

    def _show_set(self) -> None:
        days = self._preferences.value(KEEP_DAYS)
        self.for_ever.setChecked(not days)
        if days:
            self.days.setValue(days)
        self._changed()

    def _changed(self) -> None:
        kept = self._preferences.value(KEEP_DAYS)
        self.days.setEnabled(not self.for_ever.isChecked())
        self.use_button.setEnabled(self.chosen_days != kept)
        self.tidy_button.setEnabled(False)
        self.estimate.setText(self.tr("Looking what is older…"))
        self._typing.start()

    def _ask(self) -> None:
        days = self.chosen_days
        self._jobs.run(
            "tidy_estimate",
            page=self,
            days=days,
            done=lambda result: self._estimated(days, result),
            failed=self._failed,
        )

    def _estimated(self, days: int, result: dict[str, Any]) -> None:
        if days != self.chosen_days:
            return
        articles, octets = int(result.get("articles") or 0), int(result.get("bytes") or 0)
        never = self.tr("Nothing is removed for its age.")
        self.estimate.setText(words.older(articles, octets) if days or articles else never)
        self.tidy_button.setEnabled(bool(articles) and days == self._preferences.value(KEEP_DAYS))

    def _tidied(self, result: dict[str, Any]) -> None:
        told = self.tr("{articles} removed.").format(
            articles=wording.articles(int(result.get("articles") or 0))
        )
        self.notice.say(told, "good")
        self._show_place()
        self._changed()

    def _failed(self, sentence: str, hint: str) -> None:
        self.notice.say(f"{sentence} {hint}".strip(), "bad")
        self._changed()
