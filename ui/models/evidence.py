"""Quick look-ups in a comparison: which article, which passage, which words. No analysis."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import takewhile

from reader.compare.statements import plain
from reader.model.article import Article
from reader.model.comparison import Claim, ComparedArticle, Comparison, Credit, Difference, LeftOut, Loaded
from reader.model.known_words import KnownWords, knows_credits, knows_sources, worst
from reader.model.passage import Passage
from reader.model.quote import QuoteRow, QuoteVersion
from reader.text.datelines import without_dateline
from ui.models.marks import Mark
from ui.models.phrases import difference_note, why_loaded

MOST_IN_A_LABEL = 52
WORDS_BEFORE = 2
"""Words that lead to where two texts part."""
MOSTLY = 0.5
"""Of a passage's letters: with so many quoted it is the speaker's."""
LONG_WORD = 4
"""Letters of a word by which a name is known again; a shorter one may be "Jr." or "of"."""


class Evidence:
    """A comparison, indexed once when a story is opened. Read-only."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.correctable = False
        """True if the reader can put its statements right: a story of the library."""
        self.articles: dict[str, Article] = {c.article.id: c.article for c in comparison.articles}
        self.headlines: dict[str, str] = {c.article.id: c.headline for c in comparison.articles}
        self.order: tuple[str, ...] = tuple(self.articles)
        self.passages: dict[str, Passage] = {}
        self.owner: dict[str, str] = {}
        self.passages_of: dict[str, tuple[Passage, ...]] = {}
        for compared in comparison.articles:
            self.passages_of[compared.article.id] = compared.passages
            for passage in compared.passages:
                self.passages[passage.id] = passage
                self.owner[passage.id] = compared.article.id
        self.names: dict[str, str] = _names(comparison.articles)
        self.claims: dict[str, Claim] = {claim.id: claim for claim in comparison.claims}
        self.loaded: dict[str, list[Loaded]] = {}
        for word in comparison.wording:
            self.loaded.setdefault(word.passage, []).append(word)
        self.differing: dict[str, tuple[Difference, ...]] = {}
        """Of each claim, what its outlets really give differently; see `telling`."""
        self.claims_at: dict[str, list[Claim]] = {}
        for claim in comparison.claims:
            for passages in claim.cells.values():
                for passage_id in passages:
                    self.claims_at.setdefault(passage_id, []).append(claim)
            self.differing[claim.id] = telling(claim)
        self._said: dict[str, list[tuple[QuoteRow, QuoteVersion]]] = {}
        for quote in comparison.quotes:
            for version in quote.versions:
                self._said.setdefault(version.article, []).append((quote, version))
        self.credits: dict[str, list[Credit]] = {}
        for credit in comparison.sources:
            self.credits.setdefault(credit.article, []).append(credit)
        self.left_out: dict[str, list[LeftOut]] = {}
        for row in comparison.left_out:
            self.left_out.setdefault(row.article, []).append(row)

    @property
    def known_words(self) -> KnownWords:
        """How well loaded words are known in the languages of the articles: as in the worst of them."""
        return worst(article.language for article in self.articles.values())

    @property
    def known_sources(self) -> dict[str, bool]:
        """Each article, in order, and whether the program knows sources in its language."""
        return {key: knows_sources(article.language) for key, article in self.articles.items()}

    def silent(self, articles: Iterable[str]) -> tuple[list[str], list[str]]:
        """Of articles that credit nobody those where it would be seen, and those in other languages."""
        told: tuple[list[str], list[str]] = [], []
        for article in articles:
            told[0 if knows_credits(self.articles[article].language) else 1].append(article)
        return told

    @property
    def wholes(self) -> dict[str, bool]:
        """Each article, in order, and whether we have its whole text."""
        return {key: article.complete for key, article in self.articles.items()}

    @cached_property
    def complete(self) -> tuple[str, ...]:
        """The articles whose whole text we have, in order."""
        return tuple(a for a in self.order if self.articles[a].complete)

    def name(self, article: str) -> str:
        """The outlet, told apart if it has two articles in the story."""
        return self.names.get(article, article)

    @property
    def outlets(self) -> dict[str, str]:
        """The outlet of each article, as it is called: for its icon."""
        return {key: article.outlet for key, article in self.articles.items()}

    def sentences(self, article: str) -> int:
        """How many passages of an article can be evidence."""
        return sum(1 for passage in self.passages_of[article] if passage.comparable)

    def where(self, passage: str) -> str:
        """The paragraph sign of a passage, "¶7"; the headline has none ("headline")."""
        found = self.passages.get(passage)
        if found is None:
            return ""
        return f"¶{found.paragraph}" if found.paragraph else ""

    def text(self, passage: str) -> str:
        """The words of a passage, "" if it is unknown."""
        found = self.passages.get(passage)
        return found.text if found else ""

    def label(self, claim: Claim) -> str:
        """A short name for a row: the first words of the passage that states it most plainly."""
        return self.in_short(claim.lead)

    def in_short(self, passage: str, most: int = MOST_IN_A_LABEL) -> str:
        """The first words of what a passage tells."""
        return shorten(without_dateline(self.text(passage)), most)

    def speaker(self, passage: str) -> str:
        """Whose words most of a passage is; "" if it names them itself, or not one speaker is known."""
        found = self.passages.get(passage)
        if found is None:
            return ""
        within: dict[str, int] = {}
        for quote, version in self._said.get(self.owner[passage], ()):
            letters = min(found.end, version.end) - max(found.start, version.start)
            if version.direct and letters > 0:
                name = quote.speaker or ""
                within[name] = within.get(name, 0) + letters
        name, letters = next(iter(within.items())) if len(within) == 1 else ("", 0)
        named = any(word in found.text for word in name.split() if len(word) >= LONG_WORD)
        return "" if named or letters < MOSTLY * len(found.text) else name

    def spoken_by(self, difference: Difference) -> str:
        """Whose words the values of a difference are, to begin a line with; "" if that is not one known
        speaker of them all."""
        names = set()
        for value in difference.values:
            said = [
                quote.speaker or ""
                for quote, version in self._said.get(value.article, ())
                if version.passage == value.passage
                and version.start < value.end
                and value.start < version.end
            ]
            names.update(said or [""])
        name = names.pop() if len(names) == 1 else ""
        return name[:1].upper() + name[1:]

    def loaded_marks(self, passage: str) -> list[Mark]:
        """The outlet's own loaded words of a passage; offsets into the passage."""
        start = self.passages[passage].start
        return [
            Mark(w.start - start, w.end - start, "loaded", why_loaded(w.why))
            for w in self.loaded.get(passage, ())
            if not w.quoted
        ]

    def variant_marks(self, passage: str, claim: Claim | None = None) -> list[Mark]:
        """What outlets give differently in a passage (in one row, or in all); offsets into the passage."""
        claims = self.claims_at.get(passage, ()) if claim is None else (claim,)
        return [mark for c in claims for mark in self.marks_of(passage, self.differing[c.id])]

    def marks_of(self, passage: str, differences: Iterable[Difference]) -> list[Mark]:
        """The values of differences that stand in a passage, as marks."""
        start = self.passages[passage].start
        return [
            Mark(
                value.start - start,
                value.end - start,
                "differs",
                difference_note(difference.told_as),
            )
            for difference in differences
            for value in difference.values
            if value.passage == passage
        ]

    def everyone(self, claim: Claim) -> bool:
        """True if every article whose whole text we have reports it, and there are at least two."""
        complete = self.complete
        return len(complete) > 1 and all(article in claim.cells for article in complete)

    def only_here(self, claim: Claim) -> bool:
        """True if exactly one article reports it and no other may, in other words."""
        return len(claim.cells) == 1 and not claim.maybe


def telling(claim: Claim) -> tuple[Difference, ...]:
    """A claim's differences, each with only those values that some other outlet of the row lacks.

    What all give alike is no difference, even where it stands beside one. Hedges and negations count as
    lacking where an outlet has none; anything else needs another value there: silence is no conflict.
    """
    out = []
    for difference in claim.differences:
        given: dict[str, set[str]] = {}
        for value in difference.values:
            given.setdefault(value.article, set()).add(plain(value.text))
        silent_too = difference.kind in ("hedge", "negation")
        others = {
            article: given.get(article, set()) for article in claim.cells if article in given or silent_too
        }
        values = tuple(
            v
            for v in difference.values
            if any(plain(v.text) not in texts for article, texts in others.items() if article != v.article)
        )
        if values:
            out.append(replace(difference, values=values))
    return tuple(out)


def shorten(text: str, most: int = MOST_IN_A_LABEL) -> str:
    """The first words of a text, cut between words and closed with an ellipsis."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat.rstrip(".")
    cut = flat.rfind(" ", 0, most)
    return flat[: cut if cut > most // 2 else most].rstrip(" ,;:–—-.“\"'") + "…"


def shorten_apart(text: str, others: Iterable[str], most: int) -> str:
    """As `shorten`, but never without the words in which a text parts from `others` that begin as it does: of
    "We wrote to the firm in May twice" beside "We wrote to the firm in May" it gives "…in May twice"."""
    words = text.split()
    folded = [_bare(word) for word in words]
    shared = 0
    for other in others:
        beside = [_bare(word) for word in other.split()]
        if beside != folded:
            alike = takewhile(lambda pair: pair[0] == pair[1], zip(folded, beside, strict=False))
            shared = max(shared, sum(1 for _ in alike))
    short = shorten(text, most)
    if shared < len(short.split()) or short == shorten(text, len(text)):
        return short
    parting = min(shared, len(words) - 1)
    leads = parting - WORDS_BEFORE
    while leads < parting and (leads < 1 or len(" ".join(words[leads : parting + 1])) > most):
        leads += 1  # long words leave no room for what follows them
    return ("…" if leads > 0 else "") + shorten(" ".join(words[leads:]), most)


def _bare(word: str) -> str:
    return word.casefold().replace("’", "'").replace("‘", "'").strip(" ,;:.–—-“”\"'")


def _names(articles: Sequence[ComparedArticle]) -> dict[str, str]:
    called = {each.id: each.article.outlet or each.headline for each in articles}
    seen = Counter(called.values())
    used: Counter[str] = Counter()
    names: dict[str, str] = {}
    for article, name in called.items():
        used[name] += 1
        names[article] = f"{name} ({used[name]})" if seen[name] > 1 else name
    return names
