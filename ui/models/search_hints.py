"""What can be typed next into the search field: operators, and the names that some of them take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

LEAST = 2
MOST = 8
STATES = ("unread", "read", "saved", "changed", "tagged", "noted")


@dataclass(frozen=True, slots=True)
class Hint:
    """`text` replaces what was typed from `start` on; `said` explains it."""

    start: int
    text: str
    said: str


def operators() -> tuple[tuple[str, str], ...]:
    """Every way to narrow a search down: what is typed, and what it means."""
    return (
        ("title:", QCoreApplication.translate("Search", "in the headline")),
        ("author:", QCoreApplication.translate("Search", "part of who wrote it")),
        ("outlet:", QCoreApplication.translate("Search", "part of an outlet's name")),
        ("folder:", QCoreApplication.translate("Search", "part of a folder's name")),
        ("link:", QCoreApplication.translate("Search", "part of the article's address")),
        ("story:", QCoreApplication.translate("Search", "part of a story's title")),
        ("quote:", QCoreApplication.translate("Search", "inside quotation marks")),
        ("speaker:", QCoreApplication.translate("Search", "who said it")),
        ("tag:", QCoreApplication.translate("Search", "a tag of yours")),
        ("section:", QCoreApplication.translate("Search", "what the outlet files it under: opinion, sport")),
        ("after:", QCoreApplication.translate("Search", "since a day: 2026-05-01, today, 7d")),
        ("before:", QCoreApplication.translate("Search", "earlier than a day")),
        ("is:", QCoreApplication.translate("Search", "unread, read, saved, changed, tagged, noted")),
        ('"', QCoreApplication.translate("Search", "a phrase, as it stands")),
        ("-", QCoreApplication.translate("Search", "without this word")),
        ("OR", QCoreApplication.translate("Search", "one or the other")),
        ("(", QCoreApplication.translate("Search", "taken together")),
    )


def hints(typed: str, names: Callable[[], Sequence[str]], tags: Callable[[], Sequence[str]]) -> list[Hint]:
    """What fits the last word before the cursor. `names` are the outlets; asked only when needed."""
    word = typed.rsplit(None, 1)[-1] if typed and not typed[-1].isspace() else ""
    bare = word.lstrip("-(")
    start = len(typed) - len(bare)
    field, colon, value = bare.partition(":")
    if not colon:
        said = [(text, words) for text, words in operators() if text.endswith(":")]
        return [
            Hint(start, text, words)
            for text, words in said
            if len(bare) >= LEAST and text.startswith(bare.casefold())
        ]
    choices: Sequence[str]
    match field.casefold():
        case "is":
            choices = STATES
        case "outlet":
            choices = names()
        case "tag":
            choices = tags()
        case _:
            return []
    wanted = value.strip('"“”').casefold()
    fitting = [each for each in choices if wanted in each.casefold() and wanted != each.casefold()]
    return [
        Hint(start, f'{field}:"{each}" ' if " " in each else f"{field}:{each} ", "")
        for each in fitting[:MOST]
    ]


def unfinished(typed: str) -> bool:
    """Whether a search is plainly still being typed: nothing is looked for, and nothing called wrong, yet."""
    text = typed.rstrip()
    if text.count('"') % 2 or text.count("(") > text.count(")"):
        return True
    word = text.rsplit(None, 1)[-1].lstrip("-(") if text else ""
    if text.endswith((":", "-")) or word == "OR":
        return True
    field, _, value = word.partition(":")
    return field.casefold() == "is" and value not in STATES and any(each.startswith(value) for each in STATES)
