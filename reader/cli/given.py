"""What `compare` and `lesson make` work on: article files and pages, or a story of the library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.errors import BadInput, LibraryInUse, LibraryReadOnly
from reader.work.progress import CancelToken, Progress

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.net.client import Client
    from reader.pipeline.services import Services
    from reader.text.vectors import Encoder


def check_given(articles: Sequence[str], story: int | None) -> None:
    """Either two articles or more, or a story."""
    if (story is None) == (not articles):
        raise click.UsageError("Give two or more article files or addresses, or --story ID.")
    if story is None and len(articles) < 2:
        raise BadInput("One article cannot be compared.", "Give two or more article files or addresses.")


def compared(articles: Sequence[str], progress: Progress, cancel: CancelToken) -> tuple[Comparison, Encoder]:
    """The comparison of files and pages, and the encoder that it was made with."""
    from reader.app import load_encoder
    from reader.pipeline.compare import compare_articles
    from reader.pipeline.inputs import articles_given

    found = articles_given(articles, _client, progress, cancel)
    progress("Loading the language model", 0, None)
    encoder = load_encoder()
    return compare_articles(found, encoder, progress=progress, cancel=cancel), encoder


@contextmanager
def opened(library: Path) -> Iterator[Services]:
    """The library, in which the result is kept, unless a window has it: then it is only read."""
    from reader.app import open_services

    with ExitStack() as stack:
        try:
            services = stack.enter_context(open_services(library, writer=library.exists()))
        except (LibraryInUse, LibraryReadOnly):
            services = stack.enter_context(open_services(library, writer=False))
        yield services


def _client() -> Client:
    from reader.net.client import Client

    return Client()
