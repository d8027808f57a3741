"""The classroom against the real engine: a pack is made, marked, compared, handed in, printed, given on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.lessons.document import marks_document
from reader.lessons.files import read_lesson
from reader.model.comparison import Loaded
from reader.model.lesson import Lesson
from ui.application import open_window
from ui.classroom.page import LessonPage
from ui.classroom.serving import ServingDialog
from ui.dialogs.edit_outlet import RenameDialog
from ui.main_window import MainWindow
from ui.models.own_marks import OwnMarks
from ui.services import Place
from ui.widgets.paper import write_pdf

LONG = 90_000
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    folder = tmp_path_factory.mktemp("class")
    shown = open_window(folder / "library.sqlite", folder / "variorum.log")
    yield shown
    shown.close()


@pytest.fixture
def lesson(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Iterator[Lesson]:
    """A pack of the sample story, made through the dialog; its student file is saved."""
    qtbot.waitUntil(lambda: bool(window.services.stories("outlets")), timeout=LONG)
    window.desk.open_story_id(window.services.stories("outlets")[0].id)
    qtbot.waitUntil(lambda: window.actions_["make_lesson"].isEnabled(), timeout=LONG)
    dialog = window.classroom.make(window.content.story)
    assert dialog is not None
    assert dialog.ok.isEnabled()
    dialog.title.setText("Bridge inquiry")
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.classroom.lesson is not None, timeout=LONG)
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)), timeout=LONG)
    for chooser in window.findChildren(QFileDialog):
        chooser.reject()
        chooser.deleteLater()
    made = window.classroom.lesson
    assert made is not None
    yield made
    for row in window.services.lessons():
        window.jobs.run("lesson_remove", lesson=row.key)
    qtbot.waitUntil(lambda: not window.services.lessons(), timeout=LONG)
    page(window).session = None
    window.classroom.sessions.clear()
    window.notice.dismiss()


def page(window: MainWindow) -> LessonPage:
    assert window.classroom.page is not None
    return window.classroom.page


def loaded(lesson: Lesson) -> list[Loaded]:
    assert lesson.key is not None
    return [word for word in lesson.key.comparison.wording if not word.quoted]


def hand_in(lesson: Lesson, folder: Path, name: str, numbers: range) -> Path:
    """A file as the page of a pack saves it."""
    own = OwnMarks(lesson)
    for number in numbers:
        word = loaded(lesson)[number]
        own.mark_loaded(word.article, word.start, word.end)
    path = folder / f"{name}.marks.json"
    path.write_text(json.dumps(marks_document(own.handed_in(name))), "utf-8")
    return path


def test_a_pack_is_blind_listed_and_given_on_with_or_without_its_key(
    window: MainWindow, lesson: Lesson, qtbot: QtBot, tmp_path: Path
) -> None:
    assert lesson.blind and lesson.title == "Bridge inquiry" and len(lesson.articles) == 4
    assert window.desk.place == Place("lessons") and window.desk.lessons.current is not None
    assert window.desk.lessons.current.key == lesson.id
    item = window.sidebar.model.item_of(Place("lessons"))
    assert item is not None
    qtbot.waitUntil(lambda: "Lesson packs, 1" in item.accessibleText(), timeout=LONG)
    real = [name.outlet for name in lesson.key.names.values()] if lesson.key else []
    assert real and not any(name in article.text for name in real for article in lesson.articles)
    for with_key in (False, True):
        path = tmp_path / f"{with_key}.html"
        window.classroom.giving_out.write_student_file(path, with_key=with_key)
        written = path.with_name(f"{with_key}.lesson.html")
        qtbot.waitUntil(lambda: str(written) in window.notice.text, timeout=LONG)  # noqa: B023
        copy = read_lesson(written.read_bytes())
        assert copy.id == lesson.id and (copy.key is not None) is with_key
        buttons = [b.text() for b in window.notice.findChildren(QPushButton) if b.isVisible()]
        assert buttons == ["Show in folder", "Open"]


def test_a_pack_gets_another_title(window: MainWindow, lesson: Lesson, qtbot: QtBot) -> None:
    window.actions_["rename"].trigger()
    dialog = next(each for each in window.findChildren(RenameDialog) if each.isVisible())
    assert dialog.name.text() == "Bridge inquiry"
    dialog.name.setText("")
    assert not next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save").isEnabled()
    dialog.name.setText(" Class 10b:  the bridge ")
    dialog.accept()
    qtbot.waitUntil(lambda: page(window).title.text() == "Class 10b: the bridge", timeout=LONG)
    assert window.windowTitle().startswith("Class 10b: the bridge")
    assert window.desk.lessons.current is not None
    assert window.desk.lessons.current.title == "Class 10b: the bridge"


def test_the_sample_lesson_is_ready(window: MainWindow, lesson: Lesson, qtbot: QtBot, tmp_path: Path) -> None:
    window.actions_["sample_lesson"].trigger()
    qtbot.waitUntil(lambda: page(window).title.text() == "Phones in lockers", timeout=LONG)
    shown = window.classroom.lesson
    assert shown is not None and shown.blind and shown.key is not None and shown.id != lesson.id
    guide = window.classroom.giving_out.guide()
    assert guide is not None
    write_pdf(guide, tmp_path / "guide.pdf")
    assert len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "guide.pdf").read_bytes())) == 1


def test_who_comes_back_to_a_lesson_is_where_they_were(
    window: MainWindow, lesson: Lesson, qtbot: QtBot
) -> None:
    view = page(window)
    view.turn(1)
    bar = view.mark.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    share = bar.value() / bar.maximum()
    assert share > 0.3
    window.actions_["sample_lesson"].trigger()
    qtbot.waitUntil(lambda: page(window).title.text() == "Phones in lockers", timeout=LONG)
    assert bar.value() == 0
    window.classroom.open_lesson(lesson.id)
    assert view.mark.outlet.key == lesson.articles[1].id
    assert abs(bar.value() / bar.maximum() - share) < 0.05


def test_marks_are_compared_with_the_program_and_with_the_class(
    window: MainWindow, lesson: Lesson, qtbot: QtBot, tmp_path: Path
) -> None:
    view = page(window)
    word = loaded(lesson)[0]
    view.mark.show_article(word.article)
    view.mark.text.choose(word.start, word.end)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG)
    view.mark.text.setFocus()
    QTest.keyClick(view.mark.text, Qt.Key.Key_W)
    assert view.session is not None and [m.start for m in view.session.own.loaded] == [word.start]
    view.mark.begin_reason()
    QTest.keyClicks(view.mark.why, "it judges")
    QTest.keyClick(view.mark.why, Qt.Key.Key_Return)
    assert view.session.own.loaded[0].why == "it judges"
    view.go("beside")
    assert "1 both, 0 only you" in view.beside.notice.text()
    assert "You: it judges" in view.beside.list.words and word.why in view.beside.list.words
    one = hand_in(lesson, tmp_path, "Ada", range(3))
    hand_in(lesson, tmp_path, "Bo", range(1, 4))
    hand_in(lesson, tmp_path, "Cy", range(1))
    (tmp_path / "broken.marks.json").write_text("{", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: view.session is not None and len(view.session.handed_in) == 3, timeout=LONG)
    qtbot.waitUntil(lambda: "could not be read" in window.notice.text, timeout=LONG)
    assert view.current == "class"
    # However narrow, a notice above the class makes no window of 700 pixels taller.
    assert window.minimumSizeHint().height() <= 700
    assert view.class_.notice.text().startswith("3 students. The class")
    assert "2 of 3 students" in view.class_.list.words
    for _ in range(len(lesson.questions) + 1):
        view.class_.list.step(1)
    assert "Ada" in view.class_.who.words
    window.classroom.giving_out.write_table(tmp_path / "class")
    table = tmp_path / "class.csv"
    qtbot.waitUntil(lambda: str(table) in window.notice.text, timeout=LONG)
    assert table.read_text("utf-8-sig").count('"Ada","loaded",') == 3
    numbers = {count for _, _, _, count in view.class_.text.marks}
    assert numbers <= {"1 of 3 students", "2 of 3 students", "3 of 3 students"} and numbers
    view.go("beside")
    view.beside.who._take("*Bo")
    assert "only Bo" in view.beside.notice.text()
    assert "Bo and the program marked this" in view.beside.legend.toolTip()
    assert (
        "only Bo" in view.beside.legend.accessibleName() and "you" not in view.beside.legend.accessibleName()
    )
    view.beside.who._take("")
    assert "1 both, 0 only you" in view.beside.notice.text()
    view.go("class")
    window.classroom.handing_in.remove("Cy")
    qtbot.waitUntil(lambda: view.session is not None and len(view.session.handed_in) == 2, timeout=LONG)
    undo = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.session is not None and len(view.session.handed_in) == 3, timeout=LONG)
    assert one.exists()


def test_what_is_marked_is_saved_kept_and_taken_back(
    window: MainWindow, lesson: Lesson, qtbot: QtBot, tmp_path: Path
) -> None:
    view = page(window)
    for word in loaded(lesson)[:2]:
        view.mark.show_article(word.article)
        view.mark.text.choose(word.start, word.end)
        view.mark.mark_loaded()
    assert window.actions_["undo"].text() == "&Undo the last mark"
    window.actions_["undo"].trigger()
    assert view.session is not None and len(view.session.own.all) == 1
    marks = view.session.own.handed_in("Teacher")
    window.classroom.handing_in.write(marks, tmp_path / "mine")
    written = tmp_path / "mine.marks.json"
    qtbot.waitUntil(lambda: str(written) in window.notice.text, timeout=LONG)
    assert json.loads(written.read_text("utf-8"))["student"] == "Teacher"
    assert [m.student for m in window.services.handed_in(lesson.id)] == ["Teacher"]
    window.classroom.keep_draft()
    window.classroom.sessions.clear()
    window.classroom.open_lesson(lesson.id)
    assert view.session is not None and len(view.session.own.all) == 1


def test_worksheet_and_answer_key_become_pdfs(
    window: MainWindow, lesson: Lesson, qtbot: QtBot, tmp_path: Path
) -> None:
    for answers in (False, True):
        sheet = window.classroom.giving_out.sheet(answers=answers)
        assert sheet is not None
        path = tmp_path / f"{answers}.pdf"
        window.printing.write(sheet, path)
        qtbot.waitUntil(path.exists, timeout=LONG)
        assert path.read_bytes().startswith(b"%PDF") and path.stat().st_size > 8_000


def test_a_pack_of_a_stranger_is_opened_from_a_file_as_text_only(
    window: MainWindow, lesson: Lesson, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "given.lesson.html"
    window.classroom.giving_out.write_student_file(path, with_key=False)
    qtbot.waitUntil(path.exists, timeout=LONG)
    evil = path.read_text("utf-8").replace(lesson.id, "cd" * 16)
    evil = evil.replace("Bridge inquiry", "<b>Bridge</b> inquiry<img src='file:///etc/passwd'>")
    path.write_text(evil, "utf-8")
    window.open_files([str(path)])
    room = window.classroom
    qtbot.waitUntil(lambda: room.lesson is not None and room.lesson.id == "cd" * 16, timeout=LONG)
    view = page(window)
    assert view.title.text().startswith("<b>Bridge</b>")
    assert view.title.textFormat() == Qt.TextFormat.PlainText
    assert not window.actions_["answer_key"].isEnabled()
    view.go("key")
    qtbot.waitUntil(view.key.nothing.isVisible, timeout=LONG)
    assert not view.key.text.isVisible()
    window.classroom.remove()
    qtbot.waitUntil(lambda: "was removed" in window.notice.text, timeout=LONG)
    assert len(window.services.lessons()) == 1
    undo = next(b for b in window.notice.findChildren(QPushButton) if b.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.services.lessons()) == 2, timeout=LONG)


def test_what_is_no_pack_is_told_in_a_sentence(
    window: MainWindow, lesson: Lesson, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "other.lesson.html"
    path.write_text("<p>Nothing here</p>", "utf-8")
    window.open_files([str(path)])
    qtbot.waitUntil(lambda: "holds no lesson" in window.notice.text, timeout=LONG)


def test_names_are_shown_when_they_are_asked_for(window: MainWindow, lesson: Lesson) -> None:
    view = page(window)
    assert lesson.key is not None
    first = lesson.articles[0]
    assert view.mark.outlet.accessibleName().endswith(first.outlet)
    view.show_names(True)
    assert view.mark.outlet.accessibleName().endswith(lesson.key.names[first.id].outlet)
    view.go("key")
    assert lesson.key.names[first.id].outlet in view.key.text.toPlainText()
    assert lesson.key.comparison.attributions and "Who says it" in view.key.text.toPlainText()
    view.show_names(False)


def test_what_was_sent_as_text_is_pasted(
    window: MainWindow, lesson: Lesson, qtbot: QtBot, tmp_path: Path
) -> None:
    view = page(window)
    view.go("class")
    QApplication.clipboard().clear()
    window.actions_["paste_marks"].trigger()
    assert "Nothing is copied" in window.notice.text
    sent = hand_in(lesson, tmp_path, "Ada", range(2)).read_text("utf-8")
    QApplication.clipboard().setText(f"Hello,\n\n{sent}\n\nSent from my phone")
    paste = next(b for b in view.class_.nothing.findChildren(QPushButton) if b.text() == "Paste copied marks")
    QTest.mouseClick(paste, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.session is not None and len(view.session.handed_in) == 1, timeout=LONG)
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(hand_in(lesson, tmp_path, "Bo", range(1))))])
    QApplication.clipboard().setMimeData(held)
    window.actions_["paste_marks"].trigger()
    qtbot.waitUntil(lambda: view.session is not None and len(view.session.handed_in) == 2, timeout=LONG)


def test_a_lesson_is_given_out_in_the_room_and_handed_in_there(
    window: MainWindow, lesson: Lesson, qtbot: QtBot
) -> None:
    serving = window.classroom.serving
    window.actions_["serve_lesson"].trigger()
    (dialog,) = (each for each in window.findChildren(ServingDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.address.text().startswith("http://"), timeout=LONG)
    page(window).go("class")
    mine = marks_document(OwnMarks(lesson).handed_in("Mia"))
    port = int(serving.address.rpartition(":")[2])
    asked = Request(f"http://127.0.0.1:{port}/marks", json.dumps(mine).encode(), {"X-Variorum": "marks"})
    with ThreadPoolExecutor(1) as device:
        answer = device.submit(lambda: urlopen(asked, timeout=60).read())
        qtbot.waitUntil(answer.done, timeout=LONG)
    assert json.loads(answer.result()) == {"problem": ""}
    qtbot.waitUntil(lambda: "Mia" in {m.student for m in page(window).session.handed_in}, timeout=LONG)
    assert not window.bar.busy, "feeds can be refreshed, and “Stop” does not end the lesson"
    dialog.accept()
    assert serving.address, "closing the dialog ends nothing"
    qtbot.waitUntil(lambda: window.class_in.text().endswith("one student handed in"), timeout=LONG)
    assert window.class_in.isVisible() and serving.address in window.class_in.text()
    assert not window.private.isVisible()
    qtbot.mouseClick(window.class_in, Qt.MouseButton.LeftButton)
    (again,) = (each for each in window.findChildren(ServingDialog) if each.isVisible())
    assert again.address.text() == serving.address
    again.ended.emit()
    qtbot.waitUntil(lambda: not serving.address, timeout=LONG)
    assert window.notice.text == "The lesson is closed. 1 student handed in."
    assert window.private.isVisible() and not window.class_in.isVisible()
    assert not [each for each in window.findChildren(ServingDialog) if each.isVisible()]


def dialogs(window: MainWindow) -> list[ServingDialog]:
    return [each for each in window.findChildren(ServingDialog) if each.isVisible()]


def test_a_lesson_that_is_removed_lets_nobody_in_and_can_come_back(
    window: MainWindow, lesson: Lesson, qtbot: QtBot
) -> None:
    serving = window.classroom.serving
    window.actions_["serve_lesson"].trigger()
    (dialog,) = dialogs(window)
    assert not dialog.copy.isEnabled(), "there is no address yet"
    qtbot.waitUntil(lambda: bool(serving.address), timeout=LONG)
    assert dialog.copy.isEnabled()
    dialog.accept()
    window.actions_["remove_lesson"].trigger()
    qtbot.waitUntil(lambda: not serving.address, timeout=LONG)
    assert not window.class_in.isVisible()
    assert "was removed" in window.notice.text, "with its way back"


def test_a_class_stays_in_until_its_teacher_closes_the_window_for_good(
    window: MainWindow, lesson: Lesson, qtbot: QtBot
) -> None:
    # The last test of this file: the window that all of them share is closed in it.
    serving = window.classroom.serving
    window.actions_["serve_lesson"].trigger()
    qtbot.waitUntil(lambda: bool(serving.address), timeout=LONG)
    port = int(serving.address.rpartition(":")[2])

    def answered() -> bool:
        with ThreadPoolExecutor(1) as device:
            answer = device.submit(lambda: urlopen(f"http://127.0.0.1:{port}/", timeout=60).status)
            qtbot.waitUntil(answer.done, timeout=LONG)
            return answer.exception() is None and answer.result() == 200

    assert not window.close() and window.isVisible() and answered()
    (asked,) = dialogs(window)
    asked.end.click()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: not window.services.engine_up, timeout=LONG)
    assert not answered()
