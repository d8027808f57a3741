"""What each outlet calls the same thing, person or act."""

from __future__ import annotations

from collections.abc import Sequence

from reader.compare.labels import labels_and_rows
from reader.compare.labels_people import called
from reader.compare.prepared import Prepared
from reader.model.comparison import Claim, Label
from tests.unit.compare.test_quotes import prepared


def labels(articles: Sequence[Prepared], claims: Sequence[Claim]) -> tuple[Label, ...]:
    return labels_and_rows(articles, claims)[0]


def by_thing(found: tuple[Label, ...]) -> dict[str, set[tuple[str, str]]]:
    return {label.of: {(n.article, n.text) for n in label.names} for label in found}


def test_who_accuses_a_person_is_no_name_for_them() -> None:
    a = prepared("a", "Row", "Furious villagers accused water minister Paula Renn of a cover-up on Monday.")
    b = prepared("b", "Row", "The famous disgraced mayor Paula Renn left. Later critics praised the vote.")
    found = by_thing(labels([a, b], ()))
    assert found["Paula Renn"] == {("a", "water minister"), ("b", "famous disgraced mayor")}


def test_what_is_done_to_a_person_in_a_headline_is_no_name_for_them() -> None:
    a = prepared("a", "Deal", "Council ousts former harbour engineer Tom Lee over the deal.")
    b = prepared("b", "Deal", "The embattled harbour engineer Tom Lee left on Monday.")
    found = by_thing(labels([a, b], ()))
    assert found["Tom Lee"] == {("a", "former harbour engineer"), ("b", "embattled harbour engineer")}


def test_rival_terms_of_one_thing() -> None:
    a = prepared("a", "Border", "Ten migrants were found on Monday.", "The migrants were fed.")
    b = prepared("b", "Border", "Ten illegal aliens were found on Monday.", "The illegal aliens were held.")
    found = by_thing(labels([a, b], ()))
    assert found["people who immigrated without papers"] == {("a", "migrants"), ("b", "illegal aliens")}


def test_a_term_that_all_use_is_no_choice() -> None:
    a = prepared("a", "Border", "Ten migrants were found on Monday.", "The migrants were fed.")
    b = prepared("b", "Border", "Ten migrants were held.", "Migrants often come here.")
    assert labels([a, b], ()) == ()


def test_who_opens_a_sentence_that_names_somebody_is_somebody_else() -> None:
    a = prepared("a", "Row", "Ann Brook, the mayor, is sorry for the fire at the church.")
    b = prepared("b", "Row", "An arsonist has burnt the church of Ann Brook.")
    row = Claim("c1", "a.p1", {"a": ("a.p1",), "b": ("b.p1",)}, {}, (), {})
    assert not any(use.text == "An arsonist" for label in labels([a, b], (row,)) for use in label.names)


def test_a_word_of_a_name_is_no_term() -> None:
    a = prepared("a", "Border", "Ana Lund of the Migration Museum spoke about the old roads.", "It was so.")
    b = prepared("b", "Border", "It spoke of a border crisis on Monday.", "The border crisis went on.")
    assert labels([a, b], ()) == ()


def test_a_speakers_term_is_not_the_outlets() -> None:
    a = prepared("a", "Border", "Ten migrants were found on Monday.", "The migrants were fed.")
    b = prepared(
        "b", "Border", "“The illegal aliens were held,” Anna Brook said. “Illegal aliens,” she said."
    )
    assert labels([a, b], ()) == ()


def test_what_a_person_is_called() -> None:
    a = prepared("a", "Row", "Peter Stone, the man suing the harbour, spoke on Monday.")
    b = prepared("b", "Row", "Peter Stone, a former harbour master, spoke on Monday.")
    found = by_thing(labels([a, b], ()))
    assert found["Peter Stone"] == {("a", "the man suing the harbour"), ("b", "a former harbour master")}


def test_the_verb_of_one_act() -> None:
    a = prepared("a", "Row", "Peter Stone admitted that the firm had copied the old map of the river.")
    b = prepared("b", "Row", "Peter Stone testified that the firm had copied the old map of the river.")
    claim = Claim("c1", a.passages[1].id, {"a": (a.passages[1].id,), "b": (b.passages[1].id,)})
    (found,) = labels([a, b], [claim])
    assert (found.of, found.kind) == ("Stone", "verb")
    assert {(n.article, n.text) for n in found.names} == {("a", "admitted"), ("b", "testified")}
    assert not labels([a, b], ())


def test_articles_case_and_plural_make_no_other_name() -> None:
    a = prepared("a", "Row", "Peter Stone, a retired judge, spoke on Monday.")
    b = prepared("b", "Row", "“No,” said retired judge Peter Stone. The retired judge left.")
    c = prepared("c", "Row", "Peter Stone, the Retired Judge, spoke on Monday.")
    assert labels([a, b, c], ()) == ()


def test_a_role_further_down_is_the_person_named_in_it() -> None:
    a = prepared(
        "a", "Row", "Harbour master Peter Stone spoke on Monday.", "The embattled harbour master left."
    )
    b = prepared("b", "Row", "Peter Stone, a father of four, spoke on Monday.")
    found = by_thing(labels([a, b], ()))
    assert ("a", "The embattled harbour master") in found["Peter Stone"]
    assert ("b", "a father of four") in found["Peter Stone"]


def test_what_stands_before_and_behind_is_no_part_of_a_role() -> None:
    def names(said: str) -> set[str]:
        return {use.text for _person, use in called(prepared("a", "Row", "Ida Moss is coach.", said))}

    assert "the weekend and coach" not in names("It rained over the weekend and coach Ida Moss spoke.")
    assert names("They won without receiver Ida Moss on Friday.") == {"receiver"}
    assert names("Ida Moss, the engineer behind, said so.") == {"the engineer"}


def test_a_proper_name_in_it_makes_no_other_name_but_an_adjective_does() -> None:
    a = prepared("a", "Row", "Then the harbour master Peter Stone left.")
    b = prepared("b", "Row", "Then the Dunmere harbour master Peter Stone left.")
    c = prepared("c", "Row", "Then the embattled harbour master Peter Stone left.")
    assert labels([a, b], ()) == ()
    assert "Peter Stone" in by_thing(labels([a, c], ()))


def test_a_spokesman_for_the_board_is_the_boards_spokesperson() -> None:
    a = prepared("a", "Row", "Then Ida Moss, a spokesperson for Dunmere, left.")
    b = prepared("b", "Row", "Then Dunmere spokeswoman Ida Moss left.")
    assert labels([a, b], ()) == ()


def test_a_role_that_somebody_gets_is_not_that_of_the_one_who_had_it() -> None:
    a = prepared(
        "a", "Row", "Harbour master Peter Stone left.", "Ida Moss was hired as the tenth harbour master."
    )
    b = prepared("b", "Row", "Peter Stone, a father of four, left.")
    found = by_thing(labels([a, b], ()))
    assert all("tenth" not in text for _article, text in found["Peter Stone"])


def test_a_verb_before_a_name_is_no_part_of_what_it_is_called() -> None:
    a = prepared("a", "Row", "Ann Brook mocked Avon climate activist Peter Stone on Monday.")
    b = prepared("b", "Row", "Peter Stone, a schoolboy from a rich family, spoke on Monday.")
    c = prepared(
        "c", "Row", "The embattled mayor Peter Stone left with his friend, his mother and two others."
    )
    found = by_thing(labels([a, c], ()))
    assert found["Peter Stone"] == {("a", "Avon climate activist"), ("c", "embattled mayor")}
    assert labels([b], ()) == ()


def test_in_a_row_one_outlets_name_is_the_others_description() -> None:
    a = prepared(
        "a", "Row", "Peter Stone, a banker, told the court on Monday that the harbour owes him money."
    )
    b = prepared(
        "b",
        "Row",
        "The man suing the harbour told the court on Monday that it owes him money.",
        "His name is Peter Stone.",
    )
    row = Claim("c1", "a.p1", {"a": ("a.p1",), "b": ("b.p1",)}, {}, (), {})
    found = by_thing(labels([a, b], (row,)))
    assert found["Peter Stone"] == {("a", "a banker"), ("b", "The man suing the harbour")}
    assert labels([a, b], ()) == ()


def test_variants_of_one_name_are_no_choice() -> None:
    a = prepared("a", "Row", "The shutdown began on Monday.", "The shutdown is the longest so far.")
    b = prepared(
        "b", "Row", "The government shutdown began on Monday.", "A partial shutdown was met with anger."
    )
    assert labels([a, b], ()) == ()
    c = prepared("c", "Row", "The Schumer shutdown began on Monday.", "The Schumer shutdown hurts.")
    assert set(by_thing(labels([a, c], ()))) == {"a stopped budget"}


def test_a_verb_and_its_particle_stay_outside_too() -> None:
    a = prepared("a", "Row", "It was enough to hold off Republican Peter Stone in the end.")
    b = prepared("b", "Row", "She found herself trailing embattled mayor Ann Brook by ten points.")
    c = prepared("c", "Row", "Peter Stone, a retired judge, met Ann Brook, the head of the port.")
    found = by_thing(labels([a, b, c], ()))
    assert found.get("Ann Brook") == {("b", "embattled mayor"), ("c", "the head of the port")}
    assert not any("hold" in text for _, text in found.get("Peter Stone", set()))


def test_everyday_words_are_names_of_one_thing_in_a_row_only() -> None:
    a = prepared("a", "Row", "The crash at the port killed nobody on Monday.")
    b = prepared("b", "Row", "The tragedy at the port killed nobody on Monday.")
    claim = Claim("c1", a.passages[1].id, {"a": (a.passages[1].id,), "b": (b.passages[1].id,)})
    assert by_thing(labels([a, b], [claim]))["a mishap on road, rail, sea or in the air"] == {
        ("a", "crash"),
        ("b", "tragedy"),
    }
    assert labels([a, b], ()) == ()


def test_what_is_done_to_somebody_is_no_name_of_the_deed() -> None:
    a = prepared("a", "Row", "A gunman opened fire at the port, killing three people on Monday.")
    b = prepared("b", "Row", "A gunman opened fire at the port, a murder that shook it on Monday.")
    claim = Claim("c1", a.passages[1].id, {"a": (a.passages[1].id,), "b": (b.passages[1].id,)})
    assert labels([a, b], [claim]) == ()


def test_to_do_a_deed_is_no_name_of_it() -> None:
    a = prepared("a", "Row", "Somebody gave the order to murder Brook at the port on Monday.")
    b = prepared("b", "Row", "The killing at the port shook the town on Monday.")
    claim = Claim("c1", a.passages[1].id, {"a": (a.passages[1].id,), "b": (b.passages[1].id,)})
    assert labels([a, b], [claim]) == ()


def test_a_conjunction_or_a_verb_before_a_role_is_no_part_of_it() -> None:
    a = prepared("a", "Row", "They played well on Monday, though coach Peter Stone was tired.")
    b = prepared("b", "Row", "Averil lost and fired head coach Peter Stone on Monday.")
    found = by_thing(labels([a, b], ()))
    assert all(not text.startswith(("though", "fired")) for names in found.values() for _, text in names)


def test_words_that_only_tell_more_make_no_other_name() -> None:
    a = prepared("a", "Row", "Then the harbour master Peter Stone left.")
    b = prepared("b", "Row", "Then the deputy harbour master Peter Stone left.")
    c = prepared("c", "Row", "Then the disgraced harbour master Peter Stone left.")
    assert labels([a, b], ()) == ()
    assert "Peter Stone" in by_thing(labels([a, c], ()))


def test_the_law_s_name_of_a_charge_is_not_the_outlet_s() -> None:
    a = prepared("a", "Trial", "Stone was charged with second-degree murder on Monday.")
    b = prepared("b", "Trial", "The killing was on Monday, and Stone did it.")
    claim = Claim("c1", a.passages[1].id, {"a": (a.passages[1].id,), "b": (b.passages[1].id,)})
    assert labels([a, b], [claim]) == ()


def test_whoever_is_named_from_both_sides_is_called_both() -> None:
    a = prepared("a", "Row", "The critic Peter Stone, a retired judge, spoke on Monday.")
    b = prepared("b", "Row", "Critic Peter Stone spoke on Monday.")
    assert labels([a, b], ()) == ()


def test_a_row_has_the_names_that_its_outlets_use_there() -> None:
    a = prepared("a", "Row", "Boats came.", "The migrants were held.", "Stone, the harbour master, left.")
    b = prepared("b", "Row", "Boats left.", "The illegal aliens were held.", "The illegal aliens ate.")
    second = Claim("c2", a.passages[2].id, {"a": (a.passages[2].id,), "b": (b.passages[3].id,)})
    _found, rows = labels_and_rows([a, b], [second])
    (label,) = rows["c2"]
    assert [(use.passage, use.text) for use in label.names] == [
        (a.passages[2].id, "migrants"),
        (b.passages[3].id, "illegal aliens"),
    ]


def test_an_outlet_that_writes_both_names_has_not_chosen_in_one_row() -> None:
    a = prepared("a", "Row", "The migrants were held.", "The illegal aliens ate.")
    b = prepared("b", "Row", "The illegal aliens were held.", "The migrants slept.")
    claim = Claim("c1", a.passages[1].id, {"a": (a.passages[1].id,), "b": (b.passages[1].id,)})
    assert labels_and_rows([a, b], [claim])[1] == {}


def test_a_person_is_called_in_a_row_what_the_row_says() -> None:
    a = prepared(
        "a", "Row", "The harbour master Peter Stone spoke.", "Boats came.", "Harbour master Peter Stone left."
    )
    b = prepared(
        "b", "Row", "Peter Stone, a disgraced banker, spoke.", "Peter Stone, a disgraced banker, left."
    )
    third = Claim("c3", a.passages[3].id, {"a": (a.passages[3].id,), "b": (b.passages[2].id,)})
    (label,) = labels_and_rows([a, b], [third])[1]["c3"]
    assert [(use.passage, use.text) for use in label.names] == [
        (a.passages[3].id, "Harbour master"),
        (b.passages[2].id, "a disgraced banker"),
    ]


def test_what_stands_bare_behind_a_name_or_opens_a_sentence() -> None:
    a = prepared("a", "Row", "Ida Moss, swimming champion, actress, and local icon, died on Monday.")
    b = prepared("b", "Row", "Actress Ida Moss died on Monday.")
    found = by_thing(labels([a, b], ()))
    assert found["Ida Moss"] == {("a", "swimming champion"), ("b", "Actress")}


def test_the_next_person_in_a_list_is_no_name_for_the_one_before() -> None:
    a = prepared("a", "Row", "Ida Moss, engineer Tom Lee, and others came on Monday.")
    b = prepared("b", "Row", "Outspoken actress Ida Moss came on Monday.")
    assert labels([a, b], ()) == ()


def test_half_of_what_a_person_is_called_is_nothing() -> None:
    a = prepared("a", "Row", "The board sued owner and investor Ida Moss on Monday.")
    b = prepared("b", "Row", "Ida Moss, the owner of the dairy, was sued on Monday.")
    assert labels([a, b], ()) == ()


def test_a_headline_in_capitals_calls_a_person_something() -> None:
    def of_headline(headline: str) -> set[str]:
        a = prepared("a", headline, "Ida Moss spoke on Monday.")
        b = prepared("b", "Row", "Ida Moss, a beloved teacher, spoke on Monday.")
        return {text for article, text in by_thing(labels([a, b], ())).get("Ida Moss", ()) if article == "a"}

    assert of_headline("Legendary Musical Star Ida Moss Speaks at Last") == {"Legendary Musical Star"}
    assert of_headline("Convicted Killer Ida Moss Speaks at Last") == {"Convicted Killer"}
    assert of_headline("Averil Mourns: Actress Ida Moss Is Dead") == {"Actress"}
    assert of_headline("Jury Convicts Lawyer Ida Moss of Fraud") == set()
    assert of_headline("Harbour Aide Ida Moss Speaks at Last") == set()
    assert of_headline("Mayor Ida Moss Speaks at Last") == set()


def test_a_thing_of_two_lines_is_told_once() -> None:
    a = prepared("a", "Row", "The killing shook the port of Dunmere.")
    b = prepared("b", "Row", "The murder shook the port of Dunmere.")
    claim = Claim("c1", a.passages[1].id, {"a": (a.passages[1].id,), "b": (b.passages[1].id,)})
    assert [{n.text for n in label.names} for label in labels([a, b], [claim])] == [{"killing", "murder"}]


def test_a_word_of_many_meanings_names_a_thing_in_a_row_only() -> None:
    a = prepared("a", "Fever", "A surge of the fever filled the wards.", "The surge will go on.")
    b = prepared("b", "Fever", "The invasion of the island was long ago.", "The invasion failed.")
    assert labels([a, b], ()) == ()


def test_verbs_that_are_told_of_a_speaker_already_are_not_told_again() -> None:
    told = "Peter Stone {} that the firm had copied the old map of the river."
    again = "Peter Stone {} that the river had flooded the office of the firm."
    first, second = ("admitted", "testified"), ("testified", "admitted")
    one, other = (
        prepared(key, "Row", told.format(first[n]), again.format(second[n])) for n, key in enumerate("ab")
    )
    claims = [
        Claim(f"c{n}", one.passages[n].id, {"a": (one.passages[n].id,), "b": (other.passages[n].id,)})
        for n in (1, 2)
    ]
    assert len(labels([one, other], claims)) == 1
