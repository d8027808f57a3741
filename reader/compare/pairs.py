"""How likely two passages report the same fact: a logistic regression over a few features.

The weights are fitted by packaging/fit/align.py and read from resources/lexicons/align.json.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

import numpy as np

import resources
from reader.compare.chances import LEAST, Chances, Places, among
from reader.compare.facts import Corpus
from reader.compare.features import FEATURES, Evidence, features
from reader.compare.quantities import Quantities
from reader.compare.shared import Shared
from reader.model.quote import QuoteRow
from reader.text.vectors import Floats

_SAME_WORDS = 0.6
_SAME_COUNT = 0.45  # of two passages that come close and count the same thing, alike or not
_LEAST_STEMS = 3  # "Musk: Partly." tells nothing by itself
_SCRAP = 0.5
_NEARLY = 0.7  # chance from which a scrap says nearly what the other says: "He was 77.", told twice
_WIDTH = 1200  # passages that one article is held against at a time
_FIRST = 32  # of the passages that quote one utterance: a hundred outlets have thousands of pairs
# Two passages of a doubtful chance that share less than the weight of one word which they alone have share a
# topic, not a fact. Leave-one-story-out: precision .739 -> .764, recall .706 -> .692, F1 .690 -> .696. Not so
# two openings, for the topic of the story is what they tell.
_DOUBTFUL = 0.40
_TOPIC = 0.85  # of the least chance for a row: such a pair is still shown as "maybe"
# Nor do two statements of one speaker, if they share little else. In rows of 40 stories that nobody had
# labelled five pairs were no more than that; from this chance on such pairs are as often one statement.
_ONE_SPEAKER = 0.6
_SHARED, _FIGURES = FEATURES.index("shared"), FEATURES.index("figures")


@dataclass(frozen=True, slots=True)
class PairModel:
    """Weights for raw features, a bias, and the chances from which passages are one row (`row`), one of them
    stands in a second row as well (`joined`), or in the grey zone (`maybe`).
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

    def logit(self, found: Sequence[Floats] | Floats) -> Floats:
        """`found` holds one array for each of FEATURES, of shapes that broadcast."""
        total: Floats = np.zeros(np.broadcast_shapes(*(f.shape for f in found)), np.float32)
        total += np.float32(self.bias)
        part = np.empty_like(total)
        for weight, values in zip(self.weights, found, strict=True):
            total += np.multiply(values, weight, out=part)
        return total

    def probability(self, found: Sequence[Floats] | Floats) -> Floats:
        """The same as a chance, 0..1."""
        return _chance(self.logit(found))


def _chance(logit: Floats) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-logit)), np.float32)


def probabilities(
    evidence: Evidence,
    model: PairModel,
    utterances: Sequence[Sequence[int]] = (),
    counted: Set[tuple[int, int]] = frozenset(),
) -> Chances:
    """How likely two passages report the same fact; 0 within an article.

    Args:
        evidence: of all passages.
        model: the fitted weights.
        utterances: sets of passages that quote the same utterance; on the labelled stories 33 of 36
            such pairs share a fact, so their chance is at least _SAME_WORDS. So is that of two which tell
            how many were hurt, one of them nobody (`tolls`).
        counted: pairs of passages, the earlier first, that count the same thing (`same_counts`): if they
            come close in other ways as well, "6.2 metres" and "6.4 metres" are one row with a difference.
    """
    corpus = evidence.corpus
    n = len(corpus.facts)
    scrap = np.array([_SCRAP if len(set(f.stems)) < _LEAST_STEMS else 1.0 for f in corpus.facts], np.float32)
    opens = corpus.openings()
    speaks = np.array([bool(f.credited) for f in corpus.facts], bool)
    words = Shared(evidence)
    least = math.log(LEAST / (1 - LEAST))
    same = np.array(sorted(i * n + j for i, j in counted), np.int64)
    pairs: list[tuple[Places, Places, Floats]] = []
    for one, others in _blocks(corpus.bounds):
        found = features(evidence, one, others)
        logit = model.logit(found)
        some = np.flatnonzero(logit >= least)  # looks four times as quickly as for rows and columns at once
        chance = _chance(logit.ravel()[some])
        left, right = np.divmod(some, logit.shape[1])
        left, right = left + one[0], right + others[0]
        topic = (chance < _DOUBTFUL) & (found[_SHARED].ravel()[some] < evidence.telling)
        heard = (chance >= _TOPIC * model.row) & (chance < _ONE_SPEAKER) & (speaks[left] | speaks[right])
        for k in np.flatnonzero(heard).tolist():
            topic[k] |= words.only_a_speaker(int(left[k]), int(right[k]))
        topic &= ~(opens[left] & opens[right])
        chance[topic] = np.minimum(chance[topic], _TOPIC * model.row)
        plain = (chance >= _NEARLY) | (found[_FIGURES].ravel()[some] > 0)
        pairs.append((left, right, np.where(plain, chance, chance * scrap[left] * scrap[right])))
        close = np.flatnonzero(chance >= model.maybe)
        close = close[among(left[close] * n + right[close], same)]
        pairs.append((left[close], right[close], np.full(len(close), _SAME_COUNT, np.float32)))
    told = _told_alike(corpus, utterances)
    pairs.append((*told, np.full(len(told[0]), _SAME_WORDS, np.float32)))
    return Chances.of_pairs(n, *(np.concatenate(column) for column in zip(*pairs, strict=True)))


def _blocks(bounds: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Every article with those after it, some at a time: as many pairs as a processor's cache holds."""
    for k, one in enumerate(bounds):
        begin = end = one[1]
        for _a, b in bounds[k + 1 :] if one[0] < one[1] else ():
            if end > begin and b - begin > _WIDTH:
                yield one, (begin, end)
                begin = end
            end = b
        if end > begin:
            yield one, (begin, end)


def _told_alike(corpus: Corpus, utterances: Sequence[Sequence[int]]) -> tuple[Places, Places]:
    """Pairs of passages that quote one utterance: each with the first few that do, which ties it as well."""
    found = [
        (i, j)
        for places in utterances
        for i in places[:_FIRST]
        for j in places
        if corpus.facts[i].article != corpus.facts[j].article
    ]
    return _columns(found)


def _columns(pairs: Sequence[tuple[int, int]]) -> tuple[Places, Places]:
    both = np.array(pairs, np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def same_counts(corpus: Corpus, known: Quantities) -> set[tuple[int, int]]:
    """Pairs of passages of two articles, the earlier first, that count the same thing."""
    place = {facts.passage.id: i for i, facts in enumerate(corpus.facts)}
    found: set[tuple[int, int]] = set()
    for mine, others in known.alike():
        there = [(place[other.facts.passage.id], other.facts.article) for other in others]
        for one in mine:
            i, article = place[one.facts.passage.id], one.facts.article
            found.update((i, j) for j, later in there if later > article)
    return found


def utterances(corpus: Corpus, quotes: Sequence[QuoteRow]) -> list[tuple[int, ...]]:
    """For each utterance told directly by two outlets or more, the passages that hold it."""
    place = {facts.passage.id: i for i, facts in enumerate(corpus.facts)}
    found = [
        tuple(sorted({place[v.passage] for v in quote.versions if v.direct and v.passage in place}))
        for quote in quotes
    ]
    return [places for places in found if len({corpus.facts[i].article for i in places}) > 1]
