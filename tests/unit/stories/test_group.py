"""Batch grouping on invented news, with the real encoder."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import Cancelled
from reader.model.story import Group
from reader.stories.group import group
from reader.text.vectors import Encoder
from reader.work.progress import CancelToken
from tests.unit.stories.languages import MORE, news
from tests.unit.stories.texts import NEWS, Told, articles


def events(told: list[Told], groups: tuple[Group, ...]) -> set[frozenset[str]]:
    """The groups as sets of the events' names; two groups of one event show as a missing one."""
    by_id = {f"a{n}": t.event for n, t in enumerate(told)}
    assert sorted(a for g in groups for a in g.articles) == sorted(by_id)
    return {frozenset(by_id[a] for a in g.articles) for g in groups}


def test_events_are_told_apart_and_look_alikes_stay_apart(encoder: Encoder) -> None:
    groups = group(articles(NEWS), encoder)
    assert events(NEWS, groups) == {frozenset({t.event}) for t in NEWS}
    assert len(groups) == len({t.event for t in NEWS})
    ferry = next(g for g in groups if "a0" in g.articles)
    assert ferry.articles == ("a0", "a1", "a2")
    assert any("Esker" in reason or "Tamsin" in reason for reason in ferry.because)
    assert ferry.title in {t.title for t in NEWS if t.event == "ferry"}
    assert groups[0].id == "s1"


def test_articles_without_dates_are_grouped_too(encoder: Encoder) -> None:
    undated = [replace(a, published=None) for a in articles(NEWS)]
    groups = group(undated, encoder)
    full_text = {"a0", "a1", "a3", "a6", "a7", "a8"}
    found = [frozenset(g.articles) & full_text for g in groups if full_text & set(g.articles)]
    assert frozenset({"a0", "a1"}) in found
    assert frozenset({"a6", "a7"}) in found
    assert frozenset({"a3"}) in found
    assert frozenset({"a8"}) in found


def test_the_order_of_the_articles_does_not_matter(encoder: Encoder) -> None:
    forward, backward = group(articles(NEWS), encoder), group(articles(NEWS)[::-1], encoder)
    assert {frozenset(g.articles) for g in forward} == {frozenset(g.articles) for g in backward}


@pytest.mark.parametrize("language", MORE)
def test_within_other_languages_look_alikes_stay_apart(language: str, encoder: Encoder) -> None:
    told = news(language)
    groups = group(articles(told), encoder)
    assert events(told, groups) == {frozenset({t.event}) for t in told}
    assert len(groups) == len({t.event for t in told})
    assert all(found.because for found in groups if len(found.articles) > 1)


def test_a_library_of_many_languages_does_not_glue_them(encoder: Encoder) -> None:
    told = [each for language in MORE for each in news(language)]
    groups = group(articles(told), encoder)
    of = {f"a{n}": (t.language, t.event) for n, t in enumerate(told)}
    assert all(len({of[a] for a in found.articles}) == 1 for found in groups)
    assert len(groups) == len(set(of.values()))


def test_languages_that_are_taken_for_one_another_are_one(encoder: Encoder) -> None:
    told = [replace(t, language=code) for t, code in zip(NEWS[:2], ("nb", "no"), strict=True)]
    assert len(group(articles(told), encoder)) == 1
    told = [replace(t, language=code) for t, code in zip(NEWS[:2], ("de", "no"), strict=True)]
    assert len(group(articles(told), encoder)) == 2


def test_wire_copy_is_named_as_copies(encoder: Encoder) -> None:
    wire = NEWS[0].body + (
        "\n\nThe ferry was on its way from Upper Tamsin with commuters and a school class. Two lifeboats and"
        " a helicopter stood by, the coastguard said, and blankets were handed out on deck."
    )
    told = [
        Told("wire", "Ferry aground off Esker", wire),
        Told("wire", "212 stuck on sandbank", wire + "\n\nReporting by our agency."),
        Told("own", NEWS[1].title, NEWS[1].body),
    ]
    (story,) = group(articles(told), encoder)
    assert story.copies == (("a0", "a1"),)


def test_nothing_one_and_cancelled(encoder: Encoder) -> None:
    assert group([], encoder) == ()
    (alone,) = group(articles(NEWS[:1]), encoder)
    assert (alone.articles, alone.because, alone.copies) == (("a0",), (), ())
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        group(articles(NEWS), encoder, cancel=token)
