"""A page for the teacher: goals, times, where to look in these texts, and questions that work."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from reader.export.detail import Detail, in_sentence
from reader.lessons.numbered import line_of, numbered
from reader.lessons.pace import READ, minutes, reading
from reader.lessons.paper import environment, said
from reader.model.attribution import Attribution
from reader.model.comparison import Comparison, Difference, Elsewhere, LeftOut, Loaded, Variant
from reader.model.lesson import Lesson, LessonArticle
from reader.model.quote import QuoteRow
from reader.text.tokens import length
from resources import path as resource

EASY, MOST_WORDS = 3, 5
"""Loaded words that a student finds who needs a start, and those that all look for."""
LISTED, ASKED, CUT, CUT_TITLE = 4, 3, 90, 60
"""Texts and questions that the page has room for, and letters of each and of the lesson's title."""
WRITTEN = 2
"""Minutes of the talk for what is answered in writing."""
SHOWN = 3
"""Versions of a quote or a difference that the page has room for."""
_PLAIN_DIFFERENCES = ("figure", "date", "negation", "name")


@dataclass(frozen=True, slots=True)
class Place:
    """Words of one outlet and the line of the worksheet in which they begin; `verb` is that of a quote."""

    outlet: str
    line: int
    text: str
    verb: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A detail, who reports it, and where it is missing."""

    told: Detail
    reported: Place
    absent: tuple[str, ...]


def guide(lesson: Lesson) -> str:
    """A whole page of HTML for print. Without a key it says where to look only in general."""
    words = _words()[lesson.language]
    lengths = [(article, length(article.text)) for article in lesson.articles]
    read, needed = reading([count for _article, count in lengths])
    how = "read_all" if read == len(lengths) else "read_some"
    values: dict[str, Any] = {
        "reading": [words[how].format(count=read, minutes=max(1, round(needed)))]
        + [words["read_long"]] * (needed > READ),
        "goals": [words["goals"][task] for task in lesson.tasks] + [words["goals"]["quotes"]],
        "texts": [(each.outlet, count, minutes(count)) for each, count in lengths[:LISTED]],
        "steps": _steps(lesson, words["steps"]),
        "questions": () if lesson.questions else words["questions"],
        "title": clip(lesson.title, CUT_TITLE),
        "asked": [clip(question) for question in lesson.questions[:ASKED]],
        "headlines": [Place(each.outlet, 1, clip(each.title)) for each in lesson.articles[:LISTED]],
        "start": words["begin_any"],
        "count": MOST_WORDS,
        "further": lesson.articles[0].outlet,
    }
    if lesson.key is not None:
        places = _Places(lesson, lesson.key.comparison)
        values |= {"quote": places.quote(), "differs": places.differs(), "source": places.source()}
        values["word"] = places.word() if "loaded" in lesson.tasks else None
        values["missing"] = places.missing() if "missing" in lesson.tasks else None
        values |= places.ways(words, values["missing"] is not None)
    return environment().get_template("lesson_guide.html").render(lesson=lesson, word_of=words, **values)


def _steps(lesson: Lesson, steps: Sequence[Mapping[str, Any]]) -> list[tuple[int, int, Mapping[str, Any]]]:
    """The steps of an hour as (from, to, step), in minutes; a task that is not set leaves its time
    to the talk, and where questions are answered in writing, the talk leaves them some of its own."""
    kept = [step for step in steps if step.get("task", "") in ("", *lesson.tasks)]
    spare = sum(step["minutes"] for step in steps) - sum(step["minutes"] for step in kept)
    more = {len(kept) - 2: spare}
    if lesson.questions:
        kept[-1] = {**kept[-1], "how": kept[-1]["how_asked"]}
        more = {len(kept) - 2: spare - WRITTEN, len(kept) - 1: WRITTEN}
    found: list[tuple[int, int, Mapping[str, Any]]] = []
    begin = 0
    for number, step in enumerate(kept):
        end = begin + step["minutes"] + more.get(number, 0)
        found.append((begin, end, step))
        begin = end
    return found


def clip(text: str, most: int = CUT) -> str:
    """A text in the room that the page has for one."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 1].rstrip()}…"


class _Places:
    """The most telling places of a lesson, each with its lines."""

    def __init__(self, lesson: Lesson, found: Comparison) -> None:
        self._lesson, self._found = lesson, found

    def quote(self) -> list[Place]:
        """The utterance of which the outlets quote the most different words; none if all quote the same."""

        def words(row: QuoteRow) -> int:
            return len({" ".join(version.text.split()).casefold() for version in row.versions})

        def outlets(row: QuoteRow) -> int:
            return len({version.article for version in row.versions})

        told = [row for row in self._found.quotes if outlets(row) > 1 and words(row) > 1]
        if not told:
            return []
        row = max(told, key=lambda row: (not row.agree, outlets(row), words(row)))
        first = {version.article: version for version in reversed(row.versions)}
        ordered = [first[a.id] for a in self._lesson.articles if a.id in first]
        told_once = {said(v).casefold().strip("“”. "): v for v in reversed(ordered)}.values()
        versions = [v for v in ordered if v in told_once][:SHOWN]
        return [self._place(v.article, v.start, clip(said(v)), v.verb or "") for v in versions]

    def word(self) -> tuple[Place, list[Place]] | None:
        """A loaded word of an outlet's own, best one where others write another, and what they write."""
        own = [word for word in self._found.wording if not word.quoted]
        if not own:
            return None

        def others(word: Loaded) -> dict[str, Elsewhere]:
            return {other.article: other for other in word.others if other.text and not other.same}

        word = max(own, key=lambda word: (bool(others(word)), word.score))
        starts = {p.id: p.start for article in self._lesson.articles for p in article.passages}
        return self._place(word.article, word.start, word.text), [
            self._place(o.article, starts[o.passage], o.text or "") for o in others(word).values()
        ][:SHOWN]

    def differs(self) -> list[Place]:
        """A figure, date or name that the outlets give differently, or a yes against a no."""
        found = [d for claim in self._found.claims for d in claim.differences if d.kind in _PLAIN_DIFFERENCES]
        if not found:
            return []

        def told(one: Difference) -> dict[str, Variant]:
            return {" ".join(value.text.split()).casefold(): value for value in reversed(one.values)}

        best = max(found, key=lambda one: (-_PLAIN_DIFFERENCES.index(one.kind), len(told(one))))
        return [self._place(v.article, v.start, v.text) for v in told(best).values()][:SHOWN]

    def source(self) -> Place | None:
        """A source that one outlet alone has, best a named person whose words it quotes."""
        alone = [row for row in self._found.attributions if row.only_one_of(self._lesson.wholes)]
        if not alone:
            return None

        def telling(row: Attribution) -> tuple[bool, bool]:
            return row.kind == "person", any(use.quoted for use in row.uses)

        best = max(alone, key=telling)
        use = next((use for use in best.uses if use.quoted), best.uses[0])
        return self._place(use.article, use.start, best.source, use.how)

    def missing(self) -> Missing | None:
        """The weightiest detail that a whole text lacks."""
        items = [item for item in self._found.left_out if item.state == "not_found" and item.evidence]
        if not items:
            return None

        def weight(item: LeftOut) -> tuple[float, int]:
            return item.weight, len(item.reported_by)

        best = max(items, key=weight)
        told = in_sentence(self._lesson.articles, best)
        absent = {item.article for item in items if (item.claim, item.text) == (best.claim, best.text)}
        start = self._lesson.article(told.article).text.find(told.sentence)
        return Missing(
            told,
            self._place(told.article, max(0, start), ""),
            tuple(a.outlet for a in self._lesson.articles if a.id in absent),
        )

    def ways(self, words: Mapping[str, Any], missing: bool) -> dict[str, Any]:
        """Where to begin for who needs a start, how many words all look for, the text for who is early."""
        own = [word for word in self._found.wording if not word.quoted]
        by_article = Counter(word.article for word in own)
        told: dict[str, Any] = {"count": max(2, min(MOST_WORDS, len(own)))}
        if missing:
            told["start"] = words["begin_missing"]
        if by_article:
            article = self._lesson.article(by_article.most_common(1)[0][0])
            told["further"] = article.outlet
            first = sorted(word.start for word in own if word.article == article.id)[:EASY]
            if len(first) == EASY and "loaded" in self._lesson.tasks:
                lines = numbered(article)
                span = dict.fromkeys((line_of(lines, first[0]), line_of(lines, first[-1])))
                told["start"] = words["begin_loaded"].format(
                    place=article.outlet, lines="–".join(map(str, span))
                )
        return told

    def _place(self, article: str, start: int, text: str, verb: str = "") -> Place:
        of: LessonArticle = self._lesson.article(article)
        return Place(of.outlet, line_of(numbered(of), start), " ".join(text.split()), verb)


@cache
def _words() -> dict[str, Any]:
    return dict(json.loads(resource("templates/guide_words.json").read_text("utf-8")))
