"""`variorum add`, `refresh` and `remove`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.app import open_services
from reader.cli.output import FORM, OUTPUT, as_json, counted, emit, note
from reader.cli.watch import watched
from reader.pipeline.outcome import RefreshResult

if TYPE_CHECKING:
    from reader.pipeline.subscribe import SeveralFeeds


@click.command()
@click.argument("url")
@click.option("--folder", default="", help="Folder to put it into.")
@click.option("--title", help="Title to show instead of the feed's own.")
@click.option("--outlet", help="Who publishes it. Default: the feed's title.")
@click.option("--choose", type=click.IntRange(min=1), help="Which feed of a site that offers several.")
@click.option("--unread", is_flag=True, help="Do not ask it yet: for a feed that wants you to sign in.")
@FORM
@OUTPUT
@click.pass_obj
def add(
    library: Path,
    url: str,
    folder: str,
    title: str | None,
    outlet: str | None,
    choose: int | None,
    unread: bool,
    form: str,
    output: Path | None,
) -> int:
    """Subscribe to a feed, by its address or that of a site.

    A site that offers several feeds has them listed, and nothing is added (exit code 64): add one of them by
    its number, with --choose, or by its address. An address in your own network is taken as you typed it.
    """
    from reader.pipeline.subscribe import SeveralFeeds, subscribe

    try:
        with watched() as (progress, cancel), open_services(library, writer=True) as services:
            got = subscribe(
                services, url, folder=folder, title=title, outlet=outlet, progress=progress, cancel=cancel,
                choice=choose, guarded=unread,
            )  # fmt: skip
    except SeveralFeeds as several:
        _list(several, form, output)
        return several.exit_code
    for other in got.others:
        note(f"The site also offers {other.title or 'a feed'}: {other.url}")
    if got.problem:
        note(got.problem)
    if form == "json":
        document = {
            "schema": "variorum/added/1",
            "feed": got.feed.id,
            "url": got.feed.url,
            "title": got.feed.title,
            "added": got.added,
            "new": got.articles,
            "problem": got.problem,
        }
        emit(as_json(document), output)
    elif got.added and unread:
        emit(f"Added {got.feed.title}: sign in with `variorum sign-in {got.feed.id}`.", output)
    elif got.added:
        emit(f"Added {got.feed.title} ({counted(got.articles, 'article')}).", output)
    else:
        emit(f"{got.feed.title} is among your feeds already.", output)
    return 0


def _list(several: SeveralFeeds, form: str, output: Path | None) -> None:
    if form == "json":
        choices = [{"url": link.url, "title": link.title} for link in several.links]
        emit(as_json({"schema": "variorum/choices/1", "added": False, "choices": choices}), output)
    else:
        rows = [f"{n:>4}  {link.title or '-'}  {link.url}" for n, link in enumerate(several.links, 1)]
        emit("\n".join(rows), output)
    note(f"{several} Say which with --choose.")


@click.command()
@click.argument("feed", type=int)
@click.argument("url", required=False)
@click.option("--choose", type=click.IntRange(min=1), help="Which feed of a site that offers several.")
@click.pass_obj
def address(library: Path, feed: int, url: str | None, choose: int | None) -> int:
    """Read the feed with this number from URL from now on, or without URL show its address.

    For a feed that has moved without saying so, is gone, or became a web page; URL may be that of its site.
    Its articles stay, with what you marked, and so do its name, folder and settings.
    """
    from reader.pipeline.readdress import readdress
    from reader.pipeline.subscribe import SeveralFeeds

    if url is None:
        with open_services(library, writer=False) as services:
            emit(services.library.feeds.get(feed).url)
        return 0
    try:
        with watched() as (progress, cancel), open_services(library, writer=True) as services:
            got = readdress(services, feed, url, progress=progress, cancel=cancel, choice=choose)
    except SeveralFeeds as several:
        _list(several, "text", None)
        return several.exit_code
    if got.problem:
        note(got.problem)
    emit(f"{got.feed.title} is read from {got.feed.url} now ({counted(got.articles, 'new article')}).")
    return 0


@click.command()
@click.argument("feeds", nargs=-1, type=int, metavar="[FEED]...")
@click.option(
    "--full-text/--no-full-text",
    default=None,
    help="Fetch pages of articles given only in part. [default: as set]",
)
@click.option("--due", is_flag=True, help="Only feeds whose time has come; for a timer.")
@click.option("--group/--no-group", default=True, help="Place the articles into stories.")
@FORM
@OUTPUT
@click.pass_obj
def refresh(
    library: Path,
    feeds: tuple[int, ...],
    full_text: bool | None,
    due: bool,
    group: bool,
    form: str,
    output: Path | None,
) -> int:
    """Ask all feeds (or those with these numbers) for news, and place what is new into stories.

    They are asked whenever they were asked last, unless --due; but a server that asked for a pause is left
    alone until it is over. `variorum log` says what came of each.

    Ends with 0 also if some feeds failed; each of them is named. If none could be read, it ends with 69.
    """
    from reader.pipeline.refresh import due_now
    from reader.pipeline.refresh import refresh as run

    with watched() as (progress, cancel), open_services(library, writer=True) as services:
        wanted = feeds or None
        if due:
            wanted = due_now(services, feeds)
        result = run(services, wanted, progress, cancel, full_text=full_text, group=group)
        nobody = not services.library.feeds.all()
    for failure in result.failed:
        note(f"{failure.feed.title}: {failure.sentence} {failure.hint}".rstrip())
    for skipped in result.skipped:
        note(f"{skipped.feed.title}: {skipped.sentence} {skipped.hint}".rstrip())
    if nobody:
        note("There is no feed to ask yet. Add one with `variorum add URL`.")
    if form == "json":
        emit(as_json(_document(result)), output)
    else:
        failed = f", {len(result.failed)} failed" if result.failed else ""
        failed += f", {len(result.skipped)} left out" if result.skipped else ""
        new = counted(result.new, "new article")
        emit(f"{counted(result.checked, 'feed')} asked, {new}{failed}.", output)
    return 69 if result.checked and len(result.failed) == result.checked else 0


@click.command()
@click.argument("feed", type=int)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def remove(library: Path, feed: int, yes: bool) -> None:
    """Unsubscribe from the feed with this number; its articles and its sign-in go with it."""
    from reader.pipeline.signing import forget

    with open_services(library, writer=True) as services:
        found = services.library.feeds.get(feed)
        if not yes:
            if not sys.stdin.isatty():
                raise click.UsageError("Removing a feed removes its articles too: say --yes.")
            click.confirm(f"Remove {found.title} and its articles?", abort=True, err=True)
        changes = services.library.feeds.remove(feed)
        forget(services, found)
    emit(f"Removed {found.title} and {counted(len(changes.articles), 'article')}.")


def _document(result: RefreshResult) -> dict[str, object]:
    return {
        "schema": "variorum/refreshed/1",
        "checked": result.checked,
        "new": result.new,
        "articles": sorted(result.changes.articles),
        "stories": sorted(result.changes.stories),
        "failed": [failure.document() for failure in result.failed],
        "skipped": [skipped.document() for skipped in result.skipped],
    }
