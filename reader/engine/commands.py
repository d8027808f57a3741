"""What the engine can be told to do. Each command is a function of a job; its result goes to the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from reader.engine import correcting, feed_commands, keeping, lesson_commands
from reader.engine.job import Job, Result
from reader.errors import BadInput
from reader.model.changes import Changes

if TYPE_CHECKING:
    from reader.pipeline.subscribe import SeveralFeeds, Subscribed

LaneName = Literal["refresh", "web", "pictures", "icons", "compare", "small", "house", "class"]
_COMPARED_AFTER_REFRESH = 30
"""Stories that are compared without being asked for: those that most outlets tell."""


@dataclass(frozen=True, slots=True)
class Handler:
    """A command's function, and the lane it runs in."""

    lane: LaneName
    run: Callable[[Job], Result]


def refresh(job: Job) -> Result:
    """Ask feeds, all or some."""
    from reader.pipeline.refresh import refresh as run

    feeds = job.command.numbers_or_none("feeds")
    result = run(job.services, feeds, job.progress, job.cancel, announce=job.announce)
    job.later(compare_new)
    job.later(icons)
    return {
        "checked": result.checked,
        "new": result.new,
        "stories": len(result.changes.stories),
        "failed": [each.document() for each in result.failed],
        "skipped": [each.document() for each in result.skipped],
    }


def add(job: Job) -> Result:
    """Subscribe; the articles of the answer are grouped afterwards. A site that offers several feeds gives
    "choices" instead: the window adds those that the reader ticks. One that asks for a login gives "guarded",
    why, and its own "url": with `guarded` that one is added unread."""
    from reader.errors import FeedUnreachable
    from reader.pipeline.subscribe import SeveralFeeds, subscribe

    try:
        got = subscribe(
            job.services,
            job.command.text("url"),
            folder=job.command.text_or_none("folder") or "",
            title=job.command.text_or_none("title"),
            outlet=job.command.text_or_none("outlet"),
            progress=job.progress,
            cancel=job.cancel,
            guarded=bool(job.command.flag("guarded")),
        )
    except SeveralFeeds as several:
        return _choices(job, several)
    except FeedUnreachable as refused:
        if refused.status != 401:
            raise
        return {"added": False, "guarded": str(refused), "url": refused.url}
    return _followed(job, got, settles=got.articles > 0)


def readdress(job: Job) -> Result:
    """Read a feed from another address; what comes back is as from `add`."""
    from reader.pipeline.readdress import readdress as run
    from reader.pipeline.subscribe import SeveralFeeds

    feed, url = job.command.number("feed"), job.command.text("url")
    try:
        got = run(job.services, feed, url, progress=job.progress, cancel=job.cancel)
    except SeveralFeeds as several:
        return _choices(job, several)
    return _followed(job, got, settles=got.articles > 0)


def _followed(job: Job, got: Subscribed, *, settles: bool) -> Result:
    job.announce(got.changes)
    if settles:
        job.later(settle)
    return {
        "feed": got.feed.id,
        "title": got.feed.title,
        "new": got.articles,
        "added": got.added,
        "problem": got.problem,
    }


def _choices(job: Job, several: SeveralFeeds) -> Result:
    here = {feed.url for feed in job.services.library.feeds.all()}
    return {
        "added": False,
        "choices": [
            {"url": link.url, "title": link.title, "subscribed": link.url in here} for link in several.links
        ],
    }


def remove(job: Job) -> Result:
    """Unsubscribe; the feed's articles go too."""
    from reader.pipeline.signing import forget

    feed = job.services.library.feeds.get(job.command.number("feed"))
    changes = job.services.library.feeds.remove(feed.id)
    job.announce(changes)
    forget(job.services, feed)
    return {"articles": len(changes.articles)}


def rename(job: Job) -> Result:
    """Give a feed another title, folder or outlet; what is absent stays. With `joins` false its folder only
    gets another name."""
    feeds, feed = job.services.library.feeds, job.command.number("feed")
    title, folder = job.command.text_or_none("title"), job.command.text_or_none("folder")
    outlet = job.command.text_or_none("outlet")
    changes = Changes(feeds=frozenset((feed,)))
    with job.services.library.transaction():
        feeds.get(feed)
        if title is not None:
            feeds.rename(feed, title)
        if folder is not None:
            feeds.move(feed, folder, joins=job.command.flag("joins") is not False)
        if outlet:
            changes |= feeds.set_outlet(feed, outlet)
    job.announce(changes)
    return {"feed": feed}


def compare(job: Job) -> Result:
    """Compare a story; the window reads the result from the library."""
    from reader.pipeline.story import compare_story

    story = job.command.number("story")
    compare_story(job.services, story, job.progress, job.cancel)
    job.announce(Changes(stories=frozenset((story,))))
    return {"story": story}


def compare_files(job: Job) -> Result:
    """Compare article files and pages by their addresses; nothing is stored."""
    from reader.export.document import to_document
    from reader.pipeline.compare import compare_articles
    from reader.pipeline.inputs import articles_given

    given = job.command.texts("given")
    if len(given) < 2:
        raise BadInput("One article cannot be compared.", "Give two or more files or addresses.")
    articles = articles_given(given, job.services.client, job.progress, job.cancel)
    found = compare_articles(articles, job.services.encoder(), progress=job.progress, cancel=job.cancel)
    return {"document": to_document(found)}


def mark(job: Job) -> Result:
    """Set or clear read and saved of articles."""
    articles = job.services.library.articles
    ids, changes = job.command.numbers("articles"), Changes()
    if (read := job.command.flag("read")) is not None:
        changes |= articles.set_read(ids, read)
    if (saved := job.command.flag("saved")) is not None:
        changes |= articles.set_saved(ids, saved)
    job.announce(changes)
    return {"articles": len(changes.articles)}


def mark_story(job: Job) -> Result:
    """Set or clear read of every article of a story."""
    library, story = job.services.library, job.command.number("story")
    read = job.command.flag("read")
    library.stories.title(story)
    changes = library.articles.set_read(library.stories.article_ids(story), read is not False)
    job.announce(changes)
    return {"articles": len(changes.articles)}


def opml_import(job: Job) -> Result:
    """Subscribe to the feeds of an OPML file; the window asks for a refresh when it likes."""
    from reader.pipeline.exchange import import_opml

    got = import_opml(job.services, Path(job.command.text("path")))
    job.announce(got.changes)
    return {"added": got.added, "known": got.known, "problems": list(got.problems)}


def follow_outlets(job: Job) -> Result:
    """Subscribe to feeds of the list that comes with the program, by their addresses; `folders` gives each
    one's folder. The window asks for a refresh when it likes."""
    from reader.feeds.opml import OpmlFeed
    from reader.feeds.suggested import suggestions
    from reader.pipeline.exchange import subscribe_all

    wanted = dict(zip(job.command.texts("urls"), job.command.texts("folders"), strict=False))
    feeds = [
        OpmlFeed(each.url, each.outlet, wanted[each.url], each.site_url)
        for each in suggestions()
        if each.url in wanted
    ]
    got = subscribe_all(job.services, feeds, named=True)
    job.announce(got.changes)
    return {"added": got.added, "known": got.known, "problems": list(got.problems)}


def opml_export(job: Job) -> Result:
    """Write the subscriptions to a file."""
    from reader.pipeline.exchange import export_opml
    from reader.pipeline.files import write_file

    path = Path(job.command.text("path"))
    write_file(path, export_opml(job.services))
    return {"path": str(path)}


def saved_import(job: Job) -> Result:
    """Take in the saved articles of another reader; they are grouped afterwards."""
    from reader.pipeline.saved import import_saved

    got, changes = import_saved(job.services, Path(job.command.text("path")), job.progress, job.cancel)
    job.announce(changes)
    if got.added:
        job.later(settle)
    return {"added": got.added, "known": got.known, "feeds": got.feeds, "unread": got.unread}


def saved_export(job: Job) -> Result:
    """Write the saved articles to a file that other readers take."""
    from reader.pipeline.files import write_file
    from reader.pipeline.saved import export_saved

    path = Path(job.command.text("path"))
    write_file(path, export_saved(job.services))
    return {"path": str(path)}


def load_sample(job: Job) -> Result:
    """Put the sample story into the library and compare it."""
    from reader.pipeline.sample import load_sample as load
    from reader.pipeline.story import compare_story

    story, changes = load(job.services)
    job.announce(changes)
    compare_story(job.services, story, job.progress, job.cancel)
    job.announce(Changes(stories=frozenset((story,))))
    return {"story": story}


def set_setting(job: Job) -> Result:
    """Keep the value of a setting; null goes back to its default."""
    from reader.settings import BY_KEY

    key = job.command.text("key")
    setting = BY_KEY.get(key)
    if setting is None:
        raise BadInput(f'There is no setting "{key}".')
    value = job.command.given.get("value")
    if value is None:
        job.services.settings.reset(setting)
    else:
        job.services.settings.put(setting, value)
    return {"key": key, "value": job.services.settings.get(setting)}


def correct(job: Job) -> Result:
    """Correct a grouping; the stories are compared anew afterwards."""
    result = correcting.correct(job)
    job.later(compare_new)
    return result


def undo_correction(job: Job) -> Result:
    """Take a correction back; the stories are compared anew afterwards."""
    result = correcting.undo_correction(job)
    job.later(compare_new)
    return result


def settle(job: Job) -> None:
    """After an addition: full texts, signatures, stories."""
    from reader.pipeline.refresh import refresh as run

    run(job.services, (), job.progress, job.cancel, announce=job.announce)
    job.later(compare_new)
    job.later(icons)


def icons(job: Job) -> None:
    """Look for the icons of outlets that are due."""
    from reader.pipeline.icons import fetch_icons

    fetch_icons(job.services, job.announce, job.cancel)


def compare_new(job: Job) -> None:
    """Compare ahead of time what most outlets tell, so that the list says what differs."""
    from reader.pipeline.story import compare_anew
    from reader.store.filters import Where

    stories = job.services.library.stories
    told = stories.ids(Where(least_voices=2), order="newest", limit=_COMPARED_AFTER_REFRESH)
    for story in told:
        if done := compare_anew(job.services, [story], job.cancel):
            job.announce(Changes(stories=frozenset(done)))
    job.later(keeping.keep_house)


HANDLERS: Mapping[str, Handler] = {
    "refresh": Handler("refresh", refresh),
    "sign_in": Handler("refresh", feed_commands.sign_in),
    "sign_out": Handler("web", feed_commands.sign_out),
    "full_text": Handler("small", feed_commands.full_text),
    "try_text": Handler("web", feed_commands.try_text),
    "fetch_text": Handler("web", feed_commands.fetch_text),
    "feed_ways": Handler("small", feed_commands.feed_ways),
    "pictures": Handler("pictures", feed_commands.pictures),
    "add": Handler("web", add),
    "readdress": Handler("web", readdress),
    "remove": Handler("small", remove),
    "rename": Handler("small", rename),
    "compare": Handler("compare", compare),
    "compare_files": Handler("compare", compare_files),
    "mark": Handler("small", mark),
    "mark_story": Handler("small", mark_story),
    "follow_outlets": Handler("small", follow_outlets),
    "opml_import": Handler("small", opml_import),
    "opml_export": Handler("small", opml_export),
    "saved_import": Handler("web", saved_import),
    "saved_export": Handler("small", saved_export),
    "load_sample": Handler("compare", load_sample),
    "set": Handler("small", set_setting),
    "correct": Handler("small", correct),
    "dismiss": Handler("small", correcting.dismiss),
    "undo_correction": Handler("small", undo_correction),
    "group_put": Handler("small", correcting.group_put),
    "groups_import": Handler("small", correcting.groups_import),
    "mark_all": Handler("small", keeping.mark_all),
    "undo_step": Handler("small", keeping.undo_step),
    "follow": Handler("small", keeping.follow),
    "tag": Handler("small", keeping.tag),
    "note": Handler("small", keeping.note),
    "save_search": Handler("small", keeping.save_search),
    "drop_search": Handler("small", keeping.drop_search),
    "back_up": Handler("house", keeping.back_up),
    "tidy_estimate": Handler("small", keeping.tidy_estimate),
    "tidy": Handler("house", keeping.tidy),
    "state_export": Handler("small", keeping.state_export),
    "state_import": Handler("small", keeping.state_import),
    "lesson_make": Handler("compare", lesson_commands.lesson_make),
    "lesson_sample": Handler("compare", lesson_commands.lesson_sample),
    "lesson_import": Handler("small", lesson_commands.lesson_import),
    "lesson_export": Handler("small", lesson_commands.lesson_export),
    "lesson_serve": Handler("class", lesson_commands.lesson_serve),
    "lesson_rename": Handler("small", lesson_commands.lesson_rename),
    "lesson_remove": Handler("small", lesson_commands.lesson_remove),
    "lesson_restore": Handler("small", lesson_commands.lesson_restore),
    "marks_import": Handler("small", lesson_commands.marks_import),
    "marks_save": Handler("small", lesson_commands.marks_save),
    "marks_table": Handler("small", lesson_commands.marks_table),
    "marks_remove": Handler("small", lesson_commands.marks_remove),
    "marks_let_in": Handler("small", lesson_commands.marks_let_in),
}
FOLLOWING: Mapping[Callable[[Job], None], LaneName] = {
    settle: "refresh",
    compare_new: "compare",
    icons: "icons",
    keeping.keep_house: "house",
}
