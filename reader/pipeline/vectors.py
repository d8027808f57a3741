"""Sentence vectors of passages: each text is encoded once and kept by its hash."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from reader.model.passage import Passage
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from reader.text.vectors import Encoder

    Floats = NDArray[np.float32]


class Cache(Protocol):
    """Where vectors are kept between runs: the library, or nowhere."""

    def get(self, model_id: str, text_hashes: Sequence[bytes]) -> Mapping[bytes, Floats]:
        """The vectors that are known, shape (384,) each."""

    def put(self, model_id: str, vectors: Mapping[bytes, Floats]) -> None:
        """Keep vectors."""


def text_hash(text: str) -> bytes:
    """16 bytes that stand for a text."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def vectors_of(
    split: Sequence[Sequence[Passage]],
    encoder: Encoder,
    cache: Cache | None = None,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
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
    known = encoded(texts, encoder, cache, progress, cancel)
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
) -> dict[str, Floats]:
    """The vector of each different text, from the cache where it is known; new ones are put there."""
    import numpy as np

    hashes = {text: text_hash(text) for text in dict.fromkeys(texts)}
    kept = cache.get(encoder.id, list(hashes.values())) if cache is not None and hashes else {}
    found = {text: np.asarray(kept[key], dtype=np.float32) for text, key in hashes.items() if key in kept}
    fresh = [text for text in hashes if text not in found]
    if fresh:
        rows = encoder.encode(fresh, cancel=cancel, progress=progress)
        found.update(zip(fresh, rows, strict=True))
        if cache is not None:
            cache.put(encoder.id, {hashes[text]: found[text] for text in fresh})
    return found
