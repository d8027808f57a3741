"""`variorum not-covered` and `variorum groups`: what chosen outlets do not carry."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from reader.app import open_services
from reader.cli.output import FORM, LIMIT, OUTPUT, counted, note, tell
from reader.errors import BadInput, NothingFound
from reader.model.coverage import Doubt, NotCovered
from reader.pipeline.services import Services

_WHY: dict[Doubt, str] = {
    "not_followed": "not among your outlets",
    "failing": "its feed could not be read",
    "followed_later": "followed only later",
    "nothing_seen": "nothing of those days in its feed",
    "language": "its articles are in another language, which is grouped apart",
    "partial": "only parts of its articles can be read",
}


@click.command("not-covered")
@click.option("--outlet", "outlets", multiple=True, metavar="NAME", help="An outlet; may be given again.")
@click.option("--group", "groups", multiple=True, metavar="NAME", help="A group of outlets.")
@click.option(
    "--at-least", type=click.IntRange(min=1), default=2, show_default=True, help="Carried by so many outlets."
)
@click.option("--among", metavar="GROUP", help="Count only the outlets of this group.")
@click.option("--known", is_flag=True, help="Leave out what is not known for sure.")
@LIMIT
@FORM
@OUTPUT
@click.pass_obj
def not_covered(
    library: Path,
    outlets: tuple[str, ...],
    groups: tuple[str, ...],
    at_least: int,
    among: str | None,
    known: bool,
    limit: int,
    form: str,
    output: Path | None,
) -> None:
    """List stories that others carry but the chosen outlets do not.

    An outlet whose feed failed, was not followed yet or gives only parts of its articles is unknown, not
    silent.
    """
    if not outlets and not groups:
        raise BadInput("Which outlet?", "Give --outlet NAME or --group NAME.")
    with open_services(library, writer=False) as services:
        by = _chosen(services, outlets, groups)
        inside = services.library.groups.outlets(among) if among is not None else None
        found = _list(services, by, at_least, inside, limit, known=known)
    document = {
        "schema": "variorum/not-covered/1",
        "outlets": by,
        "at_least": at_least,
        "among": list(inside) if inside is not None else None,
        "stories": [_plain(each) for each in found],
    }
    lines = []
    for each in found:
        lines.append(f"{each.row.id:>6}  {each.row.title}")
        lines.append(f"        {len(each.row.outlets)}: {', '.join(each.row.outlets)}")
        silent = [s.outlet for s in each.outlets if not s.doubt]
        unknown = [f"{s.outlet} ({_WHY[s.doubt]})" for s in each.outlets if s.doubt]
        lines += [f"        silent: {', '.join(silent)}"] if silent else []
        lines += [f"        unknown: {', '.join(unknown)}"] if unknown else []
    nothing = "Nothing: every story of so many outlets is carried there too."
    tell(form, document, "\n".join(lines) or nothing, output)


def _list(
    services: Services,
    by: Sequence[str],
    least: int,
    among: Sequence[str] | None,
    limit: int,
    *,
    known: bool,
) -> list[NotCovered]:
    found: list[NotCovered] = []
    last = None
    while len(found) < limit:
        page = services.library.coverage.not_covered(by, least=least, among=among, limit=100, after=last)
        found += [each for each in page if each.known or not known]
        if len(page) < 100:
            break
        last = page[-1].row
    return found[:limit]


def _chosen(services: Services, outlets: Sequence[str], groups: Sequence[str]) -> list[str]:
    """The outlets by their names as they are written in the library.

    Raises:
        NothingFound: an outlet is neither followed nor in a group, or there is no such group.
    """
    known = {name.casefold(): name for name in services.library.coverage.outlets()}
    for members in services.library.groups.all().values():
        known |= {name.casefold(): name for name in members if name.casefold() not in known}
    found: dict[str, None] = {}
    for name in outlets:
        if name.casefold() not in known:
            raise NothingFound(f'outlet "{name}"')
        found[known[name.casefold()]] = None
    for group in groups:
        found |= dict.fromkeys(services.library.groups.outlets(group))
    return list(found)


def _plain(each: NotCovered) -> dict[str, Any]:
    row = each.row
    return {
        "id": row.id,
        "title": row.title,
        "carried_by": list(row.outlets),
        "voices": row.voices,
        "first": row.first.isoformat(),
        "latest": row.latest.isoformat(),
        "state": "silent" if each.known else "unknown",
        "outlets": [
            {"outlet": s.outlet, "state": "unknown" if s.doubt else "silent", "why": s.doubt or None}
            for s in each.outlets
        ],
    }


@click.group("groups")
def groups() -> None:
    """Groups of outlets: list, set (also to remove one), import."""


@groups.command("list")
@FORM
@OUTPUT
@click.pass_obj
def _groups_list(library: Path, form: str, output: Path | None) -> None:
    """List the groups."""
    with open_services(library, writer=False) as services:
        found = services.library.groups.all()
    lines = [f"{name}: {', '.join(outlets)}" for name, outlets in found.items()]
    text = "\n".join(lines) or "No groups yet. Import a CSV file with the columns outlet,group."
    tell(form, {"schema": "variorum/groups/1", "groups": found}, text, output)


@groups.command("set")
@click.argument("name")
@click.argument("outlets", nargs=-1)
@click.pass_obj
def _groups_set(library: Path, name: str, outlets: tuple[str, ...]) -> None:
    """Make the group NAME of OUTLETS; without any, the group goes."""
    with open_services(library, writer=True) as services:
        services.library.groups.put(name, outlets)
    if outlets:
        note(f'The group "{name}" has {counted(len(outlets), "outlet")}.')
    else:
        note(f'The group "{name}" is gone.')


@groups.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def _groups_import(library: Path, file: Path) -> None:
    """Add the groups of a CSV FILE with the columns outlet and group."""
    from reader.pipeline.outlet_groups import import_groups

    with open_services(library, writer=True) as services:
        done = import_groups(services, file)
    note(f"{counted(done.outlets, 'outlet')} in {counted(len(done.groups), 'group')}.")
    if done.unknown:
        note(f"Not among your outlets (their stories are unknown): {', '.join(done.unknown)}.")
