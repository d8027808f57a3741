"""Corrections of a comparison: they stay through every later one, and can be undone."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from reader.compare.statements import (
    anchor_key,
    difference_key,
    labels_key,
    left_out_key,
    quote_key,
    row_key,
    said,
    sources_key,
    wording_key,
)
from reader.errors import BadInput, NothingFound
from reader.export.document import to_document
from reader.model.article import Article
from reader.model.comparison import Comparison, Credit
from reader.model.feed import Entry
from reader.pipeline import correct, dismiss
from reader.pipeline.services import Services
from reader.pipeline.story import compare_story, story_key
from tests.data.small_story import comparison


def keep(services: Services, made: Comparison, story: int) -> None:
    document = json.dumps(to_document(made))
    services.library.stories.put_comparison(story, story_key(services, story), document)


@pytest.fixture
def story(services: Services) -> int:
    """A story of the small comparison's three outlets, with that comparison as what was computed."""
    made, number = comparison(), None
    for compared in made.articles:
        now, article = services.clock.now(), compared.article
        feed = services.library.feeds.add(f"https://{article.id}.example/feed", article.outlet, at=now)
        entry = Entry("g", article.url, article.title)
        put = services.library.articles.put(
            feed.id, entry, Article("x", article.outlet, article.title, article.text), now
        )
        number = services.library.stories.assign(put.article_id, number)
    assert number is not None
    keep(services, made, number)
    return number


def renamed(made: Comparison) -> Comparison:
    """The same comparison as a later run would number it: claims have other ids."""
    claims = tuple(replace(claim, id=f"x{claim.id}") for claim in made.claims)
    return replace(
        made,
        claims=claims,
        left_out=tuple(replace(row, claim=f"x{row.claim}") for row in made.left_out),
        profile={
            a: replace(p, leads_with=tuple(f"x{c}" for c in p.leads_with)) for a, p in made.profile.items()
        },
    )


def test_a_dismissed_row_stays_away_when_the_story_is_compared_again(services: Services, story: int) -> None:
    made = comparison()
    claim = made.claims[0]
    done = dismiss.dismiss(services, story, row_key(made, claim))
    shown = compare_story(services, story)
    assert len(shown.claims) == len(made.claims) - 1
    assert all(row.claim != claim.id for row in shown.left_out)
    for article, profile in shown.profile.items():
        assert profile.claims_reported == sum(article in c.cells for c in shown.claims)
    keep(services, renamed(made), story)
    later = compare_story(services, story)
    assert f"x{claim.id}" not in {c.id for c in later.claims}
    assert len(later.claims) == len(made.claims) - 1
    dismiss.undo(services, done.id)
    assert compare_story(services, story) == renamed(made)
    with pytest.raises(NothingFound):
        dismiss.undo(services, done.id)


def test_a_difference_goes_and_its_row_stays(services: Services, story: int) -> None:
    made = comparison()
    claim = next(c for c in made.claims if c.differences)
    dismiss.dismiss(services, story, difference_key(made, claim, claim.differences[0]))
    shown = next(c for c in compare_story(services, story).claims if c.id == claim.id)
    assert shown.differences == claim.differences[1:]
    assert shown.cells == claim.cells


def test_the_list_says_what_differs_after_the_correction(services: Services, story: int) -> None:
    made = comparison()
    for claim in made.claims:
        for difference in claim.differences:
            dismiss.dismiss(services, story, difference_key(made, claim, difference))
    for quote in made.quotes:
        dismiss.dismiss(services, story, quote_key(made, quote))
    shown = compare_story(services, story)
    assert shown.quotes == () and not any(c.differences for c in shown.claims)
    row = services.library.stories.row(story)
    assert row is not None
    assert "figure" not in row.differs and "quote" not in row.differs


def test_left_out_and_wording(services: Services, story: int) -> None:
    made = comparison()
    dismiss.dismiss(services, story, left_out_key(made, made.left_out[0]))
    dismiss.dismiss(services, story, wording_key(made, made.wording[0]))
    shown = compare_story(services, story)
    assert shown.left_out == made.left_out[1:]
    assert shown.wording == made.wording[1:]
    word = made.wording[0]
    if not word.quoted:
        before = made.profile[word.article].loaded_per_100_words
        assert shown.profile[word.article].loaded_per_100_words < before


def test_sources_and_labels(services: Services, story: int) -> None:
    made = comparison()
    copied = Credit("a2", "Harbour Post", "a2.p1", "shares_text")
    made = replace(made, sources=(*made.sources, copied))
    keep(services, made, story)
    done = dismiss.dismiss(services, story, sources_key(made, made.sources[0]))
    dismiss.dismiss(services, story, labels_key(made, made.labels[0]))
    shown = compare_story(services, story)
    assert shown.sources == (copied,) and shown.labels == ()
    dismiss.undo(services, done.id)
    dismiss.dismiss(services, story, sources_key(made, copied))
    assert compare_story(services, story).sources == made.sources[:1]
    # The sentence that names the source is another one now: it says something new.
    other = replace(
        made, sources=(replace(made.sources[0], passage="a2.p0"), replace(copied, passage="a2.p3"))
    )
    dismiss.dismiss(services, story, sources_key(made, made.sources[0]))
    keep(services, other, story)
    assert compare_story(services, story).sources == other.sources[:1]
    assert said(sources_key(made, copied)) == "Bay Times: Harbour Post"
    assert said(labels_key(made, made.labels[0])) == "admitted"


def test_a_cell_is_anchored_elsewhere_or_nowhere(services: Services, story: int) -> None:
    made = comparison()
    row = next(r for r in made.left_out)
    claim = next(c for c in made.claims if c.id == row.claim)
    there = next(c for c in made.articles if c.article.id == row.article)
    done = dismiss.dismiss(services, story, anchor_key(made, claim, row.article, (there.passages[1].id,)))
    shown = compare_story(services, story)
    now = next(c for c in shown.claims if c.id == claim.id)
    assert now.cells[row.article] == (there.passages[1].id,)
    assert all((r.article, r.claim) != (row.article, claim.id) for r in shown.left_out)
    dismiss.undo(services, done.id)
    article = next(iter(claim.cells))
    dismiss.dismiss(services, story, anchor_key(made, claim, article, ()))
    shown = compare_story(services, story)
    gone = next((c for c in shown.claims if c.id == claim.id), None)
    assert gone is None if len(claim.cells) == 1 else gone is not None and article not in gone.cells


def test_corrections_follow_a_story_into_a_merge(services: Services, story: int) -> None:
    made = comparison()
    ids = services.library.stories.article_ids(story)
    dismiss.dismiss(services, story, row_key(made, made.claims[0]))
    apart = correct.split(services, story, ids[:1])
    correct.merge(services, apart.story_id, story)
    keep(services, made, apart.story_id)
    assert len(compare_story(services, apart.story_id).claims) == len(made.claims) - 1


def test_what_is_no_statement_is_refused(services: Services, story: int) -> None:
    with pytest.raises(BadInput):
        dismiss.dismiss(services, story, {"what": "everything"})
    with pytest.raises(BadInput):
        dismiss.dismiss(services, story, {"what": "quote"})
    with pytest.raises(NothingFound):
        dismiss.dismiss(services, 99, {"what": "quote", "versions": []})
    assert services.library.corrections.in_force() == []
