"""How likely two passages report the same fact: a logistic regression over a few features.

The weights are fitted by packaging/fit/align.py and read from resources/lexicons/align.json.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np

import resources
from reader.compare.features import FEATURES, Evidence, block
from reader.text.vectors import Floats


@dataclass(frozen=True, slots=True)
class PairModel:
    """Weights for raw features, a bias, and the probabilities at which a pair is said or may be."""

    weights: Floats
    bias: float
    row: float
    maybe: float

    @classmethod
    def load(cls) -> PairModel:
        """Read the fitted weights.

        Raises:
            ValueError: the file was fitted for other features than this version makes.
        """
        data = json.loads((resources.path("lexicons") / "align.json").read_text("utf-8"))
        if tuple(data["features"]) != FEATURES:
            raise ValueError("align.json was fitted for other features")
        return cls(np.array(data["weights"], np.float32), data["bias"], data["row"], data["maybe"])

    def probability(self, features: Floats) -> Floats:
        """Shape (..., features) -> (...)."""
        out: Floats = 1.0 / (1.0 + np.exp(-(features @ self.weights + np.float32(self.bias))))
        return out


def probabilities(evidence: Evidence, model: PairModel) -> Floats:
    """Shape (n, n), symmetric; 0 within an article."""
    bounds = evidence.corpus.bounds
    n = len(evidence.corpus.facts)
    out = np.zeros((n, n), np.float32)
    for x, left in enumerate(bounds):
        for right in bounds[x + 1 :]:
            if left[0] == left[1] or right[0] == right[1]:
                continue
            found = model.probability(block(evidence, left, right))
            out[left[0] : left[1], right[0] : right[1]] = found
            out[right[0] : right[1], left[0] : left[1]] = found.T
    return out
