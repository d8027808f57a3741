"""The words of the activity log: what came of a fetch, and how a feed is."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from reader.errors import shown
from reader.model.feed import Feed
from ui import wording
from ui.core_words import told


def outcome(word: str) -> str:
    """An outcome of the log in the reader's language; one that is not known here stays as it is."""
    words = {
        "ok": QCoreApplication.translate("Activity", "read"),
        "unchanged": QCoreApplication.translate("Activity", "nothing new"),
        "failed": QCoreApplication.translate("Activity", "failed"),
        "skipped": QCoreApplication.translate("Activity", "not asked"),
        "page": QCoreApplication.translate("Activity", "article read"),
        "page failed": QCoreApplication.translate("Activity", "article failed"),
        "page skipped": QCoreApplication.translate("Activity", "article not asked"),
    }
    return words.get(word, word)


def tone(word: str) -> str:
    """The colour that goes with an outcome; its word says the same."""
    if word.endswith("failed"):
        return "red"
    return "amber" if word.endswith("skipped") else ""


def moment(when: datetime | None) -> str:
    """A time of today, or a day with its time."""
    if when is None:
        return QCoreApplication.translate("Activity", "never")
    local = when.astimezone()
    stamp = _stamp(when)
    if local.date() == datetime.now().astimezone().date():
        return QLocale().toString(stamp, "HH:mm:ss")
    return QLocale().toString(stamp, f"{wording.day_form(year=False)} HH:mm")


def long_moment(when: datetime | None) -> str:
    """A moment in full."""
    if when is None:
        return moment(None)
    return QLocale().toString(_stamp(when), f"{wording.day_form(year=True)} HH:mm:ss")


def _stamp(when: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(when.timestamp()))


def size(octets: int | None) -> str:
    """Bytes in the locale's form."""
    return "" if octets is None else QLocale().formattedDataSize(octets, 1)


def older(articles: int, octets: int) -> str:
    """What would be removed for its age."""
    if not articles:
        return QCoreApplication.translate(
            "Activity", "Nothing in the library is older: nothing would be removed now."
        )
    return QCoreApplication.translate(
        "Activity", "{articles} with {size} of text are older: they would be removed."
    ).format(articles=wording.articles(articles), size=size(octets))


def and_the_class(question: str, *, let_in: bool) -> str:
    """What is asked before the library is changed for another one, with what it comes to for a class."""
    if not let_in:
        return question
    ends = QCoreApplication.translate(
        "Activity", "The class is still in: this ends the lesson for everybody."
    )
    return f"{question} {ends}"


def stays() -> str:
    """What is never removed for its age."""
    return QCoreApplication.translate(
        "LibraryDialog",
        "What you saved, tagged or noted, stories that you follow or corrected, and every article of "
        "theirs stay for ever.",
    )


def state(feed: Feed) -> str:
    """How a feed is, in a word or two."""
    if not feed.url.startswith("http"):
        return QCoreApplication.translate("Activity", "not fetched")
    if feed.stopped is not None:
        return QCoreApplication.translate("Activity", "stopped: gone for good")
    if feed.paused is not None:
        return QCoreApplication.translate("Activity", "rests by your wish")
    if feed.failures == 1:
        return QCoreApplication.translate("Activity", "failed once")
    if feed.failures:
        return QCoreApplication.translate("Activity", "failed %n times in a row", "", feed.failures)
    if feed.last_ok is None:
        return QCoreApplication.translate("Activity", "not read yet")
    return QCoreApplication.translate("Activity", "in order")


def state_tone(feed: Feed) -> str:
    return "red" if feed.failures or feed.stopped is not None else ""


def why(feed: Feed) -> str:
    """Why a feed is looked at when it is, or what is wrong with it: of its own address the host, so that in a
    narrow column the reason is seen."""
    address, host = shown(feed.url), urlsplit(feed.url).netloc.rpartition("@")[2]
    said = feed.error or feed.next_why
    return told(said.replace(address, host, 1) if host and said.startswith(f"{address} ") else said)


def next_look(feed: Feed) -> str:
    """When a feed is asked next."""
    if (
        feed.stopped is not None
        or feed.paused is not None
        or feed.next_check is None
        or not feed.url.startswith("http")
    ):
        return QCoreApplication.translate("Activity", "not by itself")
    return moment(feed.next_check)


def found(new: int, changed: int) -> str:
    """What a fetch brought."""
    parts = [wording.new_articles(new)] if new else []
    if changed:
        parts.append(QCoreApplication.translate("Activity", "%n changed", "", changed))
    return ", ".join(parts)
