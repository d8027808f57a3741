"""A stand-in for the engine that corrects for real: the engine's own commands on the library, on real pipes.

Only comparing is made up, so that no language model is loaded: the n-th passages of the articles are one
row, with a figure that differs, a detail that the last article leaves out, a quote, a loaded
word, a source and names.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.engine.commands import HANDLERS
from reader.engine.job import Job
from reader.engine.protocol import Command, command_from, done, failed, ready
from reader.errors import ReaderError
from reader.model.article import Article
from reader.model.changes import Changes
from reader.model.comparison import (
    Claim,
    ComparedArticle,
    Comparison,
    Credit,
    Difference,
    Label,
    LabelUse,
    LeftOut,
    Loaded,
    Nearest,
    Profile,
    Variant,
)
from reader.model.passage import Passage
from reader.model.quote import QuoteRow, QuoteVersion
from reader.pipeline.services import Services
from reader.pipeline.story import chosen, keep, story_key, up_to_date
from reader.settings import Settings
from reader.store.library import Library
from reader.work.clock import SystemClock


def say(event: dict[str, Any]) -> None:
    print(json.dumps(event), flush=True)


def split(article: Article) -> ComparedArticle:
    """Paragraphs as passages."""
    passages, start = [], 0
    for n, part in enumerate(article.text.split("\n\n")):
        kind = "sentence" if n else "headline"
        passages.append(Passage(f"{article.id}.p{n}", kind, n, start, start + len(part), part))  # type: ignore[arg-type]
        start += len(part) + 2
    return ComparedArticle(replace(article, html=""), tuple(passages))


def made_up(articles: list[Article]) -> Comparison:
    """See the module."""
    compared = [split(article) for article in articles]
    names = [c.article.id for c in compared]
    whole = compared[:-1] if len(compared) > 2 else compared
    claims, quotes, wording = [], [], []
    for n in range(3):
        cells = {c.article.id: (c.passages[n].id,) for c in (whole if n == 2 else compared)}
        values = []
        for c in compared if n == 1 else []:
            passage = c.passages[1]
            at = passage.text.index("article ") + len("article ")
            figure = passage.text[at:].split()[0]
            start = passage.start + at
            values.append(Variant(c.article.id, passage.id, start, start + len(figure), figure))
        differences = (Difference("figure", tuple(values)),) if values else ()
        claims.append(
            Claim(f"c{n + 1}", compared[0].passages[n].id, cells, {}, differences, dict.fromkeys(cells, 0.2))
        )
    missing = [c for c in compared if c not in whole]
    left_out = tuple(
        LeftOut(
            c.article.id, "c3", "claim", "The second adds an otter.", tuple(claims[2].cells),
            (compared[0].passages[2].id,), Nearest(c.passages[1].id, 0.3), "not_found", 0.8,
        )
        for c in missing
    )  # fmt: skip
    versions = tuple(
        QuoteVersion(
            c.article.id,
            c.passages[1].id,
            c.passages[1].start,
            c.passages[1].start + 19,
            c.passages[1].text[:19],
        )
        for c in compared
    )
    quotes.append(QuoteRow("q1", "Ada Lind", versions, agree=True))
    word = compared[0].passages[1]
    at = word.text.index("little")
    wording.append(
        Loaded(
            names[0],
            word.id,
            word.start + at,
            word.start + at + 6,
            "little",
            "tone",
            "why",
            None,
            quoted=False,
            score=0.9,
        )
    )
    profile = {
        name: Profile(20, 5.0 if name == names[0] else 0.0, sum(name in c.cells for c in claims), 0, ("c1",))
        for name in names
    }
    uses = tuple(LabelUse(c.article.id, c.passages[1].id, c.article.outlet) for c in compared)
    labels = (Label("Ada Lind", uses),)
    sources = (Credit(names[0], "Quay News", word.id, "credits"),)
    return Comparison(
        tuple(compared), tuple(claims), left_out, tuple(quotes), tuple(wording), labels, sources, profile
    )


def compare(services: Services, story: int) -> None:
    articles = chosen(services, story)
    if len(articles) > 1 and not up_to_date(services, story):
        keep(services, story, story_key(services, story), made_up(articles))


def never() -> Any:
    raise AssertionError("nothing here needs a model or the network")


def main() -> None:
    library = Library.create_or_open(Path(sys.argv[1]))
    services = Services(library, SystemClock(), Settings(library.settings), never, never, never)
    say(ready())
    for line in sys.stdin:
        command: Command = command_from(line.encode())
        if command.do == "quit":
            return
        try:
            if command.do == "compare":
                compare(services, command.number("story"))
                job = Job(command, services, say, lambda _work: None)
                job.announce(Changes(stories=frozenset((command.number("story"),))))
                say(done(command.id, {"story": command.number("story")}))
            else:
                job = Job(command, services, say, lambda _work: None)
                say(done(command.id, HANDLERS[command.do].run(job)))
        except ReaderError as error:
            say(failed(command.id, error))


if __name__ == "__main__":
    main()
