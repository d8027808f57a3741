"""A small invented story, compared by hand: three outlets, one of which gives only a teaser.

Built from sentences, so that every span is right by construction.
"""

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
from reader.model.story import StoryRow

ECHO = [
    ["Ferry firm knew of faulty doors, hearing told"],
    [
        "The head of Northsound Ferries told a hearing on Monday that the firm had known of faulty bow doors"
        " since May.",
        "Asked whether the ships were safe to sail, Ada Lindqvist answered: \u201cMostly, yes.\u201d",
    ],
    [
        "The fault led to 14 cancelled sailings in June.",
        "She admitted that no passenger had been warned.",
        "A union survey found that six in ten crew members had reported a leak.",
    ],
]
HERALD = [
    ["Northsound chief defends ferries at hearing"],
    [
        "Northsound Ferries had known of faulty bow doors since May, its chief executive told a hearing.",
        "Ada Lindqvist said the ships were \u201clargely\u201d safe to sail.",
    ],
    [
        "The firm cancelled 12 sailings in June because of the fault.",
        "New doors worth 3 million crowns are to be fitted by October, the Coast Press Agency reported.",
    ],
]
TEASER = [
    ["Ferry boss faces questions"],
    ["Ada Lindqvist told a hearing that the firm had known of faulty doors since May\u2026"],
]


def compared(
    article_id: str, outlet: str, paragraphs: list[list[str]], *, whole: bool = True
) -> ComparedArticle:
    """An article and its passages from paragraphs of sentences; the first paragraph is the headline."""
    text = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
    passages: list[Passage] = []
    at = 0
    for paragraph, sentences in enumerate(paragraphs):
        for sentence in sentences:
            start = text.index(sentence, at)
            at = start + len(sentence)
            kind = "sentence" if paragraph else "headline"
            passages.append(Passage(f"{article_id}.p{len(passages)}", kind, paragraph, start, at, sentence))
    article = Article(
        article_id,
        outlet,
        paragraphs[0][0],
        text,
        url=f"https://{outlet.lower().replace(' ', '')}.example/ferry",
        published=datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
        complete=whole,
    )
    return ComparedArticle(article, tuple(passages))


def at(article: ComparedArticle, number: int, words: str) -> tuple[str, str, int, int, str]:
    """(article, passage, start, end, text) of words in a passage."""
    passage = article.passages[number]
    start = passage.start + passage.text.index(words)
    return article.article.id, passage.id, start, start + len(words), words


def ferry() -> Comparison:
    """The story."""
    echo, herald = compared("a1", "The Echo", ECHO), compared("a2", "Herald", HERALD)
    teaser = compared("a3", "Island Post", TEASER, whole=False)
    claims = (
        Claim(
            "c1",
            "a1.p1",
            {"a1": ("a1.p1", "a1.p0"), "a2": ("a2.p1",), "a3": ("a3.p1",)},
            prominence={"a1": 0.1, "a2": 0.1, "a3": 0.5},
        ),
        Claim(
            "c2",
            "a1.p2",
            {"a1": ("a1.p2",), "a2": ("a2.p2",)},
            differences=(
                Difference(
                    "quote", (Variant(*at(echo, 2, "Mostly, yes.")), Variant(*at(herald, 2, "largely")))
                ),
            ),
        ),
        Claim(
            "c3",
            "a1.p3",
            {"a1": ("a1.p3",), "a2": ("a2.p3",)},
            differences=(Difference("figure", (Variant(*at(echo, 3, "14")), Variant(*at(herald, 3, "12")))),),
        ),
        Claim("c4", "a1.p4", {"a1": ("a1.p4",)}),
        Claim("c5", "a1.p5", {"a1": ("a1.p5",)}, maybe={"a2": "a2.p2"}),
        Claim("c6", "a2.p4", {"a2": ("a2.p4",)}),
    )
    left_out = (
        LeftOut(
            "a2", "c4", "claim", ECHO[2][1], ("a1",), ("a1.p4",), Nearest("a2.p2", 0.31), "not_found", 0.7
        ),
        LeftOut("a2", "c5", "claim", ECHO[2][2], ("a1",), ("a1.p5",), Nearest("a2.p2", 0.49), "maybe", 0.4),
        LeftOut("a1", "c6", "claim", HERALD[2][1], ("a2",), ("a2.p4",), None, "not_found", 0.6),
        LeftOut("a1", "c6", "figure", "3 million crowns", ("a2",), ("a2.p4",), None, "not_found", 0.5),
    )
    return Comparison(
        articles=(echo, herald, teaser),
        claims=claims,
        left_out=left_out,
        quotes=(
            QuoteRow(
                "q1",
                "Ada Lindqvist",
                (
                    QuoteVersion(*at(echo, 2, "Mostly, yes."), True, "answered", "full"),
                    QuoteVersion(*at(herald, 2, "largely"), True, "said", "altered"),
                ),
                False,
            ),
        ),
        wording=(
            Loaded(*at(echo, 4, "admitted"), "verb", "Suggests guilt", "said", False, 0.8),
            Loaded(*at(herald, 2, "largely"), "hedge", "Softens", None, True, 0.3),
        ),
        labels=(
            Label(
                "Ada Lindqvist",
                (LabelUse("a1", "a1.p1", "The head"), LabelUse("a2", "a2.p1", "chief executive")),
            ),
        ),
        sources=(Credit("a2", "Coast Press Agency", "a2.p4", "credits"),),
        attributions=(
            Attribution(
                "Ada Lindqvist",
                "person",
                (
                    AttributionUse(*at(echo, 2, "Ada Lindqvist"), "answered", True),
                    AttributionUse(*at(echo, 4, "She"), "admitted", False),
                    AttributionUse(*at(herald, 2, "Ada Lindqvist"), "said", True),
                ),
            ),
            Attribution(
                "union survey",
                "document",
                (AttributionUse(*at(echo, 5, "A union survey"), "found", False),),
            ),
        ),
        profile={
            "a1": Profile(62, 1.6, 5, 2, ("c1", "c2")),
            "a2": Profile(51, 0.0, 4, 1, ("c1", "c2")),
            "a3": Profile(19, 0.0, 1, 0, ("c1",)),
        },
    )


def ferry_row() -> StoryRow:
    """The story as the list shows it."""
    when = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    return StoryRow(
        7, "Ferry firm knew of faulty doors", ("The Echo", "Herald", "Island Post"), 3, 1, when, when,
        ("Ada Lindqvist", "Northsound", "bow doors"),
    )  # fmt: skip


def broad(outlets: int, sentences: int) -> Comparison:
    """A story of many outlets: all report the same sentences, every third one with another figure."""
    articles = []
    for number in range(outlets):
        body = [
            [
                f"On point {i} the harbour board of Averby heard from witness {i} that"
                f" {10 + (0 if i % 3 else number)} boats had left the quay before the storm came in."
            ]
            for i in range(sentences)
            if (i + number) % 4
        ]
        articles.append(
            compared(f"a{number}", f"Outlet {number + 1}", [["Harbour board hears of storm"], *body])
        )
    where: dict[int, dict[str, tuple[str, ...]]] = {}
    for number, article in enumerate(articles):
        kept = [i for i in range(sentences) if (i + number) % 4]
        for place, i in enumerate(kept, start=1):
            where.setdefault(i, {})[article.article.id] = (article.passages[place].id,)
    claims = tuple(Claim(f"c{i}", next(iter(cells.values()))[0], cells) for i, cells in sorted(where.items()))
    profile = {
        a.article.id: Profile(900, 1.0, sum(a.article.id in c.cells for c in claims), 0, ("c1",))
        for a in articles
    }
    return Comparison(tuple(articles), claims, (), (), (), (), (), profile)
