"""Sentence vectors: what a sentence means, as 384 numbers, computed on this computer.

The model is all-MiniLM-L6-v2 (Apache-2.0) with int8 weights, run by onnxruntime; how the file is made is
told in packaging/model/README.md. It knows English; for other languages its vectors are weak. A cosine of
two vectors says that the topics are near, not that the sentences agree.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

import resources
from reader.errors import ModelBroken
from reader.work.progress import CancelToken, Progress, silent

if TYPE_CHECKING:
    from onnxruntime import InferenceSession, RunOptions
    from tokenizers import Tokenizer

Floats = NDArray[np.float32]

WIDTH = 384
LONGEST = 256  # tokens; what follows in a longer text is not read
BATCH = 8  # measured best on one core
_BATCH_TOKENS = (
    512  # padded tokens in a batch: long texts go two at a time (half the memory of eight, and quicker)
)


class Listener(Protocol):
    """Takes in what the encoder makes of each piece of a sentence, beside the vector."""

    def hear(self, text: str, places: Sequence[tuple[int, int]], states: Floats) -> None:
        """Take in a sentence: where in it its pieces stand (those at its ends nowhere), and their states,
        shape (pieces, 384)."""


class Encoder:
    """Turns sentences into unit vectors. One thread may use it at a time."""

    def __init__(
        self, session: InferenceSession, tokenizer: Tokenizer, model_id: str, letting_go: RunOptions
    ) -> None:
        self._session, self._tokenizer, self._id = session, tokenizer, model_id
        self._letting_go = letting_go

    @classmethod
    def load(cls, threads: int = 1) -> Encoder:
        """Read the model from disk (about 0.3 s).

        Args:
            threads: how many cores one batch may use.

        Raises:
            ModelBroken: a file of the model is missing or damaged.
        """
        # onnxruntime as published reports to its makers what runs here, under an id that it keeps in the
        # cache folder. Its Privacy.md names these two ways to stop that; the first leaves nothing but on
        # some builds for Windows.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime
        from tokenizers import Tokenizer

        onnxruntime.disable_telemetry_events()
        folder = resources.path("models")
        try:
            manifest = json.loads((folder / "encoder.json").read_text("utf-8"))
            tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads = threads
            options.inter_op_num_threads = 1
            options.log_severity_level = 3
            session = onnxruntime.InferenceSession(
                str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"]
            )
            letting_go = onnxruntime.RunOptions()
            letting_go.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
        # The two libraries raise bare Exceptions and classes of their own without a public base.
        except Exception as error:
            raise ModelBroken(str(folder)) from error
        tokenizer.no_padding()  # as published it pads every text to 128 tokens
        tokenizer.enable_truncation(LONGEST)
        return cls(session, tokenizer, manifest["id"], letting_go)

    @property
    def id(self) -> str:
        """Names the model and its version; vectors of different ids must not be compared."""
        return self._id

    def encode(
        self,
        sentences: Sequence[str],
        cancel: CancelToken | None = None,
        progress: Progress = silent,
        listener: Listener | None = None,
    ) -> Floats:
        """The sentences' vectors.

        A sentence's vector does not depend on what else is encoded with it, nor on the order, save for the
        rounding of float32 sums (below 1e-5). A listener hears each sentence that is not blank.

        Returns:
            shape (n, 384), unit rows, in the order given; a blank sentence has a row of zeros.

        Raises:
            Cancelled: between two batches.
        """
        vectors = np.zeros((len(sentences), WIDTH), np.float32)
        entries = self._tokenizer.encode_batch(list(sentences))
        pieces = [entry.ids for entry in entries]
        # Batches of like length, so that little of a batch is padding.
        order = sorted((n for n, s in enumerate(sentences) if s.strip()), key=lambda n: len(pieces[n]))
        done = 0
        while done < len(order):
            if cancel is not None:
                cancel.check()
            batch = _next_batch(order, done, pieces)
            longest = len(pieces[batch[-1]])
            ids = np.zeros((len(batch), longest), np.int64)
            mask = np.zeros((len(batch), longest), np.int64)
            for row, n in enumerate(batch):
                ids[row, : len(pieces[n])] = pieces[n]
                mask[row, : len(pieces[n])] = 1
            wanted = ["vectors"] if listener is None else ["vectors", "tokens"]
            # After the last batch the room that the longest one took is let go: 25 MB for 4 ms.
            last = self._letting_go if done + len(batch) == len(order) else None
            vectors[batch], *states = self._session.run(wanted, {"ids": ids, "mask": mask}, last)
            if listener is not None:
                for row, n in enumerate(batch):
                    listener.hear(sentences[n], entries[n].offsets, states[0][row, : len(pieces[n])])
            done += len(batch)
            progress("Reading sentences", done, len(order))
        return vectors


def _next_batch(order: Sequence[int], start: int, pieces: Sequence[Sequence[int]]) -> Sequence[int]:
    end = start + 1
    while end < min(start + BATCH, len(order)):
        if (end + 1 - start) * len(pieces[order[end]]) > _BATCH_TOKENS:
            break
        end += 1
    return order[start:end]
