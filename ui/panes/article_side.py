"""What belongs to the open article beside its text: tags, note, versions, pictures; asked for as it opens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage, QImageReader

from reader.model.article import ArticleRow
from reader.model.feed import Feed
from reader.settings import PICTURES
from ui.models.jobs import Jobs
from ui.models.preferences import Preferences
from ui.panes.content import Content
from ui.panes.sidebar import Sidebar
from ui.services import Place, Services
from ui.turns import Beside

if TYPE_CHECKING:
    from ui.panes.article import ArticlePane

MOST_PIXELS = 50_000_000
"""Larger pictures are not unpacked: a small file may hold a huge one."""


class ArticleSide(QObject):
    """Between the article pane and the library."""

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        sidebar: Sidebar,
        content: Content,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs, self._sidebar, self._content = services, jobs, sidebar, content
        self._preferences = preferences
        preferences.changed.connect(self._preferred)
        content.article_made.connect(self._take)
        services.pictured.connect(self._pictured)
        self._row: ArticleRow | None = None
        self._always = False
        """Whether the pictures of the open article's outlet, or of all, are on."""
        self._base = 0
        """The place of the version that the reader knows, else of the one before the present one."""
        self._beside = Beside(self)

    @property
    def _pane(self) -> ArticlePane:
        return self._content.article_pane

    def _take(self, pane: ArticlePane) -> None:
        pane.shown.connect(self._shown)
        pane.compare_asked.connect(self.compare_versions)
        pane.own.tag_asked.connect(self._tag)
        pane.own.note_asked.connect(self._note)
        pane.pictures_asked.connect(self.show_pictures)
        pane.text_asked.connect(self.fetch_text)
        pane.outlet_pictures_asked.connect(self._outlet_pictures)
        pane.all_pictures_asked.connect(partial(self._preferences.put, PICTURES))

    def compare_versions(self) -> None:
        """Show what changed: since it was read, or else by the last update."""
        row = self._pane.row
        versions = self._services.versions(row.id) if row is not None else ()
        if len(versions) < 2 or row is None:
            return
        last = len(versions) - 1
        versions = self._content.versions_shown(versions)
        self._pane.show_difference(versions, min(self._base, last - 1), last)

    def show_pictures(self) -> None:
        """Fetch the pictures of the open article, though those of its outlet are off."""
        self._fetch(asked=True)

    def fetch_text(self) -> None:
        """Fetch the page of the open article, and show what is on it."""
        row, pane = self._pane.row, self._pane
        if row is None:
            return
        pane.looked_up.add(row.id)

        def still_open() -> bool:
            opened = self._content.article
            return opened is not None and opened.row is not None and opened.row.id == row.id

        def done(_result: dict[str, Any]) -> None:
            rows, article = self._services.articles_by_id([row.id]), self._services.article(row.id)
            if rows and article is not None and still_open():
                self._content.show_article(article, rows[0])
                if not article.complete:
                    pane.tell_part()

        def failed(sentence: str, hint: str) -> None:
            pane.looked_up.discard(row.id)
            if still_open():
                pane.tell_part(f"{sentence} {hint}".strip())

        pane.notice.say(self.tr("Fetching the full text…"))
        self._jobs.run("fetch_text", article=row.id, done=done, failed=failed)

    def _shown(self) -> None:
        self._pane.own.keep_note()  # of the article before
        row = self._row = self._pane.row
        self._beside.drop()
        if row is None:
            self._pane.own.show_words((), "", ())
            self._pane.own.hide()
            return
        services = self._services
        known = [name for name, _count in services.tags_counted()]
        self._pane.own.show_words(row.tags, services.note(row.id) if row.noted else "", known)
        versions = services.versions(row.id)
        read = services.read_version(row.id)
        self._base = read - 1 if read is not None and 0 < read < len(versions) else max(0, len(versions) - 2)
        self._pane.show_version_count(len(versions), changed=row.changed)
        self._pane.bar.show_recordings(services.recordings(row.id))
        self._show_choice(self._feed(row))

    def _feed(self, row: ArticleRow) -> Feed | None:
        return self._sidebar.feed_of(Place("feed", feed=row.feed_id))

    def _fetch(self, *, asked: bool) -> None:
        row = self._pane.row
        if row is None or not self._pane.picture_addresses:
            return
        self._pane.expect_pictures()
        self._jobs.run("pictures", article=row.id, asked=asked, failed=self._no_pictures)

    def _no_pictures(self, sentence: str, _hint: str) -> None:
        for address in self._pane.picture_addresses:
            self._pane.show_picture(address, None, sentence)

    def _pictured(self, article: int, address: str, path: str, why: str) -> None:
        if self._row is not None and self._row.id == article:
            if not path:
                self._pane.show_picture(address, None, why or self.tr("It cannot be shown."))
                return
            width = self._pane.view.column_width()
            # A large picture takes longer than a frame to unpack.
            self._beside.run(partial(picture, path, width), partial(self._unpacked, address))

    def _unpacked(self, address: str, image: QImage | None) -> None:
        self._pane.show_picture(address, image, "" if image is not None else self.tr("It cannot be shown."))

    def _outlet_pictures(self, on: bool) -> None:
        row = self._pane.row
        if row is not None:
            self._jobs.run("feed_ways", feeds=[row.feed_id], pictures=on)

    def take_feeds(self, feeds: Sequence[Feed]) -> None:
        """Outlets have changed: the pictures of the open article's may be wanted from now on."""
        row = self._row
        feed = next((feed for feed in feeds if feed.id == row.feed_id), None) if row is not None else None
        if feed is not None and (feed.pictures or self._preferences.value(PICTURES)) != self._always:
            self._show_choice(feed)

    def _preferred(self, key: str) -> None:
        if key == PICTURES.key and self._row is not None:
            self._show_choice(self._feed(self._row))

    def _show_choice(self, feed: Feed | None) -> None:
        everywhere, here = self._preferences.value(PICTURES), feed is not None and feed.pictures
        self._always = everywhere or here
        self._pane.bar.show_picture_choice(on=here, everywhere=everywhere)
        if self._always and self._pane.picture_addresses:
            self._fetch(asked=False)

    def _tag(self, name: str, on: bool) -> None:
        if self._row is not None:
            self._jobs.run("tag", articles=[self._row.id], name=name, on=on)

    def _note(self, text: str) -> None:
        if self._row is not None:
            self._jobs.run("note", article=self._row.id, text=text)


def picture(path: str, width: int) -> QImage | None:
    """A picture file, no wider than `width` px; None if it cannot be read, or is too large to unpack."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    if size.width() > width:
        reader.setScaledSize(QSize(width, max(1, round(size.height() * width / size.width()))))
    image = reader.read()
    return None if image.isNull() else image
