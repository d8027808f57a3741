"""`variorum log`: what was asked, what came of it, and what was not asked and why."""

from __future__ import annotations

from pathlib import Path

import click

from reader.app import open_services
from reader.cli.output import FORM, LIMIT, OUTPUT, as_json, emit
from reader.model.records import plain


@click.command()
@click.option("--feed", type=int, help="Only the feed with this number.")
@LIMIT
@FORM
@OUTPUT
@click.pass_obj
def log(library: Path, feed: int | None, limit: int, form: str, output: Path | None) -> None:
    """Show the activity log: each look at a feed or page, each one left out, and the reason.

    With --feed, also when the feed is looked at next, and why then.
    """
    with open_services(library, writer=False) as services:
        one = services.library.feeds.get(feed) if feed is not None else None
        lines = services.library.log.recent(feed, limit=limit)
        titles = {known.id: known.title for known in services.library.feeds.all()}
    if form == "json":
        document: dict[str, object] = {"schema": "variorum/log/1"}
        if one is not None:
            document |= {
                "feed": one.id,
                "next_check": one.next_check.isoformat() if one.next_check else None,
                "next_why": one.next_why,
                "failures": one.failures,
                "stopped": one.stopped.isoformat() if one.stopped else None,
            }
        document["entries"] = [plain(line) for line in lines]
        emit(as_json(document), output)
        return
    text = []
    if one is not None:
        when = f"{one.next_check:%Y-%m-%d %H:%M}" if one.next_check and not one.stopped else "not by itself"
        text.append(f"{one.title}: next look {when}. {one.next_why}".rstrip())
    for line in lines:
        name = titles.get(line.feed_id or 0, line.url)
        counts = [f"{line.new} new"] if line.new else []
        counts += [f"{line.changed} changed"] if line.changed else []
        more = [str(line.status)] if line.status else []
        more += [f"{line.bytes / 1024:.0f} KiB"] if line.bytes else []
        more += [f"{line.milliseconds} ms"] if line.milliseconds is not None else []
        where = f" {line.url}" if line.outcome.startswith("page") else ""
        said = " ".join((", ".join(counts), line.reason)).strip()
        text.append(
            f"{line.at:%Y-%m-%d %H:%M}  {line.outcome:<12} {name}{where}{': ' + said if said else ''}"
            f"{' (' + ', '.join(more) + ')' if more else ''}"
        )
    emit("\n".join(text) or "Nothing was asked yet.", output)
