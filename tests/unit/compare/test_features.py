"""What speaks for two passages telling one fact."""

from reader.compare.facts import corpus_of
from reader.compare.features import FEATURES, block, evidence_of
from tests.unit.compare.stories import prepare


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
