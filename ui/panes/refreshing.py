"""Refreshing and the sample story: starts the work, shows how far it is, and says what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.model.feed import SAMPLE_SCHEME
from reader.model.story import StoryRow
from ui import wording
from ui.models.jobs import Jobs
from ui.panes.desk import Desk
from ui.panes.top_bar import TopBar
from ui.services import Failure, Services
from ui.turns import Turns
from ui.widgets.notice_bar import NoticeBar

NOTICE_SECONDS = 12.0
LIBRARY, ANYTHING, OFFLINE_NOTICE = "*library", "*anything", "*offline"
"""What a notice is about that is not about one command: the engine's refusal, a trouble that the next
success ends, working offline."""


class Refreshing(QObject):
    """Signals:
    add_asked(): the reader has seen the sample and wants an outlet of their own.
    log_asked(), activity_asked(): the reader wants to see the log, or what became of each feed.
    online_asked(): the reader works offline, and wants that to end.
    sampled(): the sample story is open.
    """

    add_asked = Signal()
    log_asked = Signal()
    sampled = Signal()
    online_asked = Signal()
    activity_asked = Signal()

    def __init__(self, services: Services, jobs: Jobs, bar: TopBar, notice: NoticeBar, desk: Desk) -> None:
        super().__init__(bar)
        self._services, self._jobs, self._bar, self._notice, self._desk = services, jobs, bar, notice, desk
        self._changed = 0
        self._opening = Turns(self)
        bar.refresh_asked.connect(self.refresh)
        bar.stop_asked.connect(self.stop)
        jobs.began.connect(lambda what: bar.show_progress(what, 0, None))
        jobs.moved.connect(bar.show_progress)
        jobs.ended.connect(lambda: bar.show_result(""))
        jobs.failed.connect(self.say_failed)
        services.trouble.connect(self._trouble)
        services.refused.connect(self._refused)
        services.opening.connect(self._library_takes_long)
        services.ready.connect(self._library_ready)
        desk.stories.aged.connect(self._aged)
        jobs.succeeded.connect(notice.settle)
        jobs.succeeded.connect(lambda _do: notice.settle(ANYTHING))

    def refresh(self, feeds: list[int] | None = None) -> None:
        """Fetch what is new: of these feeds, or of all."""
        if self._bar.busy:
            return
        if self._bar.offline:
            self._notice.say(
                self.tr("You work offline: nothing is fetched."),
                action=self.tr("Go online"),
                on_action=self.online_asked.emit,
                about=OFFLINE_NOTICE,
            )
            return
        if all(feed.url.startswith(SAMPLE_SCHEME) for feed in self._services.feeds()):
            self._notice.say(
                self.tr("You follow no outlet yet, so there is nothing to fetch."),
                action=self.tr("Add outlet…"),
                on_action=self.add_asked.emit,
            )
            return
        self._notice.settle("refresh")
        self._changed = self._services.counts().changed
        self._jobs.run(
            "refresh", what=self.tr("Refreshing"), feeds=feeds or None, done=self._done, failed=self._failed
        )

    def refresh_here(self) -> None:
        """Fetch what is new of the outlet or folder that is chosen."""
        place = self._desk.place
        here = [
            feed.id
            for feed in self._services.feeds()
            if feed.id == place.feed or (place.kind == "folder" and feed.folder == place.folder)
        ]
        if here:  # none, if it was removed just now: that must not mean all
            self.refresh(here)

    def stop(self) -> None:
        """Stop the work that is shown."""
        if self._jobs.stop():
            self._bar.show_stopping()

    def load_sample(self) -> None:
        """Load the sample story and open it."""
        self._desk.stories.prepare(True)
        self._jobs.run(
            "load_sample",
            what=self.tr("Preparing the sample story"),
            done=self._sampled,
            failed=self._sample_failed,
        )

    def say_failed(self, sentence: str, hint: str, do: str = "") -> None:
        """A command failed that has no words of its own for it; its next success takes them away."""
        self._notice.say(f"{sentence} {hint}".strip(), "bad", about=do)

    def _trouble(self, failure: Failure) -> None:
        self.say_failed(failure.sentence, failure.hint, ANYTHING)

    def _library_takes_long(self, sentence: str) -> None:
        self._notice.say(sentence, about=LIBRARY)

    def _library_ready(self) -> None:
        self._notice.settle(LIBRARY)

    def _refused(self, failure: Failure) -> None:
        """The engine cannot work on this library. What can be read stays readable."""
        again = self._services.start
        if self._services.is_open:
            words = f"{failure.sentence} {failure.hint}".strip()
            self._notice.say(words, "warn", action=self.tr("Try again"), on_action=again, about=LIBRARY)
        else:
            steps = (
                (self.tr("Try again"), again),
                (self.tr("Open the log folder"), self.log_asked.emit),
            )
            self._desk.content.show_nothing(failure.sentence, failure.hint, steps, icon_name="warning")

    def _done(self, result: dict[str, Any]) -> None:
        failed = [str(feed.get("title", "")) for feed in result.get("failed") or ()]
        changed = max(0, self._services.counts().changed - self._changed)
        said = wording.refreshed(int(result.get("new") or 0), failed, changed)
        self._bar.show_result(said, wording.articles_changed(changed) if changed else "")
        if len(failed) > 1 and len(failed) == int(result.get("checked") or 0):
            self._notice.say(
                self.tr("None of your outlets could be read. Is this computer online?"),
                "warn",
                action=self.tr("What happened…"),
                on_action=self.activity_asked.emit,
                about="refresh",
            )
        self._desk.show_new()

    def _failed(self, sentence: str, hint: str) -> None:
        self._bar.show_result(sentence)
        if hint:
            self._notice.say(f"{sentence} {hint}", seconds=NOTICE_SECONDS)
        self._desk.show_new()

    def _sample_failed(self, sentence: str, hint: str) -> None:
        self._desk.stories.prepare(False)
        self._desk.show_new()
        if self._desk.content.open is not None:
            self.say_failed(sentence, hint)
            return
        steps = (
            (self.tr("Add outlet…"), self.add_asked.emit),
            (self.tr("Try again"), self.load_sample),
        )
        heading = self.tr("The sample story is not ready")
        self._desk.content.show_nothing(heading, f"{sentence} {hint}".strip(), steps)

    def _sampled(self, result: dict[str, Any]) -> None:
        self._opening.begin(self._open_sample(int(result.get("story") or 0)))

    def _open_sample(self, story: int) -> Iterator[None]:
        self._desk.show_new()
        self._desk.stories.prepare(False)
        yield
        if story:
            self._desk.open_story_id(story)
            yield
        self.sampled.emit()

    def _aged(self, rows: tuple[StoryRow, ...]) -> None:
        """Say where the sample story is, where it leaves the list for the reader's own news."""
        sample = {feed.outlet for feed in self._services.feeds() if feed.url.startswith(SAMPLE_SCHEME)}
        if any(sample.issuperset(row.outlets) for row in rows):
            self._notice.say(
                self.tr(
                    "Your own news is here. The list shows recent stories only, so the sample has left it:"
                    " it is in the menu Help, “Show me around”."
                ),
                seconds=NOTICE_SECONDS,
            )

    def say_sample(self) -> None:
        """Say what is open, and the next step."""
        self._notice.say(
            self.tr("This is a sample: one inquiry, told by five invented outlets. Look around."),
            action=self.tr("Add your first outlet"),
            on_action=self.add_asked.emit,
        )
