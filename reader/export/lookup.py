"""Finding one's way in a comparison: passages and outlets by id, and marked-up passage text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import get_args

from reader.export.detail import Detail, in_sentence
from reader.export.places import sentence_address, web_address
from reader.export.words import ENGLISH, Words
from reader.model.attribution import Attribution, AttributionKind, AttributionUse
from reader.model.comparison import (
    Claim,
    ComparedArticle,
    Comparison,
    Credit,
    Label,
    LabelUse,
    LeftOut,
    Loaded,
    State,
)
from reader.model.known_words import knows_credits, knows_sources
from reader.model.passage import Passage
from reader.text.datelines import without_dateline


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of an article's text to set off; offsets index the article's text."""

    start: int
    end: int
    kind: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with the marks that lie on it."""

    text: str
    kinds: tuple[str, ...]
    why: str


class Lookup:
    """Ids of one comparison resolved once, and what is said of them in one language, so that each rendering
    reads straight."""

    def __init__(self, comparison: Comparison, language: str = ENGLISH) -> None:
        self.comparison, self.words = comparison, Words(language)
        self.articles: dict[str, ComparedArticle] = {c.article.id: c for c in comparison.articles}
        self.wholes = {key: c.article.complete for key, c in self.articles.items()}
        """Each article, and whether we have its whole text."""
        self._passages: dict[str, tuple[str, Passage]] = {
            passage.id: (compared.article.id, passage)
            for compared in comparison.articles
            for passage in compared.passages
        }
        self._marks: dict[str, list[Mark]] = {}
        for loaded in comparison.wording:
            if not loaded.quoted:
                mark = Mark(loaded.start, loaded.end, "loaded", self.why(loaded))
                self._marks.setdefault(loaded.passage, []).append(mark)

    @property
    def title(self) -> str:
        """What a comparison is called that was given no title."""
        articles = self.comparison.articles
        return articles[0].headline if articles else self.words("nothing_to_compare")

    @property
    def credits_known(self) -> bool:
        """Whether in the language of any of the texts it would be seen that one credits another outlet."""
        return any(knows_credits(compared.article.language) for compared in self.articles.values())

    def outlet(self, article: str) -> str:
        compared = self.articles[article]
        return compared.article.outlet or compared.headline

    def outlets(self, articles: Iterable[str]) -> list[str]:
        return [self.outlet(article) for article in articles]

    def attributed(self, article: str) -> list[tuple[Attribution, list[AttributionUse]]]:
        """The sources of an article, each with its uses there, in the order of the comparison."""
        found = [
            (row, [use for use in row.uses if use.article == article]) for row in self.comparison.attributions
        ]
        return [(row, uses) for row, uses in found if uses]

    def kinds_of_sources(self, article: str) -> str:
        """How many sources an article has of each kind: "2 persons, 1 office, 3 not named"."""
        if not knows_sources(self.articles[article].article.language):
            return self.words("not_known")
        count: Counter[str] = Counter(row.kind for row, _ in self.attributed(article))
        kinds = get_args(AttributionKind)
        return ", ".join(self.words.count(f"count_{kind}", count[kind]) for kind in kinds if count[kind])

    def passage(self, passage: str) -> Passage:
        return self._passages[passage][1]

    def spot(self, passage: str) -> str:
        """Where a passage stands in its article: "¶3", or "headline"."""
        found = self.passage(passage)
        return self.words("headline") if found.kind == "headline" else f"¶{found.paragraph}"

    def place(self, passage: str) -> str:
        """Where a passage stands, e.g. "Gazette ¶3"."""
        return f"{self.outlet(self._passages[passage][0])} {self.spot(passage)}"

    def address(self, article: str) -> str:
        """Where an article stands on the web, or ""."""
        return web_address(self.articles[article].article.url)

    def cited(self, passage: str) -> str:
        """The address of a passage's article that leads to its words there, or ""."""
        article, found = self._passages[passage]
        return sentence_address(self.articles[article].article.url, found.text)

    def when(self, article: str) -> str:
        """When an article was published: "1 March 2026, 12:00 UTC", or ""."""
        published = self.articles[article].article.published
        return self.words.moment(published) if published else ""

    def language(self, article: str) -> str:
        """The language of an article, as pages name it."""
        return self.articles[article].article.language

    def spoken(self, passage: str) -> str:
        """The language of a passage."""
        return self.language(self._passages[passage][0])

    def detail(self, row: LeftOut) -> Detail:
        """A left-out detail in the sentence that tells it."""
        return in_sentence(self.comparison.articles, row)

    def alike(self, row: LeftOut) -> str:
        """How close the closest passage comes in meaning: "31 % alike"."""
        if row.nearest is None:
            return ""
        return self.words("alike", n=max(0, round(100 * row.nearest.similarity)))

    def why(self, word: Loaded) -> str:
        """What makes a word a loaded one: its category, and the reason that the list gives."""
        return f"{self.words.named('categories', word.category)}: {word.why}"

    def left_out(self, article: str, state: State = "not_found") -> list[LeftOut]:
        """What an article does not report, the heaviest first; or what it may tell in other words."""
        return [row for row in self.comparison.left_out if row.article == article and row.state == state]

    def loaded(self, article: str) -> list[Loaded]:
        """Loaded words of an article in its own voice, the surest first."""
        own = [w for w in self.comparison.wording if w.article == article and not w.quoted]
        return sorted(own, key=lambda word: -word.score)

    def rate(self, article: str) -> str:
        """How many loaded words an article has in its own voice: "1.2 per 100 words"."""
        profile = self.comparison.profile[article]
        return self.words("per_100", n=self.words.decimal(profile.loaded_per_100_words))

    def relation(self, credit: Credit) -> str:
        """What an article has to do with the source of a credit, as a verb."""
        return self.words.named("relations", credit.relation)

    def near(self, row: LeftOut) -> bool:
        """Does a passage of the article come so close to a detail that it is worth showing?"""
        return row.nearest is not None and (row.nearest.close or row.state == "maybe")

    def credits(self) -> list[Credit]:
        """Whom articles credit, without what stands among the persons, offices and documents that they have
        it from: one page tells both."""
        told = {(use.article, _bare(row.source)) for row in self.comparison.attributions for use in row.uses}
        found = [c for c in self.comparison.sources if (c.article, _bare(c.source)) not in told]
        return found or list(self.comparison.sources)

    def source(self, credit: Credit) -> str:
        """What the source of a credit is called; an outlet that names itself is not named twice."""
        outlet = self.articles[credit.article].article.outlet
        return self.words("itself") if outlet and credit.of_itself(outlet) else credit.shown

    def labels(self) -> Iterator[tuple[str, list[LabelUse]]]:
        """What the outlets call the same thing: what it is, and each name where it first stands."""
        for row in self.comparison.labels:
            first: dict[tuple[str, str], LabelUse] = {}
            for use in row.names:
                first.setdefault((use.article, use.text), use)
            yield self._named(row), list(first.values())

    def _named(self, label: Label) -> str:
        """What the names of a label are of, as a heading."""
        if label.kind == "verb":
            return self.words("how_said", of=label.of)
        return self.words("who_did", of=self.words.quoted(label.of)) if label.kind == "agent" else label.of

    def rows(self) -> list[Claim]:
        """Claims that more than one article reports, most widely reported first, then by place."""
        shared = [claim for claim in self.comparison.claims if len(claim.cells) > 1]
        return sorted(shared, key=lambda c: (-len(c.cells), min(c.prominence.values(), default=1.0)))

    def only(self, article: str) -> list[Claim]:
        """Claims that this article alone reports, in its own order."""
        mine = [c for c in self.comparison.claims if set(c.cells) == {article}]
        return sorted(mine, key=lambda c: c.prominence.get(article, 1.0))

    def marked(self, passage: str, claim: Claim | None = None) -> list[Piece]:
        """The passage cut into pieces: what its row words differently, and loaded wording."""
        found = self.passage(passage)
        marks = list(self._marks.get(passage, ()))
        for difference in claim.differences if claim else ():
            marks += [
                Mark(value.start, value.end, "differs", self.words.difference(difference))
                for value in difference.values
                if value.passage == passage
            ]
        return list(pieces(found, marks))


def pieces(passage: Passage, marks: Iterable[Mark]) -> Iterator[Piece]:
    """Cut a passage at the borders of its marks. The pieces' texts join to the passage's text."""
    kept = [m for m in marks if m.start < passage.end and m.end > passage.start and m.start < m.end]
    borders = {passage.start, passage.end}
    for mark in kept:
        borders |= {max(mark.start, passage.start), min(mark.end, passage.end)}
    cuts = sorted(borders)
    for start, end in pairwise(cuts):
        here = [mark for mark in kept if mark.start <= start and mark.end >= end]
        kinds = tuple(dict.fromkeys(mark.kind for mark in here))
        why = "; ".join(dict.fromkeys(mark.why for mark in here if mark.why))
        yield Piece(passage.text[start - passage.start : end - passage.start], kinds, why)


def stretches(parts: Iterable[Piece]) -> Iterator[tuple[str, bool]]:
    """A marked-up passage as runs of text that differ, or do not, from the other outlets'."""
    for differs, run in groupby(parts, key=lambda piece: "differs" in piece.kinds):
        yield "".join(piece.text for piece in run), differs


def shortened(text: str, limit: int = 90) -> str:
    """At most `limit` characters, cut at a word, from where the text begins to tell something."""
    plain = " ".join(without_dateline(text).split())
    if len(plain) <= limit:
        return plain
    return plain[:limit].rsplit(" ", 1)[0].rstrip(",;:–— ") + "…"


def _bare(name: str) -> str:
    """A name without article, space, marks and case."""
    return re.sub(r"^(?:the|an?) |\W+", "", name.lower())
