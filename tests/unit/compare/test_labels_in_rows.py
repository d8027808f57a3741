"""What is called differently in one row: somebody without a name, a deed, a thing with a loaded word."""

import pytest

from reader.compare.counterparts import Counterparts, Span
from reader.compare.labels import labels_and_rows
from reader.compare.labels_deeds import deeds
from reader.compare.labels_in_place import in_place
from reader.compare.labels_loaded import loaded_names
from reader.compare.prepared import Prepared
from reader.model.comparison import Claim, Label, Loaded
from tests.unit.compare.stories import prepare


def row(*sentences: str) -> tuple[list[Prepared], list[Claim]]:
    """Articles of one sentence each, which stand in one row."""
    prepared = [prepare(f"a{n}", f"Head {n}\n\n{said}") for n, said in enumerate(sentences)]
    cells = {one.article.id: (one.passages[-1].id,) for one in prepared}
    return prepared, [Claim("c1", prepared[0].passages[-1].id, cells)]


def texts(label: Label) -> list[str]:
    return [use.text for use in label.names]


@pytest.mark.parametrize(
    ("left", "right", "called"),
    [
        (
            "The firm sent money to a waitress who claimed to have seen the fire.",
            "A firm sent money to a former actress who claimed that she saw the fire.",
            ["a waitress", "a former actress"],
        ),
        (
            "A 59-year-old grandmother fell into the harbour.",
            "The boat hit a 59-year-old clerk.",
            ["grandmother", "clerk"],
        ),
    ],
)
def test_somebody_in_the_same_place(left: str, right: str, called: list[str]) -> None:
    ((claim, label),) = in_place(*row(left, right))
    assert (claim, texts(label), label.kind) == ("c1", called, "maybe")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # the same in other words
        ("They spoke with lawyers at the quay.", "They spoke with attorneys at the quay."),
        # other places
        ("They spoke with sailors at the quay.", "In the town hall a clerk read the letter."),
        # whose they are is told of two persons
        ("In Dunmere her father ran a shop.", "In Dunmere a daughter ran a shop."),
        # "that" joins two sentences
        (
            "The firm sent word to the board that clerks claimed to have seen the fire.",
            "The firm sent word to the board that sailors claimed to have seen the fire.",
        ),
        # nobody in particular
        ("They spoke with any sailor at the quay.", "They spoke with the next waitress at the quay."),
        # another age is another person
        ("A 59-year-old clerk fell into the harbour.", "A 58-year-old sailor fell into the harbour."),
        # both have both words
        (
            "They met a waitress who sang, an actress.",
            "They met an actress who sang, a waitress.",
        ),
        # a name follows
        ("They met with mayor Ada Brook at the quay.", "They met with singer Tom Lee at the quay."),
        # words of a speaker
        ("He met “a liar at the quay”.", "He met “a hero at the quay”."),
    ],
)
def test_these_call_nobody_differently(left: str, right: str) -> None:
    assert not list(in_place(*row(left, right)))


@pytest.mark.parametrize(
    ("left", "right", "verbs"),
    [
        (
            "The council removed Ada Brook as speaker on Monday.",
            "The council ousted Ada Brook as speaker on Monday.",
            ["removed", "ousted"],
        ),
        (  # by the plain alternative of a loaded verb
            "Council to end the ferry subsidy in May",
            "Council to pull the plug on the ferry subsidy",
            ["end", "pull the plug"],
        ),
        ("Ferry fares fall in winter", "Ferry fares plummet in winter", ["fall", "plummet"]),
    ],
)
def test_another_verb_of_the_same_deed(left: str, right: str, verbs: list[str]) -> None:
    ((claim, label),) = deeds(*row(left, right))
    assert (claim, texts(label), label.kind) == ("c1", verbs, "deed")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # variants are no choice
        ("The council removed Ada Brook as speaker.", "The council dismissed Ada Brook as speaker."),
        # done, and still to be done; done, and not done
        ("The council removed Ada Brook as speaker.", "The council may oust Ada Brook as speaker."),
        ("The council removed Ada Brook as speaker.", "The council never ousted Ada Brook as speaker."),
        ("Ada Brook leaked the files of the ferry.", "Ada Brook revealed herself as source of the files."),
        # one verb; what somebody is, not what was done
        ("Ada Brook bowed to the crew of the ferry.", "Ada Brook bowed before the crew of the ferry."),
        ("Ada Brook killed two of the crew.", "Ada Brook, a suspended worker, shot two of the crew."),
        # nothing in common before or behind
        ("The council removed Ada Brook as speaker.", "In spring the crew ousted its captain."),
        # a noun
        ("Ferry fares plummet in winter.", "Ferry fares: the fall in winter."),
        # both use both
        (
            "The council removed Ada Brook; they ousted Ada Brook.",
            "The council ousted Ada Brook; they removed Ada Brook.",
        ),
    ],
)
def test_these_tell_no_deed_differently(left: str, right: str) -> None:
    assert not list(deeds(*row(left, right)))


def test_an_end_of_a_life_is_told_without_its_of() -> None:
    prepared, claims = row(
        "Two men were held over the murder of Ada Brook in Dunmere.",
        "Two men were held over the fatal shooting of Ada Brook in Dunmere.",
    )
    ((_claim, (label,)),) = labels_and_rows(prepared, claims)[1].items()
    assert texts(label) == ["murder", "fatal shooting"]


def judging(one: Prepared, word: str, *, quoted: bool = False) -> Loaded:
    passage = one.passages[-1]
    start = passage.start + passage.text.index(word)
    return Loaded(
        one.article.id,
        passage.id,
        start,
        start + len(word),
        word,
        category="adjective",
        why="",
        plain=None,
        quoted=quoted,
        score=0.8,
    )


def test_a_word_that_judges_is_set_against_the_thing_without_it() -> None:
    prepared, claims = row(
        "A masked man carried out a brazen robbery at the pearl museum in Dunmere.",
        "A masked man carried out a robbery at the pearl museum in Dunmere.",
        "A masked man carried out a daring robbery at the pearl museum.",
    )
    wording = [judging(prepared[0], "brazen"), judging(prepared[2], "daring")]
    ((claim, label),) = loaded_names(prepared, claims, wording)
    assert (claim, label.of, label.kind) == ("c1", "robberi", "maybe")
    assert set(texts(label)) == {"brazen robbery", "robbery", "daring robbery"}
    _labels, rows = labels_and_rows(prepared, claims, wording)
    assert label in rows["c1"]


@pytest.mark.parametrize(
    "other",
    [
        "The police of the valley looked into a robbery.",  # of another thing
        "A masked man carried out a brazen robbery at the pearl museum in Dunmere.",  # has the word
        "A masked man carried out a daring robbery at the pearl museum.",  # judges too
        "A masked man carried out a robbery trial at the pearl museum in Dunmere.",  # the noun goes on
        "A masked man, who said “a robbery at the pearl museum in Dunmere”, fled.",  # a speaker's words
    ],
)
def test_a_word_that_judges_alone_is_no_difference(other: str) -> None:
    prepared, claims = row("A masked man carried out a brazen robbery at the pearl museum in Dunmere.", other)
    wording = [judging(prepared[0], "brazen")]
    wording += [judging(prepared[1], "daring")] if "daring" in other else []
    assert not list(loaded_names(prepared, claims, wording))


def test_a_word_of_size_is_no_judgement() -> None:
    prepared, claims = row(
        "A masked man carried out a huge robbery at the pearl museum in Dunmere.",
        "A masked man carried out a robbery at the pearl museum in Dunmere.",
    )
    assert not list(loaded_names(prepared, claims, [judging(prepared[0], "huge")]))


def test_a_speakers_judgement_is_the_speakers() -> None:
    prepared, claims = row(
        "A masked man carried out a “brazen robbery” at the pearl museum in Dunmere.",
        "A masked man carried out a robbery at the pearl museum in Dunmere.",
    )
    assert not list(loaded_names(prepared, claims, [judging(prepared[0], "brazen", quoted=True)]))


def test_verbs_that_stand_for_each_other_tell_one_deed() -> None:
    """Where one word is the same around them the encoder is asked, of verbs of one line only."""
    asked: list[tuple[str, str]] = []

    class Known(Counterparts):
        def same(self, left: str, here: Span, right: str, there: Span) -> bool:
            asked.append((left[slice(*here)], right[slice(*there)]))
            return True

    told = row("Ferry fares fall in winter.", "In winter costs plummet.")
    assert not list(deeds(*told))
    ((_claim, label),) = deeds(*told, Known())
    assert texts(label) == ["fall", "plummet"]
    assert asked == [("fall", "plummet")]
    assert not list(deeds(*row("Ferry fares fall in winter.", "In winter costs may plummet."), Known()))
    assert not list(deeds(*row("Ferry fares fall in winter.", "Costs plummet for passengers."), Known()))


@pytest.mark.parametrize("counted", ["shocking 31 hours", "shocking four hours", "shocking hours"])
def test_a_word_that_judges_how_many_there_are_is_no_name_of_them(counted: str) -> None:
    left = f"The firm pumped sewage into the lake at Dunmere for {counted} this summer."
    right = "The firm pumped sewage into the lake at Dunmere for many hours this summer."
    prepared, claims = row(left, right)
    found = list(loaded_names(prepared, claims, [judging(prepared[0], "shocking")]))
    assert bool(found) == (counted == "shocking hours")
