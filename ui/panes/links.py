"""Where articles are on the web: opened, copied, or told to somebody by e-mail."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from urllib.parse import quote

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.model.article import Article, ArticleRow
from ui import wording
from ui.models.drop import WEB


@dataclass(frozen=True, slots=True)
class Link:
    """An article's headline, outlet and web address, "" if it has none that may be opened."""

    title: str
    outlet: str
    address: str

    @classmethod
    def of(cls, article: Article | ArticleRow) -> Link:
        """The link of an article, or of its row."""
        url = article.url or ""
        return cls(article.title, article.outlet, url if QUrl(url).scheme() in WEB else "")

    def open(self) -> None:
        """Open the outlet's page in the browser."""
        if self.address:
            QDesktopServices.openUrl(QUrl(self.address))

    def draft(self) -> QUrl:
        """An e-mail about the article, to nobody yet: its headline, outlet and link."""
        parts = (self.title, self.outlet, self.address)
        said = {"subject": self.title, "body": "\n".join(part for part in parts if part)}
        fields = "&".join(f"{name}={quote(text, safe='')}" for name, text in said.items())
        return QUrl(f"mailto:?{fields}", QUrl.ParsingMode.StrictMode)


def copy(links: Iterable[Link]) -> None:
    """Put addresses on the clipboard, each on a line."""
    addresses = [link.address for link in links if link.address]
    if addresses:
        QGuiApplication.clipboard().setText("\n".join(addresses))


def cited(article: Article, chosen: str) -> QMimeData:
    """Words of an article with where they are from, as text and as HTML with a link."""
    when = wording.day(article.published, datetime.now(UTC)) if article.published is not None else ""
    source = wording.SEPARATOR.join(part for part in (article.outlet, article.title, when) if part)
    plain = [wording.quoted(chosen), f"— {source}"] if chosen else [source]
    named = escape(source)
    address = Link.of(article).address
    if address:
        plain.append(address)
        named = f'<a href="{escape(address)}">{named}</a>'
    quoted = (
        f"<blockquote>{wording.quoted(escape(chosen))}</blockquote><p>— {named}</p>"
        if chosen
        else f"<p>{named}</p>"
    )
    data = QMimeData()
    data.setText("\n".join(plain))
    data.setHtml(quoted)
    return data
