"""The reader's desk: joins sidebar, lists and what is open with the library. Keeps no data of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.model.article import Article, ArticleOrder, ArticleRow
from reader.model.comparison import Comparison
from reader.model.story import StoryRow
from ui.models.jobs import Jobs
from ui.panes.arrivals import Arrivals
from ui.panes.article_list import ArticleList
from ui.panes.content import FILES_ID, Content, OpenStory
from ui.panes.list_pane import ListPane
from ui.panes.not_covered import NotCoveredList
from ui.panes.open_row import mark_open
from ui.panes.sidebar import Sidebar
from ui.panes.story_list import StoryList
from ui.panes.story_watch import StoryWatch
from ui.panes.target import Target
from ui.services import Failure, Place, Services
from ui.services.lessons import LessonRow
from ui.turns import Turns
from ui.widgets.stack import Stack

WARM_MS, APART_MS = 1_500, 50
MUCH = 300
"""Passages of a story; reading its comparison takes 5 ms and more then."""
NARROWABLE = ("stories", "articles", "feed", "folder")
"""Places that can be narrowed to what is unread; of the others, reading takes nothing away."""


class Desk(QObject):
    """Signals:
    located(): the place, or what is open, is another one.
    feeds_changed(list[Feed]): the outlets, or how they are.
    query_shown(text): a search that was kept is on show; "" none is.
    query_wrong(position): the search cannot be meant, from that character on.
    not_covered_made(pane), lessons_made(pane): that list is there.
    lessons_changed(ids): lessons of the library have come, gone or changed.
    """

    located = Signal()
    feeds_changed = Signal(list)
    not_covered_made = Signal(object)
    lessons_made = Signal(object)
    query_shown = Signal(str)
    query_wrong = Signal(int)
    lessons_changed = Signal(object)

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        sidebar: Sidebar,
        stories: StoryList,
        articles: ArticleList,
        make_lessons: Callable[[QWidget], ListPane[LessonRow]],
        lists: Stack,
        content: Content,
    ) -> None:
        super().__init__(content)
        self._services, self._jobs = services, jobs
        self.sidebar, self.stories, self.articles = sidebar, stories, articles
        self._make_lessons = make_lessons
        self._lessons: ListPane[LessonRow] | None = None
        self._not_covered: NotCoveredList | None = None
        self._lists, self.content = lists, content
        self.place = Place("stories")
        self._token = 0
        self._filled = False
        self._only_unread = False
        self.target = Target(services, self)
        self._was_open: object = None
        self.watch = StoryWatch(services, jobs, content)
        self._arrivals = Arrivals(services, self)
        sidebar.chosen.connect(self.go)
        stories.chosen.connect(self._choose_story)
        stories.order_chosen.connect(lambda _order: self.go(self.place))
        articles.chosen.connect(self.open_row)
        for pane in (stories, articles):
            pane.picks_changed.connect(lambda _rows: self.located.emit())
        content.moved.connect(self._moved)
        content.story_wanted.connect(self.open_story_id)
        services.changed.connect(self._arrivals.take)
        services.found.connect(self._found)
        services.searches_counted.connect(sidebar.model.set_search_counts)
        self._filling, self._opening = Turns(self), Turns(self)
        self._warming = Turns(self, APART_MS)
        services.opened.connect(self.begin_refill)

    @property
    def not_covered(self) -> NotCoveredList:
        """Stories that some outlets do not cover; made when it is first asked for."""
        if self._not_covered is None:
            pane = self._not_covered = NotCoveredList(self._services, self._lists)
            self._lists.addWidget(pane)
            pane.chosen.connect(lambda row: self.choose_story_id(row.id))
            pane.counted.connect(self.sidebar.model.set_not_covered)
            pane.picks_changed.connect(lambda _rows: self.located.emit())
            self.not_covered_made.emit(pane)
        return self._not_covered

    @property
    def lessons(self) -> ListPane[LessonRow]:
        """The lesson packs; another room's list, made when it is first asked for."""
        if self._lessons is None:
            pane = self._lessons = self._make_lessons(self._lists)
            self._lists.addWidget(pane)
            pane.picks_changed.connect(lambda _rows: self.located.emit())
            self.lessons_made.emit(pane)
        return self._lessons

    def take_groups(self) -> None:
        """The groups of outlets are others."""
        if self._not_covered is not None:
            self._not_covered.fill()

    def _moved(self) -> None:
        """What is open may be the same, with a newer comparison."""
        now = self.content.what
        if now != self._was_open:
            self._was_open = now
            self._opening.drop()  # the reader has opened something else meanwhile
            self.active.take_opened()
            self.look_for_article()
        self.located.emit()

    def look_for_article(self) -> None:
        """The open article may have been deleted: while it was open, or before the reader went back to it."""
        row = self.target.open_article
        if row is not None and self._services.is_gone(row.id):
            self.content.lose_article()

    def with_story(self, then: Callable[[OpenStory], object]) -> None:
        """Call with the story that commands are for: the open one at once, else once it is compared."""
        shut, story = self.target.shut_stories, self.content.story
        if not shut:
            if story is not None and story.comparison is not None:
                then(story)
            return
        row = shut[0]

        def compared(_result: object) -> None:
            comparison = self._services.comparison(row.id)
            if comparison is not None:
                then(OpenStory(row, comparison))

        self._jobs.run("compare", what=self.tr("Comparing"), done=compared, story=row.id)

    @property
    def narrowable(self) -> bool:
        """Whether the list on show can be narrowed to what is unread."""
        return self.place.kind in NARROWABLE

    @property
    def narrowed(self) -> bool:
        """Whether the list on show leaves out what is read."""
        return self._only_unread and self.narrowable

    def show_only_unread(self, on: bool) -> None:
        """Leave out what is read, or show it again."""
        self._only_unread = on
        self.go(self.place)

    def show_oldest_first(self, on: bool) -> None:
        """Begin lists of articles with the oldest, or with the newest."""
        order: ArticleOrder = "oldest" if on else "newest"
        if order != self.articles.order:
            self.articles.order = order
            if self._filled and self.active is self.articles:
                self.go(self.place)

    @property
    def active(self) -> StoryList | ArticleList | NotCoveredList | ListPane[LessonRow]:
        """The list that is on show."""
        if self.place.kind == "not_covered":
            return self.not_covered
        if self.place.kind == "lessons":
            return self.lessons
        return self.stories if self.place.kind in ("stories", "followed") else self.articles

    @property
    def filling(self) -> bool:
        """Whether everything is being read anew."""
        return self._filling.busy

    @property
    def opening(self) -> bool:
        """Whether a story has been read that is shown in the next turn."""
        return self._opening.busy

    def warm(self) -> None:
        """A story will be opened sooner or later: get ready for it in idle moments."""
        QTimer.singleShot(WARM_MS, self, lambda: self._warming.begin(self._warm()))

    def _warm(self) -> Iterator[None]:
        yield from self._services.make_ready()
        self.not_covered.ensurePolished()

    def refill(self) -> None:
        """Read everything anew, at once."""
        self.begin_refill()
        self._filling.finish()

    def begin_refill(self) -> None:
        """Read what the reader waits for at once, and the rest in turns."""
        work = self._refill()
        next(work)
        self._filling.begin(work)

    def _refill(self) -> Iterator[None]:
        """At the start and when the library appears: what the reader waits for, then the rest in turns."""
        self._filled = True
        listed = self.place.kind not in ("feed", "folder")  # the sidebar knows their names
        if listed:
            self.go(self.place)
        yield
        yield from self._arrivals.feeds_in_turns()
        self.take_searches()
        yield
        self.sidebar.update_tags(self._services.tags_counted())
        yield
        self.sidebar.update_counts(self._services.counts())
        self.sidebar.go(self.place, quietly=True)
        if not listed:
            self.go(self.place)

    def go(self, place: Place) -> None:
        """Show another place in the list."""
        if place.kind == "search":
            self.query_shown.emit(place.query)
            self._search(place)
            return
        if self.place.kind == "search":
            self.query_shown.emit("")
        self.place = place
        services = self._services
        if place.kind in ("stories", "followed"):
            self.stories.set_followed(place.kind == "followed")
            self.stories.unread = self.narrowed
            self.stories.ask(self._stories)
            self._lists.setCurrentWidget(self.stories)
        elif place.kind == "not_covered":
            self.not_covered.fill()
            self._lists.setCurrentWidget(self.not_covered)
        elif place.kind == "lessons":
            self.lessons.ask(lambda after, _limit: services.lessons() if after is None else [])
            self._lists.setCurrentWidget(self.lessons)
        else:
            feed = self.sidebar.feed_of(place)
            titles = {
                "articles": self.tr("All articles"),
                "saved": self.tr("Saved"),
                "changed": self.tr("Changed since read"),
                "noted": self.tr("With a note"),
                "tag": f"#{place.tag}",
                "folder": place.folder,
                "feed": feed.title if feed is not None else "",
            }
            self.articles.set_title(titles[place.kind])
            self.articles.say_empty(place, feed)
            unread, order = self.narrowed, self.articles.order
            self.articles.ask(
                lambda after, limit: services.articles(place, after, limit, unread=unread, order=order)
            )
            self._lists.setCurrentWidget(self.articles)
        active = self.active
        if isinstance(active, StoryList | ArticleList):
            mark_open(active, self.content)
        active.show_unread_switch(there=self.narrowable, on=self._only_unread)
        if self.narrowed:
            active.say_all_read()
        elif isinstance(active, StoryList):
            active.say_empty()
        self.located.emit()

    def _stories(self, after: StoryRow | None, limit: int) -> list[StoryRow]:
        stories = self.stories
        if stories.followed:
            return self._services.stories(stories.order, after, limit, followed=True)
        if after is None:
            # From the top: as of now, which may be days after the list was last asked for.
            stories.show_window(self._services.story_days, self._services.story_window())
        return self._services.stories(
            stories.order,
            after,
            limit,
            several=stories.several,
            since=stories.since,
            unread=stories.unread,
        )

    def window_changed(self) -> None:
        """Stories of more or fewer days are to be shown."""
        if not self._filled:
            return  # the settings are being read; then everything is
        self.sidebar.update_counts(self._services.counts())
        if self.place.kind == "stories":
            self.go(self.place)

    def search(self, text: str) -> None:
        """Look for words, or go back to where the reader was before the search."""
        if not text:
            if self.place.kind == "search":
                self._token = 0
                self.sidebar.go(Place("stories"))
            return
        if self.place.kind != "search" or self.place.query != text:
            self.sidebar.unmark()
            self._search(Place("search", query=text))

    def take_searches(self) -> None:
        """Read the saved searches anew."""
        kept = self._services.saved_searches()
        self.sidebar.update_searches(kept)
        # What a search marks as read by itself waits for nobody.
        self._services.count_searches([each for each in kept if not each.marks_read])

    def show_kept(self, place: Place) -> None:
        """A search was kept: it stands in the sidebar, and is on show."""
        self.take_searches()
        self.go_to(place)

    def show_dropped(self) -> None:
        """The search that was on show is no longer kept."""
        self.take_searches()
        self.go_to(Place("stories"))

    def _search(self, place: Place) -> None:
        self.place = place
        title = self.tr("Search: {text}").format(text=place.query)
        self.articles.set_title(title, snippets=True, keepable=place.search is None)
        self.articles.show_unread_switch(there=False, on=False)
        self._lists.setCurrentWidget(self.articles)
        self.articles.expect()
        self._token = self._services.search(place.query)
        self.located.emit()

    def open_story(self, row: StoryRow) -> None:
        """Open a story, with the comparison that is there; the engine looks whether it is still good."""
        self._opening.drop()  # also where this one is on show already
        self.content.show_story(row, self._services.comparison(row.id))
        self.watch.opened(row)

    def _choose_story(self, row: StoryRow) -> None:
        """Open a story of the list; one that a single article tells is that article. Of much text the reading
        fills a turn, so the showing has the next."""
        told = self._services.articles_in(row.id) if row.articles == 1 else []
        only = self._services.articles_by_id(told) if len(told) == 1 else []
        if only:
            self._opening.drop()
            self.open_row(only[0])
            return
        comparison = self._services.comparison(row.id)
        if comparison is not None and sum(len(each.passages) for each in comparison.articles) > MUCH:
            self._opening.begin(self._open_next(row))
        else:
            self.open_story(row)

    def _open_next(self, row: StoryRow) -> Iterator[None]:
        self.open_story(row)
        yield

    def open_story_id(self, story_id: int) -> None:
        """Open a story by id, and choose it in the list if it is there."""
        rows = self._services.stories_by_id([story_id])
        if rows:
            self.stories.choose(story_id, quietly=True)
            self.open_story(rows[0])

    def choose_story_id(self, story_id: int) -> None:
        """Open a story that was found elsewhere as the list would: its article, if there is only one."""
        rows = self._services.stories_by_id([story_id])
        if rows:
            self.stories.choose(story_id, quietly=True)
            self._choose_story(rows[0])

    def open_row(self, row: ArticleRow) -> None:
        """Open an article of the library; it counts as read, unless the reader marks by hand."""
        article = self._services.article(row.id)
        if article is not None:
            marks = self.watch.marks_opened
            # As it will be in a moment: a menu that is opened now says what it will do then.
            self.content.show_article(article, replace(row, read=True) if marks else row)
            if marks and (not row.read or row.changed):
                self._jobs.run("mark", articles=[row.id], read=True)

    def open_article_id(self, article_id: str) -> None:
        """Open an article that a view of the open story names; without names if it hides them."""
        story, blind = self.content.story, self.content.blind
        if blind is not None:
            hidden = _article_in(blind, article_id)
            if hidden is not None:
                self.content.show_article(hidden, None)
            return
        compared = _article_in(story.comparison, article_id) if story is not None else None
        rows = self._services.articles_by_id([int(article_id)]) if article_id.isdecimal() else []
        if rows and (story is None or story.row.id != FILES_ID):
            self.open_row(rows[0])
        elif compared is not None:
            self.content.show_article(compared, None)

    def open_files(self, comparison: Comparison) -> None:
        """Open a comparison of files."""
        when = [a.article.published for a in comparison.articles if a.article.published is not None]
        now = datetime.now(UTC)
        outlets = tuple(dict.fromkeys(a.article.outlet for a in comparison.articles))
        row = StoryRow(
            id=FILES_ID,
            title=comparison.articles[0].headline if comparison.articles else "",
            outlets=outlets,
            articles=len(comparison.articles),
            unread=0,
            first=min(when, default=now),
            latest=max(when, default=now),
        )
        self.content.show_story(row, comparison)

    def show_new(self) -> None:
        """Show what has arrived; what is chosen stays chosen, where it is."""
        if self.place.kind != "search":
            self.active.show_new()

    def welcome(self) -> None:
        """A command of the reader's brings something new: it is shown as it arrives."""
        for pane in (self.stories, self.articles):
            pane.welcome()
        self.show_new()

    def take_keys(self) -> None:
        """Put the keys into the list on show."""
        self.active.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.active.current is None and self.active.model.rowCount():
            self.active.step(1)

    def show_folder(self, name: str) -> None:
        """A folder has this name now; without one, its outlets stand alone."""
        self._arrivals.take_feeds()
        self.go_to(Place("folder", folder=name) if name else Place("stories"))

    def go_to(self, place: Place) -> None:
        """Go to a place by the sidebar, so that it shows there; a typed search is nowhere in it."""
        if place.kind == "search" and self.sidebar.model.item_of(place) is None:
            if place.search is None:
                self.sidebar.unmark()
                self.go(place)
            return
        if self.sidebar.place == place:
            self.go(place)
        self.sidebar.go(place)

    def story_of_article(self) -> None:
        """Open the story that the article is part of that commands are for."""
        self._story_of(*self.target.articles[:1])

    def story_of_open(self) -> None:
        """The same of the open article, whatever is chosen in the list."""
        self._story_of(self.target.open_article)

    def _story_of(self, row: ArticleRow | None = None) -> None:
        if row is not None and row.story_id is not None:
            self.open_story_id(row.story_id)

    def _found(self, token: int, answer: list[ArticleRow] | Failure) -> None:
        if token != self._token or self.place.kind != "search":
            return
        if isinstance(answer, Failure):
            self.articles.say_failure(answer, self.place.query)
            self.articles.show_rows([])
            if answer.position is not None:
                self.query_wrong.emit(answer.position)
            return
        self.articles.say_empty(self.place, None)
        services, query = self._services, self.place
        self.articles.show_rows(answer, lambda after, limit: services.articles(query, after, limit))


def _article_in(comparison: Comparison | None, article_id: str) -> Article | None:
    if comparison is None:
        return None
    return next((c.article for c in comparison.articles if c.article.id == article_id), None)
