"""Plain and loaded senses of one word, and what the other outlets write in its place."""

from __future__ import annotations

import pytest

import resources
from reader.compare.wording_lexicon import Lexicon, read_words
from reader.compare.wording_rows import with_others
from reader.compare.wording_sense import plain
from reader.export.document import from_document, to_document
from reader.model.comparison import Claim, Difference, Elsewhere, Loaded, Variant
from reader.model.passage import Passage
from tests.unit.compare.stories import story


def found(text: str) -> set[str]:
    return {h.entry.term for h in Lexicon.load().hits(text, read_words(text))}


@pytest.mark.parametrize(
    ("term", "meant_plainly", "loaded"),
    [
        ("plug", "The firm released a patch to plug a hole.", "He used the visit to plug his book."),
        ("exploit", "Attackers could exploit the flaw in May.", "They exploit the grief of the families."),
        ("explosive", "An explosive device was found.", "The hearing was explosive, she said."),
        ("grill", "Grill the chicken for ten minutes.", "Senators grilled the banker for hours."),
        ("toxic", "Toxic waste was moved to a plant.", "He left behind a toxic culture."),
        ("slam", "The car slammed into a wall.", "The minister slammed the council."),
        ("hijack", "The gunman hijacked a bus.", "Lobbyists hijacked the debate."),
        ("assault", "He was charged with sexual assault.", "It is an assault on the free press."),
        (
            "torch",
            "Rioters torched rubbish bins on the quay.",
            "The coach torched the board in an interview.",
        ),
        ("rubbish", "They set fire to rubbish bins.", "The plan is rubbish, its critics wrote."),
        ("obstruct", "He was charged with obstructing justice.", "The party obstructs every reform."),
        ("shred", "Staff shredded documents at night.", "The critic shredded the mayor's case."),
        ("who knew", "Those who knew him were in shock.", "A ferry with a bar, who knew!"),
        ("fantasy", "He is no option for fantasy owners.", "The budget is a fantasy."),
        ("insanity", "He entered an insanity plea.", "The new tolls are pure insanity."),
        ("jolt", "The earthquake jolted the island.", "The verdict jolted the party."),
        (
            "let slip",
            "They let slip away the lead.",
            "He let slip that it was late.",
        ),
        ("bitter", "The bitter cold will last.", "A bitter row split the party."),
        ("sick", "She took sick leave in May.", "It was a sick joke by the mayor."),
        ("raw", "Raw sewage ran into the lake.", "It was raw politics."),
        ("broken", "He had a broken leg.", "It is a broken system."),
        ("rob", "Two men robbed a bank.", "The new tax robs the elderly."),
        ("monster", "The monster truck show is on Friday.", "He called up a monster of a bill."),
        ("battered", "The coast was battered by waves.", "The battered minister left."),
        ("jab", "The vaccine jab is free for patients.", "Her column was one more jab."),
        ("rocket", "The group fired rockets at noon.", "The mayor will rocket past her rivals."),
        ("deluge", "Rain and wind brought a deluge.", "She met a deluge of complaints."),
        ("did not respond to", "The firm did not respond to a request.", "He did not respond to the dead."),
        ("circus", "Circus performers met in town.", "The hearing became a circus."),
        ("blunt", "It could blunt the force of the wave.", "He gave a blunt answer."),
        ("void", "The contract is null and void.", "She left a void in the party."),
        ("dismiss", "The judge dismissed the lawsuit.", "He dismissed the worries of the town."),
        ("outstanding", "Two outstanding warrants were found.", "It was an outstanding result."),
        ("pointed", "She pointed out that the bridge is old.", "He gave a pointed answer."),
        ("grand", "A grand jury heard the case in May.", "It was a grand plan."),
        ("tribal", "The tribal nations met in the capital.", "It was tribal politics at its worst."),
        ("determined", "The court determined that she was right.", "A determined mayor walked in."),
        ("grind", "They looked for common ground on tolls.", "The council will grind on for weeks."),
        ("claim", "Families may claim asylum at the port.", "They claim the bridge is old."),
        ("maintain", "The town must maintain its roads.", "He maintained that the bridge was safe."),
        ("fraud", "She was convicted of tax fraud.", "The whole plan is a fraud."),
        ("invasion", "Prices rose after the invasion of Ukraine.", "They speak of an invasion of tourists."),
        ("filibuster", "Senators want to end the filibuster.", "Brook filibustered when asked about tolls."),
        ("broken", "He said that no laws were broken.", "It is a broken system."),
        ("sick", "Two crew members got sick in May.", "It was a sick joke by the mayor."),
        ("snap", "Divers brought up a snapped cable.", "Brook snapped at a reporter."),
        ("snap", "Two ropes snapped in the wind.", "“Read it,” she snapped."),
        ("claim", "The claimed total was wrong.", "She claimed a total of ten."),
        ("thunder", "Trains thundered past all night.", "“Never,” thundered the minister."),
        ("claim", "He claimed mammoth business losses.", "He claimed mammoth crowds came."),
        ("doom", "It will doom her at the polls.", "A sense of doom hung over the town."),
        ("struggle", "The office struggles to pay its staff.", "It was one more struggle in the party."),
        ("lying", "She accused him of lying.", "The lying mayor left."),
        ("supposed", "It is supposed to be a park.", "The supposed park is a car park."),
        ("suffer", "The plan brought great suffering of many.", "Her name suffered last week."),
        ("resolve", "The deal did not resolve who owns the land.", "It showed her iron resolve."),
        ("resolve", "It failed to fully resolve the dispute.", "His resolve did not waver."),
        ("resolve", "She argued that this resolves the case.", "Their resolve held."),
        ("alleged", "The suit alleged that the valve was faulty.", "The alleged fraud was small."),
        ("charge that", "He was arrested on charges that he sold it.", "Critics charge that he sold it."),
        ("charge that", "He pleaded guilty to charges that he lied.", "She charged that he lied."),
        ("claim", "He repeated his false claims that it fell.", "The report claims that it fell."),
        ("claim", "The board looked at vote fraud claims on Friday.", "The board claims the bridge is new."),
        ("stall", "Peace talks stall again in Dunmere.", "Asked for the sum, the minister stalled."),
        ("stumble", "The economy stumbled in May.", "She stumbled over the question."),
        ("dodge", "He pleaded guilty to dodging taxes on the flat.", "She dodged every question."),
        ("evade", "They put evading oversight above all else.", "She evaded the question."),
        ("contend", "The side will contend for the title.", "She contends that it fell."),
        ("admit", "The singer admitted herself to a clinic.", "The singer admitted that she lied."),
        ("handout", "In this handout provided by the port, a ship burns.", "The plan is a handout."),
    ],
)
def test_one_word_two_senses(term: str, meant_plainly: str, loaded: str) -> None:
    assert term not in found(meant_plainly)
    assert term in found(loaded)


def test_a_verb_after_is_needs_a_form_of_its_own() -> None:
    def forms(text: str) -> set[str]:
        return {h.entry.key for h in Lexicon.load().hits(text, read_words(text))}

    assert "v corrupt" not in forms("The board is corrupt.")
    assert "v corrupt" in forms("Money corrupted the board.")
    assert "v undercut" in forms("The board is undercut by the port.")


def test_what_somebody_is_and_what_is_done_are_told_apart() -> None:
    def forms(text: str) -> set[str]:
        return {h.entry.key for h in Lexicon.load().hits(text, read_words(text))}

    assert "a disgraced" in forms("She praised her disgraced patron.")
    assert "v disgrace" in forms("He has disgraced the port.")
    assert "a corrupt" in forms("It was a plainly corrupt deal.")
    assert "v corrupt" in forms("It would corrupt the board.")
    assert "v claim" not in forms("They repeat anti-bridge claims that are old.")


def test_fixed_companions_of_a_term_stand_on_one_line() -> None:
    lines = resources.path("lexicons/wording.tsv").read_text("utf-8").splitlines()
    terms = [line.partition("\t")[0] for line in lines if line.startswith("=")]
    assert len(terms) == len(set(terms)), "a second line hides the first"


def test_a_fixed_companion_makes_a_term_plain_only_nearby() -> None:
    entry = next(e for e in Lexicon.load().entries if e.key == "v plug")
    assert plain(entry, ["plug", "a", "hole"], 0, 1)
    assert not plain(entry, ["plug", "his", "book", "in", "a", "hole"], 0, 1)


def test_in_an_article_about_war_bombs_are_no_figure_of_speech() -> None:
    lexicon = Lexicon.load()
    war = (
        "Troops fired missiles and rockets at the town. Drones hit an army depot. Soldiers held the "
        "frontline. "
        "The ceasefire broke and tanks moved. Shelling went on."
    )
    politics = (
        "The minister met the council and spoke of the budget for an hour. Nobody asked about the bridge, "
        "the "
        "schools or the port, and the vote was put off until Monday."
    )
    assert lexicon.fields_of([war]) == {"military"}
    assert not lexicon.fields_of([politics])
    text = "It was a bombshell, people in the town said."
    assert [h.entry.term for h in lexicon.hits(text, read_words(text))] == ["bombshell"]
    assert not list(lexicon.hits(text, read_words(text), fields=frozenset({"military"})))


def passages(*texts: str) -> dict[str, Passage]:
    return {
        f"{n}.p1": Passage(f"{n}.p1", "sentence", 1, 0, len(text), text)
        for n, text in zip("abc", texts, strict=True)
    }


def word(text: str, of: Passage, category: str = "attack", plain_word: str | None = None) -> Loaded:
    at = of.text.index(text)
    return Loaded("a", of.id, at, at + len(text), text, category, "because", plain_word, False, 0.8)


def row(*differences: Difference) -> Claim:
    return Claim("c1", "a.p1", {"a": ("a.p1",), "b": ("b.p1",), "c": ("c.p1",)}, {}, differences, {})


def test_what_the_others_write_in_its_place() -> None:
    places = passages(
        "The mayor slammed the plan for the bridge.",
        "The mayor criticised the plan for the bridge.",
        "The mayor slams the bridge.",
    )
    (seen,) = with_others([word("slammed", places["a.p1"])], [row()], places)
    assert seen.others == (
        Elsewhere("b", "b.p1", "criticised", False),
        Elsewhere("c", "c.p1", "slammed", True),
    )


def test_a_sentence_that_runs_otherwise_gives_no_counterpart() -> None:
    places = passages("The mayor slammed the plan.", "Nobody is happy with what was put on the table.", "No.")
    (seen,) = with_others([word("slammed", places["a.p1"])], [row()], places)
    assert seen.others == (Elsewhere("b", "b.p1", None, False), Elsewhere("c", "c.p1", None, False))


def test_the_rows_own_verbs_and_the_plain_word_are_counterparts() -> None:
    places = passages(
        "The captain confessed that he slept.",
        "At the hearing, he testified to it.",
        "He said so at the hearing.",
    )
    verbs = Difference(
        "verb",
        (Variant("a", "a.p1", 12, 21, "confessed"), Variant("b", "b.p1", 16, 25, "testified")),
    )
    said = word("confessed", places["a.p1"], "saying", "said")
    (seen,) = with_others([said], [row(verbs)], places)
    assert [(o.article, o.text) for o in seen.others] == [("b", "testified"), ("c", "said")]


def test_a_verb_stands_in_the_passage_that_it_was_found_in() -> None:
    places = passages("The captain confessed that he slept.", "The captain slept.", "He slept.")
    second = Passage("b.p2", "sentence", 1, 0, 30, "At the hearing he admitted it.")
    verbs = Difference(
        "verb", (Variant("a", "a.p1", 12, 21, "confessed"), Variant("b", "b.p2", 18, 26, "admitted"))
    )
    claim = Claim("c1", "a.p1", {"a": ("a.p1",), "b": ("b.p1", "b.p2")}, {}, (verbs,), {})
    said = word("confessed", places["a.p1"], "saying", "said")
    (seen,) = with_others([said], [claim], places | {"b.p2": second})
    assert seen.others == (Elsewhere("b", "b.p2", "admitted", False),)


def test_words_of_a_speaker_and_words_outside_rows_have_no_others() -> None:
    places = passages("The mayor slammed it.", "x", "y")
    slammed = word("slammed", places["a.p1"])
    assert with_others([slammed], [], places)[0].others == ()


def test_others_survive_the_document() -> None:
    from reader.compare.comparison import compare

    comparison = compare(story())
    assert any(w.others for w in comparison.wording)
    again = from_document(to_document(comparison))
    assert again.wording == comparison.wording


@pytest.mark.parametrize(
    ("term", "act_or_status", "statement"),
    [
        ("vow", "They vowed to sue the port.", "They vowed that the port was safe."),
        ("urge", "She urged the council to meet.", "“Meet,” she urged."),
        ("accuse", "He is accused of fraud.", "He accused the mayor of fraud."),
        ("accuse", "Two men accused of fraud left.", "Brook accused Stone of fraud."),
        ("acknowledge", "She acknowledged receipt of it.", "She acknowledged that it was late."),
        ("concede", "She conceded defeat at noon.", "She conceded that it was late."),
        ("ruin", "It was reduced to ruins.", "It ruins the view."),
        ("fan", "The players who are fans left.", "It fans the anger."),
        ("in effect", "The rule remains in effect.", "It is, in effect, a tax."),
    ],
)
def test_a_verb_of_saying_judges_a_statement(term: str, act_or_status: str, statement: str) -> None:
    assert term not in found(act_or_status)
    assert term in found(statement)


def test_a_fighting_word_fights_in_the_passive_too() -> None:
    assert "slam" in found("The mayor was slammed by the port.")


def test_a_compound_is_known_by_its_last_part() -> None:
    assert found("The debt-riddled port will close.") == {"-riddled"}
    assert not found("The riddled port - plagued as it is - will close.") & {"-riddled", "-plagued"}


def test_a_noun_of_the_same_letters_gives_way_to_the_verb() -> None:
    def forms(text: str) -> set[str]:
        return {h.entry.key for h in Lexicon.load().hits(text, read_words(text))}

    assert forms("Frontier labs hate this.") == {"v hate"}
    assert forms("The speech was full of hate and anger.") == {"n hate"}
    assert forms("The mayor's outrage was short.") == {"n outrage"}
    assert forms("It was dark on the May 2005 rampage that led to the port.") == {"n rampage"}
