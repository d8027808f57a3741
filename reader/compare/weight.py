"""How much a left-out row weighs: would a careful editor say "this is missing"? A small fitted model.

The weights come from packaging/fit/left_out.py (resources/lexicons/left_out.json).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

import resources
from reader.compare.claims import Row
from reader.compare.details import Detail, details, holdings
from reader.compare.facts import Corpus
from reader.text.opinion import opinion_signs, reports
from reader.text.vectors import Floats

FEATURES = (
    "length",  # log of the words of the passage that tells it
    "voices",  # log of the independent outlets that report it
    "passages",  # log of the passages that report it
    "upper",  # how high up it first stands, 0 (top) to 1
    "names",  # names in the passage, up to 4
    "figures",  # figures in the passage, up to 3
    "dates",  # dates in the passage, up to 2
    "quotes",  # the passage quotes
    "reports",  # somebody says or does something
    "opinion",  # signs of the writer's own view
    "pronoun",  # the passage leans on the sentence before it
    "central",  # cosine of the passage to the middle of the story
    "detail",  # only a detail is missing; the rest of the row is reported
    "chance",  # greatest chance that the article has it after all
)
_LEANS = frozenset("he she it they this that these those but and so his her their its here there".split())


@dataclass(frozen=True, slots=True)
class WeightModel:
    """Weights for raw features, and a bias."""

    weights: Floats
    bias: float

    @classmethod
    def load(cls) -> WeightModel:
        """Read the fitted weights.

        Raises:
            ValueError: the file was fitted for other features than this version makes.
        """
        data = json.loads(resources.path("lexicons/left_out.json").read_text("utf-8"))
        if tuple(data["features"]) != FEATURES:
            raise ValueError("left_out.json was fitted for other features")
        return cls(np.array(data["weights"], np.float32), data["bias"])

    def weigh(self, features: Floats) -> Floats:
        """Shape (n, features) -> (n,), 0..1."""
        out: Floats = 1.0 / (1.0 + np.exp(-(features @ self.weights + np.float32(self.bias))))
        return out


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that an article may be said to leave out: a row, or a detail of a row it reports.

    `row` is the row's place in the table, `lead` the passage that tells it best, `evidence` all
    passages that do, `detail` None for a whole row.
    """

    row: int
    lead: int
    evidence: tuple[int, ...]
    detail: Detail | None


def candidates(
    corpus: Corpus, rows: Sequence[Row], article: int, best: Floats, row: float
) -> list[Candidate]:
    """Everything that others report and the article does not, in the order of the table.

    Args:
        corpus: the passages.
        rows: the table.
        article: whose omissions are looked for.
        best: shape (n,): each passage's greatest chance with a passage of the article.
        row: from this chance on the article does report it, if in another row; then only details of
            it can be missing.
    """
    held = holdings(corpus, article)
    out: list[Candidate] = []
    for k, one in enumerate(rows):
        members = [i for ids in one.cells.values() for i in ids if i != one.lead]
        if article not in one.cells and best[[one.lead, *members]].max() < row:
            out.append(Candidate(k, one.lead, (one.lead, *members), None))
        elif set(one.cells) != {article}:
            for detail in details(corpus, one, article, held):
                out.append(Candidate(k, detail.fact, (detail.fact,), detail))
    return out


def passage_features(corpus: Corpus, middle: Floats) -> Floats:
    """What depends on the telling passage only: shape (n, len(FEATURES)), the other columns 0.

    Args:
        corpus: the passages.
        middle: shape (n,): each passage's mean cosine to the story's passages.
    """
    out = np.zeros((len(corpus.facts), len(FEATURES)), np.float32)
    for i, facts in enumerate(corpus.facts):
        text = facts.passage.text
        first = text.lstrip("-•* \"“'").split(" ", 1)[0].lower()
        out[i, 4:12] = (
            min(4, len({n.key for n in facts.names})),
            min(3, len(facts.figures)),
            min(2, len(facts.dates)),
            bool(facts.quoted),
            reports(text),
            opinion_signs(text),
            first in _LEANS,
            middle[i],
        )
        out[i, 0] = math.log(max(1, facts.length))
    return out


def candidate_features(
    corpus: Corpus,
    rows: Sequence[Row],
    found: Sequence[Candidate],
    passages: Floats,
    voices: Mapping[int, int],
    best: Floats,
) -> Floats:
    """Shape (candidates, len(FEATURES)); `passages` as passage_features gives it, `best` as for
    candidates.
    """
    out: Floats = passages[[c.lead for c in found]]
    for k, one in enumerate(found):
        cells = rows[one.row].cells
        told = {corpus.facts[i].article for i in one.evidence} if one.detail else set(cells)
        out[k, 1] = math.log(len({voices[t] for t in told}))
        out[k, 2] = math.log(len(one.evidence))
        out[k, 3] = min(rows[one.row].prominence[t] for t in told)
        out[k, 12] = one.detail is not None
        out[k, 13] = 0.0 if one.detail else best[list(one.evidence)].max()
    return out
