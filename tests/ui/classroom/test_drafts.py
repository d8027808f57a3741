"""What is marked and not handed in is there again after the window was closed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.ui.classroom.data import LESSON, ONE, place
from ui.models.own_marks import OwnMarks
from ui.services.drafts import MOST, Drafts


def marked(lesson_id: str = LESSON.id) -> OwnMarks:
    own = OwnMarks(replace(LESSON, id=lesson_id))
    own.give_reason(own.mark_loaded("a1", *place("slams")), "violent")
    own.mark_missing("a1", *place("The reckless plan saves 400,000 crowns."), ["a2", "a3"])
    return own


def test_marks_come_back_with_and_without_a_name(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "library.sqlite")
    for name in ("", "Ada"):
        drafts.keep(marked().handed_in(name))
        kept = Drafts(tmp_path / "library.sqlite").read(LESSON)
        assert kept is not None and kept.student == name
        again = OwnMarks(LESSON, kept)
        assert set(again.all) == set(marked().all) and not again.can_undo


def test_nothing_marked_is_nothing_kept(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "library.sqlite")
    drafts.keep(marked().handed_in("Ada"))
    drafts.keep(OwnMarks(LESSON).handed_in("Ada"))
    assert drafts.read(LESSON) is None


def test_a_damaged_file_and_other_texts_are_no_draft(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "library.sqlite")
    drafts.keep(marked().handed_in("Ada"))
    shorter = replace(LESSON, articles=(replace(ONE, text=ONE.text[:30], passages=()), *LESSON.articles[1:]))
    assert drafts.read(shorter) is None
    (tmp_path / "library.drafts.json").write_text("[{", "utf-8")
    assert drafts.read(LESSON) is None
    drafts.keep(marked().handed_in("Ada"))
    assert drafts.read(LESSON) is not None


def test_the_lesson_that_was_left_alone_longest_goes_first(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "library.sqlite")
    ids = [f"{number:032x}" for number in range(MOST + 2)]
    for lesson_id in ids:
        drafts.keep(marked(lesson_id).handed_in("Ada"))
    there = [lesson_id for lesson_id in ids if drafts.read(replace(LESSON, id=lesson_id)) is not None]
    assert there == ids[2:]


def test_a_folder_that_cannot_be_written_loses_only_the_draft(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "gone" / "library.sqlite")
    drafts.keep(marked().handed_in("Ada"))
    assert drafts.read(LESSON) is None
