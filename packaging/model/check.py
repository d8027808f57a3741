"""Check that the int8 encoder agrees with full precision, and write the figures into encoder.json.

check.py --fp32 build/encoder-fp32.onnx      exits 1 if the mean cosine is < 0.99 or the least < 0.98
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from sentences import sentences
from tokenizers import Tokenizer

ROOT = Path(__file__).resolve().parents[2]
LEAST_MEAN, LEAST = 0.99, 0.98


def encode(model: Path, texts: list[str], batch: int) -> tuple[NDArray[np.float32], float]:
    """Unit vectors of the texts, and sentences per CPU second on one thread."""
    tokenizer = Tokenizer.from_file(str(ROOT / "resources" / "models" / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(256)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    pieces = [entry.ids for entry in tokenizer.encode_batch(texts)]
    order = sorted(range(len(texts)), key=lambda n: len(pieces[n]))
    vectors = np.zeros((len(texts), 384), np.float32)
    started = time.process_time()
    for at in range(0, len(order), batch):
        rows = order[at : at + batch]
        longest = max(len(pieces[n]) for n in rows)
        ids, mask = np.zeros((2, len(rows), longest), np.int64)
        for row, n in enumerate(rows):
            ids[row, : len(pieces[n])], mask[row, : len(pieces[n])] = pieces[n], 1
        vectors[rows] = session.run(["vectors"], {"ids": ids, "mask": mask})[0]
    return vectors, len(texts) / (time.process_time() - started)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fp32", type=Path, default=ROOT / "build" / "encoder-fp32.onnx")
    given = parser.parse_args()
    folder = ROOT / "resources" / "models"
    texts = sentences()
    full, full_speed = encode(given.fp32, texts, 8)
    small, small_speed = encode(folder / "encoder.onnx", texts, 8)
    alone, _ = encode(folder / "encoder.onnx", texts, 1)
    cosines = (full * small).sum(axis=1)
    moved = np.abs(full @ full.T - small @ small.T)[np.triu_indices(len(texts), 1)]
    figures = {
        "sentences": len(texts),
        "cosine_mean": round(float(cosines.mean()), 4),
        "cosine_least": round(float(cosines.min()), 4),
        "pair_similarity_moved_mean": round(float(moved.mean()), 4),
        "pair_similarity_moved_most": round(float(moved.max()), 4),
        "alone_or_in_a_batch_least_cosine": round(float((small * alone).sum(axis=1).min()), 6),
    }
    print(json.dumps(figures, indent=1))
    print(f"per CPU second, one thread: int8 {small_speed:.0f}, full precision {full_speed:.0f}")
    manifest = json.loads((folder / "encoder.json").read_text("utf-8"))
    (folder / "encoder.json").write_text(
        json.dumps(manifest | {"agreement": figures}, indent=1) + "\n", "utf-8"
    )
    good = len(texts) >= 200 and figures["cosine_mean"] >= LEAST_MEAN and figures["cosine_least"] >= LEAST
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
