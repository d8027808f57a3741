"""Sentences and short phrases that several views share, through Qt's translation.

Numbers go through `%n`, so that each language has the forms it needs; the English ones stand in
resources/i18n/variorum_en.ts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from reader.model.article import Article, ArticleRow, Kind
from reader.model.feed import SAMPLE_SCHEME, Feed
from reader.model.story import StoryRow
from reader.text.tokens import length
from ui.core_words import told

SEPARATOR = " · "
WORDS_PER_MINUTE = 230


def quotation_marks() -> tuple[str, str]:
    """What stands before and after quoted words in the reader's language."""
    opening, _, closing = QCoreApplication.translate("Wording", "“{words}”").partition("{words}")
    return opening, closing


def quoted(text: str) -> str:
    """Words in quotation marks."""
    return text.join(quotation_marks())


def outlets(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n outlets", "", n)


def articles(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n articles", "", n)


def new_articles(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n new articles", "", n)


def articles_changed(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n articles changed", "", n)


def chosen(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n chosen", "", n)


def feeds(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n feeds", "", n)


def feeds_need_attention(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n feeds need attention", "", n)


def last_days(n: int) -> str:
    """How far back a list goes."""
    if n == 1:
        return QCoreApplication.translate("Wording", "last day")
    if n == 365:
        return QCoreApplication.translate("Wording", "last year")
    return QCoreApplication.translate("Wording", "last %n days", "", n)


def kept_for(n: int) -> str:
    """How long articles are kept; 0 is for ever."""
    if not n:
        return QCoreApplication.translate("Wording", "for ever")
    return QCoreApplication.translate("Wording", "for %n days", "", n)


def older_than(n: int) -> str:
    """What a list shows when nothing is newer."""
    return QCoreApplication.translate("Wording", "older than %n days", "", n)


def words(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n words", "", n)


def versions(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n versions", "", n)


def not_read(told: str, n: int) -> str:
    """What came of bringing a file in, and how many of its parts could not be read."""
    if n == 1:
        more = QCoreApplication.translate("Wording", "One part of the file could not be read:")
    else:
        more = QCoreApplication.translate("Wording", "%n parts of the file could not be read:", "", n)
    return f"{told} {more}"


def stories_to_look_at(n: int) -> str:
    """The title of a message about several stories."""
    return QCoreApplication.translate("Wording", "%n stories to look at", "", n)


def changed_passages(n: int) -> str:
    """How many paragraphs of two versions are not the same."""
    if n == 0:
        return QCoreApplication.translate("Wording", "only punctuation or spacing changed")
    if n == 1:
        return QCoreApplication.translate("Wording", "1 passage changed")
    return QCoreApplication.translate("Wording", "%n passages changed", "", n)


def not_complete(n: int) -> str:
    """A sentence: how many texts of an outlet are only a part."""
    return QCoreApplication.translate("Wording", "%n texts are not complete.", "", n)


def every(minutes: int) -> str:
    """An interval, in its largest whole unit."""
    if minutes == 60:
        return QCoreApplication.translate("Wording", "every hour")
    if minutes == 1440:
        return QCoreApplication.translate("Wording", "once a day")
    if minutes % 60:
        return QCoreApplication.translate("Wording", "every %n minutes", "", minutes)
    return QCoreApplication.translate("Wording", "every %n hours", "", minutes // 60)


def unread(n: int) -> str:
    return QCoreApplication.translate("Wording", "%n unread", "", n)


def time_left(seconds: float | None) -> str:
    """About how long work will go on; "" if it is not known or nearly over."""
    if seconds is None or seconds < 10:
        return ""
    if seconds < 60:
        return QCoreApplication.translate("Wording", "about {n} s left").format(
            n=number(10 * round(seconds / 10))
        )
    return QCoreApplication.translate("Wording", "about {n} min left").format(n=number(round(seconds / 60)))


def number(n: int) -> str:
    """A number with the locale's grouping."""
    return QLocale().toString(n)


def ago(when: datetime, now: datetime) -> str:
    """How long ago, in the largest fitting unit; a date when more than six days. Both aware."""
    seconds = max(0.0, (now - when).total_seconds())
    minutes = int(seconds // 60)
    if minutes < 1:
        return QCoreApplication.translate("Wording", "just now")
    if minutes < 60:
        return QCoreApplication.translate("Wording", "%n min ago", "", minutes)
    if minutes < 24 * 60:
        return QCoreApplication.translate("Wording", "%n h ago", "", minutes // 60)
    days = minutes // (24 * 60)
    if days == 1:
        return QCoreApplication.translate("Wording", "yesterday")
    if days < 7:
        return QCoreApplication.translate("Wording", "%n days ago", "", days)
    return day(when, now)


def day(when: datetime, now: datetime) -> str:
    """A date as "7 May", with the year if it is not this one."""
    local = when.astimezone()
    date = QDate(local.year, local.month, local.day)
    return QLocale().toString(date, day_form(year=local.year != now.astimezone().year))


def moment(when: datetime, now: datetime) -> str:
    """A day with its time, as "7 May, 16:20"; the day alone where a feed gives no more (midnight UTC)."""
    if (when.hour, when.minute, when.second) == (0, 0, 0):
        return day(when, now)
    local = when.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("Wording", "{day}, {time}").format(day=day(when, now), time=time)


def day_form(*, year: bool) -> str:
    """How a short date is written, as a format of QLocale."""
    if year:
        return QCoreApplication.translate("Wording", "d MMM yyyy", "format of a date; German: d. MMM yyyy")
    return QCoreApplication.translate("Wording", "d MMM", "format of a date; German: d. MMM")


def instant(when: datetime) -> str:
    """Day and time by the reader's clock and locale."""
    local, locale = when.astimezone(), QLocale()
    shown = locale.toString(QDate(local.year, local.month, local.day), day_form(year=False))
    return f"{shown}, {locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)}"


def different_texts(row: StoryRow) -> list[str]:
    """How many texts tell a story, where outlets print the same one: lists stand in the order of these."""
    if not 0 < row.voices < len(row.outlets):
        return []
    return [QCoreApplication.translate("Wording", "%n different texts", "", row.voices)]


def story_counts(row: StoryRow) -> str:
    """How many tell a story; the number of articles only if it is another one."""
    parts = [outlets(len(row.outlets)), *different_texts(row)]
    if row.articles != len(row.outlets):
        parts.append(articles(row.articles))
    return SEPARATOR.join(parts)


def story_note(row: StoryRow) -> str:
    """What stands below in a story card: how many tell it, and what differs; "" of one article."""
    if row.differs:
        return SEPARATOR.join((outlets(len(row.outlets)), *different_texts(row), told(row.differs)))
    return story_counts(row) if row.articles > 1 else ""


def story_spoken(row: StoryRow, now: datetime, *, names: bool = True) -> str:
    """A story card for a screen reader; without the outlets' names if these are hidden."""
    named = [", ".join(row.outlets)] if names else []
    parts = [row.title, *named, story_counts(row), ago(row.latest, now)]
    if row.unread:
        parts.append(unread(row.unread))
    if row.followed:
        parts.append(QCoreApplication.translate("Wording", "followed"))
    if row.differs:
        parts.append(told(row.differs))
    return ". ".join(parts)


def article_facts(row: ArticleRow, *, names: bool = True) -> str:
    """The line under an article's title in a list, but for the time and, with hidden names, the outlet."""
    parts = [row.outlet] if names else []
    if row.kind != "news":
        parts.append(kind(row.kind))
    if not row.complete:
        parts.append(incomplete())
    if row.changed:
        parts.append(changed())
    parts += [f"#{name}" for name in row.tags]
    if row.noted:
        parts.append(QCoreApplication.translate("Wording", "with a note"))
    return SEPARATOR.join(parts)


def article_spoken(row: ArticleRow, now: datetime, *, names: bool = True) -> str:
    """An article's row for a screen reader."""
    done, waiting = (
        QCoreApplication.translate("Wording", "read"),
        QCoreApplication.translate("Wording", "unread"),
    )
    state = done if row.read else waiting
    facts = article_facts(row, names=names)
    parts = [row.title, *filter(None, [facts]), ago(row.published or row.seen, now), state]
    if row.saved:
        parts.append(QCoreApplication.translate("Wording", "saved"))
    return ". ".join(parts)


def kind(what: Kind) -> str:
    """What sort of piece an article is; "" for a report."""
    words: dict[Kind, str] = {
        "opinion": QCoreApplication.translate("Wording", "opinion"),
        "live": QCoreApplication.translate("Wording", "live blog"),
        "roundup": QCoreApplication.translate("Wording", "round-up"),
    }
    return words.get(what, "")


def untitled() -> str:
    return QCoreApplication.translate("Wording", "(no headline)")


def incomplete() -> str:
    return QCoreApplication.translate("Wording", "incomplete text")


def changed() -> str:
    return QCoreApplication.translate("Wording", "changed since read")


def reading_time(text: str) -> str:
    """Minutes that the text takes at an ordinary pace, at least one."""
    minutes = max(1, round(length(text) / WORDS_PER_MINUTE))
    return QCoreApplication.translate("Wording", "%n min", "", minutes)


def byline(article: Article, now: datetime) -> str:
    """Outlet, author, day, completeness and length of an article, as one line."""
    parts = [article.outlet]
    if article.author:
        parts.append(article.author)
    if article.published is not None:
        parts.append(moment(article.published, now))
    if article.complete:
        parts += [full_text(article.text_from), reading_time(article.text)]
    else:
        parts.append(incomplete())
    return SEPARATOR.join(part for part in parts if part)


def full_text(text_from: str) -> str:
    """That a text is whole, and where it was taken from ("feed", "page", "selector", or "")."""
    if text_from == "feed":
        return QCoreApplication.translate("Wording", "full text from the feed")
    if text_from == "page":
        return QCoreApplication.translate("Wording", "full text from its page")
    if text_from == "selector":
        return QCoreApplication.translate("Wording", "full text by your selector")
    return QCoreApplication.translate("Wording", "full text")


def incomplete_explained(why: str = "") -> str:
    """The notice above a text that is not whole. `why` is one sentence, or ""."""
    said = QCoreApplication.translate(
        "Wording",
        "Only part of this article could be read. Nothing is counted as left out of it.",
    )
    return f"{said} {told(why)}".rstrip()


def private() -> str:
    """The promise in the status bar."""
    return QCoreApplication.translate("Wording", "Analysis runs on this computer. Nothing is sent.")


def refreshed(new: int, failed: Sequence[str], changed: int = 0) -> str:
    """The result line of a refresh. `failed` are the titles of the feeds that did not answer; where articles
    have `changed`, that is said beside it, and nothing is said of none that are new."""
    result = new_articles(new) if new else QCoreApplication.translate("Wording", "No new articles")
    if changed and not new:
        result = ""
    if len(failed) == 1 and failed[0]:
        trouble = QCoreApplication.translate("Wording", "{title} could not be read").format(title=failed[0])
    else:
        trouble = feeds_need_attention(len(failed)) if failed else ""
    return SEPARATOR.join(part for part in (result, trouble) if part)


def feeds_line(listed: Sequence[Feed], *, offline: bool = False) -> str:
    """The left end of the status bar: how many feeds the reader has (those of the sample are nobody's), and
    how they are: which needs attention, or why there is no news of them."""
    own = [feed for feed in listed if not feed.url.startswith(SAMPLE_SCHEME)]
    if not own and listed:
        return QCoreApplication.translate("Wording", "Only the sample so far")
    if not own:
        return QCoreApplication.translate("Wording", "No outlets yet")
    waiting = sum(feed.last_checked is None and feed.paused is None for feed in own)
    if broken := sum(feed.failures > 0 for feed in own):
        state = feeds_need_attention(broken)
    elif waiting and not offline:
        state = QCoreApplication.translate("Wording", "%n not fetched yet", "", waiting)
    else:
        state = "" if offline else QCoreApplication.translate("Wording", "all in order")
    fetching = QCoreApplication.translate("Wording", "offline, nothing is fetched") if offline else ""
    return SEPARATOR.join(part for part in (feeds(len(own)), state, fetching) if part)
