"""Words that only tell who speaks, and pairs that share little else."""

import numpy as np
import pytest

from reader.compare.credited import credited
from reader.compare.facts import corpus_of
from reader.compare.features import evidence_of
from reader.compare.pairs import PairModel, probabilities
from reader.compare.shared import Shared
from tests.unit.compare.stories import prepare


def of(text: str) -> frozenset[str]:
    (found,) = credited(text, ((0, len(text)),), "en")
    return found


@pytest.mark.parametrize(
    ("text", "within", "without"),
    [
        (
            "“Nobody heard the alarm in the night,” said Harbour Master Ada Brook of the Averil Line.",
            ("brook", "ada", "averil", "line"),
            ("alarm", "night"),
        ),
        (
            "Ada Brook, head of the coastguard station, said the ferry had sunk.",
            ("brook", "coastguard", "station"),
            ("ferri", "sunk"),
        ),
        ("Captain Tom Marlow told the inquiry that two boats came.", ("marlow",), ("two", "boat")),
        ("According to Ada Brook, two boats came.", ("brook",), ("two", "boat", "came")),
        ("Ada Brook, who steered the ferry in March, said nobody was hurt.", ("brook",), ("steer", "march")),
    ],
)
def test_who_speaks_is_told_from_what_is_said(
    text: str, within: tuple[str, ...], without: tuple[str, ...]
) -> None:
    found = of(text)
    assert set(within) <= found
    assert not found & set(without)


def test_a_speaker_without_a_name_says_nothing_of_one() -> None:
    assert not of("He said that two boats came.") and not of("The coastguard said that two boats came.")


def test_what_is_said_of_the_speaker_elsewhere_in_the_sentence_counts() -> None:
    assert "brook" not in of("Ada Brook said that Brook Harbour would close.")


SAID = "“We could not start the pumps,” said Chief Engineer Lena Harrow of the Averil Line."
OTHER = "Chief Engineer Lena Harrow of the Averil Line said her team had asked for leave in June."
AGAIN = "Chief Engineer Lena Harrow of the Averil Line said the pumps did not start."


def test_two_statements_of_one_speaker_are_not_one_fact_for_that(monkeypatch: pytest.MonkeyPatch) -> None:
    rest = "Fares rise next year.\n\nThe board met in May.\n\nNo trial date was set."
    corpus = corpus_of(
        [
            prepare("a", f"A loss at sea\n\nNight fell.\n\n{SAID}\n\n{rest}"),
            prepare("b", f"News\n\nIt rained.\n\n{OTHER}\n\n{AGAIN}\n\n{rest}"),
        ]
    )
    place = {f.passage.text: i for i, f in enumerate(corpus.facts)}
    evidence, model = evidence_of(corpus, lambda _stem: 3.0), PairModel.load()
    words = Shared(evidence)
    assert words.only_a_speaker(place[SAID], place[OTHER])
    assert not words.only_a_speaker(place[SAID], place[AGAIN])
    monkeypatch.setattr("reader.compare.pairs._ONE_SPEAKER", 1.01)
    heard = probabilities(evidence, model).dense()
    monkeypatch.setattr("reader.compare.pairs._ONE_SPEAKER", 0.0)
    free = probabilities(evidence, model).dense()
    lowered = np.argwhere(heard < free)
    assert [place[SAID], place[OTHER]] in lowered.tolist()
    assert heard[place[SAID], place[OTHER]] < model.row <= free[place[SAID], place[OTHER]]
    assert heard[place[SAID], place[AGAIN]] == free[place[SAID], place[AGAIN]]
