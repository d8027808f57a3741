"""The engine's process: from its first line to its last."""

from __future__ import annotations

import logging
import os
import queue
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

import click

from reader import paths
from reader.app import log_to, open_services
from reader.engine import protocol
from reader.engine.channel import Channel
from reader.engine.desk import Bug, Desk
from reader.engine.keeping import keep_house
from reader.engine.lifeline import end_soon, step_back, tie_to_parent
from reader.engine.rest import Rest, share_arenas
from reader.engine.rounds import Rounds
from reader.errors import ReaderError

log = logging.getLogger("variorum.engine")

_STOP_SECONDS = 2.0
_HOUSE_SECONDS = 20.0
"""After the start: until then the window is drawn and the first feeds are asked."""


def run(library: Path) -> int:
    """Serve commands until standard input ends, the parent dies, or "quit"; returns the exit code.

    If the library cannot be opened, one "failed" event without an id says why.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in reader.cli.main
    channel = Channel()
    # A queue, not an event: a signal handler may put into it whatever the main thread is doing.
    stop: queue.SimpleQueue[None] = queue.SimpleQueue()

    def end() -> None:
        stop.put(None)

    def tell(sentence: str) -> None:
        channel.send(protocol.line_of(protocol.notice(sentence, reopen=True)))

    def opening(sentence: str) -> None:
        channel.send(protocol.line_of(protocol.opening(sentence)))

    def asked_to_stop(_signal: int, _frame: FrameType | None) -> None:
        stop.put(None)

    signal.signal(signal.SIGTERM, asked_to_stop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's affair
    tie_to_parent(end)
    step_back()
    share_arenas()
    try:
        with log_to(paths.log()), open_services(library, writer=True, tell=tell, opening=opening) as services:
            desk = Desk(services, lambda event: channel.send(protocol.line_of(event)), end)
            channel.send(protocol.line_of(protocol.ready()))
            channel.open(desk.take, end)
            rounds = Rounds(services, desk.begin_round)
            rounds.start()
            rest = Rest(services.let_go, desk.at_work, services.library.give_back)
            rest.start()
            house = threading.Timer(_HOUSE_SECONDS, lambda: desk.follow(keep_house))
            house.daemon = True
            house.start()
            stop.get()
            end_soon()
            house.cancel()
            rounds.stop()
            rest.stop()
            if not desk.close(_STOP_SECONDS):
                log.warning("some work did not end in time")
                channel.close()
                os._exit(0)  # the library stands as its last transaction left it
        code = 0
    except ReaderError as error:
        channel.open(lambda line: None, lambda: None)
        channel.send(protocol.line_of(protocol.failed(None, error)))
        code = error.exit_code
    except Exception as error:
        log.exception("engine")
        channel.open(lambda line: None, lambda: None)
        channel.send(protocol.line_of(protocol.failed(None, Bug(error))))
        code = 70
    channel.close()
    return code


@click.command()
@click.option("--library", type=click.Path(path_type=Path, dir_okay=False), help="The library file.")
def command(library: Path | None) -> None:
    """The background process of Variorum's window: JSON commands in, JSON events out, one a line."""
    sys.exit(run(paths.library(library)))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the engine and exit."""
    command.main(args=arguments, prog_name="variorum engine")
