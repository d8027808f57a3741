"""A library to use the window on: 100,000 stories, 300 outlets in folders, and a few long stories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import opening, scrolling

LONG = ((8, 60), (12, 40), (3, 20))
"""(outlets, sentences) of the stories that are compared before."""
FRESH = 6
"""Stories of three outlets that nobody has compared yet."""
FOLDERS = 10


@dataclass(frozen=True, slots=True)
class Room:
    """The library, and the ids of its long and its uncompared stories."""

    library: Path
    long: tuple[int, ...]
    fresh: tuple[int, ...]

    @property
    def words(self) -> list[str]:
        """For a command line; `room` reads them back."""
        return [str(self.library), *(",".join(map(str, ids)) for ids in (self.long, self.fresh))]


def room(words: Sequence[str]) -> Room:
    """What `Room.words` gave."""
    long, fresh = (tuple(int(n) for n in part.split(",")) for part in words[1:3])
    return Room(Path(words[0]), long, fresh)


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
    return Room(path, tuple(long), tuple(fresh))
