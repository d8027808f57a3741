"""Fit what tells plain senses of loaded words from others; write resources/lexicons/wording_senses.json.

    python packaging/fit/wording_senses.py [--check]

wording_senses.tsv, beside this file: sentences of our own, each with a word of the list in a plain sense
("grilled chicken") or in the one that the list means ("grilled the minister"). One row of weights tells them
apart by the word's state where it stands, so that it holds for words that no sentence has. Judged with the
sentences of each word left out in turn.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import resources
from reader.compare.wording_heard import word_states
from reader.compare.wording_lexicon import read_words
from reader.text.vectors import Encoder
from tests.eval import fits

SENTENCES = Path(__file__).with_suffix(".tsv")
STRENGTH, FOLDS = 3.0, 10
LETTERS = 4  # that forms of one word begin with
CUTS = (-2.0, -1.0, 0.0)
Array = np.ndarray


@dataclass(frozen=True, slots=True)
class Sense:
    """A sentence, the place of its word, and whether that is meant as the list means it."""

    text: str
    start: int
    end: int
    loaded: bool

    @property
    def word(self) -> str:
        return self.text[self.start : self.end].lower()[:LETTERS]


class States:
    """Keeps what the encoder makes of the word of each sentence."""

    def __init__(self, sentences: Sequence[Sense]) -> None:
        self._word = {s.text: s.start for s in sentences}
        self.of: dict[str, Array] = {}

    def wants(self, text: str) -> bool:
        return text not in self.of

    def hear(self, text: str, places: Sequence[tuple[int, int]], states: Array) -> None:
        number = next(n for n, t in enumerate(read_words(text)) if t.start == self._word[text])
        self.of[text] = word_states(text, places, states, [number])[0]


def read() -> list[Sense]:
    out = []
    for line in SENTENCES.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            label, text = line.split("\t")
            before, word, after = text.replace("]", "[").split("[")
            out.append(Sense(before + word + after, len(before), len(before) + len(word), label == "1"))
    return out


def states(sentences: Sequence[Sense], encoder: Encoder) -> Array:
    heard = States(sentences)
    encoder.encode([s.text for s in sentences], listener=heard)
    return np.array([heard.of[s.text] for s in sentences])


def fit(x: Array, y: Array) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=3000).fit(x, y)


def left_out(sentences: Sequence[Sense], x: Array) -> Array:
    """Log odds of each sentence by weights that have seen none with its word."""
    y = np.array([s.loaded for s in sentences])
    odds = np.zeros(len(y))
    for a, b in GroupKFold(FOLDS).split(x, y, [s.word for s in sentences]):
        odds[b] = fit(x[a], y[a]).decision_function(x[b])
    return odds


def main(argv: list[str]) -> int:
    sentences, encoder = read(), Encoder.load()
    x, y = states(sentences, encoder), np.array([s.loaded for s in sentences])
    odds = left_out(sentences, x)
    auc = float(roc_auc_score(y, odds))
    print(f"{len(y)} sentences, {y.sum()} loaded; each word left out: AUC {auc:.3f}")
    for cut in CUTS:
        plain, loaded = (odds[~y] < cut).mean(), (odds[y] < cut).mean()
        print(f"below {cut:+.0f}: {plain:.2f} of plain, {loaded:.2f} of loaded")
    if "--check" in argv:
        return 0
    fits.record("wording_senses", "each word left out", {"words_left_out.auc": auc})
    model = fit(x, y)
    document = {
        "what": "Weights that tell plain senses of loaded words (reader/compare/wording_heard.py).",
        "made_by": "packaging/fit/wording_senses.py",
        "fitted_on": "sentences of our own",
        "vectors": encoder.id,
        "bias": round(float(model.intercept_[0]), 4),
        "vector": [round(float(w), 4) for w in model.coef_[0]],
    }
    path = resources.path("lexicons/wording_senses.json")
    path.write_text(json.dumps(document, indent=0, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
