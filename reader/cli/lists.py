"""`variorum stories`, `articles` and `feeds`: what is in the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from reader.app import open_services
from reader.cli.output import FORM, LIMIT, OUTPUT, tell
from reader.model.records import plain

if TYPE_CHECKING:
    from reader.model.story import StoryOrder

_ORDERS: dict[str, StoryOrder] = {"outlets": "outlets", "newest": "newest", "divergent": "divergence"}


@click.command()
@click.option("--order", type=click.Choice(tuple(_ORDERS)), default="outlets", show_default=True)
@click.option(
    "--outlets", type=click.IntRange(min=1), default=1, help="Only stories told by at least so many."
)
@LIMIT
@FORM
@OUTPUT
@click.pass_obj
def stories(library: Path, order: Any, outlets: int, limit: int, form: str, output: Path | None) -> None:
    """List the stories of the library, those that most outlets tell first."""
    from reader.store.filters import Where

    with open_services(library, writer=False) as services:
        parts = services.library.stories
        rows = parts.rows(Where(least_voices=outlets), order=_ORDERS[order], limit=limit)
        found = [plain(row) | {"article_ids": parts.article_ids(row.id)} for row in rows]
    lines = []
    for story in found:
        lines.append(f"{story['id']:>6}  {story['title']}")
        lines.append(f"        {len(story['outlets'])}: {', '.join(story['outlets'])}")
        if story["differs"]:
            lines.append(f"        {story['differs']}")
    text = "\n".join(lines) or "No stories yet. Add outlets with `variorum add URL`, then `variorum refresh`."
    tell(form, {"schema": "variorum/stories/1", "stories": found}, text, output)


@click.command()
@click.option("--feed", type=int, metavar="ID", help="Only of this feed.")
@click.option("--story", type=int, metavar="ID", help="Only of this story.")
@click.option("--unread", is_flag=True, help="Only unread ones.")
@click.option("--saved", is_flag=True, help="Only saved ones.")
@LIMIT
@FORM
@OUTPUT
@click.pass_obj
def articles(
    library: Path,
    feed: int | None,
    story: int | None,
    unread: bool,
    saved: bool,
    limit: int,
    form: str,
    output: Path | None,
) -> None:
    """List the articles of the library, the newest first."""
    from reader.store.filters import Where

    with open_services(library, writer=False) as services:
        parts = services.library
        if feed is not None:
            parts.feeds.get(feed)
        if story is not None:
            parts.stories.title(story)
            rows = parts.stories.articles_of(story)
            wanted = [
                r for r in rows if r.read <= (not unread) and r.saved >= saved and feed in (None, r.feed_id)
            ]
            rows = wanted[:limit]
        else:
            rows = parts.articles.rows(Where(feed_id=feed, unread=unread, saved=saved), limit=limit)
    lines = []
    for row in rows:
        when = (row.published or row.seen).strftime("%Y-%m-%d %H:%M")
        marks = "".join((" *" if not row.read else "  ", "" if row.complete else " (incomplete)"))
        lines.append(f"{row.id:>6}{marks[:2]} {when}  {row.outlet}: {row.title}{marks[2:]}")
    document = {"schema": "variorum/articles/1", "articles": [plain(row) for row in rows]}
    tell(form, document, "\n".join(lines) or "No articles.", output)


@click.command()
@FORM
@OUTPUT
@click.pass_obj
def feeds(library: Path, form: str, output: Path | None) -> None:
    """List the subscriptions, with what went wrong at the last look."""
    with open_services(library, writer=False) as services:
        rows = services.library.feeds.all()
    lines = []
    for row in rows:
        folder = f"{row.folder} / " if row.folder else ""
        lines.append(f"{row.id:>6}  {folder}{row.title}  ({row.unread} unread)  {row.url}")
        if row.error:
            lines.append(f"        {row.error}")
    document = {"schema": "variorum/feeds/1", "feeds": [plain(row) for row in rows]}
    tell(form, document, "\n".join(lines) or "No feeds yet. Add one with `variorum add URL`.", output)
