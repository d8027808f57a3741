"""Fits what a left-out row weighs: rows that a reader marked as weighty against all others."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from align import chances, rows
from align import fit as fit_pairs
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler
from stories import Story, load

import resources
from reader.compare.left_out import order
from reader.compare.pairs import PairModel
from reader.compare.weight import FEATURES, Candidate, WeightModel, table_of
from reader.compare.weight import missing as weigh_missing
from reader.text.vectors import Floats
from tests.eval.fits import record

STRENGTH = 0.03
TOP = 10


@dataclass(frozen=True)
class Missing:
    """What one article lacks, with features and, for each marked fact, the candidates that tell it."""

    story: Story
    article: int
    found: list[Candidate]
    features: Floats
    facts: list[set[int]]


def missing(story: Story, pair_model: PairModel) -> list[Missing]:
    """What each article of a story leaves out, with a pair model that never saw the story."""
    chance = chances(story, pair_model)
    corpus = story.corpus
    whole = rows(story, chance, pair_model)
    table = table_of(corpus, whole)
    same: dict[tuple[str, int], set[tuple[str, int]]] = {}
    for a, i, b, j, level in story.gold["pairs"]:
        if level == 2:
            same.setdefault((a, i), {(a, i)}).add((b, j))
            same.setdefault((b, j), {(b, j)}).add((a, i))
    out = []
    for article, told in enumerate(corpus.articles):
        a, b = corpus.bounds[article]
        best = chance.best(a, b)
        found, features = weigh_missing(corpus, table, article, best, pair_model.row)
        places = [
            {
                (corpus.articles[corpus.facts[i].article].id, corpus.facts[i].passage.paragraph)
                for i in one.evidence
            }
            for one in found
        ]
        facts = []
        for fact in story.gold["key_left_out"].get(told.id, []):
            place = (fact["article"], fact["sentence"])
            wanted = same.get(place, {place})
            facts.append({k for k, held in enumerate(places) if held & wanted})
        out.append(Missing(story, article, found, features, facts))
    return out


def fit(many: Sequence[Missing], columns: Sequence[int] | None = None) -> WeightModel:
    """Every row that an article lacks is one example; marked or not."""
    columns = list(range(len(FEATURES))) if columns is None else list(columns)
    # Details of a row that is listed itself repeat what it tells; they are weighed by the model, but it does
    # not learn from them.
    kept = [(m, _whole(m)) for m in many if m.facts and m.found]
    features = np.concatenate([m.features[whole] for m, whole in kept])[:, columns]
    wanted = np.concatenate([_wanted(m)[whole] for m, whole in kept])
    weights = np.concatenate([np.full(whole.sum(), max(1, whole.sum()) ** -0.5) for _m, whole in kept])
    scale = StandardScaler().fit(features)
    model = LogisticRegression(C=STRENGTH, max_iter=500)
    model.fit(scale.transform(features), wanted, sample_weight=weights / weights.mean())
    raw = np.zeros(len(FEATURES))
    raw[columns] = model.coef_[0] / scale.scale_
    bias = float(model.intercept_[0] - raw[columns] @ scale.mean_)
    return WeightModel(raw.astype(np.float32), bias)


def _whole(one: Missing) -> np.ndarray:
    listed = {c.row for c in one.found if c.detail is None}
    return np.array([c.detail is None or c.row not in listed for c in one.found], bool)


def _wanted(one: Missing) -> np.ndarray:
    out = np.zeros(len(one.found), bool)
    for fact in one.facts:
        out[list(fact)] = True
    return out


def recall(many: Sequence[Missing], model: WeightModel) -> tuple[int, int]:
    """Marked facts among the first TOP rows of each article, and how many there are."""
    hit = total = 0
    for one in many:
        weights = model.weigh(one.features)
        first = {k for k, _weight in order(one.story.corpus, one.found, weights)[:TOP]}
        hit += sum(bool(fact & first) for fact in one.facts)
        total += len(one.facts)
    return hit, total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--check", action="store_true", help="judge only, keep the weights that are shipped")
    args = parser.parse_args()
    stories = load(args.gold)
    per_story = [missing(s, fit_pairs([o for o in stories if o is not s])) for s in stories]
    shares = []
    for held in per_story:
        hit, total = recall(held, fit([m for many in per_story if many is not held for m in many]))
        shares += [hit / total] if total else []
    print(f"key left out: recall {np.mean(shares):.3f} in the first {TOP} (leave one story out)")
    record("left_out", "leave one story out", {"stories_left_out.key_recall": float(np.mean(shares))})
    if args.check:
        return
    model = fit([m for many in per_story for m in many])
    spread = np.concatenate([m.features for many in per_story for m in many]).std(0)
    for name, weight in zip(FEATURES, model.weights * spread, strict=True):
        print(f"  {name:12s} {weight:+.2f}")
    data = {
        "features": FEATURES,
        "weights": [round(float(w), 4) for w in model.weights],
        "bias": round(model.bias, 4),
        "fitted_on": f"{len(stories)} labelled stories",
    }
    resources.path("lexicons/left_out.json").write_text(json.dumps(data, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
