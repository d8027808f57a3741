"""What most teachers will want to say to a class, in the language of the page, of the tasks that it has."""

from __future__ import annotations

import json
from collections.abc import Collection
from functools import cache
from typing import Any

import resources
from reader.model.lesson import Task, Tongue


def usual_instructions(language: Tongue, tasks: Collection[Task]) -> str:
    """A few sentences; the same for the same wishes."""
    words = _words()[language]
    told = [words[task] for task in ("loaded", "missing") if task in tasks]
    guess = [words["guess"]] if "guess" in tasks else []
    return " ".join((words["begin"], *told, words["end"], *guess))


def usual_questions(language: Tongue) -> tuple[str, ...]:
    """What a class can be asked of any story, to be answered in writing; the worksheet has room for it."""
    return tuple(_words()[language]["questions"])


@cache
def _words() -> dict[str, dict[str, Any]]:
    return dict(json.loads(resources.path("lessons/instructions.json").read_text("utf-8")))
