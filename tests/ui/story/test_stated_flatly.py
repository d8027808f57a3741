"""What one outlet hedges and another states without that: nobody wrote the plain words against it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.model.comparison import Difference
from tests.ui.story.data import ferry
from ui.models.annotations import Annotated
from ui.models.evidence import Evidence
from ui.models.overview import disagreements


@pytest.fixture
def evidence() -> Evidence:
    """The Echo hedges (“14”), the Herald does not (“12”)."""
    story = ferry()
    hedged, plain = story.claims[2].differences[0].values
    claim = replace(story.claims[2], differences=(Difference("hedge", (hedged, replace(plain, flat=True))),))
    return Evidence(replace(story, claims=(*story.claims[:2], claim, *story.claims[3:])))


def note(evidence: Evidence, article: str) -> str:
    notes = {n.passage: n for n in Annotated(evidence, article).notes}
    return notes[f"{article}.p3"].lines


def test_beside_what_is_hedged_the_margin_names_who_does_without(evidence: Evidence) -> None:
    assert note(evidence, "a1") == "“14” here · without it: Herald"


def test_beside_what_is_flat_the_margin_gives_the_others_hedge(evidence: Evidence) -> None:
    assert note(evidence, "a2") == "“14” The Echo"


def test_the_overview_names_who_does_without(evidence: Evidence) -> None:
    told = [statement.cell.text for statement in disagreements(evidence)[0]]
    hedge = next(text for text in told if text.startswith("How sure"))
    assert "“14” (The Echo) · without it: Herald" in hedge and "12" not in hedge.splitlines()[0]
