"""Commands about feeds: how each is asked, signing in and out, where its texts and pictures come from."""

from __future__ import annotations

from typing import get_args

from reader.engine import protocol
from reader.engine.job import Job, Result
from reader.errors import BadInput
from reader.model.feed import TextFrom
from reader.text.tokens import length

CHOICES: tuple[TextFrom, ...] = get_args(TextFrom)
TRIED_LETTERS = 4000
"""Of a text that is only tried out, its beginning is enough to judge by."""


def sign_in(job: Job) -> Result:
    """Keep a secret in the system's keychain and ask the feed with it. Nothing of it comes back."""
    from reader.net.keychain import KINDS, Credential
    from reader.pipeline.signing import sign_in as run

    kind = job.command.text_or_none("kind") or "basic"
    found = next((known for known in KINDS if known == kind), None)
    if found is None:
        raise BadInput("There is no such way to sign in.", f"It is one of: {', '.join(KINDS)}.")
    credential = Credential(found, job.command.text("secret"), job.command.text_or_none("name") or "")
    feed = job.command.number("feed")
    result = run(job.services, feed, credential, job.progress, job.cancel, job.announce)
    return {"feed": feed, "new": result.new, "failed": [each.sentence for each in result.failed]}


def sign_out(job: Job) -> Result:
    """Take the secret out of the keychain."""
    from reader.model.changes import Changes
    from reader.pipeline.signing import sign_out as run

    feed = run(job.services, job.command.number("feed"))
    job.announce(Changes(feeds=frozenset((feed.id,))))
    return {"feed": feed.id}


def full_text(job: Job) -> Result:
    """Say where an outlet's full texts are taken from: auto, feed, page, or selector with `selector`."""
    from reader.pipeline.full_text import choose_full_text

    found = _text_from(job)
    feeds, changes = choose_full_text(
        job.services, job.command.number("feed"), found, job.command.text_or_none("selector") or ""
    )
    job.announce(changes)
    return {"feeds": [feed.id for feed in feeds]}


def try_text(job: Job) -> Result:
    """What a choice of full text would make of the feed's newest article; nothing is kept."""
    from reader.pipeline.try_text import try_text as run

    chosen = _text_from(job)
    selector = job.command.text_or_none("selector") or ""
    tried = run(job.services, job.command.number("feed"), chosen, selector, job.cancel)
    article = tried.article
    return {
        "title": article.title,
        "text": article.text[:TRIED_LETTERS],
        "words": length(article.text),
        "from": article.text_from,
        "found": tried.found,
        "complete": article.complete,
        "why": article.why,
        "url": article.url,
    }


def fetch_text(job: Job) -> Result:
    """Fetch the page of an article now. `why`: the reason why its text is still a part, or ""."""
    from reader.pipeline.pages import fetch_page

    article = job.command.number("article")
    changes, why = fetch_page(job.services, article, job.cancel)
    job.announce(changes)
    return {"article": article, "why": why}


def feed_ways(job: Job) -> Result:
    """How feeds are asked, shown and kept; what is absent stays. `interval` in minutes (null: as for all
    feeds) holds from their next look on; `paused`; `pictures`; `aside`; `keep_days` (null: as for all, 0: for
    ever). `older`: how many of their articles are older than they are kept now."""
    from reader.model.changes import Changes
    from reader.pipeline.house import estimate
    from reader.settings import INTERVAL, KEEP_DAYS

    feeds, numbers, given = job.services.library.feeds, job.command.numbers("feeds"), job.command.given
    now = job.services.clock.now()
    with job.services.library.transaction():
        for number in numbers:
            before = feeds.get(number)
            if "interval" in given:
                minutes = given["interval"]
                feeds.set_interval(number, None if minutes is None else INTERVAL.check(minutes))
            if "keep_days" in given:
                days = given["keep_days"]
                feeds.set_keep_days(number, None if days is None else KEEP_DAYS.check(days))
            if (pictures := job.command.flag("pictures")) is not None:
                feeds.set_pictures(number, pictures)
            if (aside := job.command.flag("aside")) is not None:
                feeds.set_aside(number, aside)
            if (paused := job.command.flag("paused")) is not None:
                feeds.set_paused(number, (before.paused or now) if paused else None)
    job.announce(Changes(feeds=frozenset(numbers)))
    if "keep_days" not in given:
        return {"feeds": numbers}
    kept = None if given["keep_days"] is None else KEEP_DAYS.check(given["keep_days"])
    return {"feeds": numbers, "older": estimate(job.services, kept, numbers).articles}


def pictures(job: Job) -> Result:
    """Fetch the pictures of an article; each is told as it comes. `asked` if the reader wants them just now,
    though those of the outlet are off."""
    from reader.pipeline.pictures import Picture, fetch_pictures

    article = job.command.number("article")

    def tell(got: Picture) -> None:
        job.send(protocol.picture(job.command.id, article, got.url, got.path, got.why))

    asked = bool(job.command.flag("asked"))
    got = fetch_pictures(job.services, article, asked=asked, tell=tell, cancel=job.cancel)
    return {"article": article, "pictures": sum(each.path is not None for each in got)}


def _text_from(job: Job) -> TextFrom:
    wanted = job.command.text("from")
    found = next((known for known in CHOICES if known == wanted), None)
    if found is None:
        raise BadInput("There is no such place to take texts from.", f"It is one of: {', '.join(CHOICES)}.")
    return found
