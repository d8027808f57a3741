"""The same utterance in several outlets: put together, and how each version differs."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from reader.compare.prepared import Prepared
from reader.compare.quotes import quote_rows
from reader.model.article import Article
from reader.model.quote import QuoteRow
from reader.text.passages import passages_of
from reader.text.tokens import stems
from tests.unit.compare.stories import prepare


def prepared(key: str, *paragraphs: str, language: str = "en") -> Prepared:
    """An article with bag-of-words vectors: enough to tell near passages from far ones."""
    text = paragraphs[0] + "\n\n" + "\n\n".join(paragraphs[1:])
    article = Article(key, f"Outlet {key}", paragraphs[0], text, language=language)
    passages = passages_of(article)
    vectors = np.zeros((len(passages), 384), dtype=np.float32)
    for n, p in enumerate(passages):
        for stem in stems(p.text):
            vectors[n, sum(map(ord, stem)) % 384] += 1.0
        vectors[n] /= max(1.0, float(np.linalg.norm(vectors[n])))
    return Prepared(article, passages, vectors)


def row_with(rows: tuple[QuoteRow, ...], words: str) -> QuoteRow:
    return next(r for r in rows if any(words in v.text for v in r.versions))


def test_full_cut_and_altered_versions_of_one_utterance() -> None:
    rows = quote_rows(
        [
            prepared(
                "a",
                "Bridge shut",
                "“The bridge was never safe and we all knew it,” Peter Stone said on Monday.",
            ),
            prepared("b", "Bridge closed", "Peter Stone said the bridge “was never safe”."),
            prepared(
                "c",
                "Crossing",
                "“The bridge [over the Wye] was never safe and we all knew that,” said Peter Stone.",
            ),
        ]
    )
    row = row_with(rows, "was never safe")
    assert {v.article: v.form for v in row.versions} == {"a": "full", "b": "cut", "c": "altered"}
    assert row.speaker == "Peter Stone"
    assert not row.agree


def test_an_article_before_the_words_is_none_of_them() -> None:
    (row,) = quote_rows(
        [
            prepared("a", "Port", "Peter Stone described himself as “a harbour person” on Monday."),
            prepared("b", "Port", "Peter Stone said he was a “harbour person” on Monday."),
        ]
    )
    assert {v.form for v in row.versions} == {"full"} and row.agree


def test_equal_words_agree_whatever_the_marks() -> None:
    rows = quote_rows(
        [
            prepared("a", "Fire", "“Nobody was inside the hall when it burned,” said Anna Brook."),
            prepared("b", "Blaze", '"Nobody was inside the hall when it burned", Anna Brook told reporters.'),
        ]
    )
    (row,) = [r for r in rows if len(r.versions) == 2]
    assert row.agree
    assert {v.verb for v in row.versions} == {"said", "told"}


def test_short_answers_to_one_question_are_one_utterance() -> None:
    rows = quote_rows(
        [
            prepared(
                "a",
                "Trial",
                "Asked in court whether the firm copied the map, Peter Stone replied: “Partially.”",
            ),
            prepared(
                "b",
                "Court",
                "Peter Stone conceded “partly” when asked in court whether the firm copied the map.",
            ),
        ]
    )
    assert {v.article for v in row_with(rows, "Partially").versions} == {"a", "b"}


def test_other_words_of_the_same_speaker_stay_apart() -> None:
    rows = quote_rows(
        [
            prepared("a", "Fire", "“Nobody was inside the hall when it burned,” said Anna Brook."),
            prepared("b", "Blaze", "“We will rebuild the whole street by next summer,” said Anna Brook."),
        ]
    )
    assert all(len(r.versions) == 1 and r.agree for r in rows) and len(rows) == 2


def test_versions_stand_in_their_passages() -> None:
    articles = [
        prepared("a", "Fire", "“Nobody was inside. We checked twice,” said Anna Brook. She wept."),
        prepared("b", "Blaze", "Anna Brook said “nobody was inside” when asked."),
    ]
    by_id = {p.id: (one.article, p) for one in articles for p in one.passages}
    for row in quote_rows(articles):
        for v in row.versions:
            article, passage = by_id[v.passage]
            assert article.text[v.start : v.end] == v.text
            assert passage.start <= v.start and v.end <= passage.end


def test_one_short_answer_however_each_outlet_names_who_gave_it() -> None:
    """The person, a role in lead and headline, "partly": one row, each article's repeat once."""
    rows = quote_rows(
        [
            prepared(
                "a",
                'Engineer tells hearing she knew of leaks "in part"',
                'The chief engineer told a hearing that she knew "in part" about leaks in the dam.',
                "Anna Brook, who became its chief engineer in 2019, was asked whether she knew of leaks.",
                '"In part, yes," Brook said.',
            ),
            prepared(
                "b",
                "Dam boss admits it",
                'The under-fire chief of the dam admitted that she "partly" knew of leaks in the dam.',
                "In a long hearing, Anna Brook was asked whether she knew of leaks.",
            ),
            prepared(
                "c", "Leaks", 'Anna Brook told a hearing that she knew "in part" about leaks in the dam.'
            ),
        ]
    )
    row = row_with(rows, "partly")
    assert [(v.article, v.text) for v in row.versions] == [
        ("a", "In part, yes,"),
        ("a", "in part"),
        ("b", "partly"),
        ("c", "in part"),
    ]
    assert row.speaker == "Anna Brook"


def test_a_role_is_named_by_the_other_articles() -> None:
    rows = quote_rows(
        [
            prepared("a", "Dam", "Anna Brook, the engineer of the dam, told them: “It will not burst.”"),
            prepared("b", "Dam", "Brook was heard on Monday. “I sleep well,” the engineer said."),
        ]
    )
    assert row_with(rows, "I sleep well").speaker == "Anna Brook"


def test_yes_to_another_question_is_another_answer() -> None:
    rows = quote_rows(
        [
            prepared(
                "a",
                "Dam",
                "Stone: Did you inspect the northern wall of the dam in spring?",
                "Brook: Yes.",
                "Stone: Were the pumps switched off on the night before?",
                "Brook: No.",
                "Stone: Did anybody tell the mayor about that?",
                "Brook: Yes.",
            ),
            prepared("b", "Dam", "It rained."),
        ]
    )
    assert sum("Yes." in [v.text for v in r.versions] for r in rows) == 2


def test_of_words_given_twice_the_answer_stays_not_the_sentence_they_are_woven_into() -> None:
    told = prepared(
        "a",
        "Baker admits recipe was shared",
        "Anna Brook at a hearing on Monday admitted that the bakery ‘partially’ used a rival's recipe.",
        "Asked whether that meant yes, Brook replied: “partially.”",
    )
    other = prepared("b", "Recipe row", "Asked whether the bakery did, Anna Brook said: “Partly.”")
    kept = [v for v in row_with(quote_rows([told, other]), "partially").versions if v.article == "a"]
    assert [told.article.text[v.start - 10 : v.start].strip(" “") for v in kept] == ["replied:"]


def forms(*articles: str) -> list[list[tuple[str, str]]]:
    """[(article, form)] of the versions of each row; each article is one sentence."""
    rows = quote_rows([prepared("abcdef"[n], "Row", *a.split("\n")) for n, a in enumerate(articles)])
    return [[(v.article, v.form) for v in row.versions] for row in rows]


WHOLE = "“We will build the bridge by May, and nobody will pay a toll for it,” Ann Brook said."


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (
            "“We will build the bridge by May,” Ann Brook said, “and nobody will pay a toll for it.”",
            ["full"] * 2,
        ),
        (
            "“We will build the bridge by May,” said Ann Brook. “And nobody will pay a toll for it.”",
            ["full"] * 2,
        ),
        ("“We’ll build the bridge by May, and nobody’ll pay a toll for it,” Ann Brook said.", ["full"]),
        ("“We'll build the bridge by May, and nobody will pay a toll for it,” Ann Brook said.", ["full"]),
        ("“We will build the bridge … and nobody will pay a toll for it,” Ann Brook said.", ["cut"]),
        ("“We will build [it] by May, and nobody will pay a toll for it,” Ann Brook said.", ["altered"]),
        ("“We will open the bridge by May, and nobody will pay a toll for it,” Ann Brook said.", ["altered"]),
        ("Ann Brook vowed that “nobody will pay a toll.”", ["cut"]),
        ("“We will build the bridge by May, and nobody will pay a toll for it”, Brook told us.", ["full"]),
    ],
)
def test_how_a_version_stands_to_the_fullest(other: str, said: list[str]) -> None:
    assert forms(WHOLE, other) == [[("a", "full"), *(("b", form) for form in said)]]


def test_a_speech_in_paragraphs_is_as_full_as_in_one() -> None:
    (row,) = quote_rows(
        [
            prepared(
                "a",
                "Row",
                "“The bridge is old and must be closed before the winter comes.",
                "“We have no money for another one, so the ferry must do,” Ann Brook said.",
            ),
            prepared(
                "b",
                "Row",
                "“The bridge is old and must be closed before the winter comes. We have no money for another "
                "one, so the ferry must do,” Ann Brook said.",
            ),
        ]
    )
    assert {v.form for v in row.versions} == {"full"} and row.agree


def test_a_sentence_that_only_she_said_breaks_is_one_utterance() -> None:
    broken = "“We can sit and wait,” Ann Brook said, “or we can build the bridge.”"
    assert forms(broken) == [[("a", "full"), ("a", "full")]]
    apart = forms("“We can sit and wait,” Ann Brook said. “The bridge is old and it leaks.”")
    assert len(apart) == 2


def test_spelling_and_numbers_are_the_house_and_no_other_words() -> None:
    assert forms(
        "“The labour of 20 percent of the five ports was organised in vain,” Ann Brook said.",
        "“The labor of 20% of the 5 ports was organized in vain,” Ann Brook said.",
    ) == [[("a", "full"), ("b", "full")]]


@pytest.mark.parametrize("put_in", ["[the crew of the ferry] ", "(its mate and its crew) "])
def test_what_an_outlet_puts_in_makes_no_fuller_version(put_in: str) -> None:
    told = [
        prepared(
            key, "Ferry lost", f"“The captain {words}had ignored the alarm for an hour,” Ann Brook said."
        )
        for key, words in (("a", put_in), ("b", ""))
    ]
    row = row_with(quote_rows(told), "ignored the alarm")
    assert {v.article: v.form for v in row.versions} == {"a": "altered", "b": "full"}


def test_which_short_answers_are_one_does_not_depend_on_the_order_of_the_articles() -> None:
    asked = (
        'He was questioned for two hours, and answered "partly" when asked whether he had heard the alarm.'
    )
    replied = 'Asked whether he had heard the alarm, Captain Tom Marlow replied: "Partially."'
    head, sank = "Captain admits he ignored alarm", "The captain of the Osprey admitted that the ferry sank."
    told = [
        prepare("a", "\n\n".join((head, sank, "At least 14 people died in March.", replied))),
        prepare("b", "\n\n".join((head, sank, asked))),
        prepare("c", "\n\n".join((head, "Captain Tom Marlow may face charges.", asked))),
    ]
    found = {
        frozenset(frozenset(v.article for v in row.versions) for row in quote_rows(list(each)))
        for each in permutations(told)
    }
    assert len(found) == 1


def given(rows: tuple[QuoteRow, ...], words: str) -> list[tuple[str, str, str]]:
    return [(v.article, v.form, v.text) for v in row_with(rows, words).versions]


def test_a_word_in_brackets_that_others_print_plainly_is_the_same() -> None:
    rows = quote_rows(
        [
            prepared(
                "a", "Row", "“We believe all of [the] board’s acts (as told) were lawful,” Ann Brook said."
            ),
            prepared(
                "b", "Row", "“We believe all of the board’s acts (as told) were lawful,” Ann Brook said."
            ),
        ]
    )
    assert [form for _, form, _ in given(rows, "lawful")] == ["full", "full"]
    assert row_with(rows, "lawful").agree


def test_what_an_outlet_repeats_of_its_own_quotation_is_a_cut() -> None:
    text = "“The bridge was never safe in wind,” Ann Brook said. Later Brook called it “never safe in wind”."
    rows = quote_rows(
        [prepared("a", "Row", text), prepared("b", "Row", text.partition(" Later")[0])],
    )
    found = given(rows, "The bridge was never safe")
    assert {(article, form) for article, form, _ in found} >= {("a", "full"), ("b", "full")}
    assert ("a", "cut", "never safe in wind") in found and row_with(rows, "The bridge").agree


def test_words_that_a_speaker_quotes_are_no_cut_of_hers() -> None:
    rows = quote_rows(
        [
            prepared(
                "a",
                "Row",
                "“The bill bans ‘ships that sail by night without a light on deck’ in port,” Ann Brook said.",
            ),
            prepared(
                "b", "Row", "It is about “ships that sail by night without a light on deck” and their owners."
            ),
        ]
    )
    assert all(len({v.article for v in row.versions}) == 1 for row in rows)


def test_two_sentences_of_a_speaker_on_one_subject_are_two() -> None:
    rows = quote_rows(
        [
            prepared(
                "a",
                "Row",
                "“Ships leave Avon, and they become a rich and happy town again,” Ann Brook said.",
            ),
            prepared("b", "Row", "“If Avon wants to become a happy town,” Ann Brook said."),
        ]
    )
    assert len(rows) == 2


def test_who_is_given_by_what_he_is_gives_way_to_the_name() -> None:
    rows = quote_rows(
        [
            prepared("a", "Row", "The Avon Democrat says he is “never going anywhere”."),
            prepared("b", "Row", "“I am never going anywhere,” Tom Brook said."),
        ]
    )
    assert row_with(rows, "never going").speaker == "Tom Brook"
    assert {v.article for v in row_with(rows, "never going").versions} == {"a", "b"}


def test_a_summary_may_well_be_of_the_document_that_another_outlet_names() -> None:
    rows = quote_rows(
        [
            prepared(
                "a", "Quay", "The quay's choices “were severely constrained by the flood,” the document said."
            ),
            prepared(
                "b", "Dock", "The quay's choices were “severely constrained” by the flood, the summary said."
            ),
        ]
    )
    assert len(rows) == 1


def test_the_fullest_version_is_the_one_that_others_cut() -> None:
    """Who says it in other words, and more of them, is not cut by the rest."""
    rows = quote_rows(
        [
            prepared("a", "One", "“We have slept in fear for eight months in these rooms,” Ann Brook said."),
            prepared("b", "Two", "The tenants have “slept in fear for eight months”, Ann Brook said."),
            prepared(
                "c",
                "Three",
                "“It is eight months that we have slept in fear in these old rooms,” Ann Brook said.",
            ),
        ]
    )
    row = row_with(rows, "slept in fear")
    assert {v.article: v.form for v in row.versions} == {"a": "full", "b": "cut", "c": "altered"}


def test_german_endings_are_the_sentences_and_no_other_words() -> None:
    rows = quote_rows(
        [
            prepared(
                "a",
                "Eins",
                "Die Abgeordnete Petra Lind sprach von einem „durchsichtigen Manöver“ der Stadt.",
                language="de",
            ),
            prepared(
                "b",
                "Zwei",
                "Die Abgeordnete Petra Lind sagte: „Das ist ein durchsichtiges Manöver.“ Es ist nicht gut.",
                language="de",
            ),
        ]
    )
    row = row_with(rows, "Manöver")
    assert {v.article: v.form for v in row.versions} == {"a": "cut", "b": "full"}
