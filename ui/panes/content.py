"""What is open on the right: a story, an article, or a word about what to do next; with a way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.model.article import Article, ArticleRow
from reader.model.comparison import Comparison
from reader.model.story import StoryRow
from ui.turns import Turns
from ui.widgets.empty_state import EmptyState
from ui.widgets.stack import Stack

if TYPE_CHECKING:
    from ui.models.names_hidden import MaskedArticle
    from ui.panes.article import ArticlePane
    from ui.services import ArticleVersion

WARM_MS, APART_MS = 2_000, 200
"""The window and the first story's views have loaded what they need by then."""
KEPT_STEPS = 50
NEAR_STEPS = 8
"""Steps in each direction that keep their comparison, of a long one 4 MB; a farther one reads it again."""
FILES_ID = -1
"""The id of the story that compared files make; no story of the library has it."""


class StoryView(Protocol):
    """What this pane needs of the story page (`ui.story.page.StoryPage`)."""

    @property
    def title(self) -> str:
        """The story's title, as it is shown."""

    @property
    def blind(self) -> Comparison | None:
        """The comparison without outlets' names that is on show; None if they are called by their names."""

    def show_story(self, row: StoryRow, comparison: Comparison | None) -> None:
        """Show a story; None while its comparison is being made."""

    def show_failure(
        self, row: StoryRow, sentence: str, hint: str = "", articles: Sequence[str] = ()
    ) -> None:
        """Say why a story cannot be compared; the first of its articles can be read all the same."""

    def show_alone(self, row: StoryRow, articles: Sequence[str]) -> None:
        """Show a story that one outlet tells, and the way to its article."""

    def clear(self) -> None:
        """Show nothing."""


@dataclass(frozen=True, slots=True)
class OpenStory:
    """A story that is or was open."""

    row: StoryRow
    comparison: Comparison | None


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """An article that is or was open; `row` None for a compared file."""

    article: Article
    row: ArticleRow | None


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A page of another room that is or was open: what it shows, by a key, and how it is filled again."""

    key: str
    title: str
    page: QWidget
    show: Callable[[], object]


@dataclass(frozen=True, slots=True)
class OpenEarlier:
    """What was open in a window before this one: `told` is how it was written down, `show` opens it if it is
    still there."""

    told: object
    show: Callable[[], object]


Opened = OpenStory | OpenArticle | OpenPage
Step = Opened | OpenEarlier


class Content(Stack):
    """Signals:
    moved(): something else is open. article_made(ArticlePane): the page of articles is there from now on.
    story_wanted(id): this story is to be opened now as it is in the library, if it is still there.
    """

    moved = Signal()
    story_wanted = Signal(int)
    article_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._story: StoryView
        self._story_page: QWidget
        self._article_pane: ArticlePane | None = None
        self._warming = Turns(self, APART_MS)
        self.nothing = EmptyState(self)
        self.addWidget(self.nothing)
        self.open: Opened | None = None
        self._hiding = False
        self._masked: MaskedArticle | None = None
        """The open article without its outlet's name, if that is what is on show."""
        self._renaming = Turns(self)
        self._before: list[Step] = []
        self._after: list[Step] = []
        self.setMinimumWidth(360)

    def take(self, page: QWidget, story: StoryView) -> None:
        """The page that shows stories, made as a child of this one."""
        self._story_page, self._story = page, story
        self.addWidget(page)

    def warm(self) -> None:
        """An article will be opened sooner or later: load and make its page in idle moments."""
        QTimer.singleShot(WARM_MS, self, lambda: self._warming.begin(self._warm()))

    def _warm(self) -> Iterator[None]:
        import_module("ui.panes.article")
        yield
        self.article_pane.ensurePolished()

    @property
    def article_pane(self) -> ArticlePane:
        """The page that shows articles, made in an idle moment or when it is asked for: a window opens sooner
        without it."""
        if self._article_pane is None:
            from ui.panes.article import ArticlePane

            pane = self._article_pane = ArticlePane(self)
            pane.back_asked.connect(self.back)
            self.addWidget(pane)
            self.article_made.emit(pane)
        return self._article_pane

    @property
    def can_go_back(self) -> bool:
        return bool(self._before)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._after)

    @property
    def steps(self) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
        """What going back and going forward lead to, the nearest last."""
        return tuple(self._before), tuple(self._after)

    def go_on_between(
        self, before: Sequence[Step], after: Sequence[Step], show: Callable[[], object]
    ) -> None:
        """Take the steps of another window, and open between them what it showed."""
        self._before = list(before)
        show()
        self._after = list(after)
        self.moved.emit()

    @property
    def story(self) -> OpenStory | None:
        """The story that is open, if one is."""
        return self.open if isinstance(self.open, OpenStory) else None

    @property
    def blind(self) -> Comparison | None:
        """The open story without its outlets' names; None if these are shown, or no story is open."""
        return self._story.blind if self.story is not None else None

    @property
    def article(self) -> OpenArticle | None:
        """The article that is open, if one is."""
        return self.open if isinstance(self.open, OpenArticle) else None

    @property
    def article_shown(self) -> Article | None:
        """The article that is open, as its page shows it: perhaps without its outlet's name and address."""
        if self.article is None:
            return None
        return self._masked.article if self._masked is not None else self.article.article

    @property
    def what(self) -> object:
        """What is open, in whatever version: a story's id, an article's, or a page's key."""
        if isinstance(self.open, OpenArticle):
            return self.open.article.id
        if isinstance(self.open, OpenPage):
            return self.open.key
        return self.open.row.id if self.open is not None else None

    @property
    def title(self) -> str:
        """The title of what is open, "" if nothing is."""
        if self.story is not None:
            return self._story.title
        if isinstance(self.open, OpenPage):
            return self.open.title
        return self.article_shown.title if self.article_shown is not None else ""

    def show_story(self, row: StoryRow, comparison: Comparison | None) -> None:
        """Open a story; or, if it is open already, put its newer comparison in."""
        now = OpenStory(row, comparison)
        if self.story is not None and self.story.row.id == row.id:
            self.open = now
        else:
            self._enter(now)
        self._story.show_story(row, comparison)
        self.setCurrentWidget(self._story_page)
        self.moved.emit()

    def show_failure(self, row: StoryRow, sentence: str, hint: str, articles: Sequence[str] = ()) -> None:
        """The open story cannot be compared."""
        if self.story is not None and self.story.row.id == row.id:
            self._story.show_failure(row, sentence, hint, articles)

    def show_alone(self, row: StoryRow, articles: Sequence[str]) -> None:
        """The open story is one outlet's."""
        if self.story is not None and self.story.row.id == row.id:
            self._story.show_alone(row, articles)

    def show_article(self, article: Article, row: ArticleRow | None) -> None:
        """Open an article; or, if it is open already, take it as it is now, where it is being read."""
        now, opened = OpenArticle(article, row), self.article
        if opened is not None and _is_same(opened, now):
            self.open = now
            if opened.article == article:
                self.article_pane.update_row(self._row_shown(row))
                self.moved.emit()
                return
        else:
            self._enter(now)
        self._put_article(article, row)
        self.setCurrentWidget(self.article_pane)
        self.moved.emit()

    def _put_article(self, article: Article, row: ArticleRow | None) -> None:
        """A compared file, or an article of a story that hides names, comes as it is to be shown."""
        self._masked = None
        if self._hiding and row is not None:
            from ui.models.names_hidden import MaskedArticle

            self._masked = MaskedArticle(article)
            article = self._masked.article
        self.article_pane.show_article(article, self._row_shown(row), can_go_back=self.can_go_back)

    def _row_shown(self, row: ArticleRow | None) -> ArticleRow | None:
        return self._masked.row(row) if self._masked is not None else row

    def versions_shown(self, versions: Sequence[ArticleVersion]) -> tuple[ArticleVersion, ...]:
        """The versions of the open article, as they may be shown."""
        return self._masked.versions(versions) if self._masked is not None else tuple(versions)

    def hide_names(self, on: bool) -> None:
        """Show articles without the names of their outlets, or with them; also the one that is open."""
        if on != self._hiding:
            self._hiding = on
            self._renaming.begin(self._rename())

    def _rename(self) -> Iterator[None]:
        if self._hiding:
            from ui.models.names_hidden import MaskedArticle, prepare

            yield from prepare()
            if self.article is not None:
                MaskedArticle(self.article.article)  # what it takes is kept for the next turn
                yield
        opened = self.article
        if opened is not None and opened.row is not None:
            self._put_article(opened.article, opened.row)
            self.moved.emit()

    def show_page(self, opened: OpenPage) -> None:
        """Open a page of another room."""
        if not isinstance(self.open, OpenPage) or self.open.key != opened.key:
            self._enter(opened)
        self.open = opened
        opened.show()
        if self.indexOf(opened.page) < 0:
            self.addWidget(opened.page)
        self.setCurrentWidget(opened.page)
        self.moved.emit()

    def update_article(self, row: ArticleRow) -> None:
        """The open article's marks have changed."""
        if self.article is not None and self.article.row is not None and self.article.row.id == row.id:
            self.open = OpenArticle(self.article.article, row)
            self.article_pane.update_row(self._row_shown(row))

    def lose_article(self) -> None:
        """The open article is no longer in the library. It stays for as long as it is read, like one of a
        file: nothing can be marked on it."""
        if self.article is not None and self.article.row is not None:
            self.open = OpenArticle(self.article.article, None)
            self.article_pane.lose_row()
            self.moved.emit()

    def show_nothing(
        self,
        heading: str,
        text: str = "",
        steps: tuple[tuple[str, Callable[[], object]], ...] = (),
        *,
        icon_name: str = "newspaper",
    ) -> None:
        """Nothing is open; say what could be done."""
        self.open = None
        self._before.clear()
        self._after.clear()
        self.nothing.say(heading, text, steps, icon_name=icon_name)
        self.setCurrentWidget(self.nothing)
        self.moved.emit()

    def back(self) -> None:
        """Open what was open before."""
        self._travel(self._before, self._after)

    def forward(self) -> None:
        """Open again what was left by going back."""
        self._travel(self._after, self._before)

    def _travel(self, take: list[Step], leave: list[Step]) -> None:
        if not take:
            return
        left, after = self.open, list[Step]()
        if left is not None:
            _put(leave, left)
        self.open = None
        while take and self.open is None:  # what is gone from the library is passed over
            to, after = take.pop(), list(self._after)
            if isinstance(to, OpenStory) and to.comparison is None and to.row.id != FILES_ID:
                self.story_wanted.emit(to.row.id)
            elif isinstance(to, OpenStory):
                self.show_story(to.row, to.comparison)
            elif isinstance(to, OpenArticle):
                self.show_article(to.article, to.row)
            elif isinstance(to, OpenPage):
                self.show_page(to)
            else:
                to.show()
        if self.open is not None:
            # Going there was no new step: what lay ahead still does.
            self._after = after
        elif left is not None:
            self.open = left
            leave.pop()
        self.moved.emit()

    def _enter(self, now: Opened) -> None:
        self._after.clear()
        if self.open is not None:
            _put(self._before, self.open)
            del self._before[:-KEPT_STEPS]
        self.open = now


def _put(steps: list[Step], step: Step) -> None:
    """Add the nearest step; the one that is far from now on lets go of what the library has as well."""
    steps.append(step)
    if len(steps) > NEAR_STEPS:
        far = steps[-NEAR_STEPS - 1]
        if isinstance(far, OpenStory) and far.row.id != FILES_ID:
            steps[-NEAR_STEPS - 1] = replace(far, comparison=None)


def _is_same(one: OpenArticle, other: OpenArticle) -> bool:
    """Whether both are one article of the library, or of the files that are compared."""
    return one.article.id == other.article.id and (one.row is None) == (other.row is None)
