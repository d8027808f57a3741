"""A left-out detail in the sentence that tells it: "15" says little without it.

The page of a pack finds it in the same way (resources/templates/lesson_logic.js).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.model.comparison import LeftOut
from reader.model.passage import Passage
from reader.text.tokens import words


class Told(Protocol):
    """An article of a comparison or of a lesson."""

    @property
    def id(self) -> str: ...
    @property
    def passages(self) -> Sequence[Passage]: ...


@dataclass(frozen=True, slots=True)
class Detail:
    """`before`, `words` and `after` make one sentence of the article; `words` are what is missing elsewhere.
    Where they stand in no sentence as they are, `apart` is true, `before` empty and `after` a sentence that
    tells them. Without any evidence, as in a stranger's file, there are just the words."""

    article: str
    passage: str
    before: str
    words: str
    after: str
    apart: bool = False

    @property
    def whole(self) -> bool:
        """The sentence says nothing else."""
        return not self.apart and not words(self.before) and not words(self.after)

    @property
    def sentence(self) -> str:
        return self.after if self.apart else self.before + self.words + self.after


def in_sentence(articles: Iterable[Told], item: LeftOut) -> Detail:
    """
    Args:
        item: its evidence is in the articles (of a stranger's lesson, reading it saw that).
    """
    wanted = frozenset(item.evidence)
    found = {p.id: (article.id, p.text) for article in articles for p in article.passages if p.id in wanted}
    for passage in item.evidence:
        article, text = found[passage]
        start = _place(text, item.text)
        if start >= 0:
            return Detail(article, passage, text[:start], item.text, text[start + len(item.text) :])
    if not item.evidence:
        return Detail("", "", "", item.text, "")
    article, text = found[item.evidence[0]]
    return Detail(article, item.evidence[0], "", item.text, text, apart=True)


def _place(text: str, wanted: str) -> int:
    """Where words stand in a text, by themselves rather than in others ("15" in "2015"); -1 if nowhere."""
    alone = re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", text, re.ASCII) if wanted else None
    return alone.start() if alone else text.find(wanted)
