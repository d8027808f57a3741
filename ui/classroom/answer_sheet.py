"""What a class wrote to a question, set as a text: the question, then each name with the answer below it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.lesson import LessonArticle
from reader.model.passage import Kind, Passage


def answer_sheet(question: str, answers: Sequence[tuple[str, str]], id_: str) -> LessonArticle:
    """
    Args:
        answers: (student, answer) pairs; an answer may have several lines.
    """
    parts: list[tuple[Kind, str]] = [("headline", question)]
    for student, answer in answers:
        parts.append(("subhead", student))
        parts += [("sentence", line) for line in answer.split("\n")]
    passages, at = [], 0
    for paragraph, (kind, words) in enumerate(parts):
        passages.append(Passage(f"{id_}.p{paragraph}", kind, paragraph, at, at + len(words), words))
        at += len(words) + 2
    text = "\n\n".join(words for _, words in parts)
    return LessonArticle(id_, "", question, None, "", True, text, tuple(passages))
