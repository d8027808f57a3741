"""Commands that ask something first: outlets in and out, files to compare. Results come as notices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.model.comparison import Comparison
from reader.model.feed import Feed
from reader.model.story import StoryRow
from ui import wording
from ui.core_words import told
from ui.dialogs import files
from ui.models.drop import drop_of
from ui.models.jobs import Jobs
from ui.models.names_hidden import Masked, tongue
from ui.models.phrases import why_loaded
from ui.services import Services
from ui.services.exporting import file_name, write_story
from ui.turns import Beside
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import opened

if TYPE_CHECKING:
    from ui.dialogs.add_outlet import AddOutletDialog
    from ui.dialogs.compare import CompareDialog
    from ui.dialogs.edit_outlet import EditOutletDialog, RemoveOutletDialog, RenameDialog
    from ui.dialogs.keeping import KeepDialog
    from ui.dialogs.problems import ProblemsDialog
    from ui.dialogs.suggestions import SuggestionsDialog

NOTICE_SECONDS = 12.0


class Commands(QObject):
    """Signals:
    arrived(): a command of the reader's has brought something new; the list may show it at once.
    compared(Comparison): files have been compared. folder_moved(name): a folder has this name now.
    show_asked(feed): the reader wants to see an outlet. newest_asked(): the newest articles of all.
    sign_in_asked(feed): it was added, and wants to be signed in to.
    saved_asked(): what is saved. refresh_asked(): the reader wants what was imported to be fetched.
    """

    arrived = Signal()
    refresh_asked = Signal()
    compared = Signal(object)
    folder_moved = Signal(str)
    show_asked = Signal(int)
    newest_asked = Signal()
    saved_asked = Signal()
    sign_in_asked = Signal(int)

    def __init__(self, services: Services, jobs: Jobs, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._jobs, self._notice, self._window = services, jobs, notice, window
        self._beside = Beside(self)

    def add(self, address: str = "") -> AddOutletDialog:
        """Open the dialog that adds an outlet."""
        from ui.dialogs.add_outlet import AddOutletDialog

        dialog = AddOutletDialog(self._services, self._services.folders(), self._window)
        if address:
            dialog.address.setText(address)
        dialog.added.connect(self._added)
        dialog.list_asked.connect(self.choose_outlets)
        dialog.sign_in_asked.connect(self.sign_in_asked)
        return opened(dialog)

    def choose_outlets(self) -> SuggestionsDialog:
        """Open the list of well-known outlets."""
        from ui.dialogs.suggestions import SuggestionsDialog

        dialog = SuggestionsDialog({feed.url for feed in self._services.feeds()}, self._window)
        dialog.chosen.connect(self._follow)
        return opened(dialog)

    def _follow(self, chosen: dict[str, str]) -> None:
        def done(_result: dict[str, Any]) -> None:
            self.arrived.emit()
            self.refresh_asked.emit()

        self._jobs.run("follow_outlets", urls=list(chosen), folders=list(chosen.values()), done=done)

    def rename(self, feed: Feed) -> EditOutletDialog:
        """Open the dialog that changes an outlet's name and folder."""
        from ui.dialogs.edit_outlet import EditOutletDialog

        dialog = EditOutletDialog(feed, self._services.folders(), self._window)
        dialog.changed.connect(
            lambda title, folder: self._jobs.run("rename", feed=feed.id, title=title, folder=folder)
        )
        return opened(dialog)

    def rename_folder(self, folder: str) -> RenameDialog:
        """Open the dialog that gives a folder another name; its outlets move there."""
        from ui.dialogs.edit_outlet import RenameDialog

        inside = [feed for feed in self._services.feeds() if feed.folder == folder]
        told = wording.SEPARATOR.join(
            (wording.feeds(len(inside)), self.tr("without a name, they stand outside of any folder"))
        )
        dialog = RenameDialog(self.tr("Rename folder"), folder, told, self.tr("No folder"), self._window)

        def move(name: str) -> None:
            joins = name in self._services.folders()
            for place, feed in enumerate(inside, 1):
                last = place == len(inside)
                done = (lambda _result: self.folder_moved.emit(name)) if last else None
                self._jobs.run("rename", feed=feed.id, folder=name, joins=joins, done=done)

        dialog.changed.connect(move)
        return opened(dialog)

    def turn_pictures(self, feeds: Sequence[Feed]) -> None:
        """Have the pictures of these outlets shown from now on, or no longer if all of them are."""
        on = not all(feed.pictures for feed in feeds)
        told = (
            self.tr("Pictures of {outlets} are shown from now on.")
            if on
            else self.tr("Pictures of {outlets} are shown only when you ask for them.")
        ).format(outlets=feeds[0].title if len(feeds) == 1 else wording.feeds(len(feeds)))
        self._jobs.run(
            "feed_ways",
            feeds=[feed.id for feed in feeds],
            pictures=on,
            done=lambda _result: self._notice.say(told, seconds=NOTICE_SECONDS),
        )

    def ask_keeping(self, feeds: Sequence[Feed], folder: str = "") -> KeepDialog:
        """Ask how long the articles of an outlet, or of those of a folder, are kept."""
        from ui.dialogs.keeping import KeepDialog

        title = folder or feeds[0].title
        dialog = KeepDialog(self._services, self._jobs, feeds, title, self._window)
        before = {feed.id: feed.keep_days for feed in feeds}

        def keep(days: int | None) -> None:
            told = (
                self.tr("Articles of {title} are kept as long as all others.").format(title=title)
                if days is None
                else self.tr("Articles of {title} are kept {time}.").format(
                    title=title, time=wording.kept_for(days)
                )
            )
            self._jobs.run(
                "feed_ways",
                feeds=list(before),
                keep_days=days,
                done=lambda _result: self._notice.say(
                    told, action=self.tr("Undo"), on_action=back, seconds=NOTICE_SECONDS
                ),
            )

        def back() -> None:
            for days in dict.fromkeys(before.values()):
                those = [feed for feed, kept in before.items() if kept == days]
                self._jobs.run("feed_ways", feeds=those, keep_days=days)

        dialog.chosen.connect(keep)
        return opened(dialog)

    def copy_address(self, feed: Feed) -> None:
        """Put the address of an outlet's feed on the clipboard."""
        QGuiApplication.clipboard().setText(feed.url)
        self._notice.say(self.tr("The feed's address is copied: {url}").format(url=feed.url), seconds=4)

    def open_site(self, feed: Feed) -> None:
        """Open an outlet's website in the browser."""
        if feed.site_url and QUrl(feed.site_url).scheme() in ("http", "https"):
            QDesktopServices.openUrl(QUrl(feed.site_url))

    def remove(self, feed: Feed) -> RemoveOutletDialog:
        """Ask, then remove an outlet with its articles."""
        return self._remove([feed], "")

    def remove_folder(self, folder: str) -> RemoveOutletDialog:
        """The same with every outlet of a folder."""
        inside = [feed for feed in self._services.feeds() if feed.folder == folder]
        return self._remove(inside, folder)

    def _remove(self, feeds: Sequence[Feed], folder: str) -> RemoveOutletDialog:
        from ui.dialogs.edit_outlet import RemoveOutletDialog

        dialog = RemoveOutletDialog(feeds, folder, self._window)
        told = self.tr("{title} was removed.").format(title=folder or feeds[0].title)

        def removed(_result: dict[str, Any]) -> None:
            self._notice.say(told, seconds=NOTICE_SECONDS)
            if folder:
                self.folder_moved.emit("")

        def remove() -> None:
            for place, feed in enumerate(feeds, 1):
                self._jobs.run("remove", feed=feed.id, done=removed if place == len(feeds) else None)

        dialog.accepted.connect(remove)
        return opened(dialog)

    def import_file(self, path: str) -> None:
        """Take over what another reader wrote: its saved articles (JSON), else its subscriptions."""
        if Path(path).suffix.lower() == ".json":
            what = self.tr("Importing saved articles")
            self._jobs.run("saved_import", what=what, path=path, done=self._saved_imported)
        else:
            self.import_opml(path)

    def export_saved(self, path: str) -> None:
        """Write the saved articles to a file that other readers take."""
        told = self.tr("Saved articles written to {path}").format(path=path)
        self._jobs.run(
            "saved_export",
            path=path,
            done=lambda _result: self._notice.say(told, "good", seconds=NOTICE_SECONDS),
        )

    def import_opml(self, path: str) -> None:
        """Take over the subscriptions in a file."""
        self._jobs.run("opml_import", what=self.tr("Importing outlets"), path=path, done=self._opml_imported)

    def export_opml(self, path: str) -> None:
        """Write all subscriptions to a file."""
        told = self.tr("Outlets written to {path}").format(path=path)
        self._jobs.run(
            "opml_export",
            path=path,
            done=lambda _result: self._notice.say(told, "good", seconds=NOTICE_SECONDS),
        )

    def move(self, feed: int, folder: str) -> None:
        """Put an outlet into a folder, "" for none."""
        self._jobs.run("rename", feed=feed, folder=folder)

    def ask_compare(self, given: Sequence[str] = ()) -> CompareDialog:
        """Ask what is to be compared; some of it may be known."""
        from ui.dialogs.compare import CompareDialog

        dialog = CompareDialog(given, self._window)
        dialog.compare_asked.connect(self.compare)
        opened(dialog)
        dialog.lines.setFocus()
        return dialog

    def compare(self, given: Sequence[str]) -> None:
        """Compare article files and pages, without touching the library; a list in which something is wrong
        can be changed."""

        def failed(sentence: str, hint: str) -> None:
            self._notice.say(
                f"{sentence} {hint}".strip(),
                "bad",
                action=self.tr("Change the list…"),
                on_action=lambda: self.ask_compare(given),
                about="compare_files",
            )

        self._jobs.run(
            "compare_files",
            what=self.tr("Comparing"),
            given=list(given),
            done=self._files_compared,
            failed=failed,
        )

    def dropped(self, urls: Sequence[QUrl]) -> bool:
        """Take what was dropped on the window; False if none of it is of use."""
        drop = drop_of(urls)
        match drop.does:
            case "compare":
                self.compare(drop.given)
            case "ask":
                self.ask_compare(drop.given)
            case "import":
                self.import_opml(drop.given[0])
            case "add":
                self.add(drop.given[0])
        return drop.does != "nothing"

    def export_story(self, comparison: Comparison, title: str) -> QFileDialog:
        """Ask for a file, and write the story as it is shown, with what the reader put right."""
        return files.save_story(
            self._window, file_name(title), lambda path: self.write_story(comparison, title, path)
        )

    def export_blind(self, row: StoryRow, comparison: Comparison) -> None:
        """Export a story as the page shows it while outlets' names are hidden: by the same letters."""
        language = tongue()
        self._beside.run(
            lambda: Masked(comparison, str(row.id), language),
            lambda blind: self.export_story(blind.comparison, blind.row(row).title),
        )

    def write_story(self, comparison: Comparison, title: str, path: str) -> None:
        """Write a story to a file, beside the window; the notice says where, or why not."""

        language = tongue()

        def write() -> ReaderError | None:
            try:
                data = Path(path).suffix.lower() == ".json"
                write_story(comparison if data else _explained(comparison), title, Path(path), language)
            except ReaderError as error:
                return error
            return None

        self._beside.run(write, lambda problem: self._written(path, problem))

    def _written(self, path: str, problem: ReaderError | None) -> None:
        if problem is not None:
            self._notice.say(f"{told(str(problem))} {told(problem.hint)}".strip(), "bad")
            return
        self._notice.say(
            self.tr("The story was written to {path}.").format(path=path),
            "good",
            action=self.tr("Open it"),
            on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)),
            seconds=NOTICE_SECONDS,
        )

    def _added(self, results: list[dict[str, Any]]) -> None:
        if len(results) > 1:
            new = sum(int(result.get("new") or 0) for result in results)
            told = self.tr("{feeds} added: {articles}.")
            told = told.format(feeds=wording.feeds(len(results)), articles=wording.articles(new))
            self._notice.say(
                told,
                "good",
                action=self.tr("Show them"),
                on_action=self.newest_asked.emit,
                seconds=NOTICE_SECONDS,
            )
            self.arrived.emit()
            return
        result = results[0]
        title = str(result.get("title") or self.tr("The outlet"))
        new = int(result.get("new") or 0)

        def show() -> None:
            self.show_asked.emit(int(result.get("feed") or 0))

        if result.get("added") is False:
            self._notice.say(
                self.tr("You follow {title} already.").format(title=title),
                action=self.tr("Show it"),
                on_action=show,
                seconds=NOTICE_SECONDS,
            )
            return
        told = self.tr("{title} was added: {articles}.")
        if result.get("problem"):
            told = self.tr("{title} was added, but its feed is damaged: {articles} could be read.")
        told = told.format(title=title, articles=wording.articles(new))
        self._notice.say(
            told,
            "warn" if result.get("problem") else "good",
            action=self.tr("Show it"),
            on_action=show,
            seconds=NOTICE_SECONDS,
        )
        self.arrived.emit()

    def _opml_imported(self, result: dict[str, Any]) -> None:
        added = result.get("added")
        count = len(added) if isinstance(added, list) else int(added or 0)
        told = self.tr("{feeds} added.").format(feeds=wording.feeds(count))
        problems = [str(problem) for problem in result.get("problems") or ()]
        if problems:
            self.show_problems(told, problems)
        self._notice.say(
            told,
            "good",
            action=self.tr("Refresh") if count else "",
            on_action=self.refresh_asked.emit,
            about="refresh",
        )
        self.arrived.emit()

    def _saved_imported(self, result: dict[str, Any]) -> None:
        added, known, feeds, unread = (
            int(result.get(key) or 0) for key in ("added", "known", "feeds", "unread")
        )
        told = [self.tr("{articles} added under Saved.").format(articles=wording.articles(added))]
        if known:
            told.append(self.tr("{articles} here already.").format(articles=wording.articles(known)))
        if feeds:
            told.append(self.tr("{feeds} added, at rest.").format(feeds=wording.feeds(feeds)))
        if unread:
            told.append(self.tr("{articles} could not be read.").format(articles=wording.articles(unread)))
        self._notice.say(
            " ".join(told),
            "good" if not unread else "warn",
            action=self.tr("Show them"),
            on_action=self.saved_asked.emit,
        )
        self.arrived.emit()

    def show_problems(self, told: str, problems: Sequence[str]) -> ProblemsDialog:
        """List what could not be read of a file."""
        from ui.dialogs.problems import ProblemsDialog

        return opened(ProblemsDialog(wording.not_read(told, len(problems)), problems, self._window))

    def _files_compared(self, result: dict[str, Any]) -> None:
        from reader.export.document import from_document

        try:
            comparison = from_document(result["document"])
        except (KeyError, ReaderError):
            self._notice.say(self.tr("The files could not be compared."), "bad")
            return
        self.compared.emit(comparison)


def _explained(comparison: Comparison) -> Comparison:
    """With the reasons for loaded words in the window's language."""
    return replace(
        comparison, wording=tuple(replace(word, why=why_loaded(word.why)) for word in comparison.wording)
    )
