"""The comparison of several articles on one story: one data model; every view and export renders it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from reader.model.article import Article
from reader.model.attribution import Attribution
from reader.model.passage import Passage
from reader.model.quote import QuoteRow

DifferenceKind = Literal["figure", "name", "date", "quote", "verb", "hedge", "negation", "label"]
LabelKind = Literal["name", "verb", "agent", "deed", "maybe"]
LeftOutKind = Literal["claim", "quote", "figure", "name", "date"]
State = Literal["not_found", "maybe"]
Relation = Literal["credits", "wire", "rewrites", "shares_text"]
LEAST_HEADLINE = 4
"""Words; what is shorter on a raw page is rather a line of its menu, or the name of a column."""
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts without spaces between words, about two a word."""


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """An article with its passages, in the order in which it was given."""

    article: Article
    passages: tuple[Passage, ...]

    @property
    def id(self) -> str:
        return self.article.id

    @property
    def headline(self) -> str:
        """What the article is called; of a raw page the title may be a line of its menu ("Skip to content"),
        which stands in no passage that counts: then the first line above the text that is long enough, or
        how the text begins."""
        title = self.article.title
        shown = [p for p in self.passages if p.kind != "boilerplate"]
        if not shown or any(title in p.text or p.text in title for p in shown):
            return title
        begins = next((n for n, p in enumerate(shown) if p.kind not in ("headline", "subhead")), len(shown))
        heads = [p for p in shown[:begins] if _words(p.text) >= LEAST_HEADLINE]
        return (heads or shown[begins:] or shown)[0].text


@dataclass(frozen=True, slots=True)
class Variant:
    """One outlet's value of something that differs; the span indexes that article's text.

    `flat`: of a hedge or a negation, the words that another outlet hedges or turns, here without that.
    """

    article: str
    passage: str
    start: int
    end: int
    text: str
    flat: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """What a row's outlets word or state differently.

    `over_time`: a count that grew as the news went on, the values in the order in which they came out.
    `label`: of the kind "label", what is named: a person or thing, or one of the other kinds of `Label`.
    `shorter`: of a quote, whether outlets differ only in how much of the same words they print.
    `sure`: False where the values may be of two things.
    """

    kind: DifferenceKind
    values: tuple[Variant, ...]
    over_time: bool = False
    label: LabelKind = "name"
    shorter: bool = False
    sure: bool = True

    @property
    def told_as(self) -> str:
        """The kind by which a view calls it: a count that grew is told in other words than numbers that do
        not agree, what somebody did than what something is called, and what is not sure as "maybe".
        """
        if self.over_time:
            return "growth"
        if self.kind == "label" and self.label != "name":
            return self.label
        if not self.sure:
            return f"maybe_{self.kind}"
        return "cut" if self.shorter else self.kind


@dataclass(frozen=True, slots=True)
class Claim:
    """A row of the table: one fact, and the passages that report it, best first for each article.

    `lead` is the passage that states it most plainly. `maybe` holds the grey zone: a related passage,
    worded differently, of which nothing is claimed. `prominence` is how far down each article the fact
    first stands, 0 (top) to 1.
    """

    id: str
    lead: str
    cells: Mapping[str, tuple[str, ...]]
    maybe: Mapping[str, str] = field(default_factory=dict)
    differences: tuple[Difference, ...] = ()
    prominence: Mapping[str, float] = field(default_factory=dict)


_CLOSE = 0.3
"""Below this similarity a closest passage is about something else: it is not shown as close."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """The passage of an article that comes closest to a claim. Similarity is a cosine, -1..1; of other
    languages than English without what all passages share, on the same scale.
    """

    passage: str
    similarity: float

    @property
    def close(self) -> bool:
        """Is it worth showing? What is less alike only happens to be the nearest."""
        return self.similarity >= _CLOSE


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A detail that others report and `article` does not. `weight` is 0..1, heaviest first."""

    article: str
    claim: str
    kind: LeftOutKind
    text: str
    reported_by: tuple[str, ...]
    evidence: tuple[str, ...]
    nearest: Nearest | None
    state: State
    weight: float


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What another outlet writes in the same row: the same word (`same`), another one (`text`), or none."""

    article: str
    passage: str
    text: str | None
    same: bool


@dataclass(frozen=True, slots=True)
class Loaded:
    """Wording that carries a judgement. `quoted` means a speaker's words, not the outlet's; `others` is what
    the other outlets of its rows write there."""

    article: str
    passage: str
    start: int
    end: int
    text: str
    category: str
    why: str
    plain: str | None
    quoted: bool
    score: float
    others: tuple[Elsewhere, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelUse:
    """What one article calls something."""

    article: str
    passage: str
    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """The names that the outlets give to the same person, group or thing; of the kind "verb", the verbs that
    they give to what a person (`of`) said; of the kind "agent", who did it (`of` is the verb), and that one
    outlet does not say who; of the kind "deed", the verbs for what was done; of the kind "maybe", names that
    may be of one thing, or tell two things of it.
    """

    of: str
    names: tuple[LabelUse, ...]
    kind: LabelKind = "name"


def _bare(outlet: str) -> str:
    """A name without article, case, marks and what stands in brackets behind it."""
    return re.sub(r"^the |\W+", "", re.sub(r"\s\([^)]*\)$", "", outlet.lower()))


@dataclass(frozen=True, slots=True)
class Credit:
    """Where an article says, or its text shows, that it has something from. Always with its passage.

    `source` is as the article writes it; `name` the one name of a known outlet in all articles of the story
    ("AP", "the Associated Press"), or "".
    """

    article: str
    source: str
    passage: str
    relation: Relation
    name: str = ""

    @property
    def shown(self) -> str:
        """What the source is called where several articles stand side by side."""
        return self.name or self.source

    def of_itself(self, outlet: str) -> bool:
        """Does the article's own outlet stand for its source ("told the Echo", in the Echo)?"""
        return self.relation == "credits" and _bare(outlet) in (_bare(self.name), _bare(self.source))


@dataclass(frozen=True, slots=True)
class Profile:
    """One article in figures; loaded wording counts the outlet's own voice only."""

    words: int
    loaded_per_100_words: float
    claims_reported: int
    claims_only_here: int
    leads_with: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that is said about a set of articles. See docs/comparison-json.md for the public form."""

    articles: tuple[ComparedArticle, ...]
    claims: tuple[Claim, ...]
    left_out: tuple[LeftOut, ...]
    quotes: tuple[QuoteRow, ...]
    wording: tuple[Loaded, ...]
    labels: tuple[Label, ...]
    sources: tuple[Credit, ...]
    profile: Mapping[str, Profile]
    attributions: tuple[Attribution, ...] = ()


def _words(line: str) -> int:
    """About how many a line has."""
    return len(line.split()) + len(_UNSPACED.findall(line)) // 2
