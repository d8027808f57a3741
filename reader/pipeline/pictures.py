"""Pictures of articles, for readers who asked for them: fetched once, bounded, kept beside the library."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from reader.errors import BadInput, Blocked, FetchError, Offline, TooLarge
from reader.fulltext.sanitise import pictures
from reader.net.client import Client, host_of
from reader.net.limits import MIB
from reader.pipeline.fetch import until_cancelled
from reader.pipeline.services import Services
from reader.settings import PICTURES
from reader.work.progress import CancelToken
from reader.work.whole import write_whole

MOST_BYTES = 6 * MIB
MOST_PICTURES = 40
"""Of one article; a gallery of hundreds is no reading matter."""
MOST_KEPT = 200 * MIB
SECONDS = 20.0
PICTURE_TYPES = "image/jpeg, image/png, image/webp, image/gif;q=0.8"
KINDS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")
"""How files begin that are shown; a drawing (SVG) may hold programs and addresses, so it is none."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An address, and the file that holds the picture; without one, why there is none (one sentence)."""

    url: str
    path: Path | None
    why: str = ""


def folder_of(library: Path) -> Path:
    """Where the pictures of a library are kept; they can be fetched again, so a backup leaves them out."""
    return library.with_name(library.name + ".pictures")


def fetch_pictures(
    services: Services,
    article_id: int,
    *,
    asked: bool = False,
    tell: Callable[[Picture], object] = lambda picture: None,
    cancel: CancelToken | None = None,
) -> list[Picture]:
    """Get the pictures of an article, if the reader has switched on those of its outlet, or of all.

    Neither cookies nor the reader's sign-in nor the article's address go along, and addresses in a private
    network are refused unless the reader subscribed to that very host.

    Args:
        asked: the reader asked for this article's pictures.
        tell: told of each as soon as it is there.

    Raises:
        BadInput: the outlet's pictures are off, and these were not asked for.
        Cancelled: `cancel` was set.
        NothingFound: there is no such article.
    """
    (row,) = services.library.articles.rows_of([article_id]) or (None,)
    article = services.library.articles.get(article_id)
    assert row is not None
    feed = services.library.feeds.get(row.feed_id)
    if not (asked or feed.pictures or services.settings.get(PICTURES)):
        raise BadInput("The pictures of this outlet are off.", "Switch them on in the outlet's settings.")
    urls = list(dict.fromkeys(pictures(article.html)))[:MOST_PICTURES]
    folder = folder_of(services.library.path)
    got: list[Picture] = []

    def told(picture: Picture) -> None:
        got.append(picture)
        tell(picture)

    missing = []
    for url in urls:
        path = folder / name_of(url)
        if path.exists():
            with contextlib.suppress(OSError):
                os.utime(path)
            told(Picture(url, path))
        else:
            missing.append(url)
    if missing:
        folder.mkdir(exist_ok=True)
        try:
            asyncio.run(_fetch(services, folder, missing, host_of(feed.url), told, cancel))
        except Offline as offline:
            for url in missing:
                told(Picture(url, None, str(offline)))
        _make_room(folder)
    return got


async def _fetch(
    services: Services,
    folder: Path,
    urls: Sequence[str],
    typed: str,
    tell: Callable[[Picture], None],
    cancel: CancelToken | None,
) -> None:
    async with services.client() as client:
        # As a browser asks: a page's pictures in one go, one after the other from the same host.
        client.limits = replace(client.limits, per_host_delay=0.0, total=SECONDS, body=MOST_BYTES)

        async def all_of_them() -> None:
            async with asyncio.TaskGroup() as group:
                for url in urls:
                    group.create_task(one(url))

        async def one(url: str) -> None:
            tell(await _one(client, folder, url, private=host_of(url) == typed))

        await until_cancelled(all_of_them(), cancel)


async def _one(client: Client, folder: Path, url: str, *, private: bool) -> Picture:
    try:
        answer = await client.get(url, accept=PICTURE_TYPES, allow_private=private)
    except FetchError as error:
        return Picture(url, None, _why(error))
    body = answer.body
    if not body.startswith(KINDS) and not (body[:4] == b"RIFF" and body[8:12] == b"WEBP"):
        return Picture(url, None, "It is no picture of a kind that is shown here.")
    path = folder / name_of(url)
    try:
        write_whole(path, body)
    except OSError:
        return Picture(url, None, "There is no room to keep it.")
    return Picture(url, path)


def _why(error: FetchError) -> str:
    """Short, and without the address: it stands in the middle of an article."""
    if isinstance(error, Blocked):
        return "Its address is one that is never asked."
    if isinstance(error, TooLarge):
        return "It is too large."
    status = getattr(error, "status", None)
    return f"Its server answered with error {status}." if status else "Its server did not answer."


def name_of(url: str) -> str:
    """The name of the file that a picture is kept in."""
    return sha256(url.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _make_room(folder: Path) -> None:
    """The pictures that were looked at longest ago go first."""
    files = []
    for path in folder.iterdir():
        with contextlib.suppress(OSError):
            found = path.stat()
            files.append((found.st_mtime, found.st_size, path))
    room = MOST_KEPT
    for _, octets, path in sorted(files, reverse=True):
        room -= octets
        if room < 0:
            with contextlib.suppress(OSError):
                path.unlink()
