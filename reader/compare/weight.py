"""How much a left-out row weighs: would a careful editor say "this is missing"? A small fitted model.

The weights come from packaging/fit/left_out.py (resources/lexicons/left_out.json).
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

import resources
from reader.compare.detail_index import DetailIndex
from reader.compare.details import Detail, Given, details, given_in
from reader.compare.facts import Corpus, Facts
from reader.compare.rows import Row
from reader.compare.scraps import is_scrap, leans
from reader.compare.voices import same_outlet, voices
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
_DETAIL, _OPINION = FEATURES.index("detail"), FEATURES.index("opinion")
_LEAST_WORDS = 5  # of a sentence that states something without a name or figure
_OWN_VIEW = 2  # signs of opinion from which a sentence is no fact


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


@dataclass(frozen=True, slots=True)
class Table:
    """The rows with what is the same for every article that lacks them, worked out once.

    `held` is all that the articles give. `flat` holds the rows' passages one after the other, row k's from
    `starts[k]`; `told[k, a]` says whether article a is in row k, `near[k, a]` whether it comes close;
    `tellers` counts a row's articles.
    `features` has shape (rows, len(FEATURES)), the last column 0. `facts` says which rows state a fact,
    `outlets` are the outlets' names in lower case; `given`, `lack` and `whole` fill up as they are asked for.
    """

    rows: Sequence[Row]
    held: DetailIndex
    flat: NDArray[np.int64]
    starts: NDArray[np.int64]
    told: NDArray[np.bool_]
    near: NDArray[np.bool_]
    tellers: NDArray[np.int64]
    features: Floats
    passages: Floats
    facts: NDArray[np.bool_]
    outlets: tuple[str, ...]
    given: dict[int, Given] = field(default_factory=dict)
    lack: dict[int, int] = field(default_factory=dict)
    whole: dict[int, Candidate] = field(default_factory=dict)

    def given_in(self, corpus: Corpus, row: int) -> Given:
        """The details of a row; read once for all articles."""
        if row not in self.given:
            self.given[row] = given_in(corpus, self.rows[row], self.outlets)
        return self.given[row]

    def lacking(self, corpus: Corpus, row: int) -> int:
        """The articles, as bits, that may be told to lack a detail of a row; bits beyond the articles mean
        nothing.
        """
        found = self.lack.get(row)
        if found is None:
            held = -1
            for part, _detail, _teller in self.given_in(corpus, row):
                held &= self.held.holders(part)
            found = self.lack[row] = ~held
        return found

    def candidate(self, row: int) -> Candidate:
        """A row as a whole: the same for every article that lacks it."""
        if row not in self.whole:
            end = self.starts[row + 1] if row + 1 < len(self.starts) else len(self.flat)
            self.whole[row] = Candidate(
                row, self.rows[row].lead, tuple(self.flat[self.starts[row] : end].tolist()), None
            )
        return self.whole[row]


def table_of(corpus: Corpus, rows: Sequence[Row]) -> Table:
    """What is asked of the claims for each article anew, read once."""
    passages, voice = _passage_features(corpus), voices(corpus)
    members = [[one.lead, *(i for ids in one.cells.values() for i in ids if i != one.lead)] for one in rows]
    features = passages[[one.lead for one in rows]]
    for k, one in enumerate(rows):
        features[k, 1] = math.log(len({voice[t] for t in one.cells}))
        features[k, 2] = math.log(len(members[k]))
        features[k, 3] = min(one.prominence.values())
    sizes = [len(m) for m in members]
    told, near = np.zeros((2, len(rows), len(corpus.articles)), bool)
    for k, one in enumerate(rows):
        told[k, list(one.cells)] = True
        near[k, list(one.maybe)] = True
    return Table(
        rows,
        DetailIndex(corpus),
        np.array([i for m in members for i in m], np.int64),
        np.cumsum([0, *sizes[:-1]], dtype=np.int64),
        told,
        near,
        told.sum(1),
        features,
        passages,
        np.array(
            [_states(corpus, passages, one.lead, m) for one, m in zip(rows, members, strict=True)], bool
        ),
        tuple(one.outlet.lower() for one in corpus.articles),
    )


def missing(
    corpus: Corpus,
    table: Table,
    article: int,
    best: Floats,
    row: float,
    model: WeightModel | None = None,
    most: int = 0,
) -> tuple[list[Candidate], Floats]:
    """Everything that others report and the article's outlet does not, in the order of the table.

    Args:
        corpus: the passages.
        table: the rows.
        article: whose omissions are looked for.
        best: shape (n,): each passage's greatest chance with a passage of the article or of another by
            its outlet: what an outlet tells in its live blog, it does not leave out.
        row: from this chance on with every passage of a row the article does report it, if in another
            row; then only details of it can be missing.
        model, most: keep only so many whole rows, the heaviest, and look for details in only so many of the
            others; without a model, all.

    Returns:
        The candidates and their features, shape (candidates, len(FEATURES)). A row that the article comes
        close to may stand there as a whole and with details: these stand nowhere, which is sure even where
        it is not sure that the row is missing.
    """
    chance = np.maximum.reduceat(best[table.flat], table.starts)
    own = same_outlet(corpus, article)
    told = table.told[:, own].any(1)
    # Not by one passage alone: that one may stand there for another fact that it tells as well.
    covered = told | (np.minimum.reduceat(best[table.flat], table.starts) >= row)
    lacking = np.flatnonzero(~covered & table.facts)
    features = table.features[lacking]
    features[:, -1] = chance[lacking]
    if model is not None:
        heaviest = _heaviest(model, features, most)
        lacking, features = lacking[heaviest], features[heaviest]
    found = [table.candidate(k) for k in lacking.tolist()]
    held = table.held.of(own)
    within: list[tuple[int, Detail]] = []
    others = table.tellers > table.told[:, own].sum(1)
    near = table.near[:, article] & table.facts & ~covered
    looked = np.flatnonzero((covered | near) & others)
    if model is not None:
        looked = looked[_heaviest(model, table.features[looked], most)]
    for k in looked.tolist():
        if not table.lacking(corpus, k) & held.articles:
            continue
        one, given = table.rows[k], table.given_in(corpus, k)
        close = [one.maybe[article]] if near[k] else [i for t in own for i in one.cells.get(t, ())]
        close += _below(corpus, close)
        within += ((k, d) for d in details(given, article, held, close, sure=bool(covered[k])))
    found += (Candidate(k, d.fact, (d.fact,), d) for k, d in within)
    return found, np.concatenate([features, _detail_features(corpus, table, within)])


def _below(corpus: Corpus, passages: Sequence[int]) -> list[int]:
    """Of headlines that stand alone, the sentences that tell first what they say: one gives the day."""
    alone = all(corpus.facts[i].passage.kind == "headline" for i in passages)
    ends = [(i, corpus.bounds[corpus.facts[i].article][1]) for i in passages] if alone else []
    return [i + 1 for i, end in ends if i + 1 < end and corpus.facts[i + 1].passage.kind != "headline"]


def _heaviest(model: WeightModel, features: Floats, most: int) -> NDArray[np.int64]:
    """The places of the heaviest, so many at most, in order."""
    if len(features) <= most:
        return np.arange(len(features))
    return np.sort(np.argsort(-model.weigh(features), kind="stable")[:most])


def _states(corpus: Corpus, passages: Floats, lead: int, members: Sequence[int]) -> bool:
    """Whether a row states a fact that may be left out. A headline alone tells what stands below it, in other
    words: of the labelled stories' 416 weighty facts none is one.
    """
    told = any(corpus.facts[i].passage.kind != "headline" for i in members)
    return told and is_fact(corpus.facts[lead], int(passages[lead][_OPINION]))


def is_fact(facts: Facts, opinion: int) -> bool:
    """False for the writer's own view and for scraps that state nothing by themselves. `opinion` is the
    number of signs of a view.
    """
    short = facts.length < _LEAST_WORDS and not facts.names and not facts.figures
    return not is_scrap(facts) and not short and opinion < _OWN_VIEW


def _detail_features(corpus: Corpus, table: Table, within: Sequence[tuple[int, Detail]]) -> Floats:
    """Those of details, each with its row: shape (n, len(FEATURES))."""
    many: Floats = table.passages[np.array([detail.fact for _row, detail in within], np.int64)]
    many[:, 3] = [table.rows[k].prominence[corpus.facts[d.fact].article] for k, d in within]
    many[:, _DETAIL] = 1.0
    return many


def _passage_features(corpus: Corpus) -> Floats:
    """What depends on the telling passage only: shape (n, len(FEATURES)), the other columns 0."""
    middle = corpus.vectors @ corpus.vectors.mean(0)
    out = np.zeros((len(corpus.facts), len(FEATURES)), np.float32)
    for i, facts in enumerate(corpus.facts):
        out[i, 4:12] = (
            min(4, len({n.key for n in facts.names})),
            min(3, len(facts.figures)),
            min(2, len(facts.dates)),
            bool(facts.quoted),
            facts.reports,
            facts.opinion,
            leans(facts),
            middle[i],
        )
        out[i, 0] = math.log(max(1, facts.length))
    return out
