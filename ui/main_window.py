"""The window: puts bar, sidebar, lists and pages together, and gives every command its handler."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.model.article import ArticleRow
from reader.model.feed import Feed
from reader.model.story import StoryRow
from ui import wording
from ui.actions import VIEWS, Actions
from ui.dialogs import files
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.commands import Commands
from ui.dialogs.correcting import Correcting
from ui.dialogs.information import AboutDialog
from ui.dialogs.pages import Pages
from ui.dialogs.searches import KeptSearches
from ui.models.jobs import Jobs
from ui.models.preferences import Preferences
from ui.models.search_hints import hints
from ui.panes import directory
from ui.panes.article_list import ArticleList
from ui.panes.content import FILES_ID, Content
from ui.panes.desk import Desk
from ui.panes.marking import Marking
from ui.panes.not_covered import NotCoveredList
from ui.panes.preferring import Preferring
from ui.panes.refreshing import Refreshing
from ui.panes.sidebar import Sidebar
from ui.panes.story_list import Steps, StoryList
from ui.panes.top_bar import TopBar
from ui.services import Place, PlaceKind, Services
from ui.story.page import StoryPage
from ui.theme.theme import MODES, app_theme
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import label
from ui.widgets.window_state import WindowState

SIZE = (1360, 860)
COLUMNS = (208, 328, 824)
STORY_MENU = ("read", "", "regroup", "merge", "", "read_all")
ARTICLE_MENU = ("read", "save", "original", "", "story_of", "take_out", "move_article", "", "read_all")
OUTLET_MENU = ("refresh_here", "read_all", "activity_here", "", "rename", "remove")
PLACE_MENU = ("refresh_here", "read_all")
SEARCH_MENU = ("read_all", "", "drop_search")


class MainWindow(QMainWindow):
    """One window on one library."""

    def __init__(self, services: Services, log: Path) -> None:
        super().__init__()
        self.services, self._log = services, log
        self.jobs = Jobs(services, self)
        self.preferences = Preferences(services, self.jobs, self)
        self.bar = TopBar(self)
        self.notice = NoticeBar(self)
        self.sidebar = Sidebar(self)
        self.stories, self.articles = StoryList(self), ArticleList(self)
        self.not_covered = NotCoveredList(services, self)
        self.lists = QStackedWidget(self)
        self.story_page = StoryPage(self)
        self.content = Content(self.story_page, self.story_page, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self.desk = Desk(
            services,
            self.jobs,
            self.sidebar,
            self.stories,
            self.articles,
            self.not_covered,
            self.lists,
            self.content,
        )
        self.commands = Commands(services, self.jobs, self.notice, self)
        self.correcting = Correcting(services, self.jobs, self.notice, self)
        self.news = Refreshing(services, self.jobs, self.bar, self.notice, self.desk)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.preferring = Preferring(self.preferences, services, self.desk, self.actions_, self.notice)
        self.pages = Pages(self.preferences, services, self.jobs, self.news.refresh, self)
        self.marking = Marking(self.jobs, self.desk, self.notice)
        self.searches = KeptSearches(services, self.jobs, self.notice, self)
        self._connect()
        self._state = WindowState(services.library_path)
        self._state.restore(self, self.splitter)
        self.actions_["sidebar"].setChecked(True)
        self.actions_[f"theme_{app_theme().mode}"].setChecked(True)
        self._located()
        self.stories.view.setFocus()

    def _lay_out(self) -> None:
        self.setWindowTitle("Variorum")
        self.setAcceptDrops(True)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableGeometry().size()))
        for page in (self.stories, self.articles, self.not_covered):
            self.lists.addWidget(page)
        for place, pane in enumerate((self.sidebar, self.lists, self.content)):
            self.splitter.addWidget(pane)
            self.splitter.setCollapsible(place, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setSizes(list(COLUMNS))
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.notice):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)
        self.state = label("", parent=self)
        self.statusBar().addWidget(self.state)
        self.statusBar().addPermanentWidget(label(wording.private(), parent=self))
        self.statusBar().setSizeGripEnabled(False)

    def _connect(self) -> None:
        desk, content, bar, commands = self.desk, self.content, self.bar, self.commands
        bar.add_asked.connect(commands.add)
        bar.compare_asked.connect(self._choose_files)
        bar.searched.connect(desk.search)
        bar.left.connect(desk.take_keys)
        bar.search.suggest = self._suggest
        desk.query_shown.connect(bar.show_query)
        desk.query_wrong.connect(bar.search.show_wrong)
        self.articles.keep_asked.connect(lambda: self.searches.save(desk.place))
        self.searches.kept.connect(desk.show_kept)
        self.searches.dropped.connect(desk.show_dropped)
        self.articles.place_asked.connect(bar.search.go_wrong)
        commands.arrived.connect(desk.show_new)
        commands.compared.connect(desk.open_files)
        commands.refresh_asked.connect(self.news.refresh)
        self.news.add_asked.connect(commands.add)
        self.services.opened.connect(self._opened)
        self.news.log_asked.connect(self.actions_["log"].trigger)
        desk.feeds_changed.connect(self._feeds_changed)
        desk.located.connect(self._located)
        self.sidebar.menu_asked.connect(self._outlet_menu)
        lists = ((self.stories, STORY_MENU), (self.articles, ARTICLE_MENU), (self.not_covered, STORY_MENU))
        for pane, names in lists:
            pane.menu_asked.connect(lambda _row, at, names=names: self._popup(names, at))
            pane.opened.connect(self._to_content)
        self._connect_corrections()
        self.story_page.article_requested.connect(desk.open_article_id)
        article = content.article_pane
        article.save_asked.connect(desk.save)
        article.read_asked.connect(desk.mark)
        article.story_asked.connect(desk.story_of_article)
        article.size_asked.connect(self.preferring.resize_text)
        self.stories.say_empty(self._first_steps())
        content.show_nothing(self.tr("Opening your library…"))
        self.actions_.connect_all(self._handlers())

    def _connect_corrections(self) -> None:
        page, correcting = self.story_page, self.correcting
        page.corrections_of = self._corrections_of
        page.histories_of = self.services.histories
        page.regroup_asked.connect(lambda: self._story_do(correcting.regroup))
        page.corrections_asked.connect(lambda: self._story_do(lambda row: correcting.corrections(row.id)))
        page.corrected.connect(lambda key: self._story_do(lambda row: correcting.dismiss(row.id, key)))
        page.anchor_asked.connect(self._anchor)
        correcting.shown.connect(self._show_corrected)
        correcting.made.connect(self._located)
        correcting.grouped.connect(self.not_covered.fill)
        self.not_covered.groups_asked.connect(correcting.outlet_groups)

    def _corrections_of(self, story: int) -> int | None:
        return None if story == FILES_ID else len(self.services.corrections(story))

    def _anchor(self, claim: str, article: str) -> None:
        story = self.content.story
        if story is not None and story.comparison is not None:
            self.correcting.anchor(story.row.id, story.comparison, claim, article)

    def _show_corrected(self, story: int) -> None:
        """The story as it is now, if the reader is looking at stories; an open article stays open."""
        if self.content.story is not None:
            self.desk.open_story_id(story)
        if self.desk.place.kind == "not_covered":
            self.not_covered.fill()

    def _story_do(self, command: Callable[[StoryRow], object]) -> None:
        story = self.content.story
        if story is not None and story.row.id != FILES_ID:
            command(story.row)

    def _article_do(self, command: Callable[[ArticleRow], object]) -> None:
        article = self.content.article
        if article is not None and article.row is not None:
            command(article.row)

    def _find(self) -> None:
        page = self.story_page if self.content.story is not None else self.content.article_pane
        page.find_bar.open()

    def _handlers(self) -> dict[str, Callable[[], object]]:
        desk, article, prefer, feed = self.desk, self.content.article_pane, self.preferring, self._feed_do
        places: tuple[PlaceKind, ...] = ("stories", "articles", "saved", "changed", "not_covered")
        return {
            "refresh": self.news.refresh,
            "refresh_here": self.news.refresh_here,
            "stop": self.news.stop,
            "add": self.commands.add,
            "compare_files": self._choose_files,
            "opml_import": lambda: files.choose_opml(self, self.commands.import_opml),
            "opml_export": lambda: files.save_opml(self, self.commands.export_opml),
            "sample": self.news.load_sample,
            "quit": self.close,
            "search": self._to_search,
            "find": self._find,
            "copy_link": article.copy_link,
            "next": lambda: desk.active.step(1),
            "previous": lambda: desk.active.step(-1),
            "back": self.content.back,
            "forward": self.content.forward,
            **{f"view_{name}": partial(self.story_page.go, f"tab:{name}") for name in VIEWS},
            "next_note": lambda: self.story_page.step(1),
            "previous_note": lambda: self.story_page.step(-1),
            **{kind: partial(desk.go_to, Place(kind)) for kind in places},
            "read": desk.mark,
            "read_all": self.marking.mark_list_read,
            "save_search": lambda: self.searches.save(desk.place),
            "drop_search": lambda: self.searches.drop(desk.place),
            "save": desk.save,
            "original": article.open_original,
            "regroup": lambda: self._story_do(self.correcting.regroup),
            "merge": lambda: self._story_do(self.correcting.merge),
            "take_out": lambda: self._article_do(
                lambda row: self.correcting.apart(row.story_id or 0, [row.id])
            ),
            "move_article": lambda: self._article_do(
                lambda row: self.correcting.move([row.id], row.story_id)
            ),
            "undo": self.correcting.undo_last,
            "corrections": self.correcting.corrections,
            "groups": self.correcting.outlet_groups,
            "story_of": desk.story_of_article,
            "rename": lambda: feed(self.commands.rename),
            "remove": lambda: feed(self.commands.remove),
            "larger": lambda: prefer.resize_text(1),
            "smaller": lambda: prefer.resize_text(-1),
            "usual_size": lambda: prefer.resize_text(0),
            "settings": self.pages.settings,
            "palette": self.palette_page,
            "activity": self.pages.activity,
            "activity_here": lambda: feed(lambda one: self.pages.activity(one.id)),
            "backups": self.pages.backups,
            "sidebar": lambda: self.sidebar.setVisible(self.actions_["sidebar"].isChecked()),
            **{f"theme_{mode}": partial(prefer.set_mode, mode) for mode in MODES},
            "keys": lambda: self.pages.keys(self.actions_),
            "log": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.parent))),
            "about": lambda: AboutDialog(str(self.services.library_path), self).open(),
        }

    def _opened(self) -> None:
        """The library can be read: an empty one starts with the sample story."""
        if not self.services.feeds() and not self.services.counts().stories:
            self.content.show_nothing(self.tr("Preparing the sample story…"))
            self.news.load_sample()
        else:
            self.story_page.clear()
            self.content.setCurrentWidget(self.story_page)

    def _first_steps(self) -> Steps:
        return (
            (self.tr("Add outlet…"), self.commands.add),
            (self.tr("Import outlets (OPML)…"), lambda: files.choose_opml(self, self.commands.import_opml)),
            (self.tr("Load the sample story"), self.news.load_sample),
        )

    def _choose_files(self) -> None:
        files.choose_articles(self, self.commands.compare)

    def _feed_do(self, command: Callable[[Feed], object]) -> None:
        if self.sidebar.feed is not None:
            command(self.sidebar.feed)

    def _to_search(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _suggest(self, typed: str) -> list[tuple[int, str, str]]:
        """What could be typed next into the search field."""
        found = hints(typed, self.services.outlets, self.services.tags)
        return [(hint.start, hint.text, hint.said) for hint in found]

    def palette_page(self) -> CommandPalette:
        """Open the command palette."""
        found = directory.entries(self.actions_, self.services, self.desk, self.pages.settings)

        def search(words: str) -> None:
            self.bar.show_query(words)
            self.desk.search(words)
            self.desk.take_keys()

        page = CommandPalette(self.services, found, self.desk.open_story_id, search, self)
        page.finished.connect(page.deleteLater)
        page.open()
        page.field.setFocus()
        return page

    def _to_content(self, _row: object = None) -> None:
        page = self.content.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _popup(self, names: tuple[str, ...], at: QPoint) -> None:
        menu = self.actions_.menu(names, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _outlet_menu(self, place: Place, at: QPoint) -> None:
        self.sidebar.go(place)
        menus = {"feed": OUTLET_MENU, "search": SEARCH_MENU}
        self._popup(menus.get(place.kind, PLACE_MENU), at)

    def _feeds_changed(self, feeds: list[Feed]) -> None:
        self.state.setText(wording.feeds_line(feeds))

    def _located(self) -> None:
        """Commands that would do nothing here are grey; the title says what is open."""
        for name, on in self.desk.possible().items():
            self.actions_[name].setEnabled(on)
        self.actions_["undo"].setEnabled(self.correcting.can_undo)
        title = self.content.title
        self.setWindowTitle(f"{title} — Variorum" if title else "Variorum")

    def tell_bug(self) -> None:
        """An unexpected error has been logged; say so, once."""
        self.notice.say(
            self.tr("Something went wrong that should not have. It was written to the log; you can go on."),
            "bad",
            action=self.tr("Open the log folder"),
            on_action=self.actions_["log"].trigger,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.commands.dropped(event.mimeData().urls()):
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.keep(self, self.splitter)
        self.services.close()
        super().closeEvent(event)
