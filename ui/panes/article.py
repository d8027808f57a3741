"""The article: its headline, where it is from, what can be done with it, and its text to read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.model.article import Article, ArticleRow
from ui import wording
from ui.panes.article_html import body_of, style
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.find_bar import FindBar
from ui.widgets.icons import icon
from ui.widgets.key_hints import hint
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.reading_view import WEB, ReadingView
from ui.widgets.roles import button, set_role

if TYPE_CHECKING:
    from ui.widgets.paper import Paper


class ArticlePane(QFrame):
    """Shows one article. `row` carries its marks; a compared file has none.

    Signals:
        back_asked(): to what was open before.
        save_asked(), read_asked(), story_asked(), size_asked(step): buttons.
    """

    back_asked = Signal()
    save_asked = Signal()
    read_asked = Signal()
    story_asked = Signal()
    size_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "paper")
        self.article: Article | None = None
        self.row: ArticleRow | None = None
        self._back = button(self.tr("Back"), "quiet", icon_name="back", parent=self)
        hint(self._back, self.tr("Back to what was open before"), "back")
        self._back.clicked.connect(self.back_asked)
        self._story = button(self.tr("Compare"), "plain", icon_name="compare", parent=self)
        hint(self._story, self.tr("Compare this article with the others on its story"), "story_of")
        self._story.clicked.connect(self.story_asked)
        self._save = button("", "plain", icon_name="star", parent=self)
        self._save.clicked.connect(self.save_asked)
        self._read = button("", "plain", parent=self)
        self._read.clicked.connect(self.read_asked)
        self._original = button(self.tr("Original"), "plain", icon_name="external", parent=self)
        hint(self._original, self.tr("Open the outlet's own page in your browser"), "original")
        self._original.clicked.connect(self.open_original)
        self._smaller = button("", "quiet", icon_name="smaller", parent=self)
        hint(self._smaller, self.tr("Smaller text"), "smaller")
        self._smaller.setAccessibleName(self.tr("Smaller text"))
        self._smaller.clicked.connect(lambda: self.size_asked.emit(-1))
        self._larger = button("", "quiet", icon_name="larger", parent=self)
        hint(self._larger, self.tr("Larger text"), "larger")
        self._larger.setAccessibleName(self.tr("Larger text"))
        self._larger.clicked.connect(lambda: self.size_asked.emit(1))
        bar = QFrame(self)
        set_role(bar, "strip")
        self._wide = (self._back, self._story, self._save, self._read, self._original)
        self._words: dict[QPushButton, str] = {each: each.text() for each in self._wide}
        buttons = QHBoxLayout(bar)
        buttons.setContentsMargins(measures.L, measures.XS, measures.L, measures.XS)
        buttons.setSpacing(measures.S)
        for each in self._wide:
            buttons.addWidget(each)
        buttons.addStretch(1)
        buttons.addWidget(self._smaller)
        buttons.addWidget(self._larger)
        self.notice = NoticeBar(self)
        self.view = ReadingView(self)
        self.view.setAccessibleName(self.tr("Article"))
        self.view.link_opened.connect(QDesktopServices.openUrl)
        self.find_bar = FindBar(self.view, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        column.addWidget(self.find_bar)
        app_theme().changed.connect(self._render)

    def show_article(self, article: Article, row: ArticleRow | None, *, can_go_back: bool) -> None:
        """Show another article from its top."""
        self.article = article
        self._back.setVisible(can_go_back)
        self.update_row(row)
        if article.complete:
            self.notice.dismiss()
        else:
            action = self.tr("Open the original") if self.address else ""
            self.notice.say(
                wording.incomplete_explained(article.why), "warn", action=action, on_action=self.open_original
            )
        self._render()
        self.view.go_to_place(0)

    def update_row(self, row: ArticleRow | None) -> None:
        """The marks have changed; the text stays as it is."""
        self.row = row
        self._story.setVisible(row is not None and row.story_id is not None)
        self._save.setVisible(row is not None)
        self._read.setVisible(row is not None)
        self._original.setVisible(bool(self.address))
        if row is not None:
            self._words[self._save] = self.tr("Saved") if row.saved else self.tr("Save")
            self._save.setIcon(icon("star-full", "amber_line") if row.saved else icon("star"))
            hint(self._save, self.tr("Keep it under Saved, or let it go"), "save")
            self._words[self._read] = self.tr("Mark unread") if row.read else self.tr("Mark read")
            self._read.setIcon(icon("circle") if row.read else icon("circle-full", "accent"))
            hint(self._read, self.tr("Mark as read or unread"), "read")
        self._fit_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_bar()
        super().resizeEvent(event)

    def _fit_bar(self) -> None:
        """In a narrow window the buttons keep only their icons; screen readers still get the words."""
        for each in self._wide:
            each.setText(self._words[each])
            each.setAccessibleName(self._words[each])
        shown = [each for each in self._wide if not each.isHidden()]
        need = sum(each.sizeHint().width() + measures.S for each in shown)
        if need + 2 * self._larger.sizeHint().width() + 2 * measures.L + measures.S > self.width():
            for each in self._wide:
                each.setText("")

    @property
    def address(self) -> str:
        """The article's web address, if it has one that may be opened."""
        url = self.article.url if self.article is not None else None
        return url if url and QUrl(url).scheme() in WEB else ""

    def open_original(self) -> None:
        """Open the outlet's page in the browser."""
        if self.address:
            QDesktopServices.openUrl(QUrl(self.address))

    def copy_link(self) -> None:
        """Put the article's address on the clipboard."""
        if self.address:
            QGuiApplication.clipboard().setText(self.address)

    def paper(self) -> Paper | None:
        """The article for the printer, with its outlet and address."""
        from html import escape

        from ui.widgets.paper import Paper

        if self.article is None:
            return None
        parts = (wording.byline(self.article, datetime.now(UTC)), self.address)
        facts = "<br>".join(escape(part) for part in parts if part)
        head = f'<h1>{escape(self.article.title)}</h1><p class="small">{facts}</p>'
        return Paper(self.article.title, head + body_of(self.article))

    def _render(self) -> None:
        if self.article is None:
            return
        theme = app_theme()
        place = self.view.place()
        self.view.widen()
        palette, scale = theme.palette, theme.type
        self.view.document().setDefaultStyleSheet(style(palette, scale))
        self.view.document().setDefaultFont(scale.reading())
        self.view.setHtml(_page(self.article, palette.muted, scale.small, scale.family, scale.article))
        frame = self.view.document().rootFrame().frameFormat()
        frame.setTopMargin(measures.XL)
        self.view.document().rootFrame().setFrameFormat(frame)
        self.view.go_to_place(place)


def _page(article: Article, muted: str, small: float, sans: str, size: float) -> str:
    from html import escape

    byline = escape(wording.byline(article, datetime.now(UTC)))
    return (
        f'<div style="font-size:{size * 1.5:.0f}px; font-weight:600; '
        f'margin-bottom:{measures.XS}px;">{escape(article.title)}</div>'
        f"<div style=\"font-family:'{sans}'; font-size:{small + 0.5:g}px; color:{muted}; "
        f'margin-bottom:{measures.L}px;">{byline}</div>{body_of(article)}'
        f'<p style="margin-bottom:{measures.XL}px;"></p>'
    )
