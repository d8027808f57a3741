"""An outlet's name, publisher and folder, how often it is asked, whether its pictures are shown, and how long
its articles are kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.model.feed import Feed
from reader.settings import INTERVAL, PICTURES
from ui import wording
from ui.dialogs.keeping import KeepChoice
from ui.models.jobs import Jobs
from ui.services import Services
from ui.widgets.form import Form
from ui.widgets.notice_bar import NoticeBar

MINUTES = (15, 30, 60, 120, 240, 480, 720, 1440)
"""Intervals to choose from."""


class OutletGeneral(QWidget):
    """Each change is sent when it is meant: a choice at once, what is typed when the field is left."""

    def __init__(self, services: Services, jobs: Jobs, notice: NoticeBar, parent: QWidget | None = None):
        super().__init__(parent)
        self._services, self._jobs, self._notice = services, jobs, notice
        self._feed: Feed | None = None
        self._quiet = False
        self._offered: tuple[int, list[int]] | None = None
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("As the feed calls itself"))
        self.name.editingFinished.connect(self._named)
        self.outlet = QLineEdit(self)
        self.outlet.editingFinished.connect(self._published)
        self.folder = QComboBox(self, editable=True)
        line = self.folder.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("No folder"))
        line.setAccessibleName(self.tr("Folder"))
        line.editingFinished.connect(self._moved)
        self.folder.activated.connect(lambda _at: self._moved())
        self.interval = QComboBox(self)
        self.interval.activated.connect(lambda _at: self._ways(interval=self.interval.currentData()))
        self.rests = QCheckBox(self.tr("Let it &rest"), self)
        self.rests.toggled.connect(lambda on: self._ways(paused=on))
        self.aside = QCheckBox(self.tr("Not among all &articles"), self)
        self.aside.toggled.connect(lambda on: self._ways(aside=on))
        self.pictures = QCheckBox(self.tr("Show &pictures"), self)
        self.pictures.toggled.connect(lambda on: self._ways(pictures=on))
        self.keep = KeepChoice(self)
        self.keep.activated.connect(lambda _at: self._keep(self.keep.currentData()))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form = Form(scroll)
        scroll.setWidget(form)
        form.row(self.tr("&Name"), self.name)
        form.row(
            self.tr("&Publisher"),
            self.outlet,
            self.tr("Feeds of one publisher count as one outlet when stories are compared."),
        )
        form.row(self.tr("&Folder"), self.folder)
        self._asked = form.row(self.tr("&Look for news"), self.interval, " ")
        form.row("", self.rests, self.tr("It is asked only when you refresh it alone; its articles stay."))
        form.row(
            "",
            self.aside,
            self.tr("Its articles stand only under its name, in its folder and in their stories."),
        )
        self._pictured = form.row("", self.pictures, " ")
        form.row(
            self.tr("&Keep articles"),
            self.keep,
            self.tr("Older ones go once a day. What you saved, tagged, noted or corrected stays for ever."),
        )
        form.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def show_feed(self, feed: Feed) -> None:
        """Show what is kept; a field that is being typed in is left alone."""
        same = self._feed is not None and self._feed.id == feed.id
        self._feed, self._quiet = feed, True
        if not (same and self.name.hasFocus()):
            self.name.setText(feed.title)
        if not (same and self.outlet.hasFocus()):
            self.outlet.setText(feed.outlet)
            completer = QCompleter(self._services.outlets(), self.outlet)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.outlet.setCompleter(completer)
        if not (same and self.folder.hasFocus()):
            self.folder.clear()
            self.folder.addItems(["", *self._services.folders()])
            self.folder.setCurrentText(feed.folder)
        values = self._services.setting_values()
        usual = int(values.get(INTERVAL.key, INTERVAL.default))
        offered = sorted({*MINUTES, feed.interval or MINUTES[0]})
        if self._offered != (usual, offered):
            self._offered = (usual, offered)
            self.interval.clear()
            self.interval.addItem(self.tr("As for all: {time}").format(time=wording.every(usual)), None)
            for minutes in offered:
                self.interval.addItem(wording.every(minutes), minutes)
        self.interval.setCurrentIndex(max(0, self.interval.findData(feed.interval)))
        told = (
            self.tr("Adapted to how often it publishes, and to what its server asks for.")
            if feed.interval is None
            else self.tr("Later only if its server asks for that. Holds from the next look on.")
        )
        self._asked.setText(told)
        self.rests.setChecked(feed.paused is not None)
        self.aside.setChecked(feed.aside)
        everywhere = bool(values.get(PICTURES.key, PICTURES.default))
        self.pictures.setChecked(feed.pictures or everywhere)
        self.pictures.setEnabled(not everywhere)
        told = (
            self.tr("Pictures of all outlets are on in the settings.")
            if everywhere
            else self.tr(
                "Off, pictures are fetched only when you ask for those of one article. On, they are fetched "
                "when you open it; their server then sees your network address, and nothing else of you."
            )
        )
        self._pictured.setText(told)
        self.pictures.setAccessibleDescription(told)
        self.keep.show_choice(feed.keep_days, self._services)
        self._quiet = False

    def keep_typed(self) -> None:
        """What stands in the fields is meant, also if none was left by the keys."""
        self._named()
        self._published()
        self._moved()

    def _named(self) -> None:
        title = self.name.text().strip()
        if self._feed is not None and title != self._feed.title:
            self._rename(title=title)

    def _published(self) -> None:
        outlet = self.outlet.text().strip()
        if self._feed is not None and outlet and outlet != self._feed.outlet:
            self._rename(outlet=outlet)

    def _moved(self) -> None:
        folder = self.folder.currentText().strip()
        if self._feed is not None and folder != self._feed.folder and not self._quiet:
            self._rename(folder=folder)

    def _rename(self, **what: Any) -> None:
        assert self._feed is not None
        self._jobs.run("rename", page=self, feed=self._feed.id, failed=self._failed, **what)

    def _ways(self, **what: Any) -> None:
        if self._feed is not None and not self._quiet:
            self._jobs.run("feed_ways", page=self, feeds=[self._feed.id], failed=self._failed, **what)

    def _keep(self, days: int | None) -> None:
        """Keep its articles so long; if some are older, say so while it can be taken back."""
        feed = self._feed
        if feed is None or days == feed.keep_days:
            return

        def done(result: dict[str, Any]) -> None:
            self._notice.dismiss()
            if older := int(result.get("older") or 0):
                self._notice.say(
                    self.tr("Older than that, and removed within a day: {articles}.").format(
                        articles=wording.articles(older)
                    ),
                    "warn",
                    action=self.tr("Undo"),
                    on_action=lambda: self._keep_again(feed),
                )

        self._jobs.run(
            "feed_ways", page=self, feeds=[feed.id], keep_days=days, done=done, failed=self._failed
        )

    def _keep_again(self, before: Feed) -> None:
        """As long as before."""
        self._jobs.run("feed_ways", page=self, feeds=[before.id], keep_days=before.keep_days)

    def _failed(self, sentence: str, hint: str) -> None:
        self._notice.say(f"{sentence} {hint}".strip(), "bad")
        if self._feed is not None:
            self.show_feed(self._feed)
