"""One object that views ask and tell: reads go to the read-only library, everything else to the engine."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.model.changes import Changes
from reader.model.counts import Counts
from reader.model.saved_search import SavedSearch
from reader.model.story import StoryRow
from ui.core_words import told
from ui.services.activity import ActivityQueries
from ui.services.articles import ArticleQueries
from ui.services.correcting import CorrectionQueries
from ui.services.engine import EngineClient, engine_command
from ui.services.lessons import LessonQueries
from ui.services.places import Failure
from ui.services.queries import PAGE, open_library
from ui.services.reading import ReadingQueries
from ui.services.restoring import Errand
from ui.services.searching import SearchCounts, Searcher
from ui.services.uncovered import Uncovered, UncoveredPages

_LOG = logging.getLogger("variorum.services")

CHANGES_MS = 400
"""Changes are gathered for this long, so that a refresh of 200 feeds does not redraw 200 times."""


class Services(QObject, ReadingQueries, ArticleQueries, CorrectionQueries, LessonQueries, ActivityQueries):
    """The engine's client and the library, for one window. What it can be asked stands with its rooms.

    Signals:
        opened(): the library can be read (first start: after the engine has made it).
        ready(): the engine is up, and takes commands.
        opening(sentence): until then it takes a while, and why.
        changed(Changes): rows were added, altered or removed.
        progress(id, what, done, of): of is None while the total is unknown.
        done(id, result) and failed(id, sentence, hint): the end of a command.
        found(token, rows or None): the answer to `search`.
        uncovered(token, list[NotCovered]): the answer to `not_covered`.
        searches_counted(dict[int, int]): what saved searches find that is unread, by their numbers.
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
    uncovered = Signal(int, object)
    searches_counted = Signal(object)
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
        self._engine = EngineClient(command or engine_command(library), self)
        self._engine.ready.connect(self._engine_ready)
        self._engine.message.connect(self._take)
        self._engine.died.connect(self._engine_died)
        self._engine.refused.connect(self._engine_refused)
        self._searcher = Searcher(library, self)
        self._searcher.found.connect(self.found)
        self._search_counts = SearchCounts(library, self)
        self._search_counts.counted.connect(self.searches_counted)
        self._uncovered = UncoveredPages(library, self)
        self._uncovered.read.connect(self.uncovered)
        self._uncovered.failed.connect(self._unread)
        self._beside = (self._searcher, self._search_counts, self._uncovered)
        self._gathered = Changes()
        self._gather = QTimer(self, singleShot=True, interval=CHANGES_MS)
        self._gather.timeout.connect(self._broadcast)

    @property
    def library_path(self) -> Path:
        return self._path

    @property
    def is_open(self) -> bool:
        return self._library is not None

    @property
    def engine_pid(self) -> int:
        """The engine's process; 0 if it is not running."""
        return self._engine.pid

    @property
    def engine_up(self) -> bool:
        return self._engine.up

    def open(self) -> bool:
        """Open the library if it is there already. Quick; True if it can now be read."""
        if self._library is not None:
            return True
        if not self._path.exists():
            return False
        try:
            self._library = open_library(self._path)
        except ReaderError as error:
            _LOG.warning("The library could not be opened: %s", error)
            return False
        self.opened.emit()
        return True

    def start(self) -> None:
        """Start the engine; returns at once."""
        self._engine.start()

    def close(self) -> None:
        """End the engine and close the library; `start` and `open` begin anew."""
        self._gather.stop()
        self._close_beside()
        self._engine.stop()
        self._close_library()

    def _close_readers(self) -> None:
        self._close_beside()
        self._close_library()

    def _close_beside(self) -> None:
        for each in self._beside:
            each.close()

    def _close_library(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None
        self._decoded.clear()

    def send(self, do: str, **args: Any) -> int:
        """Tell the engine to do something; `done` or `failed` comes with the id that this returns."""
        return self._engine.send(do, **args)

    def cancel(self, target: int) -> None:
        """Ask the engine to stop a command. What it has done so far is kept."""
        self._engine.send("cancel", target=target)

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
                for each in self._beside:
                    each.use(target)
            self._take_up()
            self.moved.emit(sentence, worked)

        Errand(self._path, done, self).start("library", "move", str(target))

    def _put_back(self, sentence: str, worked: bool) -> None:
        self._take_up()
        self.restored.emit(sentence, worked)

    def _let_go(self, sentence: str) -> None:
        lost = self._engine.abandon()
        self.close()
        for number in lost:
            self.failed.emit(number, sentence, "")

    def _take_up(self) -> None:
        self._close_beside()  # a search meanwhile has opened the file that was there
        self.open()
        self.start()

    def counts(self) -> Counts:
        """What the sidebar counts."""
        return self.counts_since(self.story_window())

    def story_window(self) -> datetime | None:
        """The moment from which stories are shown; None (all of them) if there is none within the last
        `story_days` days, or if these are not limited."""
        if not self.story_days:
            return None
        since = datetime.now(UTC) - timedelta(days=self.story_days)
        return since if self.stories("newest", limit=1, since=since) else None

    def search(self, text: str) -> int:
        """Start a search beside the window; `found` brings its rows with the token that this returns."""
        return self._searcher.search(text)

    def not_covered(self, what: Uncovered, after: StoryRow | None = None, limit: int = PAGE) -> int:
        """Read a page of what outlets do not carry, beside the window; `uncovered` brings it with the token
        that this returns: 0, and nothing comes, while the library is not open."""
        return self._uncovered.ask(what, after, limit) if self.is_open else 0

    def count_searches(self, searches: Sequence[SavedSearch]) -> None:
        """Count beside the window, from now on, what these find that is unread; `searches_counted` tells."""
        self._search_counts.follow(searches)

    def _unread(self, error: Exception) -> None:
        _LOG.error("A query failed.", exc_info=error)
        sentence = told(str(error)) if isinstance(error, ReaderError) else self._unreadable()
        self.trouble.emit(Failure(sentence, told(getattr(error, "hint", ""))))

    @staticmethod
    def _unreadable() -> str:
        return QCoreApplication.translate("Services", "The library could not be read just now.")

    def _engine_ready(self) -> None:
        if self._library is not None and self._library.still:  # now there is a writer
            self._close_readers()
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
                if message.get("reopen"):  # the engine put another file in its place
                    self._close_readers()
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
            self._search_counts.renew()
            self.changed.emit(gathered)
