"""The same utterance in several outlets: put together, and how each version differs."""

from __future__ import annotations

import numpy as np

from reader.compare.prepared import Prepared
from reader.compare.quotes import quote_rows
from reader.model.article import Article
from reader.model.quote import QuoteRow
from reader.text.passages import passages_of
from reader.text.tokens import stems


def prepared(key: str, *paragraphs: str) -> Prepared:
    """An article with bag-of-words vectors: enough to tell near passages from far ones."""
    article = Article(
        key, f"Outlet {key}", paragraphs[0], paragraphs[0] + "\n\n" + "\n\n".join(paragraphs[1:])
    )
    passages = passages_of(article)
    vectors = np.zeros((len(passages), 384), dtype=np.float32)
    for n, p in enumerate(passages):
        for stem in stems(p.text):
            vectors[n, sum(map(ord, stem)) % 384] += 1.0
        vectors[n] /= max(1.0, float(np.linalg.norm(vectors[n])))
    return Prepared(article, passages, vectors)


def row_with(rows: tuple[QuoteRow, ...], words: str) -> QuoteRow:
    return next(r for r in rows if any(words in v.text for v in r.versions))


def test_full_cut_and_altered_versions_of_one_utterance() -> None:
    rows = quote_rows(
        [
            prepared(
                "a",
                "Bridge shut",
                "“The bridge was never safe and we all knew it,” Peter Stone said on Monday.",
            ),
            prepared("b", "Bridge closed", "Peter Stone said the bridge “was never safe”."),
            prepared(
                "c",
                "Crossing",
                "“The bridge [over the Wye] was never safe and we all knew that,” said Peter Stone.",
            ),
        ]
    )
    row = row_with(rows, "was never safe")
    assert {v.article: v.form for v in row.versions} == {"a": "full", "b": "cut", "c": "altered"} or {
        v.article: v.form for v in row.versions
    } == {"a": "altered", "b": "cut", "c": "full"}
    assert row.speaker == "Peter Stone"
    assert not row.agree


def test_equal_words_agree_whatever_the_marks() -> None:
    rows = quote_rows(
        [
            prepared("a", "Fire", "“Nobody was inside the hall when it burned,” said Anna Brook."),
            prepared("b", "Blaze", '"Nobody was inside the hall when it burned", Anna Brook told reporters.'),
        ]
    )
    (row,) = [r for r in rows if len(r.versions) == 2]
    assert row.agree
    assert {v.verb for v in row.versions} == {"said", "told"}


def test_short_answers_to_one_question_are_one_utterance() -> None:
    rows = quote_rows(
        [
            prepared(
                "a",
                "Trial",
                "Asked in court whether the firm copied the map, Peter Stone replied: “Partially.”",
            ),
            prepared(
                "b",
                "Court",
                "Peter Stone conceded “partly” when asked in court whether the firm copied the map.",
            ),
        ]
    )
    assert {v.article for v in row_with(rows, "Partially").versions} == {"a", "b"}


def test_other_words_of_the_same_speaker_stay_apart() -> None:
    rows = quote_rows(
        [
            prepared("a", "Fire", "“Nobody was inside the hall when it burned,” said Anna Brook."),
            prepared("b", "Blaze", "“We will rebuild the whole street by next summer,” said Anna Brook."),
        ]
    )
    assert all(len(r.versions) == 1 and r.agree for r in rows) and len(rows) == 2


def test_indirect_speech_joins_as_a_paraphrase() -> None:
    rows = quote_rows(
        [
            prepared("a", "Fire", "“Nobody was inside the old hall when the roof burned,” said Anna Brook."),
            prepared(
                "b", "Blaze", "Anna Brook said that nobody was inside the old hall when the roof burned."
            ),
        ]
    )
    (version,) = [v for v in row_with(rows, "Nobody").versions if v.article == "b"]
    assert (version.direct, version.form) == (False, "paraphrase")


def test_versions_stand_in_their_passages() -> None:
    articles = [
        prepared("a", "Fire", "“Nobody was inside. We checked twice,” said Anna Brook. She wept."),
        prepared("b", "Blaze", "Anna Brook said “nobody was inside” when asked."),
    ]
    by_id = {p.id: (one.article, p) for one in articles for p in one.passages}
    for row in quote_rows(articles):
        for v in row.versions:
            article, passage = by_id[v.passage]
            assert article.text[v.start : v.end] == v.text
            assert passage.start <= v.start and v.end <= passage.end
