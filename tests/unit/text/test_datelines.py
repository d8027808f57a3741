import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.datelines import without_dateline

TOLD = "The ferry sank on Monday."


@pytest.mark.parametrize(
    "opening",
    [
        "DUNMERE — ",
        "DUNMERE, Averil (AP) — ",
        "PORT MARLOW , Av. -- ",
        "Dunmere (dpa) - ",
        "Port Marlow, Averil (Reuters) – ",
        "SÃO LUÍS (AFP) — ",
        "DUNMERE. ",
        "PORT-MARLOW. ",
    ],
)
def test_a_dateline_tells_nothing(opening: str) -> None:
    assert without_dateline(opening + TOLD) == TOLD


@pytest.mark.parametrize(
    "text",
    [
        TOLD,
        "The ferry — built in Dunmere — sank.",
        "The Osprey (a ferry) — sank.",
        "NATO-led troops left.",
        "FBI agents — four of them — left.",
        "DUNMERE — ",
        "DUNMERE.",
        "They met in DUNMERE. It rained.",
        "Ada Brook (D-Averil) said it.",
    ],
)
def test_other_openings_stay(text: str) -> None:
    assert without_dateline(text) == text


@given(st.text(alphabet="ABC abc(),.—- ", max_size=60))
def test_what_is_left_is_the_end_of_the_text(text: str) -> None:
    assert text.endswith(without_dateline(text))
