"""The commands of the classroom, as `ui.actions.table` has those of the rest."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.actions.spec import Spec, in_groups

CLASS = in_groups(
    "lessons make_lesson open_lesson sample_lesson",
    "mark_loaded mark_missing mark_reason save_marks",
    "serve_lesson student_file worksheet answer_key teacher_guide"
    " add_marks add_marks_folder paste_marks remove_lesson",
    "hide_names glossary",
)
"""What stands in the menu of the classroom; "" is a line."""


class ClassCommands(QObject):
    """The table in the reader's language."""

    def specs(self) -> tuple[Spec, ...]:
        """Every command of the classroom."""
        return (
            Spec("lessons", self.tr("Lesson &packs"), self.tr("Show the lesson packs"), ("Ctrl+7",)),
            Spec(
                "make_lesson",
                self.tr("Make a lesson pa&ck…"),
                self.tr("Freeze the open story for a class: one file that opens in any browser"),
                ("Ctrl+Shift+L",),
            ),
            Spec(
                "open_lesson",
                self.tr("&Open a lesson pack…"),
                self.tr("Open a lesson pack from a file, or files of students' marks"),
                ("Ctrl+Shift+O",),
            ),
            Spec(
                "sample_lesson",
                self.tr("Open the sample lesso&ns"),
                self.tr("Two lessons that are ready for a class: a short one and a long one"),
            ),
            Spec(
                "mark_loaded",
                self.tr("Mark as &loaded"),
                self.tr("In a lesson: the chosen words, or the word at the caret, judge as they tell"),
                ("W",),
            ),
            Spec(
                "mark_missing",
                self.tr("M&issing from…"),
                self.tr("In a lesson: other outlets leave the chosen sentence out"),
                ("D",),
            ),
            Spec(
                "mark_reason",
                self.tr("Say wh&y…"),
                self.tr("In a lesson: write the reason for the chosen mark"),
                ("Y",),
            ),
            Spec(
                "save_marks",
                self.tr("Sa&ve my marks…"),
                self.tr("Write what is marked here to a small file to hand in"),
                ("Ctrl+S",),
            ),
            Spec(
                "serve_lesson",
                self.tr("Give o&ut in this room…"),
                self.tr("Students in the same network open it by an address and hand in there"),
            ),
            Spec(
                "student_file",
                self.tr("Save &student file…"),
                self.tr("Write the page for students: one file that opens in any browser"),
            ),
            Spec(
                "worksheet",
                self.tr("&Worksheet as PDF…"),
                self.tr("Texts with numbered lines, tasks and room to write, for paper"),
            ),
            Spec(
                "answer_key",
                self.tr("Answer &key as PDF…"),
                self.tr("The outlets, loaded words and left-out details, for paper"),
            ),
            Spec(
                "teacher_guide",
                self.tr("&Teacher's guide as PDF…"),
                self.tr("One page for you: goals, times, where to look in these texts, questions"),
            ),
            Spec(
                "add_marks",
                self.tr("&Add students' marks…"),
                self.tr("Bring in the files that students handed in"),
            ),
            Spec(
                "add_marks_folder",
                self.tr("Add a &folder of marks…"),
                self.tr("Bring in every file of marks in a folder"),
            ),
            Spec(
                "paste_marks",
                self.tr("Past&e copied marks"),
                self.tr("Bring in what a student sent as text, or files that you copied"),
                ("Ctrl+Shift+V",),
            ),
            Spec(
                "remove_lesson",
                self.tr("&Remove this lesson pack"),
                self.tr("Take the pack and the marks handed in for it out of the library"),
            ),
            Spec(
                "hide_names",
                self.tr("Outlet names hid&den"),
                self.tr("Call a story's outlets Outlet A, B, C, in their texts too: only the words count"),
                ("Ctrl+Shift+H",),
                True,
            ),
            Spec(
                "glossary",
                self.tr("&Glossary…"),
                self.tr("The words of media literacy, explained"),
                ("Shift+F1",),
            ),
        )
