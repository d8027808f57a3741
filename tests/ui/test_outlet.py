"""Outlet settings in the real window, against the real engine and a loopback server."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.feed import Feed
from tests.keychain import missing, secret_service
from tests.loopback import Answer, Handler, Loopback, Request, page, rss
from tests.ui.real_engine import LONG, copied, run, window_on
from ui.dialogs.activity import ActivityDialog
from ui.dialogs.add_outlet import AddOutletDialog
from ui.dialogs.outlet import OutletDialog
from ui.main_window import MainWindow
from ui.services import Place

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
WHOLE = [f"Paragraph {n}. The harbour office said that the ferry left late, and why. " * 3 for n in range(9)]
SECRET = "a-secret-4711"


@pytest.fixture
def site() -> Iterator[Loopback]:
    with Loopback() as made:
        made.page("/story", page("The ferry", WHOLE))
        yield made


@pytest.fixture
def library(sample_library: Path, tmp_path: Path) -> Path:
    return copied(sample_library, tmp_path)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, library: Path, site: Loopback) -> Iterator[MainWindow]:
    """On a library with one outlet of the loopback server, and the real engine."""
    with window_on(library, qtbot) as made:
        run(qtbot, made, "add", url=site.feed("/feed.xml", rss([("The ferry", "/story", "It left late…")])))
        yield made


def feed_of(window: MainWindow) -> Feed:
    return next(feed for feed in window.services.feeds() if feed.url.startswith("http"))


def opened(qtbot: QtBot, window: MainWindow) -> OutletDialog:
    """By the keyboard, from the sidebar."""
    place = Place("feed", feed=feed_of(window).id)
    qtbot.waitUntil(lambda: window.sidebar.feed_of(place) is not None, timeout=LONG)
    window.desk.go_to(place)
    QTest.keyClick(window, Qt.Key.Key_Return, ALT)
    page = next(each for each in window.findChildren(OutletDialog) if each.isVisible())
    qtbot.waitExposed(page)
    return page


@pytest.mark.slow
def test_an_outlet_is_read_from_another_address(window: MainWindow, qtbot: QtBot, site: Loopback) -> None:
    head = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="{name}" href="/{name}.xml">'
        for name in ("news", "sport")
    )
    site.page("/moved", page("The ferry", ["We have a new site."], head=head))
    site.feed("/sport.xml", rss([("The regatta", "/2", "It was windy…")]))
    asked = opened(qtbot, window)
    before = feed_of(window)
    QTest.mouseClick(asked.change, LEFT)
    dialog = next(each for each in asked.findChildren(AddOutletDialog) if each.isVisible())
    assert dialog.windowTitle() == "Change address" and not dialog.folder.isVisible()
    dialog.address.setText(site.url("/nowhere"))
    QTest.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: "404" in dialog.notice.text, timeout=LONG)
    assert feed_of(window).url == before.url
    dialog.address.setText(site.url("/moved"))
    QTest.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(dialog.choices.isVisible, timeout=LONG)
    dialog.choices.setCurrentRow(1)
    QTest.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: "read from this address now: 1 new" in asked.notice.text, timeout=LONG)
    qtbot.waitUntil(lambda: asked.address.text() == site.url("/sport.xml"), timeout=LONG)
    assert feed_of(window).id == before.id
    titles = {row.title for row in window.services.articles(Place("feed", feed=before.id))}
    assert titles == {"The ferry", "The regatta"}


@pytest.mark.slow
def test_an_outlet_is_named_filed_paced_and_put_to_rest(window: MainWindow, qtbot: QtBot) -> None:
    asked = opened(qtbot, window)
    general = asked.general
    general.name.selectAll()
    QTest.keyClicks(general.name, "The Pier Post")
    QTest.keyClick(general.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.windowTitle().endswith("The Pier Post"), timeout=LONG)
    general.folder.setCurrentText("Harbour")
    general.folder.lineEdit().editingFinished.emit()
    qtbot.waitUntil(lambda: feed_of(window).folder == "Harbour", timeout=LONG)
    general.interval.setFocus()
    for _ in range(5):
        QTest.keyClick(general.interval, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: feed_of(window).interval == 240, timeout=LONG)
    general.rests.setFocus()
    QTest.keyClick(general.rests, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: feed_of(window).paused is not None, timeout=LONG)
    asked.tabs.setCurrentWidget(asked.health)
    qtbot.waitUntil(lambda: asked.health._facts["state"].text() == "rests by your wish", timeout=LONG)
    asked.tabs.setCurrentWidget(asked.general)
    QTest.mouseClick(general.pictures, LEFT, pos=general.pictures.rect().center() / 8)
    qtbot.waitUntil(lambda: feed_of(window).pictures, timeout=LONG)
    everything = window.services.counts().unread
    own = feed_of(window).unread
    assert own > 0
    window.desk.go_to(Place("articles"))
    QTest.mouseClick(general.aside, LEFT, pos=general.aside.rect().center() / 8)
    qtbot.waitUntil(lambda: window.services.counts().unread == everything - own, timeout=LONG)
    here = window.services.articles(Place("articles"))
    assert feed_of(window).aside and feed_of(window).id not in {row.feed_id for row in here}
    window.desk.go_to(Place("feed", feed=feed_of(window).id))
    general.outlet.setText("The Pier Group")
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: feed_of(window).outlet == "The Pier Group", timeout=LONG)
    assert window.sidebar.feed is not None and window.sidebar.feed.title == "The Pier Post"


@pytest.mark.slow
def test_full_text_is_tried_before_it_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    asked = opened(qtbot, window)
    text = asked.text
    asked.tabs.setCurrentWidget(text)
    assert text.choice == ("auto", "") and not text.use_button.isEnabled()
    text.choose("selector")
    assert not text.try_button.isEnabled()
    QTest.keyClicks(text.selector, "p[")
    QTest.mouseClick(text.try_button, LEFT)
    qtbot.waitUntil(lambda: "is not a CSS selector" in text.verdict.text(), timeout=LONG)
    text.selector.clear()
    QTest.keyClicks(text.selector, ".nothing")
    with qtbot.waitSignal(text.tried, timeout=LONG):
        QTest.keyClick(text.selector, Qt.Key.Key_Return)
    assert "Nothing was found" in text.verdict.text()
    text.selector.clear()
    QTest.keyClicks(text.selector, "article p")
    with qtbot.waitSignal(text.tried, timeout=LONG):
        QTest.mouseClick(text.try_button, LEFT)
    assert "words, the full text." in text.verdict.text()
    assert "Paragraph 8." in text.view.toPlainText() and "Home" not in text.view.toPlainText()
    assert feed_of(window).text_from == "auto"
    QTest.mouseClick(text.use_button, LEFT)
    qtbot.waitUntil(lambda: feed_of(window).text_from == "selector", timeout=LONG)
    assert feed_of(window).text_selector == "article p"
    qtbot.waitUntil(lambda: not text.use_button.isEnabled() and asked.notice.text != "", timeout=LONG)


@pytest.mark.slow
def test_health_shows_fetches_and_leads_on(window: MainWindow, qtbot: QtBot, site: Loopback) -> None:
    asked = opened(qtbot, window)
    health = asked.health
    asked.tabs.setCurrentWidget(health)
    before = len(site.asked("/feed.xml"))
    lines = len(health.log.rows)
    QTest.mouseClick(health.now, LEFT)
    qtbot.waitUntil(lambda: len(health.log.rows) > lines, timeout=LONG)
    assert len(site.asked("/feed.xml")) == before + 1
    asked.activity_asked.emit(asked.feed.id)
    log = next(each for each in window.findChildren(ActivityDialog) if each.isVisible())
    assert log.outlet.currentData() == asked.feed.id
    log.reject()


@pytest.mark.slow
def test_a_feed_that_asks_for_a_login_is_added_and_leads_to_its_sign_in(
    window: MainWindow, qtbot: QtBot, site: Loopback
) -> None:
    window.commands.add(site.route("/members.xml", Answer(401)))
    dialog = next(each for each in window.findChildren(AddOutletDialog) if each.isVisible())
    dialog.folder.setCurrentText("Members")
    QTest.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: "asks for a login" in dialog.notice.text, timeout=LONG)
    assert "error 401" in dialog.notice.text
    step = dialog.focusWidget()
    assert step is dialog.notice._action, "Enter goes on"
    QTest.keyClick(step, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(p.isVisible() for p in window.findChildren(OutletDialog)), timeout=LONG)
    asked = next(each for each in window.findChildren(OutletDialog) if each.isVisible())
    assert (asked.feed.url, asked.feed.folder) == (site.url("/members.xml"), "Members")
    assert asked.tabs.currentWidget() is asked.sign_in
    assert len(site.asked("/members.xml")) == 1, "it is not asked before the reader has signed in"


@pytest.mark.slow
def test_of_feeds_that_a_page_offers_the_one_that_asks_for_a_login_is_added(
    window: MainWindow, qtbot: QtBot, site: Loopback
) -> None:
    names = ("news", "members", "sport")
    head = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="{each}" href="/{each}.xml">'
        for each in names
    )
    site.route("/members.xml", Answer(401))
    for name in ("news", "sport"):
        site.feed(f"/{name}.xml", rss([(f"The {name}", f"/{name}", "Text")], title=name))
    window.commands.add(site.page("/paper", page("The paper", ["Welcome."], head=head)))
    dialog = next(each for each in window.findChildren(AddOutletDialog) if each.isVisible())
    QTest.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: dialog.choices.isVisible(), timeout=LONG)
    for row in range(3):
        dialog.choices.item(row).setCheckState(Qt.CheckState.Checked)
    QTest.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: "asks for a login" in dialog.notice.text, timeout=LONG)
    QTest.mouseClick(dialog.notice._action, LEFT)
    qtbot.waitUntil(lambda: any(p.isVisible() for p in window.findChildren(OutletDialog)), timeout=LONG)
    asked = next(each for each in window.findChildren(OutletDialog) if each.isVisible())
    assert asked.feed.url == site.url("/members.xml")
    followed = {feed.url for feed in window.services.feeds()}
    assert followed >= {site.url(f"/{each}.xml") for each in names} and site.url("/paper") not in followed


@pytest.mark.slow
def test_without_a_keychain_one_sentence_says_how_to_get_one(
    qapp: QApplication, qtbot: QtBot, library: Path, monkeypatch: pytest.MonkeyPatch, site: Loopback
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with window_on(library, qtbot) as window:
        run(qtbot, window, "add", url=site.feed("/feed.xml", rss([("One", "/1", "Text")])))
        asked = opened(qtbot, window)
        sign = asked.sign_in
        asked.tabs.setCurrentWidget(sign)
        assert not sign.in_button.isEnabled()
        QTest.keyClicks(sign.name, "ada")
        QTest.keyClicks(sign.secret, SECRET)
        QTest.mouseClick(sign.in_button, LEFT)
        assert sign.secret.text() == ""
        qtbot.waitUntil(lambda: asked.notice.text != "", timeout=LONG)
        assert "keyring" in asked.notice.text.casefold() and SECRET not in asked.notice.text
        assert feed_of(window).sign_in == "" and sign.out_button.isHidden()


@pytest.mark.slow
def test_signing_in_and_out_with_a_real_keychain(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    library: Path,
    monkeypatch: pytest.MonkeyPatch,
    site: Loopback,
) -> None:
    if gone := missing():
        pytest.skip(f"no keychain can be started here: {' and '.join(gone)} missing")
    wanted = "Basic " + base64.b64encode(f"ada:{SECRET}".encode()).decode()
    guard = [False]

    def guarded(handler: Handler, request: Request) -> Answer:
        if guard[0] and request.headers.get("authorization") != wanted:
            return Answer(401)
        return Answer(200, rss([("One", "/1", "Text")]), {"Content-Type": "application/rss+xml"})

    with secret_service(tmp_path / "keyring") as environment:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            monkeypatch.setenv(name, environment[name])
        with window_on(library, qtbot) as window:
            run(qtbot, window, "add", url=site.route("/feed.xml", guarded))
            guard[0] = True
            asked = opened(qtbot, window)
            sign = asked.sign_in
            asked.tabs.setCurrentWidget(sign)
            for secret, told in (("wrong", "did not take"), (SECRET, "You are signed in")):
                QTest.keyClicks(sign.name, "ada" if not sign.name.text() else "")
                QTest.keyClicks(sign.secret, secret)
                QTest.keyClick(sign.secret, Qt.Key.Key_Return)
                qtbot.waitUntil(lambda told=told: told in asked.notice.text, timeout=LONG)
            qtbot.waitUntil(lambda: sign.out_button.isVisible(), timeout=LONG)
            assert "name and password" in sign.state.text() and SECRET not in sign.state.text()
            QTest.mouseClick(sign.out_button, LEFT)
            qtbot.waitUntil(lambda: feed_of(window).sign_in == "", timeout=LONG)
            qtbot.waitUntil(lambda: not sign.out_button.isVisible(), timeout=LONG)
