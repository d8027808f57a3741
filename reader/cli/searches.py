"""`variorum searches`: the searches that are kept by name, and what is muted."""

from __future__ import annotations

from pathlib import Path

import click

from reader.app import open_services
from reader.cli.output import FORM, counted, emit, tell
from reader.errors import NothingFound
from reader.model.records import plain
from reader.model.saved_search import SavedSearch


@click.group(invoke_without_command=True)
@click.pass_context
def searches(ctx: click.Context) -> None:
    """Searches that are kept by name: list, save (also to mute, tag or save), remove."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_)


@searches.command("list")
@FORM
@click.pass_obj
def list_(library: Path, form: str = "text") -> None:
    """List them, with how much of what they find is unread, and what is done with it as it comes in."""
    with open_services(library, writer=False) as services:
        found = services.library.searches.all()
        unread = services.library.search.unread_of(found)
    lines = [f"{each.name}: {each.query}{_told(each, unread.get(each.id, 0))}" for each in found]
    listed = [{**plain(each), "unread": unread.get(each.id, 0)} for each in found]
    tell(
        form,
        {"schema": "variorum/searches/1", "searches": listed},
        "\n".join(lines) or "No saved searches yet.",
    )


@searches.command()
@click.argument("name")
@click.argument("query", nargs=-1, required=True)
@click.option("--mark-read", is_flag=True, help="Mark as read what it finds, now and as it comes in.")
@click.option("--tell", is_flag=True, help="Have the window tell of what comes in.")
@click.option("--save", "saves", is_flag=True, help="Save what comes in.")
@click.option("--tag", default="", help="Put this tag on what comes in.")
@click.pass_obj
def save(
    library: Path, name: str, query: tuple[str, ...], mark_read: bool, tell: bool, saves: bool, tag: str
) -> None:
    """Keep QUERY (see `variorum find`) under NAME, in place of one of that name."""
    from reader.pipeline.searches import keep_search

    with open_services(library, writer=True) as services:
        _, marked = keep_search(
            services, name, " ".join(query), marks_read=mark_read, tells=tell, saves=saves, tag=tag
        )
    told = f" Marked {counted(len(marked.changes.articles), 'article')} as read." if mark_read else ""
    emit(f"Kept.{told}")


@searches.command()
@click.argument("name")
@click.pass_obj
def remove(library: Path, name: str) -> None:
    """Forget the search with this NAME."""
    with open_services(library, writer=True) as services:
        parts = services.library.searches
        kept = next((each for each in parts.all() if each.name.casefold() == name.casefold()), None)
        if kept is None:
            raise NothingFound(f"saved search “{name}”")
        parts.remove(kept.id)
    emit("Removed.")


def _told(search: SavedSearch, unread: int) -> str:
    deeds = {
        "marks as read": search.marks_read,
        "saves": search.saves,
        f"tags “{search.tag}”": search.tag,
        "tells": search.tells,
        f"{unread:,} unread": unread,
    }
    said = ", ".join(words for words, holds in deeds.items() if holds)
    return f" ({said})" if said else ""
