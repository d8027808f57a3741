"""The title of a story: a headline of its members, not the one that already judges."""

from __future__ import annotations

from collections.abc import Sequence

_STRONG = 3


def title_of(titles: Sequence[str]) -> str:
    """The plainest and most central of the headlines; strongly loaded words ("fiasco") count against one.

    Weak and middling ones do not: too many have a plain sense. "" if there is no headline.
    """
    from reader.stories.title import story_title

    if len(titles) < 2:
        return story_title(titles)
    return story_title(titles, loaded=_loaded)


def _loaded(title: str) -> int:
    from reader.compare.wording_lexicon import Lexicon
    from reader.text.tokens import words

    return sum(hit.entry.strength >= _STRONG for hit in Lexicon.load().hits(title, words(title)))
