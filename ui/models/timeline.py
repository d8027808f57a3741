"""When each outlet had the story, and what it changed afterwards, word by word; as plain cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from difflib import SequenceMatcher
from typing import Literal

from reader.text.worddiff import word_diff
from ui import wording
from ui.models.cell_table import Grid
from ui.models.evidence import Evidence
from ui.models.marks import Cell, CellWriter, Place, heads
from ui.models.phrases import translate
from ui.services import ArticleVersion, History

EventKind = Literal["published", "updated"]
SAME_PARAGRAPH = 0.4
"""Paragraphs that share less of their words are one that went and one that came."""
STEM = 5
"""Letters by which a word is known when paragraphs are lined up: "passenger" and "passengers" are one."""
MOST_PAIRED = 60
SHOWN_AROUND = 70
"""Unchanged letters that are shown on each side of a change."""
LATE = 60.0
"""Minutes after which it is worth saying that an article was seen later than it was published."""
EXACT = 12
"""Hours up to which minutes are told beside them."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something an outlet did. `article` is an id of the comparison, or "" if it stands in no column."""

    when: datetime
    kind: EventKind
    outlet: str
    title: str
    article: str = ""
    seen: datetime | None = None
    before: ArticleVersion | None = None
    after: ArticleVersion | None = None
    url: str | None = None


def events(evidence: Evidence, histories: Sequence[History]) -> tuple[Event, ...]:
    """Publications and updates in their order. Compared files have only their dates."""
    out: list[Event] = []
    for history in histories:
        row = history.row
        name = str(row.id) if str(row.id) in evidence.articles else ""
        outlet = evidence.name(name) if name else row.outlet
        first = history.versions[0] if history.versions else None
        when = min(row.published, row.seen) if row.published is not None else row.seen
        title = first.title if first is not None else row.title
        if name and all(version.title == title for version in history.versions):
            title = evidence.headlines[name]  # the outlet never had another: the one that the texts show
        out.append(Event(when, "published", outlet, title, name, seen=row.seen, url=row.url))
        for before, after in zip(history.versions, history.versions[1:], strict=False):
            out.append(Event(after.seen, "updated", outlet, after.title, name, None, before, after, row.url))
    if not histories:
        for name, article in evidence.articles.items():
            if article.published is not None:
                out.append(
                    Event(
                        article.published,
                        "published",
                        evidence.name(name),
                        evidence.headlines[name],
                        name,
                        url=article.url,
                    )
                )
    return tuple(sorted(out, key=lambda event: (event.when, event.outlet, event.kind)))


def fetched_together(found: Sequence[Event]) -> datetime | None:
    """When the program first saw the articles, if it saw all of them at once and late: the first fetch of a
    new library. None otherwise."""
    seen = [event.seen for event in found if event.kind == "published" and _late(event) and event.seen]
    published = sum(event.kind == "published" for event in found)
    if len(seen) < 2 or len(seen) < published or max(seen) - min(seen) > timedelta(minutes=LATE):
        return None
    return min(seen)


def _late(event: Event) -> bool:
    """Whether it is worth saying when an article was seen."""
    return event.seen is not None and event.seen - event.when > timedelta(minutes=LATE)


def timeline_grid(found: Sequence[Event], *, together: bool = False) -> Grid:
    """Columns: when, outlet, what; `together`: when the articles were seen is said elsewhere."""
    first = found[0].when if found else None
    updated = any(event.kind != "published" for event in found)  # else no row need say which it is

    def cell(line: int, column: int) -> Cell:
        event = found[line]
        place = Place(event.article) if event.article else None
        if column == 0:
            return _when(event, first)
        if column == 1:
            return CellWriter().write(event.outlet, "strong").cell(place=place)
        new = event.kind == "published"
        writer = published(event, seen=not together, said=updated) if new else changed(event)
        return writer.cell(place=place, outlet=event.outlet, url=event.url)

    columns = (translate("story", "When"), translate("story", "Outlet"), translate("story", "What"))
    return Grid(columns=heads(columns), rows=len(found), cell=cell)


def _when(event: Event, first: datetime | None) -> Cell:
    writer = CellWriter().write(wording.instant(event.when), "label")
    if first is not None and event.when > first:
        writer.line().write(after(event.when, first), "small")
    return writer.cell()


def published(event: Event, *, seen: bool = True, said: bool = True) -> CellWriter:
    """The headline, that it was published (`said`), and when the program first saw it if that was later and
    is to be said (`seen`)."""
    writer = CellWriter().write(event.title, "lead")
    words = [translate("story", "published")] if said else []
    if seen and _late(event) and event.seen is not None:
        words.append(translate("story", "first seen {when}").replace("{when}", wording.instant(event.seen)))
    return writer.line().write(" · ".join(words), "small") if words else writer


def changed(event: Event) -> CellWriter:
    """What an update changed: headline and paragraphs, word by word."""
    before, after_ = event.before, event.after
    writer = CellWriter()
    if before is None or after_ is None:
        return writer
    if not before.complete and after_.complete:
        writer.write(translate("story", "full text in place of a part of it"), "strong")
        return writer
    pieces = list(changes(_paragraphs(before), _paragraphs(after_)))
    telling = [piece for piece in pieces if piece != ("", "")]
    sentence = translate("story", "updated: %n passages", "", len(telling))
    if not telling:
        return writer.write(translate("story", "updated: only punctuation or spacing"), "strong")
    writer.write(sentence, "strong")
    if after_.announced is not None:
        writer.write(wording.SEPARATOR + said(after_.announced), "small")
    for old, new in telling:
        writer.line()
        inline(writer, old, new)
    return writer


def said(announced: bool) -> str:
    """Whether an outlet said that it changed its text."""
    if announced:
        return translate("story", "announced by a note or a date")
    return translate("story", "silent: no note that we saw, no new date")


def changes(old: Sequence[str], new: Sequence[str], *, whole: bool = False) -> list[tuple[str, str]]:
    """(old, new) paragraphs that differ, in the order of the text; "" where one side has none. With `whole`
    also those that are alike, each twice as the new text has it."""
    out: list[tuple[str, str]] = []
    matcher = SequenceMatcher(None, list(map(_plain, old)), list(map(_plain, new)), autojunk=False)
    for op, a, b, c, d in matcher.get_opcodes():
        if op != "equal":
            out += _paired(old[a:b][:MOST_PAIRED], new[c:d][:MOST_PAIRED])
            out += [(text, "") for text in old[a:b][MOST_PAIRED:]]
            out += [("", text) for text in new[c:d][MOST_PAIRED:]]
        elif whole:
            out += [(text, text) for text in new[c:d]]
    return out


def _paired(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, str]]:
    """The paragraphs of both sides lined up in order, so that as much as possible stays alike."""
    words_old, words_new = [_stems(text) for text in old], [_stems(text) for text in new]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    like = [[_shared(a, b) for b in words_new] for a in words_old]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            both = like[i][j] + best[i + 1][j + 1] if like[i][j] >= SAME_PARAGRAPH else 0.0
            best[i][j] = max(both, best[i + 1][j], best[i][j + 1])
    out: list[tuple[str, str]] = []
    i = j = 0
    while i < len(old) or j < len(new):
        there = i < len(old) and j < len(new)
        if there and like[i][j] >= SAME_PARAGRAPH and best[i][j] == like[i][j] + best[i + 1][j + 1]:
            out.append((old[i], new[j]))
            i, j = i + 1, j + 1
        elif i < len(old) and (not there or best[i][j] == best[i + 1][j]):
            out.append((old[i], ""))
            i += 1
        else:
            out.append(("", new[j]))
            j += 1
    return out


def _stems(text: str) -> Counter[str]:
    return Counter(word[:STEM] for word in _plain(text).split())


def _shared(one: Counter[str], two: Counter[str]) -> float:
    """How much of two texts' words is the same (Dice), 0 to 1."""
    return 2 * (one & two).total() / max(1, one.total() + two.total())


def inline(writer: CellWriter, old: str, new: str) -> None:
    """Both texts as one: what went is struck through, what came is marked, long stretches are cut."""
    if not old or not new:
        start = writer.length
        writer.write(old or new, "body")
        note = translate("story", "added") if new else translate("story", "removed")
        writer.mark(start, writer.length, "only" if new else "gone", note)
        return
    at = 0
    edits = [edit for edit in word_diff(old, new) if edit[0] != "same"]
    for number, (_, gone, came) in enumerate(edits):
        writer.write(_cut(new[at : came[0]], head=number > 0, tail=True), "body")
        if gone[0] < gone[1]:
            start = writer.length
            writer.write(old[gone[0] : gone[1]], "body")
            writer.mark(start, writer.length, "gone", translate("story", "removed"))
            writer.write(" ", "body")
        if came[0] < came[1]:
            start = writer.length
            writer.write(new[came[0] : came[1]], "body")
            writer.mark(start, writer.length, "only", translate("story", "added"))
        at = came[1]
    writer.write(_cut(new[at:], head=True, tail=False), "body")


def _cut(text: str, *, head: bool, tail: bool) -> str:
    """An unchanged stretch: only what stands next to changes (before its end: `tail`; after its start)."""
    if len(text) <= 2 * SHOWN_AROUND + 20:
        return text
    begin = text[: text.find(" ", SHOWN_AROUND)] if head and " " in text[SHOWN_AROUND:] else ""
    end = text[text.rfind(" ", 0, len(text) - SHOWN_AROUND) :] if tail else ""
    return f"{begin} […]{end}" if begin or end else text


def after(when: datetime, first: datetime) -> str:
    """How much later than the first; the longer, the more roughly."""
    minutes = round((when - first).total_seconds() / 60)
    if minutes < 60:
        return translate("story", "+ %n minutes", "", minutes)
    if minutes < EXACT * 60 and minutes % 60:
        exact = translate("story", "+ {hours} h {minutes} min")
        whole, rest = (wording.number(part) for part in divmod(minutes, 60))
        return exact.replace("{hours}", whole).replace("{minutes}", rest)
    if minutes < 48 * 60:
        hours = round(minutes / 60)
        return translate("story", "+ %n hours", "", hours)
    days = round(minutes / 1440)
    return translate("story", "+ %n days", "", days)


def _paragraphs(version: ArticleVersion) -> list[str]:
    return [" ".join(part.split()) for part in version.text.split("\n\n") if part.strip()]


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum() or letter.isspace())
