from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article
from reader.model.passage import Passage
from reader.text.passages import passages_of
from reader.text.sentences import LONGEST

PAGE = """Skip to main content

Harbour News

Home | Politics | Sport

4 min read

Ferry inquiry hears of ignored alarm

By Ada Brook

The captain of the Osprey ignored an alarm for eleven minutes, it was said. He gave evidence for two hours.

What the captain said

Counsel: Did you hear the alarm?

Captain: I heard something.

Counsel: So you did.

There were three findings:

- The alarm had been serviced in the spring and was working on the day.
- The mate was asleep when the water came in.

The captain of the Osprey ignored an alarm for eleven minutes

(RELATED: Harbour tolls to rise again)

The inquiry goes on until the end of the month.

Want to stay ahead of the tide? Sign up for our newsletter.

Related News

Harbour tolls to rise again

The harbour board said tolls would go up by four per cent in the autumn after a review."""


def kinds(text: str, outlet: str = "Harbour News") -> dict[str, str]:
    found = passages_of(Article("a", outlet, "t", text))
    return {p.text: p.kind for p in found}


def test_a_raw_page_is_told_apart() -> None:
    found = kinds(PAGE)
    for junk in (
        "Skip to main content",
        "Harbour News",
        "Home | Politics | Sport",
        "4 min read",
        "By Ada Brook",
        "(RELATED: Harbour tolls to rise again)",
        "Related News",
        "The harbour board said tolls would go up by four per cent in the autumn after a review.",
    ):
        assert found[junk] == "boilerplate", junk
    assert found["What the captain said"] == "subhead"
    assert found["Captain: I heard something."] == "transcript"
    assert found["The mate was asleep when the water came in."] == "item"
    assert found["The captain of the Osprey ignored an alarm for eleven minutes"] == "pullquote"
    assert found["He gave evidence for two hours."] == "sentence"
    assert found["The inquiry goes on until the end of the month."] == "sentence"


def test_the_headline_of_a_plain_article_is_passage_nought() -> None:
    text = "Ferry inquiry hears of ignored alarm\n\nThe captain spoke for two hours. He wept."
    found = passages_of(Article("x7", "", "t", text))
    assert [p.id for p in found] == ["x7.p0", "x7.p1", "x7.p2"]
    assert [p.kind for p in found] == ["headline", "sentence", "sentence"]
    assert [p.paragraph for p in found] == [0, 1, 1]


def test_a_reported_invitation_is_no_promotion() -> None:
    assert (
        kinds("Head\n\n“Sign up for our newsletter,” the mate said he was told.")[
            "“Sign up for our newsletter,” the mate said he was told."
        ]
        == "sentence"
    )


def test_one_colon_makes_no_transcript() -> None:
    text = "Head\n\nHarbour master: nobody to blame for the loss of the ferry.\n\nThe rest follows here."
    assert "transcript" not in kinds(text).values()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("- The mate was asleep when the water came in.", "The mate was asleep when the water came in."),
        ("b) The alarm had been serviced in the spring.", "The alarm had been serviced in the spring."),
        ("3. Mai war der Tag, an dem die Brücke fiel.", "3. Mai war der Tag, an dem die Brücke fiel."),
        (
            "2 that Ada Brook also asked the board for its letters.",
            "Ada Brook also asked the board for its letters.",
        ),
        ("The pier was shut on the day of the storm.12", "The pier was shut on the day of the storm."),
        ("The board called it “a lapse.”3", "The board called it “a lapse.”"),
        ("The pier was shut on the day of the storm.[4][5]", "The pier was shut on the day of the storm."),
        ("The levy on the quay went up by 0.5", "The levy on the quay went up by 0.5"),
    ],
)
def test_marks_of_lists_and_footnotes_are_no_words_of_a_sentence(line: str, told: str) -> None:
    text = (
        f"Ferry inquiry hears of alarm\n\nThe captain gave evidence for two hours.\n\n{line}\n\nIt goes on."
    )
    assert told in [p.text for p in passages_of(Article("a", "Harbour News", "t", text))]


def test_a_place_before_the_first_sentence_is_no_sentence() -> None:
    text = "Fähre sinkt\n\nDUNMERE. Die Fähre ist am Montag gesunken. Zwölf Menschen wurden verletzt."
    assert [p.text for p in passages_of(Article("a", "", "t", text, language="de"))][1:] == [
        "DUNMERE. Die Fähre ist am Montag gesunken.",
        "Zwölf Menschen wurden verletzt.",
    ]


def test_no_passage_is_endless() -> None:
    """A text without lines has its first sentence where a headline stands, not all of it."""
    text = (
        "The ferry was late. So it was told by "
        + "the mate and the cook and " * 900
        + "went home. The bridge is shut."
    )
    found = passages_of(Article(id="a", outlet="Harbour News", title="", text=text))
    assert (found[0].kind, found[0].text, found[-1].text) == (
        "headline", "The ferry was late.", "The bridge is shut."
    )  # fmt: skip
    assert {each.kind for each in found[1:]} == {"sentence"}
    assert all(len(each.text) <= LONGEST and each.text == text[each.start : each.end] for each in found)
    assert "".join("".join(each.text.split()) for each in found) == "".join(text.split())


def test_an_empty_text_has_no_passages() -> None:
    assert passages_of(Article("a", "", "", "")) == ()
    assert passages_of(Article("a", "", "", " \n\n ")) == ()


PAGES = {
    "de": """Fähre sinkt vor Dunmere

Von Ada Brook

Die Fähre ist am Montag vor Dunmere gesunken. Zwölf Menschen wurden verletzt.

Lesen Sie auch: Hafen erhöht die Gebühren

„Wir haben den Alarm gehört“, sagte der Kapitän.

Mehr zum Thema

Hafen erhöht die Gebühren""",
    "fr": """Un ferry coule au large de Dunmere

Publié le 3 mars 2024 à 17h30

Le ferry a coulé lundi au large de Dunmere. Douze personnes ont été blessées.

À lire aussi : Le port augmente ses tarifs

« Nous avons entendu l’alarme », a dit le capitaine.

Abonnez-vous à notre newsletter""",
    "es": """Un ferri se hunde frente a Dunmere

Por Ada Brook

El ferri se hundió el lunes frente a Dunmere. Doce personas resultaron heridas.

Lea también: El puerto sube las tasas

Compartir en la red

El capitán dijo que oyó la alarma.""",
    "ar": """غرق عبارة قبالة دنمير

غرقت العبارة يوم الاثنين قبالة دنمير. وأصيب اثنا عشر شخصا.

اقرأ أيضا: الميناء يرفع الرسوم

وقال القبطان إنه سمع الإنذار.""",
    "ja": """ダンミア沖でフェリー沈没

フェリー「オスプレイ」が月曜日に沈没した。12人が負傷した。

関連記事：港が料金を値上げ

船長は警報を聞いたと述べた。""",
}


@pytest.mark.parametrize("language", sorted(PAGES))
def test_pages_of_other_languages(language: str) -> None:
    text = PAGES[language]
    found = passages_of(Article("a", "Harbour News", "t", text, language=language))
    assert [p.kind for p in found if p.comparable] == ["headline", "sentence", "sentence", "sentence"]
    assert not any(p.kind == "boilerplate" and p.text.endswith((".", "。")) for p in found)


BLOCKS = st.lists(
    st.sampled_from(
        [
            *PAGE.split("\n\n"),
            "“Yes.",
            "x",
            "...",
            "中文。句子。",
            "- ",
            "#a #b",
            "He said: “No. No.”",
            "14:05",
            "13:40 — It sank. It did.",
            "1.20pm",
        ]
    )
    | st.text(max_size=40),
    min_size=1,
    max_size=12,
)


@given(BLOCKS)
def test_passages_are_exact_and_cover_the_text_in_order(blocks: list[str]) -> None:
    article = Article("a", "Harbour News", "t", "\n\n".join(blocks))
    found: tuple[Passage, ...] = passages_of(article)
    assert all(article.text[p.start : p.end] == p.text for p in found)
    assert all(x.end <= y.start and x.paragraph <= y.paragraph for x, y in pairwise(found))
    covered = {i for p in found for i in range(p.start, p.end)}
    between = "".join(" " if i in covered else c for i, c in enumerate(article.text)).split()
    assert all(gap in "-•*‣▪●–—" or gap[1:] in (".", ")") for gap in between)
    assert max(Counter(p.id for p in found).values(), default=1) == 1
    assert sum(p.kind == "headline" for p in found) <= 1


def test_a_dash_that_another_one_answers_is_no_mark_of_a_list() -> None:
    said = "– Nie wiem, co to było – mówi Anna Wilk."
    told = passages_of(Article("a", "A", "Huk", f"Huk\n\nStało się to w nocy.\n\n{said}", language="pl"))
    assert (told[-1].text, told[-1].kind) == (said, "sentence")
    listed = "– Nie wiem, co to było."
    told = passages_of(Article("a", "A", "Huk", f"Huk\n\nStało się to w nocy.\n\n{listed}", language="pl"))
    assert (told[-1].text, told[-1].kind) == ("Nie wiem, co to było.", "item")
