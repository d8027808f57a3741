"""Where articles are on the web: opened, copied, or told to somebody by e-mail."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.model.article import Article, ArticleRow
from ui.models.citation import web_address


@dataclass(frozen=True, slots=True)
class Link:
    """An article's headline, outlet and web address, "" if it has none that may be opened."""

    title: str
    outlet: str
    address: str

    @classmethod
    def of(cls, article: Article | ArticleRow) -> Link:
        """The link of an article, or of its row."""
        return cls(article.title, article.outlet, web_address(article.url))

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
