"""The program's encoder with a memory on disk, so that a second run takes seconds."""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

import resources
from reader.text.vectors import WIDTH, Encoder, Floats, Listener
from reader.work.progress import CancelToken, Progress, silent


class RememberingEncoder(Encoder):
    """Gives the very vectors (float32) that the encoder gave before for the same text and model file."""

    def __init__(self, folder: Path | None = None) -> None:
        loaded = Encoder.load()
        super().__init__(loaded._session, loaded._tokenizer, loaded.id, loaded._letting_go)
        model = hashlib.sha256(resources.path("models/encoder.onnx").read_bytes()).hexdigest()
        name = f"variorum-eval-{model[:12]}.sqlite"
        self._memory = sqlite3.connect((folder or Path(tempfile.gettempdir())) / name, isolation_level=None)
        self._memory.execute("PRAGMA journal_mode = WAL")
        self._memory.execute("CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB)")

    def encode(
        self,
        sentences: Sequence[str],
        cancel: CancelToken | None = None,
        progress: Progress = silent,
        listener: Listener | None = None,
    ) -> Floats:
        keys = [hashlib.blake2b(s.encode("utf-8", "replace"), digest_size=16).digest() for s in sentences]
        rows = np.zeros((len(sentences), WIDTH), np.float32)
        missing: list[int] = []
        for n, key in enumerate(keys):
            found = self._memory.execute("SELECT vector FROM vectors WHERE key = ?", (key,)).fetchone()
            if found:
                rows[n] = np.frombuffer(found[0], np.float32)
            else:
                missing.append(n)
        if listener is not None:  # what it hears is not remembered
            super().encode(sentences, cancel, progress, listener)
        if missing:
            fresh = super().encode([sentences[n] for n in missing], cancel, progress)
            rows[missing] = fresh
            self._memory.execute("BEGIN")
            self._memory.executemany(
                "INSERT OR REPLACE INTO vectors VALUES (?, ?)",
                [(keys[n], row.tobytes()) for n, row in zip(missing, fresh, strict=True)],
            )
            self._memory.execute("COMMIT")
        return rows

    def close(self) -> None:
        self._memory.close()
