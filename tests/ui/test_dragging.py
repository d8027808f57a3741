"""Outlets are dragged into folders; texts and addresses are dropped to be compared."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.dialogs.add_outlet import AddOutletDialog
from ui.dialogs.compare import CompareDialog
from ui.main_window import MainWindow
from ui.panes.sidebar import FEED_MIME
from ui.services import Place

WAIT = 10_000
NO = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
MOVE = Qt.DropAction.MoveAction


def row_of(window: MainWindow, place: Place) -> QModelIndex:
    item = window.sidebar.model.item_of(place)
    assert item is not None
    return item.index()


def drop(window: MainWindow, feed: int, on: QModelIndex) -> bool:
    """Drag an outlet over a row and let it go; whether it was welcome there."""
    view = window.sidebar.view
    data = QMimeData()
    data.setData(FEED_MIME, str(feed).encode())
    at = view.visualRect(on).center()
    over = QDragMoveEvent(at, MOVE, data, LEFT, NO)
    view.dragMoveEvent(over)
    view.grab()
    if over.isAccepted():
        view.dropEvent(QDropEvent(QPointF(at), MOVE, data, LEFT, NO))
    return over.isAccepted()


def folder_of(window: MainWindow, feed: int) -> str:
    return next(each.folder for each in window.services.feeds() if each.id == feed)


def test_an_outlet_is_dragged_into_a_folder_and_out_again(window: MainWindow, qtbot: QtBot) -> None:
    radio = next(each for each in window.services.feeds() if not each.folder)
    assert drop(window, radio.id, row_of(window, Place("folder", folder="National")))
    qtbot.waitUntil(lambda: folder_of(window, radio.id) == "National", timeout=WAIT)
    assert next(each for each in window.services.feeds() if each.id == radio.id).title == radio.title
    qtbot.waitUntil(
        lambda: (
            row_of(window, Place("feed", feed=radio.id)).parent()
            == row_of(window, Place("folder", folder="National"))
        ),
        timeout=WAIT,
    )
    caption = row_of(window, Place("folder", folder="National")).parent()
    assert drop(window, radio.id, caption)
    qtbot.waitUntil(lambda: folder_of(window, radio.id) == "", timeout=WAIT)


def test_an_outlet_is_not_dropped_on_a_place_to_read(window: MainWindow) -> None:
    feed = window.services.feeds()[0]
    assert not drop(window, feed.id, row_of(window, Place("saved")))
    assert folder_of(window, feed.id) == feed.folder


def dropped_on_window(window: MainWindow, urls: list[QUrl]) -> None:
    data = QMimeData()
    data.setUrls(urls)
    window.dropEvent(QDropEvent(QPointF(400, 400), Qt.DropAction.CopyAction, data, LEFT, NO))


def hover(window: MainWindow, urls: list[QUrl], text: str = "") -> QDragEnterEvent:
    data = QMimeData()
    if urls:
        data.setUrls(urls)
    else:
        data.setText(text)
    over = QDragEnterEvent(QPoint(400, 400), Qt.DropAction.CopyAction, data, LEFT, NO)
    window.dragEnterEvent(over)
    return over


@pytest.mark.parametrize(
    ("names", "said", "taken"),
    [
        (["file:///a.txt", "https://gazette.example/storm"], "Compare 2 texts", True),
        (["file:///a.html"], "Compare this text", True),
        (["file:///feeds.opml"], "Import these outlets", True),
        (["https://gazette.example/feed"], "Follow this outlet", True),
        (["feed://gazette.example/rss"], "Follow this outlet", True),
        (["file:///holiday.jpg"], "This cannot be read here", False),
    ],
)
def test_what_hovers_is_told_what_letting_go_would_do(
    window: MainWindow, names: list[str], said: str, taken: bool
) -> None:
    over = hover(window, [QUrl(name) for name in names])
    sign = window.drop_sign
    assert sign.isVisible() and sign.heading.text() == said and said in sign.accessibleName()
    assert sign.rect() == window.centralWidget().rect()
    assert (over.dropAction() != Qt.DropAction.IgnoreAction) == taken
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not sign.isVisible()


def test_an_address_that_is_dragged_as_text_is_one(window: MainWindow) -> None:
    assert hover(window, [], "https://gazette.example/feed").isAccepted()
    assert window.drop_sign.text.text() == "gazette.example"
    window.dragLeaveEvent(QDragLeaveEvent())
    assert hover(window, [], "feed:http://courier.example/feed").isAccepted()
    assert window.drop_sign.text.text() == "courier.example"
    window.dragLeaveEvent(QDragLeaveEvent())
    hover(window, [], "some words of an article")
    assert not window.drop_sign.isVisible()


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ("feed://gazette.example/rss", "https://gazette.example/rss"),
        ("feed:http://gazette.example/rss", "http://gazette.example/rss"),
        ("https://gazette.example", "https://gazette.example"),
    ],
)
def test_an_address_that_a_browser_hands_over_is_one_to_follow(
    window: MainWindow, given: str, asked: str
) -> None:
    window.open_files([given])
    dialog = next(each for each in window.findChildren(AddOutletDialog) if each.isVisible())
    assert dialog.address.text() == asked
    dialog.reject()


@pytest.fixture
def texts(tmp_path: Path) -> list[str]:
    made = []
    for n, said in enumerate(("Seven boats were lost.", "Six boats were lost.")):
        path = tmp_path / f"{n}.txt"
        path.write_text(f"Storm hits harbour\n\n{said} The mayor promised help.\n", "utf-8")
        made.append(str(path))
    return made


def test_two_texts_that_are_dropped_are_compared(window: MainWindow, qtbot: QtBot, texts: list[str]) -> None:
    dropped_on_window(window, [QUrl.fromLocalFile(path) for path in texts])
    qtbot.waitUntil(lambda: window.content.story is not None, timeout=WAIT)


def test_one_text_asks_for_another(window: MainWindow, qtbot: QtBot, texts: list[str]) -> None:
    dropped_on_window(window, [QUrl.fromLocalFile(texts[0])])
    dialog = next(each for each in window.findChildren(CompareDialog) if each.isVisible())
    assert dialog.given == [texts[0]] and not dialog.ok.isEnabled()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(texts[1]), QUrl("https://gazette.example/storm")])
    dialog.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, NO))
    assert dialog.given == [*texts, "https://gazette.example/storm"]
    dialog.lines.setPlainText("\n".join(texts))
    qtbot.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: window.content.story is not None, timeout=WAIT)


def test_files_without_a_date_get_none(window: MainWindow, qtbot: QtBot, texts: list[str]) -> None:
    window.commands.compare(texts)
    qtbot.waitUntil(lambda: window.content.story is not None, timeout=WAIT)
    assert window.story_page.header.facts_line == "2 outlets"


def test_a_list_with_a_file_that_is_not_there_can_be_changed(
    window: MainWindow, qtbot: QtBot, texts: list[str]
) -> None:
    given = [texts[0], texts[0] + ".gone"]
    window.commands.compare(given)
    qtbot.waitUntil(lambda: "Change the list…" in actions(window), timeout=WAIT)
    qtbot.mouseClick(actions(window)["Change the list…"], LEFT)
    dialog = next(each for each in window.findChildren(CompareDialog) if each.isVisible())
    assert dialog.given == given
    dialog.reject()


def actions(window: MainWindow) -> dict[str, QPushButton]:
    return {button.text(): button for button in window.notice.findChildren(QPushButton)}
