"""A story of the library, compared; the result is kept until an article or a stage changes."""

from __future__ import annotations

import json
from collections.abc import Sequence

from reader.compare.corrected import corrected
from reader.errors import BadInput, NothingFound
from reader.export.document import from_kept, to_document
from reader.model.article import Article, ArticleRow
from reader.model.comparison import Comparison
from reader.model.passage import Passage
from reader.pipeline.compare import compare_passages
from reader.pipeline.differs import differs_in_a_line, divergence_of
from reader.pipeline.readings import recall, remember
from reader.pipeline.services import Services
from reader.pipeline.stages import COMPARE, PASSAGES
from reader.pipeline.vectors import LibraryVectors
from reader.work.garbage import uncollected
from reader.work.progress import CancelToken, Progress, silent

MOST_ARTICLES = 12
"""More columns than that nobody reads side by side; the outlets with the fullest texts are taken."""


def compare_story(
    services: Services, story_id: int, progress: Progress = silent, cancel: CancelToken | None = None
) -> Comparison:
    """The comparison of a story's articles, one for each outlet; from the library if it is up to date.

    What the library keeps is as compared; the reader's corrections are applied to what is returned.
    In a library that is only read, nothing is kept.

    Raises:
        NothingFound: there is no such story.
        BadInput: only one outlet tells it.
        Cancelled: `cancel` was set.
    """
    stories = services.library.stories
    key, before = story_key(services, story_id), stories.comparison_key(story_id) or ""
    kept = from_kept(stories.comparison(story_id)) if before.endswith(_stages()) else None
    if kept is not None and before == key:
        return _corrected(services, story_id, kept)
    articles = chosen(services, story_id)
    if len(articles) < 2:
        raise BadInput(
            "Only one outlet tells this story.", "A comparison needs two; add an outlet or wait for more."
        )
    if kept is not None and _is_of(kept, articles):  # who came since then is not among those compared
        if not services.library.read_only:
            keep(services, story_id, key, kept)
        return _corrected(services, story_id, kept)
    with uncollected():
        comparison = _compared(services, articles, progress, cancel)
        if not services.library.read_only:
            keep(services, story_id, key, comparison)
    return _corrected(services, story_id, comparison)


def _compared(
    services: Services, articles: Sequence[Article], progress: Progress, cancel: CancelToken | None
) -> Comparison:
    """Articles compared, with what the library has of them; it has more of them then."""
    cache = LibraryVectors(services.library, services.clock)
    split = [passages_in(services, article) for article in articles]
    recall(services, articles, split)
    comparison = compare_passages(articles, split, services.encoder(), cache, progress, cancel)
    if not services.library.read_only:
        remember(services, articles, split)
    return comparison


def _corrected(services: Services, story_id: int, comparison: Comparison) -> Comparison:
    return corrected(comparison, services.library.corrections.statements(story_id))


def _is_of(kept: Comparison, articles: Sequence[Article]) -> bool:
    """Whether a comparison was made of just these articles, as they are now."""
    return [_told(one.article) for one in kept.articles] == [_told(one) for one in articles]


def _told(article: Article) -> tuple[object, ...]:
    """What a comparison looks at, as far as a kept one tells it."""
    return (
        *(article.id, article.outlet, article.title, article.text, article.published),
        *(article.language, article.complete, article.author, article.url),
    )


def keep(services: Services, story_id: int, key: str, comparison: Comparison) -> None:
    """Keep a comparison with what the story list shows of it; if the story went meanwhile, nothing."""
    document = json.dumps(to_document(comparison), ensure_ascii=False, separators=(",", ":"))
    shown = _corrected(services, story_id, comparison)
    try:
        services.library.stories.put_comparison(
            story_id,
            key,
            document,
            divergence=divergence_of(shown),
            differs=differs_in_a_line(shown),
        )
    except NothingFound:
        return


def story_key(services: Services, story_id: int) -> str:
    """What a comparison of the story as it is now is made of.

    Raises:
        NothingFound: there is no such story.
    """
    stories = services.library.stories
    stories.title(story_id)
    return f"{stories.content_key(story_id)}{_stages()}"


def _stages() -> str:
    """How the key of a comparison ends that these stages made."""
    return f".{PASSAGES}.{COMPARE}"


def up_to_date(services: Services, story_id: int) -> bool:
    """True if the comparison that is kept is of the story as it is now."""
    return services.library.stories.comparison_key(story_id) == story_key(services, story_id)


def chosen(services: Services, story_id: int) -> list[Article]:
    """For each outlet its fullest article, in the order in which the outlets came."""
    best: dict[str, tuple[tuple[bool, int], ArticleRow, Article]] = {}
    for row in services.library.stories.articles_of(story_id):
        article = services.library.articles.get(row.id)
        rank = (article.complete, len(article.text))
        if row.outlet not in best or rank > best[row.outlet][0]:
            best[row.outlet] = (rank, row, article)
    fullest = sorted(best.values(), key=lambda entry: entry[0], reverse=True)[:MOST_ARTICLES]
    fullest.sort(key=lambda entry: (entry[1].published or entry[1].seen, entry[1].id))
    return [article for _, _, article in fullest]


def passages_in(services: Services, article: Article) -> tuple[Passage, ...]:
    """The passages of a stored article, cut once for each of its versions."""
    from reader.text.passages import passages_of

    library, number = services.library, int(article.id)
    version = library.articles.version(number)
    kept = library.passages.get(number, version, PASSAGES)
    if kept is not None:
        return kept
    passages = passages_of(article)
    if not library.read_only:
        library.passages.put(number, version, PASSAGES, passages)
    return passages


def compare_anew(
    services: Services, story_ids: Sequence[int], cancel: CancelToken | None = None
) -> list[int]:
    """Compare those of the stories whose comparison is missing or old; returns which were."""
    done = []
    for story_id in story_ids:
        if cancel is not None:
            cancel.check()
        try:
            if not up_to_date(services, story_id):
                compare_story(services, story_id, cancel=cancel)
                done.append(story_id)
        except (NothingFound, BadInput):
            continue
    return done
