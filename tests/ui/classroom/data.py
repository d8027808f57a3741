"""An invented lesson."""

from __future__ import annotations

from datetime import UTC, datetime

from reader.model.lesson import Lesson, LessonArticle
from reader.model.passage import Passage


def article(number: int, outlet: str, title: str, paragraphs: list[list[str]]) -> LessonArticle:
    """An article of whole sentences."""
    id_, text = f"a{number}", title
    passages = [Passage(f"{id_}.p0", "headline", 0, 0, len(title), title)]
    for place, sentences in enumerate(paragraphs, 1):
        text += "\n\n"
        for n, sentence in enumerate(sentences):
            text += " " if n else ""
            start = len(text)
            text += sentence
            passages.append(Passage(f"{id_}.p{len(passages)}", "sentence", place, start, len(text), sentence))
    return LessonArticle(id_, outlet, title, None, "en", True, text, tuple(passages))


ONE = article(
    1,
    "Outlet A",
    "Council slams brakes on night bus",
    [
        [
            "The council voted by eight to seven to end the night bus.",
            "Critics felt a “slap in the face”.",
        ],
        [
            "The reckless plan saves 400,000 crowns.",
            "Nurses brought a petition 🚌 before the vote, in vain.",
        ],
    ],
)
TWO = article(
    2, "Outlet B", "Night bus to end in May", [["The council ended the night bus.", "The mayor was away."]]
)
THREE = article(3, "Outlet C", "Last bus leaves in spring", [["The night bus stops in spring."]])
LESSON = Lesson(
    id="ab" * 16,
    title="Night bus: one vote, three accounts",
    made=datetime(2026, 3, 2, 12, tzinfo=UTC),
    language="en",
    instructions="Read the articles. Mark words that judge as they tell.",
    blind=True,
    tasks=("loaded", "missing"),
    articles=(ONE, TWO, THREE),
)


def place(words: str, one: LessonArticle = ONE) -> tuple[int, int]:
    """Where words stand in an article."""
    start = one.text.index(words)
    return start, start + len(words)
