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
from ui.services import Services
from ui.widgets.notice_bar import NoticeBar

UNDO_SECONDS = 30.0
SEVERAL = 2


class Marking(QObject):
    """The engine remembers what was unread before a sweep; the notice and the menu offer the way back.

    Signals:
        stepped(): there is another step to take back, or none any more.
    """

    stepped = Signal()

    def __init__(self, services: Services, jobs: Jobs, desk: Desk, notice: NoticeBar) -> None:
        super().__init__(desk)
        self._services, self._jobs, self._desk, self._notice = services, jobs, desk, notice
        self._steps: list[int] = []

    def possible(self) -> dict[str, bool]:
        """Which of the commands would do something now, by their names in `ui.actions`."""
        desk = self._desk
        picked: list[Any] = [] if desk.place.kind == "lessons" else list(desk.active.picked)
        story = desk.content.story
        open_ = self._open_article is not None
        several = len(picked) >= SEVERAL
        articles = several and desk.active is desk.articles
        model = desk.active.model
        return {
            **dict.fromkeys(("read_all", "read_day", "read_week"), desk.place.kind != "lessons"),
            "read": open_ or story is not None or several,
            "save": open_ or articles,
            "tag": open_ or articles,
            "follow": story is not None and story.row.id != FILES_ID,
            "read_above": bool(picked) and model.place_of(picked[0].id) != 0,
            "read_below": bool(picked)
            and (model.place_of(picked[-1].id) != model.rowCount() - 1 or not model.complete),
        }

    def turned(self) -> dict[str, bool]:
        """Of the commands that go both ways: whether they would now turn something back."""
        articles = self.picked_articles or [row for row in (self._open_article,) if row is not None]
        stories = self._picked_stories or self._open_stories
        return {
            "read": all(row.read for row in articles) if articles else not any(s.unread for s in stories),
            "save": bool(articles) and all(row.saved for row in articles),
            "follow": any(story.followed for story in self._open_stories),
        }

    @property
    def picked_articles(self) -> list[ArticleRow]:
        """The articles that are chosen, if they are several."""
        desk = self._desk
        picked = desk.articles.picked if desk.active is desk.articles else []
        return picked if len(picked) >= SEVERAL else []

    @property
    def _picked_stories(self) -> list[Any]:
        """The same of stories: rows with an id, and how many of their articles are unread."""
        desk = self._desk
        others = desk.active is desk.articles or desk.place.kind == "lessons"
        picked: list[Any] = [] if others else list(desk.active.picked)
        return picked if len(picked) >= SEVERAL else []

    @property
    def _open_article(self) -> ArticleRow | None:
        article = self._desk.content.article
        return article.row if article is not None else None

    @property
    def _open_stories(self) -> list[StoryRow]:
        """The open story as it is now; none if none of the library is open."""
        story = self._desk.content.story
        return self._services.stories_by_id([story.row.id]) if story is not None else []

    def mark(self) -> None:
        """Turn what is open or chosen from read to unread or back; several that differ become read."""
        read = not self.turned()["read"]
        articles, stories = self.picked_articles, self._picked_stories
        if articles:
            self._jobs.run("mark", articles=[row.id for row in articles], read=read)
        elif stories:
            for story in stories:
                self._jobs.run("mark_story", story=story.id, read=read)
        elif self._open_article is not None:
            self._jobs.run("mark", articles=[self._open_article.id], read=read)
        else:
            self._desk.watch.leave_unread()
            for story in self._open_stories:
                self._jobs.run("mark_story", story=story.id, read=read)

    def save(self) -> None:
        """Keep the open article, or let it go; of several, keep those that are not kept yet."""
        articles = self.picked_articles or [row for row in (self._open_article,) if row is not None]
        if articles:
            keep = not self.turned()["save"]
            self._jobs.run("mark", articles=[row.id for row in articles], saved=keep)

    def follow(self) -> None:
        """Follow the open story, or no longer."""
        for story in self._open_stories:
            self._jobs.run("follow", story=story.id, on=not story.followed)

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


def _moment(row: Any) -> datetime:
    """When a row of an article, or of a story, is from."""
    if isinstance(row, ArticleRow):
        return min(row.published or row.seen, row.seen)
    latest: datetime = row.latest
    return latest
