"""The article: to read, not to fetch."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, QUrlQuery, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.fulltext.sanitise import clean_html
from reader.model.article import Article, ArticleRow
from reader.model.feed import Recording
from tests.loopback import Loopback
from ui import wording
from ui.main_window import MainWindow
from ui.panes.article import ArticlePane
from ui.panes.article_html import body_of
from ui.services import Place
from ui.theme.measures import READING_COLUMNS
from ui.theme.theme import app_theme
from ui.widgets.paper import document_of
from ui.widgets.reading_view import ReadingView

LONG = "The ferry left late and the harbour clock was wrong again, so nobody could say how late. " * 40


def article(**other: object) -> Article:
    given: dict[str, object] = {
        "id": "1",
        "outlet": "The Courier",
        "title": "Ferry <late> & clock wrong",
        "text": f"Ferry <late> & clock wrong\n\n{LONG}\n\nAn otter watched.",
        "url": "https://example.test/ferry",
    }
    return Article(**{**given, **other})  # type: ignore[arg-type]


@pytest.fixture
def pane(qtbot: QtBot) -> ArticlePane:
    made = ArticlePane()
    qtbot.addWidget(made)
    made.resize(1400, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nothing_remote_is_ever_asked_for(pane: ArticlePane, qtbot: QtBot) -> None:
    with Loopback() as site:
        picture, sheet = site.url("/spy.png"), site.url("/spy.css")
        html = (
            f'<p>Before <img src="{picture}" alt="The ferry"> <img src="{picture}"> after.</p>'
            f'<p style="background-image:url({picture})">Styled</p>'
        )
        pane.show_article(article(html=html), None, can_go_back=False)
        view = pane.view
        view.setHtml(f'<link rel="stylesheet" href="{sheet}"><img src="{picture}"><p>Raw</p>')
        view.grab()
        qtbot.wait(50)
        pane.show_article(article(html=html), None, can_go_back=False)
        assert "[Picture, not loaded: The ferry]" in view.toPlainText()
        assert site.requests == []


def test_a_short_line_without_an_end_is_a_heading() -> None:
    text = "Headline\n\nFirst of all this.\n\nA damning report\n\n“So it is.”\n\nThe end"
    assert body_of(article(title="Headline", text=text)) == (
        "<p>First of all this.</p><h3>A damning report</h3><p>“So it is.”</p><p>The end</p>"
    )


@pytest.mark.parametrize(
    "teaser",
    ["Crews walked out.", "<b>Crews</b> walked <i>out</i>.", "<b>Crews</b> walked out.<p>Talks go on.</p>"],
)
def test_a_teaser_without_paragraphs_begins_below_the_byline(pane: ArticlePane, teaser: str) -> None:
    pane.show_article(article(html=teaser, complete=False), None, can_go_back=False)
    lines = pane.view.toPlainText().splitlines()
    assert "Crews walked out." in lines and any(line.endswith("incomplete text") for line in lines)


def test_a_picture_s_words_are_words() -> None:
    body = body_of(article(html='<p>One <img alt="5 > 4 &amp; <b>bold</b>" src="x"> two</p>'))
    words = "[Picture, not loaded: 5 &gt; 4 &amp; &lt;b&gt;bold&lt;/b&gt;]"
    assert body == f'<p>One <span class="picture">{words}</span> two</p>'


def test_a_text_without_markup_becomes_paragraphs_and_is_escaped(pane: ArticlePane) -> None:
    pane.show_article(article(), None, can_go_back=False)
    text = pane.view.toPlainText()
    assert text.count("Ferry <late> & clock wrong") == 1
    assert "An otter watched." in text and "The Courier" in text


@pytest.mark.parametrize("size", [13.0, 17.0, 26.0])
def test_lines_are_never_wider_than_seventy_two_letters(
    pane: ArticlePane, qapp: QApplication, size: float
) -> None:
    app_theme().set_article_size(size)
    try:
        pane.show_article(article(), None, can_go_back=False)
        qapp.processEvents()
        block = pane.view.document().begin()
        longest = 0
        while block.isValid():
            layout = block.layout()
            for n in range(layout.lineCount()):
                longest = max(longest, layout.lineAt(n).textLength())
            block = block.next()
        assert 60 <= longest <= READING_COLUMNS + 4
        assert pane.view.viewport().width() <= pane.view.column_width() + 2
    finally:
        app_theme().set_article_size(17.0)


def test_a_narrow_window_still_shows_the_text(pane: ArticlePane, qapp: QApplication) -> None:
    pane.resize(420, 600)
    pane.show_article(article(), None, can_go_back=False)
    qapp.processEvents()
    assert pane.view.viewport().width() > 250
    assert pane.view.horizontalScrollBar().maximum() == 0


def test_links_open_only_on_the_web(pane: ArticlePane, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    opened: list[QUrl] = []
    view = ReadingView()
    qtbot.addWidget(view)
    view.link_opened.connect(opened.append)
    for address in (
        "https://example.test/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://example.test",
    ):
        view.anchorClicked.emit(QUrl(address))
    assert [url.scheme() for url in opened] == ["https", "http"]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    pane.show_article(article(url="javascript:alert(1)"), None, can_go_back=False)
    pane.open_original()
    assert len(opened) == 2 and pane.address == ""


def test_headings_of_a_page_stay_below_the_headline() -> None:
    body = body_of(article(html='<h1 style="font-size:80px">Big</h1><p class="x" width="9000">Text</p>'))
    assert "<h3>Big</h3>" in body and "style=" not in body and "9000" not in body


def test_finding_goes_round_and_says_when_there_is_nothing(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.show_article(article(), None, can_go_back=False)
    pane.find_bar.open()
    qtbot.keyClicks(pane.find_bar.box, "otter")
    assert pane.view.textCursor().selectedText() == "otter"
    qtbot.keyClick(pane.find_bar.box, Qt.Key.Key_Return)
    assert pane.view.textCursor().selectedText() == "otter"
    qtbot.keyClicks(pane.find_bar.box, "zzz")
    assert "Not in this text" in pane.find_bar.said.text()
    qtbot.keyClick(pane.find_bar.box, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()


def test_the_look_and_the_size_change_under_the_reader(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.show_article(article(), None, can_go_back=False)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = pane.view.place()
    app_theme().set_article_size(22)
    try:
        assert before > 500 and abs(pane.view.place() - before) < 160
        with qtbot.waitSignal(app_theme().changed):
            app_theme().set_mode("dark")
        assert abs(pane.view.place() - before) < 160
        assert "otter" in pane.view.toPlainText()
    finally:
        app_theme().set_article_size(17)


def test_a_very_long_article_comes_in_turns_and_keeps_its_place(pane: ArticlePane, qtbot: QtBot) -> None:
    html = "".join(f"<p>{n}: {LONG}</p>" for n in range(40))
    pane.show_article(article(html=html), None, can_go_back=False)
    assert pane.view.toPlainText() == "" and not pane.view.updatesEnabled()
    pane.go_to_place(60_000)  # asked for before it is there
    qtbot.waitUntil(pane.view.updatesEnabled)
    assert abs(pane.view.place() - 60_000) < 160 and pane.place == pane.view.place()
    app_theme().set_article_size(22)
    assert pane.place == pane.view.place()  # what is on the screen still, or will be
    try:
        qtbot.waitUntil(pane.view.updatesEnabled)
        assert abs(pane.view.place() - 60_000) < 200
        pane.show_article(article(html=html), None, can_go_back=False)
        pane.show_article(article(), None, can_go_back=False)  # the next one does not wait for it
        assert pane.view.updatesEnabled() and pane.view.place() == 0
        assert len(pane.view.toPlainText()) < 5_000
    finally:
        app_theme().set_article_size(17)


def test_the_address_of_a_link_is_told_before_it_is_followed(window: MainWindow, qtbot: QtBot) -> None:
    html = '<p>See the <a href="https://example.test/where?a=1">council</a> for more.</p>'
    window.content.show_article(article(html=html), None)
    view = window.content.article_pane.view
    view.highlighted.emit(QUrl("https://example.test/where?a=1"))
    assert window.statusBar().currentMessage() == "https://example.test/where?a=1"
    view.highlighted.emit(QUrl())
    assert window.statusBar().currentMessage() == ""


def test_a_byline_tells_the_time_where_the_feed_does(qapp: QApplication) -> None:
    now = datetime(2026, 3, 2, 18, tzinfo=UTC)
    at = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
    day = wording.day(at, now)
    assert wording.moment(at, now).startswith(f"{day}, ") and ":05" in wording.moment(at, now)
    assert wording.moment(at.replace(hour=0, minute=0), now) == wording.day(at, now)


RICH = (
    "<p>Before.</p><blockquote><p>Nobody expected timber.</p><p>It has to come out.</p></blockquote>"
    "<pre>total = sum(year.cost for year in years if year.open and not year.paid and not year.gone)</pre>"
    "<figure><figcaption>The wall at low water</figcaption></figure>"
    "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>1.2 million</td></tr></table>"
    "<table><tr>" + "".join(f"<th>Column {n}</th>" for n in range(18)) + "</tr>"
    "<tr>" + "".join(f"<td>{n} crowns</td>" for n in range(18)) + "</tr></table>"
)


@pytest.mark.parametrize("width", [420, 760, 1400])
def test_code_tables_and_long_words_never_make_the_text_wider_than_the_view(
    pane: ArticlePane, qtbot: QtBot, width: int
) -> None:
    pane.resize(width, 600)
    word = "<p>" + "Donaudampfschifffahrtsgesellschaft" * 6 + "</p>"
    pane.show_article(article(html=RICH + word), None, can_go_back=False)
    pane.view.grab()
    assert pane.view.horizontalScrollBar().maximum() == 0


def test_a_table_of_many_columns_is_told_row_by_row() -> None:
    body = body_of(article(html=RICH))
    assert body.count("<table") == 1 and "<td>1.2 million</td>" in body
    assert "Column 0 0 crowns · Column 1 1 crowns" in re.sub("<[^>]+>", "", body)
    assert '<p class="caption">The wall at low water</p>' in body


def test_a_line_stands_beside_what_is_quoted_as_a_block(pane: ArticlePane, qtbot: QtBot) -> None:
    pane.show_article(article(html=RICH), None, can_go_back=False)
    view = pane.view
    colour = app_theme().colour("outline")
    image = view.viewport().grab().toImage()
    scale = image.devicePixelRatio()
    lined = [y for y in range(image.height()) if image.pixelColor(round(scale), y) == colour]
    layout = view.document().documentLayout()
    first, last = (view.document().find(words).block() for words in ("Nobody", "come out"))
    top, foot = layout.blockBoundingRect(first).top(), layout.blockBoundingRect(last).bottom()
    inside = [y / scale for y in lined if top - 1 <= y / scale <= foot + 1]
    assert len(inside) >= 0.95 * (foot - top) * scale


def test_nothing_of_an_article_runs_over_the_edge_of_the_paper(pane: ArticlePane) -> None:
    pane.show_article(article(html=RICH), None, can_go_back=False)
    paper = pane.paper()
    assert paper is not None
    document = document_of(paper)
    document.setTextWidth(460)
    assert document.size().width() <= 460


def test_a_change_that_is_told_moves_no_line_that_is_read(pane: ArticlePane) -> None:
    when = datetime(2026, 3, 2, tzinfo=UTC)
    row = ArticleRow(
        id=1, feed_id=1, outlet="The Courier", title="Ferry", url=None, published=when, seen=when,
        read=True, saved=False, complete=True, changed=False, story_id=None, snippet="",
    )  # fmt: skip
    pane.show_article(article(text="\n\n".join(["Ferry", *[LONG] * 5])), row, can_go_back=False)
    pane.view.verticalScrollBar().setValue(400)
    cursor = pane.view.cursorForPosition(QPoint(40, 300))

    def height() -> int:
        return pane.view.viewport().mapTo(pane, pane.view.cursorRect(cursor).topLeft()).y()

    before = height()
    pane.update_row(replace(row, changed=True))
    assert "just now" in pane.notice.text and pane.notice.height() > 20
    assert height() == before


def test_a_footnote_is_reached_within_the_text_and_left_again(
    pane: ArticlePane, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    html = clean_html(
        f'<p id="r1">As told.<a href="#n1"><sup>1</sup></a></p>{f"<p>{LONG}</p>" * 3}'
        f'<ol start="7"><li id="n1">The clock’s own log. <a href="#r1">back</a></li></ol><p>{LONG}</p>'
    )
    pane.show_article(article(html=html), None, can_go_back=False)
    view, bar = pane.view, pane.view.verticalScrollBar()
    shown = []
    view.link_shown.connect(shown.append)
    view.highlighted.emit(QUrl("#at-n1"))
    assert shown == ["In this article"]
    click(qtbot, view, "1", after="As told.")
    note = view.document().find("clock’s own log")
    assert bar.value() > 300 and 0 <= view.cursorRect(note).top() < 60
    assert note.block().textList().itemText(note.block()) == "7."
    click(qtbot, view, "back", after="own log.")
    assert bar.value() < 200 and opened == []
    assert view.jump_back() and view.jump_back() and not view.jump_back()
    assert bar.value() < 200


def test_going_back_leads_from_a_note_to_its_number_then_out_of_the_article(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.desk.go_to(Place("articles"))
    window.articles.view.setCurrentIndex(window.articles.model.index(0))
    pane, back = window.content.article_pane, window.actions_["back"]
    assert not back.isEnabled()
    html = f'<p>As told.<a href="#at-n1">1</a></p>{f"<p>{LONG}</p>" * 3}<p id="at-n1">A clock.</p>'
    pane.show_article(article(html=html), window.articles.current, can_go_back=False)
    qtbot.waitUntil(lambda: "A clock." in pane.view.toPlainText())
    click(qtbot, pane.view, "1", after="As told.")
    assert pane.view.verticalScrollBar().value() > 300 and back.isEnabled()
    back.trigger()
    assert pane.view.verticalScrollBar().value() < 60 and not back.isEnabled()


def click(qtbot: QtBot, view: ReadingView, words: str, *, after: str) -> None:
    """Click on words that stand behind others."""
    place = view.document().find(words, view.document().find(after))
    place.setPosition(place.selectionStart() + 1)
    view.ensureCursorVisible()
    at = view.cursorRect(place).center() - QPoint(2, 0)
    qtbot.mouseMove(view.viewport(), at)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_lists_of_terms_details_and_captions_keep_their_shape() -> None:
    html = (
        "<dl><dt>Quay</dt><dd>Where ships lie.</dd></dl>"
        "<details><summary>How we know</summary><p>We asked.</p></details>"
        "<figure><img data-src='https://x.test/a.jpg' alt='A quay'>"
        "<figcaption><p>Quay.</p></figcaption></figure>"
        "<table><caption>Ships a day</caption><tr><td>9</td></tr></table><p>She said <q>so <i>it</i></q>.</p>"
    )
    assert body_of(article(html=html)) == (
        "<dl><dt>Quay</dt><dd>Where ships lie.</dd></dl>"
        '<div><p class="summary">How we know</p><p>We asked.</p></div>'
        '<div><p class="pictured"><span class="picture">[Picture, not loaded: A quay]</span></p>'
        '<div class="caption"><p class="caption">Quay.</p></div></div>'
        '<p class="caption">Ships a day</p><table><tr><td>9</td></tr></table>'
        "<p>She said <span>“so <i>it</i>”</span>.</p>"
    )


def test_a_picture_between_words_stands_in_a_paragraph_of_its_own(pane: ArticlePane) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    address = "https://x.test/a.jpg"
    html = f'<p>Before <b>it</b>.<a href="https://x.test/"><img data-src="{address}" alt="A"></a>Behind.</p>'
    pane.show_article(article(html=html), None, can_go_back=False)
    pane.show_picture(address, image, "")
    pane._render()
    document = pane.view.document()
    texts = []
    block = document.find("Before").block()
    for _ in range(3):
        texts.append(block.text())
        block = block.next()
    assert texts == ["Before it.", "\ufffc", "Behind."]
    # No more room above than a paragraph has: the leading of text would leave half of the picture's height.
    layout = document.documentLayout()
    before, picture = (document.find(w).block() for w in ("Before", "\ufffc"))
    height = layout.blockBoundingRect(picture).height()
    assert image.height() <= height < image.height() + 40 and before.isValid()


def test_a_picture_that_comes_as_the_names_are_hidden_is_let_go(pane: ArticlePane) -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    address = "https://x.test/a.jpg"
    pane.show_article(article(html=f'<p>Words <img data-src="{address}"></p>'), None, can_go_back=False)
    pane.show_article(article(html=""), None, can_go_back=False)  # so it is shown without its outlet's name
    for picture, why in ((image, ""), (None, "It cannot be shown.")):
        pane.show_picture(address, picture, why)
    assert not pane._again.isActive() and not pane.view.images


class Mailer(QObject):
    """Stands for the system's e-mail program."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.asked.append(url)


def test_an_article_is_sent_by_e_mail_as_a_draft(window: MainWindow, qtbot: QtBot) -> None:
    mailer = Mailer()
    QDesktopServices.setUrlHandler("mailto", mailer, "take")
    try:
        assert not window.actions_["send_link"].isEnabled()
        made = article(title="Who? 50 % & more", url="https://gazette.example/a?b=1&c=2#d")
        window.content.show_article(made, None)
        window.actions_["send_link"].trigger()
    finally:
        QDesktopServices.unsetUrlHandler("mailto")
    (url,) = mailer.asked
    asked = QUrlQuery(url)
    assert url.path() == "" and [name for name, _ in asked.queryItems()] == ["subject", "body"]
    whole = QUrl.ComponentFormattingOption.FullyDecoded
    assert asked.queryItemValue("subject", whole) == "Who? 50 % & more"
    body = asked.queryItemValue("body", whole).split("\n")
    assert body == ["Who? 50 % & more", made.outlet, "https://gazette.example/a?b=1&c=2#d"]


def test_what_can_be_heard_is_handed_to_the_browser(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    rows = window.services.articles(Place("articles"))
    window.desk.open_row(next(row for row in rows if row.title.startswith("Heron")))
    pane = window.content.article_pane
    assert pane.bar._play.accessibleName() == "Listen" and "1.4" in pane.bar._play.toolTip()
    assert window.actions_["play"].isEnabled()
    window.actions_["play"].trigger()
    assert opened == ["https://radio.example/heron.mp3"]
    pane.bar.show_recordings((*pane.bar.recordings, Recording("https://radio.example/b&c.mp4", "video/mp4")))
    window.actions_["play"].trigger()
    menu = pane.bar._play.findChildren(QMenu)[-1]
    assert [each.text() for each in menu.actions()] == ["heron.mp3 (1.4 MiB)", "b&&c.mp4"]
    menu.actions()[1].trigger()
    menu.close()
    assert opened[1:] == ["https://radio.example/b&c.mp4"]
    window.desk.open_row(next(row for row in rows if row.title.startswith("Mill")))
    assert pane.bar._play.isHidden() and not window.actions_["play"].isEnabled()
