"""The worksheet of a lesson and its answer key, for paper: read by browsers and by Qt's documents alike."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

import jinja2

from reader.export.detail import Detail, in_sentence
from reader.lessons.instructions import usual_questions
from reader.lessons.numbered import Line, line_of, numbered
from reader.model.attribution import Attribution, AttributionKind
from reader.model.comparison import LeftOut, Loaded
from reader.model.known_words import worst
from reader.model.lesson import AnswerKey, Lesson
from reader.model.quote import QuoteRow, QuoteVersion
from resources import path as resource

DETAILS, SHORTLY = 8, 14
"""Left-out details of one outlet that the key tells in full, the weightiest, and after them in short."""
QUOTES = 12
"""Utterances that the key tells: those that most outlets give."""
SOURCES = 16
"""Sources that the key tells: those that most outlets have, then those of one alone."""
SHORT = 22
"""Lines of a text that is not parted by the end of a sheet: it takes less than half of one."""
_NAMES_IN_HEADS = 5
"""More outlets than these are given by letters, with a list of who is who."""


@dataclass(frozen=True, slots=True)
class KeyWord:
    """A loaded word as the key tells it: where, why, and what others write there, with who does."""

    line: int
    text: str
    why: str
    plain: str | None
    quoted: bool
    others: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class KeyDetail:
    """A left-out detail in its sentence: who reports it in which line, and what comes closest in the outlet
    itself."""

    told: Detail
    reported_by: tuple[str, ...]
    nearest: str
    maybe: bool


@dataclass(frozen=True, slots=True)
class KeyLacks:
    """What an outlet leaves out: in full, in short, and how many more there are."""

    rows: tuple[KeyDetail, ...]
    also: tuple[KeyDetail, ...]
    more: int


@dataclass(frozen=True, slots=True)
class KeyQuote:
    """One outlet's version of an utterance; `form` is empty for a whole one."""

    outlet: str
    line: int
    verb: str | None
    text: str
    form: str


@dataclass(frozen=True, slots=True)
class KeySource:
    """Whom outlets have something from: for each outlet the lines, with the words of saying ("" for none).
    `why` is why it has no name, as written; `alone` if only one outlet has it."""

    source: str
    kind: AttributionKind
    alone: bool
    why: str
    uses: tuple[tuple[str, tuple[tuple[int, str], ...]], ...]


def worksheet(lesson: Lesson, answers: bool) -> str:
    """A whole page of HTML for print; what the articles and the teacher wrote is escaped.

    Args:
        answers: the key, for the teacher, instead of the sheet for students. Of a lesson without a key it
            says just that.
    """
    lines = {article.id: numbered(article) for article in lesson.articles}
    names = [article.outlet for article in lesson.articles]
    many = len(names) > _NAMES_IN_HEADS
    words = _words()[lesson.language]
    values: dict[str, Any] = {
        "texts": [(article, lines[article.id]) for article in lesson.articles],
        "instructions": [line for line in lesson.instructions.splitlines() if line.strip()],
        "questions": lesson.questions or usual_questions(lesson.language),
        "names": names,
        "known": worst([article.language for article in lesson.articles]),
        "way": _way,
        "letters": [_letter(i) for i in range(len(names))] if many else [],
        "short": SHORT,
        "wide": min(12, 56 // len(names)),
    }
    if answers and lesson.key:
        told = _Told(lesson, lesson.key, lines, words)
        values |= {"loaded": told.loaded(), "left_out": told.left_out(), "quotes": told.quotes()}
        values["sources"] = told.sources()
    template = environment().get_template("worksheet.html")
    return template.render(lesson=lesson, answers=answers, word=words, **values)


class _Told:
    """The comparison's findings by outlet names and line numbers."""

    def __init__(
        self, lesson: Lesson, key: AnswerKey, lines: Mapping[str, tuple[Line, ...]], words: Mapping[str, Any]
    ) -> None:
        self._lesson, self._found, self._lines, self._words = lesson, key.comparison, lines, words
        self._names = {article.id: article.outlet for article in lesson.articles}
        self._at = {p.id: (article.id, p) for article in lesson.articles for p in article.passages}

    def loaded(self) -> dict[str, list[KeyWord]]:
        found: dict[str, list[KeyWord]] = {article: [] for article in self._names}
        for word in sorted(self._found.wording, key=lambda word: word.start):
            found[word.article].append(self._word(word))
        return found

    def _word(self, word: Loaded) -> KeyWord:
        others: dict[str, list[str]] = {}
        for other in word.others:
            if other.text and not other.same:
                others.setdefault(other.text, []).append(self._names[other.article])
        line = line_of(self._lines[word.article], word.start)
        written = tuple((text, tuple(outlets)) for text, outlets in others.items())
        return KeyWord(line, word.text, word.why, word.plain, word.quoted, written)

    def left_out(self) -> dict[str, KeyLacks]:
        """Of details that are one on paper, which shows sentences, the weightiest."""
        found: dict[str, KeyLacks] = {}
        for article in self._names:
            mine = [row for row in self._found.left_out if row.article == article]
            mine.sort(key=lambda row: (row.state == "maybe", -row.weight))
            rows: tuple[KeyDetail, ...] = ()
            for told in map(self._detail, mine):
                if not any(_is_in(told.told, row.told) for row in rows):
                    rows += (told,)
            also = rows[DETAILS : DETAILS + SHORTLY]
            found[article] = KeyLacks(rows[:DETAILS], also, len(rows) - DETAILS - len(also))
        return found

    def _detail(self, row: LeftOut) -> KeyDetail:
        told: dict[str, list[int]] = {}
        for passage in row.evidence:
            article, found = self._at[passage]
            told.setdefault(article, []).append(line_of(self._lines[article], found.start))
        by = tuple(f"{name}, {self._line(told[a])}" for a, name in self._names.items() if a in told)
        nearest = ""
        if row.nearest:
            article, found = self._at[row.nearest.passage]
            where = self._line([line_of(self._lines[article], found.start)])
            nearest = f"{found.text} ({where})"
        return KeyDetail(in_sentence(self._lesson.articles, row), by, nearest, row.state == "maybe")

    def _line(self, numbers: list[int]) -> str:
        shown = ", ".join(str(number) for number in sorted(set(numbers)))
        return str(self._words["in_line"]).format(number=shown)

    def quotes(self) -> list[tuple[str | None, list[KeyQuote]]]:
        shared = [row for row in self._found.quotes if len({v.article for v in row.versions}) > 1]
        shared.sort(key=lambda row: -len({v.article for v in row.versions}))
        return [(row.speaker, self._versions(row)) for row in shared[:QUOTES]]

    def sources(self) -> list[KeySource]:
        rows = sorted(self._found.attributions, key=lambda row: -len(row.articles))
        return [self._source(row) for row in rows[:SOURCES]]

    def _source(self, row: Attribution) -> KeySource:
        told: dict[str, dict[tuple[int, str], None]] = {}
        for use in row.uses:
            line = line_of(self._lines[use.article], use.start)
            told.setdefault(self._names[use.article], {})[line, use.how] = None
        why = next((use.anonymous for use in row.uses if use.anonymous), "")
        order = [outlet for outlet in dict.fromkeys(self._names.values()) if outlet in told]
        uses = tuple((outlet, tuple(told[outlet])) for outlet in order)
        return KeySource(
            row.source[:1].upper() + row.source[1:], row.kind, row.only_one_of(self._lesson.wholes), why, uses
        )

    def _versions(self, row: QuoteRow) -> list[KeyQuote]:
        forms, order = self._words["forms"], list(self._names)
        return [
            KeyQuote(
                self._names[version.article],
                line_of(self._lines[version.article], version.start),
                version.verb,
                said(version),
                forms.get(version.form, ""),
            )
            for version in sorted(row.versions, key=lambda v: (order.index(v.article), v.start))
        ]


def _is_in(one: Detail, other: Detail) -> bool:
    """Whether a detail is told with another one: of the same sentence, all of it or shared words."""
    if one.sentence != other.sentence:
        return False
    if one.whole or other.whole or one.words == other.words:
        return True
    if one.apart or other.apart:
        return False
    first, second = len(one.before), len(other.before)
    return first < second + len(other.words) and second < first + len(one.words)


def said(version: QuoteVersion) -> str:
    """An outlet's version of an utterance; a comma that leads on to who said it is none of its words."""
    return f"“{version.text.rstrip(',، ')}”" if version.direct else version.text


def _moment(when: datetime | None) -> str:
    """When an article was published; a stranger's file may not say by which clock."""
    if when is None or when.tzinfo is None:
        return "–" if when is None else f"{when:%Y-%m-%d %H:%M}"
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _way(text: str) -> str:
    """The direction in which a text is written: that of its first letter."""
    sorts = (unicodedata.bidirectional(letter) for letter in text)
    return "rtl" if next((sort for sort in sorts if sort in ("L", "R", "AL")), "L") != "L" else "ltr"


def _letter(index: int) -> str:
    return chr(ord("A") + index) if index < 26 else str(index + 1)


@cache
def _words() -> dict[str, Any]:
    return dict(json.loads(resource("templates/worksheet_words.json").read_text("utf-8")))


@cache
def environment() -> jinja2.Environment:
    loader = jinja2.FileSystemLoader(resource("templates"))
    made = jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    made.filters["moment"] = _moment
    return made
