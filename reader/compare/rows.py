"""Rows of the table: clusters of passages, each with its lead, cells and grey zone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from reader.compare.chances import Chances, Places, among
from reader.compare.clusters import clusters
from reader.compare.facts import Corpus, Facts
from reader.compare.features import Evidence
from reader.compare.headlines import Alone, by_more_than_headlines, without_side_rows
from reader.compare.pairs import PairModel
from reader.compare.scraps import is_scrap, leans
from reader.compare.shared import Shared
from reader.compare.told_better import without_told_better
from reader.text.vectors import Floats

# For words that judge less a lead may be so much less plain: ten words of length, or a tenth of a chance in
# all. What takes its place says nearly what the others say, in the outlet's words and not a speaker's, and
# is rid of a plainly loaded word: so 3 leads of the labelled stories change. Without these three 16 did, half
# of them to a passage that tells something else.
_LESS_PLAIN = 0.1
_NEARLY = 0.7  # mean chance
_LOADED = 0.5  # sum of scores
_TURN = re.compile(r"[^\W\d_][\w.’'-]*(?:\s[^\W\d_][\w.’'-]*)?:\s")  # of a transcript
# Where one outlet more would tell a fact, if it does: what only one tells at its top is hardly the story's.
_ANYWHERE = 0.5
_WORSE = 0.15  # of plainness that a headline lacks, a turn of a transcript, or a sentence about "him"
_AT_ONCE = 250  # rows; those of a hundred outlets touch a million chances


@dataclass(frozen=True, slots=True)
class Row:
    """What becomes a `Claim` when its places get their ids and its differences are known (`comparison`).

    All numbers are places in `corpus.facts`, articles in `corpus.articles`. `cells` holds each reporting
    article's passages, best first; `maybe` the one passage of an article that comes close without being said
    to report it; `prominence` as in `Claim`.
    """

    lead: int
    cells: dict[int, tuple[int, ...]]
    maybe: dict[int, int]
    prominence: dict[int, float]


def rows_of(
    evidence: Evidence, chance: Chances, model: PairModel, judging: Mapping[str, float] | None = None
) -> list[Row]:
    """Every comparable passage that states something in at least one row, in the order in which the story is
    told.

    Args:
        evidence: of all passages.
        chance: how likely two passages report the same fact.
        model: its thresholds.
        judging: for each passage with loaded words of the outlet's own, by id, the sum of their scores.
    """
    corpus = evidence.corpus
    articles = np.array([f.article for f in corpus.facts], np.int64)
    headlines = [i for i, f in enumerate(corpus.facts) if f.passage.kind == "headline"]
    groups = clusters(chance, articles, model.row, model.joined, headlines)
    groups = without_told_better(corpus, chance, articles, Shared(evidence), groups)
    groups = by_more_than_headlines(corpus, chance, articles, groups)
    groups = without_side_rows(corpus, groups)
    alone = Alone(corpus, groups)
    groups = alone.joined(groups)
    found: list[Row] = []
    for n in range(0, len(groups), _AT_ONCE):
        some = groups[n : n + _AT_ONCE]
        near = [
            {**alone.near(group), **grey}
            for group, grey in zip(some, _grey(chance, articles, some, model.maybe), strict=True)
        ]
        agreed = _agreements(chance, some)
        found += [_row(corpus, judging or {}, *one) for one in zip(some, near, agreed, strict=True)]
    # Told by more outlets first among equals; the text settles the rest, so that the order in which the
    # articles were given does not matter.
    found = [row for row in found if len(row.cells) > 1 or not _says_nothing(corpus.facts[row.lead])]
    found.sort(
        key=lambda r: (
            how_far_down(r),
            -len(r.cells),
            corpus.facts[r.lead].passage.text,
            corpus.articles[corpus.facts[r.lead].article].id,
        )
    )
    return found


def _says_nothing(facts: Facts) -> bool:
    return facts.passage.kind != "headline" and is_scrap(facts)


def how_far_down(row: Row) -> float:
    """Where a row stands in the story, 0 (top) to 1."""
    return (sum(row.prominence.values()) + _ANYWHERE) / (len(row.prominence) + 1)


def _grey(
    chance: Chances, articles: Places, groups: Sequence[Sequence[int]], maybe: float
) -> list[dict[int, int]]:
    """For each row and article that is not in it the passage that comes close: the one nearest to the row as
    a whole, or to one of its passages if that one is not near enough.
    """
    out: list[dict[int, int]] = [{} for _group in groups]
    n = len(articles)
    members = np.array([i for group in groups for i in group], np.int64)
    home = np.repeat(np.arange(len(groups)), [len(g) for g in groups])
    where, sizes = chance.entries(members)
    group = np.repeat(home, sizes)
    told = np.zeros((len(groups), int(articles.max(initial=0)) + 1), bool)
    told[home, articles[members]] = True
    apart = np.flatnonzero(~told[group, articles[chance.places[where]]])
    where, group = where[apart], group[apart]
    if not len(where):
        return out
    keys = group * n + chance.places[where]
    order = np.argsort(keys, kind="stable")
    pairs, starts = np.unique(keys[order], return_index=True)
    values = chance.values[where][order]
    best, total = np.maximum.reduceat(values, starts), np.add.reduceat(values, starts)
    place = pairs % n
    # A row's articles are in order, as their passages are: each has a run of pairs.
    cells = pairs // n * (int(articles.max()) + 1) + articles[place]
    runs = np.flatnonzero(np.diff(cells, prepend=-1))
    for near, close in zip(_greatest(best, runs), _greatest(total, runs), strict=True):
        if best[near] >= maybe:
            chosen = int(place[close if best[close] >= maybe else near])
            out[int(pairs[near]) // n][int(articles[chosen])] = chosen
    return out


def _greatest(values: Floats, runs: Places) -> Places:
    """Where the greatest value of each run stands, the first of equals; `runs` are the runs' beginnings."""
    sizes = np.diff(runs, append=len(values))
    most = np.flatnonzero(values == np.repeat(np.maximum.reduceat(values, runs), sizes))
    return most[np.searchsorted(most, runs)]


def _row(
    corpus: Corpus,
    judging: Mapping[str, float],
    group: Sequence[int],
    grey: dict[int, int],
    agreement: Sequence[float],
) -> Row:
    lead = _lead([corpus.facts[i] for i in group], agreement, judging)
    order = sorted(
        range(len(group)), key=lambda k: (k != lead, -agreement[k], corpus.facts[group[k]].position)
    )
    cells: dict[int, list[int]] = {}
    for k in order:
        cells.setdefault(corpus.facts[group[k]].article, []).append(group[k])
    return Row(
        lead=group[lead],
        cells={article: tuple(ids) for article, ids in sorted(cells.items())},
        maybe={article: i for article, i in grey.items() if article not in cells},
        prominence={
            article: min(corpus.facts[i].position for i in ids) for article, ids in sorted(cells.items())
        },
    )


def _agreements(chance: Chances, groups: Sequence[Sequence[int]]) -> list[list[float]]:
    """Each group's members' chances with the others of it, summed."""
    n, sizes = len(chance), [len(group) for group in groups]
    members = np.array([i for group in groups for i in group], np.int64)
    home = np.repeat(np.arange(len(groups)), sizes)
    where, counts = chance.entries(members)
    of = np.repeat(np.arange(len(members)), counts)
    inside = among(home[of] * n + chance.places[where], home * n + members)
    sums = np.bincount(of, np.where(inside, chance.values[where], 0), len(members))
    ends = np.cumsum(sizes, dtype=np.int64).tolist()
    return [sums[end - size : end].tolist() for size, end in zip(sizes, ends, strict=True)]


def _lead(group: Sequence[Facts], agreement: Sequence[float], judging: Mapping[str, float]) -> int:
    """The place of the plainest passage, or if its own words judge, of one that says nearly the same about as
    plainly and judges less.
    """
    plain = [_plainness(facts, agreed) for facts, agreed in zip(group, agreement, strict=True)]
    loads = [judging.get(facts.passage.id, 0.0) for facts in group]
    best = max(range(len(group)), key=lambda k: (plain[k], -k))
    if loads[best] < _LOADED:
        return best
    told = Counter(facts.article for facts in group)
    near = [
        k
        for k, facts in enumerate(group)
        if plain[k] >= plain[best] - _LESS_PLAIN
        and loads[k] <= loads[best] - _LOADED
        and agreement[k] >= _NEARLY * (len(group) - told[facts.article])
        and not _is_said(facts)
    ]
    return max(near, key=lambda k: (-loads[k], plain[k], -k), default=best)


def _is_said(facts: Facts) -> bool:
    """Whether most of a passage is a speaker's words."""
    text = facts.passage.text
    return 2 * sum(b - a for a, b in facts.quoted) > len(text) or _TURN.match(text) is not None


def _plainness(facts: Facts, agreement: float) -> float:
    """A whole, middling long sentence that agrees with the others states a fact most plainly, if it can be
    read without what stands before it.
    """
    length = min(facts.length, 30) / 30 - max(0, facts.length - 35) / 40
    less = _WORSE * (facts.passage.kind in ("headline", "transcript")) + _WORSE * leans(facts)
    return agreement + 0.3 * length - less
