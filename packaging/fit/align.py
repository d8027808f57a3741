"""Fits the pair model: how likely two sentences of two outlets report the same fact."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from stories import Story, load

import resources
from reader.compare.chances import Chances
from reader.compare.comparison import judging
from reader.compare.features import FEATURES
from reader.compare.pairs import PairModel, probabilities, same_counts, utterances
from reader.compare.quantities import Quantities
from reader.compare.quotes import quote_rows
from reader.compare.rows import Row, rows_of
from reader.compare.tolls import Tolls
from reader.compare.wording import loaded
from tests.eval.fits import record

STRENGTH = 0.01  # of the L2 penalty (scikit-learn's C): strong, the features overlap
SIDE_FACT = 0.5  # weight of a pair that shares one concrete fact only
ROW = 0.35  # least mean chance inside a row; F1 of the rows is flat from 0.28 to 0.36
JOINED = 0.4  # least mean chance of a passage and a second row
MAYBE = 0.12  # least chance of the grey zone: here it is as likely told (some fact of it) as not


def fit(stories: Sequence[Story]) -> PairModel:
    """A long story weighs more than a short one, but not in proportion: its pairs are not independent."""
    features = np.concatenate([s.pairs for s in stories])
    labels = np.concatenate([s.labels for s in stories])
    weights = np.concatenate([np.full(len(s.labels), len(s.labels) ** -0.5) for s in stories])
    weights = weights / weights.mean() * np.where(labels == 1, SIDE_FACT, 1.0)
    scale = StandardScaler().fit(features)
    model = LogisticRegression(C=STRENGTH, max_iter=500)
    model.fit(scale.transform(features), labels > 0, sample_weight=weights)
    raw = model.coef_[0] / scale.scale_
    bias = float(model.intercept_[0] - raw @ scale.mean_)
    return PairModel(raw.astype(np.float32), bias, ROW, JOINED, MAYBE)


def chances(story: Story, model: PairModel) -> Chances:
    """As the comparison makes them."""
    corpus = story.corpus
    counted = same_counts(corpus, Quantities(corpus.facts))
    alike = [*utterances(corpus, quote_rows(story.prepared)), *Tolls(corpus).pairs(corpus)]
    return probabilities(story.evidence, model, alike, counted)


def rows(story: Story, chance: Chances, model: PairModel) -> list[Row]:
    """As the comparison makes them."""
    return rows_of(story.evidence, chance, model, judging(loaded(story.prepared)))


def align_f1(story: Story, said: np.ndarray) -> float | None:
    """As the scorer counts: precision over pairs with any label, recall over main facts."""
    if not story.main_pairs:
        return None
    right = float((story.labels[said] > 0).mean()) if said.any() else 0.0
    found = float((story.labels[said] == 2).sum()) / story.main_pairs
    return 2 * right * found / (right + found) if right + found else 0.0


def in_rows(story: Story, model: PairModel) -> np.ndarray:
    """For each pair whether the two stand in one row."""
    chance = chances(story, model)
    together = np.zeros((len(chance), len(chance)), bool)
    for row in rows(story, chance, model):
        group = [i for ids in row.cells.values() for i in ids]
        together[np.ix_(group, group)] = True
    return together[story.places[:, 0], story.places[:, 1]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--check", action="store_true", help="judge only, keep the weights that are shipped")
    args = parser.parse_args()
    stories = load(args.gold)
    models = [fit([s for s in stories if s is not held]) for held in stories]
    for row in (0.28, 0.3, 0.32, ROW, 0.38):
        pairs = [align_f1(s, m.probability(s.pairs.T) > row) for s, m in zip(stories, models, strict=True)]
        whole = [align_f1(s, in_rows(s, replace(m, row=row))) for s, m in zip(stories, models, strict=True)]
        print(f"{row:.2f}: pairs F1 {_mean(pairs):.3f}, rows F1 {_mean(whole):.3f} (leave one story out)")
        if row == ROW:
            figures = {"stories_left_out.f1": _mean(whole), "stories_left_out.pairs_f1": _mean(pairs)}
            record("align", "leave one story out", figures)
    if args.check:
        return
    model = fit(stories)
    spread = np.concatenate([s.pairs for s in stories]).std(0)
    for name, weight in zip(FEATURES, model.weights * spread, strict=True):
        print(f"  {name:12s} {weight:+.2f}")
    data = {
        "features": FEATURES,
        "weights": [round(float(w), 4) for w in model.weights],
        "bias": round(model.bias, 4),
        "row": ROW,
        "joined": JOINED,
        "maybe": MAYBE,
        "fitted_on": f"{len(stories)} labelled stories, {sum(len(s.labels) for s in stories)} pairs",
    }
    place = resources.path("lexicons/align.json")
    place.write_text(json.dumps(data, indent=1) + "\n", "utf-8")


def _mean(values: Sequence[float | None]) -> float:
    return float(np.mean([v for v in values if v is not None]))


if __name__ == "__main__":
    main()
