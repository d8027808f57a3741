"""What a command is for: rows that are chosen but not open, else what is open; what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.article import ArticleRow
from reader.model.story import StoryRow
from ui.actions import VIEWS
from ui.panes.content import FILES_ID
from ui.panes.links import Link
from ui.services import Services

if TYPE_CHECKING:
    from ui.panes.desk import Desk
    from ui.panes.list_pane import ListPane

VIEW_COMMANDS = tuple(f"view_{name}" for name in VIEWS)
STORY_COMMANDS = (
    "next_note",
    "previous_note",
    "next_outlet",
    "previous_outlet",
    "swap_texts",
)


class Target:
    """A right click chooses a row and opens nothing, and so does choosing several: what is chosen then is
    meant, whatever is open."""

    def __init__(self, services: Services, desk: Desk) -> None:
        self._services, self._desk = services, desk

    @property
    def shut_articles(self) -> list[ArticleRow]:
        """The articles that are chosen in the list, if that opened none."""
        desk = self._desk
        return desk.articles.shut if desk.active is desk.articles else []

    @property
    def shut_stories(self) -> list[StoryRow]:
        """The same of stories."""
        return self._listed.shut if self._listed is not None else []

    @property
    def _listed(self) -> ListPane[StoryRow] | None:
        """The list of stories that is on show, if one is."""
        desk = self._desk
        if desk.place.kind == "not_covered":
            return desk.not_covered
        return desk.stories if desk.active is desk.stories else None

    @property
    def articles(self) -> list[ArticleRow]:
        """The articles that are meant."""
        return self.shut_articles or [row for row in (self.open_article,) if row is not None]

    @property
    def stories(self) -> list[StoryRow]:
        """The stories of the library that are meant, as they are now."""
        return self.shut_stories or self.open_stories

    @property
    def open_article(self) -> ArticleRow | None:
        """The open article, if one of the library is."""
        article = self._desk.content.article
        return article.row if article is not None else None

    @property
    def open_stories(self) -> list[StoryRow]:
        """The open story as it is now, or the one that the open article is all of; none if it is none of the
        library."""
        story = self._desk.content.story
        number = story.row.id if story is not None else self.story_behind
        return self._services.stories_by_id([number]) if number is not None else []

    @property
    def story_behind(self) -> int | None:
        """The number of the story that the open article tells, if it is the chosen one of the list."""
        row = self.open_article
        chosen = self._listed.current if self._listed is not None else None
        here = row is not None and chosen is not None and chosen.id == row.story_id
        return chosen.id if here and chosen is not None else None

    @property
    def readable(self) -> tuple[list[ArticleRow], list[StoryRow]]:
        """Of a command that goes for articles or stories: one of both."""
        if self.shut_stories:
            return [], self.shut_stories
        return (self.articles, []) if self.articles else ([], self.stories)

    @property
    def links(self) -> list[Link]:
        """Where the articles that are meant are on the web; also of a file that is compared."""
        article = self._desk.content.article_shown
        if self.shut_articles or article is None:
            return [Link.of(row) for row in self.shut_articles]
        return [Link.of(article)]

    def possible(self) -> dict[str, bool]:
        """Of the commands that need something: whether it is there. By the names of `ui.actions`."""
        desk, content = self._desk, self._desk.content
        article, feed = content.article, desk.sidebar.feed is not None
        rows, links, shut = self.articles, self.links, self.shut_stories
        one = rows[0] if len(rows) == 1 else None
        url = [bool(link.address) for link in links]
        story = content.story
        compared = story is not None and story.comparison is not None
        grouped = len(shut) == 1
        if not shut:
            grouped = story.row.id != FILES_ID if story is not None else self.story_behind is not None
        homes = {row.story_id for row in rows}
        member = bool(homes) and None not in homes
        return {
            "regroup": grouped,
            "merge": grouped,
            "export_story": len(shut) == 1 if shut else compared,
            "take_out": member and len(homes) == 1,
            "move_article": member,
            **dict.fromkeys(("note", "versions"), one is not None),
            "play": article is not None and bool(content.article_pane.bar.recordings),
            "read_aloud": article is not None,
            "pictures": article is not None and bool(content.article_pane.picture_addresses),
            "copy_source": len(links) == 1,
            "story_of": one is not None and one.story_id is not None,
            "copy_link": any(url),
            **dict.fromkeys(("original", "send_link", "send_to"), url == [True]),
            **dict.fromkeys(("find", "print", "pdf"), article is not None or story is not None),
            "back": content.can_go_back or (article is not None and bool(content.article_pane.view.left)),
            "forward": content.can_go_forward,
            # A tab may be chosen while the articles are still compared.
            **dict.fromkeys(VIEW_COMMANDS, story is not None),
            **dict.fromkeys(STORY_COMMANDS, compared),
            # Without a story they go through the list.
            **dict.fromkeys(("next_note", "previous_note"), compared or story is None),
            "outlet": feed,
            "outlet_site": feed and bool(desk.sidebar.feed and desk.sidebar.feed.site_url),
            "copy_feed": feed,
            "rename": feed or desk.place.kind == "folder",
            "remove": feed or desk.place.kind == "folder",
            "activity_here": feed,
            "keep_here": bool(desk.sidebar.feeds),
            "refresh_here": desk.place.kind in ("feed", "folder"),
            "only_unread": desk.narrowable,
            "save_search": desk.place.kind == "search" and desk.place.search is None,
            **dict.fromkeys(("edit_search", "drop_search"), desk.place.search is not None),
        }
