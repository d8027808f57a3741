import pytest

from reader.compare.facts import Facts, corpus_of
from reader.compare.scraps import is_scrap, leans
from tests.unit.compare.stories import prepare


def facts(text: str) -> Facts:
    return corpus_of([prepare("a", f"Ferry inquiry opens\n\nThe pier was shut. {text}")]).facts[-1]


@pytest.mark.parametrize(
    ("text", "scrap"),
    [
        ("Was the alarm ever tested?", True),
        ("Was “the alarm” ever tested?", False),
        ("The board put it like this:", True),
        ("This is one of the…", True),
        ("Marlow replied.", True),
        ("According to the board and Harbour News.", True),
        ("According to the board, it sank.", False),
        ("Ada Marlow", True),
        ("2 HMS.", True),
        ("CREW: Ames; Reid, Holt (Grey 34); Whitlock, Tully.", True),
        ("Not used: Finch, Marr.", True),
        ("Osprey: Novak 6, Hale 5, Brook 6.", True),
        ("Saved: Ada Brook, who clung to a mast.", False),
        ("The verdict: guilty, all twelve agreed.", False),
        ("The verdict: Guilty.", False),
        ("Marlow resigned.", False),
        ("The board shut the pier on Monday.", False),
    ],
)
def test_what_states_nothing_by_itself(text: str, scrap: bool) -> None:
    assert is_scrap(facts(text)) is scrap


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("“He had left by then,” Marlow said.", True),
        ("But the pier was shut.", True),
        ("Heard in Averil, the case went on.", False),
    ],
)
def test_what_rests_on_the_sentence_before(text: str, does: bool) -> None:
    assert leans(facts(text)) is does
