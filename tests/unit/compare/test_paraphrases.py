"""Paraphrases: a quotation of one outlet, told by another in the same row."""

from __future__ import annotations

import pytest

from reader.compare.paraphrases import with_paraphrases
from reader.compare.quotes import quote_rows
from reader.model.comparison import Claim
from reader.model.quote import QuoteRow
from tests.unit.compare.test_quotes import prepared

SPOKEN = "“We did not send that letter to the board,” Peter Stone told reporters on Monday."


def told(other: str, *, in_row: bool = True) -> QuoteRow:
    a = prepared("a", "Row", SPOKEN)
    b = prepared("b", "Row", "Peter Stone met the board in May.", other)
    cells = {"a": ("a.p1",), "b": ("b.p2",)} if in_row else {"a": ("a.p1",)}
    (row,) = with_paraphrases(quote_rows([a, b]), [Claim("c1", "a.p1", cells, {}, (), {})], [a, b])
    return row


def test_the_same_said_in_other_words_is_a_paraphrase() -> None:
    row = told("Stone said Monday that no letter was sent to the board by his firm.")
    assert [(v.article, v.form, v.direct) for v in row.versions] == [
        ("a", "full", True),
        ("b", "paraphrase", False),
    ]
    assert row.versions[1].text == "no letter was sent to the board by his firm"


@pytest.mark.parametrize(
    "other",
    [
        "Ann Brook said that no letter was sent to the board by the firm.",  # another speaker
        "Stone said that the crane would be mended before the summer.",  # other content
        "Stone left the town with a letter to the board in his pocket.",  # nothing said
    ],
)
def test_what_is_no_paraphrase(other: str) -> None:
    assert [v.article for v in told(other).versions] == ["a"]


def test_outside_the_row_nothing_is_taken_for_one() -> None:
    assert [
        v.article for v in told("Stone said that no letter was sent to the board.", in_row=False).versions
    ] == ["a"]


GERMAN = "Der Streit um die Brücke ist nicht vorbei, und Bürgermeisterin Anna Bach ist mit ihm nicht fertig."


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("Die Stadt zahle nicht für die Brücke, sagte Bach am Montag.", "paraphrase"),
        ("Der Hafen sei die ganze Woche gesperrt, sagte Bach am Montag.", None),  # something else
        ("Die Stadt zahle nicht für die Brücke, sagte Peter Stein am Montag.", None),  # another speaker
    ],
)
def test_paraphrases_in_another_language(other: str, told: str | None) -> None:
    a = prepared(
        "a", "Brücke", GERMAN, "„Wir zahlen nicht für diese Brücke“, sagte Anna Bach.", language="de"
    )
    b = prepared("b", "Brücke", GERMAN, other, language="de")
    claim = Claim("c1", "a.p2", {"a": ("a.p2",), "b": ("b.p2",)}, {}, (), {})
    (row,) = with_paraphrases(quote_rows([a, b]), [claim], [a, b])
    assert [v.form for v in row.versions[1:]] == ([told] if told else [])


def test_what_a_third_tells_in_one_sentence_is_one_utterance() -> None:
    texts = (
        "Peter Stone told the court that “port firms generally copy maps from each other”.",
        "“All of them do: generally, maps are copied in port firms,” Peter Stone said in court.",
        "Peter Stone said in court that the practice is common among port firms that copy maps.",
        "“Port firms must pay for the crane,” Peter Stone said later.",
    )
    arts = [prepared("abcd"[n], "Row", text) for n, text in enumerate(texts)]
    claim = Claim("c1", "a.p1", {key: (f"{key}.p1",) for key in "abcd"}, {}, (), {})
    rows = with_paraphrases(quote_rows(arts), [claim], arts)
    joined = next(row for row in rows if row.versions[0].article == "a")
    assert [(v.article, v.form) for v in joined.versions] == [
        ("a", "altered"), ("b", "full"), ("c", "paraphrase"),
    ]  # fmt: skip
    assert not joined.agree
    assert [v.article for row in rows if row is not joined for v in row.versions if v.direct] == ["d"]


def test_what_is_told_of_one_utterance_is_not_told_of_every_other() -> None:
    a = prepared(
        "a",
        "Row",
        "“There were at least a dozen people on the ferry,” Peter Stone said.",
        "“The noise was great but a dozen people of the party and all the crew left the pier,” Stone said.",
    )
    b = prepared(
        "b",
        "Row",
        "Peter Stone met the board.",
        "Stone said a party of at least a dozen people was on the ferry.",
    )
    claim = Claim("c1", "a.p1", {"a": ("a.p1", "a.p2"), "b": ("b.p2",)}, {}, (), {})
    rows = with_paraphrases(quote_rows([a, b]), [claim], [a, b])
    assert [[v.article for v in row.versions] for row in rows] == [["a", "b"], ["a"]]
