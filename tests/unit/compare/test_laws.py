"""What holds of every comparison, whatever the articles: on stories drawn from invented sentences."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.compare.comparison import compare
from reader.compare.prepared import Prepared
from reader.export.document import from_document, to_document
from reader.model.comparison import Comparison
from tests.unit.compare.stories import COURIER, GAZETTE, POST, prepare

Drawn = tuple[str, list[str], bool]
"""An article: its headline, its paragraphs, and whether it is complete."""
TOLD = [text.split("\n\n") for text in (GAZETTE, COURIER, POST)]
HEADLINES = [headline for headline, *_ in TOLD]
POOL = [
    *(paragraph for _, *paragraphs in TOLD for paragraph in paragraphs),
    "Captain Tom Marlow may face charges, the inquiry heard.",
    "The pumps were serviced in 2019, Dunmere Lines said. “We did all that was asked of us,” it added.",
    "“I heard it, and I was wrong to ignore it,” Marlow said, as the Harbour Post reported.",
    "Rescuers slammed the firm’s outrageous greed after the disaster.",
    "Reuters reported that 12 people died and 30 were hurt.",
    "No one was hurt when the Osprey sank, a spokesman claimed.",
]  # fmt: skip
bodies = st.lists(st.sampled_from(POOL), min_size=1, max_size=7, unique=True)
articles = st.tuples(st.sampled_from(HEADLINES), bodies, st.booleans())


def prepared(drawn: list[Drawn]) -> list[Prepared]:
    """Each article is of another hour: of two equal texts, the later one has it from the first."""
    out = []
    for n, (head, body, complete) in enumerate(drawn):
        made = prepare(f"outlet{n}", "\n\n".join([head, *body]), complete=complete)
        when = datetime(2026, 3, 1, n, tzinfo=UTC)
        out.append(replace(made, article=replace(made.article, published=when)))
    return out


stories = st.lists(articles, min_size=2, max_size=4)


def whole(found: Comparison) -> object:
    """Everything that is said, without the order in which it is listed. Of two versions of a quote that say
    equally much, the first that is given is the one by which the others are measured."""
    document = to_document(found)
    for row in document["quotes"]:
        row["id"] = ""
        for version in row["versions"]:
            version["form"] = ""
    return unordered(document)


def unordered(value: object) -> object:
    if isinstance(value, dict):
        return sorted((key, repr(unordered(each))) for key, each in value.items())
    return sorted(repr(unordered(each)) for each in value) if isinstance(value, list | tuple) else value


@settings(max_examples=100, deadline=None)
@given(stories, st.data())
def test_the_order_of_the_articles_changes_nothing(drawn: list[Drawn], data: st.DataObject) -> None:
    story = prepared(drawn)
    order = data.draw(st.permutations(range(len(story))))
    assert whole(compare(story)) == whole(compare([story[n] for n in order]))


@settings(max_examples=60, deadline=None)
@given(stories)
def test_what_is_said_stands_where_it_is_said_to_stand_and_is_kept_whole(drawn: list[Drawn]) -> None:
    found = compare(prepared(drawn))
    texts = {one.article.id: one.article.text for one in found.articles}
    passages = {p.id: (one.article.id, p) for one in found.articles for p in one.passages}
    spans = [
        *(value for claim in found.claims for apart in claim.differences for value in apart.values),
        *(version for row in found.quotes for version in row.versions),
        *found.wording,
    ]
    for span in spans:
        owner, passage = passages[span.passage]
        assert owner == span.article and passage.start <= span.start < span.end <= passage.end
        assert texts[span.article][span.start : span.end] == span.text
    for claim in found.claims:
        assert all(passages[each][0] == article for article, ids in claim.cells.items() for each in ids)
    known = {claim.id: claim for claim in found.claims}
    for row in found.left_out:
        assert row.article not in row.reported_by and set(row.reported_by) <= set(known[row.claim].cells)
        assert set(row.evidence) <= set(passages) and 0 <= row.weight <= 1
        if row.kind == "claim":
            assert row.text == passages[known[row.claim].lead][1].text
            assert row.article not in known[row.claim].cells
    assert from_document(json.loads(json.dumps(to_document(found)))) == found
