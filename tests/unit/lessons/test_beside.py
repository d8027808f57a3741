"""Marks beside the program's, and a class put together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import BadInput
from reader.lessons.beside import beside
from reader.lessons.together import together
from reader.model.lesson import LoadedMark, Marks, MissingMark
from tests.data.small_lesson import ID, MADE, incomplete, lesson, marks, span


def only(*loaded: LoadedMark, missing: tuple[MissingMark, ...] = (), student: str = "Mia") -> Marks:
    return Marks(ID, student, MADE, loaded, missing)


def test_words_that_both_found_that_only_one_did() -> None:
    program = lesson().key.comparison.wording  # type: ignore[union-attr]
    theirs = next(word for word in program if not word.quoted)
    near = LoadedMark(theirs.article, theirs.start, theirs.end + 3, "mine")
    alone = LoadedMark(*span("a2", "aboard"))
    found = beside(lesson(), only(alone, near)).loaded
    assert [(row.whose, row.article, row.start) for row in found if row.mark] == sorted(
        [("both", near.article, near.start), ("student", "a2", alone.start)], key=lambda row: (row[1], row[2])
    )
    assert {row.words for row in found if row.whose == "both"} == {(theirs,)}
    assert sum(len(row.words) for row in found) == len(program)
    nothing = beside(lesson(), only())
    assert {row.whose for row in nothing.loaded} == {"program"}


def test_neighbours_that_share_no_word_are_not_the_same() -> None:
    program = lesson().key.comparison.wording[0]  # type: ignore[union-attr]
    text = lesson().article(program.article).text
    before = LoadedMark(program.article, max(0, program.start - 1), program.start)
    assert not text[before.start : before.end].strip()
    assert {row.whose for row in beside(lesson(), only(before)).loaded} == {"student", "program"}


def test_words_in_a_quote_are_the_speaker_s() -> None:
    (row,) = [row for row in beside(lesson(), only(LoadedMark(*span("a1", "partly")))).loaded if row.mark]
    assert row.quoted
    (row,) = [row for row in beside(lesson(), only(LoadedMark(*span("a2", "aboard")))).loaded if row.mark]
    assert not row.quoted


def test_a_missing_detail_is_told_for_each_outlet_named() -> None:
    found = lesson()
    key = found.key
    assert key is not None
    item = key.comparison.left_out[0]
    article = item.reported_by[0]
    passage = next(p for p in found.article(article).passages if p.id in item.evidence)
    same = MissingMark(article, passage.start, passage.end, (item.article,))
    told = beside(found, only(missing=(same,)))
    assert told.missing[0].verdicts[0].state == "same"
    assert item not in told.only_program
    assert beside(found, only()).only_program == key.comparison.left_out
    cut = incomplete(found, item.article)
    assert beside(cut, only(missing=(same,))).missing[0].verdicts[0].state == "incomplete"


def test_where_an_outlet_does_report_it_the_passage_is_shown() -> None:
    claim = lesson().key.comparison.claims[0]  # type: ignore[union-attr]
    passage = next(p for p in lesson().article("a1").passages if p.id in claim.cells["a1"])
    told = beside(lesson(), only(missing=(MissingMark("a1", passage.start, passage.end, ("a2",)),)))
    assert told.missing[0].verdicts[0].state == "reported"
    assert told.missing[0].verdicts[0].passages == claim.cells["a2"]


def test_maybe_is_told_as_maybe_and_what_nobody_compared_as_unknown() -> None:
    found = lesson()
    key = found.key
    assert key is not None
    claims = tuple(
        replace(claim, cells={"a1": claim.cells["a1"]}, maybe={"a2": "a2.p2"})
        if "a1" in claim.cells
        else claim
        for claim in key.comparison.claims
    )
    loose = replace(key, comparison=replace(key.comparison, claims=claims, left_out=()))
    passage = next(p for p in found.article("a1").passages if p.id in claims[0].cells["a1"])
    mark = MissingMark("a1", passage.start, passage.end, ("a2",))
    (told,) = beside(replace(found, key=loose), only(missing=(mark,))).missing
    assert (told.verdicts[0].state, told.verdicts[0].passages) == ("maybe", ("a2.p2",))
    empty = replace(key, comparison=replace(key.comparison, claims=(), left_out=()))
    (told,) = beside(replace(found, key=empty), only(missing=(mark,))).missing
    assert told.verdicts[0].state == "unknown"


def test_without_a_key_nothing_can_be_compared() -> None:
    with pytest.raises(BadInput, match="no answer key"):
        beside(lesson(key=False), marks())


def test_only_what_was_asked_is_compared() -> None:
    asked = replace(lesson(), tasks=("missing",))
    assert beside(asked, marks()).loaded == ()
    assert together(asked, [marks()]).words == ()


def test_a_class_is_counted_word_by_word() -> None:
    three = [
        marks("Zoe", loaded=("Ferry chaos",)),
        marks("Ada", loaded=("chaos",)),
        marks("mia", loaded=("aboard",)),
    ]
    found = together(lesson(), three)
    assert found.students == ("Ada", "mia", "Zoe")
    assert [(word.text, [by.student for by in word.by]) for word in found.words] == [
        ("Ferry", ["Zoe"]), ("chaos", ["Ada", "Zoe"]), ("aboard", ["mia"]),
    ]  # fmt: skip
    (detail,) = found.details
    assert len(detail.by) == 3
    assert detail.absent_from == {"a1": 3}
    assert detail.text == "The harbour master closed the pier."
    assert found.agreement.alpha is not None


def test_a_class_of_one_has_no_agreement() -> None:
    found = together(lesson(), [marks()])
    assert found.agreement.why == "too_few"
    nothing = together(lesson(), [only(student="A"), only(student="B")])
    assert (nothing.agreement.alpha, nothing.agreement.why) == (None, "nothing")
