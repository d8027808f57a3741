"""`variorum state`, `find`, `tag`, `note` and `tags`: what is the reader's own, and finding it again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from reader.app import open_services
from reader.cli.output import FORM, as_json, counted, emit, tell
from reader.cli.output import note as say


@click.group()
def state() -> None:
    """Take what is yours from one library into another: feeds, what is read and saved, notes, lessons."""


@state.command("export")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.pass_obj
def export(library: Path, file: Path | None) -> None:
    """Write it as JSON to FILE, or to standard output.

    Names and passwords for sites are never in it; the names of students are, if lessons were handed in.
    """
    from reader.pipeline.state import state_of

    with open_services(library, writer=False) as services:
        document = state_of(services.library, services.clock.now())
    emit(as_json(document), file)


@state.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@FORM
@click.pass_obj
def import_(library: Path, file: Path, form: str) -> None:
    """Take FILE in. What is in the library stays; marks of articles that are not there yet wait for them."""
    from reader.pipeline.files import read_file
    from reader.pipeline.state import MOST_MB, bring_in, document_from

    document = document_from(read_file(file, MOST_MB))
    with open_services(library, writer=True) as services:
        got = bring_in(services.library, document, services.clock.now())
    for problem in got.problems:
        say(problem)
    counts = {
        "feeds": got.feeds, "marks": got.marks, "waiting": got.waiting, "searches": got.searches,
        "settings": got.settings, "stories": got.stories,
    }  # fmt: skip
    waiting = f" ({got.waiting} more wait for their articles)" if got.waiting else ""
    text = (
        f"Added {counted(got.feeds, 'feed')}, marks of {counted(got.marks, 'article')}{waiting}, "
        f"{counted(got.searches, 'saved search', 'es')}."
    )
    tell(form, {"schema": "variorum/state-import/1", **counts, "problems": got.problems}, text)


@click.command()
@click.argument("query", nargs=-1, required=True)
@click.option("--best", is_flag=True, help="The best matches first, not the newest.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True)
@FORM
@click.pass_obj
def find(library: Path, query: tuple[str, ...], best: bool, limit: int, form: str) -> None:
    """Search the articles: words, "a phrase", prefix*, -not, OR, ( ), title: author: link: outlet: folder:
    story: quote: speaker: tag: section: after: before: is:unread."""
    typed = " ".join(query)
    with open_services(library, writer=False) as services:
        hits = services.library.search.find(typed, limit, rank="best" if best else "newest")
        unread = services.library.quotes.unread() if any(w in typed for w in ("quote:", "speaker:")) else 0
        tags = {hit.row.id: services.library.tags.of(hit.row.id) for hit in hits}
    if unread:
        say(f"The quotations of {unread} articles are not read yet: `variorum tidy` does it.")
    lines = []
    for hit in hits:
        row = hit.row
        tagged = "".join(f" #{name}" for name in tags[row.id])
        lines.append(f"{row.id:>6}  {row.published or row.seen:%Y-%m-%d}  {row.outlet}: {row.title}{tagged}")
        lines += [f"        {each.speaker or '?'}: {each.words or '(indirect speech)'}" for each in hit.said]
        if not hit.said and row.snippet:
            lines.append(f"        {row.snippet}")
    document = {"schema": "variorum/found/1", "query": typed, "articles": [_plain(hit) for hit in hits]}
    tell(form, document, "\n".join(lines) or "Nothing found.")


@click.command()
@FORM
@click.pass_obj
def tags(library: Path, form: str) -> None:
    """List the tags, with how many articles have each."""
    with open_services(library, writer=False) as services:
        found = services.library.tags.all()
    rows = [{"name": name, "articles": count} for name, count in found]
    text = "\n".join(f"{count:>6}  {name}" for name, count in found) or "No tags yet."
    tell(form, {"schema": "variorum/tags/1", "tags": rows}, text)


@click.command()
@click.argument("name")
@click.argument("articles", nargs=-1, type=int, required=True)
@click.option("--off", is_flag=True, help="Take it off.")
@click.pass_obj
def tag(library: Path, name: str, articles: tuple[int, ...], off: bool) -> None:
    """Put the tag NAME on articles, by their numbers."""
    with open_services(library, writer=True) as services:
        parts = services.library.tags
        changes = parts.remove(articles, name) if off else parts.add(articles, name)
    emit(f"{'Took the tag off' if off else 'Tagged'} {counted(len(changes.articles), 'article')}.")


@click.command()
@click.argument("article", type=int)
@click.argument("text", required=False)
@click.pass_obj
def note(library: Path, article: int, text: str | None) -> None:
    """Show the note of an article, or write TEXT as its note ("" removes it)."""
    with open_services(library, writer=text is not None) as services:
        if text is not None:
            services.library.notes.put(article, text, services.clock.now())
            emit("Kept." if text.strip() else "Removed.")
            return
        services.library.articles.version(article)
        found = services.library.notes.of(article)
    emit(found.text if found else "No note.")


def _plain(hit: Any) -> dict[str, Any]:
    row = hit.row
    return {
        "id": row.id, "outlet": row.outlet, "title": row.title, "url": row.url, "story_id": row.story_id,
        "published": row.published.isoformat() if row.published else None, "snippet": row.snippet,
        "in_title": hit.in_title, "in_snippet": hit.in_snippet,
        "quotes": [{"words": s.words, "speaker": s.speaker, "in_words": s.in_words} for s in hit.said],
    }  # fmt: skip
