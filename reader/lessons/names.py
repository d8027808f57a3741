"""What students type and teachers ask: names, reasons, questions and answers, brought to what a page can
show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST_NAME = 80
LONGEST_REASON = 1000
LONGEST_ANSWER = 4000
LONGEST_QUESTION = 400
MOST_QUESTIONS = 10
_DROPPED = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffd")
"""What would turn around the line after it, and what stands for a letter that could not be read."""
_NUMBER = re.compile(r"\d{1,2}[.)]\s+")


def student_name(text: str) -> str:
    """A name in one line; "" if nothing is left of it. The same name is written with the same letters."""
    return _one_line(unicodedata.normalize("NFC", text), LONGEST_NAME)


def written_reason(text: str) -> str:
    """A student's reason in one line."""
    return _one_line(text, LONGEST_REASON)


def written_answer(text: str) -> str:
    """A student's answer; its lines stay, without the empty ones around and between them."""
    lines = (_one_line(line, LONGEST_ANSWER) for line in text[: 4 * LONGEST_ANSWER].splitlines())
    return "\n".join(line for line in lines if line)[:LONGEST_ANSWER].rstrip()


def written_questions(lines: Iterable[str]) -> tuple[str, ...]:
    """A teacher's questions, one a line, without the empty ones and without numbers before all of them."""
    asked = [line for line in (_one_line(each, LONGEST_QUESTION) for each in lines) if line]
    if asked and all(_NUMBER.match(line) for line in asked):
        asked = [rest for rest in (_NUMBER.sub("", line, count=1) for line in asked) if rest]
    return tuple(asked[:MOST_QUESTIONS])


def _one_line(text: str, longest: int) -> str:
    seen = "".join(
        " " if letter.isspace() else letter
        for letter in text[: 4 * longest]
        if letter.isspace() or (unicodedata.category(letter) not in ("Cc", "Cs") and letter not in _DROPPED)
    )
    return " ".join(seen.split())[:longest].rstrip()
