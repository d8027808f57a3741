"""`variorum group`, `wording` and `quotes`: the core on files of many texts, for research and scoring."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from reader.cli.output import FORM, OUTPUT, tell
from reader.cli.watch import watched

_FILE = click.Path(path_type=Path, readable=False)


@click.command()
@click.argument("articles", type=_FILE)
@FORM
@OUTPUT
def group(articles: Path, form: str, output: Path | None) -> None:
    """Group the articles of a JSON-lines file into stories.

    Each line of ARTICLES is {"id", "outlet", "title", "published", "url", "text" or "html"}.
    """
    from reader.app import load_encoder
    from reader.pipeline.sets import group_file

    with watched() as (progress, cancel):
        document = group_file(articles, load_encoder, progress, cancel)
    tell(form, document, _groups_text(document), output)


@click.command()
@click.argument("texts", type=_FILE)
@FORM
@OUTPUT
def wording(texts: Path, form: str, output: Path | None) -> None:
    """Find loaded wording in the texts of a JSON-lines file; each line is {"id", "text"}."""
    from reader.app import load_encoder
    from reader.pipeline.sets import wording_file

    with watched() as (progress, cancel):
        document = wording_file(texts, load_encoder, progress, cancel)
    tell(form, document, _wording_text(document), output)


@click.command()
@click.argument("texts", type=_FILE)
@FORM
@OUTPUT
def quotes(texts: Path, form: str, output: Path | None) -> None:
    """Find quotations and their speakers in the texts of a JSON-lines file; each line is {"id", "text"}."""
    from reader.pipeline.sets import quotes_file

    with watched() as (progress, cancel):
        document = quotes_file(texts, progress, cancel)
    tell(form, document, _quotes_text(document), output)


def _groups_text(document: dict[str, Any]) -> str:
    blocks = []
    for story in document["stories"]:
        lines = [f"{story['title']}  ({len(story['articles'])})", *(f"  {id_}" for id_ in story["articles"])]
        if story["because"]:
            lines.append("  because: " + ", ".join(story["because"]))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) or "No articles in this file."


def _wording_text(document: dict[str, Any]) -> str:
    blocks = []
    for item in document["items"]:
        lines = [f"{item['id']}  {item['score']:.2f}{'  loaded' if item['loaded'] else ''}"]
        lines += [
            f"  {span['text']}  ({span['category']}: {span['why']})"
            + (f" plainly: {span['plain']}" if span["plain"] else "")
            for span in item["spans"]
        ]
        blocks.append("\n".join(lines))
    return "\n".join(blocks) or "No texts in this file."


def _quotes_text(document: dict[str, Any]) -> str:
    lines = []
    for item in document["items"]:
        lines.append(str(item["id"]))
        lines += [f"  {q['speaker'] or '?'} {q['verb'] or 'said'}: {q['text']}" for q in item["quotes"]]
    return "\n".join(lines) or "No texts in this file."
