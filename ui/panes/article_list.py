"""The list of articles: all, saved, changed, of an outlet or folder, or what a search found."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model.article import ArticleOrder, ArticleRow
from reader.model.feed import Feed
from ui import wording
from ui.core_words import told
from ui.delegates.article_row import ArticleRowDelegate
from ui.panes.list_pane import ListPane
from ui.services import Failure, Place
from ui.widgets.key_hints import with_key
from ui.widgets.roles import button, plain_tip


class ArticleList(ListPane[ArticleRow]):
    """Newest first, or oldest.

    Signals:
        keep_asked(): the search on show is to be kept.
        place_asked(): the reader wants to mend the search where it goes wrong.
        look_asked(): ask the feed on show again.
        address_asked(feed id): it is to be read from another address.
        all_asked(): where nothing is, all articles are wanted.
    """

    keep_asked = Signal()
    place_asked = Signal()
    look_asked = Signal()
    address_asked = Signal(int)
    all_asked = Signal()
    _hiding = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            lambda row: wording.article_spoken(row, datetime.now(UTC), names=not self._hiding),
            QCoreApplication.translate("ArticleList", "Articles"),
            parent,
        )
        self.order: ArticleOrder = "newest"
        self._painter = ArticleRowDelegate(self.view)
        self.set_delegate(self._painter)

        self._keep = button(
            self.tr("Save search"), "quiet", tip=self.tr("Keep this search in the sidebar"), parent=self
        )
        self._keep.setAccessibleName(self.tr("Save search"))
        self._keep.clicked.connect(lambda _on=False: self.keep_asked.emit())
        self._keep.hide()
        self.header_row.addWidget(self._keep)

    def set_title(self, title: str, *, snippets: bool = False, keepable: bool = False) -> None:
        """What the list shows, in its header; `keepable` if it is a search that can be saved."""
        self.title.setText(title)
        self.title.setToolTip(plain_tip(title))
        self._keep.setVisible(keepable)
        self._fit_keep()
        self._painter.set_snippets(snippets)
        self.view.doItemsLayout()

    def hide_names(self, on: bool) -> None:
        """Leave the outlets out of the rows, or show them."""
        self._hiding = on
        self._painter.hide_names(on)
        self.view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_keep()

    def _fit_keep(self) -> None:
        self.fit(self._keep, self.tr("Save search"), "+")

    def is_unread(self, row: ArticleRow) -> bool:
        return not row.read

    def new_words(self, count: int) -> str:
        return self.tr("Show {count} new").format(count=wording.number(count))

    def key(self, row: ArticleRow) -> tuple[float, ...]:
        way = 1 if self.order == "newest" else -1
        return (way * min(row.published or row.seen, row.seen).timestamp(), way * row.id)

    def say_empty(self, place: Place, feed: Feed | None) -> None:
        """What stands here when the place has no articles."""
        whole = ((self.tr("Show all articles"), self.all_asked.emit),)
        match place.kind:
            case "saved":
                self.empty.say(
                    self.tr("Nothing saved"),
                    with_key(self.tr("Save an article, and it is kept here"), "save"),
                    whole,
                    icon_name="star",
                )
            case "noted":
                self.empty.say(
                    self.tr("No notes yet"),
                    with_key(self.tr("Write one on an article; only you see it"), "note"),
                    whole,
                    icon_name="tag",
                )
            case "tag":
                self.empty.say(
                    self.tr("Nothing has this tag"),
                    with_key(self.tr("Put it on an article, and the article appears here"), "tag"),
                    whole,
                    icon_name="tag",
                )
            case "changed":
                self.empty.say(
                    self.tr("Nothing changed since you read it"),
                    self.tr("When an outlet rewrites an article that you have read, it shows up here."),
                    whole,
                )
            case "search":
                self.empty.say(
                    self.tr("Nothing found"),
                    self.tr(
                        "Try fewer or other words. Phrases go in quotation marks, -word leaves one out, "
                        "outlet: quote: after: narrow it down (the arrow in the search field lists all)."
                    ),
                    whole,
                    icon_name="search",
                )
            case "feed" if feed is not None and feed.error:
                heading = self.tr("Nothing from {title} yet").format(title=feed.title)
                again = (self.tr("Look again"), self.look_asked.emit)
                address = (self.tr("Change address…"), partial(self.address_asked.emit, feed.id))
                self.empty.say(heading, told(feed.error), (again, address), icon_name="warning")
            case _:
                self.empty.say(
                    self.tr("No articles yet"),
                    with_key(self.tr("Refresh fetches what the outlets have"), "refresh"),
                )

    def say_failure(self, failure: Failure, query: str) -> None:
        """Why a search could not be made, and where in it."""
        if failure.position is None:
            self.empty.say(failure.sentence, failure.hint, icon_name="warning")
            return
        at = min(failure.position, len(query))
        # An arrow at the place: the number of a character says little.
        text = f"{query[:at]} ▸ {query[at:]}\n\n{failure.hint}"
        steps = ((self.tr("Go to that place"), self.place_asked.emit),)
        self.empty.say(failure.sentence, text, steps, icon_name="warning")
