"""What the stand-in for the engine does when it is asked: most of it for real, and nothing on the network.

Orders that the tests give through addresses: `add` of an address that contains "dead" fails, "slow" waits
for a cancel, "crash" ends the process. With `--no-sample` the sample story cannot be loaded.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from reader.engine import feed_commands, keeping
from reader.engine.protocol import Command
from reader.errors import ReaderError
from reader.export.document import to_document
from reader.model.article import Article
from reader.model.changes import Changes
from reader.model.comparison import Claim, ComparedArticle, Comparison, Profile
from reader.model.passage import Passage
from reader.settings import BY_KEY, Settings
from reader.store.library import Library
from reader.work.clock import SystemClock


def say(**event: Any) -> None:
    print(json.dumps(event), flush=True)


def tell(changes: Changes) -> None:
    say(
        event="changes",
        feeds=sorted(changes.feeds),
        articles=sorted(changes.articles),
        stories=sorted(changes.stories),
    )


def mark(library: Library, ids: Iterable[int], command: dict[str, Any]) -> None:
    changes = Changes()
    if command.get("read") is not None:
        changes |= library.articles.set_read(ids, command["read"])
    if command.get("saved") is not None:
        changes |= library.articles.set_saved(ids, command["saved"])
    tell(changes)


def compared(paths: list[str]) -> Comparison:
    """Two texts whose first sentences are one row."""
    articles = []
    cells = {}
    for n, name in enumerate(paths, start=1):
        text = Path(name).read_text(encoding="utf-8")
        title, _, body = text.partition("\n\n")
        start = len(title) + 2
        passages = (
            Passage(f"a{n}.p0", "headline", 0, 0, len(title), title),
            Passage(f"a{n}.p1", "sentence", 1, start, len(text), body),
        )
        article = Article(id=f"a{n}", outlet=Path(name).stem, title=title, text=text)
        articles.append(ComparedArticle(article, passages))
        cells[f"a{n}"] = (f"a{n}.p1",)
    profile = {c.article.id: Profile(3, 0.0, 1, 0, ("c1",)) for c in articles}
    claim = Claim("c1", "a1.p1", cells)
    return Comparison(tuple(articles), (claim,), (), (), (), (), (), profile)


def taking_orders(path: Path) -> Callable[[dict[str, Any]], None]:
    """Open the library for writing; gives what obeys."""
    return partial(obey, Library.create_or_open(path), set())


def obey(library: Library, waiting: set[int], command: dict[str, Any]) -> None:
    number, do = command["id"], command["do"]
    result: dict[str, Any] = {}
    match do:
        case "mark":
            mark(library, command["articles"], command)
        case "mark_story":
            mark(library, library.stories.article_ids(command["story"]), command)
        case "rename":
            if "title" in command:
                library.feeds.rename(command["feed"], command["title"])
            library.feeds.move(command["feed"], command["folder"], joins=command.get("joins", True))
            tell(Changes(feeds=frozenset((command["feed"],))))
        case "remove":
            tell(library.feeds.remove(command["feed"]))
        case "set" if command["value"] == "newest" and "--no-set" in sys.argv:
            say(id=number, event="failed", sentence="The disk is full.", hint="Make room.", retryable=False)
            return
        case "set":
            kept, setting = Settings(library.settings), BY_KEY[command["key"]]
            if command["value"] is None:
                kept.reset(setting)
            else:
                kept.put(setting, command["value"])
        case (
            "mark_all"
            | "undo_step"
            | "save_search"
            | "drop_search"
            | "back_up"
            | "state_export"
            | "state_import"
            | "feed_ways"
            | "tidy_estimate"
            | "tidy"
            | "tag"
            | "note"
            | "follow"
        ):
            job = SimpleNamespace(
                command=Command(number, do, command),
                services=SimpleNamespace(
                    library=library, clock=SystemClock(), settings=Settings(library.settings)
                ),
                announce=tell,
            )
            try:
                result = getattr(feed_commands if do == "feed_ways" else keeping, do)(job)
            except ReaderError as error:
                say(id=number, event="failed", sentence=str(error), hint=error.hint, retryable=False)
                return
        case "refresh":
            for done in range(3):
                say(id=number, event="progress", what="Fetching", done=done, of=3)
            waiting.add(number)
            return
        case "finish":
            waiting.discard(command["target"])
            say(id=command["target"], event="done", result=command["result"])
        case "cancel":
            if command["target"] in waiting:
                waiting.discard(command["target"])
                say(id=command["target"], event="failed", sentence="Stopped.", hint="", retryable=False)
        case "add" if "dead" in command["url"]:
            say(
                id=number,
                event="failed",
                code="feed.unreachable",
                sentence=f"{command['url']} did not answer.",
                hint="Check the connection.",
                retryable=True,
            )
            return
        case "add" if "slow" in command["url"]:
            waiting.add(number)
            say(id=number, event="progress", what="Looking", done=0, of=None)
            return
        case "add" if "crash" in command["url"]:
            os._exit(3)
        case "add":
            result = {"feed": 1, "title": "Harbour Gazette", "new": 7, "added": True}
            if "damaged" in command["url"]:
                result |= {"new": 0, "problem": "The feed is damaged; what could be read of it is here."}
        case "load_sample" if "--no-sample" in sys.argv:
            say(id=number, event="failed", sentence="The disk is full.", hint="Make room.", retryable=False)
            return
        case "load_sample" if "--slow-sample" in sys.argv:
            waiting.add(number)
            return
        case "compare_files" if not all(Path(given).exists() for given in command["given"]):
            say(id=number, event="failed", sentence="There is no such file.", hint="", retryable=False)
            return
        case "compare_files":
            result = {"document": to_document(compared(command["given"]))}
        case "follow_outlets":
            for url, folder in zip(command["urls"], command["folders"], strict=True):
                library.feeds.add(url, url, at=SystemClock().now(), folder=folder)
            tell(Changes(feeds=frozenset(feed.id for feed in library.feeds.all())))
        case "opml_import":
            result = {"added": 2, "problems": ["Line 4 has no address."]}
    say(id=number, event="done", result=result)
