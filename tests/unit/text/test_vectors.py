"""The encoder: its files are the ones that were built, its vectors mean what the published model's mean."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import resources
from reader.errors import Cancelled, ModelBroken
from reader.text.vectors import LONGEST, WIDTH, Encoder
from reader.work.progress import CancelToken

ROOT = Path(__file__).resolve().parents[3]
SENTENCES = (
    "The bridge will stay closed until May.",
    "The crossing is not going to open before May.",
    "Bread prices rose by a tenth.",
    "A goalkeeper saved two penalties.",
    "Loaves cost ten percent more than last year.",
)
# Cosines of the full-precision model (packaging/model/build.py writes it) for pairs of SENTENCES.
REFERENCE = {(0, 1): 0.636, (2, 4): 0.640, (0, 2): -0.029, (1, 3): -0.020, (3, 4): -0.037, (0, 3): 0.001}


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder.load()


def test_the_committed_agreement_with_full_precision_keeps_the_marks() -> None:
    manifest = json.loads(resources.path("models/encoder.json").read_text("utf-8"))
    agreement = manifest["agreement"]
    assert agreement["sentences"] >= 200
    assert agreement["cosine_mean"] >= 0.99
    assert agreement["cosine_least"] >= 0.98


def test_cosines_are_those_of_the_published_model(encoder: Encoder) -> None:
    vectors = encoder.encode(SENTENCES)
    assert vectors.shape == (5, WIDTH)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    for (i, j), cosine in REFERENCE.items():
        assert float(vectors[i] @ vectors[j]) == pytest.approx(cosine, abs=0.025)


def test_a_vector_depends_neither_on_its_batch_nor_on_the_order(encoder: Encoder) -> None:
    together = encoder.encode(SENTENCES)
    alone = np.concatenate([encoder.encode([s]) for s in SENTENCES])
    backwards = encoder.encode(SENTENCES[::-1])[::-1]
    np.testing.assert_allclose(alone, together, atol=1e-4)
    np.testing.assert_allclose(backwards, together, atol=1e-4)


def test_blank_and_no_sentences(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, WIDTH)
    vectors = encoder.encode(["", "A goalkeeper saved two penalties.", " \n"])
    assert not vectors[0].any()
    assert not vectors[2].any()
    assert vectors[1].any()


def test_a_long_text_is_read_up_to_the_limit(encoder: Encoder) -> None:
    start = "ferry " * LONGEST
    vectors = encoder.encode([start, start + "and a long tail about bread prices " * 50])
    assert float(vectors[0] @ vectors[1]) == pytest.approx(1, abs=1e-4)


def test_cancel_is_honoured_between_batches(encoder: Encoder) -> None:
    token = CancelToken()
    seen: list[int] = []

    def progress(_what: str, done: int, of: int | None) -> None:
        seen.append(done)
        assert of == 40
        token.cancel()

    with pytest.raises(Cancelled):
        encoder.encode([f"Ferry number {n} was late." for n in range(40)], token, progress)
    assert len(seen) == 1


def test_the_model_s_runtime_keeps_and_sends_nothing_of_its_own(tmp_path: Path) -> None:
    """A process that reads sentences leaves no id of this computer and no queue of events in its folders."""
    code = "from reader.text.vectors import Encoder; Encoder.load().encode(['Ferry late.'])"
    places = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    kept = {name: value for name, value in os.environ.items() if name not in ("CI", "ORT_DISABLE_TELEMETRY")}
    subprocess.run([sys.executable, "-c", code], env=kept | places, check=True, cwd=ROOT)
    assert list(tmp_path.rglob("*")) == []


def test_a_damaged_model_is_told_in_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "encoder.json").write_text("{}", "utf-8")
    (tmp_path / "tokenizer.json").write_text("not json", "utf-8")
    monkeypatch.setattr(resources, "path", lambda _name: tmp_path)
    with pytest.raises(ModelBroken) as caught:
        Encoder.load()
    assert str(tmp_path) in str(caught.value)
    assert caught.value.hint
