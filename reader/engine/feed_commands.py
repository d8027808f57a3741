"""Commands about one feed: signing in and out, where its texts come from, and its activity."""

from __future__ import annotations

from typing import Any

from reader.engine.job import Job
from reader.errors import BadInput

Result = dict[str, Any]


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
    from reader.model.feed import TextFrom
    from reader.pipeline.full_text import choose_full_text

    choices: tuple[TextFrom, ...] = ("auto", "feed", "page", "selector")
    wanted = job.command.text("from")
    found = next((known for known in choices if known == wanted), None)
    if found is None:
        raise BadInput("There is no such place to take texts from.", f"It is one of: {', '.join(choices)}.")
    feeds, changes = choose_full_text(
        job.services, job.command.number("feed"), found, job.command.text_or_none("selector") or ""
    )
    job.announce(changes)
    return {"feeds": [feed.id for feed in feeds]}
