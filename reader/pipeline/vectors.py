"""Sentence vectors of passages: each text is encoded once and kept by its hash."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from reader.model.passage import Passage
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from reader.store.library import Library
    from reader.text.vectors import Encoder
    from reader.work.clock import Clock

    Floats = NDArray[np.float32]


class Cache(Protocol):
    """Where vectors are kept between runs."""

    def known(self, model_id: str, texts: Sequence[str]) -> Sequence[Floats | None]:
        """One row a text, shape (384,), or None where it is not known."""

    def keep(self, model_id: str, texts: Sequence[str], rows: Floats) -> None:
        """Keep one row a text."""


class Ear(Protocol):
    """Who listens while texts are encoded, and to which of them."""

    def wants(self, text: str) -> bool:
        """Must the text be encoded, though its vector may be known?"""

    def hear(self, text: str, places: Sequence[tuple[int, int]], states: Floats) -> None:
        """As `reader.text.vectors.Listener`."""


class LibraryVectors:
    """Keeps vectors in the library; in one that is only read, it finds but does not keep."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library, self._clock = library, clock

    def known(self, model_id: str, texts: Sequence[str]) -> Sequence[Floats | None]:
        return self._library.vectors.floats(model_id, texts)

    def keep(self, model_id: str, texts: Sequence[str], rows: Floats) -> None:
        if not self._library.read_only:
            self._library.vectors.put_floats(model_id, texts, rows, self._clock.now())


def vectors_of(
    split: Sequence[Sequence[Passage]],
    encoder: Encoder,
    cache: Cache | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    ear: Ear | None = None,
) -> list[Floats]:
    """The vectors of each article's passages.

    Returns:
        One array for each article, shape (its passages, 384), float32; rows of boilerplate are
        zero.

    Raises:
        Cancelled: `cancel` was set.
    """
    import numpy as np

    texts = [passage.text for passages in split for passage in passages if passage.kind != "boilerplate"]
    known = encoded(texts, encoder, cache, progress, cancel, ear)
    found = []
    for passages in split:
        rows = np.zeros((len(passages), 384), dtype=np.float32)
        for row, passage in enumerate(passages):
            if passage.kind != "boilerplate":
                rows[row] = known[passage.text]
        found.append(rows)
    return found


def encoded(
    texts: Sequence[str],
    encoder: Encoder,
    cache: Cache | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    ear: Ear | None = None,
) -> dict[str, Floats]:
    """The vector of each different text, from the cache where it is known; new ones are put there.

    What an ear wants to hear is encoded in any case, in the same go.
    """
    different = list(dict.fromkeys(texts))
    kept = cache.known(encoder.id, different) if cache is not None else [None] * len(different)
    found = {text: row for text, row in zip(different, kept, strict=True) if row is not None}
    unheard = {text for text in different if text.strip() and ear.wants(text)} if ear is not None else ()
    fresh = [text for text in different if text not in found or text in unheard]
    if fresh:
        rows = encoder.encode(fresh, cancel=cancel, progress=progress, listener=ear)
        found.update(zip(fresh, rows, strict=True))
        if cache is not None:
            cache.keep(encoder.id, fresh, rows)
    return found
