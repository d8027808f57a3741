"""Pairs of quotation marks in every convention, over paragraphs, among apostrophes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.quotes_marks import marked


def inside(text: str) -> list[str]:
    return [text[m.start : m.end] for m in marked(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('She said "we go" and left.', ["we go"]),
        ("She said “we go” and left.", ["we go"]),
        ("« On part », dit-elle.", ["On part"]),
        ("„Wir gehen“, sagte sie. »Ja«, sagte er.", ["Wir gehen", "Ja"]),
        ("”Vi går”, sa hon.", ["Vi går"]),
        ("彼女は「行く」と言った。", ["行く"]),
        ("‘It’s the miners’ money,’ he said.", ["It’s the miners’ money,"]),
        ("He called it 'a mess' in '98.", ["a mess"]),
        ("``We go,'' she said.", ["We go,"]),
        ('" We go , " she said . " Now . "', ["We go ,", "Now ."]),
        ('He is 6\'2" tall and wears a 9" hat.', []),
        ("The '90s weren't the workers' best, 'tis said.", []),
        ('"I told him “no” twice," she said.', ["I told him “no” twice,"]),
    ],
)
def test_conventions(text: str, found: list[str]) -> None:
    assert inside(text) == found


def test_a_quotation_over_paragraphs_with_the_mark_repeated() -> None:
    text = "“We began at dawn.\n\n“By noon it was over,” Brook said.\n\nThen it rained."
    first, second = marked(text)
    assert inside(text) == ["We began at dawn.", "By noon it was over,"]
    assert first.open_end and not first.continues
    assert second.continues and not second.open_end


def test_a_quotation_cut_into_sentences_without_the_mark_repeated() -> None:
    text = '"We began at dawn.\n\nNobody helped.\n\nBy noon it was over," Brook said.'
    assert inside(text) == ["We began at dawn.", "Nobody helped.", "By noon it was over,"]


def test_a_stray_mark_swallows_nothing() -> None:
    text = 'The sign read "open and stayed up.\n\nNobody came. Nobody called.\n\nThe shop shut in May.'
    assert inside(text) == []


def test_a_closing_mark_alone_before_he_said_takes_its_sentence() -> None:
    assert inside("Was it rain? I can't be sure of that\" he told the panel.") == ["I can't be sure of that"]


@given(st.text(alphabet="ab .,?!'’‘\"“”„«»「」\n—", max_size=120))
def test_stretches_are_in_order_apart_and_within_the_text(text: str) -> None:
    last = 0
    for m in marked(text):
        assert last <= m.outer_start <= m.start < m.end <= m.outer_end <= len(text)
        assert text[m.start : m.end].strip() == text[m.start : m.end]
        last = m.outer_end


def test_an_opening_mark_that_stands_where_a_closing_one_belongs_closes() -> None:
    text = "Harbour\n\n`` We are late, `` said Ann Brook.\n\nThe quay is shut.\n\n`` We wait. ''"
    assert [text[m.start : m.end] for m in marked(text)] == ["We are late,", "We wait."]
