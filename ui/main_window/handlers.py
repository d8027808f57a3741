"""What each command of the window does, by its name in `ui.actions`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QGuiApplication

from reader.model.feed import Feed
from reader.model.story import StoryRow
from reader.settings import NAMES_HIDDEN
from ui.actions import VIEWS
from ui.dialogs import files
from ui.panes import links
from ui.panes.content import FILES_ID, OpenStory
from ui.services import Place, PlaceKind
from ui.theme.theme import MODES

if TYPE_CHECKING:
    from ui.classroom.page import LessonPage
    from ui.main_window.window import MainWindow
    from ui.panes.article import ArticlePane
    from ui.panes.article_bar import ArticleBar
    from ui.story.page import StoryPage

Handlers = dict[str, Callable[[], object]]
PLACES: tuple[PlaceKind, ...] = (
    "stories",
    "followed",
    "articles",
    "saved",
    "noted",
    "changed",
    "not_covered",
    "lessons",
)


def handlers(window: MainWindow) -> Handlers:
    """The handler of every command."""
    return {
        **_outlets(window),
        **_reading(window),
        **_correcting(window),
        **_going(window),
        **_looking(window),
        **_teaching(window),
    }


def open_story_do(window: MainWindow, command: Callable[[StoryRow], object]) -> None:
    """Do something with the open story, if one of the library is open."""
    story = window.content.story
    if story is not None and story.row.id != FILES_ID:
        command(story.row)


def story_do(window: MainWindow, command: Callable[[StoryRow], object]) -> None:
    """Do something with the story that is meant: the one that is chosen in the list, else the open one."""
    for row in window.desk.target.stories[:1]:
        command(row)


def _articles_do(window: MainWindow, command: Callable[[list[int], int | None], object]) -> None:
    """Do something with the articles that are meant, by their numbers and the story of the first."""
    rows = window.desk.target.articles
    if rows:
        command([row.id for row in rows], rows[0].story_id)


def feed_do(window: MainWindow, command: Callable[[Feed], object]) -> None:
    """Do something with the outlet that is chosen in the sidebar, if one is."""
    if window.sidebar.feed is not None:
        command(window.sidebar.feed)


def export_open(window: MainWindow) -> None:
    """Write the open story to a file that the reader names."""
    if window.content.story is not None:
        _export(window, window.content.story)


def _export(window: MainWindow, story: OpenStory) -> None:
    if story.comparison is None:
        return
    if window.preferences.value(NAMES_HIDDEN):
        window.commands.export_blind(story.row, story.comparison)
    else:
        window.commands.export_story(story.comparison, story.row.title)


def choose_opml(window: MainWindow) -> None:
    """Let the reader pick what another reader wrote, to take it over."""
    files.choose_opml(window, window.commands.import_file)


def _outlets(window: MainWindow) -> Handlers:
    commands, pages, news = window.commands, window.pages, window.news
    return {
        "refresh": news.refresh,
        "refresh_here": news.refresh_here,
        "stop": news.stop,
        "offline": lambda: window.preferring.set_offline(window.actions_["offline"].isChecked()),
        "add": commands.add,
        "choose_outlets": commands.choose_outlets,
        "compare_files": commands.ask_compare,
        "export_story": lambda: window.desk.with_story(partial(_export, window)),
        "opml_import": lambda: choose_opml(window),
        "opml_export": lambda: files.save_opml(window, commands.export_opml),
        "saved_export": lambda: files.save_saved(window, commands.export_saved),
        "sample": news.load_sample,
        "outlet": lambda: feed_do(window, pages.outlet),
        "outlet_site": lambda: feed_do(window, commands.open_site),
        "copy_feed": lambda: feed_do(window, commands.copy_address),
        "keep_here": lambda: commands.ask_keeping(window.sidebar.feeds, window.desk.place.folder),
        "pictures_here": lambda: commands.turn_pictures(window.sidebar.feeds),
        "rename": lambda: _rename(window),
        "remove": lambda: _remove(window),
        "activity": pages.activity,
        "activity_here": lambda: feed_do(window, lambda one: pages.activity(one.id)),
        "backups": pages.backups,
        "library": pages.library,
    }


def _about(window: MainWindow) -> None:
    from ui.dialogs.information import AboutDialog

    AboutDialog(str(window.services.library_path), window).open()


def _rename(window: MainWindow) -> None:
    """What is chosen: a folder or an outlet in the sidebar, or a lesson pack."""
    place = window.desk.place
    if place.kind == "lessons":
        window.classroom.rename()
    elif place.kind == "folder":
        window.commands.rename_folder(place.folder)
    else:
        feed_do(window, window.commands.rename)


def _remove(window: MainWindow) -> None:
    """The same: with a folder, every outlet in it."""
    place = window.desk.place
    if place.kind == "folder":
        window.commands.remove_folder(place.folder)
    else:
        feed_do(window, window.commands.remove)


def _reading(window: MainWindow) -> Handlers:
    desk, marking = window.desk, window.marking

    def article() -> ArticlePane:  # not yet: it is made when it is first needed
        return window.content.article_pane

    def article_bar() -> ArticleBar:
        return article().bar

    return {
        "find": lambda: _find(window),
        "print": window.printing.preview,
        "pdf": window.printing.choose_pdf,
        "copy_link": lambda: links.copy(desk.target.links),
        "send_link": lambda: _send_link(window),
        "send_to": lambda: _send_to(window),
        "copy_source": lambda: _copy_source(window),
        "tag": lambda: _tag(window),
        "note": lambda: _note(window),
        "versions": lambda: _versions(window),
        "pictures": lambda: article_bar().choose_pictures(),
        "follow": marking.follow,
        "read": marking.mark,
        "read_all": marking.mark_list_read,
        "read_above": marking.mark_above,
        "read_below": marking.mark_below,
        "read_day": partial(marking.mark_older, 1),
        "read_week": partial(marking.mark_older, 7),
        "unread_outlets": lambda: window.preferring.set_unread_outlets(
            window.actions_["unread_outlets"].isChecked()
        ),
        "read_passed": lambda: window.preferring.set_read_passed(window.actions_["read_passed"].isChecked()),
        "oldest_first": lambda: window.preferring.set_oldest_first(
            window.actions_["oldest_first"].isChecked()
        ),
        "only_unread": lambda: desk.show_only_unread(window.actions_["only_unread"].isChecked()),
        "save": marking.save,
        "original": lambda: _original(window),
        "play": lambda: article_bar().play(),
        "read_aloud": lambda: article().read_aloud(),
        "story_of": desk.story_of_article,
        "save_search": lambda: window.searches.save(desk.place),
        "edit_search": lambda: window.searches.save(desk.place),
        "drop_search": lambda: window.searches.drop(desk.place),
        "mute": window.searches.mute,
    }


def _tag(window: MainWindow) -> None:
    """Tags of the articles that are chosen, or of the one that is open."""
    chosen = window.desk.target.shut_articles
    if chosen:
        window.pages.tags(chosen)
    else:
        window.content.article_pane.own.begin()


def _original(window: MainWindow) -> None:
    for link in window.desk.target.links[:1]:
        link.open()


def _note(window: MainWindow) -> None:
    window.desk.active.open_shut()
    window.content.article_pane.own.begin(note=True)


def _versions(window: MainWindow) -> None:
    window.desk.active.open_shut()
    window.article_side.compare_versions()


def _copy_source(window: MainWindow) -> None:
    """Of an article that is not open, there are no chosen words."""
    chosen = window.desk.target.shut_articles
    if not chosen:
        window.content.article_pane.copy_source()
        return
    from ui.models.citation import cited

    article = window.services.article(chosen[0].id)
    if article is not None:
        QGuiApplication.clipboard().setMimeData(cited(article, ""))


def _correcting(window: MainWindow) -> Handlers:
    correcting = window.correcting
    return {
        "regroup": lambda: story_do(window, correcting.regroup),
        "merge": lambda: story_do(window, correcting.merge),
        "take_out": lambda: _articles_do(window, lambda ids, story: correcting.apart(story or 0, ids)),
        "move_article": lambda: _articles_do(window, correcting.move),
        "undo": window.undoing.undo,
        "corrections": correcting.corrections,
        "groups": correcting.outlet_groups,
    }


def _going(window: MainWindow) -> Handlers:
    desk, page, content = window.desk, window.story_page, window.content
    return {
        "search": lambda: _to_search(window),
        "next": lambda: desk.active.step(1),
        "previous": lambda: desk.active.step(-1),
        "next_unread": window.reading_on.next_unread,
        "read_on": window.reading_on.read_on,
        "back": lambda: _back(window),
        "forward": content.forward,
        **{f"view_{name}": partial(page.go, f"tab:{name}") for name in VIEWS},
        "next_note": partial(_step, window, 1),
        "previous_note": partial(_step, window, -1),
        "next_outlet": lambda: _open_page(window).turn(1),
        "previous_outlet": lambda: _open_page(window).turn(-1),
        "swap_texts": page.swap_texts,
        **{kind: partial(desk.go_to, Place(kind)) for kind in PLACES},
        "palette": window.palette_page,
        "close": window.close,
        "quit": window.quit,
    }


def _looking(window: MainWindow) -> Handlers:
    prefer, pages = window.preferring, window.pages
    return {
        "larger": lambda: prefer.resize_text(1),
        "smaller": lambda: prefer.resize_text(-1),
        "usual_size": lambda: prefer.resize_text(0),
        "wider": lambda: prefer.widen_text(4),
        "narrower": lambda: prefer.widen_text(-4),
        "settings": pages.settings,
        "sidebar": lambda: show_asides(window),
        "list": lambda: show_asides(window),
        "full_screen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
        "only_reading": lambda: _only_reading(window),
        **{f"theme_{mode}": partial(prefer.set_mode, mode) for mode in MODES},
        "keys": lambda: pages.keys(window.actions_),
        "log": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(window.log.parent))),
        "about": lambda: _about(window),
    }


def show_asides(window: MainWindow) -> None:
    """Sidebar and list as their switches say; the reading area gets what they leave."""
    for name, pane in (("sidebar", window.sidebar), ("list", window.lists)):
        pane.setVisible(window.actions_[name].isChecked())


def _send_link(window: MainWindow) -> None:
    """The system's e-mail program gets a draft; nothing is sent from here."""
    found = window.desk.target.links
    if found and not QDesktopServices.openUrl(found[0].draft()):
        window.notice.say(
            QCoreApplication.translate("MainWindow", "This computer has no program for e-mail that answers."),
            "warn",
        )


def _send_to(window: MainWindow) -> None:
    """The reader's places, where the mouse is, or in the middle if it is elsewhere."""
    inside = window.rect().contains(window.mapFromGlobal(QCursor.pos()))
    at = QCursor.pos() if inside else window.content.mapToGlobal(window.content.rect().center())
    for link in window.desk.target.links[:1]:
        window.sending.ask(link.title, link.address, at)


def _only_reading(window: MainWindow) -> None:
    """Put both away, or bring both back."""
    both = not any(window.actions_[name].isChecked() for name in ("sidebar", "list"))
    for name in ("sidebar", "list"):
        window.actions_[name].setChecked(both)
    show_asides(window)


def _teaching(window: MainWindow) -> Handlers:
    classroom, prefer = window.classroom, window.preferring
    return {
        "make_lesson": lambda: _make_lesson(window),
        "open_lesson": classroom.choose_file,
        "sample_lesson": classroom.open_sample,
        "mark_loaded": classroom.mark_loaded,
        "mark_missing": classroom.mark_missing,
        "mark_reason": classroom.say_why,
        "save_marks": classroom.save_marks,
        "serve_lesson": classroom.serving.begin,
        "student_file": classroom.giving_out.save_student_file,
        "worksheet": classroom.giving_out.save_worksheet,
        "answer_key": classroom.giving_out.save_answers,
        "teacher_guide": classroom.giving_out.save_guide,
        "add_marks": classroom.handing_in.choose_files,
        "add_marks_folder": classroom.handing_in.choose_folder,
        "paste_marks": classroom.handing_in.paste,
        "remove_lesson": classroom.remove,
        "hide_names": lambda: prefer.hide_names(window.actions_["hide_names"].isChecked()),
        "glossary": classroom.glossary,
    }


def _make_lesson(window: MainWindow) -> None:
    """Of the story that is meant; without one, the classroom says what to do."""
    if window.desk.target.shut_stories:
        window.desk.with_story(window.classroom.make)
    else:
        window.classroom.make(window.content.story)


def _open_page(window: MainWindow) -> StoryPage | LessonPage:
    """The page whose rows and texts the keys go through."""
    page = window.classroom.page
    return page if page is not None and window.classroom.is_open else window.story_page


def _step(window: MainWindow, way: int) -> None:
    """Through the notes of a story or lesson; where none is open, through the list, as other readers do."""
    if window.classroom.is_open or window.content.story is not None:
        _open_page(window).step(way)
    elif way > 0:
        window.reading_on.next_unread()
    else:
        window.desk.active.step(-1)


def _back(window: MainWindow) -> None:
    """From a footnote to where it was called, else to what was open before."""
    if window.content.article is not None and window.content.article_pane.view.jump_back():
        window.show_place()
    else:
        window.content.back()


def _find(window: MainWindow) -> None:
    if window.classroom.page is not None and window.classroom.is_open:
        window.classroom.page.find_bar.open()
        return
    page = window.story_page if window.content.story is not None else window.content.article_pane
    page.find_bar.open()


def _to_search(window: MainWindow) -> None:
    window.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    window.bar.search.selectAll()
