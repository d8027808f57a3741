"""What a drop on the window would do, before it is let go: one decision for the sign and for the deed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl

Does = Literal["lesson", "marks", "compare", "ask", "import", "add", "nothing"]

ARTICLE_ENDINGS = (".txt", ".html", ".htm", ".json")
"""What can be compared as a file."""
OPML_ENDINGS = (".opml", ".xml")
WEB = ("http", "https")
PACK, MARKS, ARCHIVE = ".lesson.html", ".marks.json", ".zip"
"""A lesson pack, what a student hands in, and what a class does."""
_PACK = re.compile(r"\.lesson(?: ?\(\d+\))?\.html?$", re.IGNORECASE)
_MARKS = re.compile(r"\.marks(?: ?\(\d+\))?\.json(?:\.txt)?$|\.zip$", re.IGNORECASE)
"""With what browsers put into the name of a second copy, and mail programs behind it."""


@dataclass(frozen=True, slots=True)
class Drop:
    """`does`: open lesson packs; bring in what students marked (packs before it); compare texts and pages;
    ask for another text to compare with; import a list of outlets; add an outlet by its address; nothing.
    `given` are its paths and addresses."""

    does: Does
    given: tuple[str, ...] = ()


def drop_of(urls: Sequence[QUrl]) -> Drop:
    """What is of the classroom goes there; else two or more texts or pages are compared, and one address may
    be an outlet's."""
    paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
    articles = [path for path in paths if Path(path).suffix.lower() in ARTICLE_ENDINGS]
    packs = [path for path in paths if _PACK.search(path)]
    marks = [path for path in paths if _MARKS.search(path) or Path(path).is_dir()]
    if packs or marks:
        return Drop("marks" if marks else "lesson", (*packs, *marks))
    opml = [path for path in paths if Path(path).suffix.lower() in OPML_ENDINGS]
    web = [url.toString() for url in map(plain, urls) if url.scheme() in WEB]
    given = (*articles, *web)
    if len(given) > 1:
        return Drop("compare", given)
    if articles:
        return Drop("ask", given)
    if opml:
        return Drop("import", (opml[0],))
    return Drop("add", given) if web else Drop("nothing")


def plain(url: QUrl) -> QUrl:
    """An address of the web; feed: says no more than that a feed is there."""
    bare = re.sub(r"^feed:(?://)?", "", url.toString(), flags=re.IGNORECASE)
    if url.scheme() != "feed":
        return url
    return QUrl(bare if re.match(r"https?://", bare, re.IGNORECASE) else f"https://{bare}")


def urls_of(data: QMimeData) -> list[QUrl]:
    """The files and addresses of what is dragged; a text that is an address counts as one."""
    if data.hasUrls():
        return list(data.urls())
    text = data.text().strip() if data.hasText() else ""
    typed = plain(QUrl(text, QUrl.ParsingMode.StrictMode)) if len(text.split()) == 1 else QUrl()
    return [typed] if typed.scheme() in WEB and typed.host() else []


def words(drop: Drop) -> tuple[str, str]:
    """What the window says while it hovers: what letting go does, and a word on what that means."""
    match drop.does:
        case "lesson":
            return (
                QCoreApplication.translate("Drop", "Open this lesson pack"),
                QCoreApplication.translate("Drop", "It goes into your library"),
            )
        case "marks":
            return (
                QCoreApplication.translate("Drop", "Add what students marked"),
                QCoreApplication.translate("Drop", "The marks go to their lesson"),
            )
        case "compare":
            return (
                QCoreApplication.translate("Drop", "Compare %n texts", "", len(drop.given)),
                QCoreApplication.translate("Drop", "Side by side; nothing is added to your library"),
            )
        case "ask":
            return (
                QCoreApplication.translate("Drop", "Compare this text"),
                QCoreApplication.translate("Drop", "You are asked what to compare it with"),
            )
        case "import":
            return (
                QCoreApplication.translate("Drop", "Import these outlets"),
                QCoreApplication.translate("Drop", "Those that you follow stay as they are"),
            )
        case "add":
            return (
                QCoreApplication.translate("Drop", "Follow this outlet"),
                QUrl(drop.given[0]).host(),
            )
        case _:
            return (
                QCoreApplication.translate("Drop", "This cannot be read here"),
                QCoreApplication.translate(
                    "Drop", "Texts, saved pages, addresses and lists of outlets (OPML) can be dropped"
                ),
            )
