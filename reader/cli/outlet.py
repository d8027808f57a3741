"""`variorum sign-in`, `sign-out`, `full-text` and `keep`: how one outlet is read and kept."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from reader.app import open_services
from reader.cli.output import emit, note
from reader.cli.watch import watched
from reader.errors import BadInput


@click.command()
@click.argument("feed", type=int)
@click.option(
    "--kind",
    type=click.Choice(("basic", "bearer", "cookie")),
    default="basic",
    show_default=True,
    help="Name and password, a token, or the text of a Cookie header.",
)
@click.option("--name", default="", help="The name, for basic. Asked for if it is not given.")
@click.pass_obj
def sign_in(library: Path, feed: int, kind: Any, name: str) -> int:
    """Sign in to the feed with this number.

    The secret is asked for, or read from standard input: one line. It is kept by the system's keychain and
    nowhere else, sent to the feed's own host only, and never shown.
    """
    from reader.net.keychain import Credential
    from reader.pipeline.signing import sign_in as run

    with watched() as (progress, cancel), open_services(library, writer=True) as services:
        title = services.library.feeds.get(feed).title
        if kind == "basic" and not name:
            if not sys.stdin.isatty():
                raise click.UsageError("Give the name with --name; standard input holds the secret.")
            name = click.prompt(f"Name for {title}", err=True)
        secret = _secret(title, kind)
        result = run(services, feed, Credential(kind, secret, name), progress, cancel)
        title = services.library.feeds.get(feed).title  # its own, now that it was read
    for failure in result.failed:
        note(f"{failure.sentence} {failure.hint}".rstrip())
    if result.failed:
        emit(f"The sign-in to {title} is in the keychain; the feed could not be read with it yet.")
        return 69
    emit(f"Signed in to {title} ({result.new} new).")
    return 0


@click.command()
@click.argument("feed", type=int)
@click.pass_obj
def sign_out(library: Path, feed: int) -> None:
    """Forget the sign-in to the feed with this number."""
    from reader.pipeline.signing import sign_out as run

    with open_services(library, writer=True) as services:
        found = run(services, feed)
    emit(f"Signed out of {found.title}." if found.sign_in else f"You are not signed in to {found.title}.")


@click.command()
@click.argument("feed", type=int)
@click.argument("source", type=click.Choice(("auto", "feed", "page", "selector")), required=False)
@click.argument("css", required=False, default="")
@click.pass_obj
def full_text(library: Path, feed: int, source: Any, css: str) -> None:
    """Say where the full texts of a feed's outlet are taken from; without SOURCE, show it.

    auto decides for each article, feed takes what the feed carries, page reads the article's page, selector
    takes the part of the page that the CSS selector names. It holds for all feeds of the outlet.
    """
    from reader.pipeline.full_text import choose_full_text, taken_from

    with open_services(library, writer=source is not None) as services:
        if source is None:
            if css:
                raise BadInput('A CSS selector goes with the choice "selector" only.')
            feeds = [services.library.feeds.get(feed)]
        else:
            feeds, _ = choose_full_text(services, feed, source, css)
        lines = []
        for one in feeds:
            chosen = f"{one.text_from} {one.text_selector}".rstrip()
            counts = ", ".join(f"{count} {words}" for words, count in taken_from(services, one).items())
            lines.append(f"{one.title}: {chosen}{f' ({counts})' if counts else ''}")
    emit("\n".join(lines))


@click.command()
@click.argument("feeds", nargs=-1, type=int, required=True, metavar="FEED...")
@click.option("--days", type=click.IntRange(min=1, max=36500), help="Keep their articles so many days.")
@click.option("--for-ever", is_flag=True, help="Never remove one for its age.")
@click.option("--as-for-all", is_flag=True, help="As the setting says.")
@click.pass_obj
def keep(library: Path, feeds: tuple[int, ...], days: int | None, for_ever: bool, as_for_all: bool) -> None:
    """Say how long the articles of feeds are kept, or without an option show it.

    Older ones go once a day (`variorum tidy --dry-run` says how many). What you saved, tagged, noted or
    corrected stays for ever.
    """
    asked = [days is not None, for_ever, as_for_all].count(True)
    if asked > 1:
        raise click.UsageError("Give one of --days, --for-ever and --as-for-all.")
    with open_services(library, writer=bool(asked)) as services:
        lines, kept = [], services.library.feeds
        for number in feeds:
            if asked:
                kept.set_keep_days(number, 0 if for_ever else days)
            feed = kept.get(number)
            time = "as for all" if feed.keep_days is None else f"{feed.keep_days} days"
            lines.append(f"{feed.title}: {'for ever' if feed.keep_days == 0 else time}")
    emit("\n".join(lines))


def _secret(title: str, kind: str) -> str:
    """One line, from the terminal without showing it, or from standard input."""
    what = {"basic": "Password", "bearer": "Token", "cookie": "Cookie"}[kind]
    if sys.stdin.isatty():
        return str(click.prompt(f"{what} for {title}", hide_input=True, err=True))
    return sys.stdin.readline().rstrip("\r\n")
