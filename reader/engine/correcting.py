"""Commands by which the reader corrects groupings and comparisons, and makes groups of outlets."""

from __future__ import annotations

from pathlib import Path

from reader.engine.job import Job, Result
from reader.errors import BadInput


def correct(job: Job) -> Result:
    """Correct a grouping. `how` is take_out {article}, move {articles, story}, split {story, articles},
    merge {story, other} or pin {story, articles?}. The result names the correction and what to show."""
    from reader.pipeline import correct as grouping

    command, services = job.command, job.services
    match command.text("how"):
        case "take_out":
            done = grouping.take_out(services, command.number("article"))
        case "move":
            done = grouping.move(services, command.numbers("articles"), command.number("story"))
        case "split":
            done = grouping.split(services, command.number("story"), command.numbers("articles"))
        case "merge":
            done = grouping.merge(services, command.number("story"), command.number("other"))
        case "pin":
            done = grouping.pin(services, command.number("story"), command.numbers_or_none("articles"))
        case other:
            raise BadInput(f'There is no correction "{other}".')
    job.announce(done.changes)
    return {"correction": done.id, "story": done.story_id}


def dismiss(job: Job) -> Result:
    """Correct a statement of a story's comparison; `key` says which."""
    from reader.pipeline.dismiss import dismiss as run

    key = job.command.given.get("key")
    if not isinstance(key, dict):
        raise BadInput('The command "dismiss" needs "key".')
    done = run(job.services, job.command.number("story"), key)
    job.announce(done.changes)
    return {"correction": done.id, "story": done.story_id}


def undo_correction(job: Job) -> Result:
    """Take a correction back."""
    from reader.pipeline.dismiss import undo

    done = undo(job.services, job.command.number("correction"))
    job.announce(done.changes)
    return {"correction": done.id, "story": done.story_id}


def group_put(job: Job) -> Result:
    """Make a group of outlets, or give it others; without any it goes."""
    outlets = job.command.given.get("outlets")
    if not isinstance(outlets, list) or not all(isinstance(each, str) for each in outlets):
        raise BadInput('The command "group_put" needs "outlets", a list of names.')
    job.services.library.groups.put(job.command.text("name"), outlets)
    return {"name": job.command.text("name")}


def groups_import(job: Job) -> Result:
    """Read groups from a CSV file."""
    from reader.pipeline.outlet_groups import import_groups

    done = import_groups(job.services, Path(job.command.text("path")))
    return {"groups": list(done.groups), "outlets": done.outlets, "unknown": list(done.unknown)}
