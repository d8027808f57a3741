"""`variorum corrections`: what the reader put right, and taking it back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from reader.app import open_services
from reader.cli.output import FORM, OUTPUT, note, tell
from reader.compare.statements import said
from reader.store.corrections import Correction


@click.group("corrections")
def corrections() -> None:
    """Corrections of groupings and comparisons: list, undo."""


@corrections.command("list")
@click.option("--story", type=int, metavar="ID", help="Only of this story.")
@FORM
@OUTPUT
@click.pass_obj
def _list(library: Path, story: int | None, form: str, output: Path | None) -> None:
    """List the corrections in force, the newest first."""
    with open_services(library, writer=False) as services:
        made = services.library.corrections.in_force(story)
    found = [_plain(each) for each in reversed(made)]
    lines = [
        f"{each['id']:>6}  {each['what']}  story {each['story']}  {'; '.join(each['about'])}"
        for each in found
    ]
    document = {"schema": "variorum/corrections/1", "corrections": found}
    tell(form, document, "\n".join(lines) or "Nothing was corrected.", output)


@corrections.command("undo")
@click.argument("number", type=int)
@click.pass_obj
def _undo(library: Path, number: int) -> None:
    """Take correction NUMBER back."""
    from reader.pipeline.dismiss import undo

    with open_services(library, writer=True) as services:
        undo(services, number)
    note(f"Correction {number} was undone.")


def _plain(each: Correction) -> dict[str, Any]:
    statement = each.kind in ("row", "claim")
    return {
        "id": each.id,
        "what": each.detail.get("what", each.kind) if statement else each.kind,
        "story": each.story_id,
        "other_story": each.other_story_id,
        "about": [said(each.detail)] if statement else list(each.detail.get("titles", ())),
        "made": each.made.isoformat(),
    }
