"""How the parts of the window are joined: whose signal leads where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint

from reader.settings import FOLD_ALIKE, NAMES_HIDDEN
from ui import wording
from ui.actions.spec import in_groups
from ui.main_window.handlers import choose_opml, export_open, open_story_do
from ui.models.search_hints import hints
from ui.panes.content import FILES_ID
from ui.panes.list_pane import ListPane
from ui.services import Place

if TYPE_CHECKING:
    from ui.main_window.window import MainWindow
    from ui.panes.article import ArticlePane
    from ui.panes.not_covered import NotCoveredList

STORY_MENU = in_groups(
    "read read_above read_below read_all", "follow export_story make_lesson", "regroup merge"
)
ARTICLE_MENU = in_groups(
    "read read_above read_below read_all",
    "save tag note versions original copy_link send_link send_to copy_source",
    "story_of take_out move_article",
)
OUTLET_MENU = in_groups(
    "refresh_here read_all",
    "outlet activity_here",
    "outlet_site copy_feed",
    "pictures_here keep_here rename remove",
)
FOLDER_MENU = in_groups("refresh_here read_all", "pictures_here keep_here rename remove")
LESSON_MENU = in_groups(
    "serve_lesson student_file worksheet answer_key teacher_guide",
    "add_marks add_marks_folder paste_marks",
    "rename remove_lesson",
)
LESSONS_MENU = ("make_lesson", "open_lesson", "sample_lesson")
PLACE_MENU = ("read_all",)
SEARCH_MENU = ("read_all", "", "edit_search", "drop_search")
STORY_GONE = "*story gone"


def connect(window: MainWindow) -> None:
    """Join everything; call it once, when all parts are there."""
    window.actions_.looked_at.connect(window.say_ways)
    _bar(window)
    _lists(window)
    _content(window)
    _corrections(window)


def _bar(window: MainWindow) -> None:
    desk, bar, commands = window.desk, window.bar, window.commands
    bar.add_asked.connect(commands.add)
    bar.compare_asked.connect(commands.ask_compare)
    bar.searched.connect(desk.search)
    bar.left.connect(desk.take_keys)
    stop = window.actions_["stop"]
    stop.setEnabled(window.jobs.shown is not None)
    window.jobs.began.connect(lambda _what: stop.setEnabled(True))
    window.jobs.ended.connect(lambda: stop.setEnabled(False))

    def suggest(typed: str) -> list[tuple[int, str, str]]:
        """What could be typed next into the search field."""
        found = hints(typed, window.services.outlets, window.services.tags)
        return [(hint.start, hint.text, hint.said) for hint in found]

    bar.search.suggest = suggest
    desk.query_shown.connect(bar.show_query)
    desk.query_wrong.connect(bar.search.show_wrong)
    commands.arrived.connect(desk.welcome)
    commands.show_asked.connect(lambda feed: desk.go_to(Place("feed", feed=feed)))
    commands.sign_in_asked.connect(
        lambda feed: window.pages.outlet_of(feed, lambda page: page.show_sign_in())
    )
    commands.saved_asked.connect(lambda: desk.go_to(Place("saved")))
    commands.newest_asked.connect(lambda: desk.go_to(Place("articles")))
    commands.folder_moved.connect(desk.show_folder)
    commands.compared.connect(desk.open_files)
    commands.refresh_asked.connect(window.news.refresh)
    window.news.add_asked.connect(commands.add)
    window.news.online_asked.connect(lambda: window.preferring.set_offline(False))
    window.news.activity_asked.connect(window.pages.activity)
    bar.changes_asked.connect(lambda: desk.go_to(Place("changed")))
    bar.online_asked.connect(lambda: window.preferring.set_offline(False))
    window.background.story_asked.connect(desk.open_story_id)
    window.background.place_asked.connect(desk.go_to)
    window.news.sampled.connect(lambda: None if bar.search.hasFocus() else window.to_list())
    window.news.sampled.connect(window.tour.start)
    window.tour.add_asked.connect(commands.add)
    window.tour.left.connect(window.news.say_sample)
    window.news.log_asked.connect(window.actions_["log"].trigger)


def _lists(window: MainWindow) -> None:
    desk, articles = window.desk, window.articles
    articles.keep_asked.connect(lambda: window.searches.save(desk.place))
    articles.place_asked.connect(window.bar.search.go_wrong)
    articles.all_asked.connect(window.bar.search.clear)
    articles.all_asked.connect(lambda: desk.go_to(Place("articles")))
    window.stories.all_asked.connect(lambda: desk.go_to(Place("stories")))
    articles.look_asked.connect(window.news.refresh_here)
    articles.address_asked.connect(
        lambda feed: window.pages.outlet_of(feed, lambda page: page.change_address())
    )
    window.searches.kept.connect(desk.show_kept)
    window.searches.dropped.connect(desk.show_dropped)
    window.searches.marked.connect(window.marking.marked)

    def popup(names: tuple[str, ...], at: QPoint) -> None:
        menu = window.actions_.menu(names, window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def place_menu(place: Place, at: QPoint) -> None:
        window.sidebar.go(place)
        menus = {"feed": OUTLET_MENU, "folder": FOLDER_MENU, "search": SEARCH_MENU, "lessons": LESSONS_MENU}
        popup(menus.get(place.kind, PLACE_MENU), at)

    window.sidebar.menu_asked.connect(place_menu)
    window.sidebar.view.activated.connect(lambda _index: window.to_list())
    window.sidebar.feed_moved.connect(window.commands.move)

    def list_made(pane: ListPane[Any], names: tuple[str, ...]) -> None:
        pane.menu_asked.connect(lambda _row, at: popup(names, at))
        pane.opened.connect(window.to_content)
        pane.view.left.connect(lambda way: window.to_content() if way > 0 else window.sidebar.view.setFocus())
        pane.picks_changed.connect(
            lambda rows: window.statusBar().showMessage(wording.chosen(rows) if rows > 1 else "")
        )
        pane.unread_asked.connect(window.actions_["only_unread"].trigger)
        window.actions_.offer(pane.view)

    list_made(window.stories, STORY_MENU)
    list_made(articles, ARTICLE_MENU)
    desk.lessons_made.connect(lambda pane: list_made(pane, LESSON_MENU))
    desk.not_covered_made.connect(lambda pane: list_made(pane, STORY_MENU))
    window.actions_.offer(window.sidebar.view)
    offer_steps(window, False)
    desk.feeds_changed.connect(
        lambda feeds: None if bool(feeds) is window.stories.outlets else offer_steps(window, bool(feeds))
    )


def _content(window: MainWindow) -> None:
    desk, page, preferences = window.desk, window.story_page, window.preferences
    page.folding_chosen.connect(lambda on: preferences.put(FOLD_ALIKE, on))
    preferences.changed.connect(
        lambda key: page.fold_rows(preferences.value(FOLD_ALIKE)) if key == FOLD_ALIKE.key else None
    )
    for part in (page, window.stories, window.articles, window.content):
        window.preferring.names_hidden.connect(part.hide_names)
    window.preferring.read_passed.connect(window.passed.turn)

    def not_covered_made(pane: NotCoveredList) -> None:
        pane.hide_names(preferences.value(NAMES_HIDDEN))
        window.preferring.names_hidden.connect(pane.hide_names)

    desk.not_covered_made.connect(not_covered_made)
    page.renamed.connect(window.show_place)
    page.glossary_asked.connect(window.actions_["glossary"].trigger)
    page.lesson_asked.connect(lambda: window.classroom.make(window.content.story))
    window.classroom.serving.told.connect(window.say_class)
    window.class_in.clicked.connect(lambda _on=False: window.classroom.serving.begin())
    page.hiding_chosen.connect(window.preferring.hide_names)
    desk.feeds_changed.connect(window.article_side.take_feeds)
    desk.feeds_changed.connect(window.background.take_feeds)
    page.article_requested.connect(desk.open_article_id)
    window.content.article_made.connect(lambda article: _article(window, article))
    page.compare_asked.connect(desk.watch.compare_again)
    desk.watch.gone.connect(lambda heir: _say_story_gone(window, heir))
    window.content.moved.connect(lambda: window.notice.settle(STORY_GONE))
    window.content.moved.connect(desk.watch.look_whether_it_is_there)  # after what was said is settled


def _say_story_gone(window: MainWindow, heir: int) -> None:
    """What is open stays: nobody is torn from what he reads."""
    if heir:
        window.notice.say(
            QCoreApplication.translate("MainWindow", "The articles of this story stand in another one now."),
            action=QCoreApplication.translate("MainWindow", "Open that story"),
            on_action=lambda: window.desk.open_story_id(heir),
            about=STORY_GONE,
        )
    else:
        told = QCoreApplication.translate(
            "MainWindow", "This story is no longer in the library. You can read it until you open another."
        )
        window.notice.say(told, "warn", about=STORY_GONE)


def _article(window: MainWindow, article: ArticlePane) -> None:
    desk = window.desk
    window.actions_.offer(article.view)
    article.view.jumped.connect(window.show_place)
    article.view.link_shown.connect(window.statusBar().showMessage)
    article.save_asked.connect(window.marking.save_open)
    article.read_asked.connect(window.marking.mark_open)
    article.story_asked.connect(desk.story_of_open)
    article.size_asked.connect(window.preferring.resize_text)
    article.own.place_asked.connect(lambda name: desk.go_to(Place("tag", tag=name)))


def _corrections(window: MainWindow) -> None:
    page, correcting, services = window.story_page, window.correcting, window.services
    desk = window.desk

    def corrections_of(story: int) -> int | None:
        return None if story == FILES_ID else len(services.corrections(story))

    def anchor(claim: str, article: str) -> None:
        story = window.content.story
        if story is not None and story.comparison is not None:
            correcting.anchor(story.row.id, story.comparison, claim, article)

    def show_corrected(story: int) -> None:
        """The story as it is now, if the reader is looking at stories; an open article stays open."""
        if window.content.story is not None:
            desk.open_story_id(story)
        if desk.place.kind == "not_covered":
            desk.not_covered.fill()

    page.corrections_of = corrections_of
    page.histories_of = services.histories
    page.export_asked.connect(lambda: export_open(window))
    page.regroup_asked.connect(lambda: open_story_do(window, correcting.regroup))
    page.corrections_asked.connect(lambda: open_story_do(window, lambda row: correcting.corrections(row.id)))
    page.corrected.connect(lambda key: open_story_do(window, lambda row: correcting.dismiss(row.id, key)))
    page.anchor_asked.connect(anchor)
    correcting.shown.connect(show_corrected)
    correcting.grouped.connect(desk.take_groups)
    desk.not_covered_made.connect(lambda pane: pane.groups_asked.connect(correcting.outlet_groups))


def offer_steps(window: MainWindow, outlets: bool) -> None:
    """What a reader without any story can do."""
    if outlets:
        refresh = QCoreApplication.translate("MainWindow", "Refresh")
        window.stories.offer_steps(((refresh, window.news.refresh),), outlets=True)
        return
    window.stories.offer_steps(
        (
            (QCoreApplication.translate("MainWindow", "Add outlet…"), window.commands.add),
            (QCoreApplication.translate("MainWindow", "Choose from a list…"), window.commands.choose_outlets),
            (
                QCoreApplication.translate("MainWindow", "Import outlets (OPML)…"),
                lambda: choose_opml(window),
            ),
        )
    )
