"""Places on the web that an article can be sent to: addresses for the browser, with the article in them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from PySide6.QtCore import QUrl

from ui.models.drop import WEB

URL, ADDRESS, TITLE = "{url}", "{address}", "{title}"
MOST, LONGEST = 30, 500


@dataclass(frozen=True, slots=True)
class SendPlace:
    """`address` is that of the place's own page, with `{url}` for the article's address, escaped, or
    `{address}` for it as it is, and `{title}` for its headline."""

    name: str
    address: str

    @property
    def usable(self) -> bool:
        """Whether it has a name, and leads to the web with the article."""
        plain = self.address.replace(URL, "").replace(ADDRESS, "").replace(TITLE, "")
        there = QUrl(plain, QUrl.ParsingMode.StrictMode)
        whole = bool(self.name.strip()) and len(self.name) + len(self.address) <= LONGEST
        names = URL in self.address or ADDRESS in self.address
        return whole and names and there.isValid() and there.scheme() in WEB and bool(there.host())

    def filled(self, title: str, address: str) -> QUrl:
        """What the browser is to open for an article."""
        given = {URL: quote(address, safe=""), ADDRESS: address, TITLE: quote(title, safe="")}
        made = self.address
        # The address as it is comes last: it alone may have the signs of the others.
        for sign in (URL, TITLE, ADDRESS):
            made = made.replace(sign, given[sign])
        return QUrl(made)


KNOWN = (
    SendPlace("Instapaper", "https://www.instapaper.com/hello2?url={url}&title={title}"),
    SendPlace("Internet Archive", "https://web.archive.org/save/{address}"),
    SendPlace("Pinboard", "https://pinboard.in/add?url={url}&title={title}"),
    SendPlace("Raindrop.io", "https://app.raindrop.io/add?link={url}&title={title}"),
    SendPlace("Readwise Reader", "https://wise.readwise.io/save?url={url}"),
    SendPlace("Wallabag", "https://app.wallabag.it/bookmarklet?url={url}"),
)
"""As these services publish them."""


def places_in(kept: str) -> list[SendPlace]:
    """What `written` wrote, each place once; whatever else stands there is left out."""
    try:
        given = json.loads(kept) if kept else []
    except (ValueError, RecursionError):
        return []
    pairs = [each for each in given if isinstance(each, list)] if isinstance(given, list) else []
    places = [
        SendPlace(*each) for each in pairs if len(each) == 2 and all(isinstance(part, str) for part in each)
    ]
    return list(dict.fromkeys(each for each in places if each.usable))[:MOST]


def written(places: Iterable[SendPlace]) -> str:
    """As a setting keeps them: JSON of [name, address]."""
    return json.dumps([[each.name, each.address] for each in places], ensure_ascii=False)
