"""A comparison of three invented articles, made by hand, for tests of what renders comparisons."""

from __future__ import annotations

from datetime import UTC, datetime

from reader.model.article import Article
from reader.model.attribution import Attribution, AttributionUse
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

HOSTILE = "<script>alert(1)</script> | *star*"


def article(name: str, outlet: str, sentences: list[str], complete: bool = True) -> ComparedArticle:
    """An article whose paragraphs are single sentences; the first is the headline."""
    text = "\n\n".join(sentences)
    passages, start = [], 0
    for number, sentence in enumerate(sentences):
        kind = "headline" if number == 0 else "sentence"
        passages.append(
            Passage(f"{name}.p{number}", kind, number, start, start + len(sentence), sentence)  # type: ignore[arg-type]
        )
        start += len(sentence) + 2
    when = datetime(2026, 3, 1, 12, tzinfo=UTC)
    whole = Article(name, outlet, sentences[0], text, f"https://{name}.example/1", when, "en", complete)
    return ComparedArticle(whole, tuple(passages))


def variant(compared: ComparedArticle, number: int, words: str) -> Variant:
    passage = compared.passages[number]
    start = passage.start + passage.text.index(words)
    return Variant(compared.article.id, passage.id, start, start + len(words), words)


def attributed(compared: ComparedArticle, number: int, words: str) -> AttributionUse:
    value = variant(compared, number, words)
    return AttributionUse(value.article, value.passage, value.start, value.end, words, "said", True)


def comparison() -> Comparison:
    """Two full articles that differ in a figure and a quote, and a teaser."""
    one = article(
        "a1",
        "Hill Post",
        [
            "Ferry stopped",
            'Pilot Ann Roe said it was "partly" her call.',
            f"The ferry carried 12 cars. {HOSTILE}",
        ],
    )
    two = article(
        "a2",
        "Bay Times",
        [
            "Ferry chaos",
            'Roe admitted it was "partially" her call.',
            "At least 14 cars were aboard.",
            "The harbour master closed the pier.",
        ],
    )
    three = article("a3", "Quay News", ["Ferry halted", "The ferry was stopped and …"], complete=False)
    said = [variant(one, 1, "partly"), variant(two, 1, "partially")]
    return Comparison(
        articles=(one, two, three),
        claims=(
            Claim(
                "c1",
                "a1.p1",
                {"a1": ("a1.p1",), "a2": ("a2.p1",)},
                {},
                (Difference("quote", tuple(said)),),
                {"a1": 0.4, "a2": 0.3},
            ),
            Claim(
                "c2",
                "a1.p2",
                {"a1": ("a1.p2",), "a2": ("a2.p2",)},
                {"a3": "a3.p1"},
                (Difference("figure", (variant(one, 2, "12"), variant(two, 2, "At least 14"))),),
                {"a1": 0.8, "a2": 0.6},
            ),
            Claim("c3", "a2.p3", {"a2": ("a2.p3",)}, {}, (), {"a2": 0.9}),
        ),
        left_out=(
            LeftOut(
                "a1",
                "c3",
                "claim",
                "The harbour master closed the pier.",
                ("a2",),
                ("a2.p3",),
                Nearest("a1.p2", 0.31),
                "not_found",
                0.7,
            ),
        ),
        quotes=(
            QuoteRow(
                "q1",
                "Ann Roe",
                tuple(QuoteVersion(v.article, v.passage, v.start, v.end, v.text, True, "said") for v in said),
                False,
            ),
        ),
        wording=(
            Loaded(
                "a2",
                "a2.p0",
                two.passages[0].start + 6,
                two.passages[0].start + 11,
                "chaos",
                "sensational",
                "It judges.",
                "delays",
                False,
                0.8,
            ),
        ),
        labels=(Label("the act", (LabelUse("a2", "a2.p1", "admitted"),)),),
        sources=(Credit("a2", "Coast Agency", "a2.p2", "wire"),),
        attributions=(
            Attribution("Ann Roe", "person", (attributed(one, 1, "Roe"), attributed(two, 1, "Roe"))),
            Attribution("harbour master", "unnamed", (attributed(two, 3, "The harbour master"),)),
        ),
        profile={
            "a1": Profile(20, 0.0, 2, 0, ("c1",)),
            "a2": Profile(22, 4.5, 3, 1, ("c1",)),
            "a3": Profile(7, 0.0, 0, 0, ()),
        },
    )
