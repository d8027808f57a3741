"""What is found in the invented German, French and Spanish articles stays found, and nothing else is."""

from __future__ import annotations

import pytest

from tests.eval.tongues import TONGUES, invented, sources_of, tongues


def test_figures_of_invented_articles() -> None:
    for name, value in tongues().items():
        assert value >= (0.90 if name.endswith(".p") else 0.80), name


@pytest.mark.parametrize("code", TONGUES)
def test_there_are_articles_with_something_to_find_and_some_later(code: str) -> None:
    articles = list(invented(code))
    assert len(articles) >= 6 and sum(a.later for a in articles) >= 2
    assert all(a.sources and a.loaded and a.text for a in articles)
    assert all(word.lower() in a.text.lower() for a in articles for word in (*a.loaded, *a.quoted))


def test_a_source_that_is_not_there_is_not_found() -> None:
    article = next(invented("de"))
    assert ("office", "Feuerwehr") not in sources_of(article)
