"""Where an outlet's full texts are taken from, tried out on its newest article before it is chosen."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.model.feed import Feed
from ui import wording
from ui.models.jobs import Jobs
from ui.services import Services
from ui.theme import measures
from ui.theme.theme import app_theme
from ui.widgets.busy_bar import BusyBar
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.reading_view import ReadingView
from ui.widgets.roles import button, label

SELECTOR = "article .body, .standfirst"
"""An example of a selector; not to be translated."""


class OutletText(QWidget):
    """Signals:
    tried(): a try has ended, one way or the other.
    """

    tried = Signal()

    def __init__(self, services: Services, jobs: Jobs, notice: NoticeBar, parent: QWidget | None = None):
        super().__init__(parent)
        self._services, self._jobs, self._notice = services, jobs, notice
        self._feed: Feed | None = None
        self._trying: int | None = None
        self._ways = {
            "auto": QRadioButton(self.tr("&Automatic"), self),
            "feed": QRadioButton(self.tr("From the &feed"), self),
            "page": QRadioButton(self.tr("From the article's &page"), self),
            "selector": QRadioButton(self.tr("A pa&rt of the page, by a CSS selector"), self),
        }
        self._group = QButtonGroup(self)
        for way in self._ways.values():
            self._group.addButton(way)
            way.toggled.connect(lambda _on: self._chosen())
        self.reason = label("", "small", wrap=True, parent=self)
        self.selector = QLineEdit(self)
        self.selector.setPlaceholderText(SELECTOR)
        self.selector.setAccessibleName(self.tr("CSS selector"))
        self.selector.textChanged.connect(lambda _text: self._chosen())
        self.selector.returnPressed.connect(self.try_it)
        self.try_button = button(
            self.tr("&Try it"), tip=self.tr("Read the newest article this way; nothing is kept"), parent=self
        )
        self.use_button = button(
            self.tr("&Use this"), "primary", tip=self.tr("Read this outlet that way from now on"), parent=self
        )
        for each in (self.try_button, self.use_button):
            each.setAutoDefault(False)
        self.try_button.clicked.connect(lambda _on=False: self.try_it())
        self.use_button.clicked.connect(lambda _on=False: self.use())
        self.verdict = label("", "small", wrap=True, parent=self)
        self.progress = BusyBar(self.tr("Trying"), self)
        self.progress.setFixedWidth(80)
        self.progress.hide()
        self.view = ReadingView(self)
        self.view.setAccessibleName(self.tr("The newest article, read this way"))
        self.nothing = EmptyState(self)
        self.nothing.say(
            self.tr("See it before you choose"),
            self.tr("“Try it” reads the newest article the way that is chosen above."),
            icon_name="search",
        )
        preview = QWidget(self)
        self._stack = QStackedLayout(preview)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self.view)
        self._lay_out(preview)

    def _lay_out(self, preview: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, measures.M, 0, 0)
        column.setSpacing(measures.XS)
        for key, way in self._ways.items():
            column.addWidget(way)
            if key == "auto":
                inside = QHBoxLayout()
                inside.setContentsMargins(measures.XL, 0, 0, measures.XS)
                inside.addWidget(self.reason)
                column.addLayout(inside)
        field = QHBoxLayout()
        field.setContentsMargins(measures.XL, 0, 0, 0)
        field.addWidget(self.selector)
        column.addLayout(field)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, measures.XS, 0, measures.XS)
        buttons.addWidget(self.try_button)
        buttons.addWidget(self.use_button)
        buttons.addSpacing(measures.S)
        buttons.addWidget(self.progress)
        buttons.addWidget(self.verdict, 1)
        column.addLayout(buttons)
        column.addWidget(preview, 1)

    def show_feed(self, feed: Feed) -> None:
        """Show the choice that is kept; one that the reader is about to make stays."""
        before, self._feed = self._feed, feed
        other = before is None or before.id != feed.id
        kept = before is not None and (before.text_from, before.text_selector) == self.choice
        if other or kept:
            self._ways[feed.text_from].setChecked(True)
            self.selector.setText(feed.text_selector)
        if other:
            self._trying = None
            self.progress.hide()
            self.verdict.clear()
            self._stack.setCurrentWidget(self.nothing)
        self.reason.setText(self._reason(feed))
        self._chosen()

    @property
    def choice(self) -> tuple[str, str]:
        """What is chosen here: (way, selector)."""
        way = next((key for key, each in self._ways.items() if each.isChecked()), "auto")
        return way, self.selector.text().strip() if way == "selector" else ""

    def choose(self, way: str, selector: str = "") -> None:
        """Choose a way as if the reader had."""
        self._ways[way].setChecked(True)
        self.selector.setText(selector)

    def try_it(self) -> None:
        """Have the newest article read the way that is chosen."""
        way, selector = self.choice
        if self._feed is None or self._trying is not None or (way == "selector" and not selector):
            return
        self.verdict.clear()
        self.progress.show()
        given: dict[str, Any] = {"feed": self._feed.id, "from": way, "selector": selector}
        self._trying = self._jobs.run("try_text", page=self, done=self._tried, failed=self._failed, **given)
        self._chosen()

    def use(self) -> None:
        """Keep the choice."""
        way, selector = self.choice
        if self._feed is None:
            return
        told = self.tr("Kept. Articles of the last week are read anew by the next refresh.")
        given: dict[str, Any] = {"feed": self._feed.id, "from": way, "selector": selector}
        self._jobs.run(
            "full_text",
            page=self,
            done=lambda _result: self._notice.say(told, "good", seconds=12),
            failed=lambda sentence, hint: self._notice.say(f"{sentence} {hint}".strip(), "bad"),
            **given,
        )

    def _reason(self, feed: Feed) -> str:
        """Why the automatic choice is what it is, by what it came to."""
        found = self._services.text_sources(feed.id)
        total = found.feed + found.page + found.selector
        told = [self.tr("For each article the full text counts: the feed's, or else its page's.")]
        if total:
            told.append(
                self.tr("So far {feed} from the feed and {page} from pages.").format(
                    feed=wording.number(found.feed), page=wording.number(found.page + found.selector)
                )
            )
        if found.incomplete:
            told.append(wording.not_complete(found.incomplete))
        return " ".join(told)

    def _chosen(self) -> None:
        way, selector = self.choice
        self.selector.setEnabled(way == "selector")
        usable = way != "selector" or bool(selector)
        kept = self._feed is not None and (self._feed.text_from, self._feed.text_selector) == (way, selector)
        self.try_button.setEnabled(usable and self._trying is None)
        self.use_button.setEnabled(usable and not kept)

    def _tried(self, result: dict[str, Any]) -> None:
        self._end_try()
        if not result.get("found"):
            self._say(self.tr("Nothing was found this way; this is the feed's own text."), "red")
        elif result.get("complete"):
            words = wording.words(int(result.get("words") or 0))
            self._say(self.tr("{words}, the full text.").format(words=words), "green")
        else:
            words = wording.words(int(result.get("words") or 0))
            told = self.tr("{words}, not the full text.").format(words=words)
            self._say(f"{told} {result.get('why') or ''}".strip(), "amber")
        self.view.document().setDefaultFont(app_theme().type.reading())
        paragraphs = str(result.get("text") or "").split("\n\n")[1:]
        body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs)
        self.view.setHtml(f"<h3>{escape(str(result.get('title') or ''))}</h3>{body}")
        self._stack.setCurrentWidget(self.view)
        self.tried.emit()

    def _failed(self, sentence: str, hint: str) -> None:
        self._end_try()
        self._say(f"{sentence} {hint}".strip(), "red")
        self.tried.emit()

    def _end_try(self) -> None:
        self._trying = None
        self.progress.hide()
        self._chosen()

    def _say(self, sentence: str, tone: str) -> None:
        self.verdict.setText(sentence)
        self.verdict.setProperty("tone", tone)
        self.verdict.style().polish(self.verdict)
