"""Long runs of the same words in two articles: who may have it from whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import count

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from reader.compare.prepared import Prepared
from reader.model.comparison import Credit, Relation
from reader.text import quotes
from reader.text.tokens import Token, lower_words, words

_RUN = 7  # words in a shingle: long enough that two writers seldom meet by chance
_LETTERS, _UNSPACED = 8, "\u3040"
_COPY, _PART = 0.5, 0.12  # share of the shorter text's shingles
# Makes one number of a shingle's words: odd factors of the golden ratio, modulo 2**64.
_MIXED = np.cumprod(np.full(_RUN, 0x9E3779B97F4A7C15, np.uint64)).astype(np.int64)
_LEAST = 6  # shared shingles below which nothing is said


def shared_text(prepared: Sequence[Prepared], credited: Sequence[Credit]) -> list[Credit]:
    """Credits for pairs of articles that share text outside quotations; the later one gets the credit.

    Without times the second in order is taken as the later, and only `shares_text` is said.
    """
    number: defaultdict[str, int] = defaultdict(count(1).__next__)
    shingles = [_shingles(one, number) for one in prepared]
    shared = _shared([keys for keys, _places in shingles])
    least = np.minimum.outer(shared.diagonal(), shared.diagonal())
    out: list[Credit] = []
    for i, j in np.argwhere(np.triu((shared >= _LEAST) & (shared >= _PART * least), 1)).tolist():
        first, later = _in_time(prepared, i, j)
        keys, places = shingles[later]
        counts = np.bincount(places[np.isin(keys, shingles[first][0], assume_unique=True)])
        best = prepared[later].passages[int(counts.argmax())].id
        copy = shared[i, j] >= _COPY * least[i, j]
        relation: Relation = "shares_text"
        if not copy and _timed(prepared, i, j) and _names(prepared[later], prepared[first], credited):
            relation = "rewrites"
        out.append(Credit(prepared[later].article.id, prepared[first].article.outlet, best, relation))
    return out


def _shared(shingles: Sequence[NDArray[np.int64]]) -> NDArray[np.float32]:
    """How many shingles each two articles share: shape (articles, articles), each one's own number on the
    diagonal.
    """
    known, where, articles = np.unique(np.concatenate(shingles), return_inverse=True, return_counts=True)
    owner = np.repeat(np.arange(len(shingles)), [len(keys) for keys in shingles])
    several = np.flatnonzero(articles > 1)
    column = np.full(len(known), -1)
    column[several] = np.arange(len(several))
    table = np.zeros((len(shingles), len(several)), np.float32)
    kept = column[where] >= 0
    table[owner[kept], column[where][kept]] = 1
    out: NDArray[np.float32] = table @ table.T
    np.fill_diagonal(out, [len(keys) for keys in shingles])
    return out


def _shingles(one: Prepared, number: defaultdict[str, int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Shingles as numbers, each once, and for each the place of the first passage that has it; quotations and
    boilerplate are left out. `number` gives every word of the story a number.
    """
    spoken = bytearray(len(one.article.text) + 1)
    for q in quotes.find(one.article.text):
        if q.direct:
            spoken[q.start : q.end] = b"\1" * (q.end - q.start)
    runs: list[Sequence[str]] = []
    places: list[int] = []
    for place, passage in enumerate(one.passages):
        if passage.kind == "boilerplate":
            continue
        if spoken.find(1, passage.start, passage.end) < 0:  # most are free of quotations, and this is quicker
            said: list[Sequence[str]] = [lower_words(passage.text)]
        else:
            said = _apart(words(passage.text), spoken, passage.start)
        said = [run for run in map(_in_words, said) if len(run) >= _RUN]
        runs += said
        places += [place] * len(said)
    if not runs:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    ids = np.array([number[word] for run in runs for word in run], np.int64)
    of = np.repeat(np.arange(len(runs)), [len(run) for run in runs])
    whole = np.flatnonzero(of[: 1 - _RUN] == of[_RUN - 1 :])  # a shingle runs over no border
    keys, first = np.unique((sliding_window_view(ids, _RUN) @ _MIXED)[whole], return_index=True)
    return keys, np.array(places, np.int64)[of[whole[first]]]


def _in_words(run: Sequence[str]) -> Sequence[str]:
    """A run of words; where each letter is one (Chinese, Japanese) its overlapping groups of letters, so that
    a shingle is as long as one of words.
    """
    if sum(len(word) == 1 and word > _UNSPACED for word in run) * 2 <= len(run):
        return run
    return ["".join(run[k : k + _LETTERS]) for k in range(len(run) - _LETTERS + 1)]


def _apart(tokens: Sequence[Token], spoken: bytearray, start: int) -> list[Sequence[str]]:
    """The runs of words of a passage between its quotations; it begins at `start`."""
    runs: list[list[str]] = [[]]
    for token in tokens:
        if spoken[start + token.start]:
            runs.append([])
        else:
            runs[-1].append(token.text.lower())
    return [*runs]


def _timed(prepared: Sequence[Prepared], i: int, j: int) -> bool:
    return prepared[i].article.published is not None and prepared[j].article.published is not None


def _in_time(prepared: Sequence[Prepared], i: int, j: int) -> tuple[int, int]:
    a, b = prepared[i].article.published, prepared[j].article.published
    return (j, i) if a is not None and b is not None and b < a else (i, j)


def _names(later: Prepared, first: Prepared, credited: Sequence[Credit]) -> bool:
    outlet = first.article.outlet.lower()
    return any(
        c.article == later.article.id and (c.source.lower() in outlet or outlet in c.source.lower())
        for c in credited
    )
