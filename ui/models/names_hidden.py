"""A story whose outlets are called Outlet A, B, C: nothing that the views show names one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, get_args

from PySide6.QtWidgets import QApplication

from reader.model.lesson import Tongue
from ui.language import spoken

if TYPE_CHECKING:
    from reader.model.article import Article, ArticleRow
    from reader.model.comparison import Comparison
    from reader.model.story import StoryRow
    from ui.services import ArticleVersion, History


class MaskedArticle:
    """An article that is read by itself, without its outlet's name."""

    def __init__(self, article: Article) -> None:
        self.article, self._said = _without_name(article, tongue())

    def row(self, row: ArticleRow | None) -> ArticleRow | None:
        """Its row, as its page may show it."""
        if row is None:
            return None
        return replace(row, outlet="", title=self.article.title, url=None)

    def versions(self, found: Sequence[ArticleVersion]) -> tuple[ArticleVersion, ...]:
        """Its versions."""
        return tuple(
            replace(each, title=self._said(each.title), text=self._said(each.text)) for each in found
        )


@lru_cache(maxsize=2)
def _without_name(article: Article, language: Tongue) -> tuple[Article, Callable[[str], str]]:
    """Kept: a long article that names its outlet takes 20 ms, and is made ready in a turn of its own."""
    from reader.lessons.freeze import without_name

    return without_name(article, language)


class Masked:
    """A comparison without names, and what else is shown beside it. `seed` decides who is Outlet A: the
    story's number, so that a file calls them as the window does."""

    def __init__(self, comparison: Comparison, seed: str, language: Tongue) -> None:
        from reader.lessons.freeze import without_names

        self.of = comparison
        self.comparison, self._said = without_names(comparison, language, seed=seed)
        self._names = {each.article.id: each.article.outlet for each in self.comparison.articles}

    def row(self, row: StoryRow) -> StoryRow:
        """The story as its head may show it."""
        said = self._said
        because = tuple(said(each, "") for each in row.because)
        return replace(row, title=said(row.title, ""), because=because)

    def histories(self, found: Sequence[History]) -> list[History]:
        """The articles of the story with their versions. Those that are not compared have no letter, and are
        left out."""
        out = []
        for history in found:
            id_ = str(history.row.id)
            if id_ not in self._names:
                continue
            row = replace(
                history.row, outlet=self._names[id_], title=self._said(history.row.title, id_), url=None
            )
            versions = tuple(
                replace(each, title=self._said(each.title, id_), text=self._said(each.text, id_))
                for each in history.versions
            )
            out.append(replace(history, row=row, versions=versions))
        return out


def prepare() -> Iterator[None]:
    """Load what hiding needs, once, in turns of the event loop: 35 ms in all."""
    for module in ("reader.lessons.outlet_names", "reader.lessons.masks", "reader.lessons.freeze"):
        if module not in sys.modules:
            import_module(module)
            yield
    from reader.compare.sources_outlets import Outlets

    Outlets.load()
    yield


def tongue() -> Tongue:
    """The window's language, as lessons write theirs."""
    app = QApplication.instance()
    code = spoken(app) if isinstance(app, QApplication) else "en"
    return next((each for each in get_args(Tongue) if each == code), "en")
