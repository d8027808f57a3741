from itertools import permutations

import pytest

from reader.compare.comparison import compare
from reader.compare.facts import corpus_of
from reader.compare.prepared import Prepared
from reader.compare.rows import Row, how_far_down
from reader.compare.voices import voices
from reader.errors import Cancelled
from reader.model.comparison import Claim, Comparison
from reader.text.vectors import WIDTH
from reader.work.progress import CancelToken
from tests.unit.compare.stories import COURIER, GAZETTE, POST, prepare, story, vectors


def texts(c: Comparison, claim: Claim) -> dict[str, list[str]]:
    known = {p.id: p.text for one in c.articles for p in one.passages}
    return {article: [known[i] for i in ids] for article, ids in claim.cells.items()}


def row_of(c: Comparison, words: str) -> Claim:
    return next(
        claim
        for claim in c.claims
        if len(claim.cells) > 1 and any(words in t for many in texts(c, claim).values() for t in many)
    )


def test_the_same_fact_in_other_words_is_one_row() -> None:
    c = compare(story())
    row = row_of(c, "admitted on Monday that he ignored")
    assert {"gazette", "courier"} <= set(row.cells)


def test_a_contradiction_stays_in_one_row_and_is_shown() -> None:
    c = compare([prepare("gazette", GAZETTE), prepare("post", POST)])
    row = row_of(c, "denied that he had ignored")
    values = {v.text for d in row.differences if d.kind == "verb" for v in d.values}
    assert {"admitted", "denied"} <= values


def test_one_answer_quoted_two_ways_is_a_difference_of_quotation() -> None:
    c = compare(story())
    values = [
        {v.text.lower() for v in d.values}
        for claim in c.claims
        for d in claim.differences
        if d.kind == "quote"
    ]
    assert any({"partially", "partly"} <= found for found in values)


def test_spans_of_differences_are_exact() -> None:
    c = compare(story())
    whole = {one.article.id: one.article.text for one in c.articles}
    found = [v for claim in c.claims for d in claim.differences for v in d.values]
    assert found
    assert all(whole[v.article][v.start : v.end] == v.text for v in found)


def test_a_row_that_nobody_else_has_is_left_out() -> None:
    c = compare(story())
    missing = [x for x in c.left_out if x.article == "courier"]
    (sum_,) = [x for x in missing if "$150 million" in x.text]
    assert sum_.state == "not_found" and "gazette" in sum_.reported_by
    assert sum_.nearest is not None and sum_.nearest.passage.startswith("courier.")
    assert all(0 <= x.weight <= 1 for x in c.left_out)


def test_a_figure_told_otherwise_in_another_row_is_not_left_out() -> None:
    left = "Storm hits Dunmere\n\nThe gauge off the harbour measured waves 6.2 metres high before it failed."
    right = "A night of wind\n\nThe ferry stayed in.\n\nWaves of 6.4 metres, the harbour gauge said."
    c = compare([prepare("left", left), prepare("right", right)])
    assert not [x for x in c.left_out if "metres" in x.text and x.state == "not_found"]


def test_a_detail_of_a_reported_row_is_left_out() -> None:
    c = compare(story())
    details = {(x.article, x.kind, x.text) for x in c.left_out if x.kind != "claim"}
    assert ("courier", "name", "Lena Harrow") in details
    assert ("post", "figure", "$150 million in damages") in details


def test_heaviest_first_for_each_article() -> None:
    c = compare(story())
    for name in ("gazette", "courier", "post"):
        weights = [x.weight for x in c.left_out if x.article == name]
        assert weights == sorted(weights, reverse=True)


def test_a_question_of_opinion_is_not_left_out() -> None:
    assert not any("trust the owners" in x.text for x in compare(story()).left_out)


def test_nothing_is_left_out_of_an_incomplete_article() -> None:
    teaser = "\n\n".join(POST.split("\n\n")[:2])
    c = compare([*story()[:2], prepare("post", teaser, complete=False)])
    assert {x.article for x in c.left_out} == {"gazette", "courier"}


def test_an_article_beside_itself_leaves_nothing_out() -> None:
    c = compare([prepare("one", GAZETTE), prepare("two", GAZETTE)])
    assert [x for x in c.left_out if x.kind != "claim"] == []
    assert not [x.text for x in c.left_out]
    assert all(not claim.differences for claim in c.claims)


@pytest.mark.parametrize("order", list(permutations(range(3)))[1:])
def test_the_order_of_the_articles_changes_no_row(order: tuple[int, ...]) -> None:
    given = story()
    first, second = compare(given), compare([given[k] for k in order])

    def rows(c: Comparison) -> list[tuple[object, ...]]:
        return [(x.id, x.lead, dict(x.cells), dict(x.maybe), dict(x.prominence)) for x in c.claims]

    assert rows(first) == rows(second)
    assert sorted(first.left_out, key=repr) == sorted(second.left_out, key=repr)
    assert [a.article.id for a in second.articles] == [given[k].article.id for k in order]


def test_every_comparable_passage_stands_in_a_row_and_no_other_does() -> None:
    c = compare(story())
    told = [i for claim in c.claims for ids in claim.cells.values() for i in ids]
    comparable = {p.id for one in c.articles for p in one.passages if p.comparable}
    asked = {
        p.id for one in c.articles for p in one.passages if p.text == "Should anyone trust the owners again?"
    }
    assert len(asked) == 1 and set(told) == comparable - asked, "a question states nothing"
    assert all(told.count(i) <= 2 for i in comparable)
    assert all(claim.lead in [i for ids in claim.cells.values() for i in ids] for claim in c.claims)
    assert all(not set(claim.maybe) & set(claim.cells) for claim in c.claims)


def test_profile_counts() -> None:
    c = compare(story())
    one = c.profile["post"]
    assert one.claims_only_here <= one.claims_reported
    assert one.words == len(POST.replace("'", "").split())
    assert one.leads_with and all(i in {claim.id for claim in c.claims} for i in one.leads_with)


def test_copies_of_one_text_are_one_voice() -> None:
    edited = GAZETTE.replace("Captain admits he ignored", "Ferry captain ignored")
    corpus = corpus_of([prepare("gazette", GAZETTE), prepare("wire", edited), prepare("courier", COURIER)])
    assert voices(corpus) == {0: 0, 1: 0, 2: 2}


def test_articles_without_a_word_to_compare() -> None:
    c = compare([prepare("gazette", GAZETTE), prepare("empty", "")])
    assert all(set(claim.cells) == {"gazette"} for claim in c.claims)
    assert c.left_out == ()
    assert compare([prepare("a", ""), prepare("b", "")]).claims == ()


def test_two_articles_are_needed_and_vectors_must_fit() -> None:
    with pytest.raises(ValueError, match="two"):
        compare([prepare("gazette", GAZETTE)])
    one = prepare("gazette", GAZETTE)
    with pytest.raises(ValueError, match="vector"):
        Prepared(one.article, one.passages, vectors(["x"]))
    assert one.vectors.shape == (len(one.passages), WIDTH)


def test_cancel_and_progress() -> None:
    token, told = CancelToken(), []

    def progress(what: str, done: int, of: int | None) -> None:
        told.append((what, done, of))
        if done == 2:
            token.cancel()

    with pytest.raises(Cancelled):
        compare(story(), progress=progress, cancel=token)
    assert [done for _what, done, _of in told] == [0, 1, 2]


def test_what_states_nothing_is_no_row_of_its_own() -> None:
    told = compare(
        [
            prepare(
                "a", "Road of Averil is shut again\n\nWas it wise?\n\nDrivers waited on the Marlow road."
            ),
            prepare("b", "Was it a mistake?\n\nNurses of the old infirmary met in the hall about their pay."),
        ]
    )
    rows = {text for claim in told.claims for many in texts(told, claim).values() for text in many}
    assert "Was it wise?" not in rows and {"Was it a mistake?", "Drivers waited on the Marlow road."} <= rows


def test_what_two_tell_near_their_tops_comes_before_what_one_begins_with() -> None:
    both = Row(lead=0, cells={0: (0,), 1: (1,)}, maybe={}, prominence={0: 0.15, 1: 0.15})
    one = Row(lead=0, cells={0: (0,)}, maybe={}, prominence={0: 0.1})
    below = Row(lead=0, cells={0: (0,), 1: (1,)}, maybe={}, prominence={0: 0.5, 1: 0.5})
    assert sorted((below, one, both), key=how_far_down) == [both, one, below]
