"""The `variorum` command: its parts, and how failures are told."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import click

from reader import paths
from reader.app import log_to
from reader.cli.output import note
from reader.errors import ReaderError

_COMMANDS = {
    "add": "reader.cli.subscriptions",
    "address": "reader.cli.subscriptions",
    "articles": "reader.cli.lists",
    "backups": "reader.cli.backup",
    "compare": "reader.cli.compare",
    "corrections": "reader.cli.corrections",
    "demo": "reader.cli.demo",
    "feeds": "reader.cli.lists",
    "find": "reader.cli.state",
    "full-text": "reader.cli.outlet",
    "group": "reader.cli.sets",
    "keep": "reader.cli.outlet",
    "library": "reader.cli.backup",
    "lesson": "reader.cli.lesson",
    "log": "reader.cli.activity",
    "groups": "reader.cli.coverage",
    "not-covered": "reader.cli.coverage",
    "note": "reader.cli.state",
    "opml": "reader.cli.opml",
    "quotes": "reader.cli.sets",
    "refresh": "reader.cli.subscriptions",
    "remove": "reader.cli.subscriptions",
    "restore": "reader.cli.backup",
    "saved": "reader.cli.saved",
    "searches": "reader.cli.searches",
    "sign-in": "reader.cli.outlet",
    "sign-out": "reader.cli.outlet",
    "state": "reader.cli.state",
    "stories": "reader.cli.lists",
    "tag": "reader.cli.state",
    "tags": "reader.cli.state",
    "tidy": "reader.cli.backup",
    "wording": "reader.cli.sets",
}
_BUG_EXIT_CODE = 70


class _Commands(click.Group):
    """Loads a command's module only when it is asked for: `--help` and the window start at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = _COMMANDS.get(cmd_name)
        found = getattr(import_module(module), cmd_name.replace("-", "_"), None) if module else None
        return found if isinstance(found, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A file or an address in place of a command is for the window: file managers and browsers ask so."""
        first = paths.given(args[0]) if args and args[0] not in _COMMANDS else ""
        if first and (paths.is_address(first) or Path(first).is_file()):
            return "open", _OPEN, args
        return super().resolve_command(ctx, args)


@click.pass_obj
def _open(library: Path, files: tuple[str, ...]) -> None:
    from reader.cli.window import open_window

    given = [paths.given(file) for file in files]
    for file in given:
        if not paths.is_address(file) and not Path(file).exists():
            raise click.BadParameter(f"There is no file “{file}”.")
    open_window(library, given)


_FILES = click.Argument(["files"], nargs=-1)
_OPEN = click.Command("open", params=[_FILES], callback=_open)


def _version() -> str:
    try:
        return version("variorum")
    except PackageNotFoundError:
        return "unknown"


@click.group(
    cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.option(
    "--library",
    type=click.Path(path_type=Path, readable=False),
    help=f"The library file. Default: ${paths.LIBRARY_VARIABLE}, else the platform's data folder.",
)
@click.version_option(_version(), prog_name="variorum")
@click.pass_context
def cli(ctx: click.Context, library: Path | None) -> None:
    """Read the news by story, and see how each outlet told it.

    Without a command, the window opens; with a lesson pack in its place, on that, and with the address of a
    feed or site, to follow it.
    """
    ctx.obj = paths.library(library)
    if ctx.invoked_subcommand is None:
        from reader.cli.window import open_window

        open_window(ctx.obj)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0, an error's own code, 2 for wrong usage, 130 when stopped.

    An expected failure is one sentence and a hint on stderr. A bug is one sentence too; its traceback
    goes to the log.
    """
    _open_closed_streams()
    sys.exit(run(arguments))


def _open_closed_streams() -> None:
    """A job that closes its streams (`2>&-`) gets none at all from Python, and the first file that is opened
    would take their number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115


def run(arguments: Sequence[str] | None = None) -> int:
    """`main`, with the exit code as its result."""
    # The products of a comparison are small: on several threads they only wait for each other.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    where = paths.log()
    with log_to(where, aloud=False) as written:
        return _run(arguments, f" The details are in {where}." if written else "")


def _run(arguments: Sequence[str] | None, details: str) -> int:
    try:
        result: Any = cli.main(args=arguments, prog_name="variorum", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except ReaderError as error:
        note(f"{error} {error.hint}".rstrip())
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        note("Stopped.")
        return 130
    except BrokenPipeError:
        # Whoever read our output has seen enough (`variorum stories | head`).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:
        logging.getLogger("variorum.cli").exception("unexpected error")
        note(f"Something went wrong in Variorum itself.{details}")
        return _BUG_EXIT_CODE


if __name__ == "__main__":
    main()
