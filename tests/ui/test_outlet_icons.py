"""Icons of outlets in the window: decoded safely, painted where names stand, hidden with them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import SIGNAL, QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice, QObject, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.settings import ICONS
from reader.store.library import Library
from tests.gallery.icons import icons
from tests.ui.conftest import NOON
from tests.ui.story.conftest import side
from tests.ui.story.data import ferry, ferry_row
from tests.unit.feeds.test_icons import bitmap, ico
from ui.dialogs.command_palette import CommandPalette
from ui.main_window import MainWindow
from ui.panes.aloud import sentences
from ui.panes.article_list import ArticleList
from ui.panes.story_list import StoryList
from ui.services import Place
from ui.story.annotated import AnnotatedTab
from ui.story.page import StoryPage
from ui.story.tool_row import ChoiceButton
from ui.theme.palette import PALETTES
from ui.theme.theme import app_theme
from ui.widgets.icons import BESIDE_WORDS
from ui.widgets.outlet_icons import (
    KEPT_SIDE,
    OutletIcons,
    app_icons,
    brightnesses,
    decoded,
    letter_of,
    plate_for,
)

PINK = QColor("#ff00c8")
GAZETTE, COURIER = "Harbour Gazette", "The Courier"


def filled(colour: QColor = PINK, side: int = 32, kind: str = "PNG") -> bytes:
    """A file of a square of one colour."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(colour)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return held.data()


@pytest.fixture(autouse=True)
def forgotten(qapp: QApplication) -> Iterator[None]:
    """What the application has of them goes with the test."""
    yield
    for outlet in list(app_icons().stamps):
        app_icons().drop(outlet)
    app_icons().show(True)


@pytest.fixture
def library_path(library_path: Path) -> Path:
    """The invented library, with an icon of one outlet."""
    with Library.create_or_open(library_path) as library:
        library.icons.put(GAZETTE, filled(), NOON)
        library.icons.put(COURIER, None, NOON)
    return library_path


def pink(widget: QWidget) -> int:
    """How many px of a widget are of the icon's colour."""
    image = widget.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y).rgb() == PINK.rgb() for x, y in places)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "ICO"])
def test_pictures_of_known_kinds_are_decoded(kind: str, qapp: QApplication) -> None:
    image = decoded(ico((32, bitmap(32))) if kind == "ICO" else filled(kind=kind))
    assert image is not None and image.width() == image.height() == 32


def test_a_large_one_is_kept_small(qapp: QApplication) -> None:
    image = decoded(filled(side=400))
    assert image is not None and image.width() == KEPT_SIDE


def test_nothing_else_is_unpacked(qapp: QApplication) -> None:
    drawing = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    )
    png = filled()
    huge = png[:16] + struct.pack(">II", 30_000, 30_000) + png[24:]
    for body in (
        b"",
        drawing,
        filled(kind="BMP"),
        filled(side=513),
        huge,
        png[:20],
        b"RIFF" + png,
        b"\0\0\1\0" + drawing,
    ):
        assert decoded(body) is None


@pytest.mark.parametrize("palette", PALETTES.values(), ids=list(PALETTES))
def test_a_black_and_a_white_icon_show_on_every_ground(palette: object, qapp: QApplication) -> None:
    ground = QColor(palette.paper)  # type: ignore[attr-defined]
    _, black, _, white, _ = (decoded(body) for body in icons())
    assert black is not None and white is not None
    dark = ground.lightness() < 128
    assert (plate_for(brightnesses(black), ground) is None) is not dark
    assert (plate_for(brightnesses(white), ground) is None) is dark


def test_an_outlet_without_one_has_its_letter(qapp: QApplication) -> None:
    assert [letter_of(name) for name in ("The Courier", "éclair", "  20 minutes", "東方", "…")] == [
        "C", "É", "2", "東", "·",
    ]  # fmt: skip
    kept = OutletIcons()
    one, other = (kept.pixmap(name, 16, 2.0) for name in (GAZETTE, COURIER))
    assert one.width() == 32 and one.devicePixelRatio() == 2.0
    assert one.toImage() != other.toImage()
    assert kept.pixmap(GAZETTE, 16, 2.0) is one, "made once, not in every frame"


def test_it_stands_in_sidebar_lists_and_article(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app_icons().has(GAZETTE))
    assert not app_icons().has(COURIER)
    assert pink(window.sidebar) > 100
    assert pink(window.stories.view) > 50
    window.desk.go_to(Place("articles"))
    assert pink(window.articles.view) > 100
    row = next(n for n, row in enumerate(window.articles.model.rows) if row.outlet == GAZETTE)
    window.articles.view.setCurrentIndex(window.articles.model.index(row))
    pane = window.content.article_pane
    qtbot.waitUntil(lambda: pane.article is not None and pane.article.outlet == GAZETTE)
    assert pink(pane) > 100
    told = [each.text for each in sentences(pane.view.document(), "en", but=byline(window))]
    assert told and not any(GAZETTE in each for each in told), "it is not read aloud either"


def byline(window: MainWindow) -> str:
    from datetime import UTC, datetime

    from ui import wording

    article = window.content.article_pane.article
    assert article is not None
    return wording.byline(article, datetime.now(UTC))


def test_a_setting_takes_them_away(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app_icons().has(GAZETTE))
    window.preferences.put(ICONS, False)
    assert pink(window.sidebar) == pink(window.stories.view) == 0
    window.preferences.put(ICONS, True)
    assert pink(window.sidebar) > 100


def test_hidden_names_have_no_icons(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app_icons().has(GAZETTE))
    window.stories.hide_names(True)
    window.articles.hide_names(True)
    assert pink(window.stories.view) == 0
    window.desk.go_to(Place("articles"))
    assert pink(window.articles.view) == 0


def test_what_comes_in_is_shown_at_once(window: MainWindow, qtbot: QtBot, library_path: Path) -> None:
    qtbot.waitUntil(lambda: app_icons().has(GAZETTE))
    with Library.create_or_open(library_path) as library:
        library.icons.put(COURIER, filled(), NOON)
    window.icons.read()
    qtbot.waitUntil(lambda: app_icons().has(COURIER))


def test_what_was_read_is_shown_though_the_library_changes_again_meanwhile(
    window: MainWindow, qtbot: QtBot, library_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: app_icons().has(GAZETTE) and not window.icons.busy)
    with Library.create_or_open(library_path) as library:
        library.icons.put(COURIER, filled(), NOON)
    told: list[bool] = []
    app_icons().changed.connect(lambda: told.append(app_icons().has(COURIER)))
    take = app_icons().take

    def interrupted(outlet: str, stamp: int, image: QImage | None) -> None:
        take(outlet, stamp, image)
        window.icons.read()  # as where the next outlet of a refresh has answered

    monkeypatch.setattr(app_icons(), "take", interrupted)
    window.icons.read()
    qtbot.waitUntil(lambda: app_icons().has(COURIER) and not window.icons.busy)
    assert told == [True]


def test_a_chip_has_no_icon_before_it_has_room_for_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app_icons().has(GAZETTE) and not window.icons.busy)
    before = pink(window.stories.view)
    app_icons().take(COURIER, 1, decoded(filled()))  # others are still to be read
    assert pink(window.stories.view) == before
    app_icons().changed.emit()
    assert pink(window.stories.view) > before


@pytest.mark.parametrize("kind", [StoryList, ArticleList])
def test_a_list_that_goes_leaves_nothing_behind(
    kind: type[StoryList] | type[ArticleList], qapp: QApplication
) -> None:
    def heard_by() -> int:
        return app_icons().receivers(SIGNAL("changed()"))

    before, made = heard_by(), kind()
    assert heard_by() > before
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert heard_by() == before, "of each window before another language the rows would stay"


class _Paints(QObject):
    """Counts what asks to be painted anew."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("place", ["stories", "articles"])
def test_lists_are_painted_anew_for_it(
    window: MainWindow, qtbot: QtBot, place: Literal["stories", "articles"]
) -> None:
    qtbot.waitUntil(lambda: app_icons().has(GAZETTE) and not window.icons.busy)
    window.desk.go_to(Place(place))
    view = window.stories.view if place == "stories" else window.articles.view
    qtbot.waitUntil(view.isVisible)
    paints = _Paints(view.viewport())
    window.setUpdatesEnabled(False)
    window.setUpdatesEnabled(True)
    qtbot.waitUntil(lambda: paints.count > 0)
    QApplication.processEvents()
    paints.count = 0
    app_icons().changed.emit()
    QApplication.processEvents()
    assert paints.count > 0


def test_the_head_of_a_table_has_it_before_the_name(qtbot: QtBot) -> None:
    page = StoryPage()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    qtbot.waitExposed(page)
    page.show_story(ferry_row(), ferry())
    view = side(page).table.view
    column = next(n for n, head in enumerate(view.cells.grid.columns) if head.text.startswith("The Echo"))
    before = view.across.height(), view.delegate.laid(-1, column, 300).layout.lineAt(0).x()
    app_icons().take("The Echo", 1, decoded(filled()))
    app_icons().changed.emit()
    laid = view.delegate.laid(-1, column, 300)
    assert laid.icon == 0 and laid.layout.lineAt(0).x() > before[1]
    assert view.across.height() == before[0], "no row moves for it"
    assert view.delegate.laid(-1, column, 70).icon is None, "where there is no room the name stands alone"
    qtbot.waitUntil(lambda: pink(view.across) > 50)
    app_icons().show(False)
    assert view.delegate.laid(-1, column, 300).icon is None


def test_choosers_and_heads_of_texts_have_it_until_names_are_hidden(qtbot: QtBot) -> None:
    page = StoryPage()
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    qtbot.waitExposed(page)
    page.show_story(ferry_row(), ferry())
    page.go("tab:annotated")
    tab = page.tab("annotated")
    assert isinstance(tab, AnnotatedTab)
    assert tab.outlet.text() == "The Echo" and tab.outlet.icon().isNull() and pink(tab.text) == 0
    app_icons().take("The Echo", 1, decoded(filled()))
    app_icons().changed.emit()
    assert not tab.outlet.icon().isNull() and pink(tab.outlet) > 50
    ours, *others = tab.outlet.menu().actions()
    assert not ours.icon().isNull() and ours.font().bold(), "no tick stands beside an icon"
    assert all(each.icon().isNull() and not each.font().bold() for each in others)
    qtbot.waitUntil(lambda: tab.text.icon_of == "The Echo" and tab.updatesEnabled())
    assert pink(tab.text) > 50
    tab.text.selectAll()
    copied = tab.text.createMimeDataFromSelection().text()
    assert "The Echo" in copied and "\N{OBJECT REPLACEMENT CHARACTER}" not in copied
    page.hide_names(True)
    qtbot.waitUntil(lambda: tab.outlet.text().startswith("Outlet ") and tab.updatesEnabled())
    assert tab.outlet.icon().isNull()
    assert not tab.text.icon_of and pink(tab.text) == 0


def test_the_palette_has_it_before_an_outlet(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app_icons().has(GAZETTE))
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    page = next(p for p in window.findChildren(CommandPalette) if p.isVisible())
    assert pink(page.list) == 0, "commands come first"
    qtbot.keyClicks(page.field, GAZETTE)
    assert pink(page.list) > 100


def test_mirrored_rows_have_it_at_their_beginning(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    qtbot.waitUntil(lambda: app_icons().has(GAZETTE))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window.desk.go_to(Place("articles"))
        image = window.articles.view.grab().toImage()
        found = [
            x for x in range(image.width()) for y in range(image.height())
            if image.pixelColor(x, y).rgb() == PINK.rgb()
        ]  # fmt: skip
        assert found and min(found) > image.width() / 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_chooser_shows_it_on_the_ground_that_there_is(qtbot: QtBot) -> None:
    """A dark picture needs a plate on a dark ground only."""
    app_icons().take("The Echo", 1, decoded(filled(QColor("#101010"))))
    chooser = ChoiceButton("Outlet")
    qtbot.addWidget(chooser)
    chooser.set_choices([("a1", "The Echo")], "a1", {"a1": "The Echo"})
    before = chooser.icon().pixmap(BESIDE_WORDS).toImage()
    app_theme().set_mode("dark")  # in turns, where a window is in sight
    qtbot.waitUntil(lambda: chooser.icon().pixmap(BESIDE_WORDS).toImage() != before)
