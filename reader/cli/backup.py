"""`variorum backups`, `restore`, `tidy` and `library move`: the safety of the library."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from reader.app import open_services
from reader.cli.output import FORM, as_json, counted, emit, note, tell
from reader.cli.watch import watched


@click.command()
@click.option("--now", is_flag=True, help="Make one now.")
@FORM
@click.pass_obj
def backups(library: Path, now: bool, form: str) -> None:
    """List the backups of the library, the newest first."""
    from reader.store.backups import backups_of, folder_of

    if now:
        from reader.pipeline.backup import back_up

        with open_services(library, writer=True) as services:
            back_up(services)
    found = backups_of(library)
    rows = [{"path": str(each.path), "made": each.made.isoformat(), "bytes": each.size} for each in found]
    lines = [f"{each.made:%Y-%m-%d %H:%M} UTC  {size(each.size):>8}  {each.path.name}" for each in found]
    text = "\n".join([f"In {folder_of(library)}:", *lines]) if lines else "No backups yet."
    tell(form, {"schema": "variorum/backups/1", "backups": rows}, text)


@click.command()
@click.argument("backup", required=False)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def restore(library: Path, backup: str | None, yes: bool) -> None:
    """Put a backup in the place of the library: BACKUP is a name that `variorum backups` lists, or a file;
    without it, the newest sound one.

    The library as it is now is kept under another name.
    """
    from reader.pipeline.recover import restore as run
    from reader.store.backups import folder_of

    chosen = None
    if backup is not None:
        beside = folder_of(library) / backup
        chosen = beside if beside.is_file() else Path(backup)
    if not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("Restoring replaces the library: say --yes.")
        click.confirm(f"Replace the library by {chosen or 'the newest backup'}?", abort=True, err=True)
    used, kept = run(library, chosen, datetime.now(UTC))
    emit(f"Restored {used.name}." + (f" The library as it was is kept as {kept.name}." if kept else ""))


@click.command()
@click.option("--dry-run", is_flag=True, help="Only say what would be removed.")
@click.option(
    "--days", type=click.IntRange(min=0), help="With --dry-run: another age than the one that is set."
)
@click.option("--shrink", is_flag=True, help="Also give the room back to the disk; takes a while.")
@FORM
@click.pass_obj
def tidy(library: Path, dry_run: bool, days: int | None, shrink: bool, form: str) -> None:
    """Do now what the window does once a day: remove what is too old, count words, look again at recent
    stories, read quotations for the search.

    Saved, tagged, noted and corrected articles and stories stay for ever.
    """
    from reader.pipeline.house import do_all, estimate

    if days is not None and not dry_run:
        raise click.UsageError("--days goes with --dry-run; the age itself is a setting.")
    with watched() as (progress, cancel), open_services(library, writer=not dry_run) as services:
        found = estimate(services, days)
        before = library.stat().st_size
        if not dry_run:
            _, read = do_all(services, progress, cancel)
            if shrink:
                services.library.shrink()
    document = {
        "days": found.days, "articles": found.articles, "bytes": found.octets, "log": found.log_lines
    }  # fmt: skip
    if form == "json":
        emit(as_json({"schema": "variorum/tidy/1", "applied": not dry_run, **document}))
        return
    would = "would be removed" if dry_run else "were removed"
    age = f"older than {found.days} days" if found.days else "for their age (they are kept for ever)"
    emit(
        f"{found.articles} articles {age} with {size(found.octets)} of text, and {found.log_lines} lines of "
        f"the activity log {would}."
    )
    if not dry_run and read:
        note(f"Read the quotations of {counted(read, 'article')}.")
    if not dry_run and shrink:
        note(f"The file has {size(library.stat().st_size)} now, it had {size(before)}.")


@click.group()
def library() -> None:
    """Where the library stands."""


@library.command("where")
@click.pass_obj
def where(library: Path) -> None:
    """Say which file the library is."""
    emit(str(library))


@library.command("check")
@click.pass_obj
def check(library: Path) -> int:
    """Read the whole library and say whether it is sound; ends with 65 if it is not."""
    with open_services(library, writer=False) as services:
        problems = services.library.integrity_check()
    for problem in problems:
        note(problem)
    emit("The library is damaged. `variorum restore` brings back a backup." if problems else "It is sound.")
    return 65 if problems else 0


@library.command("move")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--keep", is_flag=True, help="Keep the old file under another name.")
@click.pass_obj
def move(library: Path, path: Path, keep: bool) -> None:
    """Move the library and its backups to PATH, a file or a folder. It is copied and checked first."""
    from reader import paths
    from reader.pipeline.move import move_library
    from reader.work.clock import SystemClock

    usual = paths.library() == library
    moved = move_library(library, path, SystemClock(), keep=keep)
    if usual and not paths.named_by_environment():
        paths.remember(moved.path)
        said = "Variorum opens it there from now on."
    else:
        said = f"Start Variorum with `--library {moved.path}` from now on, or set ${paths.LIBRARY_VARIABLE}."
    kept = f" The old file is kept as {moved.kept}." if moved.kept else ""
    emit(f"The library is now {moved.path}. {said}{kept}")


def size(octets: int) -> str:
    """Bytes as a person reads them."""
    for limit, unit in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if octets >= limit:
            return f"{octets / limit:.1f} {unit}"
    return f"{octets} bytes"
