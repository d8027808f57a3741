"""Headlines among the rows: they name the subject of everything below them, and tell it once more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from reader.compare.chances import Chances, Places
from reader.compare.clusters import mean_chances
from reader.compare.facts import Corpus

# Of the labelled stories' rows that an article is in by its headline alone, 5 of 6 share a fact from here on,
# and none of 4 below (leave-one-story-out).
_HEADLINE = 0.55
# Cosine of a headline and the passage of its article that says the same. Of 42 headlines of 40 grouped
# stories that stood alone in their row, by eye: of the 32 above it 27 have such a passage, of 10 below one.
_SAID_BELOW = 0.6

Group = tuple[int, ...]


def by_more_than_headlines(
    corpus: Corpus, chance: Chances, articles: Places, groups: Sequence[Group]
) -> list[Group]:
    """The groups without articles of which only the headline is there and does not agree well, but for those
    of openings alone. Passages that lose their row stand alone.
    """
    out: list[Group] = []
    opens = corpus.openings()
    for whole in groups:
        group = whole
        told = {int(articles[i]) for i in group if corpus.facts[i].passage.kind != "headline"}
        bare = [i for i in group if articles[i] not in told]
        if len(group) > 1 and bare and not opens[list(group)].all():
            fits = mean_chances(chance, articles, np.array(group))
            group = tuple(i for i in group if articles[i] in told or fits[i] >= _HEADLINE)
            if len({int(articles[i]) for i in group}) < 2:
                continue
        out.append(group)
    housed = {i for group in out for i in group}
    return out + [(i,) for i in range(len(articles)) if i not in housed]


def without_side_rows(corpus: Corpus, groups: Sequence[Group]) -> list[Group]:
    """The groups without those that only headlines call for: all else in them stands together in another row,
    to which these headlines belong. Of 418 rows of 65 stories that nobody had labelled these were six, each
    the story's main fact once more.
    """
    out: list[Group] = list(groups)
    homes: dict[int, list[int]] = {}
    for k, group in enumerate(out):
        for i in group:
            homes.setdefault(i, []).append(k)
    for k, group in enumerate(groups):
        own = [i for i in group if len(homes[i]) == 1]
        shared = [i for i in group if len(homes[i]) > 1]
        if not (own and shared) or any(corpus.facts[i].passage.kind != "headline" for i in own):
            continue
        both = set.intersection(*(set(homes[i]) for i in shared)) - {k}
        if both:
            to = max(both, key=lambda n: (len(out[n]), -n))
            out[to] = tuple(sorted({*out[to], *own}))
            out[k] = ()
            for i in group:
                homes[i] = [to]
    return [group for group in out if group]


class Alone:
    """Headlines with a row of their own, though a passage of their article says the same again: as such rows
    they would say that no other outlet reports it.
    """

    def __init__(self, corpus: Corpus, groups: Sequence[Group]) -> None:
        self._corpus = corpus
        of: dict[int, Group] = {}
        for group in sorted(groups, key=len):
            of.update(dict.fromkeys(group, group))
        lone = [group[0] for group in groups if len(group) == 1]
        below = {i: self._below(i) for i in lone if corpus.facts[i].passage.kind == "headline"}
        self._row = {i: of[told] for i, told in below.items() if told is not None}

    def _below(self, headline: int) -> int | None:
        bounds = self._corpus.bounds[self._corpus.facts[headline].article]
        own = [i for i in range(*bounds) if self._corpus.facts[i].passage.kind != "headline"]
        if not own:
            return None
        alike = self._corpus.vectors[own] @ self._corpus.vectors[headline]
        return own[int(alike.argmax())] if alike.max() >= _SAID_BELOW else None

    def _outlets(self, group: Group) -> set[int]:
        return {self._corpus.facts[i].article for i in group}

    def joined(self, groups: Sequence[Group]) -> list[Group]:
        """The groups, the headlines beside what says the same if no other outlet is there: one that reports
        the passage need not report all that the headline says.
        """
        moved: dict[Group, list[int]] = {}
        for headline, row in self._row.items():
            if len(self._outlets(row)) == 1:
                moved.setdefault(row, []).append(headline)
        gone = {(i,) for many in moved.values() for i in many}
        return [tuple(sorted((*group, *moved.get(group, ())))) for group in groups if group not in gone]

    def near(self, group: Group) -> Mapping[int, int]:
        """For the row of a headline: of each other article that reports what says the same, the passage most
        like the headline.
        """
        row = self._row.get(group[0], ()) if len(group) == 1 else ()
        alike = self._corpus.vectors[list(row)] @ self._corpus.vectors[group[0]]
        found: dict[int, int] = {}
        for place in np.argsort(-alike, kind="stable").tolist():
            found.setdefault(self._corpus.facts[row[place]].article, row[place])
        found.pop(self._corpus.facts[group[0]].article, None)
        return found
