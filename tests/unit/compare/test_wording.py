"""Loaded wording: the lexicon as a table, context, quotation marks, and what the others do without."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from reader.compare.prepared import Prepared
from reader.compare.wording import loaded, score_texts
from reader.compare.wording_features import CATEGORIES
from reader.compare.wording_heard import heard
from reader.compare.wording_lexicon import Lexicon
from reader.compare.wording_rows import with_others
from reader.model.comparison import Claim
from reader.text import readings
from reader.text.tokens import words
from reader.text.vectors import WIDTH
from tests.unit.compare.test_quotes import prepared


def terms(text: str) -> list[str]:
    return [h.entry.term for h in Lexicon.load().hits(text, words(text))]


def test_the_lexicon_is_large_whole_and_explained() -> None:
    entries = Lexicon.load().entries
    assert len(entries) >= 1500
    assert len({e.key for e in entries}) == len(entries)
    for entry in entries:
        assert entry.category in CATEGORIES and entry.form in ("v", "n", "a", "adv", "p")
        assert 0 <= entry.strength <= 3
        assert len(entry.why) > 20
        assert entry.term == entry.term.strip().lower()
        assert entry.plain != entry.term


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("The minister slammed the plan.", "slam"),
        ("Critics are lashing out at the minister.", "lash out at"),
        ("It was a train wreck of a debate.", "train wreck"),
        ("The senator’s so-called reform failed.", "so-called"),
        ("He admitted that the firm knew.", "admit"),
        ("A shocking, laughable verdict.", "shocking"),
        ("The reform has run aground.", "run aground"),
        ("He is a smooth operator.", "smooth operator"),
    ],
)
def test_inflected_forms_are_found(text: str, term: str) -> None:
    assert term in terms(text)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("She slammed the door behind her.", "slam"),
        ("Troops found an unexploded bombshell near the front line.", "bombshell"),
        ("The hurricane slammed the coast with winds of 90 mph.", "slam"),
        ("He wrote a claim of damages.", "claim"),
        ("On the beach volunteers handed out tea.", "volunteer"),
        ("Ferry Anna Maria runs aground off Esker with 212 aboard.", "run aground"),
        ("Nobody was seriously hurt, and one man was badly injured.", "seriously"),
        ("Nobody was seriously hurt, and one man was badly injured.", "badly"),
        ("The operator, Blue Line, said that it would refund all tickets.", "operator"),
    ],
)
def test_plain_senses_are_left_alone(text: str, term: str) -> None:
    assert term not in terms(text)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Engineer tells the hearing that she knew.", "engineer"),
        ("The board's chief engineer resigned on Monday.", "engineer"),
        ("Senior engineer Anna Brook resigned on Monday.", "engineer"),
        ("Engineers said that the roof was sound.", "engineer"),
        ("Panic is rare on ferries.", "panic"),
        ("The reply came after an hour of questions.", "come after"),
        ("A warning in February", "warn"),
        ("The failure of a cable closed the dam.", "failure"),
        ("The roof collapse closed the mine for a year.", "collapse"),
        ("The explosion injured two at the gas plant.", "explosion"),
        ("She has a serious injury to her hand.", "serious"),
        ("He did not know how serious they were.", "serious"),
    ],
)
def test_nouns_and_plain_facts_are_no_loaded_words(text: str, term: str) -> None:
    forms = {"v", "n", "a"} - ({"n"} if term == "panic" else set())
    found = {h.entry.term for h in Lexicon.load().hits(text, words(text)) if h.entry.form in forms}
    assert term not in found


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("He tried to engineer a vote.", "engineer"),
        ("Brook engineered the vote.", "engineer"),
        ("Critics slam plan", "slam"),
        ("Mayor slams plan", "slam"),
        ("They blast the mayor.", "blast"),
        ("He claims that it burned.", "claim"),
        ("The papers came after him.", "come after"),
        ("He warned the board.", "warn"),
        ("The plan was a failure.", "failure"),
    ],
)
def test_a_sign_of_a_verb_keeps_it(text: str, term: str) -> None:
    assert term in terms(text)


def test_a_word_that_a_story_uses_plainly_is_plain_in_all_of_it() -> None:
    found = loaded(
        [
            prepared("a", "Dam", "The failure of a pump flooded the lane.", "She spoke of the failure."),
            prepared("b", "Dam failure", "It rained on the night of the failure of the pump."),
        ]
    )
    assert "failure" not in {w.text for w in found}
    found = loaded(
        [
            prepared("a", "Vote", "The mayor is a failure, a disgraceful failure."),
            prepared("b", "Vote", "It rained."),
        ]
    )
    assert "failure" in {w.text for w in found}


def test_the_longest_term_wins_and_none_overlap() -> None:
    text = "The bombshell report sparked outrage and a war of words."
    hits = list(Lexicon.load().hits(text, words(text)))
    assert [h.entry.term for h in hits] == ["bombshell report", "sparked outrage", "war of words"]
    assert all(a.end <= b.start for a, b in pairwise(hits))


def test_scores_are_ordered_and_spans_exact() -> None:
    texts = [
        "The committee meets on Tuesday to vote on the budget.",
        "The shameless clowns of the committee rammed through a disgraceful, laughable and insane budget!",
        "",
    ]
    nothing = {text: [-3.0] * len(words(text)) for text in texts}
    plain, fierce, empty = score_texts(texts, np.zeros((3, WIDTH), dtype=np.float32), nothing)
    assert 0 <= plain.score < fierce.score <= 1
    assert fierce.loaded and not plain.loaded and not empty.spans
    assert {"shameless", "disgraceful"} <= {s.text for s in fierce.spans}
    for span in fierce.spans:
        assert texts[1][span.start : span.end] == span.text
        assert span.why and 0 <= span.score <= 1


def test_no_texts_no_scores() -> None:
    assert score_texts([], np.zeros((0, WIDTH), dtype=np.float32), {}) == []


def test_a_word_of_no_list_is_told_of_where_it_reads_as_marked_words_do() -> None:
    text = "The frobnicated plan of Mayor Frobnik passed on “frobnicated” Monday."
    odds = [4.0 if "frobn" in t.text.lower() else -4.0 for t in words(text)]
    (found,) = score_texts([text], np.zeros((1, WIDTH), dtype=np.float32), {text: odds})
    told = [s for s in found.spans if s.category == "unlisted"]
    assert told and told[0].text == "frobnicated" and told[0].start == text.index("frob")
    assert told[0].why and told[0].plain is None and "Frobnik" not in {s.text for s in told}
    (found,) = score_texts([text], np.zeros((1, WIDTH), dtype=np.float32), {text: [-4.0] * len(odds)})
    assert not [s for s in found.spans if s.category == "unlisted"]


def test_what_is_heard_of_a_term_counts() -> None:
    articles = [
        prepared("a", "Vote", "The mayor slammed the plan on Monday."),
        prepared("b", "Vote", "It rained."),
    ]
    sentence = articles[0].passages[-1].text
    number = [t.text for t in words(sentence)].index("slammed")
    scores = []
    try:
        for marked, judged in ((-5.0, 0.0), (4.0, 0.0), (4.0, 1.0)):
            heard.tell(sentence, ((number, marked, 0.0, judged),))
            scores.append({w.text: w.score for w in loaded(articles)}.get("slammed", 0.0))
    finally:
        readings.forget()
    assert scores[0] < scores[1] < scores[2]


def test_a_plain_sense_takes_a_word_away_whatever_its_kind() -> None:
    articles = [
        prepared("a", "Vote", "The mayor admitted that Ida Moss torched the file."),
        prepared("b", "Vote", "It rained."),
    ]
    sentence = articles[0].passages[-1].text
    low = [t.text for t in words(sentence)]
    scores: list[dict[str, float]] = []
    try:
        for sense in (-4.0, 2.0):
            heard.tell(sentence, tuple((low.index(w), 0.0, sense, 0.0) for w in ("admitted", "torched")))
            scores.append({w.text: w.score for w in loaded(articles)})
    finally:
        readings.forget()
    plain, figure = scores
    for word in ("torched", "admitted"):
        assert plain.get(word, 0.0) < figure[word] - 0.2


def test_what_stands_in_marks_is_nobodys_own_voice() -> None:
    articles = [
        prepared("a", "Vote", "The mayor’s “disgraceful” plan was dropped. It was a disgraceful plan."),
        prepared("b", "Vote", "It rained."),
    ]
    found = [(w.text, w.quoted) for w in loaded(articles)]
    assert ("disgraceful", False) in found
    assert found.count(("disgraceful", False)) == 1


def test_words_of_a_speaker_are_marked_quoted() -> None:
    article = prepared(
        "a",
        "Vote",
        "“This is a disgraceful, shameful, laughable farce,” said Anna Brook. It was a shameful farce.",
    )
    found = loaded([article, prepared("b", "Vote", "The council voted on Monday.")])
    text = article.article.text
    end = text.index("”")
    assert {w.quoted for w in found if w.start < end} <= {True}
    own = [w for w in found if w.start > end]
    assert own and not any(w.quoted for w in own)
    for w in found:
        assert text[w.start : w.end] == w.text


def test_a_word_that_all_outlets_use_scores_less() -> None:
    mine = prepared("a", "Vote", "The mayor slammed the shameful plan on Monday.")
    same = prepared("b", "Vote", "The mayor slammed the shameful plan on Tuesday.")
    other = prepared("c", "Vote", "The mayor opposed the plan on Tuesday.")
    alone = {w.text: w.score for w in loaded([mine, other]) if w.article == "a"}
    shared = {w.text: w.score for w in loaded([mine, same]) if w.article == "a"}
    assert alone["slammed"] > shared.get("slammed", 0.0)


def test_names_are_no_judgement() -> None:
    found = loaded(
        [
            prepared(
                "a", "Vote", "On Monday the council heard Senator Brutal and Mr. Savage on roads in Ruthless."
            ),
            prepared("b", "V", "It rained."),
        ]
    )
    assert not {"Brutal", "Savage", "Ruthless"} & {w.text for w in found}


def row(*articles: Prepared) -> Claim:
    """A row of the second passage (the first below the headline) of each."""
    cells = {one.article.id: (one.passages[1].id,) for one in articles}
    lead = articles[0].passages[1].id
    return Claim("c1", lead, cells, {}, (), dict.fromkeys(cells, 0.5))


def test_what_the_others_of_a_row_write_raises_or_lowers_a_word() -> None:
    mine = prepared("a", "Vote", "The mayor slammed the shameful plan on Monday.")
    same = prepared("b", "Vote", "The mayor slammed the plan on Tuesday.")
    plain = prepared("c", "Vote", "The mayor criticised the plan on Tuesday.")
    found = [w for w in loaded([mine, same, plain]) if w.article == "a" and w.text == "slammed"]
    passages = {p.id: p for one in (mine, same, plain) for p in one.passages}

    def score(*others: Prepared) -> float:
        claims = [row(mine, *others)] if others else []
        return {w.text: w.score for w in with_others(found, claims, passages)}.get("slammed", 0.0)

    assert score(plain) > score() > score(same)
    assert score(plain, same) == score()


def test_what_others_do_without_is_said_with_it() -> None:
    mine = prepared("a", "Vote", "The mayor slammed the shameful plan on Monday.")
    plain = prepared("c", "Vote", "The mayor criticised the plan on Tuesday.")
    passages = {p.id: p for one in (mine, plain) for p in one.passages}
    found = with_others(loaded([mine, plain]), [row(mine, plain)], passages)
    others = {w.text: [(o.article, o.text, o.same) for o in w.others] for w in found if w.article == "a"}
    assert others["slammed"] == [("c", "criticised", False)]
    assert others["shameful"] == [("c", None, False)]


def told_instead(mine: str, other: str, word: str) -> str | None:
    """What stands in the place of a word in the other text of a row."""
    row_of = prepared("a", "Vote", mine), prepared("c", "Vote", other)
    passages = {p.id: p for one in row_of for p in one.passages}
    found = with_others(loaded(row_of), [row(*row_of)], passages)
    return next(w.others[0].text for w in found if w.text == word)


def test_a_plain_said_stands_beside_the_same_speaker() -> None:
    mine = "Ida Moss admitted that the harbour wall was cracked."
    assert told_instead(mine, "The harbour wall was cracked, Moss said on Friday.", "admitted") == "said"
    other = "The harbour wall was cracked, and a diver said it would be mended."
    assert told_instead(mine, other, "admitted") is None


def test_one_word_is_not_set_against_two() -> None:
    mine = "The repair of the bridge will cost a staggering 90,000 crowns a day in lost tolls."
    assert told_instead(mine, mine.replace("a staggering", "some"), "a staggering") == "some"
    assert told_instead(mine, mine.replace("a staggering", "the authority about"), "a staggering") is None


def test_what_somebody_is_reported_to_say_weighs_less() -> None:
    own = prepared("a", "Vote", "The plan is a shameful one.", "It rained.")
    said = prepared("a", "Vote", "Brook said that the plan is a shameful one.", "It rained.")
    other = prepared("b", "Vote", "It rained.")
    scores = [{w.text: w.score for w in loaded([one, other])}.get("shameful", 0.0) for one in (own, said)]
    assert scores[0] > scores[1]


def test_a_word_that_is_plain_in_most_reports_needs_more() -> None:
    mild = [e.strength for e in Lexicon.load().entries if e.term in ("abandon", "angry")]
    assert mild and set(mild) == {0}
    found = loaded(
        [
            prepared("a", "Vote", "An angry crowd left.", "The shameless crowd left."),
            prepared("b", "Vote", "It rained."),
        ]
    )
    assert {w.text for w in found} == {"shameless"}
