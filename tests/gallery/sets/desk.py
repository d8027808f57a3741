"""The reader's own desk: outlet settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from tests.gallery.filling import settle, wait
from ui.main_window import MainWindow
from ui.services import ArticleVersion, Place

translate = QCoreApplication.translate

TEXT = "The last bus leaves Market Square at ten past three in the morning, and it is seldom empty."


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """One after the other."""
    yield from _states(window)
    yield from _article(window)
    yield from _outlet(window)
    library = window.pages.library()
    library.days.setValue(20)
    settle(900)
    yield "library", library
    library.move_to("/mnt/archive/news")
    settle()
    yield "library-move", library
    library.reject()
    problems = ["Line 4 has no address.", "ftp://gazette.example/feed is no address on the web."]
    listed = window.commands.show_problems("12 feeds added.", problems)
    settle()
    yield "problems", listed
    listed.reject()


def _states(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.bar.show_offline(True)
    window.news.refresh()
    settle()
    yield "offline", window
    window.bar.show_offline(False)
    none = translate("Refreshing", "None of your outlets could be read. Is this computer online?")
    window.notice.say(none, "warn", action=translate("Refreshing", "What happened…"))
    window.stories._stack.setCurrentWidget(window.stories._loading)
    settle()
    yield "loading", window
    window.notice.dismiss()
    sizes = window.splitter.sizes()
    window.splitter.setSizes([150, 220, sum(sizes) - 370])
    window.stories.take([], [], frozenset(range(10_001, 10_235)))
    settle()
    yield "new-narrow", window
    window.stories.show_new()
    window.splitter.setSizes(sizes)


def _article(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    desk, articles, pane = window.desk, window.articles, window.content.article_pane
    desk.go_to(Place("articles"))
    articles.view.setCurrentIndex(articles.model.index(2))
    row = articles.current
    assert row is not None
    for name in ("harbour", "night bus", "to read again"):
        do(window, "tag", articles=[row.id], name=name)
    do(window, "note", article=row.id, text="Ask the clerk how the two councillors voted in autumn.")
    settle(600)
    articles.view.setCurrentIndex(articles.model.index(3))
    articles.view.setCurrentIndex(articles.model.index(2))
    settle(500)
    yield "article-words", window
    pane.show_version_count(3, changed=True)
    settle()
    yield "article-changed", window
    pane.show_difference(versions(), 0, 1)
    settle()
    yield "article-difference", window
    pane.shut_difference()
    pane.picture_addresses = ("https://example.test/a.png", "https://example.test/b.png")
    html = "".join(
        f'<p>{TEXT}</p><img data-src="{each}" alt="The last bus">' for each in pane.picture_addresses
    )
    pane.article = replace(pane.article, html=html)
    pane.show_picture(pane.picture_addresses[0], drawn(), "")
    pane.show_picture(pane.picture_addresses[1], None, "The server did not answer.")
    settle(400)
    yield "article-pictures", window
    desk.go_to(Place("tag", tag="night bus"))
    settle()
    yield "tagged", window
    desk.go_to(Place("followed"))
    settle()
    yield "followed-empty", window
    do(window, "follow", story=window.services.stories("outlets")[0].id)
    desk.go_to(Place("followed"))
    settle(500)
    yield "followed", window
    desk.go_to(Place("stories"))


def do(window: MainWindow, command: str, **given: object) -> None:
    """A command, to its end."""
    ended: list[object] = []
    window.jobs.run(command, done=ended.append, failed=lambda *why: ended.append(why), **given)
    wait(lambda: bool(ended))


def versions() -> tuple[ArticleVersion, ...]:
    """An invented article that was rewritten."""
    now = datetime.now(UTC)
    first = (
        "Night bus to end in May\n\nThe council voted to end the night bus on Monday.\n\n"
        "The line carries 1,900 passengers a week.\n\nThe mayor was not present."
    )
    second = (
        "Night bus to end in June\n\n"
        "The council voted by eight to seven to end the night bus on Monday evening.\n\n"
        "The line carries about 1,700 passengers a week.\n\nNurses handed in a petition before the vote."
    )
    return (
        ArticleVersion(first.partition("\n")[0], first, True, now - timedelta(hours=5)),
        ArticleVersion(second.partition("\n")[0], second, True, now - timedelta(hours=2), False),
        ArticleVersion(second.partition("\n")[0], second, True, now, True),
    )


def drawn() -> QImage:
    """Something that looks like a picture."""
    image = QImage(560, 260, QImage.Format.Format_RGB32)
    image.fill(QColor("#6f8fb0"))
    painter = QPainter(image)
    painter.fillRect(0, 180, 560, 80, QColor("#3d4a58"))
    painter.setBrush(QColor("#f0c36a"))
    painter.drawRoundedRect(150, 90, 260, 110, 12, 12)
    painter.end()
    return image


def _outlet(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    feed = next(feed for feed in window.services.feeds() if feed.url.startswith("http"))
    window.desk.go_to(Place("feed", feed=feed.id))
    outlet = window.pages.outlet(feed)
    for tab in range(outlet.tabs.count()):
        outlet.tabs.setCurrentIndex(tab)
        settle()
        yield f"outlet-{tab}", outlet
    outlet.tabs.setCurrentWidget(outlet.text)
    outlet.text.choose("page")
    outlet.text.try_it()
    wait(lambda: outlet.text.progress.isHidden())
    settle()
    yield "outlet-tried", outlet
    address = outlet.change_address()
    settle()
    yield "outlet-address", address
    address.reject()
    outlet.reject()
