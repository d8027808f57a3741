"""A library to use the window on: 100,000 stories, 300 outlets in folders, and a few long stories."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QImage

from reader.model.article import Article
from reader.model.feed import Entry
from reader.pipeline.pictures import folder_of, name_of
from tests.bench import opening, scrolling

if TYPE_CHECKING:
    from reader.app import Services

LONG = ((8, 60), (12, 40), (3, 20), (12, 200))
"""(outlets, sentences) of the stories that are compared before."""
FRESH = 6
"""Stories of three outlets that nobody has compared yet."""
FOLDERS = 10
READS = "Long Reads"
WORDS, PICTURES = 20_000, 40
"""Of a very long article, and of one with many pictures."""


@dataclass(frozen=True, slots=True)
class Room:
    """The library, the ids of its long and its uncompared stories, and those of a very long article and of
    one with pictures."""

    library: Path
    long: tuple[int, ...]
    fresh: tuple[int, ...]
    articles: tuple[int, ...]

    @property
    def words(self) -> list[str]:
        """For a command line; `room` reads them back."""
        lists = (self.long, self.fresh, self.articles)
        return [str(self.library), *(",".join(map(str, ids)) for ids in lists)]


def room(words: Sequence[str]) -> Room:
    """What `Room.words` gave."""
    long, fresh, articles = (tuple(int(n) for n in part.split(",")) for part in words[1:4])
    return Room(Path(words[0]), long, fresh, articles)


def fill(path: Path, addresses: Sequence[str], rows: int) -> Room:
    """Make the library. `addresses` are outlets that answer; the others are never asked."""
    from reader.app import open_services
    from reader.pipeline import stages
    from reader.pipeline.story import compare_story

    with open_services(path, writer=True) as services:
        long, fresh = [], []
        for number, (outlets, sentences) in enumerate(LONG):
            long.append(opening.tell(services, number, outlets, sentences))
            compare_story(services, long[-1])
        for number in range(len(LONG), len(LONG) + FRESH):
            fresh.append(opening.tell(services, number, 3, 20))
        articles = (_article(services, READS, _long_text()), _article(services, "Pictorial", _pictured(path)))
        library, now = services.library, datetime.now(UTC)
        for number, address in enumerate(addresses):
            folder = f"Folder {number % FOLDERS}"
            library.feeds.add(address, f"Feed {number}", at=now, outlet=f"Feed {number}", folder=folder)
    scrolling.fill(path, rows)
    with open_services(path, writer=True) as services:
        library = services.library
        ids = library.articles.ids()
        with library.transaction():
            for stage in ("page", "enrich", "place", "passages", "quotes"):
                library.articles.stamp(ids, stage, getattr(stages, stage.upper()))
    return Room(path, tuple(long), tuple(fresh), articles)


def _article(services: Services, name: str, html: str) -> int:
    """An article of an outlet of its own. Its id."""
    library, now = services.library, datetime.now(UTC)
    feed = library.feeds.add(f"https://r{len(html)}.example/feed", name, at=now, outlet=name).id
    title = f"All that the inquiry heard, in {len(html)} letters"
    text = "\n\n".join((title, *re.findall(r"<p>(.*?)</p>", html)))
    article = Article("", name, title, text, published=now, html=html)
    return library.articles.put(feed, Entry("1", None, title, published=now), article, now).article_id


def _paragraphs(words: int) -> list[str]:
    told = opening.telling(0, words)  # more than enough: no sentence is one word
    found: list[str] = []
    while words > 0:
        found.append(" ".join(told[3 * len(found) : 3 * len(found) + 3]))
        words -= len(found[-1].split())
    return found


def _long_text() -> str:
    """It names its outlet now and then, as articles do."""
    told = _paragraphs(WORDS)
    told[::20] = [f"As the {READS} reported, {each}" for each in told[::20]]
    return "".join(f"<p>{each}</p>" for each in told)


def _pictured(path: Path) -> str:
    """An article whose pictures are kept beside the library, as if they had been fetched."""
    folder = folder_of(path)
    folder.mkdir()
    html = ""
    for number, told in enumerate(_paragraphs(PICTURES * 100)[:PICTURES]):
        address = f"https://pictures.example/{number}.jpg"
        picture = QImage(1600, 1000, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(number * 9, 120, 200))
        picture.save(str(folder / name_of(address)), "JPEG")
        html += f'<p>{told}</p><p><img data-src="{address}" alt="Picture {number}"></p>'
    return html
