"""A comparison carried over to edited texts: every span, passage and word of it moves along."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from reader.lessons.edits import Edited
from reader.model.attribution import Attribution, AttributionUse
from reader.model.comparison import (
    Claim,
    ComparedArticle,
    Comparison,
    Elsewhere,
    Label,
    LabelUse,
    LeftOut,
    Loaded,
    Nearest,
    Variant,
)
from reader.model.passage import Passage
from reader.model.quote import QuoteRow, QuoteVersion

Said = Callable[[str, str], str]
"""The new form of words that have no place in a text; the second argument is the old article's id, or ""."""


class Moved:
    """Carries one comparison over.

    Args:
        texts: old article id -> its edited text and the passages that stay in it.
        ids: old article id -> the new one.
        said: for words without a place.
    """

    def __init__(
        self,
        comparison: Comparison,
        texts: Mapping[str, tuple[Edited, tuple[Passage, ...]]],
        ids: Mapping[str, str],
        said: Said,
    ) -> None:
        self._old, self._texts, self._ids, self._said = comparison, texts, ids, said
        self._passages: dict[str, str] = {}
        self._whole: dict[str, tuple[str, Passage]] = {}
        self._sources = {each.article.id: each.article.text for each in comparison.articles}
        self.articles: dict[str, ComparedArticle] = {}
        """By old id, with new ids, texts and passages; names are as they were."""
        for compared in comparison.articles:
            self.articles[compared.article.id] = self._article(compared)

    def comparison(self, articles: Sequence[ComparedArticle]) -> Comparison:
        """The comparison of the new texts; `articles` are theirs, in their order."""
        old = self._old
        return Comparison(
            articles=tuple(articles),
            claims=tuple(self._claim(claim) for claim in old.claims),
            left_out=tuple(self._left_out(out) for out in old.left_out),
            quotes=tuple(self._quote(row) for row in old.quotes),
            wording=tuple(self._loaded(word) for word in old.wording),
            labels=tuple(self._label(label) for label in old.labels),
            sources=tuple(
                replace(
                    credit,
                    article=self._ids[credit.article],
                    source=self._said(credit.source, ""),
                    name=self._said(credit.name, ""),
                    passage=self._passages[credit.passage],
                )
                for credit in old.sources
            ),
            attributions=tuple(self._attribution(row) for row in old.attributions),
            profile={self._ids[article]: profile for article, profile in old.profile.items()},
        )

    def _article(self, compared: ComparedArticle) -> ComparedArticle:
        edited, kept = self._texts[compared.article.id]
        id_ = self._ids[compared.article.id]
        passages = []
        paragraphs: dict[int, int] = {}
        for number, passage in enumerate(kept):
            start, end = edited.span(passage.start, passage.end)
            paragraph = paragraphs.setdefault(passage.paragraph, len(paragraphs))
            new = Passage(f"{id_}.p{number}", passage.kind, paragraph, start, end, edited.text[start:end])
            passages.append(new)
            self._passages[passage.id] = new.id
            self._whole[passage.id] = (compared.article.id, passage)
        article = replace(compared.article, id=id_, text=edited.text, html="")
        return ComparedArticle(article, tuple(passages))

    def _words(self, article: str, start: int, end: int, words: str) -> tuple[int, int, str]:
        """A span's new place, and its words there; words that are not just the span's are seen to apart."""
        edited, _ = self._texts[article]
        begin, stop = edited.span(start, end)
        same = self._sources[article][start:end] == words
        return begin, stop, edited.text[begin:stop] if same else self._said(words, article)

    def _within(self, passage: str, words: str) -> str:
        """Words of a passage whose place in it is not given."""
        article, whole = self._whole[passage]
        at = whole.text.find(words)
        if at < 0 or not words:
            return self._said(words, article)
        return self._texts[article][0].words(whole.start + at, whole.start + at + len(words))

    def _claim(self, claim: Claim) -> Claim:
        return Claim(
            id=claim.id,
            lead=self._passages[claim.lead],
            cells={
                self._ids[article]: tuple(self._passages[p] for p in cell)
                for article, cell in claim.cells.items()
            },
            maybe={self._ids[article]: self._passages[p] for article, p in claim.maybe.items()},
            differences=tuple(
                replace(each, values=tuple(self._variant(value) for value in each.values))
                for each in claim.differences
            ),
            prominence={self._ids[article]: share for article, share in claim.prominence.items()},
        )

    def _variant(self, value: Variant) -> Variant:
        start, end, text = self._words(value.article, value.start, value.end, value.text)
        return Variant(self._ids[value.article], self._passages[value.passage], start, end, text, value.flat)

    def _left_out(self, out: LeftOut) -> LeftOut:
        place = next((p for p in out.evidence if out.text in self._whole[p][1].text), None)
        nearest = out.nearest
        return replace(
            out,
            article=self._ids[out.article],
            text=self._within(place, out.text) if place else self._said(out.text, ""),
            reported_by=tuple(self._ids[article] for article in out.reported_by),
            evidence=tuple(self._passages[p] for p in out.evidence),
            nearest=Nearest(self._passages[nearest.passage], nearest.similarity) if nearest else None,
        )

    def _quote(self, row: QuoteRow) -> QuoteRow:
        speaker = self._said(row.speaker, "") if row.speaker else row.speaker
        return replace(row, speaker=speaker, versions=tuple(self._version(each) for each in row.versions))

    def _version(self, version: QuoteVersion) -> QuoteVersion:
        start, end, text = self._words(version.article, version.start, version.end, version.text)
        return replace(
            version,
            article=self._ids[version.article],
            passage=self._passages[version.passage],
            start=start,
            end=end,
            text=text,
        )

    def _attribution(self, row: Attribution) -> Attribution:
        return replace(
            row, source=self._said(row.source, ""), uses=tuple(self._attributed(use) for use in row.uses)
        )

    def _attributed(self, use: AttributionUse) -> AttributionUse:
        start, end, text = self._words(use.article, use.start, use.end, use.text)
        return replace(
            use,
            article=self._ids[use.article],
            passage=self._passages[use.passage],
            start=start,
            end=end,
            text=text,
            how=self._within(use.passage, use.how),
            anonymous=self._within(use.passage, use.anonymous),
        )

    def _loaded(self, word: Loaded) -> Loaded:
        start, end, text = self._words(word.article, word.start, word.end, word.text)
        return replace(
            word,
            article=self._ids[word.article],
            passage=self._passages[word.passage],
            start=start,
            end=end,
            text=text,
            why=self._said(word.why, word.article),
            others=tuple(self._elsewhere(other) for other in word.others),
        )

    def _elsewhere(self, other: Elsewhere) -> Elsewhere:
        text = self._within(other.passage, other.text) if other.text else other.text
        return replace(
            other, article=self._ids[other.article], passage=self._passages[other.passage], text=text
        )

    def _label(self, label: Label) -> Label:
        return replace(
            label,
            of=self._said(label.of, ""),
            names=tuple(
                LabelUse(
                    self._ids[use.article],
                    self._passages[use.passage],
                    self._within(use.passage, use.text),
                )
                for use in label.names
            ),
        )
