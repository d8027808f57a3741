"""Labelled stories as the fits need them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from reader.compare.facts import Corpus, corpus_of
from reader.compare.features import FEATURES, Evidence, evidence_of, features
from reader.compare.prepared import Prepared
from reader.model.article import Article
from reader.text.background import Background
from reader.text.passages import passages_of
from reader.text.vectors import Encoder, Floats


@dataclass(frozen=True)
class Story:
    """One labelled story, prepared. `pairs` are the features of every pair across articles, `labels` 0,
    1 (they share one concrete fact) or 2 (the same main fact), `places` the two passages of each pair.
    """

    gold: dict[str, Any]
    prepared: tuple[Prepared, ...]
    corpus: Corpus
    evidence: Evidence
    pairs: Floats
    labels: np.ndarray
    places: np.ndarray

    @property
    def main_pairs(self) -> int:
        return sum(pair[4] == 2 for pair in self.gold["pairs"])


def load(folder: Path) -> list[Story]:
    """Every labelled story of a folder. Encodes all sentences, which takes some seconds."""
    encoder, background = Encoder.load(), Background.load()
    return [
        _story(json.loads(path.read_text("utf-8")), encoder, background)
        for path in sorted(folder.glob("*.json"))
    ]


def _story(gold: dict[str, Any], encoder: Encoder, background: Background) -> Story:
    prepared = tuple(_prepared(article, encoder) for article in gold["articles"])
    corpus = corpus_of(prepared)
    evidence = evidence_of(corpus, background.idf)
    label: dict[tuple[str, int, str, int], int] = {}
    for a, i, b, j, level in gold["pairs"]:
        label[a, i, b, j] = label[b, j, a, i] = level
    pairs, labels, places = [], [], []
    for x, left in enumerate(corpus.bounds):
        for right in corpus.bounds[x + 1 :]:
            of_each = np.broadcast_arrays(*features(evidence, left, right))
            pairs.append(np.stack(of_each, axis=-1).reshape(-1, len(FEATURES)))
            for i in range(*left):
                for j in range(*right):
                    one, two = corpus.facts[i], corpus.facts[j]
                    key = (
                        corpus.articles[one.article].id,
                        one.passage.paragraph,
                        corpus.articles[two.article].id,
                        two.passage.paragraph,
                    )
                    labels.append(label.get(key, 0))
                    places.append((i, j))
    return Story(gold, prepared, corpus, evidence, np.concatenate(pairs), np.array(labels), np.array(places))


def _prepared(labelled: dict[str, Any], encoder: Encoder) -> Prepared:
    # One sentence a paragraph, so that a passage's paragraph is the labelled sentence's number.
    sentences: Sequence[str] = [" ".join(s.split()) for s in labelled["sentences"]]
    article = Article(labelled["id"], labelled["outlet"], sentences[0], "\n\n".join(sentences))
    passages = passages_of(article)
    return Prepared(article, passages, encoder.encode([p.text for p in passages]))
