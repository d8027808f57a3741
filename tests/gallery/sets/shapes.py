"""The story page with stories of odd shapes: twelve outlets, one, right to left, long words, no text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

from PySide6.QtWidgets import QWidget

from reader.model.article import Article
from reader.model.comparison import Comparison
from reader.model.story import StoryRow
from tests.gallery.filling import settle
from tests.ui.invented_news import EVENTS
from ui.main_window import MainWindow

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TABS = ("overview", "annotated", "side_by_side", "quotes", "left_out", "wording", "sources", "timeline")
PRESS = (
    "Harbour Gazette", "The Courier", "Radio Four Rivers", "Morning Ledger",
    "The Quay Review of Politics and Letters", "Eastgate Wire", "Island Post", "The Lantern",
    "Northshore Evening News", "Signal", "Vale & Downs Advertiser", "Nachrichtenagenturzusammenschluss Nord",
)  # fmt: skip
LONG_TITLE = (
    "Minister's adviser resigns over letter that the minister says he neither wrote nor read nor lost, while "
    "the archive says that it holds two copies of it, one of them signed"
)
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenvorsteher"
ARABIC = (
    "صوّت مجلس البلدة يوم الاثنين على إنهاء الحافلة الليلية ابتداءً من الأول من مايو.",
    "أُقرّ الاقتراح بثمانية أصوات مقابل سبعة بعد خمس ساعات من النقاش.",
    "تنقل الحافلة نحو 1900 راكب في الأسبوع وتكلّف 640 ألف كراون في السنة.",
    "قال السائق توماس ريك: «لم يسألنا أحد ممن يعملون ليلاً».",
    "سلّمت الممرضات عريضة تحمل 4200 اسم قبل التصويت.",
)
"""Invented: a council ends a night bus."""


def screens(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every tab of the broad and the right-to-left story, and one screen of each other shape."""
    page = window.story_page
    for name, compared in (("twelve", twelve()), ("rtl", right_to_left())):
        page.show_story(row_of(compared), compared)
        for tab in TABS:
            page.go(f"tab:{tab}")
            settle()
            yield f"{name}-{tab}", window
        page.go("sources:people" if name == "rtl" else f"sources:{compared.articles[0].article.id}")
        settle()
        yield f"{name}-sources-others", window
    for tab in ("overview", "annotated", "side_by_side"):
        page.show_story(row_of(long_words()), long_words())
        page.go(f"tab:{tab}")
        settle()
        yield f"long-{tab}", window
    for tab in ("overview", "annotated", "left_out"):
        page.show_story(row_of(teasers()), teasers())
        page.go(f"tab:{tab}")
        settle()
        yield f"teasers-{tab}", window
    one = replace(twelve(), articles=twelve().articles[:1], claims=(), left_out=(), quotes=())
    page.show_story(replace(row_of(one), id=-203), one)
    yield "one-outlet", window
    page.show_story(replace(row_of(twelve()), id=-204), None)
    yield "comparing", window
    page.show_failure(
        replace(row_of(twelve()), id=-205),
        "This story could not be compared: the language model's file is damaged.",
        "Install Variorum again; your library stays as it is.",
    )
    yield "compare-failed", window
    page.clear()


def row_of(compared: Comparison) -> StoryRow:
    """A story as the list would show it."""
    articles = [each.article for each in compared.articles]
    outlets = tuple(dict.fromkeys(article.outlet for article in articles))
    title = articles[0].title
    return StoryRow(-hash(title) % 1000 - 2000, title, outlets, len(articles), 0, NOON, NOON, ("night bus",))


def compare(articles: Sequence[Article]) -> Comparison:
    """By the real analysis."""
    from reader.pipeline.compare import compare_articles
    from reader.text.vectors import Encoder

    return compare_articles(articles, Encoder.load())


def article(number: int, outlet: str, title: str, told: Sequence[str], *, whole: bool = True) -> Article:
    """An invented article."""
    return Article(
        id=f"g{number}",
        outlet=outlet,
        title=title,
        text="\n\n".join((title, *told)),
        url=f"https://outlet{number}.example/bus",
        published=NOON + timedelta(minutes=37 * number),
        complete=whole,
    )


@cache
def twelve() -> Comparison:
    """Twelve outlets; each leaves some out, some give another figure, verb or quotation, and some say whom
    they have it from."""
    event = EVENTS[0]
    articles = []
    for n, outlet in enumerate(PRESS):
        told = [line for k, line in enumerate(event.shared) if (k + n) % 5]
        told.append(event.own[n % len(event.own)])
        swaps = (("1,900", "1,700"), ("five hours", "six hours"), ("said Tomas", "complained Tomas"))
        if n % 3 == 1:
            told = [line.replace(*swaps[n % len(swaps)]) for line in told]
        if n % 4 == 2:
            told = [line.replace("Nobody who works nights was asked", "We were not asked") for line in told]
        if n % 5 == 1:
            told[0] = f"EASTGATE (Meridian Press) - {told[0]}"
        if n % 5 == 3:
            told.append("The council had known the figures since May, the Harbour Gazette reported.")
        title = event.headlines[n % len(event.headlines)] or event.shared[0]
        articles.append(article(n, outlet, title, told, whole=n != 10))
    return compare(articles)


@cache
def right_to_left() -> Comparison:
    """Three outlets in Arabic."""
    title = "المجلس ينهي خدمة الحافلة الليلية"
    told = (ARABIC, ARABIC[1:], tuple(line.replace("1900", "1700") for line in ARABIC[:4]))
    names = ("جريدة الميناء", "البريد", "Harbour Gazette")
    return compare([article(20 + n, names[n], title, told[n]) for n in range(3)])


@cache
def long_words() -> Comparison:
    """Long headlines and words that fit nowhere."""
    event = EVENTS[0]
    long = f"The {LONG_WORD} of the quay, {LONG_WORD}, voted for it."
    return compare(
        [
            article(30, LONG_WORD, LONG_TITLE, (*event.shared[:4], long)),
            article(31, "Gazette", f"{LONG_WORD} geschlossen", (*event.shared[2:], long)),
            article(32, "The Quay Review of Politics and Letters", LONG_TITLE, event.shared),
        ]
    )


@cache
def teasers() -> Comparison:
    """One text and two teasers: nothing is said to be left out of those."""
    event = EVENTS[0]
    return compare(
        [
            article(40, "Gazette", "Night bus to end", event.shared, whole=True),
            article(41, "Courier", "Night bus axed", event.shared[:1], whole=False),
            article(42, "Signal", "Council votes on bus", (), whole=False),
        ]
    )
