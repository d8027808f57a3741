"""Fits the weights of reader/stories/likeness.py and judges them on stories that they never saw.

    nice env OPENBLAS_NUM_THREADS=1 PYTHONPATH=. python packaging/fit/grouping.py SHARED_FOLDER

Folds are of whole events (both look-alike stories of a topic stay together), so no story is judged by
weights that saw one of its pairs. "Left out" judges each of the sets by weights of the others, as far as
those can tell: only one set has no dates. Only pairs that lie within a day of each other are fitted on; what
a distance in time costs is a rule (see likeness.py). Prints the weights to put there.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.pipeline.read import articles_from_lines  # noqa: E402
from reader.stories.graph import Graph  # noqa: E402
from reader.stories.likeness import FITTED, JOIN, Model, Weights, likenesses  # noqa: E402
from reader.stories.linkage import link  # noqa: E402
from reader.stories.neighbours import rows  # noqa: E402
from reader.stories.signature import sign, text_to_embed  # noqa: E402
from reader.text.background import Background  # noqa: E402
from tests.eval import fits  # noqa: E402
from tests.eval.encoder import RememberingEncoder  # noqa: E402

Floats = NDArray[np.float64]
FOLDS = 5
LOOKED_AT = (0.25, 0.06)  # a pair less alike than both (vector, terms) is never of one story


class Pairs:
    """The pairs of all articles that are at all alike: features, labels, and the event of each side."""

    def __init__(self, shared: Path) -> None:
        path = shared / "data" / "grouping_dev.jsonl"
        labelled = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        self.story = [row["story"] for row in labelled]
        self.set = np.array([row["set"] for row in labelled])
        self.event = [
            story.rsplit("-", 1)[0] if kind == "ecb" else story
            for story, kind in zip(self.story, self.set, strict=True)
        ]
        articles = articles_from_lines(path)
        encoder, background = RememberingEncoder(), Background.load()
        vectors = encoder.encode([text_to_embed(a) for a in articles])
        signatures = [sign(a, v, background) for a, v in zip(articles, vectors, strict=True)]
        features, places = [], []
        for i, row in enumerate(rows(signatures)):
            block = np.stack(row, axis=1)[i + 1 :]
            near = np.flatnonzero((block[:, 0] > LOOKED_AT[0]) | (block[:, 1] > LOOKED_AT[1]))
            features.append(block[near])
            places.append(np.stack([np.full(len(near), i), near + i + 1], axis=1))
        self.features, self.places = np.concatenate(features), np.concatenate(places)
        names = np.array(self.story)
        self.labels = names[self.places[:, 0]] == names[self.places[:, 1]]


def fit(pairs: Pairs, use: NDArray[np.bool_]) -> Model:
    """Weights from the pairs in `use` that are of one day or have no date."""
    return Model(full=_weights(pairs, use, vectors=True), sparse=_weights(pairs, use, vectors=False))


def _weights(pairs: Pairs, use: NDArray[np.bool_], *, vectors: bool) -> Weights:
    use = use & ~(pairs.features[:, 4] > 1.01)
    near, shared, names, figures, days = pairs.features[use].T
    undated = np.isnan(days).astype(float)
    names = np.where(np.isnan(names), shared, names)
    columns = [np.sqrt(np.maximum(shared, 0)), undated, undated * names, undated * figures]
    x = np.stack([near * vectors, *columns], axis=1)
    size = x.std(axis=0) + 1e-9
    model = LogisticRegression(max_iter=500).fit(x / size, pairs.labels[use])
    return Weights(*(round(float(w), 2) for w in (model.intercept_[0], *(model.coef_[0] / size))))


def likeness(pairs: Pairs, model: Model, *, vectors: bool = True) -> Floats:
    """Of all pairs; without vectors as if all were in a language that the encoder does not know."""
    near, *rest = pairs.features.T
    return likenesses(near if vectors else np.full_like(near, np.nan), *rest, model)


def scores(
    pairs: Pairs, values: Floats, least: float, within: str | None = None
) -> tuple[float, float, float]:
    """BCubed precision, recall and F1 of grouping everything; counted over one set if named."""
    graph = ((int(i), int(j), float(v)) for (i, j), v in zip(pairs.places, values, strict=True) if v > 0.03)
    precision = recall = 0.0
    counted = 0
    sizes = {story: pairs.story.count(story) for story in set(pairs.story)}
    for group in link(Graph.of(len(pairs.story), graph), least):
        for member in group:
            if within is None or pairs.set[member] == within:
                inside = [m for m in group if within is None or pairs.set[m] == within]
                same = sum(pairs.story[m] == pairs.story[member] for m in inside)
                precision += same / len(inside)
                recall += same / sizes[pairs.story[member]]
                counted += 1
    p, r = precision / counted, recall / counted
    return p, r, 2 * p * r / (p + r)


def folded(pairs: Pairs, *, vectors: bool = True) -> Floats:
    """Each pair's likeness by weights that saw neither of its events; a pair of two folds gets the mean."""
    events = sorted(set(pairs.event))
    random.Random(0).shuffle(events)
    fold = {event: n % FOLDS for n, event in enumerate(events)}
    own = np.array([fold[event] for event in pairs.event])
    left, right = own[pairs.places[:, 0]], own[pairs.places[:, 1]]
    values = np.zeros(len(pairs.labels))
    for n in range(FOLDS):
        held = (left == n) | (right == n)
        found = likeness(pairs, fit(pairs, ~held), vectors=vectors)
        values[held] += found[held] / np.where(left == right, 1, 2)[held]
    return values


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    pairs = Pairs(parser.parse_args(arguments).shared)
    print(f"{len(pairs.labels)} pairs looked at, {int(pairs.labels.sum())} of one story")
    held_out = folded(pairs)
    for least in (0.24, 0.28, JOIN, 0.36, 0.40, 0.45):
        print(f"join at {least:.2f}: p %.3f r %.3f f1 %.3f (folds)" % scores(pairs, held_out, least))
    p, r, f1 = scores(pairs, held_out, JOIN)
    blind = scores(pairs, folded(pairs, vectors=False), JOIN)
    print("without vectors, as in other languages: p {:.3f} r {:.3f} f1 {:.3f} (folds)".format(*blind))
    figures = {
        "five_fold.p": p,
        "five_fold.r": r,
        "five_fold.f1": f1,
        "five_fold_without_vectors.f1": blind[2],
    }
    for name in ("pac", "roundups"):
        ours = pairs.set == name
        without = ~(ours[pairs.places[:, 0]] | ours[pairs.places[:, 1]])
        found = scores(pairs, likeness(pairs, fit(pairs, without)), JOIN, within=name)
        print(f"weights without {name}, judged on {name}: p %.3f r %.3f f1 %.3f" % found)
        figures[f"without_{name}.f1"] = found[2]
    fits.record("grouping", f"{FOLDS} folds of events; weights of the other sets", figures)
    print("in likeness.py: ", FITTED)
    print("fitted on all:  ", fit(pairs, np.ones(len(pairs.labels), bool)))


if __name__ == "__main__":
    main(sys.argv[1:])
