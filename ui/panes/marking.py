"""Marking a whole list as read, and taking it back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from ui import wording
from ui.models.jobs import Jobs
from ui.panes.desk import Desk
from ui.widgets.notice_bar import NoticeBar

UNDO_SECONDS = 30.0


class Marking(QObject):
    """The engine remembers what was unread before; the notice and the menu offer the way back.

    Signals:
        stepped(): there is another step to take back, or none any more.
    """

    stepped = Signal()

    def __init__(self, jobs: Jobs, desk: Desk, notice: NoticeBar) -> None:
        super().__init__(desk)
        self._jobs, self._desk, self._notice = jobs, desk, notice
        self._steps: list[int] = []

    @property
    def can_undo(self) -> bool:
        """Whether a list was marked as read in this session that is not unread again."""
        return bool(self._steps)

    def undo_last(self) -> None:
        """Take the last marking of a list back."""
        if self._steps:
            self._undo(self._steps[-1])

    def mark_list_read(self) -> None:
        """Mark everything in the list on show as read, also what is not loaded yet."""
        place, stories = self._desk.place, self._desk.stories
        match place.kind:
            case "stories":
                since = None if stories.since is None else stories.since.isoformat()
                self._run(stories=True, since=since, several=stories.several)
            case "feed":
                self._run(feed=place.feed)
            case "folder":
                self._run(folder=place.folder)
            case "articles":
                self._run()
            case "saved" | "changed":
                self._run(**{place.kind: True})
            case "followed":
                self._run(of_stories=[row.id for row in stories.model.rows if row.unread])
            case "search" | "tag" | "noted":
                self._run(articles=[row.id for row in self._desk.articles.model.rows if not row.read])
            case "not_covered":
                self._run(of_stories=[row.id for row in self._desk.not_covered.model.rows if row.unread])

    def _run(self, **what: Any) -> None:
        self._jobs.run("mark_all", done=self._marked, **what)

    def _marked(self, result: dict[str, Any]) -> None:
        step, count = result.get("step"), int(result.get("articles") or 0)
        if step is None:
            self._notice.say(self.tr("Everything here is read already."), seconds=UNDO_SECONDS)
            return
        self._notice.say(
            self.tr("{articles} marked as read.").format(articles=wording.articles(count)),
            action=self.tr("Undo"),
            on_action=lambda: self._undo(step),
            seconds=UNDO_SECONDS,
        )
        self._steps.append(step)
        self.stepped.emit()

    def _undo(self, step: int) -> None:
        if step in self._steps:
            self._steps.remove(step)
            self.stepped.emit()
        self._jobs.run("undo_step", step=step, done=self._undone)

    def _undone(self, result: dict[str, Any]) -> None:
        count = int(result.get("articles") or 0)
        told = self.tr("{articles} unread again.").format(articles=wording.articles(count))
        self._notice.say(told, seconds=UNDO_SECONDS / 3)
