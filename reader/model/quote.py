"""Words that an article gives as somebody's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Form = Literal["full", "cut", "altered", "paraphrase"]


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation in one article; `start`/`end` index the article's text and exclude the marks.

    `speaker` is a name where the text allows it, else as written, else None; `verb` is the verb of
    saying as written. `scare` marks words set in quotation marks that nobody is said to have spoken
    (a title, a term, irony); those are not utterances.
    """

    start: int
    end: int
    text: str
    speaker: str | None = None
    verb: str | None = None
    direct: bool = True
    scare: bool = False


@dataclass(frozen=True, slots=True)
class QuoteVersion:
    """How one outlet gives an utterance."""

    article: str
    passage: str
    start: int
    end: int
    text: str
    direct: bool = True
    verb: str | None = None
    form: Form = "full"


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One utterance across outlets. `agree` is False if the direct versions differ in words."""

    id: str
    speaker: str | None
    versions: tuple[QuoteVersion, ...]
    agree: bool
