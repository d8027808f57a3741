"""Headlines in rows: they say again what stands below them."""

import numpy as np

from reader.compare.chances import Chances
from reader.compare.comparison import compare
from reader.compare.facts import corpus_of
from reader.compare.headlines import Alone, by_more_than_headlines, without_side_rows
from reader.model.comparison import Claim, Comparison
from tests.unit.compare.stories import prepare

HEAD = "Harbour board closes the north pier at Dunmere"
SAME = "The harbour board closes the north pier at Dunmere from Monday."
OTHER = "Engineers found rust in 40 of the bolts that hold the deck."


def texts(told: Comparison) -> dict[str, str]:
    return {p.id: p.text for one in told.articles for p in one.passages}


def rows_with(told: Comparison, text: str) -> list[Claim]:
    words = texts(told)
    return [c for c in told.claims if any(words[i] == text for ids in c.cells.values() for i in ids)]


def test_a_headline_stands_beside_the_sentence_that_says_it_again() -> None:
    told = compare(
        [
            prepare("a", f"{HEAD}\n\n{OTHER}\n\n{SAME}"),
            prepare("b", f"Ferry fares rise\n\n{OTHER}\n\nFares rise by a tenth in the summer."),
        ]
    )
    (row,) = rows_with(told, HEAD)
    assert {texts(told)[i] for i in row.cells["a"]} == {HEAD, SAME}
    assert texts(told)[row.lead] == SAME  # a headline does not stand for what is told below it


def test_a_headline_that_nothing_repeats_keeps_its_row() -> None:
    told = compare(
        [
            prepare("a", f"Rust never sleeps\n\n{OTHER}\n\n{SAME}"),
            prepare("b", f"Ferry fares rise\n\n{OTHER}\n\nFares rise by a tenth in the summer."),
        ]
    )
    (row,) = rows_with(told, "Rust never sleeps")
    assert list(row.cells) == ["a"] and len(row.cells["a"]) == 1


def test_who_reports_the_sentence_comes_close_to_the_headline() -> None:
    """Whether the other outlet reports all that the headline says is not settled by the sentence."""
    told = [prepare("a", f"{HEAD}\n\n{SAME}"), prepare("b", f"Ferry fares rise\n\n{OTHER}\n\n{SAME}")]
    corpus = corpus_of(told)
    (head, same), (fares, other, again) = (range(*bounds) for bounds in corpus.bounds)
    groups = [(head,), (same, again), (fares,), (other,)]
    alone = Alone(corpus, groups)
    assert alone.joined(groups) == groups
    assert alone.near((head,)) == {1: again}
    assert not alone.near((fares,)) and not alone.near((same, again))


def test_a_row_that_only_headlines_call_for_is_one_with_the_row_that_it_repeats() -> None:
    told = [prepare(name, f"{HEAD}\n\n{OTHER}\n\n{SAME}") for name in "abc"]
    corpus = corpus_of(told)
    (ha, oa, sa), (hb, ob, sb), (hc, oc, sc) = (range(*bounds) for bounds in corpus.bounds)
    rust, main = (oa, ob, oc), (sa, sb, sc, ha)
    assert without_side_rows(corpus, [rust, main, (ha, hb), (hc,)]) == [
        rust,
        tuple(sorted((*main, hb))),
        (hc,),
    ]
    assert without_side_rows(corpus, [rust, main, (sa, hb, hc)]) == [rust, tuple(sorted((*main, hb, hc)))]
    # Nothing else of it stands there, not all of it, or a sentence has no other home.
    for kept in ([rust, main, (hb, hc)], [(*rust, hb), main, (hb, ha, hc)], [(oa, ob), main, (oc, ha, hb)]):
        assert without_side_rows(corpus, kept) == kept


def test_what_is_told_in_two_words_by_both_is_one_row() -> None:
    told = compare(
        [
            prepare("a", f"A mayor dies\n\n{OTHER}\n\nIt was truly wonderful."),
            prepare("b", f"Ferry fares rise\n\n{SAME}\n\nIt was truly wonderful."),
        ]
    )
    (row,) = rows_with(told, "It was truly wonderful.")
    assert set(row.cells) == {"a", "b"}


def test_a_row_of_openings_alone_may_hold_a_headline_that_agrees_less_well() -> None:
    told = [prepare(name, f"{HEAD}\n\n{OTHER}\n\n{SAME}") for name in "ab"]
    corpus = corpus_of(told)
    (ha, oa, sa), (hb, ob, _sb) = (range(*bounds) for bounds in corpus.bounds)
    assert np.flatnonzero(corpus.openings()).tolist() == [ha, oa, hb, ob]
    articles = np.array([facts.article for facts in corpus.facts])
    fits = np.full(2, 0.4, np.float32)
    chance = Chances.of_pairs(len(articles), np.array([hb, hb]), np.array([oa, sa]), fits)

    def kept(group: tuple[int, ...]) -> bool:
        alone = [(i,) for i in range(len(articles)) if i not in group]
        return group in by_more_than_headlines(corpus, chance, articles, [group, *alone])

    assert kept((oa, hb)) and not kept((sa, hb))
