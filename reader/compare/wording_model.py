"""Two small fitted models: how loaded a sentence is, and whether a lexicon term is loaded where it stands.

Both are logistic. The weights are made by packaging/fit/wording.py; the file says from what.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np

import resources
from reader.compare.wording_features import SENTENCE_FEATURES
from reader.compare.wording_lexicon import Entry
from reader.errors import BadInput
from reader.text.vectors import WIDTH, Floats

_FILE = "lexicons/wording_weights.json"
_CONTEXT = ("sentence", "quoted", "capital", "first")


@dataclass(frozen=True, slots=True)
class WordingModel:
    """Weights of both models. `sentence_cut` and `word_cut` are the probabilities from which we speak up."""

    vector: Floats
    features: Floats
    bias: float
    priors: Mapping[str, float]
    defaults: Mapping[str, float]
    context: Mapping[str, float]
    sentence_cut: float
    word_cut: float

    @classmethod
    def load(cls) -> WordingModel:
        """The shipped weights; read once.

        Raises:
            BadInput: the file is damaged or fits another set of features.
        """
        return _shipped()

    def sentence_logits(self, vectors: Floats, features: Floats) -> Floats:
        """Log odds that each sentence is loaded; vectors (n, 384), features (n, SENTENCE_FEATURES)."""
        logits = vectors @ self.vector + features @ self.features + self.bias
        return np.asarray(logits, dtype=np.float32)

    def word_probability(
        self, entry: Entry, sentence_logit: float, *, quoted: bool, capital: bool, first: bool
    ) -> float:
        """How likely people are to mark this term as loaded in this sentence, 0..1."""
        prior = self.priors.get(entry.key)
        if prior is None:
            prior = self.defaults.get(f"{entry.category} {entry.strength}", -2.0)
        z = prior + self.context["sentence"] * sentence_logit
        z += (
            self.context["quoted"] * quoted
            + self.context["capital"] * capital
            + self.context["first"] * first
        )
        return probability(z)


def probability(logit: float) -> float:
    """Log odds to a probability."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, logit))))


@cache
def _shipped() -> WordingModel:
    path = resources.path(_FILE)
    try:
        data = json.loads(path.read_text("utf-8"))
        sentence, word = data["sentence"], data["word"]
        features = np.array([sentence["features"][name] for name in SENTENCE_FEATURES], dtype=np.float32)
        vector = np.array(sentence["vector"], dtype=np.float32)
        if vector.shape != (WIDTH,):
            raise ValueError("the vector has another width")
        return WordingModel(
            vector=vector,
            features=features,
            bias=float(sentence["bias"]),
            priors={str(k): float(v) for k, v in word["priors"].items()},
            defaults={str(k): float(v) for k, v in word["defaults"].items()},
            context={name: float(word["context"][name]) for name in _CONTEXT},
            sentence_cut=float(sentence["cut"]),
            word_cut=float(word["cut"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(f"The weights of the wording models {path} could not be read.") from error
