"""How likely two passages report the same fact: a logistic regression over a few features.

The weights are fitted by packaging/fit/align.py and read from resources/lexicons/align.json.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

import resources
from reader.compare.facts import Corpus
from reader.compare.features import FEATURES, Evidence, block
from reader.model.quote import QuoteRow
from reader.text.vectors import Floats

_SAME_WORDS = 0.6
_LEAST_STEMS = 3  # "Musk: Partly." tells nothing by itself
_SCRAP = 0.5
# Two passages of a doubtful chance that share less than the weight of one word which they alone have share a
# topic, not a fact. Leave-one-story-out: precision .739 -> .764, recall .706 -> .692, F1 .690 -> .696.
_DOUBTFUL = 0.40
_TOPIC = 0.85  # of the least chance for a row: such a pair is still shown as "maybe"
_SHARED = FEATURES.index("shared")


@dataclass(frozen=True, slots=True)
class PairModel:
    """Weights for raw features, a bias, and the chances from which a passage joins a row's anchor (`row`),
    a whole row (`joined`), or the grey zone (`maybe`).
    """

    weights: Floats
    bias: float
    row: float
    joined: float
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
        return cls(
            np.array(data["weights"], np.float32), data["bias"], data["row"], data["joined"], data["maybe"]
        )

    def probability(self, features: Floats) -> Floats:
        """Shape (..., features) -> (...)."""
        out: Floats = 1.0 / (1.0 + np.exp(-(features @ self.weights + np.float32(self.bias))))
        return out


def probabilities(evidence: Evidence, model: PairModel, utterances: Sequence[Sequence[int]] = ()) -> Floats:
    """How likely two passages report the same fact.

    Args:
        evidence: of all passages.
        model: the fitted weights.
        utterances: sets of passages that quote the same utterance; on the labelled stories 33 of 36
            such pairs share a fact, so their chance is at least _SAME_WORDS.

    Returns:
        shape (n, n), symmetric; 0 within an article.
    """
    bounds = evidence.corpus.bounds
    n = len(evidence.corpus.facts)
    out = np.zeros((n, n), np.float32)
    floor = math.log(max(n, 2) / 2)
    for x, left in enumerate(bounds):
        for right in bounds[x + 1 :]:
            if left[0] == left[1] or right[0] == right[1]:
                continue
            features = block(evidence, left, right)
            found = model.probability(features)
            topic = (found < _DOUBTFUL) & (features[:, :, _SHARED] < floor)
            found[topic] = np.minimum(found[topic], _TOPIC * model.row)
            out[left[0] : left[1], right[0] : right[1]] = found
            out[right[0] : right[1], left[0] : left[1]] = found.T
    facts = evidence.corpus.facts
    scraps = np.array([len(set(f.stems)) < _LEAST_STEMS for f in facts], bool)
    out[scraps] *= _SCRAP
    out[:, scraps] *= _SCRAP
    for places in utterances:
        for i in places:
            for j in places:
                if facts[i].article != facts[j].article:
                    out[i, j] = max(out[i, j], _SAME_WORDS)
    return out


def utterances(corpus: Corpus, quotes: Sequence[QuoteRow]) -> list[tuple[int, ...]]:
    """For each utterance told directly by two outlets or more, the passages that hold it."""
    place = {facts.passage.id: i for i, facts in enumerate(corpus.facts)}
    found = [
        tuple(sorted({place[v.passage] for v in quote.versions if v.direct and v.passage in place}))
        for quote in quotes
    ]
    return [places for places in found if len({corpus.facts[i].article for i in places}) > 1]
