"""What the commands of the classroom do: packs are made, opened and saved."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.records import plain
from ui.classroom.files import Files
from ui.classroom.giving_out import GivingOut
from ui.classroom.handing_in import HandingIn
from ui.classroom.serving import Serving
from ui.dialogs.printing import Printing
from ui.models.drop import ARCHIVE, MARKS, PACK, drop_of
from ui.models.jobs import Jobs
from ui.models.names_hidden import tongue
from ui.panes.content import FILES_ID, OpenPage, OpenStory
from ui.panes.desk import Desk
from ui.services import Place, Services
from ui.services.lessons import LessonRow
from ui.turns import Turns
from ui.widgets.file_dialog import FileDialog
from ui.widgets.notice_bar import NoticeBar
from ui.widgets.roles import opened

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.lesson import Lesson, Marks, Wish
    from reader.model.story import StoryRow
    from ui.classroom.glossary import GlossaryDialog
    from ui.classroom.lesson_list import LessonList
    from ui.classroom.making import MakeLessonDialog
    from ui.classroom.page import LessonPage
    from ui.dialogs.edit_outlet import RenameDialog
    from ui.models.lesson_session import Sessions
    from ui.widgets.paper import Paper

NOTICE_SECONDS = 12.0
KEPT_MS = 1500
"""What is marked is written down so long after the last mark."""


class Classroom(QObject):
    """The page of a lesson is made when the first one is opened.

    Signals:
        stepped(): there is another mark to take back, or none any more.
    """

    stepped = Signal()

    def __init__(
        self,
        services: Services,
        jobs: Jobs,
        notice: NoticeBar,
        desk: Desk,
        printing: Printing,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services, self._jobs, self._notice = services, jobs, notice
        self._desk, self._content, self._window = desk, desk.content, window
        self._files = Files(notice, window)
        self.giving_out = GivingOut(jobs, self._files, printing, lambda: self.meant, self)
        self.handing_in = HandingIn(services, jobs, notice, self._files, self)
        self.serving = Serving(services, jobs, notice, self._files, lambda: self.meant, self)
        self.sessions: Sessions = OrderedDict()
        """What is marked in the lessons that were opened."""
        self._reading = Turns(self)
        self.page: LessonPage | None = None
        self._opening = Turns(self)
        desk.lessons_made.connect(self._take_list)
        self._content.moved.connect(self.stepped)
        self._keep = QTimer(self, singleShot=True, interval=KEPT_MS)
        self._keep.timeout.connect(self._write_draft)
        desk.lessons_changed.connect(self.changed)

    def _take_list(self, lessons: LessonList) -> None:
        lessons.chosen.connect(self._open_row)
        lessons.open_asked.connect(self.choose_file)
        lessons.make_asked.connect(lambda: self.make(self._content.story))
        lessons.sample_asked.connect(self.open_sample)
        lessons.removal_asked.connect(self._remove)

    # What is open

    @property
    def is_open(self) -> bool:
        """Whether a lesson is what is open."""
        return self.page is not None and self._content.currentWidget() is self.page

    @property
    def opening(self) -> bool:
        """Whether a lesson is being opened, in turns."""
        return self._opening.busy

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is open."""
        return self.page.lesson if self.page is not None and self.is_open else None

    @property
    def meant(self) -> Lesson | None:
        """The lesson that commands are for: the one that a right click has chosen, else the open one."""
        desk = self._desk
        shut = desk.lessons.shut if desk.place.kind == "lessons" else []
        return self._services.lesson(shut[0].key) if len(shut) == 1 else self.lesson

    @property
    def can_undo(self) -> bool:
        return self.page is not None and self.is_open and self.page.can_undo

    def undo(self) -> None:
        """Take the last mark back."""
        if self.page is not None:
            self.page.undo()

    def possible(self) -> dict[str, bool]:
        """Which of the commands would do something now, by their names in `ui.actions`."""
        lesson, open_ = self.meant, self.lesson is not None
        there = lesson is not None
        story, shut = self._content.story, self._desk.target.shut_stories
        marking = self.page is not None and self.is_open and self.page.can_mark
        on = {
            "make_lesson": len(shut) == 1 if shut else story is not None and story.comparison is not None,
            **dict.fromkeys(("mark_loaded", "mark_missing", "mark_reason"), marking),
            **dict.fromkeys(
                (
                    "serve_lesson",
                    "student_file",
                    "worksheet",
                    "teacher_guide",
                    "add_marks",
                    "add_marks_folder",
                    "paste_marks",
                    "remove_lesson",
                ),
                there,
            ),
            "save_marks": open_,
            "answer_key": lesson is not None and lesson.key is not None,
            "read_all": self._desk.place.kind != "lessons",
        }
        if open_:
            on |= dict.fromkeys(("next_note", "previous_note", "next_outlet", "previous_outlet"), True)
            on |= dict.fromkeys(("find", "print", "pdf"), True)
        if there and self._desk.place.kind == "lessons":
            on["rename"] = True
        return on

    def paper(self) -> Paper | None:
        """The open lesson's worksheet, for the printer."""
        return self.giving_out.sheet(answers=False, lesson=self.lesson)

    def keep_draft(self) -> None:
        """Write down what was marked last, if it is not written down yet."""
        if self._keep.isActive():
            self._keep.stop()
            self._write_draft()

    def _write_draft(self) -> None:
        from ui.services.drafts import Drafts

        if self.page is not None and self.page.session is not None:
            own = self.page.session.own
            Drafts(self._services.library_path).keep(own.handed_in(own.student))

    def _draft(self, lesson: Lesson) -> Marks | None:
        from ui.services.drafts import Drafts

        return None if lesson.id in self.sessions else Drafts(self._services.library_path).read(lesson)

    # Packs

    def make(self, story: OpenStory | None) -> MakeLessonDialog | None:
        """Ask how a pack of a story is to be, and make it."""
        from reader.lessons.glossary import used
        from reader.text.tokens import length
        from ui.classroom.making import Choice, MakeLessonDialog

        if story is None or story.comparison is None:
            self._notice.say(
                self.tr("Open a story first; then a lesson pack can be made of it."),
                action=self.tr("Show the stories"),
                on_action=lambda: self._desk.go_to(Place("stories")),
            )
            return None
        comparison, row = story.comparison, story.row
        choices = [
            Choice(a.id, a.outlet, a.title, a.complete, length(a.text))
            for a in (each.article for each in comparison.articles)
        ]

        def terms(wish: Wish, articles: Sequence[str]) -> frozenset[str]:
            return used(comparison, wish.tasks, blind=wish.blind, only=articles)

        title = comparison.articles[0].headline if row.id == FILES_ID else row.title
        dialog = MakeLessonDialog(title, choices, tongue(), terms, self._window)
        dialog.make_asked.connect(partial(self._make, row, comparison))
        opened(dialog)
        dialog.title.setFocus()
        return dialog

    def _make(
        self, story: StoryRow, comparison: Comparison, wish: Wish, articles: Sequence[str], with_key: bool
    ) -> None:
        """The engine freezes what was chosen and keeps it; then the students' file is saved."""
        given: dict[str, Any] = {"story": story.id}
        if story.id == FILES_ID:
            from reader.export.document import to_document

            given = {"document": to_document(comparison)}

        def done(result: dict[str, Any]) -> None:
            self._opening.begin(self._open_made(str(result["lesson"]), with_key=with_key))

        self._jobs.run(
            "lesson_make",
            what=self.tr("Making the lesson pack"),
            done=done,
            articles=list(articles),
            **plain(wish),
            **given,
        )

    def _open_made(self, key: str, *, with_key: bool) -> Iterator[None]:
        """In turns: list, page and dialog at once hold the window for long."""
        self._desk.go_to(Place("lessons"))
        yield
        yield from self._open(key)
        yield
        if self.lesson is not None and self.lesson.id == key:
            self.giving_out.save_student_file(with_key=with_key)

    def open_sample(self) -> None:
        """Open the lessons that come with the program; they are made when they are first asked for."""
        self._jobs.run(
            "lesson_sample",
            what=self.tr("Making the sample lessons"),
            done=lambda result: self._imported(str(result["lesson"])),
            failed=self._files.say_failure,
            language=tongue(),
        )

    def choose_file(self) -> QFileDialog:
        """Let the reader pick a pack, or files of marks."""
        dialog = FileDialog(self._window, self.tr("Open a lesson pack"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Lesson packs and marks ({endings})").replace(
                    "{endings}", f"*{PACK} *{MARKS} *{ARCHIVE}"
                ),
                self.tr("All files (*)"),
            ]
        )
        dialog.filesSelected.connect(self.open_paths)
        dialog.open()
        return dialog

    def dropped(self, urls: Sequence[QUrl]) -> bool:
        """Take what was dropped on the window; False if none of it is of the classroom's."""
        drop = drop_of(urls)
        if drop.does not in ("lesson", "marks"):
            return False
        self.open_paths(drop.given)
        return True

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open packs, the last one on show; bring in marks, also those of folders and archives."""
        packs = [path for path in paths if path.lower().endswith((".html", ".htm"))]
        marks = [path for path in paths if path not in packs]
        for path in packs:
            self._jobs.run(
                "lesson_import",
                path=path,
                done=lambda result: self._imported(str(result["lesson"])),
                failed=self._files.say_failure,
            )
        if marks:
            # After the packs: the engine does one after the other, and marks need their lesson.
            self.handing_in.take(marks)

    def _imported(self, key: str) -> None:
        self._desk.go_to(Place("lessons"))
        self.go_to(key)

    def _open_row(self, row: LessonRow) -> None:
        self.go_to(row.key)

    def go_to(self, key: str, tab: str = "") -> None:
        """Open a lesson of the library, on wish at a tab, in turns; not if something else is opened before it
        is there."""
        self._opening.begin(self._open(key, tab))

    def _open(self, key: str, tab: str = "") -> Iterator[None]:
        before = self._content.what
        yield from self.get_ready(key)
        if self._content.what == before:
            self.open_lesson(key)
            if tab and self.page is not None and self.lesson is not None and self.lesson.id == key:
                self.page.go(tab)

    def get_ready(self, key: str) -> Iterator[None]:
        """For a lesson that is opened next, in turns."""
        lesson = self._services.lesson(key)  # it is kept for those that ask for it again
        yield
        handed_in = self._services.handed_in(key)  # so is each student's part
        yield
        page = self._made_page()
        yield
        if lesson is not None:
            yield from page.get_ready(lesson, handed_in, self._draft(lesson))

    def open_lesson(self, key: str) -> None:
        """Open a lesson of the library."""
        lesson = self._services.lesson(key)
        if lesson is not None:
            self._show(lesson)
            self._desk.lessons.choose(int(key, 16), quietly=True)

    def _show(self, lesson: Lesson) -> None:
        self.keep_draft()
        page = self._made_page()

        def show() -> None:
            now = self._services.lesson(lesson.id) or lesson
            page.show_lesson(now, self._services.handed_in(now.id), self._draft(now))

        self._content.show_page(OpenPage(lesson.id, lesson.title, page, show))

    def _made_page(self) -> LessonPage:
        if self.page is None:
            from ui.classroom.page import LessonPage

            page = self.page = LessonPage(self.sessions, self._content)
            giving_out = self.giving_out
            for asked, command in (
                (page.student_file_asked, giving_out.save_student_file),
                (page.worksheet_asked, giving_out.save_worksheet),
                (page.answers_asked, giving_out.save_answers),
                (page.guide_asked, giving_out.save_guide),
                (page.table_asked, giving_out.save_table),
                (page.serve_asked, self.serving.begin),
            ):
                # A button of the page is for its own lesson, whatever is chosen in the list.
                asked.connect(self._desk.lessons.take_opened)
                asked.connect(command)
            page.save_asked.connect(self.handing_in.save)
            page.files_asked.connect(self.handing_in.choose_files)
            page.folder_asked.connect(self.handing_in.choose_folder)
            page.paste_asked.connect(self.handing_in.paste)
            page.student_removed.connect(self.handing_in.remove)
            page.marked.connect(self.stepped)
            page.marked.connect(self._keep.start)
            page.moved.connect(self._desk.located)
        return self.page

    def mark_loaded(self) -> None:
        """Mark the chosen words of the open lesson."""
        if self.page is not None:
            self.page.mark.mark_loaded()

    def mark_missing(self) -> None:
        """Mark the chosen sentence of the open lesson as missing elsewhere."""
        if self.page is not None:
            self.page.mark.mark_missing()

    def say_why(self) -> None:
        """Write the reason for the chosen mark."""
        if self.page is not None:
            self.page.mark.begin_reason()

    def save_marks(self) -> None:
        """Save what is marked here, as from the page."""
        if self.page is not None:
            self.page.go("mark")
            self.page.mark.begin_saving()

    def glossary(self) -> GlossaryDialog:
        """Open the glossary."""
        from reader.lessons.glossary import glossary
        from ui.classroom.glossary import GlossaryDialog

        dialog = GlossaryDialog(glossary(tongue()), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()
        dialog.search.setFocus()
        return dialog

    # The packs of the library

    def rename(self) -> RenameDialog | None:
        """Ask for another title of a lesson; the files that were given out keep theirs."""
        from ui.dialogs.edit_outlet import RenameDialog

        lesson = self.meant
        if lesson is None:
            return None
        told = self.tr("Files that students have already keep the old name; their marks still fit.")
        dialog = RenameDialog(self.tr("Rename lesson pack"), lesson.title, told, parent=self._window)
        dialog.changed.connect(lambda title: self._jobs.run("lesson_rename", lesson=lesson.id, title=title))
        return opened(dialog)

    def remove(self) -> None:
        """Take a lesson out of the library; the notice can bring it back."""
        lesson = self.meant
        if lesson is not None:
            self._remove_lesson(lesson.id, lesson.title)

    def _remove(self, row: LessonRow) -> None:
        self._remove_lesson(row.key, row.title)

    def _remove_lesson(self, key: str, title: str) -> None:
        def back() -> None:
            self._jobs.run("lesson_restore", lesson=key, done=lambda _result: self.go_to(key))

        def done(_result: dict[str, Any]) -> None:
            self.serving.remove(key)
            if self.lesson is not None and self.lesson.id == key:
                self._content.show_nothing(self.tr("The lesson pack was removed"))
            self._notice.say(
                self.tr("“{title}” was removed, with what was handed in.").replace("{title}", title),
                action=self.tr("Undo"),
                on_action=back,
                seconds=NOTICE_SECONDS,
            )

        self._jobs.run("lesson_remove", lesson=key, done=done)

    def show_class(self, keys: Sequence[str]) -> None:
        """What was handed in for these lessons: on show, of the open one if it is among them."""
        if self.lesson is None or self.lesson.id not in keys:
            self.go_to(keys[-1], "class")
        elif self.page is not None:
            self.page.go("class")

    def changed(self, keys: frozenset[str]) -> None:
        """Lessons of the library have changed: what is on show of them is read anew."""
        if self.page is not None and self.lesson is not None and self.lesson.id in keys:
            self._reading.begin(self._read_anew(self.lesson))

    def _read_anew(self, lesson: Lesson) -> Iterator[None]:
        now = self._services.lesson(lesson.id)
        yield
        handed_in = self._services.handed_in(lesson.id)
        yield
        if now is not None and self.page is not None:
            self.page.view.prepare(now, handed_in)
        yield
        if self.page is None or now is None or self.lesson is None or self.lesson.id != lesson.id:
            return
        if now.title != lesson.title:
            self._show(now)
        else:
            self.page.show_lesson(now, handed_in)


def lesson_list(parent: QWidget) -> LessonList:
    """The list of packs, loaded when it is first wanted."""
    from ui.classroom.lesson_list import LessonList

    return LessonList(parent)
