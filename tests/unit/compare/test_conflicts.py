"""Figures of one row: which count the same thing, and which of these do not agree."""

from __future__ import annotations

import pytest

from reader.compare.conflicts import agree, conflicts
from reader.compare.facts import corpus_of
from reader.compare.quantities import Quantities
from reader.text.figures import find
from tests.unit.compare.stories import prepare


def apart(*sentences: str) -> list[set[str]]:
    """The figures that conflict, a set for each thing, in a row to which each article gives a sentence."""
    prepared = [prepare(f"a{n}", f"Head {n}\n\n{text}") for n, text in enumerate(sentences)]
    corpus = corpus_of(prepared)
    cells = {k: [corpus.facts[b - 1]] for k, (_a, b) in enumerate(corpus.bounds)}
    return [{q.figure.text for q in group} for group in conflicts(cells, Quantities(corpus.facts))]


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("43,000 cars", "43,350 cars", True),
        ("48 cars", "49 cars", False),
        ("50 cars", "43 cars", False),
        ("about 30 cars", "29 cars", True),
        ("about 300 cars", "278 cars", False),
        ("about 300 cars", "286 cars", True),
        ("29 cars", "about 30 cars", True),
        ("more than 40 cars", "41 cars", False),
        ("at least 14 cars", "up to 14 cars", False),
        ("at least 14 cars", "at least 14 cars", True),
        ("10 miles", "16 km", True),
        ("10 miles", "20 km", False),
    ],
)
def test_what_agrees(left: str, right: str, same: bool) -> None:
    (one,), (other,) = find(left), find(right)
    assert agree(one, other) == agree(other, one) == same


def test_the_same_noun_among_other_words_is_another_thing() -> None:
    assert apart("Six pins hold up the eastern tower.", "Eight pins hold up the eastern tower.")
    assert not apart("Six pins lay in the river mud.", "Eight pins hold up the eastern tower.")
    assert not apart("Six pins lay near the tower.", "Eight pins hold up the eastern tower.")


def test_who_agrees_is_no_conflict_because_a_third_counts_something_else() -> None:
    told = "Six pins hold up the eastern tower of the bridge."
    assert not apart(told, told, "Nine pins lay rusting in a museum yard.")
    assert apart(told, told, "Seven pins hold up the eastern tower of the bridge.") == [{"Six", "Seven"}]


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        (
            "A Harrow Institute poll found that 54 percent {}.",
            "A Dunmere survey found that 48 percent {}.",
            False,
        ),
        ("A Harrow poll found that 54 percent {}.", "48 percent {}, according to Dunmere University.", False),
        (
            "In a poll conducted by Harrow, 54 percent {}.",
            "In a survey of 900 crews by Quill, 48 percent {}.",
            False,
        ),
        ("Harrow’s latest survey has 54 percent {}.", "Harrow found that 48 percent {}.", True),
        ("Some 54 percent {}.", "Harrow found that 48 percent {}.", True),
    ],
)
def test_what_two_measured_are_two_shares(left: str, right: str, one: bool) -> None:
    what = "of voters back the new bridge"
    assert bool(apart(left.format(what), right.format(what))) == one


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("in the quarter", "in the year", False),
        ("in the second quarter", "a year", False),
        ("in the quarter", "in the third quarter", True),
        ("in the quarter, a year after the fire", "in the quarter", True),
        ("in the quarter", "in Dunmere", True),
        ("a week", "monthly", False),
        ("over the past week", "in the month", False),
        ("last week", "this month", True),  # when it was, not over what it is counted
    ],
)
def test_figures_of_two_periods_are_two_figures(left: str, right: str, one: bool) -> None:
    told = "The Northsound ferries carried {} passengers {}."
    assert bool(apart(told.format("41,000", left), told.format("52,000", right))) == one


def test_who_counts_the_attacker_too_counts_one_more() -> None:
    killed, dead = "A gunman killed eight people at the ferry depot.", "{} people dead at the ferry depot, {}"
    assert not apart(killed, dead.format("Nine", "including the gunman."))
    assert apart(killed, dead.format("Nine", "police say."))
    assert apart(killed, dead.format("Fourteen", "including the gunman."))
    assert apart(killed, dead.format("Nine", "including the gunman's brother."))


def test_a_headline_counts_the_attacker_as_its_text_does() -> None:
    text = "A man shot at the crew. {} people were killed, {}, the mayor said."
    prepared = [
        prepare("a0", f"Nine dead at the ferry depot\n\n{text.format('Nine', 'including the gunman')}"),
        prepare("a1", f"Eight killed at the ferry depot\n\n{text.format('Eight', 'the police said')}"),
    ]
    corpus = corpus_of(prepared)
    cells = {k: [corpus.facts[a]] for k, (a, _b) in enumerate(corpus.bounds)}
    assert not conflicts(cells, Quantities(corpus.facts))
    plain = prepare("a2", f"Nine dead at the ferry depot\n\n{text.format('Nine', 'the police said')}")
    corpus = corpus_of([plain, prepared[1]])
    cells = {k: [corpus.facts[a]] for k, (a, _b) in enumerate(corpus.bounds)}
    assert conflicts(cells, Quantities(corpus.facts))


def test_sums_and_shares_need_more_than_a_name_in_common() -> None:
    one, other = "Ada Brook paid $5 million in fines.", "Ada Brook earned $6 million from films."
    assert not apart(one, other)
    assert apart(one, "Ada Brook paid $6 million in fines.")
    assert not apart("Ada Brook won 52% in Dunmere.", "Ada Brook cut taxes by 40% at home.")


def test_a_sum_of_what_the_other_gives_is_no_conflict() -> None:
    assert not apart("Navy crews held 23 pirates on deck.", "Navy crews held 12 and 11 pirates on deck.")


def test_an_outlet_may_know_of_an_act_that_the_other_does_not_name() -> None:
    one = "A storm at the harbour of Dunmere left 12 people dead."
    assert apart(one, "A storm at the harbour of Dunmere took 14 people.") == [{"12", "14"}]
    assert not apart(one, "A storm at the harbour of Dunmere injured 14 people.")


def test_one_amount_that_is_the_least_here_and_the_most_there() -> None:
    assert apart("It will drill at least 60 wells.", "Its rival is to give up to 60 dikes.")
    assert not apart("It will drill at least six wells.", "Its rival is to give up to six dikes.")
    assert apart("It will pay at least $6 for wells.", "Its rival is to give up to $6 for dikes.")


def test_an_outlet_that_gives_both_figures_tells_of_two_things() -> None:
    both = "The crew of the ferry was cut from 50 sailors to 30."
    assert not apart(both, "The crew of the ferry was 30 sailors.")
    assert apart("The crew of the ferry was 50 sailors.", "The crew of the ferry was 30 sailors.")


def test_ages_are_compared_for_one_person() -> None:
    assert apart("Ada Brook, 48, saw the ferry sink.", "Ada Brook, 47, saw the ferry sink.")
    assert not apart("Ada Brook, 48, saw the ferry sink.", "Ida Moss, 47, saw the ferry sink.")
    assert not apart("Ada Brook, 48, saw the ferry sink.", "Ida Brook, 20, saw the ferry sink.")
    assert not apart(
        "The 48-year-old pilot Ada Brook saw it.",
        "The 47-year-old pilot of a tug in the harbour saw Ada Brook.",
    )


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        # an age, however it is written; nobody rounds one
        ("Police arrested Ada Brook, age 61, on Friday.", "Sixty-year-old Ada Brook is accused.", "61 Sixty"),
        ("Ada Brook, aged 61, was not there.", "Ada Brook, 60, is accused of theft.", "61 60"),
        ("Ada Brook, age 61, was not there.", "Ada Brook, 61, is accused of theft.", ""),
        ("Ada Brook, age 61, was not there.", "Ida Moss, 60, is accused of theft.", ""),
        # a toll counts people
        (
            "As the valley floods ebb, death toll passes 165",
            "Death toll from valley floods tops 150",
            "165 150",
        ),
        ("The death toll of the flood rose to 41.", "The flood killed 38 people.", "41 38"),
        ("The flood killed 40 people in Dunmere.", "The flood killed 41 people in Dunmere.", "40 41"),
        # in headlines and short sentences the number stands alone beside what was done to so many
        ("Ferry Fire Kills 12 In Dunmere", "At least 20 dead after ferry fire in Dunmere", "12 At_least_20"),
        ("Ferry fire leaves 15 dead, 30 hurt", "Fire on ferry kills 12, injures 30", "15 12"),
        ("Ferry fire leaves 15 dead, 30 hurt", "Fire on ferry kills 15, injures 40", "30 40"),
        ("A fire killed nine of the crew.", "A fire on a ferry killed 12.", ""),
        ("The fire killed 12 sheep in Dunmere.", "The fire killed 15 in Dunmere.", ""),
        ("The flood killed 400 people in Dunmere.", "The flood killed 402 people in Dunmere.", ""),
        ("The flood killed about 40 people here.", "The flood killed 41 people here.", ""),
        (
            "Crews fought it in temperatures of 17 degrees.",
            "Crews fought it in 20-degree temperatures.",
            "17 20",
        ),
    ],
)
def test_what_counts_one_thing_in_other_words(left: str, right: str, values: str) -> None:
    assert apart(left, right) == ([{one.replace("_", " ") for one in values.split()}] if values else [])


def test_an_age_is_no_number_of_dead() -> None:
    told = "Thirty people died when a boat sank off Arlen."
    assert not apart(told, "A man aged 48 died when a boat sank off Arlen.")
    assert apart(told, "Forty people died when a boat sank off Arlen.")


def test_two_places_have_two_counts_of_the_dead_where_an_article_knows_both() -> None:
    one, other = (
        "A flood killed 12 people in Dunmere on Friday.",
        "The storm killed 14 people in Averil on Friday.",
    )
    both = "The town of Dunmere was hit first.\n\n" + other
    assert apart(one, other) == [{"12", "14"}]  # of one event, for all that is known
    assert not apart(one, both)
    assert apart(one, both.replace("in Averil", "in Averil, Dunmere"))
