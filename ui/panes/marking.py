"""What the reader marks: what is open or chosen, or a part of the list on show; a sweep can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.model.article import ArticleRow
from reader.model.story import StoryRow
from ui import wording
from ui.models.jobs import Jobs
from ui.panes.content import FILES_ID
from ui.panes.desk import Desk
from ui.widgets.notice_bar import NoticeBar

UNDO_SECONDS = 30.0


class Marking(QObject):
    """The engine remembers what was unread before a sweep; the notice and the menu offer the way back.

    Signals:
        stepped(): there is another step to take back, or none any more.
    """

    stepped = Signal()

    def __init__(self, jobs: Jobs, desk: Desk, notice: NoticeBar) -> None:
        super().__init__(desk)
        self._jobs, self._desk, self._notice = jobs, desk, notice
        self._steps: list[int] = []

    def possible(self) -> dict[str, bool]:
        """Which of the commands would do something now, by their names in `ui.actions`."""
        desk, target = self._desk, self._desk.target
        picked: list[Any] = [] if desk.place.kind == "lessons" else list(desk.active.picked)
        story, shut, articles = desk.content.story, target.shut_stories, bool(target.articles)
        model = desk.active.model
        return {
            **dict.fromkeys(("read_all", "read_day", "read_week"), desk.place.kind != "lessons"),
            "read": articles or story is not None or bool(shut),
            "save": articles,
            "tag": articles,
            "follow": bool(shut)
            or target.story_behind is not None
            or (story is not None and story.row.id != FILES_ID),
            "read_above": bool(picked) and model.place_of(picked[0].id) != 0,
            "read_below": bool(picked)
            and (model.place_of(picked[-1].id) != model.rowCount() - 1 or not model.complete),
        }

    def turned(self) -> dict[str, bool]:
        """Of the commands that go both ways: whether they would now turn something back."""
        target = self._desk.target
        stories = target.stories
        return {
            "read": _all_read(*target.readable),
            "save": _all_saved(target.articles),
            "follow": bool(stories) and all(story.followed for story in stories),
        }

    def mark(self) -> None:
        """Turn what is meant from read to unread or back; several that differ become read."""
        self._mark(*self._desk.target.readable)

    def mark_open(self) -> None:
        """The same of the open article, whatever is chosen in the list."""
        self._mark(self._open_articles, [])

    def save(self) -> None:
        """Keep the articles that are meant, or let them go; several that differ are kept."""
        self._save(self._desk.target.articles)

    def save_open(self) -> None:
        """The same of the open article, whatever is chosen in the list."""
        self._save(self._open_articles)

    def follow(self) -> None:
        """Follow the stories that are meant, or no longer; several that differ are followed."""
        on = not self.turned()["follow"]
        for story in self._desk.target.stories:
            if story.followed != on:
                self._jobs.run("follow", story=story.id, on=on)

    @property
    def _open_articles(self) -> list[ArticleRow]:
        return [row for row in (self._desk.target.open_article,) if row is not None]

    def _mark(self, articles: list[ArticleRow], stories: list[StoryRow]) -> None:
        read = not _all_read(articles, stories)
        if articles:
            self._jobs.run("mark", articles=[row.id for row in articles], read=read)
        opened = self._desk.content.story
        for story in stories:
            if opened is not None and opened.row.id == story.id:
                self._desk.watch.leave_unread()
            self._jobs.run("mark_story", story=story.id, read=read)

    def _save(self, articles: list[ArticleRow]) -> None:
        if articles:
            keep = not _all_saved(articles)
            self._jobs.run("mark", articles=[row.id for row in articles], saved=keep)

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
        self._sweep(list(self._desk.active.model.rows))

    def mark_above(self) -> None:
        """Mark what stands above what is chosen as read."""
        active = self._desk.active
        picked = active.picked
        if picked:
            self._run_rows(list(active.model.rows[: active.model.place_of(picked[0].id)]))

    def mark_below(self) -> None:
        """Mark what stands below what is chosen as read, also what is not loaded yet."""
        active = self._desk.active
        picked = active.picked
        if picked:
            behind = active.model.rows[(active.model.place_of(picked[-1].id) or 0) + 1 :]
            self._sweep(list(behind), below=picked[-1].id)

    def mark_older(self, days: int) -> None:
        """Mark what is older than so many days as read."""
        before = datetime.now(UTC) - timedelta(days=days)
        rows = [row for row in self._desk.active.model.rows if _moment(row) < before]
        self._sweep(rows, before=before.isoformat())

    def _sweep(self, rows: list[Any], **part: Any) -> None:
        """Mark a part of the list on show; `rows` is what of it is loaded, for lists that only these make."""
        desk, place = self._desk, self._desk.place
        match place.kind:
            case "stories" | "followed":
                stories = desk.stories
                what: dict[str, Any] = {"stories": True, "order": stories.order}
                if place.kind == "followed":
                    what["followed"] = True
                else:
                    since = None if stories.since is None else stories.since.isoformat()
                    what |= {"since": since, "several": stories.several}
            case "search" | "not_covered":
                self._run_rows(rows)
                return
            case "feed" | "folder" | "tag":
                what = {"order": desk.articles.order, place.kind: getattr(place, place.kind)}
            case "saved" | "changed" | "noted":
                what = {"order": desk.articles.order, place.kind: True}
            case "articles":
                what = {"order": desk.articles.order}
            case _:
                return
        self._run(**what, **part)

    def _run_rows(self, rows: list[Any]) -> None:
        """Mark rows that are at hand."""
        if self._desk.active is self._desk.articles:
            self._run(articles=[row.id for row in rows if not row.read or row.changed])
        else:
            self._run(of_stories=[row.id for row in rows if row.unread])

    def _run(self, **what: Any) -> None:
        self._jobs.run("mark_all", done=self.marked, **what)

    def mark_passed(self, articles: list[int]) -> None:
        """Mark what the reader has scrolled past. Nothing is said, for nothing was asked; Undo is there."""
        self._jobs.run("mark_all", done=self._stepped, articles=articles)

    def _stepped(self, result: dict[str, Any]) -> None:
        if (step := result.get("step")) is not None:
            self._steps.append(step)
            self.stepped.emit()

    def marked(self, result: dict[str, Any]) -> None:
        """Articles were marked as read in one step: say so, with Undo."""
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
        self._stepped(result)

    def _undo(self, step: int) -> None:
        if step in self._steps:
            self._steps.remove(step)
            self.stepped.emit()
        self._jobs.run("undo_step", step=step, done=self._undone)

    def _undone(self, result: dict[str, Any]) -> None:
        count = int(result.get("articles") or 0)
        told = self.tr("{articles} unread again.").format(articles=wording.articles(count))
        self._notice.say(told, seconds=UNDO_SECONDS / 3)


def _all_read(articles: list[ArticleRow], stories: list[StoryRow]) -> bool:
    return all(row.read for row in articles) if articles else not any(story.unread for story in stories)


def _all_saved(articles: list[ArticleRow]) -> bool:
    return bool(articles) and all(row.saved for row in articles)


def _moment(row: Any) -> datetime:
    """When a row of an article, or of a story, is from."""
    if isinstance(row, ArticleRow):
        return min(row.published or row.seen, row.seen)
    latest: datetime = row.latest
    return latest
