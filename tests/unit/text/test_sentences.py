import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import sentences
from reader.text.sentences import LONGEST, quoted_spans, sentence_spans


def split(text: str) -> list[str]:
    return [text[a:b] for a, b in sentence_spans(text)]


@pytest.mark.parametrize(
    "text",
    [
        "She met Gov. Marlow at the quay on Friday.",
        "It was settled in Brook v. Harbour Board of Averil.",
        "Rep. Ada Brook, D-N.Y., and Sen. Lena Moss, R-W.Va., met Dist. Atty. Jo Finn.",
        "“It sank!” the mate wrote that night.",
        "The repair cost approx. 3.5 million crowns.",
        "The ferry left at 5 p.m. ET on Tuesday with a full deck.",
        "He was seen at 1:30 a.m. Feb. 1 on the quay, and at 9 p.m. Friday.",
        "The hut stands in the Esker-Mt. Harrow park, below Mt. Harrow.",
        "The U.S. Supreme Court declined to hear the case.",
        "Sen. Ada Brook (R., Ky.) spoke first.",
        "The ship, no. 12 of its class, sank.",
        "“It is over. Go home. Now,” the captain said.",
        '"We knew. We all knew," he told the inquiry.',
    ],
)
def test_stays_one_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The ferry left at 5 p.m. Nobody waved.", 2),
        ("He lives in the U.S. They do not.", 2),
        ("“It sank!” The mate wrote that night.", 2),
        ("He left. “I did it.” She stayed.", 3),
        ("“The inquiry opened. Then it closed.", 2),
        ("Was it five? No! It was six.", 3),
    ],
)
def test_splits(text: str, count: int) -> None:
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("de", "Dr. Brook, z. B. der Kapitän, zahlte am 3. März ca. 5 Mrd. Euro. Es war spät.", 2),
        (
            "fr",
            "M. Brun a parlé à 17 h 30. Il a dit : « Nous savions. C’est dit. » Puis il est parti.",
            3,
        ),
        ("de", "»Das Schiff sinkt!« rief der Maat. Niemand kam.", 2),
        ("fr", "« Il coule ! » dit-il au port. Personne ne vint.", 2),
        ("es", "El Sr. Ríos habló a las 5 p. m. del lunes. ¿Por qué? Nadie lo sabe.", 3),
        ("ar", "قال الوزير إن السفينة غرقت. لماذا؟ لا أحد يعرف.", 3),
        ("ja", "船長は「聞いた。知っていた。」と述べた。12人が負傷した。なぜか？", 3),
        ("en", "It sank… nobody knew. A. B. Moss, of Quay Rd. in Dunmere, left... Then he came back.", 3),
        ("pl", "Do wypadku doszło o godz. 6.45 na moście. Stało się to m.in. przez dr. hab. Lisa.", 2),
        ("pt", "O art. 5.º da lei aplica-se na Av. Central, n.º 5. Acabou.", 2),
        ("nl", "Mevr. Bos en o.a. twee kinderen zijn om 14.30 uur weg. Dat is veel.", 2),
    ],
)
def test_other_conventions(language: str, text: str, count: int) -> None:
    assert len(sentence_spans(text, language)) == count


@pytest.mark.parametrize(
    "text",
    [
        "Her book, It Sinks Again!: A Life at Sea, was sold out within a day.",
        "He studied in Bellmouth, Wash.; she followed him there in May.",
    ],
)
def test_no_sentence_begins_with_a_mark_that_goes_on(text: str) -> None:
    assert split(text) == [text]


def test_an_opening_mark_goes_with_its_quotation() -> None:
    assert split("He left. “Not I,” said the mate.") == ["He left.", "“Not I,” said the mate."]


def test_a_whole_speech_is_told_sentence_by_sentence() -> None:
    speech = "“" + " ".join(f"This is sentence number {n} of a long speech." for n in range(20)) + "”"
    assert len(split(speech)) == 20


@given(st.text(alphabet="ab. “”\"!?A\n'’", max_size=80))
def test_sentences_cover_all_that_is_no_space_in_order(text: str) -> None:
    spans = sentence_spans(text)
    assert all(a < b for a, b in spans)
    assert all(x[1] <= y[0] for x, y in pairwise(spans))
    covered = {i for a, b in spans for i in range(a, b)}
    assert all(c.isspace() for i, c in enumerate(text) if i not in covered)


def test_unclosed_marks_quote_nothing() -> None:
    assert quoted_spans('He said "no.') == []
    assert quoted_spans('"a" and “b”') == [(0, 3), (8, 11)]


ENDLESS = {
    "words": "the ferry of the harbour " * 800,
    "commas": "the mate, the cook, " * 900,
    "no space": "x" * 9000,
    "stops": "." * 9000,
    "an open quotation": "“" + "the ferry was late and " * 500,
    "a whole quotation": "“" + "the ferry was late and " * 500 + "”",
    "no spaces between words": "船は港を出て" * 900,
    "accents": "e\u0301" * 5000,
    "spaces": "ferry" + " " * 9000 + "late",
}


@pytest.mark.parametrize("kind", ENDLESS)
def test_no_sentence_is_endless(kind: str) -> None:
    text = ENDLESS[kind]
    spans = sentence_spans(text)
    assert all(0 < b - a <= LONGEST for a, b in spans)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a <= b <= c <= d for (a, b), (c, d) in pairwise(spans))
    assert not any(text[a] == "\u0301" for a, _ in spans)
    if " " in text.strip():
        cuts = [text[b - 1 : b + 1] for _, b in spans[:-1]]
        assert all(" " in cut for cut in cuts), "no word is cut"


def test_an_endless_sentence_is_cut_where_it_pauses_and_not_in_a_quotation() -> None:
    clause = "the mate of the ferry who had seen the lights of the harbour before told the council "
    text = (clause * 12 + "of it; " + clause * 5 + "twice, " + clause * 3) * 2
    assert split(text)[0].endswith("of it;")
    said = "“it was late; we knew it; nobody asked; so we went on”"
    text = (clause * 11 + said + " " + clause * 10) * 3
    assert all(part.count("“") == part.count("”") for part in split(text)) and len(split(text)) > 2


@given(st.text(st.sampled_from("ab ,;.—“”\u0301\n"), max_size=200), st.integers(1, 60))
def test_spans_cover_all_but_space_and_none_is_endless(text: str, times: int) -> None:
    text = text.replace("\n", " ") * times
    spans = sentence_spans(text)
    assert all(0 < b - a <= LONGEST for a, b in spans)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())


def test_what_is_long_but_no_longer_than_that_is_one_sentence() -> None:
    text = ("word " * (LONGEST // 5)).strip() + "."
    assert sentence_spans(text) == [(0, len(text))]


@pytest.mark.parametrize("space", ["\xa0", "\x85", "\u2003", "\u2028", "\u3000", " \u3000 ", "\xa0 "])
@pytest.mark.parametrize("language", ["en", "de", "fr", "ja", "ar"])
def test_a_wide_space_before_a_stop_is_as_any_other(space: str, language: str) -> None:
    text, plain = (
        f"The council chose Plan A{each}. Then it went home." for each in (space, " " * len(space))
    )
    assert sentence_spans(text, language) == sentence_spans(plain, language) != []


@given(
    st.lists(
        st.sampled_from(["A", "Mr", " ", "\xa0", "\u3000", ".", "!", "é", "(", "”", "中", "。"]), max_size=9
    )
)
def test_no_text_is_too_much_for_the_segmenter(parts: list[str]) -> None:
    text = "".join(parts)
    spans = sentence_spans(text)
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())


def test_where_the_segmenter_panics_a_text_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "_WIDE_SPACE", re.compile("(?!)"))
    assert split("The council chose Plan A\u3000. Then it went home.") == [
        "The council chose Plan A\u3000. Then it went home."
    ]
