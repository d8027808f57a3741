"""What speaks for two passages telling one fact."""

import pytest

from reader.compare.comparison import compare
from reader.compare.facts import corpus_of
from reader.compare.features import FEATURES, evidence_of
from tests.unit.compare.stories import block, prepare


def shared(left: str, right: str) -> float:
    """How much two sentences share, each told with the same others around it."""
    rest = "Gulls were seen over the water.\n\nA storm is due."
    told = [
        prepare("a", f"Item one\n\n{left}\n\n{rest}"),
        prepare("b", f"Item two\n\n{right}\n\n{rest}"),
    ]
    corpus = corpus_of(told)
    evidence = evidence_of(corpus, lambda _stem: 1.0)
    found = block(evidence, *corpus.bounds)
    return float(found[1, 1, FEATURES.index("shared")])


def test_the_same_names_say_less_than_the_same_deed() -> None:
    names = shared("Marlow met Harrow by chance.", "Snow kept Marlow and Harrow indoors.")
    deed = shared("The keeper repaired lanterns by chance.", "Snow made him who repaired lanterns rest.")
    assert 0 < names < deed


@pytest.mark.parametrize(
    "texts",
    [
        ("Mayor Moss resigns over ferry contract", "Ferry contract costs Dunmere's mayor her office"),
        (
            "Court strikes down levy on catches",
            "Judges: levy on catches unlawful\n\nThe levy on catches breaks the charter, the court ruled.",
        ),
        (
            "Fire closes school in Averil\n\nFire broke out in the gym of a school in Averil on Monday.",
            "School gym burns\n\nLessons in Averil are cancelled after flames destroyed the gym.",
        ),
    ],
)
def test_two_teasers_of_one_event_are_one_row(texts: tuple[str, str]) -> None:
    """What the few passages share is not taken for the subject of the whole story."""
    told = compare([prepare(f"a{n}", text) for n, text in enumerate(texts)])
    assert any(len(claim.cells) == 2 for claim in told.claims)


def test_two_teasers_of_other_things_are_none() -> None:
    told = compare(
        [prepare("a", "Harbour board shuts pier at Dunmere"), prepare("b", "Dunmere choir sings in Averil")]
    )
    assert not any(len(claim.cells) == 2 for claim in told.claims)
