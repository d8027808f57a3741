"""How long the articles of an outlet, or of those of a folder, are kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from reader.model.feed import Feed
from reader.settings import KEEP_DAYS
from ui import wording
from ui.models import activity_words
from ui.models.jobs import Jobs
from ui.services import Services
from ui.theme import measures
from ui.widgets.roles import answers, button, dialog_column, label

DAYS = (7, 14, 30, 90, 180, 365, 730, 0)
"""To choose from; 0 is for ever."""
WIDTH = 440


class KeepChoice(QComboBox):
    """As for all, a number of days, or for ever: a choice's data are None, the days, or 0."""

    def show_choice(self, days: int | None, services: Services) -> None:
        """Offer what there is, and show one as chosen."""
        self.clear()
        self.addItem(self.tr("As for all: {time}").format(time=wording.kept_for(usual_days(services))), None)
        for each in sorted({*DAYS, days or DAYS[0]}, key=lambda each: (not each, each)):
            self.addItem(wording.kept_for(each), each)
        self.setCurrentIndex(max(0, self.findData(days)))


class KeepDialog(QDialog):
    """Asks for outlets at once, and says before anything goes what that comes to.

    Signals:
        chosen(days): None for as all, 0 for ever.
    """

    chosen = Signal(object)

    def __init__(
        self, services: Services, jobs: Jobs, feeds: Sequence[Feed], title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._services, self._feeds = jobs, services, [feed.id for feed in feeds]
        self.setWindowTitle(self.tr("Keep articles"))
        self.setModal(True)
        self.setMinimumWidth(WIDTH)
        asked = label(self.tr("&Keep articles of {title}").format(title=title), wrap=True, parent=self)
        self.choice = KeepChoice(self)
        kept = {feed.keep_days for feed in feeds}
        self.choice.show_choice(kept.pop() if len(kept) == 1 else None, services)
        asked.setBuddy(self.choice)
        self.estimate = label("", wrap=True, parent=self)
        self.estimate.setMinimumHeight(2 * self.estimate.fontMetrics().lineSpacing())
        self.ok = button(self.tr("Save"), "primary", parent=self)
        self.ok.setDefault(True)
        self.ok.clicked.connect(lambda _on=False: self.accept())
        cancel = button(self.tr("Cancel"), parent=self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        column = dialog_column(self, measures.S)
        for each in (
            asked,
            self.choice,
            self.estimate,
            label(activity_words.stays(), "small", wrap=True, parent=self),
        ):
            column.addWidget(each)
        column.addSpacing(measures.M)
        column.addLayout(answers(cancel, self.ok))
        self.choice.currentIndexChanged.connect(lambda _at: self._ask())
        self._ask()

    def accept(self) -> None:
        self.chosen.emit(self.choice.currentData())
        super().accept()

    def _ask(self) -> None:
        chosen = self.choice.currentData()
        days = usual_days(self._services) if chosen is None else chosen
        self.estimate.setText(self.tr("Looking what is older…"))

        def told(result: dict[str, Any]) -> None:
            if chosen == self.choice.currentData():
                articles, octets = int(result.get("articles") or 0), int(result.get("bytes") or 0)
                never = self.tr("Nothing is removed for its age.")
                self.estimate.setText(activity_words.older(articles, octets) if days else never)

        self._jobs.run("tidy_estimate", page=self, feeds=self._feeds, days=days, done=told)


def usual_days(services: Services) -> int:
    """How long articles are kept where nothing else is said; 0 is for ever."""
    return int(services.setting_values().get(KEEP_DAYS.key, KEEP_DAYS.default))
