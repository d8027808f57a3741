"""Many articles at once -> stories."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.article import Article
from reader.model.story import Group
from reader.stories.copies import is_copy
from reader.stories.explain import because
from reader.stories.likeness import FITTED, JOIN, Model
from reader.stories.linkage import link
from reader.stories.neighbours import pairs
from reader.stories.signature import Signature, sign, text_to_embed
from reader.stories.title import story_title
from reader.text.background import Background
from reader.text.vectors import Encoder
from reader.work.progress import CancelToken, Progress, silent

_IN_GRAPH = 0.03  # a pair below that counts as not alike at all


def group(
    articles: Sequence[Article],
    encoder: Encoder,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
    background: Background | None = None,
) -> tuple[Group, ...]:
    """Sort articles into stories; each stands in exactly one.

    Args:
        articles: with different ids; headline-only ones work, an article without a date does too.
        background: how common words are; the shipped table if None.

    Returns:
        stories in the order of their first article, ids "s1", "s2", ...; members in the order given.

    Raises:
        Cancelled.
    """
    table = background or Background.load()
    vectors = encoder.encode([text_to_embed(a) for a in articles], cancel=cancel, progress=progress)
    signatures = [sign(a, v, table) for a, v in zip(articles, vectors, strict=True)]
    found = []
    for n, members in enumerate(group_signatures(signatures, progress=progress, cancel=cancel), 1):
        own = [signatures[i] for i in members]
        found.append(
            Group(
                id=f"s{n}",
                title=story_title([articles[i].title for i in members], own[0].language),
                articles=tuple(articles[i].id for i in members),
                because=because(own),
                copies=tuple(tuple(articles[members[k]].id for k in same) for same in copies(own)),
            )
        )
    return tuple(found)


def group_signatures(
    signatures: Sequence[Signature],
    model: Model = FITTED,
    least: float = JOIN,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> list[list[int]]:
    """The same on signatures that are there already, for a second look at the articles of some days.

    Returns:
        groups of indices, ascending, by first member.
    """
    graph = pairs(signatures, _IN_GRAPH, model, progress, cancel)
    return link(len(signatures), graph, least, cancel)


def copies(signatures: Sequence[Signature]) -> list[list[int]]:
    """Sets of indices whose texts are near-identical, each of two or more; complete linkage is not asked
    for, since an agency's text is cut differently by each outlet."""
    sets: list[list[int]] = []
    for n, signature in enumerate(signatures):
        for same in sets:
            first = signatures[same[0]]
            if is_copy(signature.sketch, first.sketch, signature.length, first.length):
                same.append(n)
                break
        else:
            sets.append([n])
    return [same for same in sets if len(same) > 1]
