"""Many articles at once -> stories."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from reader.model.article import Article
from reader.model.story import Group
from reader.stories.copies import is_copy
from reader.stories.deciding import can_be_joined, decides
from reader.stories.explain import because
from reader.stories.graph import Graph
from reader.stories.likeness import ALIKE, JOIN
from reader.stories.linkage import link
from reader.stories.neighbours import likeness_graph
from reader.stories.signature import Signature, sign, text_to_embed
from reader.stories.title import story_title
from reader.text.background import Frequencies
from reader.text.vectors import Encoder
from reader.work.progress import CancelToken, Progress, silent

_INERTIA = 0.1  # of likeness


def group(
    articles: Sequence[Article],
    encoder: Encoder,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> tuple[Group, ...]:
    """Sort articles into stories; each stands in exactly one.

    Args:
        articles: with different ids; headline-only ones work, an article without a date does too.

    Returns:
        stories in the order of their first article, ids "s1", "s2", ...; members in the order given.

    Raises:
        Cancelled.
    """
    common = Frequencies()
    vectors = encoder.encode([text_to_embed(a) for a in articles], cancel=cancel, progress=progress)
    signatures = [sign(a, v, common.of(a.language)) for a, v in zip(articles, vectors, strict=True)]
    found = []
    for n, members in enumerate(group_signatures(signatures, progress=progress, cancel=cancel), 1):
        own = [signatures[i] for i in members]
        found.append(
            Group(
                id=f"s{n}",
                title=_title(own),
                articles=tuple(articles[i].id for i in members),
                because=because(own),
                copies=tuple(tuple(articles[members[k]].id for k in same) for same in copies(own)),
                kinds={articles[i].id: signatures[i].kind for i in members if not decides(signatures[i])},
            )
        )
    return tuple(found)


def group_signatures(
    signatures: Sequence[Signature],
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    settled: Sequence[int | None] = (),
) -> list[list[int]]:
    """The same on signatures that are there already, for a second look at the articles of some days.

    Reports are grouped first. Then each other piece goes to the group that it is most like; what is left of
    them is grouped by itself, round-ups excepted, which stay alone.

    Args:
        settled: for each article the story in which the reader has known it for a while, or None: such ones
            stay together or apart unless that is clearly wrong.

    Returns:
        groups of indices, ascending, by first member.
    """
    graph = likeness_graph(signatures, ALIKE, progress, cancel)
    if any(story is not None for story in settled):
        graph = _with_inertia(graph, settled)
    reports = np.array([decides(each) for each in signatures], bool)
    others = np.flatnonzero(~reports).tolist()
    if not others:
        return link(graph, JOIN, cancel)
    groups = [g for g in link(graph.among(reports), JOIN, cancel) if reports[g[0]]]
    homes = _homes(others, groups, graph)
    rest = frozenset(n for n in others if n not in homes)
    joined = [sorted([*g, *(n for n in others if homes.get(n) == at)]) for at, g in enumerate(groups)]
    open_to_all = np.array([n in rest and can_be_joined(each) for n, each in enumerate(signatures)], bool)
    joined += [g for g in link(graph.among(open_to_all), JOIN, cancel) if g[0] in rest]
    return sorted(joined)


def _title(own: Sequence[Signature]) -> str:
    named = [each for each in own if decides(each)] or own
    return story_title([each.title for each in named], named[0].language)


def _with_inertia(graph: Graph, settled: Sequence[int | None]) -> Graph:
    """Two that the reader has known in one story are a little more alike, two of different ones less."""
    story = np.array([-1 if each is None else each for each in settled], np.int64)
    left, right = story[graph.left], story[graph.right]
    both = (left >= 0) & (right >= 0)
    shift = np.where(both, np.where(left == right, _INERTIA, -_INERTIA), 0.0).astype(np.float32)
    return replace(graph, value=np.clip(graph.value + shift, 0.0, 1.0))


def _homes(others: Sequence[int], groups: Sequence[Sequence[int]], graph: Graph) -> dict[int, int]:
    """piece -> the group that it is most like on average, if it is enough so."""
    of = {member: at for at, members in enumerate(groups) for member in members}
    sums: dict[int, dict[int, float]] = {n: defaultdict(float) for n in others}
    own = np.zeros(graph.size, bool)
    own[others] = True
    for here, there in ((graph.left, graph.right), (graph.right, graph.left)):
        ours = np.flatnonzero(own[here])
        ends = zip(here[ours].tolist(), there[ours].tolist(), graph.value[ours].tolist(), strict=True)
        for piece, member, alike in ends:
            if member in of:
                sums[piece][of[member]] += alike
    homes: dict[int, int] = {}
    for piece, by_group in sums.items():
        means = [(total / len(groups[at]), -at) for at, total in by_group.items()]
        mean, at = max(means, default=(0.0, 0))
        if mean >= JOIN:
            homes[piece] = -at
    return homes


def copies(signatures: Sequence[Signature]) -> list[list[int]]:
    """Sets of indices whose texts are near-identical, each of two or more; complete linkage is not asked
    for, since an agency's text is cut differently by each outlet."""
    sets: list[list[int]] = []
    for n, signature in enumerate(signatures):
        for same in sets:
            first = signatures[same[0]]
            if is_copy(signature.shingles, first.shingles, signature.length, first.length):
                same.append(n)
                break
        else:
            sets.append([n])
    return [same for same in sets if len(same) > 1]
