"""The article: its headline, where it is from, what can be done with it, and its text to read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.model.article import Article, ArticleRow
from ui import wording
from ui.models.citation import cited
from ui.panes.aloud import Aloud
from ui.panes.article_bar import ArticleBar
from ui.panes.article_html import addresses, body_of, instead, style
from ui.panes.links import Link
from ui.panes.own_words import OwnWords
from ui.panes.versions_bar import VersionsBar
from ui.services import ArticleVersion
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.theme.type_scale import TypeScale
from ui.turns import Turns, WhenSeen
from ui.widgets.find_bar import FindBar
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.outlet_icons import SIDE, app_icons
from ui.widgets.reading_view import ReadingView
from ui.widgets.roles import set_role

if TYPE_CHECKING:
    from ui.widgets.paper import Paper

PICTURE = "picture:"
"""What the addresses of pictures in the view begin with: nothing that Qt could fetch."""
ICON = "icon:outlet"
"""The address of the icon that stands before the outlet's name."""
PICTURES_MS = 150
"""Pictures that come one after the other are shown together."""
LONG = 30_000
"""Letters of mark-up. A longer article is set in turns of the event loop; the one before stays until then."""


class ArticlePane(QFrame):
    """Shows one article. `row` carries its marks; a compared file has none.

    Signals:
        back_asked(): to what was open before.
        save_asked(), read_asked(), story_asked(), size_asked(step): buttons.
        compare_asked(): what changed is to be shown. pictures_asked(): those of this article, this once;
        text_asked(): its page is to be fetched.
        outlet_pictures_asked(on), all_pictures_asked(on): those of its outlet, or of all, from now on.
        shown(): another article is on show.
    """

    back_asked = Signal()
    save_asked = Signal()
    read_asked = Signal()
    story_asked = Signal()
    size_asked = Signal(int)
    compare_asked = Signal()
    pictures_asked = Signal()
    text_asked = Signal()
    outlet_pictures_asked = Signal(bool)
    all_pictures_asked = Signal(bool)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "paper")
        self.article: Article | None = None
        self.row: ArticleRow | None = None
        self.picture_addresses: tuple[str, ...] = ()
        self.bar = ArticleBar(self, lambda: bool(self.aloud.voices) and not self.aloud.busy)
        self.bar.back.clicked.connect(self.back_asked)
        self.bar.story.clicked.connect(self.story_asked)
        self.bar.save.clicked.connect(self.save_asked)
        self.bar.read.clicked.connect(self.read_asked)
        self.bar.original.clicked.connect(self.open_original)
        self.bar.versions.clicked.connect(lambda _on=False: self.compare_asked.emit())
        self.bar.once.triggered.connect(lambda _on=False: self.pictures_asked.emit())
        self.bar.always.triggered.connect(self.outlet_pictures_asked)
        self.bar.everywhere.triggered.connect(self.all_pictures_asked)
        self.bar.aloud.clicked.connect(lambda _on=False: self.read_aloud())
        self.bar.smaller.clicked.connect(lambda: self.size_asked.emit(-1))
        self.bar.larger.clicked.connect(lambda: self.size_asked.emit(1))
        self.notice = NoticeBar(self)
        self.view = ReadingView(self)
        self.view.setAccessibleName(self.tr("Article"))
        self.view.link_opened.connect(QDesktopServices.openUrl)
        self.find_bar = FindBar(self.view, self)
        self.aloud = Aloud(self.view, self)
        self.aloud.failed.connect(lambda told: self.notice.say(told, "warn"))
        self.aloud.turned.connect(self.bar.fit)
        self.own = OwnWords(self)
        self.own.hide()
        self.own.left.connect(self.view.setFocus)
        self.bar.tags.clicked.connect(lambda _on=False: self.own.begin())
        self.versions_bar = VersionsBar(self)
        self.versions_bar.chosen.connect(self._render)
        self.versions_bar.shut.connect(self.shut_difference)
        self.versions_bar.stepped.connect(self.step_change)
        self._compared: tuple[ArticleVersion, ...] = ()
        self._changes, self._change = 0, -1
        self.looked_up: set[int] = set()
        """Articles whose pages have been asked for from here."""
        self._pictured: dict[str, str] = {}
        """Why a picture is not shown, by its address; "" if it is; absent while it was not asked for."""
        self._again = QTimer(self, singleShot=True, interval=PICTURES_MS)
        self._again.timeout.connect(self._render)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.own)
        column.addWidget(self.versions_bar)
        column.addWidget(self.notice)
        column.addWidget(self.aloud)
        column.addWidget(self.view, 1)
        column.addWidget(self.find_bar)
        self._setting, self._place = Turns(self), 0
        self._anew = WhenSeen(self, self._render)
        app_theme().changed.connect(self._anew.ask)
        self._icon_shown = False
        app_icons().changed.connect(self._icon_changed)

    def show_article(self, article: Article, row: ArticleRow | None, *, can_go_back: bool) -> None:
        """Show another article from its top."""
        self.aloud.stop()
        self.article = article
        self._compared = ()
        self.versions_bar.hide()
        self._again.stop()
        self._pictured = {}
        self.view.images.clear()
        self.view.left.clear()
        self.picture_addresses = addresses(article)
        self.bar.versions.hide()
        self.bar.show_recordings(())
        self.bar.pictures.setVisible(row is not None and bool(self.picture_addresses))
        self.bar.back.setVisible(can_go_back)
        self.update_row(row)
        if article.complete:
            self.notice.dismiss()
        else:
            self.tell_part()
        self.go_to_place(0, anew=True)
        self.shown.emit()

    def tell_part(self, why: str = "") -> None:
        """Why it is no whole text, or in other words `why`, and where there may be one: on its page, if that
        was not asked for yet."""
        article, row = self.article, self.row
        if article is None:
            return
        action: str
        on_action: Callable[[], object]
        action, on_action = self.tr("Open the original") if self.address else "", self.open_original
        if self.address and row is not None and row.id not in self.looked_up and article.text_from == "feed":
            action, on_action = self.tr("Fetch the full text"), self.text_asked.emit
        told = why or wording.incomplete_explained(article.why)
        self.notice.say(told, "warn", action=action, on_action=on_action)

    def read_aloud(self) -> None:
        """Begin to; or wait with it, or go on."""
        if self.aloud.busy:
            self.aloud.turn()
        elif self.article is not None:
            byline = wording.byline(self.article, datetime.now(UTC))
            self.aloud.begin(self.article.language, but=byline)

    def show_version_count(self, count: int, *, changed: bool) -> None:
        """How often the outlet has rewritten it; `changed` if that was after it was read."""
        self.bar.show_version_count(count)
        if changed and count > 1:
            self.notice.say(
                self.tr("Its outlet has changed this article since you read it."),
                "info",
                action=self.tr("Show what changed"),
                on_action=self.compare_asked.emit,
            )

    def show_difference(self, versions: Sequence[ArticleVersion], before: int, after: int) -> None:
        """Show two versions, by their places, as one text with what went and what came."""
        self._compared = tuple(versions)
        self.versions_bar.show_versions(versions, before, after)
        self.notice.dismiss()
        self.go_to_place(0, anew=True)

    def shut_difference(self) -> None:
        """The article itself again."""
        self._compared = ()
        self.versions_bar.hide()
        self.go_to_place(0, anew=True)
        self.view.setFocus()

    def step_change(self, by: int) -> None:
        """The next (1) or previous (-1) change comes to the top."""
        from ui.models.version_diff import COUNTED

        if self._changes:
            self._change = (self._change + by) % self._changes if self._change >= 0 else (0 if by > 0 else -1)
            self._change %= self._changes
            self.view.scrollToAnchor(f"{COUNTED}{self._change}")

    def expect_pictures(self) -> None:
        """The article's pictures have been asked for."""
        for address in self.picture_addresses:
            self._pictured.setdefault(address, self.tr("loading…"))
        self._again.start()

    def show_picture(self, address: str, image: QImage | None, why: str) -> None:
        """A picture is there; or it will not come, and why. One that is not wanted any more is let go: the
        outlet has taken it away meanwhile, or its name is hidden."""
        if address not in self.picture_addresses:
            return
        self._pictured[address] = why
        if image is not None:
            self.view.images[f"{PICTURE}{self.picture_addresses.index(address)}"] = image
        if not self._again.isActive():
            self._again.start()

    def update_row(self, row: ArticleRow | None) -> None:
        """The marks have changed; the text stays as it is."""
        changed = row is not None and row.changed and self.row is not None and not self.row.changed
        same = row is not None and self.row is not None and self.row.id == row.id
        self.row = row
        if same and row is not None:
            if row.tags != self.own.tags:
                self.own.show_tags(row.tags)
            if changed:
                self._tell_change()
        self.bar.show_row(row, has_address=bool(self.address))

    def lose_row(self) -> None:
        """The article on show is no longer in the library; nothing can be marked on it."""
        self.update_row(None)
        self.own.lose()
        self.bar.pictures.hide()
        self.bar.versions.hide()
        self.bar.fit()
        self.notice.say(
            self.tr("This article is no longer in the library. You can read it until you open another."),
            "warn",
        )

    def _tell_change(self) -> None:
        """While it is being read: its lines stay where they are, though the notice comes above."""
        top = self.view.mapTo(self, QPoint(0, 0)).y()
        self.notice.say(
            self.tr("Its outlet has changed this article just now."),
            "info",
            action=self.tr("Show what changed"),
            on_action=self.compare_asked.emit,
        )
        column = self.layout()
        if column is not None:
            column.activate()
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + self.view.mapTo(self, QPoint(0, 0)).y() - top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.bar.fit()
        super().resizeEvent(event)

    @property
    def address(self) -> str:
        """The article's web address, if it has one that may be opened."""
        return Link.of(self.article).address if self.article is not None else ""

    def open_original(self) -> None:
        """Open the outlet's page in the browser."""
        if self.article is not None:
            Link.of(self.article).open()

    def paper(self) -> Paper | None:
        """The article for the printer, with its outlet and address."""
        from ui.widgets.paper import Paper

        if self.article is None:
            return None
        parts = (wording.byline(self.article, datetime.now(UTC)), self.address)
        facts = "<br>".join(escape(part) for part in parts if part)
        head = f'<h1>{escape(self.article.title)}</h1><p class="small">{facts}</p>'
        body = body_of(self.article).replace("<table>", '<table cellspacing="0" cellpadding="4" border="1">')
        return Paper(self.article.title, head + body)

    def copy_source(self) -> None:
        """Put the chosen words (or the headline) on the clipboard, with outlet, headline, day and address."""
        if self.article is None:
            return
        chosen = " ".join(self.view.textCursor().selection().toPlainText().split())
        QGuiApplication.clipboard().setMimeData(cited(self.article, chosen))

    @property
    def place(self) -> int:
        """Where the reader is in the text, or will be when it is set."""
        return self._place if self._setting.busy else self.view.place()

    def go_to_place(self, position: int, *, anew: bool = False) -> None:
        """Scroll to a place in the text; `anew`: the text is another one."""
        if not anew and not self._setting.busy:
            self.view.go_to_place(position)
            return
        self._place = position
        self._anew.forget()
        self._setting.begin(self._set())
        if self.article is None or len(self.article.html) + len(self.article.text) < LONG:
            self._setting.finish()
        else:
            self.view.setUpdatesEnabled(False)  # after what was begun before has ended, and lets paint

    def _render(self) -> None:
        """Set the text anew; the reader stays where they are."""
        self.go_to_place(self.place, anew=True)

    def _set(self) -> Iterator[None]:
        try:
            if self.article is None:
                return
            theme = app_theme()
            palette, scale = theme.palette, theme.type
            title, body = escape(self.article.title), ""
            told = wording.byline(self.article, datetime.now(UTC))
            if self._compared:
                from ui.models.version_diff import difference

                one, two = self.versions_bar.pair
                title, body, self._changes = difference(self._compared[one], self._compared[two])
                self._change = -1
                self.versions_bar.told.setText(wording.changed_passages(self._changes))
            else:
                body = body_of(self.article, self._picture)
            yield
            self.view.widen()
            document = self.view.document()
            document.setDefaultStyleSheet(style(palette, scale))
            document.setDefaultFont(scale.reading())
            self.view.setHtml(_page(title, self._outlets_icon() + escape(told), body, scale, palette.muted))
            yield
            frame = document.rootFrame().frameFormat()
            frame.setTopMargin(measures.XL)
            document.rootFrame().setFrameFormat(frame)
            yield from self.view.laid_out_to(self._place)
            self.view.go_to_place(self._place)
            self.aloud.renew()
        finally:
            if isValid(self.view):  # the window may be gone
                self.view.setUpdatesEnabled(True)

    def _icon_changed(self) -> None:
        if self.article is not None and app_icons().has(self.article.outlet) != self._icon_shown:
            self._anew.ask()

    def _outlets_icon(self) -> str:
        """What stands before the outlet's name: its icon, or nothing where it has none."""
        self._icon_shown = self.article is not None and app_icons().has(self.article.outlet)
        if self.article is None or not self._icon_shown:
            return ""
        self.view.images[ICON] = app_icons().pixmap(self.article.outlet).toImage()
        return f'<img src="{ICON}" width="{SIDE}" height="{SIDE}" style="vertical-align:middle">&nbsp; '

    def _picture(self, address: str, words: str) -> str:
        """What stands in the place of a picture: itself, or why it does not."""
        why = self._pictured.get(address)
        if why is None:
            return ""
        place = f"{PICTURE}{self.picture_addresses.index(address)}"
        image = self.view.images.get(place)
        if image is None:
            return instead(f"{words} ({why})" if words else why)
        width = min(image.width(), self.view.column_width())
        height = round(image.height() * width / max(1, image.width()))
        return f'<img src="{place}" width="{width}" height="{height}" alt="{escape(words)}">'


def _page(title: str, byline: str, body: str, scale: TypeScale, muted: str) -> str:
    return (
        f'<div style="font-size:{scale.article * 1.5:.0f}px; font-weight:600; '
        f'margin-bottom:{measures.XS}px;">{title}</div>'
        f"<div style=\"font-family:'{scale.family}'; font-size:{scale.small + 0.5:g}px; color:{muted}; "
        f'margin-bottom:{measures.L}px;">{byline}</div>{body}'
        f'<p style="margin-bottom:{measures.XL}px;"></p>'
    )
