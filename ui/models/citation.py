"""Words of an article with where they are from, as they are put on the clipboard."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QMimeData, QUrl

from reader.model.article import Article
from ui import wording
from ui.models.drop import WEB


def web_address(url: str | None) -> str:
    """An address that a browser may open; "" for any other."""
    return url if url and QUrl(url).scheme() in WEB else ""


def cited(article: Article, chosen: str) -> QMimeData:
    """The words, then outlet, headline, day and address, as text and as HTML with a link; the same without
    words if none are `chosen`."""
    when = wording.day(article.published, datetime.now(UTC)) if article.published is not None else ""
    source = wording.SEPARATOR.join(part for part in (article.outlet, article.title, when) if part)
    plain = [wording.quoted(chosen), f"— {source}"] if chosen else [source]
    named = escape(source)
    if address := web_address(article.url):
        plain.append(address)
        named = f'<a href="{escape(address)}">{named}</a>'
    words = wording.quoted(escape(chosen)).replace("\n", "<br>")
    data = QMimeData()
    data.setText("\n".join(plain))
    data.setHtml(f"<blockquote>{words}</blockquote><p>— {named}</p>" if chosen else f"<p>{named}</p>")
    return data
