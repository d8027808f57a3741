"""The title of a story: a headline of its reports, not the one that already judges."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from reader.model.known_words import known_words
from reader.pipeline.services import Services

ENOUGH = 400
"""Headlines that tell which one is central: of a story of thousands every second, third, ... is read."""


def name_story(services: Services, story_id: int) -> None:
    """Title a story after its members; a story that is gone needs none.

    What an opinion piece, a live blog or a round-up is called names a story only where there is no report.
    """
    stories = services.library.stories
    found = stories.headlines(story_id)
    if not found:
        return
    named = [each for each in found if each.kind == "news"] or found
    ((language, _),) = Counter(each.language for each in named).most_common(1)
    title = title_of([each.title for each in named[:: 1 + len(named) // ENOUGH]], language)
    if title != stories.title(story_id):
        stories.set_title(story_id, title)


def title_of(titles: Sequence[str], language: str = "en") -> str:
    """The plainest and most central of the headlines. "" if there is no headline.

    Loaded words count against one, the stronger the more: a weak one ("militant"), which may have a plain
    sense, only decides between headlines that say much the same.
    """
    from reader.stories.title import story_title

    known = known_words(language)
    if len(titles) < 2 or known == "none":
        return story_title(titles, language)
    return story_title(titles, language, loaded=_loaded if known == "well" else _listed(language))


def _loaded(title: str) -> int:
    from reader.compare.wording_lexicon import Lexicon
    from reader.text.tokens import words

    return sum(hit.entry.strength for hit in Lexicon.load().hits(title, words(title)))


def _listed(language: str) -> Callable[[str], int]:
    from reader.compare.wording_tongues import listed

    known = listed(language.partition("-")[0].lower())
    return lambda title: sum(found.entry.strength for found in known.found(title))
