"""One object that views ask and tell: reads go to the read-only library, everything else to the engine."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.model.article import Article, ArticleRow
from reader.model.changes import Changes
from reader.model.comparison import Comparison
from reader.model.coverage import NotCovered
from reader.model.feed import Feed
from reader.model.story import StoryRow
from ui.core_words import told
from ui.services.activity import Copy
from ui.services.articles import TextSources
from ui.services.correcting import ArticleVersion, History, MadeCorrection, Member
from ui.services.engine import EngineClient, engine_command
from ui.services.lessons import LessonRow
from ui.services.places import ArticleOrder, Counts, Failure, Place, StoryOrder
from ui.services.reading import PAGE, READ_ERRORS, Reading, open_library
from ui.services.restoring import Errand
from ui.services.searching import Searcher

if TYPE_CHECKING:
    from reader.model.lesson import Lesson, Marks
    from reader.store.log import Fetch
    from reader.store.saved_searches import SavedSearch

_LOG = logging.getLogger("variorum.services")
T = TypeVar("T")

CHANGES_MS = 400
"""Changes are gathered for this long, so that a refresh of 200 feeds does not redraw 200 times."""


class Services(QObject):
    """The engine's client and the library, for one window.

    Signals:
        opened(): the library can be read (first start: after the engine has made it).
        ready(): the engine is up, and takes commands.
        opening(sentence): until then it takes a while, and why.
        changed(Changes): rows were added, altered or removed.
        progress(id, what, done, of): of is None while the total is unknown.
        done(id, result) and failed(id, sentence, hint): the end of a command.
        found(token, rows or None): the answer to `search`.
        trouble(Failure): something went wrong that nobody asked for.
        restored(sentence, worked): a backup was put back, or could not be.
        moved(sentence, worked): the library stands elsewhere now, or could not be moved.
        pictured(article, address, path, why): a picture has been fetched, or (path "") why not.
        bug(report): something went wrong in the engine itself; it has logged it and goes on.
        refused(Failure): the engine cannot work on this library; `start` tries again.
    """

    opened = Signal()
    ready = Signal()
    opening = Signal(str)
    changed = Signal(object)
    progress = Signal(int, str, int, object)
    done = Signal(int, dict)
    failed = Signal(int, str, str)
    found = Signal(int, object)
    trouble = Signal(object)
    bug = Signal(str)
    refused = Signal(object)
    restored = Signal(str, bool)
    moved = Signal(str, bool)
    pictured = Signal(int, str, str, str)

    def __init__(
        self, library: Path, command: Sequence[str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path = library
        self.story_days = 0
        """How far back stories are shown and counted; 0 is without limit."""
        self._reading: Reading | None = None
        self._engine = EngineClient(command or engine_command(library), self)
        self._engine.ready.connect(self._engine_ready)
        self._engine.message.connect(self._take)
        self._engine.died.connect(self._engine_died)
        self._engine.refused.connect(self._engine_refused)
        self._searcher = self._new_searcher()
        self._gathered = Changes()
        self._gather = QTimer(self, singleShot=True, interval=CHANGES_MS)
        self._gather.timeout.connect(self._broadcast)

    @property
    def library_path(self) -> Path:
        return self._path

    @property
    def is_open(self) -> bool:
        return self._reading is not None

    @property
    def engine_pid(self) -> int:
        """The engine's process; 0 if it is not running."""
        return self._engine.pid

    @property
    def engine_up(self) -> bool:
        return self._engine.up

    def open(self) -> bool:
        """Open the library if it is there already. Quick; True if it can now be read."""
        if self._reading is not None:
            return True
        if not self._path.exists():
            return False
        try:
            self._reading = Reading(open_library(self._path))
        except ReaderError as error:
            _LOG.warning("The library could not be opened: %s", error)
            return False
        self.opened.emit()
        return True

    def announce(self) -> None:
        """Say again that the library can be read, if it can: for a window that was made since."""
        if self._reading is not None:
            self.opened.emit()

    def start(self) -> None:
        """Start the engine; returns at once."""
        self._engine.start()

    def close(self) -> None:
        """End the engine and close the library. Call once, at the end."""
        self._shut()

    def _shut(self) -> None:
        self._gather.stop()
        self._searcher.close()
        self._engine.stop()
        if self._reading is not None:
            self._reading.close()
            self._reading = None

    def send(self, do: str, **args: Any) -> int:
        """Tell the engine to do something; `done` or `failed` comes with the id that this returns."""
        return self._engine.send(do, **args)

    def cancel(self, target: int) -> None:
        """Ask the engine to stop a command. What it has done so far is kept."""
        self._engine.send("cancel", target=target)

    def setting_values(self) -> Mapping[str, bool | int | float | str]:
        """Every setting of the library by key; empty while it is not open."""
        return self._ask(lambda reading: reading.setting_values(), {})

    def saved_searches(self) -> Sequence[SavedSearch]:
        """The searches that the reader keeps, by name."""
        return self._ask(lambda reading: reading.saved_searches(), [])

    def tags(self) -> list[str]:
        return self._ask(lambda reading: reading.tags(), [])

    def fetches(
        self, feed_id: int | None = None, *, troubles: bool = False, before: int | None = None
    ) -> tuple[list[Fetch], int | None]:
        """A page of the activity log, newest first, and where the next one begins (None: nowhere)."""
        nothing: tuple[list[Fetch], int | None] = ([], None)
        return self._ask(lambda r: r.activity.fetches(feed_id, troubles=troubles, before=before), nothing)

    def versions(self, article_id: int) -> tuple[ArticleVersion, ...]:
        return self._ask(lambda reading: reading.own.versions(article_id), ())

    def read_version(self, article_id: int) -> int | None:
        return self._ask(lambda reading: reading.own.read_version(article_id), None)

    def note(self, article_id: int) -> str:
        return self._ask(lambda reading: reading.own.note(article_id), "")

    def tags_counted(self) -> list[tuple[str, int]]:
        return self._ask(lambda reading: reading.own.tags(), [])

    def text_sources(self, feed_id: int) -> TextSources:
        return self._ask(lambda reading: reading.own.sources(feed_id), TextSources())

    def backups(self) -> list[Copy]:
        """The newest first."""
        return self._ask(lambda reading: reading.activity.backups(), [])

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the library; `restored` says how that went. The engine ends first:
        nothing may have the library open."""
        self._let_go(QCoreApplication.translate("Services", "Stopped, to restore a backup."))
        Errand(self._path, self._put_back, self).start("restore", str(backup), "--yes")

    def move(self, folder: Path) -> None:
        """Move the library and its backups into a folder; `moved` says how that went. As for `restore`."""
        self._let_go(QCoreApplication.translate("Services", "Stopped, to move the library."))
        target = folder / self._path.name

        def done(sentence: str, worked: bool) -> None:
            if worked:
                self._path = target
                self._engine.use(engine_command(target))
            self._take_up()
            self.moved.emit(sentence, worked)

        Errand(self._path, done, self).start("library", "move", str(target))

    def _put_back(self, sentence: str, worked: bool) -> None:
        self._take_up()
        self.restored.emit(sentence, worked)

    def _let_go(self, sentence: str) -> None:
        lost = self._engine.abandon()
        self._shut()
        for number in lost:
            self.failed.emit(number, sentence, "")

    def _take_up(self) -> None:
        self._searcher = self._new_searcher()
        self.open()
        self.start()

    def _new_searcher(self) -> Searcher:
        searcher = Searcher(self._path, self)
        searcher.found.connect(self.found)
        return searcher

    def counts(self) -> Counts:
        since = self.story_window()
        return self._ask(lambda reading: reading.counts(since), Counts())

    def story_window(self) -> datetime | None:
        """The moment from which stories are shown; None (all of them) if there is none within the last
        `story_days` days, or if these are not limited."""
        if not self.story_days:
            return None
        since = datetime.now(UTC) - timedelta(days=self.story_days)
        newest: list[StoryRow] = []
        return since if self._ask(lambda r: r.stories("newest", None, 1, since=since), newest) else None

    def feeds(self) -> list[Feed]:
        return self._ask(lambda reading: reading.feeds(), [])

    def stories(
        self,
        order: StoryOrder,
        after: StoryRow | None = None,
        limit: int = PAGE,
        *,
        several: bool = False,
        followed: bool = False,
        since: datetime | None = None,
        unread: bool = False,
    ) -> list[StoryRow]:
        return self._ask(
            lambda r: r.stories(
                order, after, limit, several=several, followed=followed, since=since, unread=unread
            ),
            [],
        )

    def stories_by_id(self, ids: Sequence[int]) -> list[StoryRow]:
        return self._ask(lambda reading: reading.stories_by_id(ids), []) if ids else []

    def articles(
        self,
        place: Place,
        after: ArticleRow | None = None,
        limit: int = PAGE,
        *,
        unread: bool = False,
        order: ArticleOrder = "newest",
    ) -> list[ArticleRow]:
        return self._ask(
            lambda reading: reading.articles(place, after, limit, unread=unread, order=order), []
        )

    def articles_by_id(self, ids: Sequence[int]) -> list[ArticleRow]:
        return self._ask(lambda reading: reading.articles_by_id(ids), []) if ids else []

    def articles_of(self, story_id: int) -> list[ArticleRow]:
        return self._ask(lambda reading: reading.articles_of(story_id), [])

    def article(self, article_id: int) -> Article | None:
        return self._ask(lambda reading: reading.article(article_id), None)

    def comparison(self, story_id: int) -> Comparison | None:
        return self._ask(lambda reading: reading.comparison(story_id), None)

    def members(self, story_id: int) -> list[Member]:
        return self._ask(lambda reading: reading.corrections.members(story_id), [])

    def corrections(self, story_id: int | None = None) -> list[MadeCorrection]:
        return self._ask(lambda reading: reading.corrections.corrections(story_id), [])

    def stories_found(self, text: str, but: int | None = None) -> list[StoryRow]:
        return self._ask(lambda reading: reading.corrections.stories_found(text, but), [])

    def outlets(self) -> list[str]:
        return self._ask(lambda reading: reading.corrections.outlets(), [])

    def folders(self) -> list[str]:
        return self._ask(lambda reading: reading.corrections.folders(), [])

    def groups(self) -> dict[str, tuple[str, ...]]:
        return self._ask(lambda reading: reading.corrections.groups(), {})

    def not_covered(
        self,
        by: Sequence[str],
        least: int,
        among: Sequence[str] | None = None,
        limit: int = PAGE,
        after: StoryRow | None = None,
    ) -> list[NotCovered]:
        return self._ask(lambda reading: reading.corrections.not_covered(by, least, among, limit, after), [])

    def histories(self, story_id: int) -> list[History]:
        return self._ask(lambda reading: reading.corrections.histories(story_id), [])

    def lessons(self) -> list[LessonRow]:
        """The newest first."""
        return self._ask(lambda reading: reading.lessons.rows(), [])

    def lesson(self, key: str) -> Lesson | None:
        return self._ask(lambda reading: reading.lessons.lesson(key), None)

    def handed_in(self, key: str) -> tuple[Marks, ...]:
        return self._ask(lambda reading: reading.lessons.handed_in(key), ())

    def search(self, text: str, after: ArticleRow | None = None) -> int:
        """Start a search beside the window; `found` brings its rows with the token that this returns."""
        return self._searcher.search(text, after)

    def _ask(self, query: Callable[[Reading], T], nothing: T) -> T:
        if self._reading is None:
            return nothing
        try:
            return query(self._reading)
        except (ReaderError, *READ_ERRORS) as error:
            _LOG.exception("A query failed.")
            sentence = told(str(error)) if isinstance(error, ReaderError) else self._unreadable()
            self.trouble.emit(Failure(sentence, told(getattr(error, "hint", ""))))
            return nothing

    @staticmethod
    def _unreadable() -> str:
        return QCoreApplication.translate("Services", "The library could not be read just now.")

    def _engine_ready(self) -> None:
        self.ready.emit()
        if not self.open():
            self.trouble.emit(
                Failure(
                    QCoreApplication.translate("Services", "The library could not be opened."),
                    QCoreApplication.translate(
                        "Services", "Look at {path}, or start Variorum with another library."
                    ).format(path=self._path),
                )
            )

    def _engine_died(self, sentence: str, lost: list[int]) -> None:
        for number in lost:
            self.failed.emit(number, sentence, "")
        if not lost:
            self.trouble.emit(Failure(sentence))

    def _engine_refused(self, sentence: str, hint: str, lost: list[int]) -> None:
        for number in lost:
            self.failed.emit(number, told(sentence), told(hint))
        self.refused.emit(Failure(told(sentence), told(hint)))

    def _take(self, message: dict[str, Any]) -> None:
        number = int(message.get("id") or 0)
        match message.get("event"):
            case "changes":
                self._gathered |= Changes(
                    frozenset(message.get("feeds", ())),
                    frozenset(message.get("articles", ())),
                    frozenset(message.get("stories", ())),
                    frozenset(message.get("lessons", ())),
                )
                if not self._gather.isActive():
                    self._gather.start()
            case "progress":
                of = message.get("of")
                self.progress.emit(
                    number, told(str(message.get("what", ""))), int(message.get("done") or 0), of
                )
            case "done":
                self._broadcast()
                self.done.emit(number, message.get("result") or {})
            case "picture":
                path, why = str(message.get("path") or ""), str(message.get("why") or "")
                self.pictured.emit(int(message["article"]), str(message["url"]), path, why)
            case "opening":
                self.opening.emit(told(str(message.get("sentence", ""))))
            case "notice":
                if message.get("reopen") and self._reading is not None:
                    self._reading.close()  # the engine put another file in its place
                    self._reading = None
                self.trouble.emit(Failure(told(str(message.get("sentence", "")))))
            case "failed":
                words = (told(str(message.get(part) or "")) for part in ("sentence", "hint"))
                self.failed.emit(number, *words)
                # After the command's own answer: the newest notice is the one that stays.
                if message.get("report"):
                    self.bug.emit(str(message["report"]))
            case "bug":
                self.bug.emit(str(message.get("report", "")))

    def _broadcast(self) -> None:
        self._gather.stop()
        gathered, self._gathered = self._gathered, Changes()
        if gathered:
            self.changed.emit(gathered)
