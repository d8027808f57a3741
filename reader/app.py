"""The composition root: a library's path -> the services that the pipeline works with.

What is heavy (the language model, the web client) is made on first use, once.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import LibraryGone, Offline
from reader.pipeline.quiet import quieten
from reader.pipeline.services import Services
from reader.settings import HOSTS_AT_ONCE, OFFLINE, Settings
from reader.work.clock import Clock, SystemClock
from reader.work.journal import Journal
from reader.work.lazy import Lazy
from reader.work.remembered import forget

if TYPE_CHECKING:
    from reader.net.client import Client
    from reader.text.vectors import Encoder


def load_encoder() -> Encoder:
    """The sentence encoder on one thread; takes a good second."""
    from reader.text.vectors import Encoder

    return Encoder.load(threads=1)


@contextmanager
def log_to(path: Path, *, aloud: bool = True) -> Iterator[bool]:
    """Write warnings and unexpected errors to a rotating file, and if `aloud` to standard error.

    The file is made with the first line. Gives False if its folder cannot be.
    """
    form = logging.Formatter("%(asctime)s %(process)d %(name)s %(levelname)s %(message)s")
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)] if aloud else []
    written = True
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handlers.append(Journal(path))
    except OSError:
        written = False
        # Without any handler Python itself would print each record, tracebacks too, to standard error.
        handlers = handlers or [logging.NullHandler()]
    root = logging.getLogger()
    for handler in handlers:
        handler.setLevel(logging.WARNING)
        handler.setFormatter(form)
        root.addHandler(handler)
    quieten()
    try:
        yield written
    finally:
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()


@contextmanager
def open_services(
    library: Path,
    *,
    writer: bool,
    clock: Clock | None = None,
    tell: Callable[[str], None] | None = None,
    opening: Callable[[str], None] | None = None,
) -> Iterator[Services]:
    """The services over a library; it is closed at the end.

    Args:
        library: the library file. A writer makes it if it is not there.
        writer: whether anything is to be written; a second writer is refused.
        clock: the time; the computer's unless a test brings its own.
        tell: told in one sentence if a damaged library was recovered; standard error unless given.
        opening: told in one sentence, before, if opening takes a while; standard error unless given.

    Raises:
        LibraryInUse: another process writes to the library.
        ReaderError: the library cannot be opened.
    """
    from reader.pipeline.recover import open_library
    from reader.store.library import Library

    clock = clock or SystemClock()

    def client() -> Client:
        from reader.net.client import Client
        from reader.net.limits import Limits

        if settings.get(OFFLINE):
            raise Offline
        return Client(clock, Limits(hosts_at_once=settings.get(HOSTS_AT_ONCE)))

    opened = (
        open_library(library, clock.now(), tell or _on_stderr, opening or _on_stderr)
        if writer
        else Library.open_read_only(library)
    )
    settings = Settings(opened.settings)
    encoder = Lazy(load_encoder)

    def let_go(unused: float) -> bool:
        from reader.text import readings
        from reader.text.language import IDENTIFIER

        gone = [lazy.let_go(unused) for lazy in (encoder, IDENTIFIER)]
        if gone[0]:  # whoever compares again finds in the library what was read
            readings.forget()
            forget()
        return any(gone)

    try:
        yield Services(opened, clock, settings, encoder, client, let_go=let_go)
    except LibraryGone as error:
        from reader.pipeline.recover import rescue

        rescue(opened, error)
        raise
    finally:
        opened.close()


def _on_stderr(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")
